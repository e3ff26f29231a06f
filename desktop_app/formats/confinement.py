"""What a child process gives up before it looks at a stranger's file: memory, time, the network, other files.

The system's own limits hold against anything. The list of what is refused stops libraries that are talked
into opening something, not somebody who already runs code of their own in here; such a one is still in a
process that was given neither the data folder's name nor an environment.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from desktop_app.formats import limits

_REFUSED: Final = (
    "socket.",
    "urllib.",
    "http.client.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.kill",
    "os.link",
    "os.symlink",
    "sqlite3.enable_load_extension",
    "sqlite3.load_extension",
)
_CHANGING: Final = frozenset(
    {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.chown", "os.truncate", "os.utime"}
)
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(file: Path, folder: Path) -> None:
    """For the rest of this process. `folder` is the only place that can be written to."""
    _limit_resources()
    sys.addaudithook(_guard(file, folder))


def _limit_resources() -> None:
    try:
        import resource
    except ImportError:  # Windows: only the parent's clock holds
        return
    _limit(resource.RLIMIT_AS, limits.MEMORY)
    _limit(resource.RLIMIT_CPU, round(limits.MOST_SECONDS))
    _limit(resource.RLIMIT_FSIZE, limits.ARCHIVE_INFLATED)
    _limit(resource.RLIMIT_CORE, 0)
    os.nice(5)  # the window comes first


def _limit(kind: int, most: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with contextlib.suppress(ValueError, OSError):  # macOS knows the name of one of them but refuses it
        resource.setrlimit(kind, (most, most))


def _guard(file: Path, folder: Path) -> Callable[[str, tuple[Any, ...]], None]:
    own = _as_prefix(folder)
    allowed_file = _real(file)
    program = tuple(_as_prefix(each) for each in {*sys.path, sys.prefix, sys.base_prefix} if each)

    def is_own(path: Any) -> bool:
        return isinstance(path, int) or _real(path).startswith(own)

    def may_read(path: Any) -> bool:
        real = path if isinstance(path, int) else _real(path)
        return isinstance(real, int) or real == allowed_file or real.startswith((own, *program))

    def check(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            is_writing = any(mark in (mode or "") for mark in "wax+") or bool((flags or 0) & _WRITING)
            if not (is_own(path) if is_writing else may_read(path)):
                raise PermissionError("no other file may be opened while a stranger's file is read")
        elif event in _CHANGING:
            paths = arguments[:2] if event == "os.rename" else arguments[:1]
            if not all(map(is_own, paths)):
                raise PermissionError("nothing else may be changed while a stranger's file is read")
        elif event.startswith(_REFUSED):
            raise PermissionError(f"{event} is not allowed while a stranger's file is read")

    return check


def _as_prefix(folder: Path | str) -> str:
    return _real(folder).rstrip(os.sep) + os.sep


def _real(path: Any) -> str:
    return os.path.normcase(os.path.realpath(os.fsdecode(path)))
