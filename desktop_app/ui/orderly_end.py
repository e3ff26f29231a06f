"""An orderly end when the system asks for it: SIGTERM, Ctrl-C, a closed terminal, the end of the session.

Python's signal handlers do not run while Qt waits for events. So Python writes the signal's number into a
socket pair, and Qt wakes up and reads it.
"""

from __future__ import annotations

import contextlib
import signal
import socket
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QGuiApplication

_SIGNALS = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # each system lacks one
    if hasattr(signal, name)
)


class OrderlyEnd(QObject):
    endRequested = Signal()
    """Close the windows and end; emitted once, however often the system asks."""
    saveRequested = Signal()
    """Write what is not yet on disk: the session may be about to end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handlers: dict[int, Any] = {}
        self._wakeup_before = -1
        self._sockets: tuple[socket.socket, socket.socket] | None = None
        self._notifier: QSocketNotifier | None = None
        self._asked = False

    def install(self) -> None:
        """On the main thread, with an application object."""
        if self._sockets is not None:
            return
        reading, writing = self._sockets = socket.socketpair()
        reading.setblocking(False)
        writing.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
        # Python writes to the socket only for signals it has a handler for.
        for number in _SIGNALS:
            # Who is told to ignore a signal (nohup, a background job) goes on doing so.
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._handlers[number] = signal.signal(number, _do_nothing)
        self._notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._on_commit_data)

    def uninstall(self) -> None:
        """Give the signals back to whom they belonged to."""
        if self._sockets is None:
            return
        for number, handler in self._handlers.items():
            # None: a handler that Python did not install and cannot put back.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        self._handlers.clear()
        signal.set_wakeup_fd(self._wakeup_before)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.disconnect(self._on_commit_data)
        for end in self._sockets:
            end.close()
        self._sockets = None

    @Slot()
    def _on_signal(self) -> None:
        if self._sockets is None:
            return
        with contextlib.suppress(BlockingIOError):
            self._sockets[0].recv(256)
        if not self._asked:
            self._asked = True
            self.endRequested.emit()

    @Slot()
    def _on_commit_data(self) -> None:
        self.saveRequested.emit()


def _do_nothing(_number: int, _frame: object) -> None:
    """Being there is all it is for."""
