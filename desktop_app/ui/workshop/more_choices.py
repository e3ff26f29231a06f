"""What most workshops leave as it is: which contrasts, the timer, the voting, what comes before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.study.workshop.rounds import Voting, WorkshopSet
from desktop_app.ui.settings.number_stepper import NumberStepper
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.toggle import Toggle
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.contrast_list import ContrastList, Named

SECONDS = (0, 15, 20, 30, 45, 60, 90, 120)


class MoreChoices(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = NumberStepper(
            theme, self.tr("Shorter timer"), self.tr("Longer timer"), SECONDS, wording.seconds
        )
        self.voting = Segmented(theme, [(way.value, wording.voting(way)) for way in Voting])
        self.alone = Toggle(theme, self.tr("Everybody answers alone first"))
        self.why = Toggle(theme, self.tr("Teams say why before the answer"))
        self.all = CheckBox(theme, self.tr("All contrasts of the deck"))
        self.contrasts = ContrastList(theme)
        self.none_ticked = ProblemText(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._voting_row = SettingRow(theme, self.tr("How teams vote"), self.voting)
        self.voting.set_title(self._voting_row.title.text())
        for row in (
            SettingRow(
                theme,
                self.tr("Timer"),
                self.timer,
                self.tr("For a vote. Rounds that need longer get more."),
            ),
            self._voting_row,
            SettingRow(
                theme,
                self.alone.accessibleName(),
                self.alone,
                self.tr("Hands for each side, sure or not sure. Then the teams talk and vote."),
            ),
            SettingRow(
                theme,
                self.why.accessibleName(),
                self.why,
                self.tr("Each team gives its reason while the answer is still open."),
            ),
        ):
            column.addWidget(row)
        column.addSpacing(12)
        column.addWidget(self.all)
        column.addWidget(self.contrasts)
        column.addWidget(self.none_ticked)
        column.addSpacing(12)
        self._connect()

    def _connect(self) -> None:
        self.timer.changed.connect(self._tell)
        self.voting.chosen.connect(self._tell_voting)
        self.alone.clicked.connect(self._tell)
        self.why.clicked.connect(self._tell)
        self.all.clicked.connect(self._tick_all)
        self.contrasts.changed.connect(self._note_ticks)

    @property
    def has_contrasts(self) -> bool:
        """Not every tick was taken away."""
        return not self.contrasts.number or bool(self.contrasts.ticked)

    def value(self, base: WorkshopSet) -> WorkshopSet:
        ticked = self.contrasts.ticked
        is_all = len(ticked) == self.contrasts.number
        return replace(
            base,
            contrasts=() if is_all else ticked,
            seconds=self._seconds,
            voting=Voting(self.voting.value),
            alone_first=self.alone.isChecked(),
            asks_why=self.why.isChecked(),
        )

    def show_set(self, chosen: WorkshopSet, contrasts: Sequence[Named]) -> None:
        self._seconds = chosen.seconds
        self.timer.set_value(chosen.seconds)
        self.voting.set_value(chosen.voting.value)
        self._voting_row.set_hint(wording.about_voting(chosen.voting))
        self.alone.setChecked(chosen.alone_first)
        self.why.setChecked(chosen.asks_why)
        ticked = chosen.contrasts or [each.id for each in contrasts]
        self.contrasts.show_contrasts(contrasts, ticked)
        self.contrasts.setVisible(bool(contrasts))
        self.all.setVisible(bool(contrasts))
        self._fit_all()

    def _tell(self, number: object = None) -> None:
        if isinstance(number, int) and not isinstance(number, bool):
            self._seconds = number
        self.changed.emit()

    def _tell_voting(self, way: str) -> None:
        self._voting_row.set_hint(wording.about_voting(Voting(way)))
        self.changed.emit()

    def _tick_all(self) -> None:
        """A click on the box that some hold ticks all of them."""
        self.contrasts.tick_all(ticked=len(self.contrasts.ticked) < self.contrasts.number)

    def _note_ticks(self) -> None:
        self._fit_all()
        self.changed.emit()

    def _fit_all(self) -> None:
        self.all.setChecked(len(self.contrasts.ticked) == self.contrasts.number)
        self.none_ticked.set_text("" if self.has_contrasts else self.tr("Tick at least one contrast."))
