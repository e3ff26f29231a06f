"""Anki packages made by hand, with nothing but `sqlite3`, `json` and `zipfile`: what other programs write."""

from __future__ import annotations

import json
import sqlite3
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PLACEHOLDER = "Please update to the latest Anki version, then import this file again."
CREATED = 1_600_000_000
FIRST_NOTE = 1_500_000_000_000

_SCHEMA = """
CREATE TABLE col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer,
    usn integer, ls integer, conf text, models text, decks text, dconf text, tags text);
CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text,
    flds text, sfld integer, csum integer, flags integer, data text);
CREATE TABLE cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer,
    type integer, queue integer, due integer, ivl integer, factor integer, reps integer, lapses integer,
    left integer, odue integer, odid integer, flags integer, data text);
CREATE TABLE revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer,
    lastIvl integer, factor integer, time integer, type integer);
CREATE TABLE graves (usn integer, oid integer, type integer);
"""
_NEWER_SCHEMA = """
CREATE TABLE notetypes (id integer primary key, name text collate unicase, mtime_secs integer, usn integer,
    config blob);
CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
CREATE TABLE fields (ntid integer, ord integer, name text collate unicase, config blob,
    primary key (ntid, ord)) without rowid;
CREATE TABLE templates (ntid integer, ord integer, name text collate unicase, mtime_secs integer, usn integer,
    config blob, primary key (ntid, ord)) without rowid;
CREATE TABLE decks (id integer primary key, name text collate unicase, mtime_secs integer, usn integer,
    common blob, kind blob);
CREATE TABLE config (KEY text primary key, usn integer, mtime_secs integer, val blob) without rowid;
"""

BASIC = {
    "name": "Basic",
    "type": 0,
    "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}],
    "tmpls": [
        {"name": "Card 1", "ord": 0, "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"}
    ],
}
CLOZE = {
    "name": "Cloze",
    "type": 1,
    "flds": [{"name": "Text", "ord": 0}, {"name": "Back Extra", "ord": 1}],
    "tmpls": [
        {"name": "Cloze", "ord": 0, "qfmt": "{{cloze:Text}}", "afmt": "{{cloze:Text}}<br>\n{{Back Extra}}"}
    ],
}


def note_type(
    fields: list[str], question: str, answer: str, name: str = "Own", type_: int = 0
) -> dict[str, Any]:
    """With one card."""
    return {
        "name": name,
        "type": type_,
        "flds": [{"name": each, "ord": place} for place, each in enumerate(fields)],
        "tmpls": [{"name": "Card 1", "ord": 0, "qfmt": question, "afmt": answer}],
    }


