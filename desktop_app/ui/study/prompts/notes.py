"""What stands under an answer: why, an example, the source."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.showing import Showing
from desktop_app.ui.study.source_line import SourceLine
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel


class Notes(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._example = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.source = SourceLine(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._reason, self._example, self.source):
            column.addWidget(widget)

    def show_notes(self, showing: Showing) -> None:
        card = showing.card
        self._reason.setText(card.reason)
        self._reason.setVisible(bool(card.reason))
        example = (
            self.tr("In practice: {example}").format(example=isolated(showing.example))
            if showing.example
            else ""
        )
        self._example.setText(example)
        self._example.setVisible(bool(example))
        self.source.set_sources(showing.head, card.sources)
        self.show()

    def clear(self) -> None:
        """While asked: nothing to see and nothing for a screen reader to find."""
        self._reason.setText("")
        self._example.setText("")
        self.hide()
