"""What our packages carry for ourselves: each note holds its item as it stands in a deck file of ours.

So a package that comes back, from Anki too, gives the same items with the same ids, whatever a card showed.
What is read is checked like any deck file. The deck's head, and items that make no cards, lie in the first
note and, since any note may be deleted, in some of the others.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import FORMAT, Deck, DeckHead
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.item import Contrast, Example, Item, Similarity
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.formats.anki import identity, note_types
from desktop_app.formats.anki.note_types import DECK, DECK_ID, ITEM, ITEM_ID, OWN_FIELDS, PLACE, STATEMENT_ID
from desktop_app.formats.anki.own_edits import Clean, edited, edits_of
from desktop_app.formats.deck_toml import parse_toml
from desktop_app.formats.toml_values import written_line
from desktop_app.formats.toml_writer import write_item, write_toml

HEAD_EVERY = 50
"""Notes from one that holds the deck's head to the next."""

_AT_ONCE = 500
_PLAIN, _EXAMPLE = "[[cards]]", "[[examples]]"
_TURNS_ON = re.compile(r"^contrast = .*$", re.MULTILINE)
_LAST = 2**31

_BREAK = re.compile(r"<br\s*/?>|</(?:div|p)>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


T = TypeVar("T")


class OwnNote(NamedTuple):
    fields: Mapping[str, str]
    """By name, as they came."""
    modified_s: int
    guid: str = ""


class OwnDeck(NamedTuple):
    deck: Deck
    origins: Mapping[ItemId, Origin]
    """Of items that Anki called otherwise before they were ours."""
    cards: Mapping[int, Mapping[int, CardId]]
    """Of each note, by its place among those given: which card of ours the card of a template (`ord`) is."""


def item_field(item: Item, head: DeckHead) -> str:
    return _field(write_item(item, head))


def deck_field(head: DeckHead, without_cards: Iterable[Item]) -> str:
    return _field("\n".join([write_toml(Deck(head)), *(write_item(item, head) for item in without_cards)]))


def is_own(field_names: Collection[str]) -> bool:
    """Whether a note type is one of ours, under whatever id and name it comes back."""
    return all(name in field_names for name in OWN_FIELDS)


def own_decks(
    notes: Sequence[OwnNote], clean: Clean = str, tick: Callable[[], None] = lambda: None
) -> tuple[OwnDeck, ...]:
    """The decks of notes of ours, in the order in which they are met. `tick` is called now and then.

    What people have changed in Anki is taken over. A note that is in none of the decks was damaged, and is to
    be read like anybody else's.
    """
    places: dict[str, list[int]] = {}
    for place, note in enumerate(notes):
        places.setdefault(_text(note.fields.get(DECK_ID, "")).strip(), []).append(place)
    found = (_own_deck(notes, name, its, clean, tick) for name, its in places.items() if name)
    return tuple(each for each in found if each is not None)


def _own_deck(
    notes: Sequence[OwnNote], name: str, places: Sequence[int], clean: Clean, tick: Callable[[], None]
) -> OwnDeck | None:
    newest = sorted(places, key=lambda place: -notes[place].modified_s)
    heads = (_text(notes[place].fields.get(DECK, "")).strip() for place in newest)
    head = next(filter(None, heads), None) or _least_head(name)
    items: dict[str, str] = {}
    order: dict[str, int] = {}
    for place in _ticking(newest, tick):
        fields = notes[place].fields
        item = _text(fields[ITEM_ID]).strip()
        items.setdefault(item, _text(fields[ITEM]))
        order[item] = min(order.get(item, _LAST), _number(fields[PLACE]))
    deck = _deck(head, items, order, tick)
    if deck is None or deck.head.id != name:
        return None
    deck = _with_edits(deck, head, _ticking([notes[place] for place in reversed(newest)], tick), clean)
    origins = _origins(deck.head, _ticking([notes[place] for place in places], tick))
    return OwnDeck(deck, origins, _cards(deck, notes, _ticking(places, tick)))


def _ticking(these: Sequence[T], tick: Callable[[], None]) -> Iterator[T]:
    for place, each in enumerate(these):
        if place % _AT_ONCE == 0:
            tick()
        yield each


def _deck(
    head: str, items: Mapping[str, str], order: Mapping[str, int], tick: Callable[[], None]
) -> Deck | None:
    """Without the items that cannot be read; None where nothing can.

    Plain cards refer to no other item, so of many some can be read at a time.
    """
    plain = [text for text in items.values() if text.startswith(_PLAIN)]
    batches = [[text for text in items.values() if not text.startswith(_PLAIN)]]
    batches += (plain[start : start + _AT_ONCE] for start in range(0, len(plain), _AT_ONCE))
    found: dict[str, Item] = {}
    head_read: DeckHead | None = None
    for batch in filter(None, batches):
        tick()
        deck = _readable(head, batch)
        if deck is not None:
            found |= {item.id: item for item in deck.items}
            head_read = head_read or deck.head
    if head_read is None:
        return None
    both = any(isinstance(item, Similarity) for item in found.values())
    placed = sorted(found.values(), key=lambda item: order.get(item.id, _LAST))
    return Deck(replace(head_read, has_similarities=both), tuple(placed))


def _with_edits(deck: Deck, head: str, notes: Iterable[OwnNote], clean: Clean) -> Deck:
    """`notes`: oldest first, so that the later change stays. What would be unsound stays as it was."""
    items = {item.id: item for item in deck.items}
    for note in notes:
        edits = edits_of(note.fields)
        item = items.get(ItemId(_text(note.fields[ITEM_ID]).strip())) if edits else None
        if item is not None:
            wanted = edited(item, _text(note.fields[STATEMENT_ID]).strip(), edits, clean)
            known = items.values() if isinstance(item, Example) else ()
            others = [write_item(each, deck.head) for each in known if isinstance(each, Contrast)]
            if wanted != item and _parsed(head, [*others, write_item(wanted, deck.head)]):
                items[item.id] = wanted
    return replace(deck, items=tuple(items.values()))


def _readable(head: str, items: Sequence[str]) -> Deck | None:
    whole = _parsed(head, items)
    if whole is None:
        good = [item for item in items if not item.startswith(_EXAMPLE) and _parsed(head, [item])]
        for example in items:
            if example.startswith(_EXAMPLE):
                # The contrast it turns on may have been deleted in Anki.
                either = (example, _TURNS_ON.sub("", example))
                good += [each for each in either if _parsed(head, [*good, each])][:1]
        whole = _parsed(head, good)
    return whole


def _parsed(head: str, items: Sequence[str]) -> Deck | None:
    return parse_toml("\n".join([head, *items]).encode("utf-8", "replace"), "").deck


def _least_head(name: str) -> str:
    return "".join(
        written_line(key, value) for key, value in (("format", FORMAT), ("id", name), ("title", name))
    )


def _origins(head: DeckHead, notes: Iterable[OwnNote]) -> dict[ItemId, Origin]:
    found = {}
    for note in notes:
        item = _text(note.fields[ITEM_ID]).strip()
        kind = note_types.CLOZE if note_types.TEXT in note.fields else note_types.RECALL
        is_plain = note.fields[ITEM].startswith(_PLAIN)
        if is_plain and note.guid not in ("", identity.guid(head, item, "", kind.id, None)):
            found[ItemId(item)] = Origin(
                identity.ORIGIN_FORMAT, note.guid, kind.name, modified_s=note.modified_s
            )
    return found


def _cards(deck: Deck, notes: Sequence[OwnNote], places: Iterable[int]) -> dict[int, dict[int, CardId]]:
    items = {item.id: item for item in deck.items}
    made: dict[ItemId, dict[tuple[str, CardKind], CardId]] = {}
    found: dict[int, dict[int, CardId]] = {}
    for place in places:
        name = ItemId(_text(notes[place].fields[ITEM_ID]).strip())
        if name in items:
            if name not in made:
                cards = cards_of(items[name], deck.head)
                made[name] = {(each.statement or "", each.kind): each.id for each in cards}
            found[place] = _cards_of_note(notes[place].fields, made[name])
    return found


def _cards_of_note(
    fields: Mapping[str, str], made: Mapping[tuple[str, CardKind], CardId]
) -> dict[int, CardId]:
    if note_types.TEXT in fields:
        gaps = ((statement, card) for (statement, kind), card in made.items() if kind is CardKind.CLOZE)
        return {int(statement.removeprefix("c")) - 1: card for statement, card in gaps}
    statement = _text(fields[STATEMENT_ID]).strip()
    kinds: tuple[CardKind, ...]
    if note_types.COUNTERPART in fields:
        kinds = (CardKind.WHICH_SIDE, CardKind.COUNTERPART)
    elif note_types.POINTS in fields:
        kinds = (CardKind.SCENARIO,)
    else:
        kinds = (CardKind.RECALL,) if note_types.TYPED in fields else (CardKind.DEFINITION,)
    places = ((number, (statement, kind)) for number, kind in enumerate(kinds))
    return {number: made[place] for number, place in places if place in made}


def _field(text: str) -> str:
    # No gap of Anki's, and no line that its editor would join to the next.
    return html.escape(text, quote=False).replace("{{", "{&#123;").replace("\n", "<br>")


def _text(field: str) -> str:
    if "<" not in field and "&" not in field:
        return field
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", field)))


def _number(field: str) -> int:
    text = _text(field).strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else _LAST
