"""How long this learner takes: per kind of card for what an answer is worth, on average for a day's plan."""

from __future__ import annotations

from collections import deque
from statistics import median

from desktop_app.domain.card import Card
from desktop_app.scheduling import worth
from desktop_app.scheduling.pace import DEFAULT_PACE, Pace
from desktop_app.study.context import Study
from desktop_app.study.rows import DayTally, total

SECONDS_A_CARD = 20.0
"""What Today says before the learner's own pace is known."""
PACE_DAYS = 14
PACE_FROM_CARDS = 20
USUAL_ANSWERS, LEAST_ANSWERS = 100, 30
_ROWS = 600
"""Of the log, newest first: about three days of much studying."""


class Paces:
    """The learner's usual times by kind of card: running medians over the last 100 answers of each."""

    def __init__(self, study: Study) -> None:
        self._ratios: dict[str, deque[float]] = {}
        for kind, words, choice_ms in reversed(study.store.events.latest(study.learner.id, _ROWS)):
            self._add(kind, words, choice_ms)

    def add(self, card: Card, choice_ms: int) -> None:
        """An answer was given."""
        self._add(card.kind.value, words_of(card), choice_ms)

    def expected_seconds(self, card: Card) -> float | None:
        """None until 30 answers of this kind are known."""
        ratios = self._ratios.get(card.kind.value, ())
        if len(ratios) < LEAST_ANSWERS:
            return None
        return worth.expected_seconds(words_of(card), median(ratios))

    def _add(self, kind: str, words: int, choice_ms: int) -> None:
        seconds = choice_ms / 1000
        if 0 < seconds <= worth.LONGEST_SECONDS:
            ratios = self._ratios.setdefault(kind, deque(maxlen=USUAL_ANSWERS))
            ratios.append(seconds / worth.expected_seconds(words))


def words_of(card: Card) -> int:
    """How much there is to read before answering."""
    return len(f"{card.prompt} {card.statement_text}".split())


def seconds_a_card(study: Study, day: int) -> float:
    """What a card takes, repeats included, by the study days before `day`; the same all day long."""
    tallies = study.store.tallies.span(study.learner.id, day - PACE_DAYS, day - 1)
    return of_tallies(total(tallies.values()))


def of_tallies(recent: DayTally) -> float:
    cards = recent.new + recent.reviews
    return recent.answer_ms / 1000 / cards if cards >= PACE_FROM_CARDS else SECONDS_A_CARD


def pace_of(study: Study, day: int) -> Pace:
    """The default proportions between first, right and missed, for a learner of this speed.

    By the study days before `day`: what they took, beside what the same cards take under the default pace.
    """
    recent = total(study.store.tallies.span(study.learner.id, day - PACE_DAYS, day - 1).values())
    if recent.new + recent.reviews < PACE_FROM_CARDS or recent.answer_ms <= 0:
        return DEFAULT_PACE
    usual = recent.new * DEFAULT_PACE.first + recent.reviews * a_review(DEFAULT_PACE)
    scale = recent.answer_ms / 1000 / usual
    return Pace(DEFAULT_PACE.first * scale, DEFAULT_PACE.right * scale, DEFAULT_PACE.missed * scale)


_RECALL = 0.925
"""Between the retrievability of 0.85, beyond which no gap of a plan goes, and certainty."""


def a_review(pace: Pace) -> float:
    """Seconds of an average review."""
    return _RECALL * pace.right + (1 - _RECALL) * pace.missed
