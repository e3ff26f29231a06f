"""Text files with a row on each line: CSV, TSV and what Anki exports and imports."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.foreign import Notice
from desktop_app.formats.limits import FOLDER_DEPTH
from desktop_app.formats.sheet import head_rows, words
from desktop_app.formats.sheet.directives import Directives, separator_of, split_directives
from desktop_app.formats.sheet.formula_safe import unguarded
from desktop_app.formats.sheet.roles import Role
from desktop_app.formats.sheet.table import (
    Row,
    Table,
    TableMaker,
    Tables,
    cleaned,
    map_cells,
    one_line,
)
from desktop_app.formats.sheet.text_rows import NumberedRow, RowsOfText, cell_reader, lines_of
from desktop_app.progress import Progress, Silent

_GUESSED: Final = "\t;,|"
"""In this order where several fit equally well."""
_LOOKED_AT_ROWS = 100
_LOOKED_AT = 2**18
_STEP = 500
_TAG = re.compile(
    r"</?(?:br|div|p|b|i|u|span|img|ul|ol|li|sub|sup|strong|em|table|a)\b[^<>]*>|&\w+;", re.IGNORECASE
)
_ENTITY = re.compile(r"&#?\w{1,10};")
"""Their semicolons separate nothing."""
_MEDIA = re.compile(r"<img\b|\[sound:[^\]\n]+\]", re.IGNORECASE)
_SOUND = re.compile(r"\[sound:[^\]\n]+\]", re.IGNORECASE)


def tables_of_text(
    text: str, name: str = "", separator: str = "", progress: Progress | None = None
) -> Tables:
    """The tables of a text file or of what was pasted: one, or one for each deck that its rows name.

    `name` is the file's. `separator` is empty to have it told by the text. Raises Cancelled, and
    UnreadableFile where it is more than can be held.
    """
    text, nuls = _without_nuls(text.removeprefix("\ufeff"))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    notices = [Notice(name, str(phrase(words.NULS_REMOVED, n=nuls)))] if nuls else []
    if not text.strip():
        return Tables(problems=(_error(name, words.EMPTY),), notices=tuple(notices))
    is_own = head_rows.is_own_text(text)
    directives, body = (Directives(), text) if is_own else split_directives(text)
    asked = separator_of(separator)
    if separator and not asked:
        return Tables(problems=(_error(name, words.SEPARATOR_UNKNOWN, separator=separator),))
    found = asked or directives.separator or guessed_separator(body)
    progress = progress or Silent()
    reading = RowsOfText(name, found, directives, progress)
    rows = reading.read(body)
    if isinstance(rows, Problem):
        return Tables(separator=found, problems=(rows,), notices=tuple(notices))
    tables = _own_table(rows, name) if is_own else _tables(rows, name, directives, found, progress)
    notices += [*reading.notices, *tables.notices]
    if not any(table.rows for table in tables.tables) and not tables.problems:
        tables = replace(tables, tables=(), problems=(_error(name, words.NO_ROWS),))
    return replace(tables, separator=found, notices=tuple(notices))


def guessed_separator(text: str) -> str:
    """The one that cuts the first 100 rows most evenly; a comma where there is none."""
    sample = _ENTITY.sub("", text[:_LOOKED_AT])
    best, best_score = ",", 0.0
    for separator in _GUESSED:
        score = _evenness(sample, separator)
        if score > best_score + 1e-9:
            best, best_score = separator, score
    return best


def _evenness(sample: str, separator: str) -> float:
    """Between 0 and 1: the share of rows that have the commonest number of cells, if that is two or more."""
    if separator not in sample:
        return 0.0
    reader = cell_reader(lines_of(sample), separator)
    try:
        counts = Counter(len(row) for row in islice(reader, _LOOKED_AT_ROWS) if row)
    except csv.Error:
        return 0.0
    cut = {width: n for width, n in counts.items() if width > 1}
    if not cut:
        return 0.0
    # Rows of other widths count half: spreadsheets leave cells out at the end of a row.
    width = max(cut, key=lambda each: (cut[each], each))
    uncut = counts.total() - sum(cut.values())
    return (cut[width] + 0.5 * (sum(cut.values()) - cut[width])) / (counts.total() + uncut)


def _own_table(rows: list[NumberedRow], name: str) -> Tables:
    """A deck that this program wrote: its head in the first rows, then its items."""
    end = next(
        (place for place, (_, cells) in enumerate(rows) if not head_rows.is_head_row(cells)), len(rows)
    )
    head_cells = [cells for _, cells in rows[:end]]
    is_guarded = head_rows.says_guarded(head_cells)
    if is_guarded:
        head_cells = [list(map(unguarded, cells)) for cells in head_cells]
    head, reason = head_rows.read_head(head_cells)
    table = _table(rows[end:], name)
    if is_guarded:
        table = map_cells(table, unguarded)
    notices = (Notice(name, str(phrase(words.HEAD_DAMAGED, reason=reason))),) if reason else ()
    return Tables(tables=(table,), head=head, notices=notices)


def _table(rows: list[NumberedRow], name: str) -> Table:
    maker = TableMaker(name)
    for number, cells in rows:
        maker.add(number, cells)
    return maker.table()


def _tables(
    rows: list[NumberedRow], name: str, directives: Directives, separator: str, progress: Progress
) -> Tables:
    table = _table(rows, name)
    if not directives.is_from_anki:
        return Tables(tables=(table,))
    names = next(csv.reader([directives.columns], delimiter=separator), []) if directives.columns else []
    table = replace(
        table,
        names=tuple(names),
        known=tuple((place, role) for place, role in sorted(directives.known.items())),
        tags=directives.tags,
        note_type=directives.note_type,
        is_from_anki=True,
    )
    table = _with_tags_apart(table)
    table, notices = _with_html(table, directives.html, name, progress)
    return Tables(tables=_by_deck(table, directives), notices=notices)


def _with_tags_apart(table: Table) -> Table:
    """Anki's tags have spaces between them, ours may have spaces in them."""
    places = {place for place, role in table.known if role is Role.TAGS}
    if not places:
        return table
    rows = tuple(
        tuple("; ".join(cell.split()) if place in places else cell for place, cell in enumerate(row))
        for row in table.rows
    )
    return replace(table, rows=rows)


