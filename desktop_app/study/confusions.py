"""Which contrasts a learner mixes up, and which way round: from the log, read a piece at a time.

Practice counts neither way: asked right after being told, it would show little.
"""

from __future__ import annotations

import heapq
import math
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId
from desktop_app.domain.item import Contrast, TraitSet
from desktop_app.scheduling.confusion import (
    WINDOW,
    Direction,
    Finding,
    Given,
    direction_of,
    find,
    last,
    rate_of,
)
from desktop_app.study.context import Study
from desktop_app.study.rows import Choice, ItemKey

PAGE = 400
"""Rows of the log read at a time: 2 to 3 ms, since somebody may press a key meanwhile."""
_NEWEST = (math.inf, b"", 0)
_KEPT = 3 * WINDOW // 2
"""In each direction, so that answers taken back leave enough."""


class Place(NamedTuple):
    """Where confusions are counted: a contrast or a trait set of a deck."""

    deck: DeckId
    contrast: ItemId


_PACKED = struct.Struct(">Q16sQi?16s")
"""An answer's order (so that bytes compare as it does), day, whether it was wrong, and the event's UUID: of
tens of thousands of answers, and tuples take five times the memory."""
_EVENT_BYTES = 16
_EPOCH = 2**63
"""Makes any time positive."""


def _given(packed: bytes) -> Given:
    at_utc_ms, device, seq, day, wrong, _ = _PACKED.unpack(packed)
    return Given((at_utc_ms - _EPOCH, device, seq), day, wrong)


@dataclass(frozen=True, slots=True)
class MixUp:
    """`errors` of `answers` to statements of side `asked` were given to `chosen`."""

    head: DeckHead
    item: ItemKey
    contrast: ItemId
    title: str
    asked: SideId
    chosen: SideId
    errors: int
    answers: int
    finding: Finding[SideId]


