"""From what a person accepted of a plan to the rows that are to be written, and to those that were."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeAlias

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import ItemId, card_uuid_bytes
from desktop_app.domain.item import Disagreement, Item, Similarity
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.formats.foreign import PastCard
from desktop_app.scheduling.introduction import introduction_order, with_their_turns
from desktop_app.study.deck_plan import Added, DeckPlan
from desktop_app.study.rows import DeckFile, DeckWork, ItemKey, ItemWork, StoredItem

_EVERY = 500
_Cards: TypeAlias = tuple[tuple[Card, ...], tuple[int, ...]]
"""Of an item, and when each is met."""


@dataclass(frozen=True, slots=True)
class DeckChoices:
    """What of a deck's plan is taken, by ids of `Added`, `Changed` and `Gone`.

    All that is added or changed but what is named here; of what is gone nothing but what is named.
    """

    leave_out: frozenset[ItemId] = frozenset()
    retire: frozenset[ItemId] = frozenset()
    retire_all: bool = False
    ask_again: frozenset[ItemId] = frozenset()
    """Changed items whose cards with another answer are due soon."""


class Counts(NamedTuple):
    added: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0
    kept: int = 0
    """Gone from the file, and left as they are."""

    def plus(self, other: Counts) -> Counts:
        return Counts(*(one + two for one, two in zip(self, other, strict=True)))


@dataclass(frozen=True, slots=True)
class Step:
    """One deck's rows as they become, and the same rows as they were. `before` of a new deck is empty."""

    after: DeckWork
    before: DeckWork
    counts: Counts
    items: tuple[Item, ...] = ()
    """All that the deck holds afterwards."""
    past: tuple[PastCard, ...] = ()
    """What was learned elsewhere, by the ids of the items here."""
    asked_again: tuple[tuple[Item, Item], ...] = ()
    """Items as they were and as they became."""
    first: tuple[ItemId, ...] = ()
    """Of a part: what is asked before all else."""

    @property
    def changes_deck(self) -> bool:
        """More than the file it was last read from."""
        after, before = self.after, self.before
        return after.is_new or bool(after.items) or replace(after, file=before.file) != before


def count(plan: DeckPlan, choices: DeckChoices) -> Counts:
    """Items; what was left out of what changed is unchanged."""
    added = sum(each.id not in choices.leave_out for each in plan.added)
    changed = sum(each.id not in choices.leave_out for each in plan.changed)
    gone = sum(choices.retire_all or each.id in choices.retire for each in plan.gone)
    unchanged = plan.unchanged + len(plan.changed) - changed + len(plan.deleted_here)
    return Counts(added, changed, gone, unchanged, len(plan.gone) - gone)


def step_of(
    plan: DeckPlan,
    choices: DeckChoices,
    turns: Mapping[bytes, int],
    files: tuple[DeckFile | None, DeckFile | None],
    tick: Callable[[], None],
) -> Step:
    """`turns`: when each card of the deck is met so far; `files`: the one it was read from before, and now.

    `tick` is called now and then, and may raise.
    """
    if plan.is_new:
        return _step_of_new(plan, choices, *files)
    return _Stepping(plan, choices, turns, tick).step(*files)


def _step_of_new(
    plan: DeckPlan, choices: DeckChoices, file_before: DeckFile | None, file: DeckFile | None
) -> Step:
    added = [each for each in plan.added if each.id not in choices.leave_out]
    items = tuple(each.item for each in added)
    head = _settled(plan, items)
    after = DeckWork(head, _NewItems(added, items, head), is_new=True, folder=plan.folder, file=file)
    before = DeckWork(head, (), file=_file_before(file_before, file), deleted_utc_ms=plan.deleted_utc_ms)
    return Step(after, before, count(plan, choices), items, _past(plan), first=plan.first)


