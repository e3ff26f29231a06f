"""Today's queue: which card comes next.

The order depends only on the day, the cards' states and what was answered today. So a session that is
closed and opened again returns to the same card, and nothing about a session has to be kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, Protocol, TypeVar

from desktop_app.domain.memory import Phase
from desktop_app.scheduling.criterion import gap_after
from desktop_app.scheduling.order import WINDOW, Feature, Rules, open_block


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

    @property
    def turn(self) -> tuple[int, bytes]:
        """Of those that return at one time the order is that of the store, as after opening anew."""
        return self.from_answer, self.card.uuid


@dataclass(slots=True)
class DayQueue(Generic[C]):
    """What is left of a session: `main` in order, and learning cards that wait for other cards to pass.

    `answers` counts the answers given so far today. With `rules`, `main` holds reviews and new cards, each
    by urgency, of which `done` (reviews, new) were asked already; `history` is what was asked today. Those
    of `main` that are `ahead` come before all others of it.
    """

    main: list[C]
    waiting: list[Waiting[C]] = field(default_factory=list)
    answers: int = 0
    rules: Rules[C] | None = None
    done: tuple[int, int] = (0, 0)
    history: tuple[Feature, ...] = ()
    ahead: frozenset[bytes] = frozenset()

    def __len__(self) -> int:
        return len(self.main) + len(self.waiting)

    def copy(self) -> DayQueue[C]:
        return replace(self, main=list(self.main), waiting=list(self.waiting))

    def peek(self) -> C | None:
        """The next card: a learning card whose turn has come, else the main order, else whoever waits."""
        ready = min(self.waiting, key=lambda each: each.turn, default=None)
        if ready is not None and (ready.from_answer <= self.answers or not self.main):
            return ready.card
        return self._first() if self.main else None

    def _first(self) -> C:
        if self.rules is None:
            return self.main[0]
        # A block that has begun goes on, however far its cards are spread.
        if open_block(self.history) is not None:
            return self.rules.choose(self._spread(), self.history)
        ahead = [card for card in self.main if card.uuid in self.ahead]
        return self.rules.choose(ahead or self._spread(WINDOW), self.history)

    def _spread(self, at_most: int | None = None) -> list[C]:
        """`main`, or its beginning, with the new cards among the reviews as evenly as in the morning."""
        if self.rules is None:
            return self.main
        reviews = [card for card in self.main if card.phase is not Phase.NEW]
        new = [card for card in self.main if card.phase is Phase.NEW]
        return interleaved(reviews, new, self.done, at_most)

    def without(self, uuids: Collection[bytes]) -> DayQueue[C]:
        """As it is once these cards are put to sleep: nothing was answered by that."""
        return replace(
            self,
            main=[each for each in self.main if each.uuid not in uuids],
            waiting=[each for each in self.waiting if each.card.uuid not in uuids],
        )

    def ready(self) -> list[C]:
        """Every card whose turn has come, the next one first: what `peek` would go through."""
        waits = sorted(self.waiting, key=lambda each: each.turn)
        until = self.answers
        if not self.main and waits:
            until = max(until, waits[0].from_answer)
        turn = [each.card for each in waits if each.from_answer <= until]
        main = self._spread()
        if not turn and main:
            first = self._first()
            main = [first, *(card for card in main if card.uuid != first.uuid)]
        return [*turn, *main]

    def answered(self, card: C, showings: int, *, stays: bool) -> None:
        """Take `card` out; if it `stays` for today, it returns after 3, then 6 other cards."""
        self.answered_together([(card, showings, stays)])

    def answered_together(self, cards: Sequence[tuple[C, int, bool]]) -> None:
        """Cards asked at one time, each with its showings today and whether it stays.

        They are no "other cards" to each other: all of them wait for those that follow.
        """
        gone = {card.uuid for card, _, _ in cards}
        first_time = [each for each in self.main if each.uuid in gone]
        new = sum(each.phase is Phase.NEW for each in first_time)
        self.done = (self.done[0] + len(first_time) - new, self.done[1] + new)
        if self.rules is not None:
            firsts = {each.uuid for each in first_time}
            self.history += tuple(
                self.rules.feature(card) if card.uuid in firsts else self.rules.feature(card).repeated
                for card, _, _ in cards
            )
        self.main = [each for each in self.main if each.uuid not in gone]
        self.waiting = [each for each in self.waiting if each.card.uuid not in gone]
        self.answers += len(cards)
        self.waiting += [
            Waiting(card, self.answers + gap_after(showings)) for card, showings, stays in cards if stays
        ]

    def follows(self, card: C, after: int) -> None:
        """Ask `card` once `after` more answers were given, wherever it stood."""
        self.main = [each for each in self.main if each.uuid != card.uuid]
        self.waiting = [each for each in self.waiting if each.card.uuid != card.uuid]
        self.waiting.append(Waiting(card, self.answers + after))


def interleaved(
    reviews: Sequence[C], new: Sequence[C], done: tuple[int, int] = (0, 0), at_most: int | None = None
) -> list[C]:
    """Both in their own order, the new cards spread evenly among the reviews; the first `at_most` of all.

    What was `done` already today (reviews, new) counts for the spacing, so that the rest stays as it was.
    """
    placed: list[tuple[float, int, C]] = []
    for kind, cards in enumerate((reviews, new)):
        total = done[kind] + len(cards)
        first = cards[:at_most]
        placed += [((done[kind] + place + 0.5) / total, kind, card) for place, card in enumerate(first)]
    placed.sort(key=lambda entry: entry[:2])
    return [card for _, _, card in placed[:at_most]]


def by_urgency(due: Sequence[C], days: Sequence[int], day: int) -> list[C]:
    """Those due first come first; of those due on one day (`days`, parallel) each day has its own order."""
    keyed = sorted(zip(days, due, strict=True), key=lambda pair: (pair[0], _shuffled(pair[1].uuid, day)))
    return [card for _, card in keyed]


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
