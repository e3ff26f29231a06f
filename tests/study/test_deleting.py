"""Deleting what a card asks: it goes for everybody, with its history kept, and comes back by undo."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.item import Contrast, Example, TraitSet
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study import replay
from desktop_app.study.practice import of_contrast
from desktop_app.study.session import StudySession
from tests.answering import answer_one, rows_of, session_of, until


def assert_sound(engine: Engine) -> None:
    assert isinstance(engine.store, SqliteStore)
    assert all_problems(engine.store.database.raw) == ()
    assert not list(replay.differences(engine.study))


def cards(engine: Engine) -> int:
    deck = engine.store.decks.started(engine.study.learner.id)[0]
    return engine.store.decks.counts(engine.study.learner.id, engine.study.today())[deck].cards


def test_a_contrast_goes_with_all_its_cards_and_comes_back(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown, left, before = session.current, session.left, cards(engine)
    assert shown is not None
    made = len(engine.store.cards.of_item(shown.row.item))
    session.delete()
    assert cards(engine) == before - made
    assert session.left < left
    assert session.current is not None
    assert session.current.row.item != shown.row.item
    assert_sound(engine)
    assert session.undo_label is not None
    session.undo()
    assert session.current == shown
    assert (cards(engine), session.left) == (before, left)
    assert_sound(engine)
    session.redo()
    assert cards(engine) == before - made


def test_its_history_is_kept(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    row, learner = session.current.row, engine.study.learner.id
    answer_one(session)
    kept = engine.store.states.get(learner, row.key)
    events = engine.store.events.of_card(learner, engine.store.cards.stored(row.key).uuid)
    assert kept.reviews == len(events) == 1
    StudySession(engine.study, engine.catalogue, practice=(row,)).delete()
    assert engine.store.cards.find(engine.store.cards.stored(row.key).id) is None
    assert engine.store.states.get(learner, row.key) == kept
    assert engine.store.events.of_card(learner, events[0].card) == events
    assert_sound(engine)


@pytest.mark.parametrize(
    ("kind", "item_kind", "label"),
    [
        (CardKind.SCENARIO, Example.kind, "Situation deleted"),
        (CardKind.WHICH_SIDE, TraitSet.kind, "Trait deleted"),
    ],
)
def test_of_a_larger_item_only_what_was_asked_goes(
    engine: Engine, kind: CardKind, item_kind: str, label: str
) -> None:
    rows = rows_of(engine, kind, item_kind)
    session, before = StudySession(engine.study, engine.catalogue, practice=rows[:3]), cards(engine)
    session.delete()
    assert cards(engine) == before - 1
    assert str(session.undo_label) == label
    assert_sound(engine)
    session.undo()
    assert cards(engine) == before
    assert_sound(engine)


def test_what_was_deleted_is_offered_nowhere(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    head, contrast = session.current.head, session.current.card.contrast
    assert contrast is not None
    session.delete()
    assert of_contrast(engine.study, engine.catalogue, head.id, contrast) == ()
    assert contrast not in [
        item.id for item in engine.store.decks.items(head.id) if isinstance(item, Contrast)
    ]
    opened = session_of(engine)
    while opened.current is not None:
        assert opened.current.card.contrast != contrast or opened.current.card.kind is CardKind.SCENARIO
        answer_one(opened)
