"""Rows that say where an item came from, and from which file a deck was last read."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.domain.origin import Origin
from desktop_app.domain.plain_json import to_text
from desktop_app.storage.errors import damaged
from desktop_app.storage.rows import Value, row_check, storable
from desktop_app.study.rows import DeckFile

PUT_ORIGIN = """
    INSERT INTO origin (item, format, id, part, kind, fields, modified_s, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (item) DO UPDATE SET format = excluded.format, id = excluded.id, part = excluded.part,
        kind = excluded.kind, fields = excluded.fields, modified_s = excluded.modified_s,
        "check" = excluded."check"
"""
ORIGIN_COLUMNS = "origin.format, origin.id, origin.part, origin.kind, origin.fields, origin.modified_s"
PUT_FILE = """
    INSERT INTO deck_file (deck, path, sha256, bytes, mtime_ns, imported_utc_ms, options, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (deck) DO UPDATE SET path = excluded.path, sha256 = excluded.sha256, bytes = excluded.bytes,
        mtime_ns = excluded.mtime_ns, imported_utc_ms = excluded.imported_utc_ms, options = excluded.options,
        "check" = excluded."check"
"""
FILE_COLUMNS = "path, sha256, bytes, mtime_ns, imported_utc_ms, options"


def origin_row(item: int, origin: Origin) -> tuple[Value, ...]:
    row = (
        item,
        storable(origin.format),
        storable(origin.id),
        origin.part,
        storable(origin.kind),
        to_text([list(pair) for pair in origin.fields]),
        origin.modified_s,
    )
    return (*row, row_check(row))


def read_origin(row: tuple[Any, ...]) -> Origin:
    """`row` as `ORIGIN_COLUMNS` name it. Raises DatabaseDamaged."""
    form, name, part, kind, fields, modified = row
    try:
        pairs = tuple((field, text) for field, text in json.loads(fields))
    except (ValueError, TypeError) as error:
        raise damaged(f"{type(error).__name__} in where an item came from") from error
    return Origin(form, name, kind, pairs, part, modified)


def file_row(deck: int, file: DeckFile) -> tuple[Value, ...]:
    row = (
        deck,
        storable(file.path),
        file.sha256,
        file.bytes,
        file.mtime_ns,
        file.imported_utc_ms,
        to_text(dict(file.options)),
    )
    return (*row, row_check(row))


def read_file_row(row: tuple[Any, ...]) -> DeckFile:
    """`row` as `FILE_COLUMNS` name it. Raises DatabaseDamaged."""
    path, digest, size, mtime, at, options = row
    try:
        return DeckFile(path, digest, size, mtime, at, dict(json.loads(options)))
    except (ValueError, TypeError) as error:
        raise damaged(f"{type(error).__name__} in how a file was read") from error
