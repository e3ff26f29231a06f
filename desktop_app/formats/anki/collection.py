"""A collection as one thing, whichever schema it has: note types, decks, and its notes with their cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.phrases import phrase
from desktop_app.formats.anki import schema11, schema18, words
from desktop_app.formats.anki.calendar import Calendar, calendar_of
from desktop_app.formats.anki.parts import AnkiDeck, Answer, CardRow, Note, NoteType
from desktop_app.formats.anki.schema18 import Query
from desktop_app.formats.anki.values import json_object, number, text
from desktop_app.formats.files import UnreadableFile

REQUIRED: Final = ("col", "notes", "cards")
OPTIONAL: Final = ("revlog", "notetypes", "fields", "templates", "decks", "config")
"""Tables that are read where they are."""

_OLDEST, _NEWEST = 11, 18
_NEW_SCHEDULER = 2
_MILLISECONDS: Final = 10**11
"""A `crt` beyond it counts them, as no real one does."""

# SQLite makes the types: a column of a stranger may hold a value of any.
_NOTES = (
    "SELECT CAST(id AS INTEGER), CAST(guid AS TEXT), ifnull(CAST(mid AS INTEGER), 0), "
    "ifnull(CAST(mod AS INTEGER), 0), CAST(tags AS TEXT), CAST(flds AS TEXT) FROM notes ORDER BY id"
)
_CARDS = (
    "SELECT CAST(id AS INTEGER), ifnull(CAST(nid AS INTEGER), 0), "
    "ifnull(CAST(CASE WHEN CAST(odid AS INTEGER) <> 0 THEN odid ELSE did END AS INTEGER), 0), "
    "ifnull(CAST(ord AS INTEGER), 0), ifnull(CAST(type AS INTEGER), 0), ifnull(CAST(queue AS INTEGER), 0), "
    "ifnull(CAST(CASE WHEN CAST(odid AS INTEGER) <> 0 THEN odue ELSE due END AS INTEGER), 0), "
    "ifnull(CAST(ivl AS INTEGER), 0), ifnull(CAST(factor AS INTEGER), 0), CAST(data AS BLOB), "
    "ifnull(CAST(flags AS INTEGER), 0) & 7 "
    "FROM cards ORDER BY 2, 4, 1"
)
_ANSWERS = (
    "SELECT ifnull(CAST(cid AS INTEGER), 0), CAST(id AS INTEGER), ifnull(CAST(ease AS INTEGER), 0), "
    "ifnull(CAST(factor AS INTEGER), 0), ifnull(CAST(time AS INTEGER), 0), ifnull(CAST(type AS INTEGER), 0) "
    "FROM revlog"
)


@dataclass(frozen=True, slots=True)
class Collection:
    types: Mapping[int, NoteType]
    decks: Mapping[int, AnkiDeck]
    calendar: Calendar
    is_first_scheduler: bool
    """Its answers were given when learning had three buttons."""
    notes: int
    answers: int


def read_collection(query: Query, tables: frozenset[str], now_s: int) -> Collection:
    """`tables`: those of `REQUIRED` and `OPTIONAL` that there are. Raises UnreadableFile."""
    row = next(iter(query("SELECT ver, crt, conf, models, decks FROM col LIMIT 1")), None)
    if row is None:
        raise UnreadableFile(phrase(words.NO_COLLECTION))
    version, created, conf, models, decks = row
    if not _OLDEST <= number(version) <= _NEWEST:
        raise UnreadableFile(phrase(words.NEWER if number(version) > _NEWEST else words.OLDER))
    settings = json_object(conf) | (schema18.settings(query) if "config" in tables else {})
    has_types = {"notetypes", "fields", "templates"} <= tables
    return Collection(
        schema18.note_types(query) if has_types else schema11.note_types(json_object(models)),
        schema18.decks(query) if "decks" in tables else schema11.decks(json_object(decks)),
        calendar_of(_seconds(number(created)), settings, now_s),
        number(settings.get("schedVer"), 1) < _NEW_SCHEDULER,
        _count(query, "notes"),
        _count(query, "revlog") if "revlog" in tables else 0,
    )


def notes_with_cards(query: Query, orphans: list[int]) -> Iterator[tuple[Note, list[CardRow]]]:
    """Every note with its cards by `ord`. The notes of cards that have none go to `orphans`.

    Both tables are read side by side in the order of their notes, so that neither is held in memory.
    """
    cards = map(CardRow._make, query(_CARDS))
    card = next(cards, None)
    for row in query(_NOTES):
        note = _note(row)
        own = []
        while card is not None and card.note < note.id:
            orphans.append(card.note)
            card = next(cards, None)
        while card is not None and card.note == note.id:
            own.append(card)
            card = next(cards, None)
        yield note, own
    while card is not None:
        orphans.append(card.note)
        card = next(cards, None)


def answers_by_card(query: Query) -> Mapping[int, list[Answer]]:
    found: defaultdict[int, list[Answer]] = defaultdict(list)
    for answer in map(Answer._make, query(_ANSWERS)):
        found[answer.card].append(answer)
    return found


def _note(row: tuple[Any, ...]) -> Note:
    id_, guid, type_, modified, tags, fields = row
    is_damaged = False
    try:
        joined = (fields or b"").decode()
    except UnicodeDecodeError:
        joined, is_damaged = text(fields), True
    return Note(id_, text(guid), type_, modified, text(tags) if tags else "", joined, is_damaged)


def _count(query: Query, table: str) -> int:
    return next((number(n) for (n,) in query(f"SELECT count(*) FROM {table}")), 0)


def _seconds(created: int) -> int:
    return created // 1000 if abs(created) > _MILLISECONDS else created
