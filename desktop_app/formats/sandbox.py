"""A child process for a stranger's file: this side starts it, watches it, and takes over what it has read.

The child knows one file and one fresh folder. It may use so much memory and so much time; it has to show
signs of life; Cancel ends it. Whatever becomes of it, the program that asked goes on.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile
from desktop_app.progress import Progress

_STOPPED = QT_TRANSLATE_NOOP(
    "import", "This file could not be read: reading it ended unexpectedly ({reason}). Nothing was changed."
)
_QUIET = QT_TRANSLATE_NOOP(
    "import",
    "This file could not be read: for {seconds} seconds there was no progress, so reading was stopped.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "import", "This file could not be read: it took longer than {minutes} minutes, so reading was stopped."
)
_NO_START = QT_TRANSLATE_NOOP(
    "import", "This file could not be read: no process could be started ({reason})."
)
_NO_MEMORY = QT_TRANSLATE_NOOP(
    "import", "This file could not be read: that would take more than {megabytes} MB of memory."
)
OUT_OF_MEMORY: Final = "memory"
"""What the child says of itself in place of a sentence."""

_LOOK_EVERY: Final = 0.1
"""Seconds between two looks at Cancel."""
_MOST_LINE: Final = 2**16
_MOST_TOLD: Final = 4000
_KEPT_VARIABLES: Final = (
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PATH",
)


class Watch(NamedTuple):
    """Seconds without a sign of life, and seconds in all."""

    quiet: float
    most: float


def run_child(job: dict[str, Any], folder: Path, progress: Progress, watch: Watch | None = None) -> None:
    """Have a child do a job of `worker.py` and wait for it; what it made lies in `folder` then.

    Raises UnreadableFile with the reason if it did not come to an end of its own, and Cancelled.
    """
    child = _start(folder)
    lines = _Lines(child, job)
    try:
        _follow(lines, progress, watch or Watch(limits.QUIET_SECONDS, limits.MOST_SECONDS))
        child.wait(_LOOK_EVERY * 100)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(phrase(_STOPPED, reason="it did not end")) from error
    finally:
        lines.end()


def _start(folder: Path) -> subprocess.Popen[bytes]:
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    own = {
        "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path)),
        "PYTHONUTF8": "1",
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP", "HOME", "USERPROFILE"), str(folder)),
    }
    try:
        return subprocess.Popen(
            [sys.executable, "-P", "-s", "-m", "desktop_app.formats.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env={**kept, **own},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise UnreadableFile(phrase(_NO_START, reason=(error.strerror or "").lower())) from error


class _Lines:
    """What the child writes, read by two threads, for a pipe cannot be waited for with a limit everywhere."""

    def __init__(self, child: subprocess.Popen[bytes], job: dict[str, Any]) -> None:
        self.child = child
        self._found: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._complaint = b""
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        self._readers = [
            _thread(self._read_lines, child.stdout),
            _thread(self._read_complaint, child.stderr),
        ]
        try:
            child.stdin.write(json.dumps(job).encode() + b"\n")
            child.stdin.close()
        except OSError:
            pass  # it is gone already; its end says why

    def next(self, seconds: float) -> bytes | None:
        """A line, None at the end. Raises queue.Empty."""
        return self._found.get(timeout=seconds)

    def complaint(self) -> str:
        """The last of what it wrote to standard error, once it has ended."""
        self._readers[1].join(1.0)
        return self._complaint.decode("utf-8", "replace")

    def end(self) -> None:
        """Kill the child if it still runs, and wait, so that its folder can be deleted."""
        child = self.child
        if child.poll() is None:
            child.kill()
        child.wait()
        for reader in self._readers:
            reader.join()
        for stream in (child.stdin, child.stdout, child.stderr):
            if stream is not None:
                stream.close()

    def _read_lines(self, stream: IO[bytes]) -> None:
        while line := stream.readline(_MOST_LINE):
            self._found.put(line)
        self._found.put(None)

    def _read_complaint(self, stream: IO[bytes]) -> None:
        while piece := os.read(stream.fileno(), _MOST_LINE):
            self._complaint = (self._complaint + piece)[-_MOST_TOLD:]


def _thread(run: Callable[[IO[bytes]], None], stream: IO[bytes]) -> threading.Thread:
    thread = threading.Thread(target=run, args=(stream,), daemon=True)
    thread.start()
    return thread


def _follow(lines: _Lines, progress: Progress, watch: Watch) -> None:
    """Until it says that it is done. Raises UnreadableFile and Cancelled."""
    start = heard = time.monotonic()
    done, total = 0, 0
    while True:
        try:
            line = lines.next(_LOOK_EVERY)
        except queue.Empty:
            line = b""
        now = time.monotonic()
        if line is None:
            raise _ended(lines)
        if line:
            heard = now
            told = _told(line)
            if "done" in told:
                return
            if "failed" in told:
                raise _failed(told["failed"])
            done, total = int(told.get("at", done)), int(told.get("of", total))
        if now - heard > watch.quiet:
            raise UnreadableFile(phrase(_QUIET, seconds=round(watch.quiet)))
        if now - start > watch.most:
            raise UnreadableFile(phrase(_TOO_LONG, minutes=round(watch.most / 60)))
        progress.step(done, total)


def _told(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
        if isinstance(told, dict):
            return told
    except (ValueError, RecursionError):
        pass
    raise UnreadableFile(phrase(_STOPPED, reason="it wrote nonsense"))


def _failed(told: Any) -> UnreadableFile:
    """`told` is a template with its values, as `worker` sends it."""
    if told == OUT_OF_MEMORY:
        return UnreadableFile(phrase(_NO_MEMORY, megabytes=limits.MEMORY // limits.MEGABYTE))
    template, values = told["template"], told["values"]
    return UnreadableFile(Phrase(str(template), {str(name): value for name, value in values.items()}))


def _ended(lines: _Lines) -> UnreadableFile:
    """It ended without a word of its own."""
    status = lines.child.wait(5)
    complaint = lines.complaint()
    if "MemoryError" in complaint or "out of memory" in complaint.lower():
        return _failed(OUT_OF_MEMORY)
    return UnreadableFile(phrase(_STOPPED, reason=_how(status)))


def _how(status: int) -> str:
    if status >= 0:
        return f"status {status}"
    import signal

    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"
