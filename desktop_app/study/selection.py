"""Which cards a study day holds: learning first, due and new within minutes and caps, siblings apart."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Phase
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY
from desktop_app.scheduling.order import Rules
from desktop_app.scheduling.queue import (
    DayQueue,
    by_urgency,
    interleaved,
    waiting_from_log,
)
from desktop_app.study.called_for import due_today, waiting_today
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.dated import Dated, dated_cards
from desktop_app.study.dates import coming_dates, share_beside
from desktop_app.study.day_budget import budget_of, new_left
from desktop_app.study.features import feature_asked, feature_of
from desktop_app.study.next_kind import kind_to_ask
from desktop_app.study.put_first import first_today
from desktop_app.study.returning import chosen, in_order, was_away
from desktop_app.study.rows import QueueRow

_PAGE, _NEW_PAGE = 256, 40
_CAUGHT_UP = 5000
"""Due cards among which those with the most gain are looked for after a break."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a session is about: all started decks or one, all of today's cards or the first few."""

    deck: DeckId | None = None
    at_most: int | None = None
    beyond_limits: bool = False
    """Today's cap of reviews is reached and as many again are wanted."""


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Selection:
    """Today's cards that are still to be asked, by kind, and what was done already."""

    day: int
    learning: tuple[QueueRow, ...]
    reviews: tuple[QueueRow, ...]
    """By urgency."""
    new: tuple[QueueRow, ...]
    reviews_done: int
    new_done: int
    answered: tuple[Event, ...]
    """Today's answers in effect, oldest first."""
    follow_ups: tuple[tuple[QueueRow, int], ...] = ()
    """What a mix-up of today brings back, each with the number of the answer before which it comes."""
    is_capped: bool = False
    """Reviews were left out because today's minutes or cap are reached."""
    is_rest_day: bool = False
    first: frozenset[bytes] = frozenset()
    """Of `reviews`: what is asked before all else (`put_first`)."""

    def __len__(self) -> int:
        return len(self.learning) + len(self.reviews) + len(self.new) + len(self.follow_ups)

    def queue(self, catalogue: Catalogue, at_most: int | None = None) -> DayQueue[QueueRow]:
        done = (self.reviews_done, self.new_done)
        main = interleaved(self.reviews, self.new, done)
        learning = self.learning
        if at_most is not None:
            learning = learning[:at_most]
            main = main[: at_most - len(learning)]
        rules = Rules(partial(feature_of, catalogue), self.day)
        history = tuple(feature_asked(event) for event in self.answered)
        showings = {row.uuid: row.showings for row in self.learning}
        waiting = waiting_from_log(learning, _together(self.answered), showings)
        queue = DayQueue(main, waiting, len(self.answered), rules, done, history, self.first)
        for row, number in self.follow_ups if at_most is None else ():
            queue.follows(row, number - queue.answers)
        return queue


class _Apart:
    """Lets a card pass unless it was, or a sibling was, chosen or asked today."""

    def __init__(self, catalogue: Catalogue, taken: Iterable[QueueRow]) -> None:
        self._catalogue = catalogue
        self._by_place: dict[object, list[QueueRow]] = {}
        for row in taken:
            self._note(row)

    def admit(self, row: QueueRow) -> bool:
        met = self._by_place.get(row.item, ())
        grouped = self._by_place.get((row.deck, row.group), ()) if row.group else ()
        for other in (*met, *grouped):
            if other.uuid == row.uuid or self._catalogue.siblings(row, other):
                return False
        self._note(row)
        return True

    def _note(self, row: QueueRow) -> None:
        self._by_place.setdefault(row.item, []).append(row)
        if row.group:
            self._by_place.setdefault((row.deck, row.group), []).append(row)


