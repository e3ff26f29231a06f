"""Good Anki packages of all three kinds, and the ways in which they are spoiled.

Bytes are flipped, cut off, doubled or moved, in the archive as a whole, in a member, in the database. Values
of another kind stand in its columns; JSON, protobuf and templates are damaged in their own ways.
"""

from __future__ import annotations

import contextlib
import copy
import json
import random
import re
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.formats.anki.handmade import MP3, Package, note_type, png, zstd

VARIANTS = ("old", "middle", "latest")
_COLLECTIONS = {"old": "collection.anki2", "middle": "collection.anki21", "latest": "collection.anki21b"}
_ODD_VALUES: tuple[Any, ...] = (
    None, 0, -1, 2**63 - 1, -(2**63), 1e308, -0.5, "", "x", b"\xff\xfe", "\0", "9" * 400, "{" * 200,
    b"\x1f" * 90, '{"s":1e400,"d":[]}', "{{c1::" * 40, "<div>" * 900, "\U0001f600\u202e", "{{#A}}",
    99999999999,
)  # fmt: skip
_ODD_JSON: tuple[Any, ...] = (None, [], {}, "x", -1, 1e300, True, [[[]]], {"id": {}}, "{{cloze:", 2**70)
_PIECES = (
    "[latex]", "[$]", "<audio src=", "{{c1::", "{{c1::a}}", "{{", "}}", "<hr id=", "[sound:", "漢[", "]",
    "<", "<!--", "&#", "&nbsp;", "<div>", "<b>x", " ", "::", "<img src=x>", "{{#A}}", "\u202e", "<br>",
    "<table><td>", "\x1f",
)  # fmt: skip
_FLOOD = 300_000
_COLUMNS = {
    "notes": ("id", "guid", "mid", "mod", "tags", "flds"),
    "cards": ("id", "nid", "did", "ord", "type", "queue", "due", "ivl", "factor", "odue", "odid", "data"),
    "revlog": ("id", "cid", "ease", "factor", "time", "type"),
    "col": ("ver", "crt", "conf", "models", "decks"),
}


def sample() -> Package:
    package = Package(
        decks={
            1: {"name": "Default"},
            2: {"name": "Lead::Contrasts", "desc": "<b>Two</b>"},
            3: {"name": "Lead"},
        },
        conf={"schedVer": 2, "creationOffset": -60, "rollover": 4},
        media={"pic.png": png(), "a b.mp3": MP3},
    )
    package.types[3] = note_type(
        ["A", "B"], "{{#A}}{{A}}{{/A}} {{hint:B}} {{type:B}}", "{{FrontSide}}<hr id=answer>{{B}} {{Tags}}"
    )
    package.types[3]["tmpls"].append(
        {"name": "Two", "ord": 1, "qfmt": "{{furigana:B}}", "afmt": "{{text:A}}"}
    )
    for number in range(6):
        package.note(
            f"<b>front</b> {number} <img src=pic.png>", "back [sound:a b.mp3]", did=2, tags=" a::b marked "
        )
        package.note(f"{{{{c1::x {{{{c2::y::hint}}}} {number}}}}}", "extra", kind=2, cards=(0, 1), did=3)
        learned = {"type": 2, "queue": 2, "due": 400, "ivl": 9, "data": '{"s":31.5,"d":5.25,"dr":0.9}'}
        package.note("a &amp; b", f"漢字[かんじ] {number}", kind=3, cards=(0, 1), **learned)
    for number, card in enumerate(package.cards):
        package.answer(card[0], 1_650_000_000_000 + number, 1 + number % 4, type=number % 5)
    return package


def _flip(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _move(content: bytes, chance: random.Random) -> bytes:
    """A piece is left out, doubled, zeroed or put elsewhere."""
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.choice((1, 16, 512, 4096)))
    piece = content[start:end]
    before, behind = content[:start], content[end:]
    rest = before + behind
    place = chance.randrange(len(rest) + 1)
    return chance.choice(
        (
            rest,
            before + piece * 2 + behind,
            before + bytes(len(piece)) + behind,
            rest[:place] + piece + rest[place:],
        )
    )


def _bytes_of_archive(content: bytes, _variant: str, chance: random.Random, _place: Path) -> bytes:
    return chance.choice((_flip, _cut, _move))(content, chance)


