"""The one place where exceptions arrive that nobody caught.

PySide6 prints an exception from a slot and goes on, and a fault in painting can come sixty times a second:
so all hooks lead here, the first of a place and minute is reported, and the others are only counted.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.paths import without_home

QUIET_SECONDS = 60.0
_PACKAGE = str(Path(__file__).resolve().parent.parent)
_QUOTED = re.compile(r""""[^"]*"|“[^”]*”|'[^']*'|\w+://\S+|(?:~|\b[A-Za-z]:)?[/\\][^\s:;,]*[/\\][^\s:;,]*""")
"""In quotes of any kind, and what looks like a path or an address."""
_log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Report:
    """What to tell: a sentence in the learner's language, and details to copy."""

    sentence: str
    details: str


@dataclass(slots=True)
class _Seen:
    since: float
    more: int = 0


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An exception as plain values: keeping the exception would keep alive all that its frames hold."""

    details: str
    sentence: Phrase | None = None
    way_on: Phrase | None = None


_CRASHED = phrase(QT_TRANSLATE_NOOP("errors", "Versus ended unexpectedly last time."))
_CRASH_WAY_ON = phrase(QT_TRANSLATE_NOOP("errors", "Every answer that was shown as given is saved."))


class Reporter(QObject):
    """Lives on the GUI thread, where `reported` is emitted, whatever thread the exception came from.

    `say` puts a phrase into the learner's language.
    """

    reported = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        say: Callable[[Phrase], str] = str,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._seconds = seconds
        self._seen: dict[str, _Seen] = {}
        # Reentrant: an object that fails while it is thrown away may do so while the lock is held.
        self._lock = threading.RLock()
        self._before: tuple[Any, Any, Any, Any] | None = None
        # Queued even on the GUI thread: showing a notice in the middle of painting would fail again.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take all hooks. Before the first window: exceptions in slots reach nobody else."""
        if self._before is not None:
            return
        qt = qInstallMessageHandler(self._on_qt_message)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook, qt)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def uninstall(self) -> None:
        """Give all hooks back; before the application object goes, or Qt calls into what is gone."""
        if self._before is None:
            return
        sys.excepthook, threading.excepthook, sys.unraisablehook, qt = self._before
        qInstallMessageHandler(qt)
        self._before = None

    def report(self, error: BaseException) -> None:
        """An exception that somebody caught but cannot handle. From any thread; never raises."""
        try:
            if self._is_first(error):
                arrived = _arrival(error)
                _log.error("Not caught.", exc_info=error)
                self._arrived.emit(arrived)
                _print(arrived)
        except Exception:
            # At the end of the program this object may be half gone; nothing is left to tell it to.
            with contextlib.suppress(Exception):
                _log.critical("The reporter failed.", exc_info=True)

    def report_crash(self, details: str) -> None:
        """What the last run left behind when it ended without a word."""
        self._arrived.emit(_Arrived(without_home(details), _CRASHED, _CRASH_WAY_ON))

    def _is_first(self, error: BaseException) -> bool:
        """Whether this is the first from its place within a minute."""
        place = _place(error)
        with self._lock:
            now = self._seconds()
            seen = self._seen.get(place)
            if seen is not None and now - seen.since < QUIET_SECONDS:
                seen.more += 1
                return False
            self._seen[place] = _Seen(now)
        if seen is not None and seen.more:
            _log.error("The same happened %d more times.", seen.more)
        return True

    @Slot(object)
    def _deliver(self, arrived: _Arrived) -> None:
        if arrived.sentence is None or arrived.way_on is None:
            sentence = self.tr("Something went wrong in Versus. Your answers so far are saved.")
        else:
            sentence = f"{self._say(arrived.sentence)} {self._say(arrived.way_on)}"
        self.reported.emit(Report(sentence, arrived.details))

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        error = error if error is not None else kind()
        if isinstance(error, KeyboardInterrupt) and self._before is not None:
            self._before[0](kind, error, trace)
            return
        self.report(error if error.__traceback__ is not None else error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", without_quotes(message))
        if kind is QtMsgType.QtFatalMsg and sys.stderr is not None:
            # Qt aborts the process when this returns; who started it from a terminal learns why.
            print(f"versus: {message}", file=sys.stderr, flush=True)


def without_quotes(message: str) -> str:
    """A message of Qt without what it quotes: names of files, texts of cards."""
    return _QUOTED.sub("…", message)


def _print(arrived: _Arrived) -> None:
    """For who started the program from a terminal; and all there is if it fails before it has a window."""
    if sys.stderr is not None:  # a windowed build has none
        told = arrived.details if arrived.sentence is None else f"{arrived.sentence} {arrived.way_on}"
        print(f"versus: {told.rstrip()}", file=sys.stderr, flush=True)


def _arrival(error: BaseException) -> _Arrived:
    if isinstance(error, AppError):
        return _Arrived(without_home(error.details), error.sentence, error.way_on)
    return _Arrived(without_home("".join(traceback.format_exception(error))))


def _place(error: BaseException) -> str:
    """File and line of the innermost frame of ours, else of the innermost one; with the class."""
    inner = ours = None
    trace = error.__traceback__
    while trace is not None:
        inner = trace
        if trace.tb_frame.f_code.co_filename.startswith(_PACKAGE):
            ours = trace
        trace = trace.tb_next
    found = ours or inner
    if found is None:
        return type(error).__name__
    return f"{found.tb_frame.f_code.co_filename}:{found.tb_lineno}:{type(error).__name__}"