def select(
    study: Study, catalogue: Catalogue, scope: Scope = EVERYTHING, *, by_gain: bool = True
) -> Selection:
    """`by_gain`: after a break in the order of section 9, which takes a while; counts do not need it."""
    store, learner = study.store, study.learner.id
    day = study.today()
    decks = store.decks.started(learner) if scope.deck is None else (scope.deck,)
    budget = budget_of(study, day, more=scope.beyond_limits)
    answers = tuple(_answers(store.events.of_day(learner, day)))
    if budget.is_rest_day:
        return Selection(day, (), (), (), budget.done.reviews, budget.done.new, answers, is_rest_day=True)
    asked_today = store.cards.answered_on(learner, day)
    learning = [
        row
        for row in store.cards.learning(learner, decks, day)
        if row.last_day != day or row.showings < SHOWINGS_A_DAY
    ]
    follow_ups = _follow_ups(study, answers, decks)
    brought_back = {row.uuid for row, _ in follow_ups}
    earlier = [row for row in due_today(study, day) if row.deck in decks and row.uuid not in brought_back]
    apart = _Apart(catalogue, [*asked_today, *learning, *earlier, *(row for row, _ in follow_ups)])
    dates = coming_dates(study)
    usual = tuple(deck for deck in decks if deck not in dates)
    room = budget.reviews_left(study, share_beside(dates, day))
    first = _take(first_today(study, catalogue, decks, day), apart, room)
    reviews = _reviews(study, catalogue, usual, day, room - len(first), apart, by_gain=by_gain)
    # What was asked today already is paid for: as a review done, or with the new card it is.
    waiting = sum(row.last_day != day for row in learning) + len(first) + len(reviews) + len(earlier)
    is_capped = len(first) + len(reviews) >= room
    fixed = (waiting + sum(row.deck not in dates for row in asked_today)) * budget.a_review
    dated = dated_cards(study, catalogue, decks, day, budget, asked_today, fixed)
    planned = _fitting(dated, apart)
    new: tuple[QueueRow, ...] = ()
    if not is_capped and usual:
        at_most = new_left(study, budget, usual, day, asked_today, waiting, dated.reserved)
        new = _take(_new_ones(study, usual, day, answers), apart, at_most)
    known = [row for row in planned if row.phase is not Phase.NEW]
    beside = _reviews_of(dates, answers)
    return Selection(
        day=day,
        learning=tuple(learning),
        reviews=(*first, *earlier, *interleaved(known, reviews, (beside, budget.done.reviews - beside))),
        new=(*(row for row in planned if row.phase is Phase.NEW), *new),
        reviews_done=budget.done.reviews,
        new_done=budget.done.new,
        answered=answers,
        follow_ups=follow_ups,
        is_capped=is_capped,
        first=frozenset(row.uuid for row in first),
    )


def _reviews_of(decks: Collection[DeckId], answers: Iterable[Event]) -> int:
    return sum(event.payload["phase"] == Phase.REVIEW and event.payload["deck"] in decks for event in answers)


def _new_ones(
    study: Study, decks: Sequence[DeckId], day: int, answers: Iterable[Event]
) -> Iterator[QueueRow]:
    met = Counter(event.payload["deck"] for event in answers if event.payload["phase"] == Phase.NEW)
    return _in_turn({deck: _unseen(study, deck, day) for deck in decks}, met)


def _reviews(
    study: Study,
    catalogue: Catalogue,
    decks: Sequence[DeckId],
    day: int,
    room: int,
    apart: _Apart,
    *,
    by_gain: bool,
) -> tuple[QueueRow, ...]:
    """What is due, by urgency, as much as the day holds; of each memory item the kind to ask now."""
    store, learner = study.store, study.learner.id
    if not decks or room <= 0:
        return ()

    def due(offset: int) -> list[QueueRow]:
        return store.cards.due(learner, decks, day, _PAGE, offset)

    waiting = store.cards.due(learner, decks, day, room + 1)
    if by_gain and len(waiting) > room and (chosen(study) is not None or was_away(study)):
        most_gain = in_order(study, store.cards.due(learner, decks, day, _CAUGHT_UP))
        return _take((kind_to_ask(study, catalogue, row, day) for row in most_gain), apart, room)
    taken = _take((kind_to_ask(study, catalogue, row, day) for row in _rows(due)), apart, room)
    days = [row.due_day if row.due_day is not None else day for row in taken]
    return tuple(by_urgency(taken, days, day))


