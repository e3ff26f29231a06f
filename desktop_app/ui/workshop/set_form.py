"""The choices of a workshop, from the deck to the screen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.rounds import LEAST_MINUTES, MOST_MINUTES, RoundKind, WorkshopSet
from desktop_app.ui.settings.number_stepper import NumberStepper
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.contrast_list import Named
from desktop_app.ui.workshop.fold import Fold
from desktop_app.ui.workshop.kinds_list import KindsList
from desktop_app.ui.workshop.more_choices import MoreChoices
from desktop_app.ui.workshop.team_fields import TeamFields

MINUTES = (*range(LEAST_MINUTES, 60, 5), *range(60, MOST_MINUTES + 1, 15))
_LEAST_TITLE_PX = 160
USUAL = ""
"""In place of a saved set: nothing was saved, or none is wanted."""


class _TitleField(ChoiceField):
    """Of decks and sets: a title may be one long word, which is broken rather than given all the room."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_TITLE_PX)), least.height())


class SetForm(QWidget):
    deckChosen = Signal(object)
    """A DeckId."""
    savedChosen = Signal(object)
    """The place of a saved set, or `USUAL`."""
    screenChosen = Signal(object)
    changed = Signal()
    """Any other choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.deck = _TitleField(theme, self.tr("Deck"))
        self.saved = _TitleField(theme, self.tr("Saved choices"))
        self.drop_saved = QuietButton(theme, self.tr("Delete these saved choices"), "trash-2", icon_only=True)
        self.screen_field = _TitleField(theme, self.tr("Projector"))
        self.minutes = NumberStepper(
            theme, self.tr("Shorter workshop"), self.tr("Longer workshop"), MINUTES, wording.minutes
        )
        self.teams = TeamFields(theme)
        self.kinds = KindsList(theme)
        self.more = MoreChoices(theme)
        self.fold = Fold(theme, self.tr("More choices"), self.more)
        self._lay_out()
        self.deck.chosen.connect(self.deckChosen)
        self.saved.chosen.connect(self.savedChosen)
        self.screen_field.chosen.connect(self.screenChosen)
        self.minutes.changed.connect(self._set_minutes)
        self.teams.changed.connect(self.changed)
        self.kinds.changed.connect(self.changed)
        self.more.changed.connect(self._tell_more)

    def value(self, base: WorkshopSet) -> WorkshopSet:
        """`base` with what is chosen here."""
        chosen = replace(base, minutes=self._minutes, teams=self.teams.names, kinds=self.kinds.chosen)
        return self.more.value(chosen)

    @property
    def problem(self) -> str:
        """What must be put right before a start; "" for nothing."""
        return self.teams.problem.text or self.more.none_ticked.text

    def go_to_problem(self) -> None:
        if self.teams.problem.text:
            self.teams.focus_problem()
        elif self.more.none_ticked.text:
            self.fold.set_open(True)
            self.more.all.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_decks(self, decks: Sequence[Choice], deck: object, about: str) -> None:
        self.deck.set_choices(decks, deck)
        self.deck_row.set_hint(about)

    def show_saved(self, saved: Sequence[Choice], place: object) -> None:
        """Hidden where the deck has none."""
        self.saved.set_choices([Choice(USUAL, self.tr("None")), *saved], place)
        self.saved_row.setVisible(bool(saved))
        self.drop_saved.setVisible(place != USUAL)

    def show_screens(self, screens: Sequence[Choice], screen: object, about: str) -> None:
        self.screen_field.set_choices(screens, screen)
        self.screen_field.setVisible(len(screens) > 1)
        self.screen_row.set_hint(about)

    def show_set(
        self, chosen: WorkshopSet, contrasts: Sequence[Named], possible: Collection[RoundKind]
    ) -> None:
        """`possible`: the kinds of rounds that the deck has."""
        self._minutes = chosen.minutes
        self.minutes.set_value(chosen.minutes)
        self.teams.set_names(chosen.teams)
        self.kinds.set_possible(possible)
        self.kinds.set_chosen(chosen.kinds)
        self.more.show_set(chosen, contrasts)
        self.show_summary(chosen)

    def show_summary(self, chosen: WorkshopSet) -> None:
        self.fold.summary.setText(wording.more_summary(chosen, self.more.contrasts.number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines below what is no row."""
        token = "ink" if self._theme.high_contrast else "line"
        painter = QPainter(self)
        for part in (self.teams, self._rounds):
            painter.fillRect(0, part.geometry().bottom(), self.width(), 1, self._theme.colour(token))

    def _lay_out(self) -> None:
        theme = self._theme
        self.deck_row = SettingRow(theme, self.tr("Deck"), self.deck)
        saved = QWidget()
        row = QHBoxLayout(saved)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.saved)
        row.addWidget(self.drop_saved)
        self.saved_row = SettingRow(theme, self.tr("Saved choices"), saved)
        self.screen_row = SettingRow(theme, self.tr("Projector"), self.screen_field)
        self._rounds = QWidget()
        rounds = QVBoxLayout(self._rounds)
        rounds.setContentsMargins(0, 14, 0, 14)
        rounds.setSpacing(6)
        rounds.addWidget(TextLabel(theme, TextRole.CARD_BODY, "ink", self.tr("Rounds")))
        rounds.addWidget(self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self.deck_row,
            self.saved_row,
            SettingRow(theme, self.tr("Length"), self.minutes),
            self.teams,
            self._rounds,
            self.screen_row,
            self.fold,
        ):
            column.addWidget(part)
        self.saved_row.hide()

    def _set_minutes(self, number: object) -> None:
        if isinstance(number, int):
            self._minutes = number
            self.changed.emit()

    def _tell_more(self) -> None:
        self.changed.emit()
