"""What the window asks of the program when it cannot be done while the data is open: close, do, open anew."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_app.domain.phrases import Phrase

Kind = Literal["restore", "salvage", "repair", "read-only", "reopen"]


@dataclass(frozen=True, slots=True)
class Restart:
    """Emitted by `MainWindow.restartRequested`; `app.py` does it.

    `copy` and `merge` belong to "restore": the copy's file, and whether answers given since are to be
    kept. `say` is told in the new window; without it, what was done is told in words of `app.py`.
    """

    kind: Kind
    copy: Path | None = None
    merge: bool = False
    say: Phrase | None = None
