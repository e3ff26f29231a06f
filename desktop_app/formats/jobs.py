"""What the child process does once it is confined: run a reader of a file, or another function of one."""

from __future__ import annotations

import errno
import traceback
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.domain.plain_json import converters, read_checked, to_text
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import unwritable
from desktop_app.formats.foreign import Foreign
from desktop_app.formats.foreign_json import write_foreign
from desktop_app.formats.media_folder import MediaFolder
from desktop_app.formats.worker import MEDIA, RESULT
from desktop_app.progress import Progress

FOREIGN_READERS: Final = {
    "sheet": "desktop_app.formats.sheet.reader:read",
    "xlsx": "desktop_app.formats.sheet.reader:read",
    "ods": "desktop_app.formats.sheet.reader:read",
    "anki": "desktop_app.formats.anki.reader:read",
}
"""Kind of file, and the `base.ForeignReader` for it, by name: each loads only the libraries it needs."""
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "import", "This file could not be read: something in it is not as Versus expects it ({reason})."
)


def function_of(job: dict[str, Any]) -> Callable[..., Any]:
    """What the job runs: `reader` names a kind of file, or `function` a function of a file."""
    return load(FOREIGN_READERS[job["reader"]] if "reader" in job else job["function"])


def run_job(function: Callable[..., Any], job: dict[str, Any], progress: Progress) -> None:
    """What it finds is left in the folder of the job. Raises UnreadableFile."""
    path, folder = Path(job["path"]), Path(job["folder"])
    options = read_checked(ReadOptions, job["options"])
    result = folder / RESULT
    if "reader" in job:
        media = MediaFolder(folder / MEDIA)
        found: Foreign = function(path, options, media, progress)
        write_foreign(replace(found, media=media.media, notices=(*found.notices, *media.notices)), result)
        return
    write, _ = converters(result_type(function), checked=True)
    value = function(path, options, progress)
    result.write_text(to_text(value if write is None else write(value)), "utf-8")


def load(name: str) -> Callable[..., Any]:
    """A function by "module:name"."""
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


def name_of(function: Any) -> str:
    return f"{function.__module__}:{function.__qualname__}"


def result_type(function: Any) -> Any:
    """As its annotation says."""
    from typing import get_type_hints

    return get_type_hints(function)["return"]


def unknown_fault(error: Exception) -> Phrase:
    """Names the place in the program, not what the file holds."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return unwritable(error).sentence
    places = [frame for frame in traceback.extract_tb(error.__traceback__) if "desktop_app" in frame.filename]
    place = f", {Path(places[-1].filename).name} {places[-1].lineno}" if places else ""
    return phrase(_UNKNOWN, reason=f"{type(error).__name__}{place}")
