"""Fills the Today page from the engine, and finds the cards for what is practised beside the schedule."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.study import practice
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.confusions import Confusions, MixUp, titles
from desktop_app.study.context import Study
from desktop_app.study.ports import QueueRow
from desktop_app.study.today import Today, overview
from desktop_app.ui.text import error_text
from desktop_app.ui.today.deck_menu import DeckMenu
from desktop_app.ui.today.mix_up_card import Offer
from desktop_app.ui.today.view import TodayPage

_READ_ON_AFTER_MS = 20


class Engine(Protocol):
    @property
    def study(self) -> Study: ...
    @property
    def catalogue(self) -> Catalogue: ...


class TodayPresenter(QObject):
    refreshed = Signal(object)
    """The Today that is now shown."""
    practiceRequested = Signal(object)
    """Cards to practise: QueueRows."""

    def __init__(self, engine: Engine, page: TodayPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._today: Today | None = None
        self._confusions = Confusions(engine.study)
        self._mix_up: MixUp | None = None
        self._menu: DeckMenu | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_ON_AFTER_MS)
        self._reading.timeout.connect(self._read_on)
        page.problemActivated.connect(self.refresh)
        page.mixUpRequested.connect(self.practise_mix_up)
        page.aheadRequested.connect(self.study_ahead)
        page.moreRequested.connect(self.open_menu)

    def refresh(self) -> None:
        study = self._engine.study
        try:
            today = self._today = overview(study, self._engine.catalogue)
            self._confusions.read()
            offer = self._offer()
        except AppError as error:
            #: {sentence} says what happened, {way_on} what to do.
            pattern = self.tr("{sentence} {way_on}")
            sentence, way_on = error_text(error)
            self._page.set_problem(pattern.format(sentence=sentence, way_on=way_on), self.tr("Try again"))
            return
        self._page.set_problem("")
        self._page.set_today(today, study.options.rollover_hour)
        self._page.set_offer(offer)
        self.refreshed.emit(today)
        if not self._confusions.is_complete:
            self._reading.start()

    # What is practised beside the schedule

    def practise_mix_up(self) -> None:
        if self._mix_up is not None:
            self.practise_contrast(self._mix_up.head.id, self._mix_up.contrast, practice.FEW)

    def practise_contrast(self, deck: DeckId, contrast: ItemId, at_most: int = practice.AHEAD) -> None:
        engine = self._engine
        self._practise(practice.of_contrast(engine.study, engine.catalogue, deck, contrast, at_most))

    def study_ahead(self) -> None:
        study = self._engine.study
        self._practise(practice.ahead(study, study.store.decks.started(study.learner.id)))

    def cram(self, deck: DeckId) -> None:
        self._practise(practice.ahead(self._engine.study, (deck,), practice.CRAMMED))

    def open_menu(self, deck: DeckId, at: QPoint) -> None:
        study = self._engine.study
        if self._menu is None:
            self._menu = DeckMenu(self._page)
            self._menu.studyRequested.connect(self._page.start_deck)
            self._menu.contrastRequested.connect(self.practise_contrast)
            self._menu.cramRequested.connect(self.cram)
        shown = (
            next((each for each in self._today.decks if each.head.id == deck), None) if self._today else None
        )
        self._menu.open_for(
            deck,
            list(titles(study, deck)) if shown is None or shown.contrasts else [],
            at,
            can_study=shown is not None and bool(shown.left),
            can_cram=practice.is_any_ahead(study, (deck,)),
        )

    # Inside

    def _practise(self, rows: tuple[QueueRow, ...]) -> None:
        if rows:
            self.practiceRequested.emit(rows)

    def _read_on(self) -> None:
        """The older part of a long log, a piece at a time while nobody waits."""
        try:
            done = self._confusions.read()
            if done:
                self._page.set_offer(self._offer())
        except AppError:
            return  # the next refresh says so
        if not done:
            self._reading.start()

    def _offer(self) -> Offer | None:
        mix_up = self._mix_up = self._confusions.worst()
        if mix_up is None:
            return None
        engine = self._engine
        rows = practice.of_contrast(engine.study, engine.catalogue, mix_up.head.id, mix_up.contrast)
        pace = self._today.seconds_a_card if self._today is not None else 0
        return Offer(mix_up, len(rows), round(len(rows) * pace))
