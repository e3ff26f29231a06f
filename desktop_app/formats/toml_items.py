"""The items of a deck file that are texts: definitions, similarities, disagreements, advice, plain cards."""

from __future__ import annotations

from typing import Any, Final, TypedDict

from desktop_app.domain.ids import BOTH, ItemId, SideId, SourceId
from desktop_app.domain.item import (
    Advice,
    Definition,
    Disagreement,
    PlainCard,
    Position,
    Similarity,
    SourceRef,
)
from desktop_app.domain.rules.gaps import answers, gap_numbers, has_open_gap, parse_gaps
from desktop_app.formats import toml_words as words
from desktop_app.formats.toml_fields import Place, Table, described, guess_of
from desktop_app.formats.toml_head import Scope, choices

COMMON_KEYS: Final = ("id", "sources", "tags", "note")
REFERENCE_KEYS: Final = ("id", "where", "passage")
DEFINITION_KEYS: Final = (*COMMON_KEYS, "side", "text")
SIMILARITY_KEYS: Final = (*COMMON_KEYS, "text", "why")
DISAGREEMENT_KEYS: Final = (*COMMON_KEYS, "question", "positions")
POSITION_KEYS: Final = ("source", "says")
ADVICE_KEYS: Final = (*COMMON_KEYS, "title", "text")
CARD_KEYS: Final = (*COMMON_KEYS, "front", "back", "cloze", "why", "typed", "group", "html")


class CommonFields(TypedDict):
    id: ItemId
    sources: tuple[SourceRef, ...]
    tags: tuple[str, ...]
    note: str


def common(table: Table, scope: Scope) -> CommonFields:
    return {
        "id": ItemId(table.id()),
        "sources": tuple(
            _reference(entry, place, table, scope) for entry, place in table.entries("sources", "source")
        ),
        "tags": table.texts("tags", "tag"),
        "note": table.optional_text("note"),
    }


def read_side(table: Table, scope: Scope, *, or_both: bool = False) -> SideId:
    """A side's id, or `both` where that is an answer. Not compared where the sides themselves are wrong."""
    side = table.text("side")
    allowed = (*scope.sides, BOTH) if or_both else scope.sides
    if side and scope.sides and side not in allowed:
        table.add(words.UNKNOWN_SIDE, "side", id=side, choices=choices(allowed))
    return SideId(side)


def read_definition(table: Table, scope: Scope) -> Definition:
    return Definition(**common(table, scope), side=read_side(table, scope), text=table.text("text"))


def read_similarity(table: Table, scope: Scope) -> Similarity:
    return Similarity(**common(table, scope), text=table.text("text"), why=table.optional_text("why"))


def read_advice(table: Table, scope: Scope) -> Advice:
    return Advice(**common(table, scope), title=table.text("title"), text=table.text("text"))


def read_disagreement(table: Table, scope: Scope) -> Disagreement:
    found = table.tables("positions", "position")
    positions = table.get("positions")
    if table.lacks("positions") or (isinstance(positions, list) and len(positions) < 2):
        table.add(words.TOO_FEW_POSITIONS, "positions")
    return Disagreement(
        **common(table, scope),
        question=table.text("question"),
        positions=tuple(_position(values, place, table, scope) for values, place in found),
    )


def read_card(table: Table, scope: Scope) -> PlainCard:
    has_sides = "front" in table or "back" in table
    if "cloze" in table:
        _check_gaps(table)
        if has_sides:
            table.add(words.CARD_WITH_BOTH, "cloze")
    elif not has_sides and all(map(table.lacks, ("front", "back", "cloze"))):
        table.add(words.CARD_WITHOUT_TEXT)
    return PlainCard(
        **common(table, scope),
        front=table.text("front") if has_sides else "",
        back=table.text("back") if has_sides else "",
        cloze=table.optional_text("cloze"),
        why=table.optional_text("why"),
        typed=table.flag("typed"),
        group=table.optional_text("group"),
        html=table.flag("html"),
    )


def _check_gaps(table: Table) -> None:
    text = table.get("cloze")
    if not isinstance(text, str) or not text.strip():
        return
    parts = parse_gaps(text)
    numbers = gap_numbers(parts)
    if has_open_gap(text):
        table.add(words.OPEN_GAP, "cloze")
    elif not numbers:
        table.add(words.NO_GAP, "cloze")
    elif not all(answer.strip() for number in numbers for answer in answers(parts, number)):
        table.add(words.EMPTY_GAP, "cloze")


def _position(values: dict[str, Any], place: Place, table: Table, scope: Scope) -> Position:
    position = Table(values, place, table.report, POSITION_KEYS)
    source = position.text("source")
    _check_source(source, position, "source", scope)
    return Position(SourceId(source), position.text("says"))


def _reference(entry: Any, place: Place, table: Table, scope: Scope) -> SourceRef:
    if isinstance(entry, dict):
        reference = Table(entry, place, table.report, REFERENCE_KEYS)
        source = reference.text("id")
        _check_source(source, reference, "id", scope)
        return SourceRef(
            SourceId(source), reference.optional_text("where"), reference.optional_text("passage")
        )
    if not isinstance(entry, str):
        table.report.add(words.NOT_TEXT_OR_TABLE, place, found=described(entry))
        return SourceRef(SourceId(""))
    if entry not in scope.sources:
        _unknown_source(entry, place, table, scope)
    return SourceRef(SourceId(entry))


def _check_source(source: str, table: Table, key: str, scope: Scope) -> None:
    if source and source not in scope.sources:
        _unknown_source(source, table.place.key(key), table, scope)


def _unknown_source(source: str, place: Place, table: Table, scope: Scope) -> None:
    guess = guess_of(source, scope.sources)
    template = words.UNKNOWN_SOURCE_GUESS if guess else words.UNKNOWN_SOURCE
    table.report.add(template, place, id=source, guess=guess)