class _NewItems(Collection[ItemWork]):
    """Made each time they are gone through: the cards of a large deck take more memory than its texts."""

    def __init__(self, added: Sequence[Added], items: Sequence[Item], head: DeckHead) -> None:
        self._added = added
        self._items = items
        self._head = head

    def __iter__(self) -> Iterator[ItemWork]:
        made = with_their_turns(self._items, (cards_of(item, self._head) for item in self._items))
        for place, (each, (cards, turns)) in enumerate(zip(self._added, made, strict=True)):
            yield ItemWork(None, each.item, None, False, place, None, cards, turns, each.origin)

    def __len__(self) -> int:
        return len(self._added)

    def __contains__(self, work: object) -> bool:
        return any(each == work for each in self)


@dataclass
class _Row:
    """An item on its way; `stored` None: it is new."""

    item: Item
    imported: Item | None
    stored: StoredItem | None
    origin: Origin | None = None
    is_changed: bool = False

    def work(self, position: int, cards: tuple[Card, ...] | None, turns: tuple[int, ...]) -> ItemWork:
        stored = self.stored
        if stored is None:
            return ItemWork(None, self.item, None, False, position, None, cards, turns, self.origin)
        # What nobody has touched keeps what is known of who edited it.
        stamps = None if self.is_changed else stored.stamps
        key, version = stored.key, stored.version
        return ItemWork(
            key, self.item, self.imported, False, position, version, cards, turns, self.origin, stamps
        )


