"""Which cards a study day holds: learning first, due within the cap, new within the cap, siblings apart."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Phase
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY
from desktop_app.scheduling.queue import DayQueue, mixed, unforeseeable, waiting_from_log
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.ports import QueueRow

_PAGE, _NEW_PAGE = 256, 40


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
    new: tuple[QueueRow, ...]
    reviews_done: int
    new_done: int
    answered: tuple[tuple[bytes, ...], ...]
    """The card of each of today's answers, oldest first; those given on one sort board together."""
    is_capped: bool = False
    """Reviews were left out because today's cap is reached."""

    def __len__(self) -> int:
        return len(self.learning) + len(self.reviews) + len(self.new)

    def queue(self, at_most: int | None = None) -> DayQueue[QueueRow]:
        new = unforeseeable(self.new, [row.item for row in self.new], self.day)
        main = mixed(self.reviews, new, self.day, self.reviews_done, self.new_done)
        showings = {row.uuid: row.showings for row in self.learning}
        learning = self.learning
        if at_most is not None:
            learning = learning[:at_most]
            main = main[: at_most - len(learning)]
        waiting = waiting_from_log(learning, self.answered, showings)
        return DayQueue(main, waiting, sum(map(len, self.answered)))


class _Apart:
    """Lets a card pass unless a sibling was chosen or asked today."""

    def __init__(self, catalogue: Catalogue, taken: Iterable[QueueRow]) -> None:
        self._catalogue = catalogue
        self._by_place: dict[object, list[QueueRow]] = {}
        for row in taken:
            self._note(row)

    def admit(self, row: QueueRow) -> bool:
        met = self._by_place.get(row.item, ())
        grouped = self._by_place.get((row.deck, row.group), ()) if row.group else ()
        for other in (*met, *grouped):
            if other.uuid != row.uuid and self._catalogue.siblings(row, other):
                return False
        self._note(row)
        return True

    def _note(self, row: QueueRow) -> None:
        self._by_place.setdefault(row.item, []).append(row)
        if row.group:
            self._by_place.setdefault((row.deck, row.group), []).append(row)


def select(study: Study, catalogue: Catalogue, scope: Scope = EVERYTHING) -> Selection:
    store, learner, options = study.store, study.learner.id, study.options
    day = study.today()
    started = store.decks.started(learner)
    decks = started if scope.deck is None else (scope.deck,)
    tally = store.tallies.get(learner, day)
    asked_today = store.cards.answered_on(learner, day)
    learning = [
        row
        for row in store.cards.learning(learner, decks, day)
        if row.last_day != day or row.showings < SHOWINGS_A_DAY
    ]
    apart = _Apart(catalogue, [*asked_today, *learning])

    def due(offset: int) -> list[QueueRow]:
        return store.cards.due(learner, decks, day, _PAGE, offset)

    def unseen(deck: DeckId) -> Iterator[QueueRow]:
        return _rows(lambda offset: store.cards.new(learner, (deck,), day, _NEW_PAGE, offset), _NEW_PAGE)

    answers = _answers(store.events.of_day(learner, day))
    met = Counter(event.payload["deck"] for event in answers if event.payload["phase"] == Phase.NEW)
    cap = max(0, options.reviews_per_day - tally.reviews)
    if scope.beyond_limits:
        cap += options.reviews_per_day
    reviews = _take(_rows(due), apart, cap)
    new = _take(
        _in_turn({deck: unseen(deck) for deck in decks}, met), apart, options.new_per_day - tally.new
    )
    return Selection(
        day=day,
        learning=tuple(learning),
        reviews=reviews,
        new=new,
        reviews_done=tally.reviews,
        new_done=tally.new,
        answered=_together(answers),
        is_capped=len(reviews) >= cap,
    )


def held_back(study: Study, selection: Selection) -> int:
    """Due cards beyond today's cap. Counts the whole backlog: for Today, not for every session."""
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


def _take(rows: Iterator[QueueRow], apart: _Apart, at_most: int) -> tuple[QueueRow, ...]:
    """The first `at_most` rows that keep siblings apart."""
    taken: list[QueueRow] = []
    while len(taken) < at_most and (row := next(rows, None)) is not None:
        if apart.admit(row):
            taken.append(row)
    return tuple(taken)


def _together(answers: Iterable[Event]) -> tuple[tuple[bytes, ...], ...]:
    acts = groupby(answers, key=lambda event: event.payload.get("act", event.uuid))
    return tuple(tuple(event.card.bytes for event in act) for _, act in acts)


def _answers(events: Iterable[Event]) -> list[Event]:
    return [event for event in in_effect(events) if event.kind is EventKind.ANSWER]
