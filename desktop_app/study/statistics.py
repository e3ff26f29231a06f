"""Figures over all answers of a learner: reviews, retention, confusions by direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import BOTH
from desktop_app.domain.memory import Phase, Rating
from desktop_app.study.context import Study


@dataclass(frozen=True, slots=True)
class ConfusionCount:
    """`n` of `of` statements of side `asked` were taken for `chosen`; all as ids."""

    deck: str
    contrast: str | None
    asked: str
    chosen: str
    n: int
    of: int


@dataclass(frozen=True, slots=True)
class Statistics:
    reviews: int
    days: int
    seconds: int
    retention: float | None
    """Share remembered among reviews of cards that were past learning; None before the first."""
    confusions: tuple[ConfusionCount, ...]
    """Most frequent first."""


def statistics(study: Study) -> Statistics:
    answers = [
        event
        for event in in_effect(study.store.events.all(study.learner.id))
        if event.kind is EventKind.ANSWER
    ]
    reviewed = [event for event in answers if event.payload.get("phase") == Phase.REVIEW]
    remembered = sum(event.rating is not Rating.AGAIN for event in reviewed)
    return Statistics(
        reviews=len(answers),
        days=len({event.study_day for event in answers}),
        seconds=round(sum(event.answer_ms or 0 for event in answers) / 1000),
        retention=remembered / len(reviewed) if reviewed else None,
        confusions=_confusions(answers),
    )


def _confusions(answers: Iterable[Event]) -> tuple[ConfusionCount, ...]:
    """By contrast and direction; "both", asked or chosen, has no direction and counts nowhere."""
    asked: Counter[tuple[str, str | None, str]] = Counter()
    wrong: Counter[tuple[str, str | None, str, str]] = Counter()
    for event in answers:
        payload = event.payload
        right, given = payload.get("right"), payload.get("given")
        if right is None or given is None or BOTH in (right, given):
            continue
        place = (payload["deck"], payload.get("contrast"), right)
        asked[place] += 1
        if given != right:
            wrong[(*place, given)] += 1
    return tuple(
        ConfusionCount(deck, contrast, side, chosen, n, asked[deck, contrast, side])
        for (deck, contrast, side, chosen), n in wrong.most_common()
    )
