"""Tables of any file, and the decks they make: what the child process runs for sheets."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.base import MediaSink, ReadOptions
from desktop_app.formats.files import read_limited, shown_name
from desktop_app.formats.foreign import Foreign, ForeignDeck, Notice
from desktop_app.formats.limits import NOTES, TEXT_FILE
from desktop_app.formats.sheet import head_rows, words
from desktop_app.formats.sheet.columns import guess_mapping
from desktop_app.formats.sheet.encoding import encoding_of, is_known
from desktop_app.formats.sheet.language import guess_language
from desktop_app.formats.sheet.mapping import SheetMapping, headings
from desktop_app.formats.sheet.table import Table, Tables
from desktop_app.formats.sheet.text_table import tables_of_text
from desktop_app.formats.sheet.to_deck import SheetDeck, deck_of, new_head
from desktop_app.progress import Progress

_NAMELESS = re.compile(r"(?:sheet|tabelle|table|blatt|items)? ?(\d{0,3})", re.IGNORECASE)
"""Names that programs give, and the number in them."""
_MOST_PROBLEMS = 1000
_ZIP = b"PK\x03\x04"


def read(path: Path, options: ReadOptions, _out: MediaSink, progress: Progress) -> Foreign:
    """The decks of a file, one for each of its tables. Raises UnreadableFile and Cancelled."""
    with _without_collecting():
        return _read(path, options, progress)


def _read(path: Path, options: ReadOptions, progress: Progress) -> Foreign:
    tables = tables_of_file(path, options, progress)
    if tables.problems:
        return Foreign(problems=tables.problems, notices=tables.notices)
    file = shown_name(path)
    if tables.encodings and not options.encoding:
        names = ", ".join(tables.encodings)
        return _refused(file, words.ENCODING_UNSURE, tables.notices, names=names)
    return foreign_of(tables, path.stem, file, options.mapping, progress)


def tables_of_file(path: Path, options: ReadOptions, progress: Progress) -> Tables:
    """For `child_reading.in_child`, so that a preview can show them. Raises UnreadableFile and Cancelled."""
    with _without_collecting():
        return _tables_of_file(path, options, progress)


def _tables_of_file(path: Path, options: ReadOptions, progress: Progress) -> Tables:
    with path.open("rb") as file:
        is_zip = file.read(4) == _ZIP
    if not is_zip:
        return _tables_of_bytes(read_limited(path, TEXT_FILE), shown_name(path), options, progress)
    tables = _workbook(path, progress)
    if not tables.problems and not any(table.rows for table in tables.tables):
        return replace(tables, problems=(_problem(shown_name(path), words.NO_ROWS),))
    return _without_head(tables)


def foreign_of(
    tables: Tables, stem: str, file: str, mappings: Mapping[str, Any], progress: Progress | None = None
) -> Foreign:
    """`mappings` is a mapping in plain values, or several by the names of the tables; guessed where missing.

    `stem` names the deck of a file with one table.
    """
    decks: list[ForeignDeck] = []
    problems: list[Problem] = []
    notices = list(tables.notices)
    for table, mapping, head in _planned(tables, stem, mappings):
        sources = tables.head.sources if tables.head else ()
        found = deck_of(table, mapping, head, sources, progress)
        problems += _problems_of(found, table, mapping, file)
        if found.deck.items:
            decks.append(ForeignDeck(found.deck, table.folder, found.origins))
    if sum(len(each.deck.items) for each in decks) > NOTES:
        count = sum(len(each.deck.items) for each in decks)
        return _refused(file, words.TOO_MANY_ITEMS, tuple(notices), n=count, limit=NOTES)
    if not decks:
        problems = [problem._replace(severity="error") for problem in problems]
        problems = problems or [_problem(file, words.NO_ROWS)]
    if tables.head and len(decks) > 1:
        decks = [_together(decks)]
    return Foreign(tuple(_with_own_ids(decks)), problems=_listed(problems, file), notices=tuple(notices))


def _listed(problems: list[Problem], file: str) -> tuple[Problem, ...]:
    """As many as a person might read."""
    rest = len(problems) - _MOST_PROBLEMS
    if rest <= 0:
        return tuple(problems)
    more = _problem(file, words.MORE_PROBLEMS, n=rest)._replace(severity=problems[0].severity)
    return (*problems[:_MOST_PROBLEMS], more)


def mapping_of(mappings: Mapping[str, Any], table: Table, head: DeckHead | None) -> SheetMapping:
    """The one that was kept for this table, else a guess."""
    plain = mappings if "roles" in mappings else mappings.get(table.name)
    return SheetMapping.of_plain(plain) if isinstance(plain, Mapping) else guess_mapping(table, head)


def _planned(
    tables: Tables, stem: str, mappings: Mapping[str, Any]
) -> Iterator[tuple[Table, SheetMapping, DeckHead]]:
    for table in tables.tables:
        if table.rows:
            mapping = mapping_of(mappings, table, tables.head)
            title = deck_title(table, stem, len(tables.tables))
            yield table, mapping, tables.head or new_head(title, mapping, guess_language(table))


def deck_title(table: Table, stem: str, tables: int) -> str:
    """Of a new deck: what the table is called, or the file, where the table's name says nothing."""
    if table.is_from_anki and table.name.strip():
        return table.name
    if tables == 1:
        return stem
    nameless = _NAMELESS.fullmatch(table.name.strip())
    if nameless is None:
        return table.name
    number = nameless[1].lstrip("0")
    return f"{stem} {number}" if number not in ("", "1") else stem


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing that is made here is thrown away before the end, but the collector would look all the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _tables_of_bytes(data: bytes, file: str, options: ReadOptions, progress: Progress) -> Tables:
    asked = options.encoding
    if asked and not is_known(asked):
        return Tables(problems=(_problem(file, words.ENCODING_UNKNOWN, name=asked),))
    found = encoding_of(data)
    name = asked or found.name
    try:
        # Who asked for this encoding sees what it cannot read, row by row; nobody else gets replacements.
        text = data.decode(name, "replace" if asked else "strict")
    except (UnicodeError, LookupError):
        return Tables(encoding=name, problems=(_problem(file, words.NOT_IN_ENCODING, name=name),))
    tables = tables_of_text(text, file, options.separator, progress)
    return replace(tables, encoding=name, encodings=() if asked else found.likely)


