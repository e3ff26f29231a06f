"""Decks of ours as packages, and what lies in them."""

from __future__ import annotations

import datetime
import io
import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.study_day import Moment
from desktop_app.formats.anki import note_types
from desktop_app.formats.anki.own_data import OwnNote
from desktop_app.formats.anki.writer import Packed, write_apkg
from desktop_app.formats.deck_toml import read_toml

BUILT_IN = sorted((Path(__file__).parents[3] / "decks").glob("*.toml"))
AT = Moment(round(datetime.datetime(2026, 11, 21, 10, tzinfo=datetime.UTC).timestamp() * 1000), 0)
PICTURE, SOUND, LOST = "ab" * 32, "cd" * 32, "ef" * 32


class Row(NamedTuple):
    """A note of a package with its cards as (ord, due)."""

    id: int
    guid: str
    kind: str
    modified_s: int
    tags: tuple[str, ...]
    fields: Mapping[str, str]
    cards: tuple[tuple[int, int], ...]


def built_in(name: str) -> Deck:
    return read_toml(next(path for path in BUILT_IN if path.stem == name)).required()


def plain(*items: PlainCard, deck: str = "plain", title: str = "Plain") -> Deck:
    return Deck(DeckHead(id=DeckId(deck), title=title), items)


def card(name: str, front: str = "Front", back: str = "Back", **more: Any) -> PlainCard:
    return PlainCard(id=ItemId(name), front=front, back=back, **more)


def gaps(name: str, cloze: str, **more: Any) -> PlainCard:
    return PlainCard(id=ItemId(name), cloze=cloze, **more)


def no_media(_digest: str) -> Path | None:
    return None


def write(deck: Deck, path: Path, **more: Any) -> Packed:
    return write_apkg(deck, path, **{"at": AT, "media": no_media, **more})


def rows_of(path: Path) -> list[Row]:
    """In the order in which they were written."""
    kinds = {kind.id: kind for kind in note_types.NOTE_TYPES}
    with closing(database(path)) as connection:
        cards: dict[int, list[tuple[int, int]]] = {}
        for note, ord_, due in connection.execute("SELECT nid, ord, due FROM cards ORDER BY id"):
            cards.setdefault(note, []).append((ord_, due))
        found = []
        for note, guid, kind, modified, tags, fields in connection.execute(
            "SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY rowid"
        ):
            named = dict(zip(kinds[kind].fields, fields.split("\x1f"), strict=True))
            mine = tuple(cards.get(note, ()))
            found.append(Row(note, guid, kinds[kind].name, modified, tuple(tags.split()), named, mine))
    return sorted(found, key=lambda row: min((due for _, due in row.cards), default=0))


def own_notes(rows: list[Row]) -> list[OwnNote]:
    return [OwnNote(row.fields, row.modified_s, row.guid) for row in rows]


def database(path: Path) -> sqlite3.Connection:
    with zipfile.ZipFile(path) as package:
        content = package.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(content)
    return connection


def settings(path: Path, column: str) -> Any:
    """A column of the collection that holds JSON."""
    with closing(database(path)) as connection:
        return json.loads(connection.execute(f"SELECT {column} FROM col").fetchone()[0])


def repacked(path: Path, target: Path, change: str) -> Path:
    """The same package after an SQL statement."""
    with zipfile.ZipFile(path) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    with closing(database(path)) as connection:
        connection.execute(change)
        connection.commit()
        entries["collection.anki2"] = connection.serialize()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        for name, data in entries.items():
            package.writestr(name, data)
    target.write_bytes(content.getvalue())
    return target
