"""Cards that earlier mix-ups call for (see `follow_ups`): today's, and those of the days before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from desktop_app.domain.event import Event, in_effect
from desktop_app.domain.memory import Phase
from desktop_app.study.context import Study
from desktop_app.study.rows import QueueRow

WEEK = 7
WAITS_AT_MOST = 30
"""Days a follow-up waits for a day of study."""


def waiting_today(answers: Sequence[Event]) -> Iterator[tuple[UUID, int]]:
    """Cards that today's mix-ups bring back, each with the number of the answer before which it comes.

    `answers`: today's in effect, oldest first. What was asked since then is done.
    """
    for number, event in enumerate(answers, start=1):
        follow = event.payload.get("follow", {}).get("now", ())
        if not follow:
            continue
        while number < len(answers) and _together(event, answers[number]):
            number += 1
        later = {each.card for each in answers[number:]}
        for name, after in follow:
            card = UUID(hex=name)
            if card not in later:
                yield card, number + after


def _together(one: Event, other: Event) -> bool:
    """Given on one sort board."""
    return "act" in one.payload and one.payload["act"] == other.payload.get("act")


def due_today(study: Study, day: int) -> list[QueueRow]:
    """Cards that mix-ups of earlier days call for: the recall from the next study day on, the other a week
    later; each once, and not if it was asked since then anyway. All stand among the reviews."""
    store, learner = study.store, study.learner.id
    wanted: dict[UUID, int] = {}
    for event in in_effect(store.events.with_follow_up(learner, day - WAITS_AT_MOST, day - 1)):
        follow = event.payload.get("follow", {})
        if "recall" in follow:
            wanted[UUID(hex=follow["recall"])] = event.study_day + 1
        if "week" in follow and day >= event.study_day + WEEK:
            wanted[UUID(hex=follow["week"])] = event.study_day + WEEK
    rows = store.cards.rows(learner, list(wanted), day)
    return [
        row._replace(phase=Phase.REVIEW)
        for row in rows
        if row.phase in (Phase.NEW, Phase.REVIEW) and (row.last_day or 0) < wanted[UUID(bytes=row.uuid)]
    ]
