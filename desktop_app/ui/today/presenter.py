"""Fills the Today page from the engine, and finds the cards for what is practised beside the schedule."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.study import practice, transfer
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.confusions import Confusions, MixUp, titles
from desktop_app.study.context import Study
from desktop_app.study.dates import date_of
from desktop_app.study.listing import suspended_cards
from desktop_app.study.rows import QueueRow
from desktop_app.study.today import Today, overview
from desktop_app.ui.today.attempts import Attempts
from desktop_app.ui.today.deck_menu import DeckMenu
from desktop_app.ui.today.mix_up_card import Offer
from desktop_app.ui.today.planning import Planning
from desktop_app.ui.today.view import TodayPage

if TYPE_CHECKING:
    from desktop_app.ui.jobs import JobRunner

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
    suspendedRequested = Signal(object)
    """A DeckId."""
    checkRequested = Signal(object)
    """The TransferCheck, ready to begin."""

    def __init__(
        self,
        engine: Engine,
        page: TodayPage,
        parent: QObject | None = None,
        *,
        jobs: Callable[[], JobRunner] | None = None,
    ) -> None:
        """`jobs` runs what takes long; asked for when there is something to run."""
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._today: Today | None = None
        self._confusions = engine.study.part(Confusions)
        self._mix_up: MixUp | None = None
        self._menu: DeckMenu | None = None
        self._runner: JobRunner | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_ON_AFTER_MS)
        self._reading.timeout.connect(self._read_on)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._look_for_check)
        attempts = self._attempts = Attempts(page, self)
        attempts.nothingToTry.connect(self.refresh)
        page.checkRequested.connect(attempts.slot(self.start_check))
        page.checkPutOff.connect(attempts.slot(self.put_check_off))
        page.mixUpRequested.connect(attempts.slot(self.practise_mix_up))
        page.aheadRequested.connect(attempts.slot(self.study_ahead))
        page.moreRequested.connect(attempts.slot(self.open_menu))
        self.planning = Planning(engine, page, jobs or self._own_jobs, attempts, self)
        self.planning.refreshWanted.connect(self.refresh)

    def refresh(self) -> None:
        study = self._engine.study
        try:
            self.planning.settle()
            today = self._today = overview(study, self._engine.catalogue)
            self._confusions.read()
            offer = self._offer()
        except AppError as error:
            self._attempts.tell(error)
            return
        self._page.set_problem("")
        self._page.set_today(today, study.options.rollover_hour)
        self._page.set_offer(offer)
        self.planning.refresh(today)
        self.refreshed.emit(today)
        self._looking.start(0 if self._page.shows_check else _READ_ON_AFTER_MS)
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

    def start_check(self) -> None:
        offer = transfer.offer(self._engine.study)
        if offer is not None:
            from desktop_app.study.transfer_check import TransferCheck

            self.checkRequested.emit(TransferCheck(self._engine.study, offer.cases))

    def put_check_off(self) -> None:
        transfer.put_off(self._engine.study)
        self._look_for_check()

    def open_menu(self, deck: DeckId, at: QPoint) -> None:
        study = self._engine.study
        if self._menu is None:
            self._menu = DeckMenu(self._page)
            self._menu.studyRequested.connect(self._page.start_deck)
            self._menu.contrastRequested.connect(self._attempts.slot(self.practise_contrast))
            self._menu.cramRequested.connect(self._attempts.slot(self.cram))
            self._menu.dateRequested.connect(self._attempts.slot(self.planning.open_pane))
            self._menu.suspendedRequested.connect(self.suspendedRequested)
        shown = (
            next((each for each in self._today.decks if each.head.id == deck), None) if self._today else None
        )
        self._menu.open_for(
            deck,
            list(titles(study, deck)) if shown is None or shown.contrasts else [],
            at,
            can_study=shown is not None and bool(shown.left),
            can_cram=practice.is_any_ahead(study, (deck,)),
            has_date=date_of(study, deck) is not None,
            suspended=len(suspended_cards(study, self._engine.catalogue, deck)),
        )

    # Inside

    def _own_jobs(self) -> JobRunner:
        if self._runner is None:
            from desktop_app.ui.jobs import JobRunner

            self._runner = JobRunner(self)
        return self._runner

    def _practise(self, rows: tuple[QueueRow, ...]) -> None:
        if rows:
            self.practiceRequested.emit(rows)

    def _read_on(self) -> None:
        """The older part of a long log, a piece at a time while nobody waits."""
        if not self._engine.study.store.is_open:
            return
        try:
            done = self._confusions.read()
            if done:
                self._page.set_offer(self._offer())
        except AppError:
            return  # the next refresh says so
        if not done:
            self._reading.start()

    def _look_for_check(self) -> None:
        """Not before the page is there: the decks' examples are read for it. Rest days are left in peace."""
        if not self._page.isVisible():
            return  # the next refresh looks again
        is_rest = self._today is None or self._today.is_rest_day
        try:
            self._page.set_check(None if is_rest else transfer.offer(self._engine.study))
        except AppError:
            return  # the next refresh says so

    def _offer(self) -> Offer | None:
        mix_up = self._mix_up = self._confusions.worst()
        if mix_up is None:
            return None
        engine = self._engine
        rows = practice.of_contrast(engine.study, engine.catalogue, mix_up.head.id, mix_up.contrast)
        pace = self._today.seconds_a_card if self._today is not None else 0
        return Offer(mix_up, len(rows), round(len(rows) * pace))
