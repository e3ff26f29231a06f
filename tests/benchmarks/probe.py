"""Runs a program with a window and tells, from inside, when it had settled and what memory it takes.

    python probe.py bare | python probe.py versus --data-dir DIR

BENCHMARK_STARTED_NS is CLOCK_MONOTONIC just before this process was made. Settled is the last paint that
changed a pixel; when none did for a while, it prints JSON and ends the program. Run as a file, and with few
imports, so that it adds little.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

PROJECT = Path(__file__).parents[2]
STARTED = "BENCHMARK_STARTED_NS"
QUIET_MS = 700


class _AtImport:
    """Tells when QtWidgets has been imported, and so leaves the order of the program's imports alone."""

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if name != "PySide6.QtWidgets":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        loader: Any = spec.loader
        execute = loader.exec_module

        def execute_and_watch(module: ModuleType) -> None:
            execute(module)
            _watch(module.QApplication)

        loader.exec_module = execute_and_watch
        return spec


def _watch(application: Any) -> None:
    run = application.exec

    def watched_run(*_: object) -> int:
        watcher = _watcher(application)
        status: int = run()
        del watcher
        return status

    application.exec = watched_run


def _watcher(application: Any) -> object:
    """Watches the one window there is. Only wrappers that exist are asked for: others take long to make."""
    import shiboken6
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    windows = [
        each
        for each in shiboken6.getAllValidWrappers()
        if isinstance(each, QWidget) and each.isWindow() and each.isVisible()
    ]

    class Watcher(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.first = self.last = 0
            self.shown: list[QImage] = []
            self.looks = False
            self.quiet = QTimer(self)
            self.quiet.setSingleShot(True)
            self.quiet.setInterval(QUIET_MS)
            self.quiet.timeout.connect(self.report)
            self.quiet.start()
            for window in windows:
                window.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest) and not self.looks:
                QTimer.singleShot(0, self.note)  # when this painting is done
            return False

        def note(self) -> None:
            now = time.monotonic_ns()
            self.first = self.first or now
            self.looks = True  # which paints the window too, into an image
            shown = [window.grab().toImage() for window in windows]
            self.looks = False
            if shown != self.shown:  # some paints change nothing that anybody sees
                self.shown, self.last = shown, now
                self.quiet.start()

        def report(self) -> None:
            self.shown.clear()  # its memory is not the program's
            _report(self.first, self.last, [window.windowTitle() for window in windows])
            application.quit()

    return Watcher()


def _report(first: int, last: int, titles: list[str]) -> None:
    import json
    import resource

    started = int(os.environ[STARTED])
    figures = {
        "first_ms": (first - started) / 1e6,
        "settled_ms": (last - started) / 1e6,
        "pss_mb": _pss_mb(),
        "blocks_read": resource.getrusage(resource.RUSAGE_SELF).ru_inblock,
        "titles": titles,
    }
    print(json.dumps(figures), flush=True)


def _pss_mb() -> float:
    """Proportional set size: shared pages count once over all who share them. 0 where it is not known."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


def main() -> int:
    sys.path[0] = str(PROJECT)
    sys.meta_path.insert(0, _AtImport())
    program = sys.argv.pop(1)
    if program == "bare":
        from tests.benchmarks.bare_window import main as run
    else:
        from desktop_app.__main__ import main as run
    return run()


if __name__ == "__main__":
    sys.exit(main())
