"""The rows of a table by the roles of their cells, and which rows make one item."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

from desktop_app.domain.item import Advice, Contrast, Definition, Example, PlainCard
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.formats.limits import FIELD_CHARACTERS
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.kinds import SEVERAL_ROWS, SITUATION, kind_of
from desktop_app.formats.sheet.mapping import SheetMapping
from desktop_app.formats.sheet.roles import Role
from desktop_app.formats.sheet.table import Row, Table
from desktop_app.progress import Progress

Fix: TypeAlias = Literal["type", "merge", "edit", "fix"]
"""What is done about a problem: type a missing text, merge with `other`, edit a text, fix a letter."""

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
"""Control characters, and what stands for a letter that could not be read."""
_ERROR = re.compile(r"\s*#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|BEZUG!|NV|WERT!|ZAHL!)\s*")
_STEP: Final = 2000
_KEYS: Final = (Role.TITLE, Role.QUESTION, Role.FRONT, Role.ID)


class RowProblem(NamedTuple):
    """Why a row is left out, said below one of its cells."""

    row: int
    """Its number, as the spreadsheet shows it."""
    column: int
    """From 0."""
    message: Phrase
    fix: Fix
    other: int = 0
    """The row to merge with."""


@dataclass(slots=True)
class Record:
    """One row. `is_own` if this program wrote it: then its texts are taken as they stand."""

    number: int
    cells: Row
    columns: dict[Role, tuple[int, ...]]
    is_own: bool = False

    def text(self, role: Role) -> str:
        """The first cell of this role that says something; without the spaces around it."""
        places = self.columns.get(role)
        if places is None:
            return ""
        cells = self.cells
        for place in places:
            if place < len(cells) and (cell := cells[place]):
                if self.is_own:
                    return cell
                if cell := cell.strip():
                    return cell
        return ""

    def texts(self, role: Role) -> list[str]:
        """Every cell of this role that says something."""
        cells = self.cells
        places = self.columns.get(role, ())
        return [cell for place in places if place < len(cells) and (cell := cells[place]).strip()]

    def column(self, role: Role) -> int:
        """Where a problem with it is shown: the first column where there is none of this role."""
        return self.columns.get(role, (0,))[0]


@dataclass(slots=True)
class Group:
    """The rows of one item."""

    records: list[Record]
    kind: str = ""
    problems: list[RowProblem] = field(default_factory=list)
    first: Record = field(init=False)

    def __post_init__(self) -> None:
        self.first = self.records[0]

    def text(self, role: Role) -> str:
        """Of the first row that says it: sorting may have changed their order."""
        if role not in self.first.columns:
            return ""
        if len(self.records) == 1:
            return self.first.text(role)
        return next((text for record in self.records if (text := record.text(role))), "")

    def add(
        self,
        role: Role,
        fix: Fix,
        template: str,
        record: Record | None = None,
        other: int = 0,
        **values: object,
    ) -> None:
        record = record or self.first
        message = phrase(template, **values)
        self.problems.append(RowProblem(record.number, record.column(role), message, fix, other))


def groups_of(table: Table, mapping: SheetMapping, progress: Progress) -> list[Group]:
    """In the order of their first rows, with what is wrong with single cells and with kinds.

    A row goes on with the item above if a cell that tells items apart is merged with the one above it.
    """
    columns: dict[Role, tuple[int, ...]] = {}
    for place, role in enumerate(mapping.roles):
        if role is not Role.IGNORE:
            columns[role] = (*columns.get(role, ()), place)
    used = tuple(sorted(place for places in columns.values() for place in places))
    has_kinds = Role.KIND in columns
    keys = {place for role in _KEYS for place in columns.get(role, ())}
    going_on = {row for row, place in table.joined if place in keys}
    groups: list[Group] = []
    by_id: dict[str, Group] = {}
    for number, cells in zip(table.numbers, table.rows, strict=True):
        if number <= mapping.heading_row:
            continue
        if not any(cells[place] for place in used if place < len(cells)):
            continue
        record = Record(number, cells, columns)
        group = _continued(record, by_id) if has_kinds else None
        if group is None and number in going_on and groups:
            group = groups[-1]
            group.records.append(record)
        elif group is None:
            group = Group([record])
            groups.append(group)
            if len(groups) % _STEP == 0:
                progress.step(len(groups))
            _set_kind(group, record, has_kinds)
            if has_kinds and group.kind in SEVERAL_ROWS and (name := record.text(Role.ID)):
                by_id.setdefault(name, group)
        _check_cells(group, record, used)
    return groups


def _continued(record: Record, by_id: dict[str, Group]) -> Group | None:
    """The item of several rows that has this row's id."""
    group = by_id.get(record.text(Role.ID))
    if group is None:
        return None
    word = record.text(Role.KIND)
    kind = kind_of(word) if word else group.kind
    if kind != group.kind and {kind, group.kind} != {Example.kind, SITUATION}:
        return None
    record.is_own = bool(word)
    group.records.append(record)
    if kind == Example.kind:
        group.kind = kind
    return group


def _set_kind(group: Group, record: Record, has_kinds: bool) -> None:
    word = record.text(Role.KIND) if has_kinds else ""
    kind = kind_of(word) if word else _kind_by_cells(record)
    if kind is None:
        group.add(Role.KIND, "edit", words.UNKNOWN_KIND, kind=word.strip()[:40])
    record.is_own = bool(word and record.text(Role.ID))
    group.kind = kind or ""


def _kind_by_cells(record: Record) -> str:
    said = record.columns.keys()
    if Role.CLOZE in said and record.text(Role.CLOZE):
        return PlainCard.kind
    has_sides = Role.FIRST in said or Role.SECOND in said
    if has_sides and (record.text(Role.FIRST) or record.text(Role.SECOND)):
        return Contrast.kind
    if (Role.FRONT in said or Role.BACK in said) and (
        not has_sides or record.text(Role.FRONT) or record.text(Role.BACK)
    ):
        return PlainCard.kind
    if has_sides:
        return Contrast.kind
    if Role.SIDE in said:
        return Definition.kind
    return Advice.kind if Role.TEXT in said else PlainCard.kind


def _check_cells(group: Group, record: Record, used: Iterable[int]) -> None:
    """What is wrong with a cell whatever it is for. Nearly all rows pass the first look."""
    row = "\n".join(record.cells)
    if len(row) <= FIELD_CHARACTERS and "#" not in row and _ODD.search(row) is None:
        return
    for place in used:
        cell = record.cells[place] if place < len(record.cells) else ""
        found: tuple[Phrase, Fix] | None = None
        if len(cell) > FIELD_CHARACTERS:
            found = phrase(words.TOO_LONG, n=len(cell), limit=FIELD_CHARACTERS), "edit"
        elif control := _ODD.search(cell):
            if not (record.is_own and control[0] == "\ufffd"):
                found = phrase(words.UNREADABLE_LETTER), "fix"
        elif not record.is_own and _ERROR.fullmatch(cell):
            found = phrase(words.SHEET_ERROR), "type"
        if found:
            group.problems.append(RowProblem(record.number, place, *found))
