"""The log file, and the crash file beside it. What is written names nobody and tells no card's text.

Only the package's own records are kept. Of an exception the class and the places are written, not the
message: a message may quote what a person typed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from desktop_app.domain.errors import AppError
from desktop_app.paths import without_home

LOG_NAME = "versus.log"
CRASH_NAME = "crash.log"
EARLIER_CRASH_NAME = "crash.previous.log"
MOST_BYTES = 1_000_000
FILES = 5
MOST_CAUSES = 8
"""Exceptions of one chain that are written."""
MOST_CRASH_CHARACTERS = 200_000

_PACKAGE = Path(__file__).resolve().parent


class Log:
    """A running log; `close` ends it. `last_crash`: what a crash of the program's last run left."""

    def __init__(
        self, handler: logging.Handler | None, crash_file: TextIOWrapper | None, last_crash: str
    ) -> None:
        self._handler = handler
        self._crash_file = crash_file
        self.last_crash = last_crash

    def close(self) -> None:
        if self._handler is not None:
            logging.getLogger("desktop_app").removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None


def start_log(folder: Path) -> Log:
    """Log into this folder from now on. Never raises: without a log, Versus works all the same."""
    last_crash = take_crash_report(folder)
    handler, crash_file = None, None
    with contextlib.suppress(OSError):
        # The parent may be the data folder, which nobody has made yet.
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(exist_ok=True)
        _keep_private(folder, 0o700)
        handler = _RotatingFile(folder / LOG_NAME)
        logger = logging.getLogger("desktop_app")
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
        crash_file = _open_private(folder / CRASH_NAME, "a")
        faulthandler.enable(crash_file, all_threads=True)
        version = ".".join(map(str, sys.version_info[:3]))
        logger.info("Started: Python %s on %s, process %d.", version, sys.platform, os.getpid())
    return Log(handler, crash_file, last_crash)


def take_crash_report(folder: Path) -> str:
    """What the crash file of an earlier run says, empty if it ended well; moved aside, so told only once."""
    path = folder / CRASH_NAME
    try:
        if not path.stat().st_size:
            return ""
        report = without_home(path.read_text(encoding="utf-8", errors="replace")[-MOST_CRASH_CHARACTERS:])
        # Written anew and not renamed: the crash handler cannot leave the home folder's name out.
        with _open_private(folder / EARLIER_CRASH_NAME, "w") as file:
            file.write(report)
        path.unlink()
    except OSError:
        return ""
    return report


class PrivateFormatter(logging.Formatter):
    """Time, level, place and message; of exceptions only class names and places."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        shown = logging.makeLogRecord(record.__dict__)
        shown.args = _without_messages(record.args)
        if isinstance(record.msg, BaseException):
            shown.msg, shown.args = described(record.msg), ()
        # Another handler may have kept its own rendering of the exception on the record.
        shown.exc_text = shown.stack_info = None
        return without_home(super().format(shown))

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return "\n".join(_chain(ei[1])) if ei[1] is not None else ""


def described(error: BaseException) -> str:
    """An exception without what it quotes: its class, and for errors of ours the sentence's template."""
    name = type(error).__name__
    return f"{name}: {error.sentence.template}" if isinstance(error, AppError) else name


def _without_messages(args: Any) -> Any:
    if isinstance(args, tuple):
        return tuple(described(each) if isinstance(each, BaseException) else each for each in args)
    return args


def _chain(error: BaseException) -> Iterator[str]:
    """The exception and what caused it, each with its places, the newest first."""
    current: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if current is None:
            return
        yield f"  {described(current)}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"    {_place(frame.filename)}:{frame.lineno} in {frame.name}"
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _place(filename: str) -> str:
    """A file of ours from the package on, any other by its bare name."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return path.name


class _RotatingFile(logging.FileHandler):
    """As logging.handlers has one; importing that module takes 15 ms of each start."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.setFormatter(PrivateFormatter())

    def _open(self) -> TextIOWrapper:
        return _open_private(Path(self.baseFilename), "a")

    def emit(self, record: logging.LogRecord) -> None:
        # What cannot be moved aside grows on; a log never stops the program.
        with contextlib.suppress(OSError, ValueError):
            self._rotate_if_full()
        super().emit(record)

    def close(self) -> None:
        with contextlib.suppress(OSError):  # a full disk, noticed only now
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Nothing: a full disk must not spoil what was being done."""

    def _rotate_if_full(self) -> None:
        if self.stream is None or self.stream.tell() < MOST_BYTES:
            return
        self.stream.close()
        self.stream = None  # opened again by the next record
        for number in range(FILES - 1, 0, -1):
            newer = Path(f"{self.baseFilename}.{number - 1}" if number > 1 else self.baseFilename)
            if newer.exists():
                newer.replace(f"{self.baseFilename}.{number}")


def _open_private(path: Path, mode: Literal["a", "w"]) -> TextIOWrapper:
    flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if mode == "a" else os.O_TRUNC)
    file = os.fdopen(os.open(path, flags, 0o600), mode, encoding="utf-8", errors="backslashreplace")
    _keep_private(path, 0o600)
    return file


def _keep_private(path: Path, mode: int) -> None:
    """An older file or folder may be open to others. Some disks know no permissions."""
    with contextlib.suppress(OSError):
        path.chmod(mode)
