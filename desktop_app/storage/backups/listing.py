"""Which copies there are. Beside each lies a small file that tells what is in it; without it one looks."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import StorageError
from desktop_app.storage import errors
from desktop_app.storage.backups.copying import open_to_read
from desktop_app.storage.backups.state import write_json
from desktop_app.storage.migrations import APPLICATION_ID
from desktop_app.study.copies import Copy, Why

LAST_UTC_MS = 253_402_300_799_999
"""The end of the year 9999; a later date is none of a copy."""

_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z0-9-]+?)(?:-\d+)?")
_NUMBERS = ("at_utc_ms", "schema", "decks", "cards", "answers", "bytes")
_FACTS = """
    SELECT (SELECT count(*) FROM deck), (SELECT count(*) FROM card WHERE retired = 0),
        (SELECT count(*) FROM event WHERE kind = 'answer')
"""


def copies_in(places: Iterable[Path]) -> tuple[Copy, ...]:
    """Newest first. What is no copy of ours, or cannot be read, is left out."""
    found = {path.resolve(): copy for place in places for path, copy in _copies_of(place)}
    return tuple(sorted(found.values(), key=lambda copy: (copy.at_utc_ms, copy.path.name), reverse=True))


def look_at(path: Path, *, why: Why = Why.ASKED) -> Copy:
    """A file whose facts are not written down: by its name and what is in it. Raises what reading raises."""
    name = _NAME.fullmatch(path.stem)
    size = path.stat()
    at_utc_ms = round(size.st_mtime * 1000)
    if name is not None:
        with contextlib.suppress(ValueError):
            at = datetime.datetime.strptime(name[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.UTC)
            at_utc_ms = round(at.timestamp() * 1000)
        why = _why(name[2])
    connection = open_to_read(path, is_still=not path.with_name(f"{path.name}-wal").exists())
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise errors.not_a_database(f"application_id {application:#x}")
        (schema,) = connection.execute("PRAGMA user_version").fetchone()
        decks, cards, answers = connection.execute(_FACTS).fetchone()
    finally:
        connection.close()
    # Such a name is given to what was read back.
    return Copy(
        path, at_utc_ms, why, schema, decks, cards, answers, size.st_size, is_checked=name is not None
    )


def write_facts(copy: Copy, of: str) -> None:
    """`of`: the data folder it was made of, as `state` names it. A disk that refuses loses nothing else."""
    facts = {name: getattr(copy, name) for name in _NUMBERS}
    with contextlib.suppress(OSError):
        write_json(facts_file(copy.path), {**facts, "why": copy.why, "checked": copy.is_checked, "of": of})


def look_anew(path: Path) -> None:
    """Write down the facts of a copy in which something was changed on purpose, and checked."""
    write_facts(dataclasses.replace(look_at(path), is_checked=True), str(_read_facts(path).get("of", "")))


def facts_file(copy: Path) -> Path:
    return copy.with_suffix(".json")


def is_of(copy: Copy, name: str) -> bool:
    """Whether it was made of the data folder of this name: in a folder of one's choice others may lie too."""
    return bool(_read_facts(copy.path).get("of") == name)


def _copies_of(place: Path) -> Iterator[tuple[Path, Copy]]:
    with contextlib.suppress(OSError):
        for path in place.glob("*.db"):
            with contextlib.suppress(OSError, sqlite3.Error, StorageError, UnicodeError):
                yield path, _known(path) or _looked_at(path)


def _looked_at(path: Path) -> Copy:
    copy = look_at(path)
    write_facts(copy, "")
    return copy


def _known(path: Path) -> Copy | None:
    facts = _read_facts(path)
    numbers = [number for name in _NUMBERS if type(number := facts.get(name)) is int]
    if len(numbers) < len(_NUMBERS) or not all(0 <= number <= LAST_UTC_MS for number in numbers):
        return None
    at_utc_ms, schema, decks, cards, answers, size = numbers
    has_changed = size != path.stat().st_size
    is_checked = facts.get("checked") is True and not has_changed
    return Copy(
        path,
        at_utc_ms,
        _why(facts.get("why")),
        schema,
        decks,
        cards,
        answers,
        path.stat().st_size,
        is_checked,
    )


def _read_facts(path: Path) -> dict[str, Any]:
    try:
        facts = json.loads(facts_file(path).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}


def _why(name: object) -> Why:
    if str(name).startswith("before-schema-"):
        return Why.BEFORE_MIGRATION
    try:
        return Why(str(name))
    except ValueError:
        return Why.ASKED
