"""From items to notes: what each note says, and which card of ours each of its cards is.

A statement's two cards, its side and its counterpart, are one note; so are the gaps of one text. What else an
item asks are notes of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.item import Contrast, Item, PlainCard, SourceRef, TraitSet
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.words import words_of
from desktop_app.formats.anki import note_types as types
from desktop_app.formats.anki.note_types import NoteType
from desktop_app.formats.anki.written_text import MediaName, escaped, field, gap_field

Titles = Mapping[ItemId, str]


@dataclass(frozen=True, slots=True)
class Note:
    kind: NoteType
    item: Item
    statement: str
    """Empty where the note is of the item as a whole."""
    texts: Mapping[str, str]
    """HTML of the fields that people read; those that are empty are left out."""
    cards: tuple[tuple[int, CardId], ...]
    """The number of the template (of a gap: its number less 1), and the card of ours."""


def titles_of(items: Iterable[Item]) -> Titles:
    """Of what situations may turn on."""
    return {item.id: item.title for item in items if isinstance(item, Contrast | TraitSet)}


def notes_of(item: Item, head: DeckHead, titles: Titles, media: MediaName) -> tuple[Note, ...]:
    cards = cards_of(item, head)
    if isinstance(item, PlainCard):
        return _plain(item, cards, head, media)
    counterparts = {card.statement: card for card in cards if card.kind is CardKind.COUNTERPART}
    notes = []
    for card in cards:
        if card.kind is CardKind.WHICH_SIDE:
            notes.append(_statement(item, card, counterparts.get(card.statement), head))
        elif card.kind is CardKind.SCENARIO:
            notes.append(_scenario(item, card, head, titles))
        elif card.kind is not CardKind.COUNTERPART:
            notes.append(_asked(item, card, head))
    return tuple(notes)


def _plain(item: PlainCard, cards: tuple[Card, ...], head: DeckHead, media: MediaName) -> tuple[Note, ...]:
    if not cards:
        return ()
    shared = {
        types.WHY: field(item.why, False, media),
        types.SOURCES: _sources(item.sources, head),
        types.TYPED: "typed" if item.typed else "",
    }
    if item.cloze:
        numbers = tuple((int((card.statement or "c1")[1:]) - 1, card.id) for card in cards)
        return (_note(types.CLOZE, item, "", {types.TEXT: gap_field(item, media), **shared}, numbers),)
    texts = {
        types.PROMPT: field(item.front, item.html, media),
        types.ANSWER: field(item.back, item.html, media),
        **shared,
    }
    return (_note(types.RECALL, item, "", texts, ((0, cards[0].id),)),)


def _asked(item: Item, card: Card, head: DeckHead) -> Note:
    """Recall of a contrast, advice, a disagreement; a definition."""
    kind = types.DEFINITION if card.kind is CardKind.DEFINITION else types.RECALL
    texts = {
        types.PROMPT: escaped(card.prompt),
        types.ANSWER: _both_sides(card, head) if card.panes else escaped(card.answer),
        types.HEADING: escaped(card.heading),
        types.WHY: escaped(card.reason),
        types.SOURCES: _sources(card.sources, head),
    }
    return _note(kind, item, card.statement or "", texts, ((0, card.id),))


def _statement(item: Item, card: Card, counterpart: Card | None, head: DeckHead) -> Note:
    texts = {
        types.PROMPT: escaped(card.prompt),
        types.ANSWER: escaped(card.answer),
        types.WHY: escaped(card.reason),
        types.HEADING: escaped(card.heading),
        **_options([side.name for side in head.sides], card, head),
        types.SOURCES: _sources(card.sources, head),
    }
    cards = [(types.WHICH_SIDE_CARD, card.id)]
    if counterpart is not None:
        texts[types.COUNTERPART] = escaped(counterpart.answer)
        texts[types.ASKS_COUNTERPART] = escaped(counterpart.prompt)
        cards.append((types.COUNTERPART_CARD, counterpart.id))
    return _note(types.STATEMENT, item, card.statement or "", texts, tuple(cards))


def _scenario(item: Item, card: Card, head: DeckHead, titles: Titles) -> Note:
    title = titles.get(card.contrast, "") if card.contrast else ""
    points = "".join(f"<li>{escaped(each)}</li>" for each in card.points)
    texts = {
        types.PROMPT: escaped(card.prompt),
        types.ANSWER: escaped(card.answer),
        types.WHY: escaped(card.reason),
        types.HEADING: escaped(title),
        types.SETTING: escaped(card.setting),
        **_options([name for _, name in card.roles] or [side.name for side in head.sides], card, head),
        types.POINTS: f"<ul>{points}</ul>" if points else "",
        types.SOURCES: _sources(card.sources, head),
    }
    return _note(types.SCENARIO, item, card.statement or "", texts, ((0, card.id),))


def _note(
    kind: NoteType,
    item: Item,
    statement: str,
    texts: Mapping[str, str],
    cards: tuple[tuple[int, CardId], ...],
) -> Note:
    return Note(kind, item, statement, {name: text for name, text in texts.items() if text}, cards)


def _options(names: list[str], card: Card, head: DeckHead) -> dict[str, str]:
    first, second = names
    both = words_of(head).both if card.offers_both else ""
    return {types.SIDE_A: escaped(first), types.SIDE_B: escaped(second), types.BOTH: escaped(both)}


def _both_sides(card: Card, head: DeckHead) -> str:
    """A column for each side."""
    names = "".join(f"<th>{escaped(head.side(pane.side).name)}</th>" for pane in card.panes)
    lists = "".join(
        f"<td><ul>{''.join(f'<li>{escaped(text)}</li>' for text in pane.texts)}</ul></td>"
        for pane in card.panes
    )
    return f"<table><tr>{names}</tr><tr>{lists}</tr></table>"


def _sources(references: Iterable[SourceRef], head: DeckHead) -> str:
    """A line for each: author, title, publisher, year, and where in it."""
    lines = []
    for reference in references:
        source = head.source(reference)
        if source is not None:
            year = "" if source.year is None else str(source.year)
            said = (source.author, source.title, source.publisher, year, reference.where)
            lines.append(escaped(", ".join(filter(None, said))))
    return "<br>".join(lines)
