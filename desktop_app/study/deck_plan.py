"""What an import would do to one deck, item by item: plain values to look at and to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId, SideId, SourceId
from desktop_app.domain.item import Item
from desktop_app.domain.origin import Origin
from desktop_app.domain.phrases import Phrase
from desktop_app.domain.rules import cards_of
from desktop_app.formats.foreign import PastCard
from desktop_app.study.item_texts import title_of
from desktop_app.study.rows import ItemKey, StoredItem
from desktop_app.study.word_diff import Run, word_diff


class TextChange(NamedTuple):
    """One text of an item, as `editing.fields_of` names it; `label` is of the context "fields"."""

    path: str
    label: Phrase
    side: SideId | None
    before: str
    after: str

    @property
    def runs(self) -> tuple[Run, ...]:
        return word_diff(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Added:
    """`id` is the one it gets here."""

    item: Item
    head: DeckHead
    origin: Origin | None = None
    back: StoredItem | None = None
    """It was here once, and is gone since an earlier version: it comes back with its history."""

    @property
    def id(self) -> ItemId:
        return self.item.id

    @property
    def title(self) -> str:
        return title_of(self.item)

    @property
    def cards(self) -> int:
        return len(cards_of(self.item, self.head))


@dataclass(frozen=True, slots=True)
class Changed:
    stored: StoredItem
    after: Item
    imported: Item
    """As the file has it, under the ids it has here."""
    head: DeckHead
    kept: tuple[str, ...] = ()
    """Paths of what was edited here and stays, though the file has another text for it now."""
    origin: Origin | None = None

    @property
    def id(self) -> ItemId:
        return self.stored.item.id

    @property
    def key(self) -> ItemKey:
        return self.stored.key

    @property
    def before(self) -> Item:
        return self.stored.item

    @property
    def title(self) -> str:
        return title_of(self.after)

    @property
    def texts(self) -> tuple[TextChange, ...]:
        """Every text of the item in reading order, with those that stay as they are. `head` of before and
        after must have the same sides, as an update sees to."""
        return tuple(text_changes(self.before, self.after, self.head))

    @property
    def changes_an_answer(self) -> bool:
        """A card has another answer now: it may be asked again soon."""
        return bool(changed_answers(self.before, self.after, self.head))


@dataclass(frozen=True, slots=True)
class Gone:
    """Not in the file any more: it stays, unless it is retired."""

    stored: StoredItem

    @property
    def id(self) -> ItemId:
        return self.stored.item.id

    @property
    def title(self) -> str:
        return title_of(self.stored.item)


class Candidate(NamedTuple):
    answer: str
    """What to put into the answers, under the question's id."""
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A text of the file may be the new wording of one of several here. `answers[id]` says of which; "" says
    that it is new. Without an answer it is the first of `candidates`."""

    id: str
    title: str
    """Of the item, where the question is about a part of it; else the same as `text`."""
    text: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class DeckPlan:
    """`head` is the deck's as it would be, under the id that it has here."""

    head: DeckHead
    is_new: bool
    added: tuple[Added, ...] = ()
    changed: tuple[Changed, ...] = ()
    gone: tuple[Gone, ...] = ()
    moved: tuple[ItemId, ...] = ()
    """Among those that are here: the fewest that must move to stand as they would."""
    unchanged: int = 0
    questions: tuple[Question, ...] = ()
    before: DeckHead | None = None
    """None for a new deck."""
    folder: tuple[str, ...] = ()
    deleted_utc_ms: int | None = None
    """It was deleted here, and comes back with its history."""
    taken_up: tuple[Changed, ...] = ()
    """The file has now what was edited here: nothing to see, but from now on it counts as imported."""
    deleted_here: tuple[StoredItem, ...] = ()
    """In the file, but deleted here: they stay deleted."""
    order: tuple[ItemId, ...] = ()
    """Of all that the deck would hold, everything accepted and nothing retired."""
    stored: tuple[StoredItem, ...] = ()
    """The deck as it is."""
    names: Mapping[ItemId, ItemId] = field(default_factory=dict)
    """Of items that the file calls otherwise: the file's id, and the one here."""
    sources: frozenset[SourceId] = frozenset()
    """Those that the file names, used or not."""
    past: tuple[PastCard, ...] = ()
    is_part: bool = False
    """A part joins the whole deck that is here."""
    first: tuple[ItemId, ...] = ()
    """Of a part: what is asked before all else from now on."""

    @property
    def id(self) -> DeckId:
        return self.head.id

    @property
    def first_titles(self) -> tuple[str, ...]:
        items = {each.item.id: each.item for each in self.stored}
        items |= {each.id: each.item for each in self.added}
        return tuple(title_of(items[name]) for name in self.first if name in items)

    @property
    def head_changed(self) -> bool:
        return self.before is not None and self.before != self.head

    @property
    def is_unchanged(self) -> bool:
        return not (
            self.is_new
            or self.added
            or self.changed
            or self.gone
            or self.moved
            or self.head_changed
            or self.first
            or self.deleted_utc_ms is not None
        )


def text_changes(before: Item, after: Item, head: DeckHead) -> Iterator[TextChange]:
    """Every text of either, in the order of the later one; a text that is gone stands at the end."""
    from desktop_app.study.editing import fields_of

    old = {each.path: each for each in fields_of(before, head)}
    new = {each.path: each for each in fields_of(after, head)}
    sides = {**_sides_of(before), **_sides_of(after)}
    for path, each in (new | {path: each for path, each in old.items() if path not in new}).items():
        was = old[path].text if path in old else ""
        text = new[path].text if path in new else ""
        if was or text:
            yield TextChange(path, each.label, sides.get(path.rpartition("/")[0]), was, text)


def _sides_of(item: Item) -> dict[str, SideId]:
    found = {
        f"{name}/{each.id}": each.side
        for name in ("statements", "situations")
        for each in getattr(item, name, ())
    }
    return found | {"": item.side} if hasattr(item, "side") else found


def changed_answers(before: Item, after: Item, head: DeckHead) -> frozenset[str]:
    """The ids of cards that were there and have another answer now."""
    old = {card.id: card for card in cards_of(before, head)}
    return frozenset(
        card.id
        for card in cards_of(after, head)
        if card.id in old and (card.answer, card.right) != (old[card.id].answer, old[card.id].right)
    )
