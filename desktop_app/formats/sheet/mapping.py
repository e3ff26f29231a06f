"""How the columns of a table are understood: made by a guess, changed by a person, kept with the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.formats.sheet.roles import MANY, Role
from desktop_app.formats.sheet.table import Row, Table


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """`roles` has one for each column; a column beyond them is not read."""

    roles: tuple[Role, ...] = ()
    heading_row: int = 0
    """Number of the row with the names of the columns; rows above it are not read. 0: there is none."""
    side_names: tuple[str, ...] = ()
    """For a new deck: its two sides."""

    @property
    def has_heading(self) -> bool:
        return self.heading_row > 0

    def role(self, column: int) -> Role:
        return self.roles[column] if column < len(self.roles) else Role.IGNORE

    def columns(self, role: Role) -> tuple[int, ...]:
        return tuple(place for place, each in enumerate(self.roles) if each is role)

    def column(self, role: Role) -> int:
        """The first with this role; -1 if there is none."""
        return self.roles.index(role) if role in self.roles else -1

    def with_role(self, column: int, role: Role) -> SheetMapping:
        """A role that only one column may have is taken from the one that had it."""
        roles = [*self.roles, *[Role.IGNORE] * (column + 1 - len(self.roles))]
        if role is not Role.IGNORE and role not in MANY:
            roles = [Role.IGNORE if each is role else each for each in roles]
        roles[column] = role
        return replace(self, roles=tuple(roles))

    def with_heading(self, table: Table, has_heading: bool) -> SheetMapping:
        """As the box "First row is a heading" says."""
        first = table.numbers[0] if has_heading and table.numbers else 0
        return replace(self, heading_row=first)

    def with_side_names(self, first: str, second: str) -> SheetMapping:
        return replace(self, side_names=(first, second))

    def to_plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "roles": [role.value for role in self.roles],
            "heading_row": self.heading_row,
            "side_names": list(self.side_names),
        }

    @classmethod
    def of_plain(cls, plain: Mapping[str, Any]) -> SheetMapping:
        """What an older or newer program kept may name other roles: those are not read. Raises no error."""
        known = {role.value: role for role in Role}
        roles, heading, names = plain.get("roles"), plain.get("heading_row"), plain.get("side_names")
        names = names if isinstance(names, list) and len(names) == 2 else []
        return cls(
            tuple(known.get(str(each), Role.IGNORE) for each in roles) if isinstance(roles, list) else (),
            heading if isinstance(heading, int) else 0,
            tuple(map(str, names)),
        )


def headings(table: Table, mapping: SheetMapping) -> Row:
    """Names of the columns as the file has them, as many as the table is wide; empty where it has none."""
    place = table.place(mapping.heading_row) if mapping.has_heading else None
    names = table.names if place is None else table.rows[place]
    return tuple(" ".join(name.split()) for name in (*names, *[""] * (table.width - len(names))))


def data_rows(table: Table, mapping: SheetMapping) -> tuple[tuple[int, Row], ...]:
    """The rows below the heading, with their numbers."""
    return tuple(
        (number, row)
        for number, row in zip(table.numbers, table.rows, strict=True)
        if number > mapping.heading_row
    )
