"""Fills the set-up from a deck: what can be chosen, the rounds that come of it, what is there from before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import Advice, Contrast, PlainCard, TraitSet
from desktop_app.progress import Progress
from desktop_app.study.workshop import planning, saved_sets
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.rounds import WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.saved_sets import SavedSet
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.text import error_text, phrase_text
from desktop_app.ui.widgets.choice_field import Choice
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.contrast_list import Named
from desktop_app.ui.workshop.set_form import USUAL
from desktop_app.ui.workshop.setup_page import SetupPage
from desktop_app.ui.workshop.team_fields import usual_names

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner

_AT_ONCE = 3_000
"""Cards of a deck that are read while one waits. More are read in a worker."""
_USUAL_TEAMS = 4


class SetupPresenter(QObject):
    shown = Signal()
    """A deck with its choices and rounds."""

    def __init__(
        self,
        engine: Engine,
        page: SetupPage,
        keeper: WorkshopKeeper,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._keeper = keeper
        self._jobs = jobs
        self._job: Job | None = None
        self._deck: Deck | None = None
        self._name: DeckId | None = None
        self._base = WorkshopSet()
        self._place: object = USUAL
        self._kept: dict[DeckId, tuple[WorkshopSet, object]] = {}
        """What was chosen for each deck since the program was started."""
        self.saved: tuple[SavedSet, ...] = ()
        self.plan: WorkshopPlan | None = None
        """None where nothing can be asked."""
        page.form.deckChosen.connect(self.choose)
        page.form.savedChosen.connect(self.choose_saved)
        page.form.changed.connect(self.take_choices)
        page.draw.clicked.connect(self.draw_others)

    @property
    def deck(self) -> DeckId | None:
        return self._name

    @property
    def content(self) -> Deck | None:
        """What can be asked of the deck; None while a large one is being read."""
        return self._deck

    @property
    def chosen(self) -> WorkshopSet:
        return self._base

    @property
    def saved_place(self) -> int | None:
        """Of the saved set that is chosen."""
        return self._place if isinstance(self._place, int) else None

    def attempt(self, act: Callable[[], None]) -> bool:
        """Whether it went well; what stands in the way is said on the page."""
        try:
            act()
        except AppError as error:
            self._page.show_problem(sentences(*error_text(error)))
            return False
        return True

    def open(self, deck: DeckId | None = None) -> None:
        """This deck, else the one that was open here, else the one of the last workshop."""
        self.attempt(partial(self._open, deck))

    def refresh(self) -> None:
        self.open()

    def choose(self, deck: DeckId) -> None:
        self._keep_choices()
        self.attempt(partial(self._show_deck, deck))

    def choose_saved(self, place: object) -> None:
        """A saved set as it stands in the deck, or the usual choices again."""
        self._place = place
        found = next((each for each in self.saved if each.place == place), None)
        self._base = self._usual() if found is None else found.chosen
        self._show_choices()
        if found is not None and found.problems:
            said = (phrase_text(each, "workshop") for each in found.problems)
            self._page.show_problem(sentences(*said))

    def select_saved(self, title: str) -> None:
        """The set of this title was just saved: it is the one that is chosen."""
        found = (each.place for each in self.saved if each.chosen.title.casefold() == title.casefold())
        self._place = next(found, USUAL)
        self._base = replace(self._base, title=title)
        self._show_choices()

    def take_choices(self) -> None:
        """As they stand on the page now."""
        form = self._page.form
        self._base = form.value(self._base)
        if self._deck is not None:
            form.kinds.set_possible(planning.possible_kinds(self._deck, self._base.contrasts))
            self._base = form.value(self._base)
        form.show_summary(self._base)
        self._make_plan()

    def draw_others(self) -> None:
        """Other rounds, with the same choices."""
        self._base = replace(self._base, seed=self._base.seed + 1)
        self._make_plan()
        if self.plan is not None and self._page.isVisible():
            announce(self._page, wording.drawn_anew())

    # Inside

    def _open(self, deck: DeckId | None) -> None:
        self._keep_choices()
        store = self._engine.study.store
        heads = store.decks.heads()
        self._page.show_no_decks(not heads)
        if not heads:
            self._name = self._deck = self.plan = None
            return
        there = {head.id for head in heads}
        with_sides = [head.id for head in heads if head.sides]
        wanted = (deck, self._name, self._last_deck(), *with_sides, heads[0].id)
        self._show_deck(next(each for each in wanted if each in there))

    def _last_deck(self) -> DeckId | None:
        return next((each.deck for each in self._keeper.all_results()), None)

    def _show_deck(self, deck: DeckId) -> None:
        study = self._engine.study
        counts = study.store.decks.counts(study.learner.id, study.today()).get(deck)
        self._name = deck
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if counts is None or counts.cards <= _AT_ONCE:
            self._take_deck(_askable(study.store.decks.deck(deck)))
        else:
            self._read_later(deck)

    def _read_later(self, deck: DeckId) -> None:
        study = self._engine.study
        self._deck = self.plan = None
        self._show_decks("")
        self._page.show_plan((), QCoreApplication.translate("Workshop", "Reading the deck…"))

        def work(_progress: Progress) -> Deck:
            with study.store.in_worker():
                return _askable(study.store.decks.deck(deck))

        words = QCoreApplication.translate("Workshop", "Reading the deck")
        job = self._job = self._jobs().start(words, work, unasked=True)
        job.finished.connect(self._take_read)

    def _take_read(self, deck: Deck) -> None:
        if deck.head.id == self._name:
            self._job = None
            self.attempt(partial(self._take_deck, deck))

    def _take_deck(self, deck: Deck) -> None:
        self._deck = deck
        self.saved = saved_sets.sets_of(deck)
        self._base, self._place = self._kept.get(deck.head.id) or (self._usual(), USUAL)
        there = {each.place for each in self.saved}
        if self._place not in there:
            self._place = USUAL
        known = {each.id for each in self._contrasts()}
        contrasts = tuple(each for each in self._base.contrasts if each in known)
        self._base = replace(self._base, contrasts=contrasts)
        self._show_decks(wording.about_deck(deck))
        self._show_choices()
        self.shown.emit()

    def _show_decks(self, about: str) -> None:
        heads = self._engine.study.store.decks.heads()
        self._page.form.show_decks([Choice(head.id, head.title) for head in heads], self._name, about)

    def _show_choices(self) -> None:
        deck, form = self._deck, self._page.form
        if deck is None:
            return
        saved = [Choice(each.place, each.chosen.title or wording.unnamed()) for each in self.saved]
        form.show_saved(saved, self._place)
        form.show_set(self._base, self._contrasts(), planning.possible_kinds(deck, self._base.contrasts))
        self._make_plan()

    def _contrasts(self) -> list[Named]:
        items = self._deck.items if self._deck is not None else ()
        return [Named(each.id, each.title) for each in items if isinstance(each, Contrast | TraitSet)]

    def _make_plan(self) -> None:
        deck, page = self._deck, self._page
        if deck is None:
            return
        self.plan = None
        why = page.form.problem
        if not why:
            try:
                self.plan = planning.make_plan(deck, self._base)
            except planning.CannotPlan as error:
                why = sentences(*error_text(error))
        plan = self.plan
        if plan is not None:
            page.show_plan(plan.rounds, wording.estimate(plan), wording.fewer_than_asked(plan))
        else:
            page.show_plan((), why)

    def _usual(self) -> WorkshopSet:
        """Another workshop with the same deck has other rounds."""
        seed = 1
        if self._name is not None:
            seed += len(self._keeper.results_of(self._name))
        return WorkshopSet(teams=usual_names(_USUAL_TEAMS), seed=seed)

    def _keep_choices(self) -> None:
        if self._deck is not None:
            self._kept[self._deck.head.id] = (self._base, self._place)


def _askable(deck: Deck) -> Deck:
    """Without what no round is made of, which may be most of a large deck."""
    items = tuple(item for item in deck.items if not isinstance(item, PlainCard | Advice))
    return Deck(deck.head, items)
