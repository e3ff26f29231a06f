"""What is planned for the coming days: dates, ways of catching up; and the cards that were suspended."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.domain.study_day import date_of
from desktop_app.study import dates, operations
from desktop_app.study.rows import DayTally
from desktop_app.ui.today.catch_up_card import CatchUpCard
from desktop_app.ui.today.suggestion_card import SuggestionCard
from desktop_app.ui.widgets.undo_toast import UndoToast
from tests.answering import BUILT_IN
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle, until

DECK = DeckId(BUILT_IN)


def deadline(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    study = learner.engine.study
    dates.set_date(study, DECK, study.today() + 12)
    learner.window.show_today()
    until(lambda: study.planner.current(study) is not None)
    learner.window.show_today()
    settle()
    yield Shot("forecast")
    learner.window.today.planning.open_pane(DECK)
    settle()
    yield Shot("date-pane")


def returning(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    study = learner.engine.study
    today = study.today()
    with study.store.transaction():
        study.store.tallies.put(study.learner.id, today, DayTally(30, 10, 20, 3, 300_000))
        for place, stored in enumerate(study.store.cards.of_deck(DECK)[:300]):
            memory = MemoryState(3.0 + place % 9, 5.0)
            state = CardState(Phase.REVIEW, memory, today + 1 + place % 10, today - 3, 1, 1, 3, 0)
            study.store.states.put(study.learner.id, stored.key, state)
    sitting.clock.advance(days=12)
    learner.window.show_today()

    def card() -> CatchUpCard | None:
        return next((each for each in learner.page.findChildren(CatchUpCard) if each.isVisible()), None)

    until(lambda: (shown := card()) is not None and shown.offers)
    yield Shot("three-ways")
    shown = card()
    assert shown is not None
    shown.buttons[0].click()
    for toast in learner.page.findChildren(UndoToast):
        toast.close_toast()
    settle()
    yield Shot("chosen")


def suggested(sitting: Sitting) -> Iterator[Shot]:
    """The file of the deck names a day."""
    learner = sitting.learner
    heads = learner.engine.store.decks
    date = date_of(learner.engine.study.today() + 12)
    known = {each.id: each for each in heads.heads()}
    known[DECK] = dataclasses.replace(known[DECK], deadline=date)
    heads._heads = known  # type: ignore[attr-defined]
    learner.window.show_today()
    until(lambda: any(each.isVisible() for each in learner.page.findChildren(SuggestionCard)))
    yield Shot("by-the-file")


def suspended(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    engine = learner.engine
    operations.suspend(engine.study, engine.catalogue, engine.store.cards.of_deck(DECK)[:12:3])
    learner.window.show_suspended(DECK)
    settle()
    yield Shot("some")
    operations.suspend(
        engine.study, engine.catalogue, engine.store.cards.of_deck(DECK)[:12:3], suspended=False
    )
    learner.window.show_suspended(DECK)
    settle()
    yield Shot("none")


PLANS: dict[str, Visit] = {
    "today-date": deadline,
    "today-return": returning,
    "today-suggestion": suggested,
    "suspended": suspended,
}
