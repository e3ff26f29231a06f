"""What the rows of a table may refer to while they become items: sides, sources, ids that are taken."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, ItemId, SideId, SourceId, slug
from desktop_app.domain.item import Side, Source, SourceRef
from desktop_app.domain.rules.words import title_in_sentence
from desktop_app.formats.sheet import list_cell
from desktop_app.formats.sheet.kinds import folded

_SPACES = re.compile(r"\s+")


class Ids:
    """Ids made from first wordings, each unlike all before; quick even where thousands begin alike."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def add(self, name: str) -> None:
        self._taken.add(name)

    def made(self, wording: str) -> str:
        """The same as `slug(wording, taken)` gives, without counting up from 2 each time."""
        base = name = slug(wording[:400])
        number = self._next.get(base, 2)
        while name in self._taken:
            name, number = f"{base}-{number}", number + 1
        self._next[base] = number
        self._taken.add(name)
        return name


class Sources:
    """Those of the deck, by id and by title, and those that the table adds."""

    def __init__(self, known: Iterable[Source]) -> None:
        self._all = list(known)
        self._ids = Ids(source.id for source in self._all)
        self._by_id = {source.id: source.id for source in self._all}
        self._by_title: dict[str, SourceId] = {}
        for source in self._all:
            self._by_title.setdefault(folded(source.title), source.id)
        self._known: dict[str, tuple[SourceRef, ...]] = {}

    def all(self) -> tuple[Source, ...]:
        return tuple(self._all)

    def references(self, cell: str) -> tuple[SourceRef, ...]:
        """Of a cell like “runn | section 3; Kotter 1990”; a source not known yet is added by its title."""
        found = self._known.get(cell)
        if found is None:
            found = tuple(self._reference(text) for text in list_cell.split(cell))
            self._known[cell] = found
        return found

    def id_of(self, text: str) -> SourceId:
        """By id, else by title, else a new one of this title."""
        exact = SourceId(text)
        if exact in self._by_id:
            return exact
        title = _SPACES.sub(" ", text).strip()
        known = self._by_title.get(folded(title))
        if known is not None:
            return known
        source = Source(SourceId(self._ids.made(title)), title)
        self._all.append(source)
        self._by_id[source.id] = source.id
        self._by_title[folded(title)] = source.id
        return source.id

    def _reference(self, text: str) -> SourceRef:
        name, where, passage = list_cell.split_fields(text, 3)
        return SourceRef(self.id_of(name or text), where, passage)


class Context:
    """`contrasts` are the ids of contrasts, by id and by folded title, that situations may name."""

    def __init__(self, head: DeckHead, sources: Iterable[Source], taken: Iterable[str]) -> None:
        self.head = head
        self.sources = Sources(sources)
        self.ids = Ids(taken)
        self.contrasts: dict[str, ItemId] = {}
        self.side_names = tuple(title_in_sentence(side.name, head) for side in head.sides)

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.head.sides


def side_word(head: DeckHead, side: SideId) -> str:
    """What is written for a side and reads back as it, its name if that can be."""
    if side == BOTH:
        return BOTH
    names = (head.side(side).name, str(side))
    return next((name for name in names if read_side(head, name, or_both=True) == side), _place(head, side))


def read_side(head: DeckHead, word: str, *, or_both: bool = False) -> SideId | None:
    """A side by its name, id or a word for its people; `both` where that is an answer."""
    if or_both and word == BOTH:
        return BOTH
    for side in head.sides:
        if word == side.name:
            return side.id
    for side in head.sides:
        if word in (side.id, _place(head, side.id)):
            return side.id
    plain = folded(word)
    for side in head.sides:
        if plain in map(folded, (side.name, side.id, side.one, side.many)):
            return side.id
    return BOTH if or_both and plain in (BOTH, "beide", "beides") else None


def _place(head: DeckHead, side: SideId) -> str:
    return f"side {[each.id for each in head.sides].index(side) + 1}"
