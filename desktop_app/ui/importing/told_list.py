"""Sentences about a file under a title: a few at first, all of them on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.settings.row import Hint
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_AT_FIRST, _MORE = 5, 50


class ToldList(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(
        self, theme: Theme, title: str, icon: str, colour: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._colour = icon, colour
        self._sentences: tuple[str, ...] = ()
        self._shown = _AT_FIRST
        self._lines: list[QWidget] = []
        self._title = TextLabel(theme, TextRole.SECTION, "ink", title)
        self._places = QVBoxLayout()
        self._places.setSpacing(4)
        self.more_button = QuietButton(theme, "", "chevron-down", size=ButtonSize.SMALL)
        self.more_button.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._places)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)
        self.hide()

    def set_sentences(self, sentences: Sequence[str]) -> None:
        self._sentences, self._shown = tuple(sentences), _AT_FIRST
        self._show()

    def _show(self) -> None:
        for line in self._lines:
            self._places.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(sentence) for sentence in self._sentences[: self._shown]]
        for line in self._lines:
            self._places.addWidget(line)
        hidden = min(len(self._sentences) - len(self._lines), _MORE)
        one, several = self.tr("Show 1 more"), plurals.tr("Show %Ln more", "", hidden)
        self.more_button.setText(one if hidden == 1 else several)
        self.more_button.setVisible(hidden > 0)
        self.setVisible(bool(self._sentences))

    def _line(self, sentence: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, self._icon, self._colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Hint(self._theme, TextRole.BODY, "ink2", sentence), 1)
        return line

    def _show_more(self) -> None:
        self._shown += _MORE
        self._show()
