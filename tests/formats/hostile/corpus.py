"""Broken and hostile files of every kind that can be opened, each with what it must end in.

A case is a function that writes the file, words of a sentence that a person is told, and whether there is a
deck in the end. Where nothing is told, what is bad in the file does no harm.
"""

from __future__ import annotations

import json
import random
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import zstandard

from tests.formats.anki.handmade import Package, note_type
from tests.formats.hostile import zips
from tests.formats.hostile.zips import MEGABYTE, write_zip
from tests.formats.sheet.reading import write_ods, write_workbook
from tests.formats.test_media_kind import png


class Case(NamedTuple):
    name: str
    """Of the file, so that its ending says what it claims to be."""
    make: Callable[[Path], object]
    told: str = ""
    is_read: bool = False


def _bytes(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def _package(*statements: str, **entries: object) -> Callable[[Path], object]:
    """A sound package of one note, after some SQL was run on its collection."""

    def make(path: Path) -> object:
        package = Package(statements=list(statements), **entries)  # type: ignore[arg-type]
        package.note("front", "back")
        return package.write(path)

    return make


def _fields(*fields: str | bytes) -> Callable[[Path], object]:
    def make(path: Path) -> object:
        package = Package()
        package.note(*fields)
        package.note("sound", "card")
        return package.write(path)

    return make


def _media(**files: bytes) -> Callable[[Path], object]:
    def make(path: Path) -> object:
        package = Package(media={name.replace("_", "."): content for name, content in files.items()})
        package.note("".join(f'<img src="{name}">' for name in package.media), "back")
        return package.write(path)

    return make


def _evil_names(path: Path) -> object:
    names = ("../../evil.png", "/etc/passwd", "C:\\evil.png", "con", "a\0b.png", "\u202egnp.exe")
    package = Package(media=dict.fromkeys(names, png(1, 1)))
    package.note("".join(f'<img src="{name}">' for name in names), "back")
    return package.write(path)


def _template(question: str) -> Callable[[Path], object]:
    return _package(types={1: note_type(["Front", "Back"], question, "{{Back}}")})


def _zstd_bomb(path: Path) -> object:
    packer = zstandard.ZstdCompressor(level=19).compressobj()
    packed = b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(1500)) + packer.flush()
    return write_zip(
        path, {"meta": b"\x08\x03", "collection.anki21b": packed, "media": b""}, zipfile.ZIP_STORED
    )