@dataclass
class Package:
    """What is in it can be changed until it is written; rows are lists in the order of their columns."""

    types: dict[int, dict[str, Any]] = field(default_factory=lambda: {1: BASIC, 2: CLOZE})
    decks: dict[int, dict[str, Any]] = field(default_factory=lambda: {1: {"name": "Default"}})
    conf: dict[str, Any] = field(default_factory=lambda: {"schedVer": 2})
    created: int = CREATED
    version: int | None = None
    notes: list[list[Any]] = field(default_factory=list)
    cards: list[list[Any]] = field(default_factory=list)
    answers: list[list[Any]] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    statements: list[str] = field(default_factory=list)
    """Run on the database at the end."""

    def note(
        self,
        *fields: str | bytes,
        kind: int = 1,
        tags: str = "",
        guid: str | None = None,
        cards: tuple[int, ...] = (0,),
        **card: Any,
    ) -> int:
        """Its id; `cards` are the numbers of its templates, `card` other columns of theirs."""
        number = FIRST_NOTE + len(self.notes)
        joined = b"\x1f".join(each.encode() if isinstance(each, str) else each for each in fields)
        value: bytes | str = joined if b"\xff" in joined else joined.decode()
        own = f"guid{len(self.notes)}" if guid is None else guid
        self.notes.append([number, own, kind, CREATED, -1, tags, value, 0, 0, 0, ""])
        for ord_ in cards:
            self.card(number, ord_, **card)
        return number

    def card(self, note: int, ord_: int = 0, **columns: Any) -> int:
        number = FIRST_NOTE + len(self.cards)
        row = {
            "did": 1, "type": 0, "queue": 0, "due": len(self.cards), "ivl": 0, "factor": 0,
            "odue": 0, "odid": 0, "flags": 0, "data": "",
        } | columns  # fmt: skip
        where = [row[name] for name in ("type", "queue", "due", "ivl", "factor")]
        rest = [row[name] for name in ("odue", "odid", "flags", "data")]
        self.cards.append([number, note, row["did"], ord_, CREATED, -1, *where, 0, 0, 0, *rest])
        return number

    def answer(self, card: int, at_ms: int, ease: int, **columns: Any) -> None:
        row = {"factor": 2500, "time": 4000, "type": 1} | columns
        self.answers.append([at_ms, card, -1, ease, 1, 1, row["factor"], row["time"], row["type"]])

    def write(self, path: Path, variant: str = "old") -> Path:
        """`variant`: "old", "middle" or "latest"."""
        database = path.with_suffix(".sqlite")
        self.write_database(database, newer=variant == "latest")
        content = database.read_bytes()
        database.unlink()
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            if variant == "old":
                archive.writestr("collection.anki2", content)
            else:
                archive.writestr("meta", b"\x08\x03" if variant == "latest" else b"\x08\x02")
                archive.writestr("collection.anki2", placeholder(path))
            if variant == "middle":
                archive.writestr("collection.anki21", content)
            elif variant == "latest":
                archive.writestr("collection.anki21b", zstd(content))
            self._write_media(archive, newer=variant == "latest")
        return path

    def write_database(self, path: Path, *, newer: bool = False) -> None:
        path.unlink(missing_ok=True)
        database = sqlite3.connect(path)
        database.create_collation("unicase", _without_case)
        database.executescript(_SCHEMA + (_NEWER_SCHEMA if newer else ""))
        version = self.version if self.version is not None else 18 if newer else 11
        entries = [self.conf, _numbered(self.types), _numbered(self.decks), {}, {}]
        texts = [""] * 5 if newer else [json.dumps(each) for each in entries]
        row = [self.created, version, *texts]
        database.execute("INSERT INTO col VALUES (1,?,0,0,?,0,0,0,?,?,?,?,?)", row)
        if newer:
            self._write_newer(database)
        for table, rows in (("notes", self.notes), ("cards", self.cards), ("revlog", self.answers)):
            for row in rows:
                database.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        for statement in self.statements:
            database.execute(statement)
        database.commit()
        database.close()

    def _write_newer(self, database: sqlite3.Connection) -> None:
        for number, kind in self.types.items():
            config = varint_field(1, kind["type"]) if kind["type"] else b""
            database.execute("INSERT INTO notetypes VALUES (?,?,0,0,?)", [number, kind["name"], config])
            for each in kind["flds"]:
                database.execute("INSERT INTO fields VALUES (?,?,?,x'')", [number, each["ord"], each["name"]])
            for each in kind["tmpls"]:
                config = bytes_field(1, each["qfmt"].encode()) + bytes_field(2, each["afmt"].encode())
                row = [number, each["ord"], each["name"], config]
                database.execute("INSERT INTO templates VALUES (?,?,?,0,0,?)", row)
        for number, deck in self.decks.items():
            normal = varint_field(1, 1) + bytes_field(4, deck.get("desc", "").encode())
            content = bytes_field(2 if deck.get("dyn") else 1, normal)
            name = deck["name"].replace("::", "\x1f")
            database.execute("INSERT INTO decks VALUES (?,?,0,0,x'',?)", [number, name, content])
        for key, value in self.conf.items():
            database.execute("INSERT INTO config VALUES (?,0,0,?)", [key, json.dumps(value).encode()])

    def _write_media(self, archive: zipfile.ZipFile, *, newer: bool) -> None:
        for place, content in enumerate(self.media.values()):
            archive.writestr(str(place), zstd(content) if newer else content)
        if newer:
            entries = (
                bytes_field(1, name.encode()) + varint_field(2, len(content))
                for name, content in self.media.items()
            )
            archive.writestr("media", zstd(b"".join(bytes_field(1, entry) for entry in entries)))
        else:
            names = {str(place): name for place, name in enumerate(self.media)}
            archive.writestr("media", json.dumps(names))


def placeholder(beside: Path) -> bytes:
    """The small collection that newer packages hold for an older Anki."""
    path = beside.with_suffix(".placeholder")
    package = Package()
    package.note(PLACEHOLDER, "")
    package.write_database(path)
    content = path.read_bytes()
    path.unlink()
    return content


def rewrite(path: Path, **members: bytes | None) -> Path:
    """The archive with members replaced, or left out (None)."""
    with zipfile.ZipFile(path) as archive:
        found: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (found | members).items():
            if content is not None:
                archive.writestr(name, content)
    return path


def zstd(content: bytes) -> bytes:
    """As a stream that does not say how long it will be."""
    import zstandard

    packer = zstandard.ZstdCompressor().compressobj()
    return packer.compress(content) + packer.flush()


def varint(number: int) -> bytes:
    parts = []
    while number >= 0x80:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])


def varint_field(field_: int, number: int) -> bytes:
    return varint(field_ << 3) + varint(number)


def bytes_field(field_: int, content: bytes) -> bytes:
    return varint(field_ << 3 | 2) + varint(len(content)) + content


def png(width: int = 1, height: int = 1, colour: bytes = b"\x10\x20\x30") -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        checked = kind + content
        return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + colour * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


MP3 = b"ID3\x03\x00\x00\x00\x00\x00\x21" + bytes(200)


def _numbered(entries: dict[int, dict[str, Any]]) -> dict[str, Any]:
    return {str(number): {"id": number, **entry} for number, entry in entries.items()}


def _without_case(one: str, other: str) -> int:
    return (one.casefold() > other.casefold()) - (one.casefold() < other.casefold())
