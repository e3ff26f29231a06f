"""Our own deck file: TOML, one file for each deck. This reads and checks it; `toml_writer.py` writes it.

History of the format: 1, the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from desktop_app.domain.deck import FORMAT, Deck, DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.item import Item
from desktop_app.formats import limits, toml_head, toml_items, toml_statements
from desktop_app.formats import toml_words as words
from desktop_app.formats.base import ReadResult
from desktop_app.formats.files import UnreadableFile, read_limited, shown_name
from desktop_app.formats.toml_fields import Place, Report, Table
from desktop_app.formats.toml_head import HEAD_KEYS, Scope, read_head, scope_of
from desktop_app.formats.toml_syntax import Fault, Parsed, parse
from desktop_app.formats.toml_writer import write_toml

__all__ = ["ITEM_LISTS", "parse_toml", "read_toml", "write_toml"]


class _List(NamedTuple):
    """How one kind of items is kept in the file."""

    noun: str
    keys: tuple[str, ...]
    read: Callable[[Table, Scope], Item]
    needs_sides: bool = False
    has_side_keys: bool = False
    """Its statements stand under the ids of the sides."""


ITEM_LISTS: Final = {
    "definitions": _List("definition", toml_items.DEFINITION_KEYS, toml_items.read_definition, True),
    "contrasts": _List("contrast", toml_statements.CONTRAST_KEYS, toml_statements.read_contrast, True, True),
    "traits": _List("trait set", toml_statements.TRAIT_KEYS, toml_statements.read_traits, True, True),
    "similarities": _List("similarity", toml_items.SIMILARITY_KEYS, toml_items.read_similarity, True),
    "disagreements": _List("disagreement", toml_items.DISAGREEMENT_KEYS, toml_items.read_disagreement),
    "examples": _List("example", toml_statements.EXAMPLE_KEYS, toml_statements.read_example, True),
    "advice": _List("advice", toml_items.ADVICE_KEYS, toml_items.read_advice),
    "cards": _List("card", toml_items.CARD_KEYS, toml_items.read_card),
}
_DECK_KEYS: Final = (*HEAD_KEYS, *ITEM_LISTS)
RESERVED: Final = frozenset(
    (
        *_DECK_KEYS,
        *toml_head.SIDE_KEYS,
        *toml_head.SOURCE_KEYS,
        *toml_items.REFERENCE_KEYS,
        *toml_items.POSITION_KEYS,
        *toml_statements.STATEMENT_KEYS,
        *toml_statements.SITUATION_KEYS,
        *(key for kind in ITEM_LISTS.values() for key in kind.keys),
    )
)
"""The format's own keys: no side may have one for an id."""

_HEADING = re.compile(rf"""^[ \t]*\[\[[ \t]*["']?({"|".join(ITEM_LISTS)})["']?[ \t]*\]\]""", re.MULTILINE)


def read_toml(path: Path) -> ReadResult:
    """The deck of a file, or everything that is wrong with it."""
    name = shown_name(path)
    try:
        data = read_limited(path, limits.TEXT_FILE)
    except UnreadableFile as error:
        return ReadResult(None, (Problem(name, "", "", str(error.sentence)),))
    return parse_toml(data, name)


def parse_toml(data: bytes, file: str) -> ReadResult:
    """`file` is only the name that problems carry."""
    parsed = parse(data)
    if isinstance(parsed, Fault):
        message = parsed.template.format(**parsed.values)
        return ReadResult(None, (Problem(file, "", "", message, parsed.line),))
    report = Report(file, parsed.text)
    if not _format_is_known(parsed.tables, report):
        return ReadResult(None, report.problems())
    root = Table(parsed.tables, Place(), report, _DECK_KEYS)
    head = read_head(root, RESERVED)
    items = _items(root, head, parsed)
    problems = report.problems()
    return ReadResult(None if problems else Deck(head, items), problems)


def _format_is_known(tables: dict[str, Any], report: Report) -> bool:
    """What a newer program wrote is not judged by this one's rules."""
    place = Place().key("format")
    found = tables.get("format")
    if found is None:
        report.add(words.MISSING_FORMAT, place, newest=FORMAT)
    elif not isinstance(found, int) or isinstance(found, bool):
        report.add(words.NOT_NUMBER, place)
    elif found < 1:
        report.add(words.FORMAT_UNKNOWN, place, found=found, newest=FORMAT)
    elif found > FORMAT:
        report.add(words.FORMAT_NEWER, place, found=found)
        return False
    return True


def _items(root: Table, head: DeckHead, parsed: Parsed) -> tuple[Item, ...]:
    tables = {key: root.tables(key, kind.noun) for key, kind in ITEM_LISTS.items()}
    count = sum(map(len, tables.values()))
    if count > limits.NOTES:
        root.add(words.TOO_MANY_ITEMS, n=count, limit=limits.NOTES)
        return ()
    if not any(root.get(key) for key in ITEM_LISTS):
        root.add(words.NO_ITEMS)
    lost = [key for key, kind in ITEM_LISTS.items() if kind.needs_sides and tables[key]]
    if lost and not root.get("sides"):
        root.add(words.NO_SIDES, "sides", items=" and ".join(lost[:2]))
    scope = scope_of(head, root)
    seen: dict[str, Place] = {}
    items = {
        key: [_item(ITEM_LISTS[key], values, place, root.report, scope, seen) for values, place in found]
        for key, found in tables.items()
    }
    return _in_file_order(items, parsed)


def _item(
    kind: _List, values: dict[str, Any], place: Place, report: Report, scope: Scope, seen: dict[str, Place]
) -> Item:
    """Named in problems by its id, or by its number among its kind where it has none."""
    given = values.get("id")
    named = replace(place, item=given if isinstance(given, str) and given.strip() else place.part, part="")
    keys: tuple[str, ...] = kind.keys
    if kind.has_side_keys:
        keys = (*keys, *scope.sides) if scope.sides else (*keys, *values)
    table = Table(values, named, report, keys)
    item = kind.read(table, scope)
    first = seen.setdefault(item.id, named) if item.id else named
    if first is not named:
        table.add(words.ID_TAKEN, "id", id=item.id, line=report.line(first.path))
    return item


def _in_file_order(items: dict[str, list[Item]], parsed: Parsed) -> tuple[Item, ...]:
    """As their headings follow each other. Lists written in another way come in the order of the lists."""
    headings = [match[1] for match in _HEADING.finditer(parsed.text)]
    if all(headings.count(key) == len(found) for key, found in items.items()):
        left = {key: iter(found) for key, found in items.items()}
        return tuple(next(left[key]) for key in headings)
    order = [key for key in parsed.tables if key in items]
    return tuple(item for key in order for item in items[key])
