"""Scrolls while something is dragged towards the upper or lower edge of what scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

_EDGE_PX = 56
_STEP_MS = 16
_MOST_PX = 14
"""Of one step, at the edge and beyond."""


class EdgeScroll(QObject):
    scrolled = Signal()
    """What is held must be moved along."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def follow(self, at: QPoint) -> None:
        """`at`: where the mouse is, on the screen."""
        self._at = at
        if self._pace() and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _step(self) -> None:
        bar, pace = self._area.verticalScrollBar(), self._pace()
        before = bar.value()
        bar.setValue(before + pace)
        if bar.value() == before:
            self._timer.stop()
        else:
            self.scrolled.emit()

    def _pace(self) -> int:
        """Pixels a step: the nearer to the edge the more; 0 away from both."""
        view = self._area.viewport()
        y = view.mapFromGlobal(self._at).y()
        edge = min(_EDGE_PX, view.height() // 4)
        for inside, way in ((y, -1), (view.height() - y, 1)):
            if inside < edge:
                return way * max(1, round(_MOST_PX * min(1.0, (edge - inside) / edge)))
        return 0
