"""How much room the data takes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from desktop_app.storage.database import FILE_NAME
from desktop_app.study.rows import Sizes

_MEDIA = "media"


def sizes_of(folder: Path) -> Sizes:
    """What cannot be looked at counts nothing."""
    return Sizes(_sum(folder.glob(f"{FILE_NAME}*")), _sum((folder / _MEDIA).rglob("*")))


def _sum(paths: Iterable[Path]) -> int:
    total = 0
    with contextlib.suppress(OSError):
        for path in paths:
            with contextlib.suppress(OSError):
                if path.is_file():
                    total += path.stat().st_size
    return total
