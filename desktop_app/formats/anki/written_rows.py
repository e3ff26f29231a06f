"""The rows of a package: of notes their texts and ids, of cards what is learned on them, of answers each."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.item import Item
from desktop_app.domain.memory import Phase
from desktop_app.domain.origin import Origin
from desktop_app.formats.anki import identity, note_types
from desktop_app.formats.anki.history import CardHistory, CardReview, ReviewKind
from desktop_app.formats.anki.own_data import HEAD_EVERY, deck_field, item_field
from desktop_app.formats.anki.own_edits import check_field
from desktop_app.formats.anki.written_collection import FIELD_END, NOT_SYNCED, DayNumbers, Row
from desktop_app.formats.anki.written_notes import Note, notes_of, titles_of
from desktop_app.formats.anki.written_text import MediaName, escaped, stripped
from desktop_app.progress import Progress

MARKED: Final = "marked"
_NEW_CARD: Final = CardHistory()
_TYPES: Final = {Phase.NEW: 0, Phase.LEARNING: 1, Phase.REVIEW: 2, Phase.RELEARNING: 3}
_QUEUES: Final = {Phase.NEW: 0, Phase.LEARNING: 3, Phase.REVIEW: 2, Phase.RELEARNING: 3}
"""Ours has no steps of minutes: what is being learned is due on a day."""
_SUSPENDED: Final = -1
_EASE: Final = 2500
_NO_TAG: Final = re.compile(r"[\s\u3000\x00-\x1f]+")
_REPORT_EVERY: Final = 200


@dataclass(frozen=True, slots=True)
class Contents:
    """What is known of a deck beside what it says."""

    origins: Mapping[ItemId, Origin]
    modified_s: Mapping[ItemId, int]
    history: Mapping[CardId, CardHistory] | None
    order: Mapping[CardId, int]
    """In which order new cards are met; else as they stand."""


@dataclass(slots=True)
class PackedRows:
    notes: list[Row] = field(default_factory=list)
    cards: list[Row] = field(default_factory=list)
    reviews: list[Row] = field(default_factory=list)


def packed_rows(
    deck: Deck, contents: Contents, days: DayNumbers, deck_id: int, media: MediaName, progress: Progress
) -> PackedRows:
    packing = _Packing(deck.head, contents, days, deck_id)
    titles = titles_of(deck.items)
    notes = [notes_of(item, deck.head, titles, media) for item in _told(deck.items, progress)]
    silent = [item for item, its in zip(deck.items, notes, strict=True) if not its]
    head = deck_field(deck.head, silent)
    for place, (item, its) in enumerate(zip(deck.items, notes, strict=True)):
        if place % _REPORT_EVERY == 0:
            progress.step(len(deck.items) + place, 2 * len(deck.items))
        if its:
            written = item_field(item, deck.head)
            for note in its:
                packing.add(note, place, written, head)
    return packing.rows


def _told(items: Sequence[Item], progress: Progress) -> Iterable[Item]:
    for place, item in enumerate(items):
        if place % _REPORT_EVERY == 0:
            progress.step(place, 2 * len(items))
        yield item


class _Packing:
    def __init__(self, head: DeckHead, contents: Contents, days: DayNumbers, deck_id: int) -> None:
        self.rows = PackedRows()
        self._head, self._contents, self._days, self._deck_id = head, contents, days, deck_id
        self._at_s = days.at.at_utc_ms // 1000
        self._guids: set[str] = set()
        self._note_ids: set[int] = set()
        self._card_ids: set[int] = set()
        self._review_ids: set[int] = set()

    def add(self, note: Note, place: int, item: str, head: str) -> None:
        name = self._guid(note)
        note_id = identity.note_id(name, self._note_ids)
        self._note_ids.add(note_id)
        changed_s = self._contents.modified_s.get(note.item.id, 0)
        modified_s = min(max(changed_s, identity.MODIFIED_S), self._at_s)
        history = self._contents.history
        pasts = [(number, card, (history or {}).get(card, _NEW_CARD)) for number, card in note.cards]
        own = {
            note_types.DECK_ID: escaped(self._head.id),
            note_types.ITEM_ID: escaped(note.item.id),
            note_types.STATEMENT_ID: escaped(note.statement),
            note_types.PLACE: str(place),
            note_types.ITEM: item,
            note_types.DECK: "" if len(self.rows.notes) % HEAD_EVERY else head,
        }
        shown = [_clean(note.texts.get(each, "").replace(FIELD_END, " ")) for each in note.kind.shown]
        own[note_types.CHECK] = check_field(shown)
        texts = {**dict(zip(note.kind.shown, shown, strict=True)), **own}
        fields = [texts.get(each, "") for each in note.kind.fields]
        tags = _tags(note.item.tags, is_marked=any(past.marked for _, _, past in pasts))
        first = stripped(fields[0])
        row = (note_id, name, note.kind.id, modified_s, NOT_SYNCED, tags, _clean(FIELD_END.join(fields)))
        self.rows.notes.append((*row, _clean(first), _checksum(first), 0, ""))
        for number, card, past in pasts:
            self._add_card(note_id, number, card, past, modified_s)

    def _guid(self, note: Note) -> str:
        origin = self._contents.origins.get(note.item.id)
        name = identity.guid(self._head, note.item.id, note.statement, note.kind.id, origin)
        while name in self._guids:
            name = identity.again(name, note.item.id)
        self._guids.add(name)
        return name

    def _add_card(self, note: int, number: int, card: CardId, past: CardHistory, modified_s: int) -> None:
        card_id = identity.free(note + number, self._card_ids)
        self._card_ids.add(card_id)
        position = self._contents.order.get(card, len(self.rows.cards)) + 1
        is_new = past.phase is Phase.NEW or past.due_day is None
        phase = Phase.NEW if is_new else past.phase
        due = position if past.due_day is None or is_new else self._due(past.due_day, phase, past.suspended)
        changed_s = modified_s if past.last_utc_ms is None else min(past.last_utc_ms // 1000, self._at_s)
        self.rows.cards.append(
            (
                card_id,
                note,
                self._deck_id,
                number,
                changed_s,
                NOT_SYNCED,
                _TYPES[phase],
                _SUSPENDED if past.suspended else _QUEUES[phase],
                due,
                0 if is_new else _interval(past),
                0 if is_new else _EASE,
                past.reviews,
                past.lapses,
                1 if phase in (Phase.LEARNING, Phase.RELEARNING) else 0,
                0,
                0,
                past.flag,
                "{}" if is_new else _data(past, position),
            )
        )
        for review in past.log:
            self._add_review(card_id, review)

    def _due(self, day: int, phase: Phase, suspended: bool) -> int:
        """Of a card that sleeps while it is learned, Anki takes over an instant rightly, a day wrongly."""
        is_instant = suspended and phase is not Phase.REVIEW
        return self._days.noon_s(day) if is_instant else self._days.number(day)

    def _add_review(self, card: int, review: CardReview) -> None:
        review_id = identity.free(review.at_utc_ms, self._review_ids)
        self._review_ids.add(review_id)
        difficulty = 0 if review.difficulty is None else round((review.difficulty - 1) / 9 * 1000) + 100
        row = (review_id, card, NOT_SYNCED, review.rating, review.interval, review.interval_before)
        self.rows.reviews.append(
            (
                *row,
                0 if review.kind is ReviewKind.PRACTICE else difficulty,
                review.answer_ms,
                review.kind.value,
            )
        )


def _interval(past: CardHistory) -> int:
    if past.due_day is None or past.last_day is None or past.phase is Phase.LEARNING:
        return 0
    return max(1, past.due_day - past.last_day)


def _data(past: CardHistory, position: int) -> str:
    """What FSRS knows of a card."""
    data: dict[str, Any] = {"pos": position}
    if past.memory is not None:
        data |= {
            "s": round(past.memory.stability, 4),
            "d": round(past.memory.difficulty, 3),
            "dr": round(past.retention, 2),
            "decay": round(past.decay, 3),
        }
    if past.last_utc_ms is not None:
        data["lrt"] = past.last_utc_ms // 1000
    return json.dumps(data, separators=(",", ":"))


def _tags(tags: Sequence[str], *, is_marked: bool) -> str:
    """Between spaces, as Anki keeps them; a tag holds none."""
    found = [_NO_TAG.sub("_", tag.strip()) for tag in tags]
    found = list(dict.fromkeys(tag for tag in (*found, MARKED if is_marked else "") if tag))
    return f" {' '.join(found)} " if found else ""


def _clean(text: str) -> str:
    """Half characters, as broken input methods send them, replaced: no database takes them."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _checksum(text: str) -> int:
    """As Anki finds notes that begin alike."""
    digest = hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
    return int(digest[:8], 16)