def _fitting(dated: Dated, apart: _Apart) -> list[QueueRow]:
    """The beginning of the plan's order that today's seconds hold; the first in any case."""
    found: list[QueueRow] = []
    used = 0.0
    for row, seconds in dated.rows:
        begun = dated.has_begun or bool(found)
        if dated.seconds <= 0 or (begun and used + seconds > dated.seconds):
            break
        if apart.admit(row):
            found.append(row)
            used += seconds
    return found


def _follow_ups(
    study: Study, answers: Sequence[Event], decks: Sequence[DeckId]
) -> tuple[tuple[QueueRow, int], ...]:
    numbers = dict(waiting_today(answers))
    rows = study.store.cards.rows(study.learner.id, list(numbers), study.today()) if numbers else []
    return tuple(
        (row._replace(phase=Phase.REVIEW), numbers[UUID(bytes=row.uuid)])
        for row in rows
        if row.deck in decks and row.phase in (Phase.NEW, Phase.REVIEW)
    )


def _unseen(study: Study, deck: DeckId, day: int) -> Iterator[QueueRow]:
    cards, learner = study.store.cards, study.learner.id
    return _rows(lambda offset: cards.new(learner, (deck,), day, _NEW_PAGE, offset), _NEW_PAGE)


def held_back(study: Study, selection: Selection) -> int:
    """Due cards beyond what today holds. Counts the whole backlog: for Today, not for every session."""
    if not selection.is_capped:
        return 0
    store, learner = study.store, study.learner.id
    due = store.cards.due_by_day(learner, store.decks.started(learner), 0, selection.day)
    return max(0, sum(due.values()) - len(selection.learning) - len(selection.reviews))


def _rows(page: Callable[[int], list[QueueRow]], size: int = _PAGE) -> Iterator[QueueRow]:
    """All rows, a page at a time as they are wanted."""
    offset = 0
    while rows := page(offset):
        yield from rows
        if len(rows) < size:
            return
        offset += len(rows)


def _in_turn(decks: Mapping[DeckId, Iterator[QueueRow]], met: Mapping[str, int]) -> Iterator[QueueRow]:
    """A card of the deck of which fewest were met today, again and again: no deck waits for another.

    `met` counts what was met already, so that the rest of a day's choice does not depend on when it is made.
    """
    turns = [(met.get(deck, 0), place, rows) for place, (deck, rows) in enumerate(decks.items())]
    heapq.heapify(turns)
    while turns:
        taken, place, rows = turns[0]
        row = next(rows, None)
        if row is None:
            heapq.heappop(turns)
        else:
            heapq.heapreplace(turns, (taken + 1, place, rows))
            yield row


def _take(rows: Iterable[QueueRow], apart: _Apart, at_most: int) -> tuple[QueueRow, ...]:
    """The first `at_most` rows that keep siblings apart."""
    taken: list[QueueRow] = []
    source = iter(rows)
    while len(taken) < at_most and (row := next(source, None)) is not None:
        if apart.admit(row):
            taken.append(row)
    return tuple(taken)


def _together(answers: Iterable[Event]) -> tuple[tuple[bytes, ...], ...]:
    """The card of each answer; those given on one sort board together."""
    acts = groupby(answers, key=lambda event: event.payload.get("act", event.uuid))
    return tuple(tuple(event.card.bytes for event in act) for _, act in acts)


def _answers(events: Iterable[Event]) -> list[Event]:
    return [event for event in in_effect(events) if event.kind is EventKind.ANSWER]
