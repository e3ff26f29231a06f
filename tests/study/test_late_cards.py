"""A card that comes after its answers is known as the log tells it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.progress import Silent
from desktop_app.study import operations
from desktop_app.study.importing import add_deck
from desktop_app.study.merging import merge
from desktop_app.study.replay import differences
from desktop_app.study.selection import Scope
from tests.answering import answer_one, session_of
from tests.clock import FakeClock

ONE, TWO = "a then {{c1::b}} then c", "a then {{c1::b}} then {{c2::c}}"
GAPS = DeckId("gaps")


def deck(cloze: str) -> Deck:
    return Deck(DeckHead(id=GAPS, title="Gaps", language="en"), (PlainCard(id=ItemId("one"), cloze=cloze),))


def bring(engine: Engine, cloze: str) -> None:
    with engine.store.transaction():
        add_deck(engine.store, deck(cloze))


@pytest.fixture
def elsewhere(folder: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Engine]:
    """Another machine of the same learner, where both gaps were asked, and one of them is flagged."""
    engine = open_engine(Path(shutil.copytree(folder, tmp_path / "elsewhere")), clock=clock)
    bring(engine, TWO)
    with engine.store.transaction():
        engine.store.decks.start(engine.study.learner.id, GAPS)
    for _ in range(2):
        session = session_of(engine, Scope(deck=GAPS))
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)
    cards = engine.store.cards.of_deck(GAPS)
    operations.set_flag(engine.study, engine.catalogue, cards[:1], 2)
    assert len(list(engine.store.states.all(engine.study.learner.id))) == 2
    yield engine
    engine.close()


def known(engine: Engine) -> dict[str, object]:
    learner = engine.study.learner.id
    states = {stored.id: state for stored, state in engine.store.states.all(learner)}
    return states | {f"{stored.id} marks": marks for stored, marks in engine.store.marks.all(learner)}


def merge_into(engine: Engine, other: Engine) -> None:
    events = tuple(other.store.events.all(other.study.learner.id))
    assert merge(engine.study, events, Silent()).added == len(events)


def test_a_deck_that_is_brought_later(engine: Engine, elsewhere: Engine) -> None:
    merge_into(engine, elsewhere)
    assert known(engine) == {}
    bring(engine, TWO)
    assert known(engine) == known(elsewhere)
    assert not list(differences(engine.study))


def test_a_card_that_an_edit_makes_later(engine: Engine, elsewhere: Engine) -> None:
    bring(engine, ONE)
    merge_into(engine, elsewhere)
    assert len([each for each in known(engine) if not each.endswith("marks")]) == 1
    item = engine.store.decks.find_item(GAPS, ItemId("one"))
    assert item is not None
    operations.edit_item(engine.study, engine.catalogue, item, {"cloze": TWO})
    assert known(engine) == known(elsewhere)
    assert not list(differences(engine.study))
