"""Paragraphs one below the other. A layout of Qt's takes seconds for the hundreds that a long article has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Sheet(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[int, QWidget]] = []
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, parts: Sequence[tuple[int, QWidget]]) -> None:
        """Each with the gap above it, in place of what was there."""
        for _, old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        self.hide()  # hundreds are shown at once sooner than one by one
        for _, part in self._parts:
            part.setParent(self)
        self._fit()
        self.show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = sum(gap + part.heightForWidth(width) for gap, part in self._parts)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(max(self.width(), 1), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()
            self.updateGeometry()

    def _fit(self) -> None:
        self._heights.clear()
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        top = 0
        for gap, part in self._parts:
            top += gap
            height = part.heightForWidth(self.width())
            part.setGeometry(0, top, self.width(), height)
            top += height
