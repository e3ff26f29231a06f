"""What was deleted comes back from here for thirty days: at its place, its cards with their history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar
from uuid import UUID

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import StatementId
from desktop_app.domain.item import Example, Item, Situation, Statement, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import Binned, ItemKey, Part
from desktop_app.study.undo import Edited, put_item

KEPT_DAYS = 30
_DAY_MS = 86_400_000

_Part = TypeVar("_Part", bound=Statement | Situation)


class Deletion(NamedTuple):
    """A row of the bin, as it is listed."""

    binned: Binned
    item_kind: str
    deck: str
    """Its title."""
    days_left: int
    """1 to 30: on the last of them it can still come back."""
    with_item: bool
    """A part whose item was deleted after it: the two come back together."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """An item as it was and as it became, and the rows that left the bin."""

    edited: Edited
    rows: tuple[Binned, ...]

    def take_back(self, study: Study, catalogue: Catalogue) -> PutBack:
        self.edited.take_back(study, catalogue)
        for each in self.rows:
            study.store.bin.put(each)
        return self

    def give_again(self, study: Study, catalogue: Catalogue) -> PutBack:
        self.edited.give_again(study, catalogue)
        for each in self.rows:
            study.store.bin.take_out(each.uuid)
        return self


def deletions(study: Study) -> tuple[Deletion, ...]:
    """What can come back, the latest deletion first."""
    now, decks = study.clock.now().at_utc_ms, study.store.decks
    in_use = {head.id for head in decks.heads()}
    listed = []
    for binned in study.store.bin.all():
        left = days_left(binned.deleted_utc_ms, now)
        if left > 0 and binned.deck in in_use:
            kept = decks.kept_item(binned.item)
            title = decks.head(binned.deck).title
            with_item = binned.part is not None and kept.retired
            listed.append(Deletion(binned, kept.item.kind, title, left, with_item))
    return tuple(listed)


def days_left(deleted_utc_ms: int, now_utc_ms: int) -> int:
    """Days begun until it is let go, at most 30 (a clock set back adds none); 0 or less: it is over."""
    left_ms = deleted_utc_ms + KEPT_DAYS * _DAY_MS - now_utc_ms
    return min(-(-left_ms // _DAY_MS), KEPT_DAYS)


def put_back(study: Study, catalogue: Catalogue, name: UUID) -> PutBack:
    """Bring back what the row of this name holds, in one transaction. Raises UnknownName if it is gone.

    A part goes into its item as that is now. If the item itself was deleted meanwhile it comes back too, and
    with it leaves the bin.
    """
    store = study.store
    with study.writing():
        binned = store.bin.get(name)
        if binned is None:
            raise UnknownName(
                phrase(QT_TRANSLATE_NOOP("errors", "This is not among what was deleted any more.")),
                phrase(QT_TRANSLATE_NOOP("errors", "It may have been put back already.")),
            )
        head, _ = store.decks.item(binned.item)
        before = store.decks.kept_item(binned.item)
        item = before.item if binned.part is None else with_part(before.item, binned.part, head)
        imported = None if before.imported == item else before.imported
        after = replace(before, item=item, imported=imported, retired=False)
        put_item(study, catalogue, binned.item, after)
        rows = tuple(each for each in _of_item(study, binned.item) if each == binned or each.part is None)
        for each in rows:
            store.bin.take_out(each.uuid)
    return PutBack(Edited(binned.item, before, after), rows)


def let_go(study: Study) -> int:
    """Empty the bin of what lay there for thirty days; how many rows that were. Their history stays."""
    until = study.clock.now().at_utc_ms - KEPT_DAYS * _DAY_MS
    if not any(each.deleted_utc_ms < until for each in study.store.bin.all()):
        return 0
    with study.writing():
        return study.store.bin.empty(until)


def order_in_full(study: Study, key: ItemKey, item: Item) -> tuple[StatementId, ...]:
    """The ids of an item's traits or situations in their order, those in the bin among them."""
    head, _ = study.store.decks.item(key)
    # The last that was cut out knows where it stood among all the others.
    for each in _of_item(study, key):
        if each.part is not None:
            item = with_part(item, each.part, head)
    if isinstance(item, TraitSet):
        return tuple(each.id for each in item.statements)
    return tuple(each.id for each in item.situations) if isinstance(item, Example) else ()


def with_part(item: Item, part: Part, head: DeckHead) -> Item:
    """The item with the part at its place again; as it is where a part of that id is there already."""
    if isinstance(item, TraitSet) and part.statement is not None:
        sides = [side.id for side in head.sides]
        statements = _inserted(item.statements, part.statement, part.after)
        return replace(item, statements=tuple(sorted(statements, key=lambda each: sides.index(each.side))))
    if isinstance(item, Example) and part.situation is not None:
        return replace(item, situations=_inserted(item.situations, part.situation, part.after))
    return item


def _inserted(parts: Sequence[_Part], part: _Part, after: Sequence[StatementId]) -> tuple[_Part, ...]:
    """Behind the last of `after` that is still there."""
    ids = [each.id for each in parts]
    if part.id in ids:
        return tuple(parts)
    place = max((ids.index(each) + 1 for each in after if each in ids), default=0)
    return (*parts[:place], part, *parts[place:])


def _of_item(study: Study, item: ItemKey) -> tuple[Binned, ...]:
    return tuple(each for each in study.store.bin.all() if each.item == item)
