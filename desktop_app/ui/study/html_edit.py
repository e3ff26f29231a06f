"""Texts with marks, to edit: as they are written, and below it how that reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.study.card_text import Find, clean, rich_text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.growing_text import GrowingText
from desktop_app.ui.widgets.rich_place import RichPlace
from desktop_app.ui.widgets.text_label import TextLabel

_SHOW_AFTER_MS = 150


class HtmlEdit(GrowingText):
    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is copied elsewhere comes in with the marks a card may have, and no others."""
        if source.hasHtml():
            self.insertPlainText(clean(source.html()).strip())
        else:
            super().insertFromMimeData(source)


class HtmlPreview(QWidget):
    def __init__(self, theme: Theme, box: QPlainTextEdit, find: Find | None) -> None:
        super().__init__()
        self._box = box
        self._find = find or _nowhere
        title = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("How it reads"))
        self._plain = TextLabel(theme, TextRole.ANSWER)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self._plain)
        self.place = RichPlace(theme, self._plain, column, TextRole.ANSWER)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOW_AFTER_MS)
        self._timer.timeout.connect(self.show_text)
        box.textChanged.connect(self._timer.start)
        self.show_text()

    def show_text(self) -> None:
        html = self._box.toPlainText()
        self._plain.setText(plain_text(html))
        self.place.fill(rich_text(html, self._find))


def _nowhere(_name: str) -> Path | None:
    return None
