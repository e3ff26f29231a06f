"""What each column of a table is, told by its name, the deck's sides, or its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Side
from desktop_app.formats.sheet.column_names import is_own_heading, normal, own_role, role_of_name
from desktop_app.formats.sheet.heading_row import heading_row
from desktop_app.formats.sheet.mapping import SheetMapping
from desktop_app.formats.sheet.roles import MANY, SIDES, Role
from desktop_app.formats.sheet.table import Row, Table

_CLOZE = re.compile(r"\{\{(?:c\d+::)?[^{}]+\}\}")


def guess_mapping(table: Table, head: DeckHead | None = None) -> SheetMapping:
    """How the table is probably meant; `head` is that of the deck it goes into, if that is there already."""
    sides = head.sides if head else ()
    heading = heading_row(table, sides)
    names = _row(table, heading) if heading else table.names
    roles = _by_names(names, sides, table.width)
    for place, role in table.known:
        if place < len(roles):
            roles[place] = Role(role)
    _complete(roles, names, table, heading, sides)
    taken = set(roles)
    if Role.FIRST in taken or Role.SECOND in taken:
        _let_question_be_question(roles)
    return SheetMapping(tuple(roles), heading, _side_names(roles, names, sides))


def _row(table: Table, number: int) -> Row:
    place = table.place(number)
    return () if place is None else table.rows[place]


def _by_names(names: Row, sides: Sequence[Side], width: int) -> list[Role]:
    """A name that comes twice counts once, but for roles that several columns may have."""
    roles: list[Role] = []
    role_of = own_role if is_own_heading(names) else role_of_name
    for place in range(width):
        name = names[place] if place < len(names) else ""
        role = role_of(name, sides) or Role.IGNORE
        roles.append(Role.IGNORE if role in roles and role not in MANY else role)
    return roles


@dataclass(slots=True)
class _Free:
    """Columns without a known name that hold texts, in their order."""

    places: list[int]

    def take(self, roles: list[Role], wanted: Sequence[Role]) -> None:
        for role in wanted:
            if role not in roles and self.places:
                roles[self.places.pop(0)] = role


def _complete(roles: list[Role], names: Row, table: Table, heading: int, sides: Sequence[Side]) -> None:
    """Give the columns with unknown names what is missing."""
    known = {place for place, _ in table.known}
    ignored = {place for place, name in enumerate(names) if role_of_name(name, sides) is Role.IGNORE}
    twins = _twins(names, roles)
    free = _Free(
        [
            place
            for place, role in enumerate(roles)
            if role is Role.IGNORE
            and place not in known | ignored | twins.keys()
            and _has_text(table, place, heading)
        ]
    )
    if Role.KIND in roles:
        if not sides:
            _complete_own(roles, names, free)
        return
    if table.is_from_anki:
        _complete_notes(roles, table, free)
    elif not {Role.FRONT, Role.BACK, Role.CLOZE}.isdisjoint(roles):
        if Role.CLOZE not in roles:
            _front_of_question(roles)
            free.take(roles, (Role.FRONT, Role.BACK))
    elif {Role.TITLE, Role.QUESTION, *SIDES}.isdisjoint(roles):
        _complete_unnamed(roles, table, heading, free, bool(sides))
    else:
        _complete_contrasts(roles, free)
    for place, first in twins.items():
        roles[place] = roles[first] if roles[first] in MANY else Role.IGNORE


def _twins(names: Row, roles: list[Role]) -> dict[int, int]:
    """Columns with the name of one before them, as under a merged heading, and the first of that name."""
    first: dict[str, int] = {}
    unknown = [(place, name) for place, name in enumerate(names[: len(roles)]) if roles[place] is Role.IGNORE]
    firsts = [(place, first.setdefault(normal(name), place)) for place, name in unknown if normal(name)]
    return {place: one for place, one in firsts if place != one}


def _complete_own(roles: list[Role], names: Row, free: _Free) -> None:
    """Of a table that this program wrote, its head is lost: the columns of sides tell their names."""
    free.take(roles, SIDES)
    named = [names[roles.index(role)] for role in SIDES if role in roles]
    sides = [Side(SideId(name), name, name, name) for name in named]
    for place, name in enumerate(names):
        if roles[place] is Role.IGNORE and (role := own_role(name, sides)) is not None:
            roles[place] = role


def _complete_contrasts(roles: list[Role], free: _Free) -> None:
    if Role.TITLE not in roles and len(free.places) > sum(side not in roles for side in SIDES):
        free.take(roles, (Role.TITLE,))
    free.take(roles, SIDES)
    if not {Role.FIRST, Role.SECOND}.issubset(roles):
        # A title or a question and one text are a card.
        _front_of_question(roles)
        if Role.FRONT in roles:
            for place, role in enumerate(roles):
                roles[place] = Role.BACK if role is Role.FIRST and Role.BACK not in roles else role


def _front_of_question(roles: list[Role]) -> None:
    for role in (Role.QUESTION, Role.TITLE):
        if Role.FRONT not in roles and role in roles:
            roles[roles.index(role)] = Role.FRONT


def _let_question_be_question(roles: list[Role]) -> None:
    """Beside sides, a back is no answer of a plain card."""
    if Role.FRONT not in roles and Role.BACK in roles:
        roles[roles.index(Role.BACK)] = Role.WHY


def _complete_notes(roles: list[Role], table: Table, free: _Free) -> None:
    """The fields of notes stand in the order of their note type."""
    if "cloze" in table.note_type.casefold() or "lücke" in table.note_type.casefold():
        free.take(roles, (Role.CLOZE, Role.WHY))
    else:
        free.take(roles, (Role.FRONT, Role.BACK, Role.WHY))


def _complete_unnamed(roles: list[Role], table: Table, heading: int, free: _Free, has_sides: bool) -> None:
    """No name is known: two columns are plain cards, more of them contrasts if the deck has sides."""
    if len(free.places) == 1 and _is_cloze(table, free.places[0], heading):
        free.take(roles, (Role.CLOZE,))
    elif has_sides and len(free.places) == 3:
        free.take(roles, (Role.TITLE, *SIDES))
    elif has_sides and len(free.places) > 3:
        free.take(roles, (Role.TITLE, Role.QUESTION, *SIDES, Role.WHY, Role.SOURCE))
    else:
        free.take(roles, (Role.FRONT, Role.BACK, Role.WHY))


def _has_text(table: Table, column: int, heading: int) -> bool:
    cells = (
        row[column]
        for number, row in zip(table.numbers[:200], table.rows, strict=False)
        if number > heading and column < len(row)
    )
    return any(map(str.strip, cells))


def _is_cloze(table: Table, column: int, heading: int) -> bool:
    rows = [row for number, row in zip(table.numbers, table.rows, strict=True) if number > heading][:20]
    return bool(rows) and all(column < len(row) and _CLOZE.search(row[column]) for row in rows)


def _side_names(roles: list[Role], names: Row, sides: Sequence[Side]) -> tuple[str, ...]:
    """Of the deck, else of the columns."""
    if Role.FIRST not in roles or Role.SECOND not in roles:
        return ()
    if sides:
        return tuple(side.name for side in sides)
    found = [names[place] if (place := roles.index(role)) < len(names) else "" for role in SIDES]
    found = [" ".join(name.split()) for name in found]
    if not all(found) or found[0] == found[1]:
        return ()
    return tuple(found)
