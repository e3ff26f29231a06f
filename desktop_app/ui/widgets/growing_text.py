"""A text box that is as tall as its text; whatever holds it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme


class GrowingText(QPlainTextEdit):
    def __init__(
        self, theme: Theme, role: TextRole = TextRole.CARD_BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self._retheme)
        self._retheme()

    def set_problem(self, has_problem: bool) -> None:
        """Outlined as such; the words stand below."""
        self.setProperty("problem", has_problem)
        self.style().unpolish(self)
        self.style().polish(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _retheme(self) -> None:
        self.setFont(self._theme.font(self._role))
        self._fit()

    def _fit(self) -> None:
        """The document counts in lines as they are broken at this width."""
        lines = max(1, int(self.document().size().height()))
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        margins = round(2 * self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + margins + frame + 2
        if height != self.height():
            self.setFixedHeight(height)
