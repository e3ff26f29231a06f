"""The transfer check: once a month a few situations that are never scheduled, to see what carries over.

Nothing here touches a schedule. What was asked when is read from the log: an answer is an event of kind
PRACTICE with `transfer` and `first` (not asked in any check before) in its payload, beside what every answer
says of its card. The answers of one study day are one check.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import card_uuid
from desktop_app.domain.rules.example import transfer_cards
from desktop_app.domain.study_day import date_of
from desktop_app.scheduling.seeded import seeded_fraction
from desktop_app.study.context import Study
from desktop_app.study.pace import SECONDS_A_CARD, seconds_a_card
from desktop_app.study.rows import DeckCounts, ItemKey

EVERY_DAYS = 30
AT_MOST = 8
STUDIED_CARDS = 20
"""A deck takes part once so many of its cards were met, or half of a smaller deck's."""
PUT_OFF_DAYS = 7
PUT_OFF = "transfer_put_off"
"""The learner's choice under this name: the study day before which no check is offered."""


@dataclass(frozen=True, slots=True)
class Case:
    """One situation. `last_day`: of its latest answer before today; None if it was never asked."""

    head: DeckHead
    item: ItemKey
    card: Card
    uuid: UUID
    last_day: int | None
    asked_today: bool

    @property
    def is_first(self) -> bool:
        return self.last_day is None


@dataclass(frozen=True, slots=True)
class Offer:
    """A check for today, or what is left of the one begun today."""

    cases: tuple[Case, ...]
    seconds: int

    @property
    def first(self) -> int:
        """How many of them were never asked before."""
        return sum(case.is_first for case in self.cases)


@dataclass(frozen=True, slots=True)
class Result:
    """What a check came to. `first` and `first_right` are of the situations asked for the first time."""

    date: datetime.date
    number: int
    right: int
    first: int
    first_right: int

    @property
    def repeats(self) -> int:
        return self.number - self.first

    @property
    def repeats_right(self) -> int:
        return self.right - self.first_right


def offer(study: Study) -> Offer | None:
    """None where no check is due, or it was put off."""
    day = study.today()
    until = study.store.choices.all(study.learner.id).get(PUT_OFF)
    if isinstance(until, int) and day < until:
        return None
    cases = list(_cases(study, day))
    begun = sum(case.asked_today for case in cases)
    last = max((case.last_day for case in cases if case.last_day is not None), default=None)
    if not begun and last is not None and day - last < EVERY_DAYS:
        return None
    rest = sorted((case for case in cases if not case.asked_today), key=lambda case: _turn(case, day))
    rest = rest[: max(0, AT_MOST - begun)]
    if not rest:
        return None
    pace = max(SECONDS_A_CARD, seconds_a_card(study, day))
    return Offer(tuple(rest), round(len(rest) * pace))


def put_off(study: Study) -> None:
    """Ask again in a week."""
    with study.writing():
        study.store.choices.put(study.learner.id, PUT_OFF, study.today() + PUT_OFF_DAYS)


def results(study: Study) -> tuple[Result, ...]:
    """Of all checks, oldest first. Reads the whole log."""
    return _results(in_effect(study.store.events.transfers(study.learner.id)))


def result_today(study: Study) -> Result | None:
    """Of the check that was begun today."""
    events = in_effect(study.store.events.of_day(study.learner.id, study.today()))
    return next(iter(_results(events)), None)


def _cases(study: Study, day: int) -> Iterator[Case]:
    """The situations of the decks that take part."""
    store, learner = study.store, study.learner.id
    counts = store.decks.counts(learner, day)
    for deck in store.decks.started(learner):
        if not _is_studied(counts[deck]):
            continue
        head = store.decks.head(deck)
        for example in store.decks.examples(deck) if head.sides else ():
            item = store.decks.find_item(deck, example.id)
            for card in transfer_cards(example, head):
                assert item is not None
                uuid = card_uuid(card.id)
                days = [each.study_day for each in _asked(store.events.of_card(learner, uuid))]
                before = max((each for each in days if each < day), default=None)
                yield Case(head, item, card, uuid, before, day in days)


def _is_studied(counts: DeckCounts) -> bool:
    met = counts.cards - counts.new
    return bool(counts.cards) and met >= min(STUDIED_CARDS, counts.cards / 2)


def _asked(events: Iterable[Event]) -> Iterator[Event]:
    """The answers of checks among these."""
    for event in in_effect(events):
        if event.kind is EventKind.PRACTICE and event.payload.get("transfer"):
            yield event


def _turn(case: Case, day: int) -> tuple[bool, int, float]:
    """What was never asked first, then what was asked longest ago; else in an order of the day's own."""
    return (not case.is_first, case.last_day or 0, seeded_fraction(case.uuid.bytes, day))


def _results(events: Sequence[Event]) -> tuple[Result, ...]:
    asked = sorted(_asked(events), key=lambda event: event.study_day)
    found = []
    for day, group in groupby(asked, key=lambda event: event.study_day):
        answers = [
            (event.payload["given"] == event.payload["right"], bool(event.payload.get("first")))
            for event in group
        ]
        found.append(
            Result(
                date=date_of(day),
                number=len(answers),
                right=sum(right for right, _ in answers),
                first=sum(first for _, first in answers),
                first_right=sum(right and first for right, first in answers),
            )
        )
    return tuple(found)
