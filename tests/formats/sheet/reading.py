"""Reading sheets in this process, as the tests want it, and small workbooks made by hand."""

from __future__ import annotations

import zipfile
from pathlib import Path

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import DeckId, SideId
from desktop_app.domain.item import Side
from desktop_app.formats.base import MediaSink, ReadOptions
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Foreign
from desktop_app.formats.media_folder import MediaFolder
from desktop_app.formats.sheet import (
    SheetDeck,
    Table,
    Tables,
    deck_of,
    guess_mapping,
    new_head,
    tables_of_text,
)
from desktop_app.formats.sheet.reader import read, tables_of_file
from desktop_app.progress import Silent

HEAD = DeckHead(
    DeckId("roles"),
    "Roles",
    sides=(
        Side(SideId("leadership"), "Leadership", "leader", "leaders"),
        Side(SideId("management"), "Management", "manager", "managers"),
    ),
)


def read_sheet(path: Path, options: ReadOptions | None = None) -> Foreign:
    """As the child process would have it, without the process."""
    out: MediaSink = MediaFolder(path.with_name("media"))
    try:
        return read(path, options or ReadOptions(), out, Silent())
    except UnreadableFile as error:
        return Foreign(problems=(Problem(path.name, "", "", str(error.sentence)),))


def only_deck(found: Foreign) -> Deck:
    assert [str(problem) for problem in found.problems] == []
    (deck,) = found.decks
    return deck.deck


def tables_in(path: Path) -> Tables:
    try:
        return tables_of_file(path, ReadOptions(), Silent())
    except UnreadableFile as error:
        return Tables(problems=(Problem(path.name, "", "", str(error.sentence)),))


def table_of(text: str) -> Table:
    tables = tables_of_text(text, "sheet.csv")
    assert tables.problems == ()
    (table,) = tables.tables
    return table


def deck_from(text: str | Table, head: DeckHead | None = None) -> SheetDeck:
    table = table_of(text) if isinstance(text, str) else text
    mapping = guess_mapping(table, head)
    return deck_of(table, mapping, head or new_head("Deck", mapping))


def said(found: SheetDeck) -> list[tuple[int, str, str]]:
    """Row, sentence and fix of each problem."""
    return [(each.row, str(each.message), each.fix) for each in found.row_problems]


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def write_workbook(path: Path, sheet_xml: str, styles: str = "", head: str = "", **more: str) -> Path:
    """An XLSX file of one sheet; `sheet_xml` is what lies in its <worksheet>."""
    styles_relation = f'<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        '<sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>{styles_relation}</Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{_MAIN}">{sheet_xml}</worksheet>',
        **more,
    }
    return _zipped(path, parts)


def write_ods(path: Path, tables_xml: str, head: str = "", **more: str) -> Path:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"{head}<office:document-content {spaces}><office:body><office:spreadsheet>{tables_xml}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return _zipped(path, {"content.xml": content, **more})


def _zipped(path: Path, parts: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path
