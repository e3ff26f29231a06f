"""Which row of a table has the names of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop_app.domain.item import Side
from desktop_app.formats.sheet.column_names import is_own_heading, role_of_name
from desktop_app.formats.sheet.roles import SIDES
from desktop_app.formats.sheet.table import Row, Table

_LOOKED_AT_ROWS: Final = 12
_LONGEST_NAME: Final = 60


def heading_row(table: Table, sides: Sequence[Side]) -> int:
    """Its number; 0 if no row looks like one. Titles may stand above it, but no rows of data.

    Text files of Anki have no headings, so there only a first row of nothing but known names is one.
    """
    most_above = 0
    for place, (number, row) in enumerate(zip(table.numbers[:_LOOKED_AT_ROWS], table.rows, strict=False)):
        if is_own_heading(row):
            return number
        texts = _texts(row)
        if most_above < len(texts) and _is_heading(texts, sides, table.width, most_above < 2):
            is_all_known = all(role_of_name(text, sides) is not None for text in texts)
            if not table.is_from_anki or (place == 0 and is_all_known):
                return number
        most_above = max(most_above, len(set(texts)))
    return 0


def _texts(row: Row) -> list[str]:
    return [text for cell in row if (text := cell.strip())]


def _is_heading(texts: list[str], sides: Sequence[Side], width: int, is_first: bool) -> bool:
    """Short texts of which enough are names we know: one among many texts is chance."""
    different = set(texts)
    if len(different) < min(2, width) or any(len(text) > _LONGEST_NAME for text in texts):
        return False
    found = [role for text in different if (role := role_of_name(text, sides)) is not None]
    if any(found.count(side) > 1 for side in SIDES):
        return False  # “left” and “links” are a card, not two names of one side
    known = len(set(found))
    if is_first:
        return known > 0 and known * 3 >= len(different)
    return known > 1 and known * 2 >= len(different)
