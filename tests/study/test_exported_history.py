"""What a learner knows of a deck, as it goes to another program."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Phase
from desktop_app.formats.anki.history import CardHistory, ReviewKind
from desktop_app.progress import Cancelled
from desktop_app.study.exported_history import export_history
from desktop_app.study.operations import bury, set_flag
from desktop_app.study.recorder import Recorder
from tests.answering import BUILT_IN, answer_cards
from tests.clock import FakeClock

DECK = DeckId(BUILT_IN)


def test_of_a_deck_that_nobody_studied_there_is_nothing(engine: Engine) -> None:
    assert export_history(engine.study, DECK) == {}


def test_each_card_is_known_as_it_is_here(engine: Engine, clock: FakeClock) -> None:
    for _ in range(4):
        answer_cards(engine, 12)
        answer_cards(engine, 2, wrongly=True)
        clock.advance(days=3)
    study = engine.study
    told = export_history(study, DECK)
    states = {card.id: state for card, state in study.store.states.all(study.learner.id)}
    assert told.keys() == states.keys()
    for card, state in states.items():
        past = told[card]
        assert (past.phase, past.memory, past.due_day) == (state.phase, state.memory, state.due_day)
        assert (past.last_day, past.reviews, past.lapses) == (state.last_day, state.reviews, state.lapses)
        assert len(past.log) == state.reviews


def test_answers_are_told_with_what_they_did(engine: Engine, clock: FakeClock) -> None:
    answer_cards(engine, 1)
    (first,) = export_history(engine.study, DECK).values()
    (review,) = first.log
    assert (review.kind, review.rating, review.interval_before) == (ReviewKind.LEARNING, 3, 0)
    assert first.due_day is not None
    assert first.last_day is not None
    assert review.interval == (first.due_day - first.last_day if first.phase is Phase.REVIEW else -600)
    assert first.last_utc_ms == review.at_utc_ms


def test_what_was_taken_back_did_not_happen(engine: Engine) -> None:
    answer_cards(engine, 2)
    study = engine.study
    *_, last = study.store.events.all(study.learner.id)
    key = study.store.cards.key_of(last.card)
    assert key is not None
    with study.writing():
        Recorder(study).undo(last, key)
    assert len(export_history(study, DECK)) == 1


def test_flags_go_along_and_what_is_buried_does_not(engine: Engine) -> None:
    study = engine.study
    one, other, *_ = study.store.cards.of_deck(DECK)
    set_flag(study, engine.catalogue, [one], 2)
    bury(study, engine.catalogue, [other])
    told = export_history(study, DECK)
    assert told[one.id].flag == 2
    assert told.get(other.id, CardHistory()).suspended is False


def test_practice_is_told_apart(engine: Engine) -> None:
    answer_cards(engine, 1)
    study = engine.study
    (answer,) = study.store.events.all(study.learner.id)
    with study.writing():
        Recorder(study).append(EventKind.PRACTICE, answer.card, {}, answer.rating, 900)
    (past,) = export_history(study, DECK).values()
    assert [each.kind for each in past.log] == [ReviewKind.LEARNING, ReviewKind.PRACTICE]
    assert past.log[1].difficulty is None


class _Stop:
    def step(self, _done: int, _total: int = 0) -> None:
        raise Cancelled


def test_it_can_be_cancelled(engine: Engine) -> None:
    answer_cards(engine, 1)
    with pytest.raises(Cancelled):
        export_history(engine.study, DECK, _Stop())
