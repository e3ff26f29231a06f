"""What is known of one card: its memory state in words and numbers, and its answers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import BOTH, SideId
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.domain.study_day import date_of
from desktop_app.study.context import Study
from desktop_app.study.rows import CardKey

SURE_FROM, SHAKY_BELOW = 0.9, 0.7
"""Chance of recall at which a memory is called fresh, and below which it is called fading."""


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """One answer, undone ones aside."""

    date: datetime.date
    """Study day."""
    local: datetime.datetime
    """Wall time where it was given."""
    rating: Rating
    answer_ms: int
    given: Phrase | None
    """The side chosen; of the translation context "card info"."""
    right: bool | None
    """None where nothing was chosen."""
    reason: str
    """What was typed."""
    practice: bool
    """It changed no state."""


@dataclass(frozen=True, slots=True)
class CardInfo:
    state: CardState
    marks: CardMarks
    summary: Phrase
    """How well it is known, in a sentence; of the translation context "card info"."""
    sleeps: Phrase | None
    """That it is suspended or buried, in a sentence."""
    recall: float | None
    """Chance of recalling it now, 0 to 1; None before the first answer."""
    due: datetime.date | None
    history: tuple[PastAnswer, ...]
    """Newest first."""


def card_info(study: Study, head: DeckHead, key: CardKey) -> CardInfo:
    store, learner = study.store, study.learner.id
    state, marks = store.states.get(learner, key), store.marks.get(learner, key)
    recall = None
    if state.memory is not None and state.last_day is not None:
        recall = study.model.retrievability(state.memory, study.today() - state.last_day)
    events = in_effect(store.events.of_card(learner, store.cards.stored(key).uuid))
    return CardInfo(
        state=state,
        marks=marks,
        summary=_summary(state, recall, study.today()),
        sleeps=_sleeps(marks, study.today()),
        recall=recall,
        due=None if state.due_day is None else date_of(state.due_day),
        history=tuple(
            _past_answer(event, head)
            for event in reversed(events)
            if event.kind in (EventKind.ANSWER, EventKind.PRACTICE)
        ),
    )


def _summary(state: CardState, recall: float | None, day: int) -> Phrase:
    if recall is None:
        return phrase(QT_TRANSLATE_NOOP("card info", "This card is new: no answer counts yet."))
    if state.phase is not Phase.REVIEW:
        if state.due_day is not None and state.due_day > day:
            return phrase(QT_TRANSLATE_NOOP("card info", "You are learning it. It comes back tomorrow."))
        return phrase(QT_TRANSLATE_NOOP("card info", "You are learning it. It comes back today."))
    if recall >= SURE_FROM:
        return phrase(QT_TRANSLATE_NOOP("card info", "You know it well now."))
    if recall >= SHAKY_BELOW:
        return phrase(QT_TRANSLATE_NOOP("card info", "You probably still know it."))
    return phrase(QT_TRANSLATE_NOOP("card info", "It is fading. Time to see it again."))


def _sleeps(marks: CardMarks, day: int) -> Phrase | None:
    if marks.suspended:
        return phrase(QT_TRANSLATE_NOOP("card info", "It is suspended, so it is not asked."))
    if marks.is_asleep(day):
        return phrase(QT_TRANSLATE_NOOP("card info", "It is buried until tomorrow."))
    return None


def _past_answer(event: Event, head: DeckHead) -> PastAnswer:
    payload = event.payload
    given, right = payload.get("given"), payload.get("right")
    assert event.rating is not None
    return PastAnswer(
        date=date_of(event.study_day),
        local=event.moment.local,
        rating=event.rating,
        answer_ms=event.answer_ms or 0,
        given=None if given is None else _side_name(SideId(given), head),
        right=None if given is None else given == right,
        reason=str(payload.get("reason", "")),
        practice=event.kind is EventKind.PRACTICE,
    )


def _side_name(side: SideId, head: DeckHead) -> Phrase:
    """A side that the deck has no more (it was updated) is told by its id."""
    if side == BOTH:
        return phrase(QT_TRANSLATE_NOOP("card info", "Both"))
    name = next((each.name for each in head.sides if each.id == side), side)
    return phrase("{side}", side=name)
