"""Having a child process read a file, and taking over what it found."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.domain.phrases import phrase
from desktop_app.domain.plain_json import converters, write
from desktop_app.formats import limits
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import UnreadableFile, fresh_folder, open_regular
from desktop_app.formats.foreign import Foreign
from desktop_app.formats.foreign_json import UNUSABLE, read_foreign
from desktop_app.formats.jobs import name_of, result_type
from desktop_app.formats.sandbox import Watch, run_child
from desktop_app.formats.worker import MEDIA, RESULT
from desktop_app.progress import Progress

T = TypeVar("T")


def read_in_child(
    kind: str, path: Path, options: ReadOptions, progress: Progress, folder: Path, watch: Watch | None = None
) -> Foreign:
    """What a file of this kind holds; its media lie in `folder` / `worker.MEDIA`.

    Raises UnreadableFile and Cancelled.
    """
    _run({"reader": kind}, path, options, progress, folder, watch)
    return read_foreign(folder / RESULT, folder / MEDIA, progress)


def in_child(
    function: Callable[[Path, ReadOptions, Progress], T],
    path: Path,
    options: ReadOptions,
    progress: Progress,
    watch: Watch | None = None,
) -> T:
    """The result of a module-level function of `formats`, of plain values as its annotation says.

    Raises UnreadableFile, as the function may itself, and Cancelled.
    """
    with fresh_folder() as folder:
        _run({"function": name_of(function)}, path, options, progress, folder, watch)
        _, read = converters(result_type(function), checked=True)
        try:
            data = json.loads((folder / RESULT).read_text("utf-8"))
            result: T = data if read is None else read(data)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError) as error:
            reason = str(error) or type(error).__name__
            raise UnreadableFile(phrase(UNUSABLE, reason=reason)) from error
        return result


def _run(
    job: dict[str, Any],
    path: Path,
    options: ReadOptions,
    progress: Progress,
    folder: Path,
    watch: Watch | None,
) -> None:
    open_regular(path, limits.PACKAGE).close()  # nothing is started for what is no file
    told = {**job, "path": str(path.absolute()), "folder": str(folder), "options": write(options)}
    run_child(told, folder, progress, watch)