def _workbook(path: Path, progress: Progress) -> Tables:
    from desktop_app.formats.sheet.ods_reader import read_ods
    from desktop_app.formats.sheet.xlsx_reader import read_xlsx
    from desktop_app.formats.zip_reader import open_zip

    with open_zip(path) as archive:
        is_ods = "content.xml" in archive
    return read_ods(path, progress) if is_ods else read_xlsx(path, progress)


def _without_head(tables: Tables) -> Tables:
    """The head of a deck that this program wrote is a sheet of its own."""
    own = next((table for table in tables.tables if head_rows.is_own_table(table.rows)), None)
    if own is None:
        return tables
    head, reason = head_rows.read_head(own.rows)
    notices = tables.notices
    if reason:
        notices += (Notice(own.name, str(phrase(words.HEAD_DAMAGED, reason=reason))),)
    rest = tuple(table for table in tables.tables if table is not own)
    return replace(tables, tables=rest, head=head, notices=notices)


def _problems_of(found: SheetDeck, table: Table, mapping: SheetMapping, file: str) -> Iterator[Problem]:
    """Rows that are left out: no error as long as others can be read."""
    names = headings(table, mapping)
    for each in found.row_problems:
        name = names[each.column] if each.column < len(names) else ""
        where = "" if table.name == file else table.name
        yield Problem(file, where, name, str(each.message), each.row, "warning")


def _together(decks: list[ForeignDeck]) -> ForeignDeck:
    """Sheets beside that of a deck this program wrote are more of the same deck; an id counts once."""
    items = {item.id: item for deck in reversed(decks) for item in reversed(deck.deck.items)}
    order = dict.fromkeys(item.id for deck in decks for item in deck.deck.items)
    sources = {source.id: source for deck in decks for source in deck.deck.head.sources}
    origins = {name: origin for deck in reversed(decks) for name, origin in deck.origins.items()}
    head = replace(
        decks[0].deck.head,
        sources=tuple(sources.values()),
        has_similarities=any(deck.deck.head.has_similarities for deck in decks),
    )
    return ForeignDeck(Deck(head, tuple(items[name] for name in order)), decks[0].folder, origins)


def _with_own_ids(decks: list[ForeignDeck]) -> Iterator[ForeignDeck]:
    """Two tables of one name are two decks."""
    from desktop_app.domain.ids import DeckId, slug

    taken: set[str] = set()
    for deck in decks:
        head = deck.deck.head
        if head.id in taken:
            head = replace(head, id=DeckId(slug("-".join((*deck.folder, head.title)), taken)))
        taken.add(head.id)
        yield replace(deck, deck=replace(deck.deck, head=head))


def _refused(file: str, template: str, notices: tuple[Notice, ...], **values: object) -> Foreign:
    return Foreign(problems=(_problem(file, template, **values),), notices=notices)


def _problem(file: str, template: str, **values: object) -> Problem:
    return Problem(file, "", "", str(phrase(template, **values)))
