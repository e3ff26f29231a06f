"""Which cards a day holds."""

from __future__ import annotations

from pathlib import Path

from desktop_app.compose import open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.importing import add_deck
from desktop_app.study.selection import Scope, held_back, select
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


def plain(name: str, cards: int, group: str = "") -> Deck:
    items = tuple(
        PlainCard(id=ItemId(f"c{number}"), front=f"Front {number}", back=f"Back {number}", group=group)
        for number in range(cards)
    )
    return Deck(DeckHead(id=DeckId(name), title=name.title()), items)


def test_started_decks_take_turns_with_new_cards(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    store, learner = engine.store, engine.study.learner.id
    with store.transaction():
        for name, cards in (("many", 50), ("few", 2)):
            add_deck(store, plain(name, cards))
            store.decks.start(learner, DeckId(name))
    decks = [row.deck for row in select(engine.study, engine.catalogue).new]
    assert decks.count(DeckId("few")) == 2
    assert abs(decks.count(DeckId("many")) - decks.count(DeckId("leadership-vs-management"))) <= 1
    engine.close()


def test_of_a_group_only_one_card_a_day(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    with engine.store.transaction():
        add_deck(engine.store, plain("group", 5, group="same"))
        engine.store.decks.start(engine.study.learner.id, DeckId("group"))
    scope = Scope(deck=DeckId("group"))
    assert len(select(engine.study, engine.catalogue, scope).new) == 1
    session = session_of(engine, scope)
    answer_one(session)
    assert not select(engine.study, engine.catalogue, scope)
    engine.close()


def test_what_the_cap_holds_back_is_counted(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock, options=StudyOptions(new_per_day=12, reviews_per_day=5))
    with engine.store.transaction():
        add_deck(engine.store, plain("plain", 12))
        engine.store.decks.start(engine.study.learner.id, DeckId("plain"))
    scope = Scope(deck=DeckId("plain"))
    session = session_of(engine, scope)
    while session.current is not None:
        answer_one(session)
    clock.advance(days=30)
    selection = select(engine.study, engine.catalogue, scope)
    assert len(selection.reviews) == 5
    assert held_back(engine.study, select(engine.study, engine.catalogue)) == 7
    engine.close()


def test_a_deck_that_is_not_started_is_not_asked(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    assert {row.deck for row in select(engine.study, engine.catalogue).new} == {"leadership-vs-management"}
    engine.close()