def _doubled(path: Path) -> object:
    _package()(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("collection.anki3", b"x")
    return zips.changed(path, b"collection.anki3", b"collection.anki2")


def _encrypted(path: Path) -> object:
    write_zip(path, {"collection.anki2": b"x"})
    return zips.changed(path, b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")


def _cut(share: float, make: Callable[[Path], object]) -> Callable[[Path], object]:
    def cut(path: Path) -> object:
        make(path)
        data = path.read_bytes()
        return path.write_bytes(data[: int(len(data) * share)])

    return cut


def _damaged_collection(path: Path) -> object:
    _package(*(f"INSERT INTO graves VALUES (1, {n}, '{'x' * 900}')" for n in range(200)))(path)
    with zipfile.ZipFile(path) as archive:
        data = bytearray(archive.read("collection.anki2"))
    data[8192:40960] = b"\xa5" * (40960 - 8192)
    return write_zip(path, {"collection.anki2": bytes(data)})


def _bare_database(path: Path) -> object:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE notes (id)")
        database.commit()
    return path


def _sheet(rows: str, **more: str) -> Callable[[Path], object]:
    return lambda path: write_workbook(path, f"<sheetData>{rows}</sheetData>", **more)


def _ods(rows: str, head: str = "") -> Callable[[Path], object]:
    name = 'table:name="T"'
    return lambda path: write_ods(path, f"<table:table {name}>{rows}</table:table>", head=head)


def _big_part(path: Path) -> object:
    """A shared text of four hundred megabytes, packed to less than one."""
    _sheet("<row><c><v>1</v></c></row>")(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/big.xml", "w") as part:
        for _ in range(400):
            part.write(b" " * MEGABYTE)
    return path


_LAUGHS = "".join(f"<!ENTITY l{n} '" + f"&l{n - 1};" * 10 + "'>" for n in range(1, 12))
_DOCTYPE = f'<!DOCTYPE x [<!ENTITY l0 "lol">{_LAUGHS}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
_CELL = '<row><c t="inlineStr"><is><t>{}</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>'
_ODS_CELL = '<table:table-cell office:value-type="string" {}><text:p>x</text:p></table:table-cell>'
_COLUMNS = 'table:number-columns-repeated="999999999"'
_ROWS = 'table:number-rows-repeated="999999999"'
_POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)

ANKI = (
    Case("bomb.apkg", zips.bomb, "more than 200-fold"),
    Case("nested.apkg", zips.quine_like, "not a file that Versus knows"),
    Case("zstd bomb.apkg", _zstd_bomb, "larger than"),
    Case("overlapping.apkg", lambda path: zips.overlapping(path, "collection.anki2"), "on top of each other"),
    Case("lying.apkg", lambda path: zips.lying(path, "collection.anki2", bytes(MEGABYTE), 10), "damaged"),
    Case("remote.apkg", zips.with_remote_start, "on top of each other"),
    Case("many.apkg", lambda path: zips.with_many_entries(path, 100_001), "not a file that Versus knows"),
    Case("long list.apkg", zips.with_long_list, "too long to be read"),
    Case("linked.apkg", lambda path: zips.linked(path, "collection.anki2", "/etc/passwd"), "links"),
    Case("encrypted.apkg", _encrypted, "password"),
    Case("doubled.apkg", _doubled, "twice"),
    Case("half.apkg", _cut(0.5, _package()), "cut short"),
    Case("nearly.apkg", _cut(0.99, _package()), "cut short"),
    Case("empty.apkg", _bytes(b""), "empty"),
    Case("page.apkg", _bytes(b"<!doctype html><title>Not found"), "web page"),
    Case("pointer.apkg", _bytes(_POINTER), "Git LFS"),
    Case("text.apkg", _bytes(b"hello"), "not a file that Versus knows"),
    Case("bare.apkg", _bare_database, "database"),
    Case(
        "no collection.apkg", lambda path: write_zip(path, {"media": b"{}"}), "not a file that Versus knows"
    ),
    Case("no database.apkg", lambda path: write_zip(path, {"collection.anki2": b"x" * 99}), "no database"),
    Case(
        "future.apkg", lambda path: write_zip(path, {"meta": b"\x08\x09", "collection.anki2": b""}), "newer"
    ),
    Case(
        "meta.apkg", lambda path: write_zip(path, {"meta": b"\xff" * 9, "collection.anki2": b""}), "damaged"
    ),
    Case("damaged.apkg", _damaged_collection, "damaged"),
    Case("no table.apkg", _package("DROP TABLE notes"), "lacks its table"),
    Case(
        "view.apkg",
        _package("ALTER TABLE notes RENAME TO other", "CREATE VIEW notes AS SELECT * FROM other"),
        "not an ordinary table",
    ),
    Case(
        "recursive view.apkg",
        _package(
            "DROP TABLE revlog",
            "CREATE VIEW revlog AS WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        ),
        "not an ordinary table",
    ),
    Case(
        "computed.apkg",
        _package("ALTER TABLE cards ADD COLUMN x AS (zeroblob(100000000))"),
        "not an ordinary table",
    ),
    Case(
        "virtual.apkg",
        _package("DROP TABLE cards", "CREATE VIRTUAL TABLE cards USING fts5(x)"),
        "not an ordinary",
    ),
    Case("trigger.apkg", _package("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END")),
    Case("deep models.apkg", _package(f"UPDATE col SET models = '{'[' * 100_000}'")),
    Case("deep decks.apkg", _package("UPDATE col SET decks = '" + '{"a":' * 90_000 + "'")),
    Case("odd types.apkg", _package("UPDATE cards SET ivl = 1.5, due = 'x', queue = x'00', nid = nid")),
    Case(
        "large numbers.apkg",
        _package("UPDATE cards SET due = 9223372036854775807, ivl = -9223372036854775808"),
    ),
    Case("many fields.apkg", _fields(*["x"] * 100_000)),
    Case("long field.apkg", _fields("x" * 5 * MEGABYTE, "y")),
    Case("longer field.apkg", _fields(random.Random(1).randbytes(12 * MEGABYTE).hex(), "y"), "damaged"),
    Case("not utf-8.apkg", _fields(b"\xff\xfe", "y")),
    Case("directions.apkg", _fields("\u202eabc\u2066", "\u061c")),
    Case("nul.apkg", _fields("a\0b", "c\0")),
    Case("deep html.apkg", _fields("<div>" * 50_000, "<table>" * 50_000)),
    Case("remarks.apkg", _fields("<!--" * 200_000, "<" * 500_000)),
    Case(
        "script.apkg", _fields("<script src=https://127.0.0.1/x></script>a", "<img src=https://127.0.0.1/x>b")
    ),
    Case("deep cloze.apkg", _fields("{{c1::" * 20_000, "y")),
    Case("deep template.apkg", _template("{{#Front}}" * 50_000)),
    Case("huge template.apkg", _template("{{Front}}" * 200_000)),
    Case("lying picture.apkg", _media(a_png=png(60_000, 60_000), b_png=b"<script>")),
    Case("names.apkg", _evil_names),
    Case("deep media.apkg", lambda path: _with_media_list(path, b"[" * 200_000)),
    Case("odd media.apkg", lambda path: _with_media_list(path, json.dumps({"0": 5, "1": None}).encode())),
)
"""Packages."""


def _with_media_list(path: Path, content: bytes) -> object:
    _package()(path)
    with zipfile.ZipFile(path) as archive:
        collection = archive.read("collection.anki2")
    return write_zip(path, {"collection.anki2": collection, "media": content})


SHEETS = (
    Case("entities.xlsx", _sheet(_CELL.format("&l11;"), head=_DOCTYPE), "document type"),
    Case("entities.ods", _ods("<table:table-row/>", _DOCTYPE), "document type"),
    Case("deep.xlsx", _sheet("<g>" * 200_000), "damaged"),
    Case("deep.ods", _ods("<g>" * 200_000), "damaged"),
    Case("cut.xlsx", _cut(0.7, _sheet(_CELL.format("a"))), "cut short"),
    Case("wide.xlsx", _sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "256 columns"),
    Case("far.xlsx", _sheet('<row r="99999999"><c><v>1</v></c></row>'), "No back"),
    Case("big part.xlsx", _big_part, "more than 200-fold"),
    Case("long cell.xlsx", _sheet(_CELL.format("x" * 3 * MEGABYTE)), "Too long"),
    Case(
        "formula.xlsx",
        _sheet("<row><c><f>WEBSERVICE('http://127.0.0.1')</f><v>1</v></c><c><v>2</v></c></row>"),
    ),
    Case(
        "cells.ods",
        _ods(f"<table:table-row>{_ODS_CELL.format(_COLUMNS)}</table:table-row>"),
        "256 columns",
    ),
    Case(
        "rows.ods",
        _ods(f"<table:table-row {_ROWS}>{_ODS_CELL.format('')}</table:table-row>"),
        "1048576 rows",
    ),
    Case("old.xls", _bytes(_OLE), "old Office"),
    Case("locked.xlsx", _bytes(_OLE + "EncryptedPackage".encode("utf-16-le")), "password"),
    Case("empty.csv", _bytes(b""), "empty"),
    Case("page.csv", _bytes(b"<html><body>x"), "web page"),
    Case("pdf.csv", _bytes(b"%PDF-1.7"), "PDF"),
    Case("nul.csv", _bytes(b"a,b\0\nc\0,d\n")),
    Case("only nul.csv", _bytes(bytes(100_000)), "empty"),
    Case("latin.csv", _bytes("Führung,Leitung\nä,ö\n".encode("latin-1")), "encoding"),
    Case("half utf-16.csv", _bytes("a,b\nc,d\n".encode("utf-16")[:-1]), "Choose another encoding"),
    Case("no end.csv", _bytes(b'a,b\n"never closed' + b",x\n" * 300_000), "No back", is_read=True),
    Case("quotes.csv", _bytes(b'"' * 2_000_001), "No back"),
    Case("wide.csv", _bytes(b",".join([b"x"] * 300) + b"\n"), "256 columns"),
    Case("long.csv", _bytes(b"a,b\n" + b"x" * 3 * MEGABYTE + b",y\n"), "Too long", is_read=True),
    Case("lines.csv", _bytes(b"\n" * 3_000_000), "empty"),
    Case("rows.csv", _bytes(b"a,b\n" * 1_100_000), "1048576 rows"),
    Case("formulas.csv", _bytes(b"Front,Back\n=cmd|' /C calc'!A0,@SUM(1)\n")),
    Case("directions.csv", _bytes("Front,Back\n\u202eabc,\u2066x\n".encode())),
)

TEXTS = (
    Case("deep.toml", _bytes(b"a = " + b"[" * 50_000), "64"),
    Case("deep keys.toml", _bytes(b"a" + b".a" * 50_000 + b" = 1"), "too deep"),
    Case("utf-16.toml", _bytes("format = 1".encode("utf-16")), "UTF-8"),
    Case("nul.toml", _bytes(b"format = 1\0"), "NUL"),
    Case("number.toml", _bytes(b"format = " + b"9" * 10_000), "too large"),
    Case("empty.toml", _bytes(b""), "empty"),
    Case("binary.toml", _bytes(struct.pack("<200H", *range(200)) * 500), "cannot be read"),
)
