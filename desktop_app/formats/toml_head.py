"""What a deck file says beside its items: title, sides, sources, saved round plans."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, DeckId, SideId, SourceId
from desktop_app.domain.item import Side, Source
from desktop_app.formats import toml_words as words
from desktop_app.formats.toml_fields import Report, Table, shorten

HEAD_KEYS: Final = (
    "format", "id", "title", "language", "description", "author", "deadline", "part_of",
    "sides", "sources", "workshops",
)  # fmt: skip
SIDE_KEYS: Final = ("name", "one", "many")
SOURCE_KEYS: Final = ("id", "title", "author", "publisher", "year")

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_DEEPEST_PLAN = 32


@dataclass(frozen=True, slots=True)
class Scope:
    """What items may refer to."""

    sides: tuple[SideId, ...]
    """Two, or none where the deck has none or they are wrong."""
    sources: frozenset[str]
    contrasts: frozenset[str] | None
    """None in a part of a deck, where the contrast may be in the whole."""


def read_head(root: Table, reserved: Collection[str]) -> DeckHead:
    """`reserved` are the format's own keys, which no side may have for an id."""
    deck, part_of = root.id(), root.optional_id("part_of")
    if deck and deck == part_of:
        root.add(words.PART_OF_ITSELF, "part_of")
    return DeckHead(
        id=DeckId(deck),
        title=root.text("title"),
        language=_language(root),
        description=root.optional_text("description"),
        author=root.optional_text("author"),
        deadline=root.date("deadline"),
        part_of=DeckId(part_of) if part_of else None,
        sides=_sides(root, reserved),
        sources=_sources(root),
        workshops=_workshops(root),
        has_similarities=bool(root.get("similarities")),
    )


def scope_of(head: DeckHead, root: Table) -> Scope:
    contrasts = root.get("contrasts")
    entries = contrasts if isinstance(contrasts, list) else []
    named = (entry.get("id") for entry in entries if isinstance(entry, dict))
    return Scope(
        sides=tuple(side.id for side in head.sides) if len(head.sides) == 2 else (),
        sources=frozenset(source.id for source in head.sources),
        contrasts=None if head.part_of else frozenset(name for name in named if isinstance(name, str)),
    )


def choices(ids: Collection[str]) -> str:
    """“leadership”, “management” or “both”."""
    *others, last = (f"“{shorten(each)}”" for each in ids)
    return f"{', '.join(others)} or {last}" if others else last


def _language(root: Table) -> str:
    language = root.optional_text("language") or "en"
    if not _LANGUAGE.fullmatch(language):
        root.add(words.NOT_A_LANGUAGE, "language", language=language)
    return language


def _sides(root: Table, reserved: Collection[str]) -> tuple[Side, ...]:
    values = root.get("sides")
    if values is None:
        return ()
    if not isinstance(values, dict):
        root.add(words.NOT_TABLE, "sides", example="[sides.leadership]")
        return ()
    if len(values) != 2:
        root.add(words.NOT_TWO_SIDES, "sides", n=len(values))
    sides = tuple(_side(root, side, entry, reserved) for side, entry in values.items())
    if len(sides) == 2 and sides[0].name and sides[0].name == sides[1].name:
        root.add(words.SIDES_NAMED_ALIKE, "sides", name=sides[0].name)
    return sides


def _side(root: Table, side: str, values: Any, reserved: Collection[str]) -> Side:
    """The words for its people may be left out: sides that are methods have none."""
    place = root.place.key("sides").key(side)
    report = root.report
    if side == BOTH or side in reserved:
        report.add(words.SIDE_IS_A_KEY, place, id=side)
    else:
        _check_id(side, report, root)
    if not isinstance(values, dict):
        report.add(words.NOT_TABLE, place, example=f"[sides.{shorten(side)}]")
        return Side(SideId(side), "", "", "")
    table = Table(values, place, report, SIDE_KEYS)
    name = table.text("name")
    return Side(SideId(side), name, table.optional_text("one") or name, table.optional_text("many") or name)


def _check_id(side: str, report: Report, root: Table) -> None:
    Table({"id": side}, root.place.key("sides").key(side), report, ("id",)).id()


def _sources(root: Table) -> tuple[Source, ...]:
    seen: dict[str, Table] = {}
    sources = []
    for values, place in root.tables("sources", "source"):
        table = Table(values, place, root.report, SOURCE_KEYS)
        source = table.id()
        first = seen.setdefault(source, table) if source else table
        if first is not table:
            table.add(words.ID_TAKEN, "id", id=source, line=root.report.line(first.place.path))
        sources.append(
            Source(
                id=SourceId(source),
                title=table.text("title"),
                author=table.optional_text("author"),
                publisher=table.optional_text("publisher"),
                year=table.year("year"),
            )
        )
    return tuple(sources)


def _workshops(root: Table) -> tuple[dict[str, Any], ...]:
    """Kept as they are; only their depth is bounded, so that no later reader is overwhelmed."""
    found = []
    for values, place in root.tables("workshops", "workshop"):
        level: list[Any] = [values]
        for _ in range(_DEEPEST_PLAN):
            level = [inner for outer in level for inner in _inside(outer)]
        if level:
            root.report.add(words.WORKSHOP_TOO_DEEP, place)
        found.append(values)
    return tuple(found)


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
