"""What can be brought in: a deck, a table, an article; side by side, or one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_BESIDE_FROM_PX = 660
_GAP = 28


class _Kind(QWidget):
    def __init__(self, theme: Theme, icon: str, title: str, about: str) -> None:
        super().__init__()
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.addWidget(TextLabel(theme, TextRole.SECTION, "ink", title))
        self.words.addWidget(TextLabel(theme, TextRole.BODY, "ink2", about))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(theme, icon, "ink2", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)


class KindsRow(QWidget):
    templateRequested = Signal()
    """An empty table to fill in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        table = _Kind(
            theme,
            "columns-2",
            self.tr("A table"),
            self.tr("CSV, TSV, Excel or OpenDocument with one contrast in each row"),
        )
        self.template_button = SecondaryButton(
            theme, self.tr("Save an empty template…"), size=ButtonSize.SMALL
        )
        self.template_button.clicked.connect(self.templateRequested)
        table.words.addSpacing(8)
        table.words.addWidget(self.template_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        deck = _Kind(
            theme,
            "layers",
            self.tr("A deck"),
            self.tr("A Versus deck or an Anki package, from a colleague or your own"),
        )
        article = _Kind(
            theme,
            "file-text",
            self.tr("An article"),
            self.tr("Text, Markdown, HTML or Word. Versus drafts contrasts, you choose."),
        )
        for kind in (deck, table, article):
            kind.words.addStretch(1)
            self._box.addWidget(kind, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(_GAP if beside else 16)
