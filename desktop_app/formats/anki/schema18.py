"""Note types, decks and settings of schemas 14 to 18: tables, with protobuf messages in their columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from desktop_app.formats.anki.parts import AnkiDeck, CardTemplate, NoteType, deck_path
from desktop_app.formats.anki.values import json_value, number, text
from desktop_app.formats.anki.wire import Message, WireFault
from desktop_app.formats.limits import FIELDS

Query: TypeAlias = Callable[[str], Iterable[tuple[Any, ...]]]
"""Runs a statement and gives its rows, every text as bytes."""

_SEPARATOR = "\x1f"


def note_types(query: Query) -> dict[int, NoteType]:
    fields: defaultdict[int, dict[int, str]] = defaultdict(dict)
    for type_, ord_, name in query("SELECT ntid, ord, name FROM fields"):
        fields[number(type_)][number(ord_)] = text(name)
    templates: defaultdict[int, dict[int, CardTemplate]] = defaultdict(dict)
    for type_, ord_, name, config in query("SELECT ntid, ord, name, config FROM templates"):
        message = _message(config)
        templates[number(type_)][number(ord_)] = CardTemplate(text(name), message.text(1), message.text(2))
    found = {}
    for id_, name, config in query("SELECT id, name, config FROM notetypes"):
        identity = number(id_)
        names = tuple(name for _, name in sorted(fields[identity].items()))
        is_cloze = _message(config).number(1) == 1
        found[identity] = NoteType(identity, text(name), is_cloze, names[:FIELDS], templates[identity])
    return found


def decks(query: Query) -> dict[int, AnkiDeck]:
    found = {}
    for id_, name, kind in query("SELECT id, name, kind FROM decks"):
        message = _message(kind)
        normal = _message(message.content(1))
        path = deck_path(text(name).split(_SEPARATOR))
        found[number(id_)] = AnkiDeck(number(id_), path, normal.text(4), 2 in message)
    return found


def settings(query: Query) -> dict[str, Any]:
    return {text(key): json_value(value) for key, value in query("SELECT KEY, val FROM config")}


def _message(blob: object) -> Message:
    """A damaged one reads as empty: its note type or deck then lacks something, the others do not."""
    try:
        return Message(blob if isinstance(blob, bytes) else b"")
    except WireFault:
        return Message(b"")
