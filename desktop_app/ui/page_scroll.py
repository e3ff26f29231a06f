"""A page that scrolls up and down; its content keeps its width whether or not the scroll bar shows."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class PageScroll(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins = QMargins()
        # Our own: when it meets a QWidget made by Qt, PySide loads every kind of widget, which takes 10 ms.
        viewport = QWidget()
        viewport.setAutoFillBackground(True)
        self.setViewport(viewport)
        body = self._body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def focus_radii(self) -> None:
        """No ring: where no control has the focus the arrow keys scroll, and a frame would say nothing."""

    def fill(self, body: QWidget) -> None:
        """Show this instead of what was there, from its top."""
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.column.addWidget(body)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def set_filled(self, filled: bool) -> None:
        """Whether the page behind is covered."""
        for part in (self.viewport(), self.widget()):
            if part is not None:
                part.setAutoFillBackground(filled)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        self._margins = QMargins(left, top, right, bottom)
        self._make_room()

    def _make_room(self) -> None:
        margins = QMargins(self._margins)
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            margins.setLeft(max(margins.left() - taken, 0))
        else:
            margins.setRight(max(margins.right() - taken, 0))
        self.column.setContentsMargins(margins)
