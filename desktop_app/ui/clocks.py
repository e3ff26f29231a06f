"""What happens by itself while the window is open: nobody waits for any of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop_app.study.context import Study
    from desktop_app.ui.jobs import JobRunner

_DAY_CHECK_MS = 30_000
_IDLE_MS = 5_000
_FURNISH_AFTER_MS = 200


def tidying(study: Study, jobs: Callable[[], JobRunner]) -> Callable[[], None]:
    """What is done at rest: the log is folded away, and what was deleted long ago is let go."""

    def tidy() -> None:
        from desktop_app.ui.sweeping import sweep

        study.store.tidy()
        sweep(study, jobs)

    return tidy


class Clocks(QObject):
    dayDue = Signal()
    """It may be another study day by now."""

    def __init__(self, tidy: Callable[[], None], furnish: Callable[[], bool], parent: QObject) -> None:
        """`tidy` folds what was written into the main file; `furnish` does a piece: is there more?"""
        super().__init__(parent)
        self._make_piece = furnish
        day = QTimer(self)
        day.timeout.connect(self.dayDue)
        day.start(_DAY_CHECK_MS)
        self._idle = self._once(_IDLE_MS)
        self._idle.timeout.connect(tidy)
        self._furnish = self._once(_FURNISH_AFTER_MS)
        self._furnish.timeout.connect(self._make)

    @property
    def is_resting(self) -> bool:
        """Nothing was done for a while."""
        return not self._idle.isActive()

    def wait_for_rest(self) -> None:
        """Something was done: tidy once nothing more comes."""
        self._idle.start()

    def furnish(self) -> None:
        """Soon."""
        self._furnish.start(_FURNISH_AFTER_MS)

    def _make(self) -> None:
        """Nothing once the window is closed: the data may be, too."""
        window = self.parent()
        if isinstance(window, QWidget) and not window.isVisible():
            return
        if self._make_piece():
            self._furnish.start(0)

    def _once(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer
