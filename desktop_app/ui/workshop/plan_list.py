"""The rounds that were drawn, in order: what the facilitator sees coming before the start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.rounds import Round
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.text import count
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop import setup_wording as wording

_NUMBER_PX = 22


class _Row(QWidget):
    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = TextLabel(theme, TextRole.SMALL, "ink3", count(number), tabular=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._icon = IconLabel(theme, "columns-2", "ink2", 16)
        self._title = Hint(theme, TextRole.BODY, "ink")
        self._about = TextLabel(theme, TextRole.SMALL, "ink3")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._fit)
        self._fit()

    def show_round(self, one: Round) -> None:
        self._icon.set_icon_name(wording.ICONS[one.kind])
        self._title.setText(wording.round_title(one))
        about = wording.round_about(one)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def _fit(self) -> None:
        self._number.setMinimumWidth(self._theme.px(_NUMBER_PX))


class PlanList(QWidget):
    """Rows are kept for the next plan: it changes with each choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(self.tr("Rounds"))

    def show_rounds(self, rounds: Sequence[Round]) -> None:
        while len(self.rows) < len(rounds):
            self.rows.append(_Row(self._theme, len(self.rows) + 1))
            self._column.addWidget(self.rows[-1])
        for row, one in zip(self.rows, rounds, strict=False):
            row.show_round(one)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(rounds))
