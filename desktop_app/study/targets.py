"""Which deck here a deck of a file is a version of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId, slug
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats.foreign import Foreign, ForeignDeck, Notice
from desktop_app.study.ports import Store

_TWICE = QT_TRANSLATE_NOOP("import", "It has the same cards as “{title}”, so only that deck comes in.")


class Targets:
    """By id; a part of a whole deck belongs to the whole, and to other parts of it. `target` says it of the
    first deck of the file. Items that another program numbers are updated in the deck they are in here."""

    def __init__(self, store: Store, foreign: Foreign, target: DeckId | None, *, as_new: bool) -> None:
        self._store = store
        self._foreign = foreign
        self._target = target
        self._as_new = as_new
        self._heads = {head.id: head for head in store.decks.heads()}
        self._gone = {each.deck: store.decks.head(each.deck) for each in store.library.deleted()}
        everywhere = (*self._heads.values(), *self._gone.values())
        self._roots = {head.card_root: head.id for head in reversed(everywhere)}
        self.notices: list[Notice] = []
        """Decks of the file that do not come in."""
        if target is not None:
            self._heads.setdefault(target, store.decks.head(target))

    def is_new(self, deck: DeckId) -> bool:
        return deck not in self._heads and deck not in self._gone

    def decks(self) -> Iterator[tuple[ForeignDeck, DeckHead]]:
        """Each deck of the file with a head whose id is the one it has here."""
        heads = [self._head(number, each.deck.head) for number, each in enumerate(self._foreign.decks)]
        decks = self._at_home(heads)
        chosen = self._chosen(heads)
        for place, (deck, head) in enumerate(zip(decks, heads, strict=True)):
            if chosen[self._of_one(head)] == place:
                yield deck, head
            else:
                reason = phrase(_TWICE, title=heads[chosen[self._of_one(head)]].title)
                self.notices.append(Notice(deck.deck.head.title, str(reason)))

    def _of_one(self, head: DeckHead) -> DeckId:
        """The same for decks of which only one can come in: they have the same cards."""
        return head.id if not self.is_new(head.id) else head.card_root

    def _chosen(self, heads: list[DeckHead]) -> dict[DeckId, int]:
        """Of each such group the whole deck, else the first."""
        chosen: dict[DeckId, int] = {}
        for place, head in enumerate(heads):
            first = chosen.setdefault(self._of_one(head), place)
            if (
                self._foreign.decks[first].deck.head.part_of
                and not self._foreign.decks[place].deck.head.part_of
            ):
                chosen[self._of_one(head)] = place
        return chosen

    def _head(self, number: int, head: DeckHead) -> DeckHead:
        if number == 0 and self._target is not None:
            return replace(head, id=self._target)
        if self._as_new:
            taken = {*self._heads, *self._gone}
            if head.id in taken or head.card_root in self._roots:
                return replace(head, id=DeckId(slug(head.id, taken)), part_of=None)
            return head
        if not self.is_new(head.id):
            return head
        root = self._roots.get(head.card_root)
        return head if root is None else replace(head, id=root)

    def _at_home(self, heads: list[DeckHead]) -> list[ForeignDeck]:
        """The decks, with each item that is in another of them here moved there."""
        decks = list(self._foreign.decks)
        ids = [head.id for head in heads]
        moves = self._moves(ids) if len(decks) > 1 else {}
        if not moves:
            return decks
        result = []
        for place, each in enumerate(decks):
            items = [item for item in each.deck.items if (place, item.id) not in moves]
            origins = {name: origin for name, origin in each.origins.items() if (place, name) not in moves}
            past = [card for card in each.past if (place, card.item) not in moves]
            for (start, name), end in moves.items():
                if end == place:
                    items += [item for item in decks[start].deck.items if item.id == name]
                    origins[name] = decks[start].origins[name]
                    past += [card for card in decks[start].past if card.item == name]
            deck = replace(each.deck, items=tuple(items))
            result.append(replace(each, deck=deck, origins=origins, past=tuple(past)))
        return result

    def _moves(self, ids: list[DeckId]) -> dict[tuple[int, ItemId], int]:
        """(place of the deck, item) in the file: the place of the deck that it is in here."""
        known = self._store.library.whereabouts("anki")
        moves = {}
        for place, each in enumerate(self._foreign.decks):
            for name, origin in each.origins.items():
                home = known.get((origin.id, origin.part)) if origin.format == "anki" else None
                if home is not None and home[0] != ids[place] and home[0] in ids:
                    moves[place, name] = ids.index(home[0])
        return moves
