"""Events as lines of text: what the journal beside the database holds, one JSON object each.

The journal is the last resort when the database and its copies are gone, so a line stands for itself: the
names of the columns are in it, and the check, by which a line that was cut or changed is known. All of it is
ASCII.
"""

from __future__ import annotations

import json

from desktop_app.domain.event import Event
from desktop_app.storage.events import COLUMNS, event_of, event_row
from desktop_app.storage.rows import Value, row_check

_NAMES = tuple(name.strip() for name in COLUMNS.split(","))
_BYTES = frozenset({"uuid", "learner_uuid", "card_uuid", "device_uuid"})


def event_to_line(event: Event) -> str:
    """Without an end of line; no line holds one."""
    return row_to_line(event_row(event))


def row_to_line(row: tuple[Value, ...]) -> str:
    """Of the columns of an event in their order, without key and check."""
    named = {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in zip(_NAMES, row, strict=True)
    }
    return json.dumps({**named, "check": row_check(row)}, separators=(",", ":"))


def line_to_row(line: str) -> tuple[Value, ...] | None:
    """The columns in their order, without key and check. None: this is no whole line of an event."""
    try:
        data = json.loads(line)
        row = tuple(bytes.fromhex(data[name]) if name in _BYTES else data[name] for name in _NAMES)
        return row if row_check(row) == data["check"] else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def line_to_event(line: str) -> Event | None:
    """None: this is no whole line of an event."""
    row = line_to_row(line)
    return None if row is None else event_of(row)
