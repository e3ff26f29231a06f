"""ODS workbooks read as their cells show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.sheet.reading import deck_from, said, tables_in, write_ods


def _cell(text: str, attributes: str = 'office:value-type="string"') -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def _row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def _table(*rows: str, name: str = "Team", attributes: str = "") -> str:
    return f'<table:table table:name="{name}" {attributes}>{"".join(rows)}</table:table>'


EMPTY = "<table:table-cell/>"
BLANKS = (
    '<table:table-row table:number-rows-repeated="1048000">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def test_a_workbook_of_the_library_for_opendocument(tmp_path: Path) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    for name in ("One", "Zwei"):
        table = Table(name=name)
        row = TableRow()
        for text in ("Führung", "Ziel"):
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
        book.spreadsheet.addElement(table)
    book.save(str(tmp_path / "a.ods"))
    tables = tables_in(tmp_path / "a.ods").tables
    assert [(table.name, table.rows) for table in tables] == [
        ("One", (("Führung", "Ziel"),)),
        ("Zwei", (("Führung", "Ziel"),)),
    ]


def test_rows_keep_their_numbers_through_repeated_ones(tmp_path: Path) -> None:
    xml = _table(
        _row(_cell("a"), EMPTY, _cell("b")),
        _row(EMPTY, attributes='table:number-rows-repeated="3"'),
        _row(_cell("c", 'table:number-columns-repeated="2"'), attributes='table:number-rows-repeated="2"'),
        BLANKS,
    )
    (table,) = tables_in(write_ods(tmp_path / "a.ods", xml)).tables
    assert table.rows == (("a", "", "b"), ("c", "c"), ("c", "c"))
    assert table.numbers == (1, 5, 6)


def test_lines_spaces_and_remarks_of_a_cell(tmp_path: Path) -> None:
    inside = (
        "<table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation>"
        '<text:p>one<text:s text:c="3"/>two\n  three<text:tab/><text:span>four</text:span></text:p>'
        "<text:p>next<text:line-break/>last</text:p></table:table-cell>"
    )
    (table,) = tables_in(write_ods(tmp_path / "a.ods", _table(_row(inside)))).tables
    assert table.rows == (("one   two three\tfour\nnext\nlast",),)


def test_values_are_as_shown_and_dates_as_dates(tmp_path: Path) -> None:
    formula = 'table:formula="of:=1+1" office:value-type="float" office:value="2"'
    xml = _table(
        _row(
            _cell("2,00", formula),
            _cell("50 %", 'office:value-type="percentage" office:value="0.5"'),
            _cell("3. Dez", 'office:value-type="date" office:date-value="2026-12-03"'),
            _cell("früh", 'office:value-type="date" office:date-value="2026-12-03T09:30:00"'),
        )
    )
    (table,) = tables_in(write_ods(tmp_path / "a.ods", xml)).tables
    assert table.rows == (("2,00", "50 %", "2026-12-03", "2026-12-03 09:30:00"),)


def test_merged_cells_join_the_rows_of_one_contrast(tmp_path: Path) -> None:
    covered = "<table:covered-table-cell/>"
    xml = _table(
        _row(_cell("Contrast"), _cell("Leadership"), _cell("Management")),
        _row(_cell("Vision", 'table:number-rows-spanned="2"'), _cell("Asks why"), _cell("Plans")),
        _row(covered, _cell("Dares"), _cell("Checks")),
        _row(_cell("Risk"), _cell("Tries"), _cell("Secures")),
    )
    (table,) = tables_in(write_ods(tmp_path / "a.ods", xml)).tables
    found = deck_from(table)
    assert (said(found), found.ready_rows, len(found.deck.items)) == ([], (2, 3, 4), 2)


def test_a_merged_heading_is_that_of_all_its_columns(tmp_path: Path) -> None:
    covered = "<table:covered-table-cell/>"
    xml = _table(_row(_cell("A", 'table:number-columns-spanned="2"'), covered, _cell("B")))
    (table,) = tables_in(write_ods(tmp_path / "a.ods", xml)).tables
    assert table.rows == (("A", "A", "B"),)


def test_hidden_sheets_are_told_and_not_read(tmp_path: Path) -> None:
    style = (
        '<office:automatic-styles><style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    hidden = _table(_row(_cell("x")), name="Lists", attributes='table:style-name="ta2"')
    xml = style + _table(_row(_cell("a"))) + hidden
    tables = tables_in(write_ods(tmp_path / "a.ods", xml))
    assert [table.name for table in tables.tables] == ["Team"]
    assert [notice.where for notice in tables.notices] == ["Lists"]


# Hostile or broken files


@pytest.mark.parametrize("times", ["1048577", "99999999999999999999"])
def test_texts_repeated_without_end_are_refused(times: str, tmp_path: Path) -> None:
    row = _row(_cell("a"), attributes=f'table:number-rows-repeated="{times}"')
    (problem,) = tables_in(write_ods(tmp_path / "a.ods", _table(row))).problems
    assert "rows" in problem.message
    wide = _row(_cell("a", f'table:number-columns-repeated="{times}"'))
    (problem,) = tables_in(write_ods(tmp_path / "a.ods", _table(wide))).problems
    assert "columns" in problem.message


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    (problem,) = tables_in(write_ods(tmp_path / "a.ods", _table(_row(_cell("&b;"))), head=head)).problems
    assert "document type declaration" in problem.message


def test_a_workbook_with_a_password_is_told(tmp_path: Path) -> None:
    manifest = {"META-INF/manifest.xml": "<m:manifest xmlns:m='x'><m:encryption-data/></m:manifest>"}
    (problem,) = tables_in(write_ods(tmp_path / "a.ods", "", **manifest)).problems
    assert "password" in problem.message


def test_deep_nesting_and_broken_xml_are_told(tmp_path: Path) -> None:
    for xml in ("<table:table>" * 100, "<table:table-row>", "&nothing;"):
        (problem,) = tables_in(write_ods(tmp_path / "a.ods", xml)).problems
        assert "damaged" in problem.message
