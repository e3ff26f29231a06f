"""What a new version of a deck would change, for people to look at; nothing here writes.

For each item three texts are held against each other: as it was last imported, as it is here, and as the file
has it (`three_way`). So what was edited here stays, and the next version is compared with what the file says.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import ItemId, slug
from desktop_app.domain.item import Item
from desktop_app.domain.origin import Origin
from desktop_app.formats.foreign import ForeignDeck
from desktop_app.study.aligning import Answers, PartDoubt, aligned, renamed
from desktop_app.study.deck_plan import Added, Candidate, Changed, DeckPlan, Gone, Question
from desktop_app.study.heads import merged_head
from desktop_app.study.item_texts import first_text, title_of, whole_text
from desktop_app.study.matching import Doubt, Entry, match
from desktop_app.study.rows import ItemKey, StoredItem
from desktop_app.study.three_way import merged, with_all_of


def plan_new(foreign: ForeignDeck, head: DeckHead | None = None) -> DeckPlan:
    """All of it. `head`: where it gets another id or title than in the file."""
    wanted = head or foreign.deck.head
    added = tuple(Added(item, wanted, foreign.origins.get(item.id)) for item in foreign.deck.items)
    return DeckPlan(
        wanted,
        True,
        added,
        folder=foreign.folder,
        order=tuple(each.id for each in added),
        sources=frozenset(each.id for each in wanted.sources),
        past=foreign.past,
        first=tuple(each.id for each in added) if wanted.part_of else (),
    )


class Here(NamedTuple):
    """A deck as it is."""

    head: DeckHead
    items: Sequence[StoredItem]
    """In order, the retired ones among them."""
    origins: Mapping[ItemKey, Origin]
    own_fields: Collection[str] = ()
    """Of the head: what was set here."""


def plan_update(here: Here, foreign: ForeignDeck, answers: Answers, tick: Callable[[], None]) -> DeckPlan:
    """`tick` is called now and then, and may raise."""
    return _Update(here, foreign, answers, tick).plan()


class _Update:
    def __init__(self, here: Here, foreign: ForeignDeck, answers: Answers, tick: Callable[[], None]) -> None:
        self._here, self._foreign, self._answers, self._tick = here, foreign, answers, tick
        self._by_id = {each.item.id: each for each in here.items}
        self._items = foreign.deck.items
        self._is_part = foreign.deck.head.part_of is not None and foreign.deck.head.id != here.head.id
        self._questions: list[Question] = []
        self._added: list[Added] = []
        self._changed: list[Changed] = []
        self._taken_up: list[Changed] = []
        self._deleted: list[StoredItem] = []
        self._unchanged = 0

    def plan(self) -> DeckPlan:
        pairs = self._pairs()
        names = self._names(pairs)
        head = merged_head(self._here.head, self._foreign.deck.head, self._here.own_fields)
        other_names = {old: new for old, new in names.items() if old != new}
        for place, item in enumerate(self._items):
            if place % 500 == 0:
                self._tick()
            stored = pairs.get(place)
            if stored is None:
                new = renamed(replace(item, id=names[item.id]), other_names)
                self._added.append(Added(new, head, self._origin(item, names)))
            else:
                self._compare(item, stored, head, other_names)
        in_file = [names[item.id] for item in self._items]
        live = [each.item.id for each in self._here.items if not each.retired]
        known = set(in_file)
        order = _ordered(in_file, live, first=self._is_part)
        gone = [] if self._is_part else [self._by_id[name] for name in live if name not in known]
        return DeckPlan(
            head,
            False,
            tuple(self._added),
            tuple(self._changed),
            tuple(map(Gone, gone)),
            _moved(order, live),
            self._unchanged,
            tuple(self._questions),
            before=self._here.head,
            taken_up=tuple(self._taken_up),
            deleted_here=tuple(self._deleted),
            order=order,
            stored=tuple(self._here.items),
            names=other_names,
            sources=frozenset(
                each.id for each in (head if self._is_part else self._foreign.deck.head).sources
            ),
            past=self._foreign.past,
            is_part=self._is_part,
            first=tuple(in_file) if self._is_part else (),
        )

    def _pairs(self) -> dict[int, StoredItem]:
        """By place in the file: the row here."""
        pairs: dict[int, StoredItem] = {}
        said = self._said()
        left = {each.key: each for each in self._here.items}
        for place, answer in said.items():
            if answer is not None and left.pop(answer.key, None) is not None:
                pairs[place] = answer
        for place, stored in self._known_pairs():
            if place not in said and place not in pairs and stored.key in left:
                pairs[place] = left.pop(stored.key)
        rest = [place for place in range(len(self._items)) if place not in pairs and place not in said]
        if rest and left:
            self._pair_by_text(rest, list(left.values()), pairs)
        return pairs

    def _said(self) -> dict[int, StoredItem | None]:
        if not self._answers:
            return {}
        return {
            place: self._by_id.get(ItemId(self._answers[item.id]))
            for place, item in enumerate(self._items)
            if item.id in self._answers
        }

    def _known_pairs(self) -> Iterator[tuple[int, StoredItem]]:
        """By what another program calls them, then by id."""
        origins = self._foreign.origins
        by_key = {each.key: each for each in self._here.items}
        known = {
            (origin.format, origin.id, origin.part): by_key[key]
            for key, origin in self._here.origins.items()
            if key in by_key
        }
        for place, item in enumerate(self._items):
            origin = origins.get(item.id) or Origin("deck", item.id)
            stored = known.get((origin.format, origin.id, origin.part))
            if stored is not None:
                yield place, stored
        for place, item in enumerate(self._items):
            stored = self._by_id.get(item.id)
            if stored is not None and self._is_known_by_id(item, stored):
                yield place, stored

    def _is_known_by_id(self, item: Item, stored: StoredItem) -> bool:
        """An id that was made here of a guid or a wording says nothing; one that its author gave does."""
        origin, kept = self._foreign.origins.get(item.id), self._here.origins.get(stored.key)
        if origin is not None and kept is not None and origin.format == kept.format:
            return (origin.id, origin.part) == (kept.id, kept.part)
        return True

    def _pair_by_text(
        self, rest: Sequence[int], left: Sequence[StoredItem], pairs: dict[int, StoredItem]
    ) -> None:
        # What is in use comes before what was retired, where both say the same.
        here = sorted(left, key=lambda each: each.retired)
        found = match(
            [_entry(each.imported or each.item) for each in here],
            [_entry(self._items[place]) for place in rest],
        )
        pairs.update({rest[place]: here[other] for place, other in found.pairs.items()})
        for doubt in found.doubts:
            self._ask(self._items[rest[doubt.there]], doubt, here)

    def _ask(self, item: Item, doubt: Doubt, here: Sequence[StoredItem]) -> None:
        text = title_of(item)
        found = (here[place].item for place in (doubt.here, *doubt.others))
        candidates = tuple(Candidate(each.id, whole_text(each)) for each in found)
        self._questions.append(Question(item.id, text, whole_text(item), candidates))

    def _ask_of_part(self, item: Item, stored: StoredItem, doubt: PartDoubt) -> None:
        texts = {
            each.id: each.text
            for source in (stored.item, stored.imported)
            for name in ("statements", "situations")
            for each in getattr(source, name, ())
        }
        candidates = tuple(Candidate(name, texts[name]) for name in (doubt.here, *doubt.others))
        self._questions.append(Question(f"{item.id}/{doubt.part}", title_of(item), doubt.text, candidates))

    def _names(self, pairs: Mapping[int, StoredItem]) -> dict[ItemId, ItemId]:
        """What each item of the file is called here."""
        names = {self._items[place].id: stored.item.id for place, stored in pairs.items()}
        taken = set(self._by_id) | set(names.values())
        for item in self._items:
            if item.id not in names:
                free = item.id if item.id not in taken else ItemId(slug(item.id, taken))
                names[item.id] = free
                taken.add(free)
        return names

    def _origin(self, item: Item, names: Mapping[ItemId, ItemId]) -> Origin | None:
        """To be kept: what the file calls it, where that is not the id here."""
        origin = self._foreign.origins.get(item.id)
        if origin is None and names.get(item.id, item.id) != item.id:
            return Origin("deck", item.id)
        return origin

    def _compare(
        self, item: Item, stored: StoredItem, head: DeckHead, names: Mapping[ItemId, ItemId]
    ) -> None:
        origin, known = self._origin(item, names), self._here.origins.get(stored.key)
        if origin == known or (origin is not None and origin.format == "deck" and known is not None):
            # What another program calls it is worth more than the id in a file of ours.
            origin = None
        base = stored.imported or stored.item
        if item == base and not names:
            theirs = item
        else:
            found = aligned(item, base, stored.item, names, self._answers)
            theirs = found.item
            for doubt in found.doubts:
                self._ask_of_part(item, stored, doubt)
        if self._is_part:
            theirs = with_all_of(theirs, base, [side.id for side in head.sides])
        if stored.deleted_here:
            self._deleted.append(stored)
            return
        after, kept = (stored.item, ()) if theirs == base else merged(base, stored.item, theirs)
        if stored.retired:
            self._added.append(Added(after, head, origin, back=stored))
        elif after != stored.item or kept:
            self._changed.append(Changed(stored, after, theirs, head, kept, origin))
        else:
            self._unchanged += 1
            if theirs != base or origin is not None:
                self._taken_up.append(Changed(stored, after, theirs, head, (), origin))


def _entry(item: Item) -> Entry:
    return Entry(item.kind, whole_text(item), first=first_text(item))


def _moved(order: Sequence[ItemId], live: Sequence[ItemId]) -> tuple[ItemId, ...]:
    """The fewest that must move to get from one order to the other."""
    places = {name: place for place, name in enumerate(live)}
    names = [name for name in order if name in places]
    sequence = [places[name] for name in names]
    if all(one < other for one, other in pairwise(sequence)):
        return ()
    stay = _longest_rising(sequence)
    return tuple(name for place, name in enumerate(names) if place not in stay)


def _longest_rising(sequence: Sequence[int]) -> set[int]:
    """Places of a longest rising subsequence (patience sorting)."""
    tops: list[int] = []
    top_places: list[int] = []
    before: list[int] = []
    for place, value in enumerate(sequence):
        pile = bisect_left(tops, value)
        before.append(top_places[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        top_places[pile : pile + 1] = [place]
    found = set[int]()
    place = top_places[-1] if top_places else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return found


def _ordered(in_file: Sequence[ItemId], live: Sequence[ItemId], *, first: bool) -> tuple[ItemId, ...]:
    """The file's order; what is not in the file stands behind what it stood behind (`first`: at the end)."""
    known = set(in_file)
    if first:
        return (*in_file, *(name for name in live if name not in known))
    behind: dict[ItemId | None, list[ItemId]] = {}
    before: ItemId | None = None
    for name in live:
        if name in known:
            before = name
        else:
            behind.setdefault(before, []).append(name)
    result = list(behind.get(None, ()))
    for name in in_file:
        result.append(name)
        result += behind.get(name, ())
    return tuple(result)
