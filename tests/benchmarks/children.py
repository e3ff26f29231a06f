"""Starts programs to be measured, with compiled modules as after a first run."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.probe import PROJECT, STARTED

_MOST_SAID = 3000
_LONGEST_S = 600
_LIBRARIES = ("PySide6", "shiboken6", "peewee", "fsrs", "filelock", "platformdirs", "typing_extensions")


class Children:
    """`scratch` holds the compiled modules; `display` is the X display to draw on, "" for none."""

    def __init__(self, scratch: Path, display: str = "") -> None:
        self._compiled = scratch / "compiled"
        self._environment = {
            **os.environ,
            "PYTHONPYCACHEPREFIX": str(self._compiled),
            "QT_QPA_PLATFORM": "xcb" if display else "offscreen",
            "DISPLAY": display,
        }
        for name in ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "QT_LOGGING_RULES"):
            self._environment.pop(name, None)

    def probe(self, *words: str | Path) -> dict[str, Any]:
        """A window's figures: see `probe.py`."""
        return self._run("-X", "utf8", PROJECT / "tests" / "benchmarks" / "probe.py", *words)

    def module(self, name: str, *words: str | Path) -> dict[str, Any]:
        """Run a module of this folder; it prints JSON last."""
        return self._run("-m", f"tests.benchmarks.{name}", *words)

    def evict(self) -> bool:
        """Drop the program's files from the page cache; the system's stay. False where nobody can."""
        if not hasattr(os, "posix_fadvise"):
            return False
        ours = [PROJECT / name for name in ("desktop_app", "resources", "decks")]
        stdlib = Path(sysconfig.get_path("stdlib"))
        for place in (*ours, *_library_places(), stdlib, self._compiled):
            for path in place.rglob("*") if place.is_dir() else (place,):
                if path.is_file() and not path.is_symlink():
                    _drop(path)
        return True

    def _run(self, *words: str | Path) -> dict[str, Any]:
        environment = {**self._environment, STARTED: str(time.monotonic_ns())}
        done = subprocess.run(
            [sys.executable, *map(str, words)],
            env=environment,
            cwd=PROJECT,
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST_S,
            check=False,
        )
        if done.returncode != 0 or not done.stdout:
            raise RuntimeError(f"{words} ended with {done.returncode}: {done.stderr[-_MOST_SAID:]}")
        figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return figures


def _library_places() -> list[Path]:
    places = []
    for name in _LIBRARIES:
        with contextlib.suppress(ImportError):
            spec = importlib.util.find_spec(name)
            if spec is not None and spec.origin is not None:
                origin = Path(spec.origin)
                places.append(origin.parent if origin.name == "__init__.py" else origin)
    return places


def _drop(path: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


@contextlib.contextmanager
def virtual_display() -> Iterator[str]:
    """An X display in memory, as ":7"; "" where Xvfb is not there."""
    if shutil.which("Xvfb") is None:
        yield ""
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with open(reading, encoding="ascii") as answer:  # noqa: PTH123 - it has no path
        number = answer.readline().strip()
    try:
        yield f":{number}" if number else ""
    finally:
        server.terminate()
        server.wait()
