"""Buttons beside one another, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.widgets.sizing import hint_width


class FlowRow(QWidget):
    """Hidden ones take no room. Call `fit` after one was hidden, shown or given other words."""

    def __init__(self, widgets: Sequence[QWidget], *, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._widgets = list(widgets)
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fit(self) -> None:
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for _, place in places), default=0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(each.sizeHint().width() for each in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(width, self.heightForWidth(hint_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        widest = max((each.minimumSizeHint().width() for each in self._shown()), default=0)
        return QSize(widest, max((each.minimumSizeHint().height() for each in self._shown()), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, place in self._places(self.width()):
            if mirrored:
                place.moveLeft(self.width() - place.right() - 1)
            widget.setGeometry(place)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Line by line; each line as tall as its tallest, the others in its middle."""
        found: list[tuple[QWidget, QRect]] = []
        line: list[tuple[QWidget, QRect]] = []
        left, top = 0, 0
        for widget in self._shown():
            room = min(widget.sizeHint().width(), max(width, 1))
            tall = widget.heightForWidth(room) if widget.hasHeightForWidth() else widget.sizeHint().height()
            if line and left + room > width:
                top = self._end_line(line, top) + self._gap
                found += line
                line, left = [], 0
            line.append((widget, QRect(left, top, room, tall)))
            left += room + self._gap
        if line:
            self._end_line(line, top)
        return found + line

    def _end_line(self, line: list[tuple[QWidget, QRect]], top: int) -> int:
        tall = max(place.height() for _, place in line)
        for _, place in line:
            place.moveTop(top + (tall - place.height()) // 2)
        return top + tall
