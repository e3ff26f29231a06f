"""How new things are met: a guess before a deck is taught, both poles of a contrast together, then asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Contrast
from desktop_app.domain.memory import NEW_CARD
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study import replay
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    engine = open_engine(folder, clock=clock, options=StudyOptions())
    yield engine
    engine.close()


def past_the_guess(engine: Engine) -> StudySession:
    session = session_of(engine)
    assert session.current is not None
    session.choose(session.current.card.right or BOTH, 2000)
    session.proceed()
    return session


def test_a_new_deck_begins_with_a_guess_that_changes_nothing(engine: Engine) -> None:
    session = session_of(engine)
    shown = session.current
    assert shown is not None
    assert shown.is_guess
    assert shown.card.kind is CardKind.WHICH_SIDE
    assert session.lesson is None
    left = session.left
    session.choose(shown.card.right or BOTH, 2000)
    session.proceed()
    store, learner = engine.study.store, engine.study.learner.id
    assert store.states.get(learner, shown.row.key) == NEW_CARD
    assert store.tallies.get(learner, engine.study.today()).answers == 0
    (event,) = store.events.all(learner)
    assert event.kind is EventKind.PRACTICE
    assert event.payload["guess"] is True
    assert session.left == left - 1
    assert session.answers == ()


def test_a_guess_is_asked_for_once(engine: Engine) -> None:
    past_the_guess(engine)
    again = session_of(engine).current
    assert again is not None
    assert not again.is_guess


def test_a_guess_can_be_taken_back(engine: Engine) -> None:
    session = session_of(engine)
    shown = session.current
    past = session.left
    assert shown is not None
    session.choose(shown.card.right or BOTH, 2000)
    session.proceed()
    assert session.undo() == shown
    assert session.left == past
    session.redo()
    assert session.current is not None
    assert not session.current.is_guess


def test_a_new_contrast_is_shown_before_it_is_asked_and_only_once(engine: Engine) -> None:
    session = past_the_guess(engine)
    met = set()
    for _ in range(60):
        if session.current is None:
            break
        if session.lesson is not None:
            item = engine.study.store.decks.item(session.current.row.item)[1]
            assert isinstance(item, Contrast)
            assert session.lesson.title == item.title not in met
            met.add(item.title)
            assert all(1 <= len(texts) <= 2 for texts in session.lesson.texts)
            session.begin()
            assert session.lesson is None
        answer_one(session)
    assert len(met) >= 2


def test_the_cards_of_a_new_contrast_are_asked_one_after_the_other(engine: Engine) -> None:
    session = past_the_guess(engine)
    while session.lesson is None:
        answer_one(session)
    contrast = session.current.card.contrast if session.current else None
    asked = []
    for _ in range(2):
        assert session.current is not None
        asked.append(session.current.card)
        answer_one(session)
    assert [card.contrast for card in asked] == [contrast] * 2


def test_the_log_replays_with_guesses_in_it(engine: Engine) -> None:
    session = past_the_guess(engine)
    for _ in range(12):
        answer_one(session)
    assert not list(replay.differences(engine.study))