@dataclass
class _Stepping:
    plan: DeckPlan
    choices: DeckChoices
    turns: Mapping[bytes, int]
    tick: Callable[[], None]
    _rows: dict[ItemId, _Row] = field(default_factory=dict)
    _retired: list[StoredItem] = field(default_factory=list)
    _reorders: bool = False
    _before_cards: dict[ItemKey, tuple[Card, ...]] = field(default_factory=dict)

    def step(self, file_before: DeckFile | None, file: DeckFile | None) -> Step:
        plan, choices = self.plan, self.choices
        self._rows = {each.item.id: _as_it_is(each) for each in plan.stored if not each.retired}
        added = [each for each in plan.added if each.id not in choices.leave_out]
        changed = [each for each in plan.changed if each.id not in choices.leave_out]
        for each in added:
            imported = None if each.back is None else _other(each.back.imported, each.item)
            self._rows[each.id] = _Row(each.item, imported, each.back, each.origin, is_changed=True)
        for change in (*changed, *plan.taken_up):
            imported = _other(change.imported, change.after)
            row = _Row(change.after, imported, change.stored, change.origin, is_changed=True)
            self._rows[change.id] = row
        gone = [each for each in plan.gone if choices.retire_all or each.id in choices.retire]
        for each_gone in gone:
            del self._rows[each_gone.id]
            self._retired.append(each_gone.stored)
        self._reorders = bool(added or gone or plan.moved)
        head = _settled(plan, [row.item for row in self._rows.values()])
        after = DeckWork(head, tuple(self._works(head)), file=file)
        asked = tuple((each.before, each.after) for each in changed if each.id in choices.ask_again)
        items = tuple(self._rows[name].item for name in plan.order if name in self._rows)
        before = self._before(after, file_before)
        return Step(after, before, count(plan, choices), items, _past(plan), asked, plan.first)

    def _works(self, head: DeckHead) -> Iterator[ItemWork]:
        rows = [self._rows[name] for name in self.plan.order if name in self._rows]
        made = self._made(rows, head)
        last = -1
        for place, row in enumerate(rows):
            stored = row.stored
            at = stored.position if stored is not None and stored.position > last else last + 1
            last = at
            if row.is_changed or stored is None or place in made or at != stored.position:
                yield row.work(at, *made.get(place, (None, ())))
        for gone in self._retired:
            yield ItemWork(gone.key, gone.item, gone.imported, True, gone.position, gone.version, ())

    def _made(self, rows: Sequence[_Row], head: DeckHead) -> dict[int, _Cards]:
        """By place: the cards to be written and when they are met; only where something becomes other."""
        cards: dict[int, tuple[Card, ...]] = {}
        others: set[int] = set()
        for place, row in enumerate(rows):
            if place % _EVERY == 0:
                self.tick()
            if row.is_changed:
                cards[place] = cards_of(row.item, head)
                if row.stored is None or row.stored.retired or not self._are_same(row.stored, cards[place]):
                    others.add(place)
        if not (self._reorders or others):
            return {}
        return self._in_order(rows, cards, others, head)

    def _in_order(
        self, rows: Sequence[_Row], cards: dict[int, tuple[Card, ...]], others: set[int], head: DeckHead
    ) -> dict[int, _Cards]:
        """As if the deck came anew: the first that is met stays the first."""
        groups = []
        for place, row in enumerate(rows):
            if place % _EVERY == 0:
                self.tick()
            groups.append(cards[place] if place in cards else cards_of(row.item, head))
        order = introduction_order([row.item for row in rows], groups)
        found = {}
        for place, (group, turns) in enumerate(zip(groups, order, strict=True)):
            if place in others or self._are_met_otherwise(group, turns):
                found[place] = (group, tuple(turns))
        return found

    def _are_met_otherwise(self, cards: Sequence[Card], turns: Sequence[int]) -> bool:
        return any(
            self.turns.get(card_uuid_bytes(card.id)) != turn for card, turn in zip(cards, turns, strict=True)
        )

    def _are_same(self, stored: StoredItem, cards: Sequence[Card]) -> bool:
        """In all that is kept of a card."""
        return [_row_of(card) for card in self._cards_before(stored)] == [_row_of(card) for card in cards]

    def _cards_before(self, stored: StoredItem) -> tuple[Card, ...]:
        if stored.key not in self._before_cards:
            self._before_cards[stored.key] = cards_of(stored.item, self.plan.before or self.plan.head)
        return self._before_cards[stored.key]

    def _before(self, after: DeckWork, file: DeckFile | None) -> DeckWork:
        """The rows that `after` writes, as they are now; what it adds goes."""
        stored = {each.key: each for each in self.plan.stored}
        items = tuple(
            self._as_it_was(stored[work.key], has_cards=work.cards is not None)
            for work in after.items
            if work.key is not None
        )
        head = self.plan.before or after.head
        file = _file_before(file, after.file)
        return DeckWork(head, items, file=file, deleted_utc_ms=self.plan.deleted_utc_ms)

    def _as_it_was(self, was: StoredItem, *, has_cards: bool) -> ItemWork:
        work = ItemWork(was.key, was.item, was.imported, was.retired, was.position, stamps=was.stamps)
        if not has_cards:
            return work
        cards = () if was.retired else self._cards_before(was)
        turns = tuple(self.turns.get(card_uuid_bytes(card.id), 0) for card in cards)
        return work._replace(cards=cards, turns=turns)


def _file_before(before: DeckFile | None, after: DeckFile | None) -> DeckFile | None:
    """Taken back, the deck is not as a file has it from which it was not read before."""
    return replace(after, sha256="", mtime_ns=0) if before is None and after is not None else before


def _past(plan: DeckPlan) -> tuple[PastCard, ...]:
    return tuple(replace(each, item=plan.names.get(each.item, each.item)) for each in plan.past)


def _row_of(card: Card) -> tuple[str, str, str, str]:
    return card.id, card.kind, card.memory_item, card.group


def _as_it_is(stored: StoredItem) -> _Row:
    return _Row(stored.item, stored.imported, stored)


def _other(imported: Item | None, item: Item) -> Item | None:
    """As rows have it: None where it is the same."""
    return None if imported == item else imported


def _settled(plan: DeckPlan, items: Sequence[Item]) -> DeckHead:
    """With just those sources of before that something still refers to, and what the items say of it."""
    used = {reference.id for item in items for reference in item.sources}
    used |= {each.source for item in items if isinstance(item, Disagreement) for each in item.positions}
    used |= plan.sources
    return replace(
        plan.head,
        sources=tuple(source for source in plan.head.sources if source.id in used),
        has_similarities=any(isinstance(item, Similarity) for item in items),
    )
