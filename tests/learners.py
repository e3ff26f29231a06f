"""Learners with memories of their own, played through for many cards at once."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

import numpy as np

from desktop_app.compose import Engine
from desktop_app.domain.memory import NEW_CARD, CardState, Rating
from desktop_app.domain.study_day import date_of
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.scheduling.fit import LOWER_BOUNDS, UPPER_BOUNDS, Answer, History
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.scheduling.memory_numpy import MemoryArrays
from desktop_app.scheduling.worth import RECOGNITION_WORTH, SLIP
from desktop_app.study.listing import cards_of_deck
from desktop_app.study.recorder import Recorder
from tests.answering import BUILT_IN
from tests.clock import FakeClock

_FIRST = (0.24, 0.09, 0.50, 0.17)
_LATER = (0.22, 0.63, 0.15)


FORGETFUL = (
    *(number * 0.2 for number in DEFAULT_PARAMETERS[:4]),
    *DEFAULT_PARAMETERS[4:8],
    DEFAULT_PARAMETERS[8] - 0.7,
    *DEFAULT_PARAMETERS[9:],
)
"""First stabilities and their growth far below the average."""


def learner(seed: int, first: float, growth: float) -> tuple[float, ...]:
    """w0 … w20: first stabilities spread by `first`, growth and decay by `growth` (sd in log)."""
    random, w = np.random.default_rng([seed, 1]), np.array(DEFAULT_PARAMETERS)
    w[:4] *= np.exp(random.normal(0, first) + random.normal(0, first / 2, 4))
    w[8] += random.normal(0, growth)
    w[[9, 10, 11, 20]] *= np.exp(random.normal(0, growth, 4))
    return tuple(map(float, np.clip(w, LOWER_BOUNDS, UPPER_BOUNDS)))


def histories_of(
    parameters: Sequence[float], cards: int, answers: int, seed: int, choices: float = 0.5
) -> list[History]:
    """Each card answered so often, half to one and a half times when R is about 0.9 for an average learner;
    a share of `choices` between two sides."""
    random = np.random.default_rng([seed, 2])
    truth, average = MemoryArrays(parameters), MemoryArrays()
    rating = 1 + random.choice(4, cards, p=_FIRST)
    (stability, difficulty), (believed, _) = truth.first(rating), average.first(rating)
    day = np.zeros(cards, dtype=int)
    made = [[Answer(int(each), 0, bool(each > 1))] for each in rating]
    for _ in range(answers - 1):
        gap = np.clip(np.rint(believed * random.uniform(0.5, 1.5, cards)), 1, 365).astype(int)
        day = day + gap
        recall, is_choice = truth.retrievability(gap, stability), random.random(cards) < choices
        right = random.random(cards) < np.where(is_choice, (1 - SLIP) * recall + (1 - recall) / 2, recall)
        graded = np.where(is_choice, Rating.GOOD, 2 + random.choice(3, cards, p=_LATER))
        rating = np.where(right, graded, Rating.AGAIN)
        worth = np.where(is_choice & right, RECOGNITION_WORTH, 1.0)
        after, later = truth.after(stability, difficulty, rating, gap)
        guessed, _ = average.after(believed, difficulty, rating, gap)
        stability, difficulty = stability + worth * (after - stability), later
        believed = believed + worth * (guessed - believed)
        for place, given in enumerate(made):
            options, was_right = 2 * int(is_choice[place]), bool(right[place])
            given.append(
                Answer(int(rating[place]), int(day[place]), was_right, options, bool(options) and was_right)
            )
    return [History(str(place), tuple(given)) for place, given in enumerate(made)]


def log_histories(engine: Engine, clock: FakeClock, histories: Sequence[History], first_day: int) -> None:
    """Write them as answers to the first cards of the built-in deck; `clock` stays at the last day."""
    study, states = engine.study, dict[int, CardState]()
    cards = [each.card for each in cards_of_deck(study, BUILT_IN)]
    answers = sorted(
        (answer.day, place, number)
        for place, history in enumerate(histories)
        for number, answer in enumerate(history.answers)
    )
    recorder = Recorder(study)
    with study.store.transaction():
        for day, place, number in answers:
            clock.set(datetime.datetime.combine(date_of(first_day + day), datetime.time(10)))
            answer, card, before = histories[place].answers[number], cards[place], states.get(place, NEW_CARD)
            graded = Graded(Rating(answer.rating), bool(answer.options), answer.recognised)
            after = after_answer(before, graded, study.today(), study.model, 0.9)
            assert after.memory is not None
            payload: dict[str, Any] = {
                "deck": BUILT_IN,
                "item": card.item,
                "text": card.statement_text,
                "phase": before.phase.value,
                "retention": 0.9,
                "due": after.due_day,
                "stability": after.memory.stability,
                "forced": graded.forced,
                "recognised": graded.recognised,
                "kappa": graded.kappa,
            }
            if answer.options:
                given = {True: "leadership", False: "management"}[answer.right]
                payload |= {"right": "leadership", "given": given, "options": answer.options}
            stored = study.store.cards.find(card.id)
            assert stored is not None
            recorder.answer(stored.uuid, stored.key, after, graded.rating, 4000, payload)
            states[place] = after