def _bytes_of_member(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    members = _members(content, place)
    name = chance.choice([name for name in members if members[name]])
    return _archive(members | {name: chance.choice((_flip, _cut, _move))(members[name], chance)}, place)


def _names_of_members(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    """A member is missing, or has another's content, or a name that leads elsewhere."""
    members = _members(content, place)
    first, second = chance.sample(list(members), 2)
    changed = dict(members)
    moved = changed.pop(first)
    name = chance.choice(
        (second, "../../x", "/etc/x", "a\\b", first + "/", "collection.anki21b", "meta", "0")
    )
    if chance.random() < 0.7:
        changed[name] = moved
    return _archive(changed, place)


def _bytes_of_database(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    def change(database: bytes) -> bytes:
        return chance.choice((_flip, _cut, _move))(database, chance)

    return _with_collection(content, variant, place, change)


def _values(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    """Values of any kind where others are expected: the database itself stays sound."""

    def change(database: sqlite3.Connection) -> None:
        for _ in range(chance.choice((1, 3, 20))):
            table = chance.choice(list(_COLUMNS))
            column = chance.choice(_COLUMNS[table])
            where = "" if chance.random() < 0.2 else f"WHERE rowid % {chance.randrange(2, 7)} = 0"
            # A key must be a number, and stays as it is.
            with contextlib.suppress(sqlite3.IntegrityError, OverflowError):
                database.execute(
                    f"UPDATE OR REPLACE {table} SET {column} = ? {where}", [chance.choice(_ODD_VALUES)]
                )

    return _with_database(content, variant, place, change)


def _json(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    def change(database: sqlite3.Connection) -> None:
        column = chance.choice(("conf", "models", "decks"))
        (text,) = database.execute(f"SELECT {column} FROM col").fetchone()
        changed = _damaged_json(text or "{}", chance)
        database.execute(f"UPDATE col SET {column} = ?", [changed])

    return _with_database(content, variant, place, change)


def _damaged_json(text: str, chance: random.Random) -> str:
    if chance.random() < 0.3:
        return _flip(text.encode(), chance).decode("utf-8", "replace")
    value = json.loads(text)
    for _ in range(chance.choice((1, 2, 6))):
        _change_one(value, chance)
    return json.dumps(value)


def _change_one(value: Any, chance: random.Random) -> None:
    """Walks down at random and puts something odd where it ends."""
    while isinstance(value, dict | list) and value:
        key = chance.choice(list(value)) if isinstance(value, dict) else chance.randrange(len(value))
        if not isinstance(value[key], dict | list) or not value[key] or chance.random() < 0.2:
            if isinstance(value, dict) and chance.random() < 0.3:
                del value[key]
            else:
                value[key] = copy.deepcopy(chance.choice(_ODD_JSON))
            return
        value = value[key]


def _protobuf(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    def change(database: sqlite3.Connection) -> None:
        table, column = chance.choice((("notetypes", "config"), ("templates", "config"), ("decks", "kind"),
                                       ("config", "val"), ("fields", "name")))  # fmt: skip
        rows = database.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()
        (old,) = chance.choice(rows)
        raw = old.encode() if isinstance(old, str) else old
        new = chance.choice((_flip, _cut, _move))(raw or b"\0", chance)
        database.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} = ?", [new, old])

    return _with_database(content, variant, place, change) if variant == "latest" else content


def _templates(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    """Braces and names moved about in templates and fields."""

    def stir(text: str) -> str:
        pieces = re.split(r"(\{\{|\}\}|::|<[^>]*>|\x1f)", text)
        for _ in range(chance.choice((1, 2, 5))):
            first, second = chance.randrange(len(pieces)), chance.randrange(len(pieces))
            pieces[first], pieces[second] = (
                pieces[second],
                chance.choice(
                    (pieces[first], "{{", "}}", "{{#A}}", "{{c1::", "<hr id=answer>", "<!--", "\x1f")
                ),
            )
        return "".join(pieces)

    def change(database: sqlite3.Connection) -> None:
        for number, text in database.execute("SELECT id, flds FROM notes").fetchall():
            database.execute("UPDATE notes SET flds = ? WHERE id = ?", [stir(text), number])
        (models,) = database.execute("SELECT models FROM col").fetchone()
        kinds = json.loads(models or "{}")
        for kind in kinds.values():
            for template in kind["tmpls"]:
                template["qfmt"], template["afmt"] = stir(template["qfmt"]), stir(template["afmt"])
        database.execute("UPDATE col SET models = ?", [json.dumps(kinds)])

    return _with_database(content, variant, place, change)


def _floods(content: bytes, variant: str, chance: random.Random, place: Path) -> bytes:
    """One piece again and again, in a field or in both sides of a template."""
    piece = chance.choice(_PIECES)
    flood = (piece * (_FLOOD // len(piece)))[: _FLOOD - chance.randrange(8)]

    def change(database: sqlite3.Connection) -> None:
        (models,) = database.execute("SELECT models FROM col").fetchone()
        if models and chance.random() < 0.3:
            kinds = json.loads(models)
            template = chance.choice(list(kinds.values()))["tmpls"][0]
            template["qfmt"] = template["afmt"] = flood
            database.execute("UPDATE col SET models = ?", [json.dumps(kinds)])
            return
        database.execute(
            "UPDATE notes SET flds = ? || char(31) || 'x' WHERE id = (SELECT id FROM notes LIMIT 1 OFFSET ?)",
            [flood, chance.randrange(18)],
        )

    return _with_database(content, variant, place, change)


def _with_database(
    content: bytes, variant: str, place: Path, change: Callable[[sqlite3.Connection], None]
) -> bytes:
    def changed(raw: bytes) -> bytes:
        path = place / "mutated.sqlite"
        path.write_bytes(raw)
        database = sqlite3.connect(path)
        database.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        try:
            change(database)
            database.commit()
        finally:
            database.close()
        return path.read_bytes()

    return _with_collection(content, variant, place, changed)


def _with_collection(content: bytes, variant: str, place: Path, change: Callable[[bytes], bytes]) -> bytes:
    members = _members(content, place)
    name = _COLLECTIONS[variant]
    raw = members[name]
    if variant == "latest":
        import zstandard

        raw = zstandard.ZstdDecompressor().decompressobj().decompress(raw)
    changed = change(raw)
    return _archive(members | {name: zstd(changed) if variant == "latest" else changed}, place)


def _members(content: bytes, place: Path) -> dict[str, bytes]:
    path = place / "whole.zip"
    path.write_bytes(content)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _archive(members: dict[str, bytes], place: Path) -> bytes:
    path = place / "made.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path.read_bytes()


MUTATIONS: dict[str, Callable[[bytes, str, random.Random, Path], bytes]] = {
    "archive": _bytes_of_archive,
    "member": _bytes_of_member,
    "names": _names_of_members,
    "database": _bytes_of_database,
    "values": _values,
    "json": _json,
    "protobuf": _protobuf,
    "templates": _templates,
    "floods": _floods,
}
