"""How the teams stand, and how each contrast went: tables of a finished workshop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.results import ContrastResult
from desktop_app.study.workshop.slide import Standing
from desktop_app.ui.inline_label import InlineLabel
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.text import count
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop import results_wording as wording

_PADDING_Y, _GAP, _LEAST_TITLE_PX = 10, 24, 160
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TitleLabel(InlineLabel):
    """What somebody wrote may be one long word: that is broken rather than given all the room."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_TITLE_PX)), least.height())


class _Table(QWidget):
    """A grid with hairlines; the cells are made anew each time, which is once per workshop."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_PADDING_Y)

    def _empty(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []

    def _put(self, cell: QWidget, row: int, column: int) -> None:
        self._cells.append(cell)
        self._grid.addWidget(cell, row, column)

    def _put_line(self, row: int, columns: int) -> None:
        line = QFrame()
        line.setProperty("panel", "line")
        line.setFixedHeight(1)
        self._cells.append(line)
        self._grid.addWidget(line, row, 0, 1, columns)

    def _put_number(self, words: str, head: str, row: int, column: int) -> None:
        label = TextLabel(self._theme, TextRole.BODY, "ink", words, tabular=True)
        if words:
            #: A cell as a screen reader says it, with the head of its column.
            pattern = self.tr("{head}: {cell}")
            label.setAccessibleName(pattern.format(head=head, cell=words))
        label.setAlignment(_RIGHT)
        self._put(label, row, column)


class StandingsTable(_Table):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Points"))
        self._grid.setColumnStretch(1, 1)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        self._empty()
        for number, each in enumerate(standings):
            row = 2 * number
            if number:
                self._put_line(row, 3)
            is_first = each.place == 1 and each.points > 0
            role = TextRole.SECTION if is_first else TextRole.CARD_BODY
            place = TextLabel(self._theme, role, "ink3", wording.place(each.place), tabular=True)
            name = Hint(self._theme, role, "ink", each.name)
            points = TextLabel(self._theme, role, "ink", count(each.points), tabular=True)
            name.setAccessibleName(
                #: A row as a screen reader says it: "North, place 1, 9 points".
                self.tr("{team}, place {place}, {points}").format(
                    team=isolated(each.name), place=each.place, points=wording.points(each.points)
                )
            )
            points.setAlignment(_RIGHT)
            for column, label in enumerate((place, name, points)):
                self._put(label, row + 1, column)


class ContrastsTable(_Table):
    """The hardest first. The column of hands is there where anybody answered alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Contrasts, the hardest first"))
        self._grid.setColumnStretch(0, 1)

    def show_contrasts(self, contrasts: Sequence[ContrastResult]) -> None:
        self._empty()
        heads = [self.tr("Contrast"), self.tr("Teams right")]
        if any(each.alone.of for each in contrasts):
            heads.append(self.tr("Hands right"))
        for column, head in enumerate(heads):
            label = TextLabel(self._theme, TextRole.CAPTION, "ink3", head)
            if column:
                label.setAlignment(_RIGHT)
            self._put(label, 0, column)
        for number, each in enumerate(contrasts):
            row = 1 + 2 * number
            self._put_line(row, len(heads))
            title = TitleLabel(self._theme, TextRole.BUTTON, "ink", wording.title(each.heading))
            self._put(title, row + 1, 0)
            for column, share in enumerate((each.teams, each.alone)[: len(heads) - 1], 1):
                words = wording.score(share) if share.of else ""
                self._put_number(words, heads[column], row + 1, column)
