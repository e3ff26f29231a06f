"""Note types, decks and settings of schema 11: JSON objects in the one row of `col`.

Numbers are texts at times and flags are 0 and 1; the order of a list says nothing where `ord` does.
"""

from __future__ import annotations

from typing import Any

from desktop_app.formats.anki.parts import AnkiDeck, CardTemplate, NoteType, deck_path
from desktop_app.formats.anki.values import number, text
from desktop_app.formats.limits import FIELDS


def note_types(models: dict[str, Any]) -> dict[int, NoteType]:
    found = {}
    for key, model in models.items():
        if isinstance(model, dict):
            identity = number(model.get("id"), number(key))
            found[identity] = _note_type(identity, model)
    return found


def decks(entries: dict[str, Any]) -> dict[int, AnkiDeck]:
    found = {}
    for key, entry in entries.items():
        if isinstance(entry, dict):
            identity = number(entry.get("id"), number(key))
            path = deck_path(text(entry.get("name")).split("::"))
            is_filtered = bool(number(entry.get("dyn")))
            found[identity] = AnkiDeck(identity, path, text(entry.get("desc")), is_filtered)
    return found


def _note_type(identity: int, model: dict[str, Any]) -> NoteType:
    templates: dict[int, CardTemplate] = {}
    for place, each in enumerate(_entries(model.get("tmpls"))):
        # Of a cloze type the first one counts, whatever its number.
        ord_ = number(each.get("ord"), place)
        templates.setdefault(
            ord_, CardTemplate(text(each.get("name")), text(each.get("qfmt")), text(each.get("afmt")))
        )
    fields = tuple(text(each.get("name")) for each in _in_order(_entries(model.get("flds"))))
    is_cloze = number(model.get("type")) == 1
    if is_cloze and templates:
        templates = {0: templates[min(templates)]}
    return NoteType(identity, text(model.get("name")), is_cloze, fields[:FIELDS], templates)


def _entries(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _in_order(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    numbered = enumerate(entries)
    return [each for place, each in sorted(numbered, key=lambda pair: number(pair[1].get("ord"), pair[0]))]
