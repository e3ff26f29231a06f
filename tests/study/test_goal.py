"""What a memory goal costs a day."""

from __future__ import annotations

import itertools

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.progress import Silent
from desktop_app.study.goal import minutes_a_day, times_as_much
from tests.answering import BUILT_IN

GOALS = (0.80, 0.85, 0.90, 0.95, 0.97)


def know(engine: Engine, number: int) -> None:
    study, today = engine.study, engine.study.today()
    state = CardState(Phase.REVIEW, MemoryState(10.0, 5.0), today + 4, today - 2, 1, 1, 3, 0)
    with engine.store.transaction():
        for card in engine.store.cards.of_deck(DeckId(BUILT_IN))[:number]:
            engine.store.states.put(study.learner.id, card.key, state)


def test_nothing_known_costs_nothing_that_can_be_told(engine: Engine) -> None:
    assert minutes_a_day(engine.study, GOALS, Silent()) == {}


def test_a_higher_goal_costs_more_and_twice_the_cards_twice_as_much(engine: Engine) -> None:
    know(engine, 50)
    fifty = minutes_a_day(engine.study, GOALS, Silent())
    assert all(fifty[low] < fifty[high] for low, high in itertools.pairwise(GOALS))
    know(engine, 100)
    hundred = minutes_a_day(engine.study, GOALS, Silent())
    assert all(hundred[goal] == pytest.approx(2 * fifty[goal]) for goal in GOALS)


def test_a_card_known_for_ten_days_is_asked_every_ten_days(engine: Engine) -> None:
    know(engine, 100)
    minutes = minutes_a_day(engine.study, (0.90,), Silent())[0.90]
    # Ten reviews a day at the default pace, before the learner's own is known.
    assert minutes == pytest.approx(10 * 15 / 60, rel=0.1)


def test_goals_can_be_compared_before_anything_is_known(engine: Engine) -> None:
    assert times_as_much(engine.study, 0.90, 0.90) == 1
    assert times_as_much(engine.study, 0.95, 0.90) > 1.5
    assert times_as_much(engine.study, 0.80, 0.90) < 0.7
