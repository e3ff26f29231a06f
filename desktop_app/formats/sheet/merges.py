"""Merged cells: the text stands in the first of them; across a heading it is meant for all of its columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import Final

from desktop_app.formats.limits import COLUMNS
from desktop_app.formats.sheet.table import Table, trimmed

_RANGE: Final = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_MOST = 100_000


def with_merges(table: Table, ranges: Iterable[str]) -> Table:
    """`ranges` like “B2:B4”. Cells joined with the one above are noted, those beside it get its text."""
    joined: set[tuple[int, int]] = set()
    rows = list(table.rows)
    places = {number: place for place, number in enumerate(table.numbers)}
    for left, top, right, bottom in islice(filter(None, map(_corners, ranges)), _MOST):
        if top in places and right > left:
            rows[places[top]] = _spread(rows[places[top]], left, right)
        if bottom > top:
            below = [number for number in range(top + 1, min(bottom, top + 10_000) + 1) if number in places]
            joined.update((number, left) for number in below)
        if len(joined) > _MOST:
            break
    width = max(map(len, rows), default=0)
    return replace(table, rows=tuple(rows), width=width, joined=tuple(sorted(joined)))


def with_joined(table: Table, joined: Iterable[tuple[int, int]]) -> Table:
    """Cells that are merged with the one above, by number of row and place of column."""
    known = set(table.numbers)
    found = islice((each for each in joined if each[0] in known), _MOST)
    return replace(table, joined=tuple(sorted(found)))


def _spread(row: tuple[str, ...], left: int, right: int) -> tuple[str, ...]:
    text = row[left] if left < len(row) else ""
    cells = [*row, *[""] * (right + 1 - len(row))]
    for place in range(left, right + 1):
        cells[place] = cells[place] or text
    return trimmed(cells)


def _corners(text: str) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom; columns from 0, rows by their numbers. None if it is no range."""
    found = _RANGE.fullmatch(text)
    if found is None:
        return None
    left, right = (min(_column(found[part]), COLUMNS - 1) for part in (1, 3))
    return left, int(found[2]), right, int(found[4])


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
