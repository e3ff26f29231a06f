"""Typed answers in a session: what is kept of them."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import Rating
from desktop_app.study import replay
from desktop_app.study.importing import add_deck
from desktop_app.study.selection import Scope
from desktop_app.study.session import StudySession
from tests.answering import session_of

DECK = DeckId("gaps")


@pytest.fixture
def session(engine: Engine) -> StudySession:
    item = PlainCard(id=ItemId("gap"), cloze="Leaders ask {{what}}.")
    with engine.study.store.transaction():
        add_deck(engine.study.store, Deck(DeckHead(id=DECK, title="Gaps", language="en"), (item,)))
        engine.study.store.decks.start(engine.study.learner.id, DECK)
    return session_of(engine, Scope(deck=DECK))


def test_what_was_typed_is_in_the_event(engine: Engine, session: StudySession) -> None:
    assert session.current is not None
    assert session.current.card.kind is CardKind.CLOZE
    session.rate(Rating.HARD, 900, typed="why")
    *_, event = engine.study.store.events.all(engine.study.learner.id)
    assert (event.payload["typed"], event.rating) == ("why", Rating.HARD)
    assert not list(replay.differences(engine.study))


def test_what_was_typed_survives_closing_and_undo(engine: Engine, session: StudySession) -> None:
    session.keep_draft("wh")
    again = session_of(engine, Scope(deck=DECK))
    assert again.current is not None
    assert again.current.draft == "wh"
    again.rate(Rating.AGAIN, 900, typed="why")
    assert again.current.draft == "", "handed in, and asked again"
    again.undo()
    assert again.current.draft == "why"
    again.redo()
    assert again.current.draft == ""


def test_nothing_typed_is_no_draft(engine: Engine, session: StudySession) -> None:
    session.rate(Rating.AGAIN, 900)
    *_, event = engine.study.store.events.all(engine.study.learner.id)
    assert "typed" not in event.payload
