"""A second start on the same data hands over to the window that is open: a local socket, and one line in it.

Only the same user gets through. Nothing is sent but the path of a file to open, or nothing at all.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import socket
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_HELLO = b"versus 1 "
_ANSWER = b"ok\n"
_MOST_BYTES = 8_192
_LONGEST_MS = 2_000
"""For a caller to say what it wants."""
_CONNECT_MS, _ANSWER_MS = 200, 1_000


def server_name(folder: Path) -> str:
    """Where the window of this data folder listens: in a folder of the user's own, if the system has one."""
    name = f"versus-{hashlib.blake2b(os.fsencode(folder.resolve()), digest_size=12).hexdigest()}"
    if sys.platform == "win32":
        return name
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(place if place and Path(place).is_dir() else QDir.tempPath()) / name)


def hand_over(folder: Path, file: Path | None) -> bool:
    """Ask the window that has this folder open to come forward and open the file. Whether it has answered."""
    caller = QLocalSocket()
    caller.connectToServer(server_name(folder))
    try:
        if not caller.waitForConnected(_CONNECT_MS) or not _is_same_user(caller):
            return False
        _let_it_come_forward()
        caller.write(_line(file))
        caller.flush()
        answer = b""
        while len(answer) < len(_ANSWER) and caller.waitForReadyRead(_ANSWER_MS):
            answer += bytes(caller.readAll().data())
        return answer == _ANSWER
    finally:
        caller.abort()


class Listener(QObject):
    called = Signal(object)
    """A second start: the Path it was given, or None."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)

    def listen(self) -> bool:
        """Whoever holds the folder's lock may: what is in the way was left by a window that was killed."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _meet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            if not _is_same_user(caller):
                caller.abort()
                caller.deleteLater()
                continue
            caller.setReadBufferSize(_MOST_BYTES + 1)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(caller.deleteLater)
            limit = QTimer(caller)
            limit.setSingleShot(True)
            limit.timeout.connect(self._give_up)
            limit.start(_LONGEST_MS)
            self._hear_from(caller)

    def _give_up(self) -> None:
        timer = self.sender()
        caller = timer.parent() if timer is not None else None
        if isinstance(caller, QLocalSocket):
            caller.abort()

    def _hear(self) -> None:
        sender = self.sender()
        if isinstance(sender, QLocalSocket):
            self._hear_from(sender)

    def _hear_from(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > _MOST_BYTES:
            caller.abort()
            return
        if not caller.canReadLine():
            return
        try:
            file = read_line(bytes(caller.readLine().data()))
        except ValueError:
            caller.abort()
            return
        caller.write(_ANSWER)
        caller.disconnectFromServer()
        self.called.emit(file)


def read_line(line: bytes) -> Path | None:
    """What a caller wants to have opened. Raises ValueError for what no caller of ours says."""
    if not line.startswith(_HELLO) or not line.endswith(b"\n") or len(line) > _MOST_BYTES:
        raise ValueError("no caller of ours")
    words = line[len(_HELLO) : -1].decode("utf-8")
    if not words:
        return None
    if not words.isprintable() or not Path(words).is_absolute():
        raise ValueError("no path")
    return Path(words)


def _line(file: Path | None) -> bytes:
    return _HELLO + (b"" if file is None else str(file).encode("utf-8", "replace")) + b"\n"


def _is_same_user(peer: QLocalSocket) -> bool:
    """The socket's permissions see to it as well; where the system can tell who is there, it is asked."""
    if sys.platform != "linux":
        return True
    with contextlib.suppress(OSError):
        end = socket.socket(fileno=os.dup(int(peer.socketDescriptor())))
        with end:
            _, user, _ = struct.unpack("3i", end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
            return bool(user == os.getuid())
    return False


def _let_it_come_forward() -> None:
    """Windows lets only the program in front bring another window there, so that one has to allow it."""
    if sys.platform == "win32":
        import ctypes

        anybody = -1
        windll = getattr(ctypes, "windll")  # noqa: B009 - there only on Windows
        windll.user32.AllowSetForegroundWindow(anybody)
