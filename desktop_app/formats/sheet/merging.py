"""Two rows made one, as a correction of the table: what the second says joins the first, and it is gone."""

from __future__ import annotations

from desktop_app.formats.sheet.kinds import folded
from desktop_app.formats.sheet.mapping import SheetMapping
from desktop_app.formats.sheet.roles import Role
from desktop_app.formats.sheet.table import Table

_SINGLE = frozenset({Role.TITLE, Role.QUESTION, Role.FRONT, Role.CLOZE, Role.ID, Role.KIND})
"""Of these the first row's stays."""


def merged(table: Table, mapping: SheetMapping, row: int, into: int) -> Table:
    """`row` and `into` are numbers of rows. Raises KeyError if there is no such row."""
    if table.place(row) is None or row == into:
        raise KeyError(row)
    for column, role in enumerate(mapping.roles):
        first, second = table.cell(into, column), table.cell(row, column)
        if role is Role.IGNORE or not second.strip() or folded(first) == folded(second):
            continue
        if not first.strip():
            table = table.with_cell(into, column, second)
        elif role not in _SINGLE:
            table = table.with_cell(into, column, _joined(first, second, table.is_html))
    return table.without_row(row)


def _joined(first: str, second: str, is_html: bool) -> str:
    if is_html:
        return f"{first}<br>{second}"
    known = {folded(line) for line in first.splitlines()}
    new = [line for line in second.splitlines() if folded(line) not in known]
    return "\n".join([first, *new])