def _with_html(
    table: Table, says: bool | None, name: str, progress: Progress
) -> tuple[Table, tuple[Notice, ...]]:
    """Its cells cleaned where they are HTML, which is guessed where the file does not say it."""
    if says is None:
        says = any(_TAG.search(cell) for row in table.rows[:_LOOKED_AT_ROWS] for cell in row)
    media = sum(len(_MEDIA.findall(cell)) for row in table.rows for cell in row if "<" in cell or "[" in cell)
    if media:
        table = map_cells(table, lambda cell: _SOUND.sub("", cell))
    if says:
        table = replace(table, rows=tuple(_cleaned_rows(table, progress)), is_html=True)
    notice = Notice(name, str(phrase(words.MEDIA_LEFT_OUT, n=media)))
    return table, (notice,) if media else ()


def _cleaned_rows(table: Table, progress: Progress) -> Iterator[Row]:
    plain = {place for place, _ in table.known}
    for number, row in enumerate(table.rows):
        if number % _STEP == 0:
            progress.step(number, len(table.rows))
        yield tuple(cell if place in plain else cleaned(cell) for place, cell in enumerate(row))


def _by_deck(table: Table, directives: Directives) -> tuple[Table, ...]:
    """A table for each deck that rows name, in the order of their first rows; "A::B" lies in the group A."""
    column = next((place for place, role in directives.known.items() if role is Role.DECK), None)
    if column is None:
        return (_named(table, directives.deck or table.name) if directives.deck else table,)
    places: dict[str, list[int]] = {}
    for place, row in enumerate(table.rows):
        deck = row[column].strip() if column < len(row) else ""
        places.setdefault(deck or directives.deck or table.name, []).append(place)
    return tuple(
        _named(
            replace(
                table,
                rows=tuple(table.rows[place] for place in own),
                numbers=tuple(table.numbers[place] for place in own),
            ),
            deck,
        )
        for deck, own in places.items()
    )


def _named(table: Table, deck: str) -> Table:
    *folder, name = [one_line(part) or "…" for part in deck.split("::")]
    return replace(table, name=name, folder=tuple(folder[:FOLDER_DEPTH]))


def _without_nuls(text: str) -> tuple[str, int]:
    count = text.count("\0")
    return (text.replace("\0", ""), count) if count else (text, 0)


def _error(name: str, template: str, **values: object) -> Problem:
    return Problem(name, "", "", str(phrase(template, **values)))
