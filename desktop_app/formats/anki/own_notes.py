"""Notes of packages that we wrote ourselves: they become the items they were made from again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.formats.anki.media import PackageMedia
from desktop_app.formats.anki.own_data import OwnDeck, OwnNote, is_own, own_decks
from desktop_app.formats.anki.own_edits import Clean
from desktop_app.formats.anki.parts import CardRow, Note, NoteType
from desktop_app.formats.foreign import ForeignDeck, PastCard

_MEDIA = re.compile(r"media:([0-9a-f]{64})")

PathOf = Callable[[CardRow], tuple[str, ...]]
PastOf = Callable[[Note, CardRow, ItemId, "int | None", CardId], "PastCard | None"]
Waiting = tuple[Note, list[CardRow]]


class OwnNotes:
    """They wait until all are there, since what a deck is like is told by all of its notes."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []
        self._notes: list[OwnNote] = []
        self._types: dict[int, bool] = {}

    def takes(self, note: Note, rows: list[CardRow], kind: NoteType | None) -> bool:
        """Whether the note is one of ours; then it waits here."""
        if kind is None:
            return False
        if kind.id not in self._types:
            self._types[kind.id] = is_own(kind.fields)
        if self._types[kind.id]:
            values = note.fields.split("\x1f")[: len(kind.fields)]
            fields = dict(zip_longest(kind.fields, values, fillvalue=""))
            self._waiting.append((note, rows))
            self._notes.append(OwnNote(fields, note.modified_s, note.guid))
        return self._types[kind.id]

    def decks(
        self, path: PathOf, past: PastOf, media: PackageMedia, clean: Clean, tick: Callable[[], None]
    ) -> tuple[list[ForeignDeck], list[Waiting]]:
        """The decks, and the notes that are in none of them because they were damaged.

        `clean`: HTML that somebody typed in Anki; `tick` is called now and then.
        """
        found, left = [], set(range(len(self._waiting)))
        for own in own_decks(self._notes, clean, tick):
            found.append(self._deck(own, path, past))
            left -= own.cards.keys()
            _keep_media(own.deck, media)
        return found, [self._waiting[place] for place in sorted(left)]

    def _deck(self, own: OwnDeck, path: PathOf, past: PastOf) -> ForeignDeck:
        gap_items = {item.id for item in own.deck.items if isinstance(item, PlainCard) and item.cloze}
        cards: list[PastCard] = []
        folder: tuple[str, ...] | None = None
        for place, by_ord in own.cards.items():
            note, rows = self._waiting[place]
            for row, card in _pairs(rows, by_ord):
                folder = path(row)[:-1] if folder is None else folder
                item = ItemId(card.split("/")[1])
                gap = row.ord + 1 if item in gap_items else None
                known = past(note, row, item, gap, card)
                if known is not None:
                    cards.append(known)
        return ForeignDeck(own.deck, folder or (), dict(own.origins), tuple(cards))


def _pairs(rows: list[CardRow], by_ord: Mapping[int, CardId]) -> Iterator[tuple[CardRow, CardId]]:
    cards = dict(by_ord)
    for row in rows:
        card = cards.pop(row.ord, None)
        if card is not None:
            yield row, card


def _keep_media(deck: Deck, media: PackageMedia) -> None:
    """Their names in the package begin with the hash of their content."""
    for item in deck.items:
        if isinstance(item, PlainCard):
            for digest in _MEDIA.findall(f"{item.front}{item.back}{item.cloze}{item.why}"):
                media.keep_hash(digest)
