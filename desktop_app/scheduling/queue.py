"""Today's queue: which card comes next.

The order depends only on the day, the cards' states and what was answered today. So a session that is
closed and opened again returns to the same card, and nothing about a session has to be kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from desktop_app.domain.memory import Phase
from desktop_app.scheduling.criterion import gap_after


class Queued(Protocol):
    """A card as the queue sees it (`study.ports.QueueRow` is one)."""

    @property
    def uuid(self) -> bytes: ...
    @property
    def phase(self) -> Phase: ...


C = TypeVar("C", bound=Queued)


@dataclass(slots=True)
class Waiting(Generic[C]):
    """A learning card and the number of today's answers after which it may return."""

    card: C
    from_answer: int


@dataclass(slots=True)
class DayQueue(Generic[C]):
    """What is left of a session: `main` in order, and learning cards that wait for other cards to pass.

    `answers` counts the answers given so far today.
    """

    main: list[C]
    waiting: list[Waiting[C]] = field(default_factory=list)
    answers: int = 0

    def __len__(self) -> int:
        return len(self.main) + len(self.waiting)

    def copy(self) -> DayQueue[C]:
        return DayQueue(list(self.main), list(self.waiting), self.answers)

    def peek(self) -> C | None:
        """The next card: a learning card whose turn has come, else the main order, else whoever waits."""
        ready = min(self.waiting, key=lambda each: each.from_answer, default=None)
        if ready is not None and (ready.from_answer <= self.answers or not self.main):
            return ready.card
        return self.main[0] if self.main else None

    def without(self, uuids: Collection[bytes]) -> DayQueue[C]:
        """As it is once these cards are put to sleep: nothing was answered by that."""
        return DayQueue(
            [each for each in self.main if each.uuid not in uuids],
            [each for each in self.waiting if each.card.uuid not in uuids],
            self.answers,
        )

    def in_order_of(self, other: DayQueue[C]) -> DayQueue[C]:
        """The same cards, those of `main` as they stand in `other`; what is not there comes last."""
        places = {card.uuid: place for place, card in enumerate(other.main)}
        main = sorted(self.main, key=lambda card: places.get(card.uuid, len(places)))
        return DayQueue(main, list(self.waiting), self.answers)

    def ready(self) -> list[C]:
        """Every card whose turn has come, the next one first: what `peek` would go through."""
        waits = sorted(self.waiting, key=lambda each: each.from_answer)
        until = self.answers
        if not self.main and waits:
            until = max(until, waits[0].from_answer)
        return [*(each.card for each in waits if each.from_answer <= until), *self.main]

    def answered(self, card: C, showings: int, *, stays: bool) -> None:
        """Take `card` out; if it `stays` for today, it returns after 3, then 6 other cards."""
        self.answered_together([(card, showings, stays)])

    def answered_together(self, cards: Sequence[tuple[C, int, bool]]) -> None:
        """Cards asked at one time, each with its showings today and whether it stays.

        They are no "other cards" to each other: all of them wait for those that follow.
        """
        gone = {card.uuid for card, _, _ in cards}
        self.main = [each for each in self.main if each.uuid not in gone]
        self.waiting = [each for each in self.waiting if each.card.uuid not in gone]
        self.answers += len(cards)
        # Of those that return at one time the order is that of the store, as after opening anew.
        self.waiting += [
            Waiting(card, self.answers + gap_after(showings))
            for card, showings, stays in sorted(cards, key=lambda each: each[0].uuid)
            if stays
        ]


def mixed(
    reviews: Sequence[C], new: Sequence[C], day: int, reviews_done: int = 0, new_done: int = 0
) -> list[C]:
    """Reviews in an order of the day's own, with the new cards spread evenly among them.

    What was done already today counts for the spacing, so that the rest of the order stays as it was.
    """
    in_order = sorted(reviews, key=lambda card: _shuffled(card.uuid, day))
    placed: list[tuple[float, int, C]] = []
    for done, kind, cards in ((reviews_done, 0, in_order), (new_done, 1, list(new))):
        total = done + len(cards)
        placed += [((done + place + 0.5) / total, kind, card) for place, card in enumerate(cards)]
    placed.sort(key=lambda entry: entry[:2])
    return [card for _, _, card in placed]


def unforeseeable(cards: Sequence[C], places: Sequence[object], day: int) -> list[C]:
    """Cards of one place (an item) in the day's own order, so that sides do not simply alternate.

    `places[i]` is where `cards[i]` belongs; places keep the order in which they first appear.
    """
    order: dict[object, int] = {}
    keyed = [
        (order.setdefault(place, len(order)), _shuffled(card.uuid, day), card)
        for card, place in zip(cards, places, strict=True)
    ]
    keyed.sort(key=lambda entry: entry[:2])
    return [card for _, _, card in keyed]


def waiting_from_log(
    learning: Iterable[C], log: Sequence[Sequence[bytes]], showings: dict[bytes, int]
) -> list[Waiting[C]]:
    """Where learning cards stand, from today's answers: `log` holds their cards, oldest first.

    Each entry is one card, or several that were asked together. A learning card not asked today comes first.
    """
    last: dict[bytes, int] = {}
    answers = 0
    for together in log:
        answers += len(together)
        last |= dict.fromkeys(together, answers)
    return [
        Waiting(card, last[card.uuid] + gap_after(showings[card.uuid]) if card.uuid in last else -1)
        for card in learning
    ]


def _shuffled(uuid: bytes, day: int) -> bytes:
    return hashlib.blake2b(uuid, digest_size=8, key=day.to_bytes(4, "big")).digest()
