"""What was learned in another program becomes events of ours: its answers, and how well each card is known.

Each answer has a name made of its card and its time, so that a file read again, or a later one of the same
collection, adds only what is not here. What the other program made of the answers comes last: an event that
puts the card on the day and to the stability it had there. Undone, events stay and others name them; brought
again after that, they are given back rather than doubled.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple
from uuid import UUID

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import DeckId, card_uuid
from desktop_app.domain.marks import FLAGS
from desktop_app.domain.memory import NEW_CARD, MemoryState, Phase, Rating
from desktop_app.domain.rules import cards_of
from desktop_app.domain.study_day import noon_utc
from desktop_app.formats.foreign import PastCard, PastReview
from desktop_app.progress import Progress, Silent
from desktop_app.study import merging
from desktop_app.study.card_line import CardLine
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study

PROGRAM: Final = "anki"
_EARLIEST_MS: Final = 946_684_800_000
"""The year 2000: before it nobody answered anything."""
_DAY_MS: Final = 86_400_000
_SAME_MS: Final = 20
"""An answer of ours comes back at most so much later: others move answers of one millisecond apart."""
_SAME_STABILITY: Final = 0.001
_REPORT_EVERY: Final = 200


def plan_history(
    study: Study,
    deck: Deck,
    past: Iterable[PastCard],
    progress: Progress | None = None,
    *,
    with_history: bool = True,
) -> merging.Plan:
    """What is to be written, by `merging.write_plan`, before or after the deck itself. Reads only.

    `deck` as it is, or will be, kept here: `past` names its items. Without history only what is suspended
    counts. Raises Cancelled.
    """
    progress = progress or Silent()
    events = tuple(_events(study, deck, past, with_history, progress))
    return merging.make_plan(study, events, progress)


@dataclass(frozen=True, slots=True)
class Brought:
    """The change that a written plan made, for undo."""

    cards: tuple[tuple[UUID, tuple[UUID, ...]], ...]
    """Each card with its events."""
    undos: tuple[UUID, ...] = ()
    """Parallel to `cards`, while they are taken back."""

    @classmethod
    def by(cls, study: Study, plan: merging.Plan) -> Brought:
        """Events that were here, taken back, and count again are among them."""
        found: dict[UUID, list[UUID]] = {}
        redone = [event for event in plan.added if event.kind is EventKind.REDO]
        for undo in study.store.events.find([UUID(hex=event.payload["names"]) for event in redone]).values():
            names = (undo.payload["names"], *undo.payload.get("more", ()))
            found.setdefault(undo.card, []).extend(UUID(hex=name) for name in names)
        for event in plan.added:
            if event.kind is not EventKind.REDO:
                found.setdefault(event.card, []).append(event.uuid)
        return cls(tuple((card, tuple(events)) for card, events in found.items()))

    @property
    def is_empty(self) -> bool:
        return not self.cards

    def take_back(self, study: Study, _catalogue: Catalogue) -> Brought:
        undos = [CardLine(study, card).undo(events) for card, events in self.cards]
        _write(study, undos)
        return replace(self, undos=tuple(event.uuid for event in undos))

    def give_again(self, study: Study, _catalogue: Catalogue) -> Brought:
        undone = zip(self.cards, self.undos, strict=True)
        _write(study, [CardLine(study, card).redo(undo) for (card, _), undo in undone])
        return replace(self, undos=())


def _write(study: Study, events: Sequence[Event]) -> None:
    """In a transaction, so nothing comes between."""
    merging.write_plan(study, merging.make_plan(study, events, Silent()))


def _events(
    study: Study, deck: Deck, past: Iterable[PastCard], with_history: bool, progress: Progress
) -> Iterator[Event]:
    """Those that are not in force here yet."""
    items = {item.id: item for item in deck.items}
    for place, each in enumerate(past):
        if place % _REPORT_EVERY == 0:
            progress.step(place)
        item = items.get(each.item)
        card = None if item is None else _card_of(each, cards_of(item, deck.head))
        if card is not None:
            yield from _Telling(study, deck.head.id, card, each).events(with_history)


def _card_of(past: PastCard, cards: Sequence[Card]) -> Card | None:
    if past.card:
        return next((card for card in cards if card.id == past.card), None)
    gap = None if past.gap is None else f"c{past.gap}"
    return next((card for card in cards if card.statement == gap), None)


class _Known(NamedTuple):
    """How well the other program took a card to be known. Days are study-day numbers."""

    memory: MemoryState | None
    """None where only its answers tell."""
    due: int
    last_day: int
    last_ms: int


class _Telling:
    """What is told of one card."""

    def __init__(self, study: Study, deck: DeckId, card: Card, past: PastCard) -> None:
        self._study, self._card, self._past = study, card, past
        self._uuid = card_uuid(card.id)
        self._line = CardLine(study, self._uuid)
        self._retention = past.retention or study.options.desired_retention
        self._about: Mapping[str, Any] = {
            "deck": deck,
            "item": card.item,
            "card": card.id,
            "text": card.statement_text,
            "from": PROGRAM,
        }

    def events(self, with_history: bool) -> Iterator[Event]:
        if with_history:
            reviews = self._reviews()
            answers = tuple(self._answers(reviews))
            is_news = not all(map(self._line.is_in_force, answers))
            yield from self._line.missing(answers)
            yield from self._line.missing(self._state(reviews, is_news))
        yield from self._line.missing(self._marks(with_history))

    def _reviews(self) -> tuple[PastReview, ...]:
        """At instants that can be, each later than the one before."""
        latest = self._line.now.at_utc_ms + _DAY_MS
        last_ms, kept = _EARLIEST_MS - 1, []
        for review in self._past.reviews:
            if _EARLIEST_MS <= review.at_utc_ms <= latest:
                last_ms = max(last_ms + 1, review.at_utc_ms)
                kept.append(replace(review, at_utc_ms=last_ms))
        return tuple(kept)

    def _answers(self, reviews: Iterable[PastReview]) -> Iterator[Event]:
        """Whether a card was new, known or being learned then is told from the days: only counts need it."""
        phase, last_day = Phase.NEW, None
        for review in reviews:
            day = self._line.day(review.at_utc_ms)
            if last_day is not None and not review.practice:
                phase = _once_more(phase) if day == last_day else Phase.REVIEW
            if not review.practice:
                last_day = day
            if not self._was_given_here(review):
                yield self._answer(review, phase)

    def _answer(self, review: PastReview, phase: Phase) -> Event:
        kind = EventKind.PRACTICE if review.practice else EventKind.ANSWER
        what = {"kind": self._card.kind.value, "phase": phase.value, "retention": self._retention}
        name = self._line.name(f"{kind.value} {review.at_utc_ms}")
        rating, answer_ms = Rating(review.rating), max(0, review.answer_ms)
        return self._line.event(kind, name, review.at_utc_ms, {**self._about, **what}, rating, answer_ms)

    def _was_given_here(self, review: PastReview) -> bool:
        """And has been away since."""
        return any(
            each.rating == review.rating and 0 <= review.at_utc_ms - each.moment.at_utc_ms <= _SAME_MS
            for each in self._line.others
            if each.kind in (EventKind.ANSWER, EventKind.PRACTICE)
        )

    def _state(self, reviews: Sequence[PastReview], is_news: bool) -> Iterator[Event]:
        """Nothing where the other program knew nothing of the card, or nothing else than is known here."""
        counted = [review.at_utc_ms for review in reviews if not review.practice]
        last_ms = counted[-1] if counted else None
        known = self._known(last_ms)
        if known is None:
            if last_ms is not None and not self._past.due and (is_news or not self._is_new_here()):
                # It was made new there after its last answer.
                yield self._told(EventKind.RESET, {}, last_ms)
        elif is_news or not self._is_same_here(known):
            what: dict[str, Any] = {"due": known.due, "last": known.last_day}
            if known.memory is not None:
                what |= {"stability": known.memory.stability, "difficulty": known.memory.difficulty}
            yield self._told(EventKind.RESCHEDULE, what, known.last_ms)

    def _known(self, last_ms: int | None) -> _Known | None:
        past, memory = self._past, None
        if past.stability is not None and past.difficulty is not None and past.stability > 0:
            memory = MemoryState(past.stability, past.difficulty)
        days = 0 if memory is None else self._study.model.interval_days(memory, self._retention)
        due = _day_number(past.due)
        if last_ms is not None and (due is not None or memory is not None):
            day = self._line.day(last_ms)
            return _Known(memory, day + days if due is None else due, day, last_ms)
        if due is not None and memory is not None:
            # Its answers are not told of.
            now = self._line.now
            day = min(due - days, self._line.day(now.at_utc_ms))
            noon_ms = round(noon_utc(day).timestamp()) * 1000 - now.zone_minutes * 60_000
            return _Known(memory, due, day, min(noon_ms, now.at_utc_ms))
        return None

    def _told(self, kind: EventKind, what: Mapping[str, Any], last_ms: int) -> Event:
        """Behind the last answer, and behind what was told before."""
        name = self._line.name(f"{kind.value} {sorted(what.items())} {last_ms}")
        before = (each.moment.at_utc_ms for each in self._line.own if each.kind is EventKind.RESCHEDULE)
        return self._line.later(kind, name, max(last_ms, *before, 0) + 1, {**self._about, **what})

    def _is_new_here(self) -> bool:
        key = self._study.store.cards.key_of(self._uuid)
        return key is None or self._study.store.states.get(self._study.learner.id, key) == NEW_CARD

    def _is_same_here(self, known: _Known) -> bool:
        key = self._study.store.cards.key_of(self._uuid)
        if key is None:
            return False
        state = self._study.store.states.get(self._study.learner.id, key)
        if state.memory is None or state.due_day != known.due:
            return False
        return known.memory is None or (
            abs(state.memory.stability - known.memory.stability) <= _SAME_STABILITY
        )

    def _marks(self, with_history: bool) -> Iterator[Event]:
        past = self._past
        wanted: list[tuple[EventKind, dict[str, Any]]] = []
        if past.suspended:
            wanted.append((EventKind.SUSPEND, {"suspended": True}))
        if with_history and past.marked:
            wanted.append((EventKind.MARK, {"marked": True}))
        if with_history and past.flag in FLAGS:
            wanted.append((EventKind.FLAG, {"flag": past.flag}))
        for kind, what in wanted:
            name = self._line.name(f"{kind.value} {sorted(what.items())}")
            payload = {**self._about, **what, "act": name.hex}
            yield self._line.later(kind, name, self._line.now.at_utc_ms, payload)


def _once_more(phase: Phase) -> Phase:
    """On the same day."""
    return Phase.LEARNING if phase in (Phase.NEW, Phase.LEARNING) else Phase.RELEARNING


def _day_number(date: str) -> int | None:
    try:
        return datetime.date.fromisoformat(date).toordinal() if date else None
    except ValueError:
        return None
