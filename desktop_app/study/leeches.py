"""Cards that an answer set aside, since they were missed again and again: what can be said of them.

Nothing is kept about it: the answer's step in the session holds the suspensions that came with it, and the
cards' marks say whether they still hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop_app.domain.event import EventKind
from desktop_app.study.context import Study
from desktop_app.study.rows import CardKey
from desktop_app.study.showing import Showing
from desktop_app.study.steps import Step
from desktop_app.study.undo import Recorded


@dataclass(frozen=True, slots=True)
class SetAside:
    """`showings`: the cards whose answer did it, as they were asked; `cards`: all that sleep since."""

    showings: tuple[Showing, ...]
    cards: tuple[CardKey, ...]
    lapses: int
    """How often the first of them was missed, over all its cards."""


def set_aside_by(study: Study, step: Step) -> SetAside | None:
    """None where the answers of this step set nothing aside that still sleeps."""
    if not isinstance(step.change, Recorded):
        return None
    blamed: set[UUID] = set()
    cards: list[CardKey] = []
    answer: UUID | None = None
    for event, key in step.change.events:
        if event.kind is EventKind.ANSWER:
            answer = event.uuid
        elif event.payload.get("leech") and study.store.marks.get(study.learner.id, key).suspended:
            cards.append(key)
            if answer is not None:
                blamed.add(answer)
    showings = tuple(each.showing for each in step.answered if each.event.uuid in blamed)
    return SetAside(showings, tuple(cards), _lapses(study, showings[0])) if showings else None


def _lapses(study: Study, showing: Showing) -> int:
    family = study.store.states.family(study.learner.id, showing.row.key)
    return sum(each.state.lapses for each in family if each.memory_item == showing.card.memory_item)
