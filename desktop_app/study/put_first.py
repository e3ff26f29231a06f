"""What a part of a deck puts first: its items are asked before all else, once each, also if they are not due.

New cards of them come first by their place in the deck. Those that were met before are noted here, for the
learner who brought the part: what a room got wrong is asked again, whatever its intervals say. Their memory
stays as it is until they are answered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from desktop_app.domain.ids import DeckId, ItemId, LearnerId
from desktop_app.domain.memory import Phase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.next_kind import kind_to_ask
from desktop_app.study.rows import ItemKey, QueueRow, Value

WAITS_AT_MOST = 30
"""Days, for as many days of study as it takes."""
_NAME = "first/"
"""Of the setting, before the deck's id."""


@dataclass(frozen=True, slots=True)
class PutFirst:
    """What was noted of a deck before, and since; for an undo stack."""

    learner: LearnerId
    deck: DeckId
    before: Value
    after: Value
    has_started: bool
    """The deck was not studied until then."""

    def take_back(self, study: Study, _catalogue: Catalogue) -> PutFirst:
        study.store.choices.put(self.learner, _NAME + self.deck, self.before)
        if self.has_started:
            study.store.decks.stop(self.learner, self.deck)
        return self

    def give_again(self, study: Study, _catalogue: Catalogue) -> PutFirst:
        return self.note(study)

    def note(self, study: Study) -> PutFirst:
        study.store.choices.put(self.learner, _NAME + self.deck, self.after)
        if self.has_started:
            study.store.decks.start(self.learner, self.deck)
        return self


def put_first(study: Study, deck: DeckId, items: Sequence[ItemId]) -> PutFirst:
    """From today on, for the learner of the study, who studies the deck from now on. Needs a transaction."""
    store, learner = study.store, study.learner.id
    before = store.choices.all(learner).get(_NAME + deck)
    after: Value = {"items": [str(item) for item in items], "since": study.today()}
    has_started = deck not in store.decks.started(learner)
    return PutFirst(learner, deck, before, after, has_started).note(study)


def is_noted(study: Study, deck: DeckId, items: Sequence[ItemId]) -> bool:
    """The same is first already."""
    today = study.today()
    return any(each.deck == deck and each.items == tuple(items) for each in _noted(study, today))


def first_today(
    study: Study, catalogue: Catalogue, decks: Collection[DeckId], day: int
) -> Iterator[QueueRow]:
    """Of each of their memory items that was met, and not asked since, the card to ask now; in order."""
    for noted in _noted(study, day):
        if noted.deck not in decks:
            continue
        for item in noted.items:
            key = study.store.decks.find_item(noted.deck, item)
            if key is not None:
                yield from _of_item(study, catalogue, key, noted.since, day)


class _Noted(NamedTuple):
    deck: DeckId
    items: tuple[ItemId, ...]
    since: int


def _noted(study: Study, day: int) -> Iterator[_Noted]:
    for name, value in study.store.choices.all(study.learner.id).items():
        if name.startswith(_NAME) and isinstance(value, dict):
            items, since = value.get("items"), value.get("since")
            if isinstance(items, list) and isinstance(since, int) and since <= day <= since + WAITS_AT_MOST:
                deck = DeckId(name.removeprefix(_NAME))
                yield _Noted(deck, tuple(ItemId(str(each)) for each in items), since)


def _of_item(study: Study, catalogue: Catalogue, item: ItemKey, since: int, day: int) -> Iterator[QueueRow]:
    _, made = catalogue.cards(item)
    order = sorted(made, key=lambda uuid: made[uuid].memory_item)
    for _, group in groupby(order, key=lambda uuid: made[uuid].memory_item):
        rows = study.store.cards.rows(study.learner.id, [UUID(bytes=uuid) for uuid in group], day)
        if any((row.last_day or 0) >= since or row.phase not in (Phase.NEW, Phase.REVIEW) for row in rows):
            continue
        met = next((row for row in rows if row.phase is Phase.REVIEW), None)
        if met is not None:
            yield kind_to_ask(study, catalogue, met, day)