class Confusions:
    """Reads the newest part of the log first: it holds most of the answers that count, often all of them."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._clear()

    def _clear(self) -> None:
        self._answers: dict[Place, dict[SideId, list[bytes]]] = {}
        """The newest of each direction, packed, as heaps."""
        self._undos: dict[bytes, bytes] = {}
        """The event that each undo takes back."""
        self._redone: set[bytes] = set()
        self._taken_back: Counter[bytes] = Counter()
        """By how many undos that are in force."""
        self._turned: set[bytes] = set()
        """Taken back or given again, and not counted anew yet."""
        self._top: int | None = None
        self._bottom: int | None = None
        self._found: dict[Place, Finding[SideId]] | None = None
        self._sums: dict[Place, tuple[int, int]] = {}
        """Errors and answers among those that count."""
        self._changed: set[Place] = set()

    def mark(self) -> object:
        return self._top

    def go_back(self, mark: object) -> None:
        """What was read of events that were not kept cannot be told from the rest: all is read anew."""
        if self._top != mark:
            self._clear()

    @property
    def is_complete(self) -> bool:
        """The whole log was read, up to the last `read`."""
        return self._bottom == 0

    def read(self) -> bool:
        """What is new since the last time, and one more piece of what is older; True once all is read."""
        events = self._study.store.events
        newest = events.newest()
        if self._top is None or self._bottom is None:
            self._top = self._bottom = newest
        while self._top < newest:
            self._top = self._take(self._top, min(self._top + PAGE, newest))
        if self._bottom > 0:
            after = max(0, self._bottom - PAGE)
            self._take(after, self._bottom)
            self._bottom = after
        return self.is_complete

    def findings(self) -> dict[Place, Finding[SideId]]:
        """Of every contrast of which both sides are known, flagged or not."""
        if self._found is None:
            rate = self._rate()
            self._found = {
                place: find(self._counting(place), rate)
                for place, by_side in self._answers.items()
                if len(by_side) == 2
            }
        return self._found

    def directions(self, place: Place) -> dict[SideId, Direction]:
        """Of each side that was asked for or chosen there: the answers that count, and the errors in them."""
        rate = self._rate()
        return {side: direction_of(answers, rate) for side, answers in self._counting(place).items()}

    def would_be_flagged(self, place: Place, asked: SideId, day: int) -> bool:
        """Whether one more answer that takes `asked` for the other pole leaves that direction flagged."""
        answers = self._counting(place).get(asked, [])
        return direction_of([*answers, Given(_NEWEST, day, True)], self._rate()).flagged

    def same_way(self, place: Place, asked: SideId, day: int) -> int:
        """How often `asked` was taken for the other pole on that study day, up to the last `read`."""
        return sum(given.wrong and given.day == day for given in self._counting(place).get(asked, ()))

    def _counting(self, place: Place) -> dict[SideId, list[Given]]:
        """The answers that count."""
        return {
            side: [_given(each) for each in answers if each[-_EVENT_BYTES:] not in self._taken_back]
            for side, answers in self._answers.get(place, {}).items()
        }

    def _rate(self) -> float:
        """The learner's own rate of errors."""
        if self._turned:
            self._changed.update(self._turned_places())
            self._turned.clear()
        for place in self._changed:
            windows = [last(answers) for answers in self._counting(place).values()]
            wrong = sum(given.wrong for window in windows for given in window)
            self._sums[place] = (wrong, sum(map(len, windows)))
        self._changed.clear()
        wrong = sum(wrong for wrong, _ in self._sums.values())
        return rate_of(wrong, sum(number for _, number in self._sums.values()))

    def _turned_places(self) -> Iterator[Place]:
        for place, by_side in self._answers.items():
            if any(each[-_EVENT_BYTES:] in self._turned for answers in by_side.values() for each in answers):
                yield place

    def worst(self) -> MixUp | None:
        """Of the flagged contrasts of the decks being studied, the one most often mixed up one way."""
        started = self._study.store.decks.started(self._study.learner.id)
        flagged = [
            (direction.errors, direction.chance, place, asked, finding)
            for place, finding in self.findings().items()
            if place.deck in started
            for asked, direction in finding.directions.items()
            if direction.flagged
        ]
        for errors, _, place, asked, finding in sorted(flagged, key=_worst_first):
            named = _named(self._study, place)
            if named is not None:
                head, item, title = named
                chosen = next(side for side in finding.directions if side != asked)
                answers = finding.directions[asked].answers
                return MixUp(head, item, place.contrast, title, asked, chosen, errors, answers, finding)
        return None

    def _take(self, after: int, up_to: int) -> int:
        for choice in self._study.store.events.choices(self._study.learner.id, after, up_to):
            if choice.kind is EventKind.UNDO:
                self._take_back(bytes.fromhex(choice.event), bytes.fromhex(choice.names))
            elif choice.kind is EventKind.REDO:
                self._give_again(bytes.fromhex(choice.names))
            elif BOTH not in (choice.right, choice.given):
                self._keep(choice)
        self._found = None
        return up_to

    def _take_back(self, undo: bytes, event: bytes) -> None:
        self._undos[undo] = event
        if undo not in self._redone:  # the log is read from its end
            self._taken_back[event] += 1
            self._turned.add(event)

    def _give_again(self, undo: bytes) -> None:
        event = self._undos.get(undo)
        if event is not None and undo not in self._redone:
            self._taken_back[event] -= 1
            if not self._taken_back[event]:
                del self._taken_back[event]
            self._turned.add(event)
        self._redone.add(undo)

    def _keep(self, choice: Choice) -> None:
        place = Place(choice.deck, choice.contrast)
        self._changed.add(place)
        by_side = self._answers.setdefault(place, {})
        by_side.setdefault(choice.given, [])
        answers = by_side.setdefault(choice.right, [])
        wrong = choice.given != choice.right
        at_utc_ms, device, seq = choice.order
        event = bytes.fromhex(choice.event)
        packed = _PACKED.pack(at_utc_ms + _EPOCH, device, seq, choice.day, wrong, event)
        heapq.heappush(answers, packed)
        if len(answers) > _KEPT:
            heapq.heappop(answers)


def _worst_first(
    flagged: tuple[int, float, Place, SideId, Finding[SideId]],
) -> tuple[int, float, Place, SideId]:
    errors, chance, place, asked, _ = flagged
    return -errors, -chance, place, asked


def _named(study: Study, place: Place) -> tuple[DeckHead, ItemKey, str] | None:
    """None where the contrast has gone from its deck."""
    try:
        key = study.store.decks.find_item(place.deck, place.contrast)
        if key is None:
            return None
        head, item = study.store.decks.item(key)
    except (KeyError, UnknownName):
        return None
    return (head, key, item.title) if isinstance(item, Contrast | TraitSet) else None


def title_of(study: Study, place: Place) -> str:
    """Empty where the contrast has gone from its deck."""
    named = _named(study, place)
    return named[2] if named is not None else ""


def titles(study: Study, deck: DeckId) -> Iterator[tuple[ItemId, str]]:
    """What can be practised on its own in a deck: its contrasts and trait sets."""
    for item in study.store.decks.items(deck):
        if isinstance(item, Contrast | TraitSet):
            yield item.id, item.title
