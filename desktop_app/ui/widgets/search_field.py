"""One line to search with, a glass before the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme

_ICON, _GAP = 16, 10


class SearchField(QLineEdit):
    """With `esc_empties` only the second Esc is the window's."""

    def __init__(
        self, theme: Theme, name: str, *, esc_empties: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._esc_empties = esc_empties
        self._theme = theme
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)
        self._retheme()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(36), self._theme.line_height(TextRole.BODY) + 12)
        return QSize(self._theme.px(220), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._theme.px(_ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - size - _GAP if mirrored else _GAP
        box = QRectF(left, round((self.height() - size) / 2), size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._theme.paint_icon(painter, box, "search", self._theme.colour("ink2"))

    def _empties(self, event: QEvent) -> bool:
        if not self._esc_empties or not isinstance(event, QKeyEvent):
            return False
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _retheme(self) -> None:
        self.setFont(self._theme.font(TextRole.BODY))
        room = self._theme.px(_ICON) + 6
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
        self.updateGeometry()
