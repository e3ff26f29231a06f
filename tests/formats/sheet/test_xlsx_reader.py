"""XLSX workbooks as spreadsheet programs and libraries write them, read as a person sees them."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.formats.sheet import guess_mapping
from tests.formats.sheet.reading import deck_from, read_sheet, said, tables_in, write_workbook


def _saved(path: Path, sheets: dict[str, list[list[Any]]], **more: Any) -> Path:
    """By the library that most scripts use."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        for merged in more.get("merged", ()):
            sheet.merge_cells(merged)
        for cell, form in more.get("formats", {}).items():
            sheet[cell].number_format = form
        sheet.sheet_state = "hidden" if name in more.get("hidden", ()) else "visible"
    book.save(path)
    return path


def test_every_sheet_becomes_a_table(tmp_path: Path) -> None:
    path = _saved(
        tmp_path / "a.xlsx", {"One": [["a", "b"], [None, None], ["c", None, "d"]], "Zwei": [["ü", "😀"]]}
    )
    one, two = tables_in(path).tables
    assert (one.name, one.rows, one.numbers, one.width) == ("One", (("a", "b"), ("c", "", "d")), (1, 3), 3)
    assert (two.name, two.rows) == ("Zwei", (("ü", "😀"),))


def test_hidden_sheets_are_told_and_not_read(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", {"One": [["a", "b"]], "Lists": [["x"]]}, hidden=("Lists",))
    tables = tables_in(path)
    assert [table.name for table in tables.tables] == ["One"]
    assert tables.notices[0].where == "Lists"


def test_values_are_texts_as_they_are_shown(tmp_path: Path) -> None:
    values = [
        1,
        2.5,
        1e20,
        True,
        datetime.date(2026, 12, 3),
        datetime.datetime(2026, 12, 3, 9, 30),
        0.1 + 0.2,
    ]
    path = _saved(tmp_path / "a.xlsx", {"One": [values]})
    (table,) = tables_in(path).tables
    assert table.rows[0] == ("1", "2.5", "1e+20", "TRUE", "2026-12-03", "2026-12-03 09:30", "0.3")


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (46359, "dd.mm.yyyy", "2026-12-03"),
        (46359.5, "yyyy-mm-dd hh:mm", "2026-12-03 12:00"),
        (0.75, "hh:mm", "18:00"),
        (1.5, "[h]:mm", "36:00"),
        (7, '0 "days"', "7"),
        (7, '"Day" 0', "7"),
        (7, "General", "7"),
        (12, "[Red]0", "12"),
    ],
)
def test_formats_of_numbers(value: float, form: str, text: str, tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", {"One": [[value]]}, formats={"A1": form})
    assert tables_in(path).tables[0].cell(1, 0) == text


def test_formulas_are_read_as_their_stored_result_and_never_evaluated(tmp_path: Path) -> None:
    cells = (
        '<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>stored</v></c><c r="B1"><f>1+1</f><v>5</v></c>'
        '<c r="C1"><f>1+1</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    tables = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>"))
    assert tables.tables[0].rows == (("stored", "5", "", "#DIV/0!"),)
    assert "Formulas without a stored result, read as empty: 1." in tables.notices[0].reason


def test_texts_in_all_their_forms(tmp_path: Path) -> None:
    cells = (
        '<row><c t="inlineStr"><is><r><t>bold </t></r><r><t xml:space="preserve"> and </t></r></is></c>'
        '<c t="inlineStr"><is><t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh></is></c>'
        '<c t="inlineStr"><is><t>a_x000D__x000A_b_x005F_x0041_</t></is></c>'
        '<c t="d"><v>2026-12-03</v></c></row>'
    )
    (table,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).tables
    assert table.rows == (("bold  and ", "漢字", "a\nb_x0041_", "2026-12-03"),)


def test_merged_titles_and_headings(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Our team contrasts", None, None, None],
        ["Contrast", "Leadership", None, "Management"],
        ["Vision", "Asks why", "Looks ahead", "Plans"],
        [None, "Dares", None, "Checks"],
        ["Risk", "Tries", None, "Secures"],
    ]
    path = _saved(tmp_path / "a.xlsx", {"Team": rows}, merged=("A1:D1", "B2:C2", "A3:A4"))
    (table,) = tables_in(path).tables
    found = deck_from(table)
    assert guess_mapping(table).heading_row == 2
    assert said(found) == []
    first, second = found.deck.items
    assert [each.text for each in first.statements] == ["Asks why", "Looks ahead", "Dares", "Plans", "Checks"]  # type: ignore[union-attr]
    assert len(second.statements) == 2  # type: ignore[union-attr]
    assert found.ready_rows == (3, 4, 5)


def test_each_sheet_is_a_deck_named_after_it(tmp_path: Path) -> None:
    path = _saved(tmp_path / "course.xlsx", {"Roles": [["a", "b"]], "Words": [["c", "d"]], "Empty": []})
    assert [deck.deck.head.title for deck in read_sheet(path).decks] == ["Roles", "Words"]


def test_a_workbook_of_one_sheet_is_named_after_the_file(tmp_path: Path) -> None:
    path = _saved(tmp_path / "Team contrasts.xlsx", {"Tabelle1": [["a", "b"]]})
    (deck,) = read_sheet(path).decks
    assert (deck.deck.head.title, deck.deck.head.id) == ("Team contrasts", "team-contrasts")


def test_sheets_without_a_name_of_their_own_are_numbered_decks_of_the_file(tmp_path: Path) -> None:
    """Another workbook's second sheet is another deck."""
    sheets = {f"Sheet{number}": [["Front", "Back"], [f"a{number}", "b"]] for number in (1, 2)}
    heads = [read_sheet(_saved(tmp_path / f"{name}.xlsx", sheets)).decks for name in ("first", "second")]
    titles = [[deck.deck.head.title for deck in decks] for decks in heads]
    assert titles == [["first", "first 2"], ["second", "second 2"]]


def test_an_empty_workbook_is_told(tmp_path: Path) -> None:
    (problem,) = read_sheet(_saved(tmp_path / "a.xlsx", {"One": []})).problems
    assert problem.message == "There is no row with a text in this file."


def test_dates_of_old_macintosh_files(tmp_path: Path) -> None:
    from openpyxl import Workbook
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = datetime.date(2026, 12, 3)
    book.save(tmp_path / "a.xlsx")
    assert tables_in(tmp_path / "a.xlsx").tables[0].cell(1, 0) == "2026-12-03"


def test_rows_and_cells_without_references_follow_each_other(tmp_path: Path) -> None:
    cells = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>'
    (table,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).tables
    assert (table.rows, table.numbers) == ((("1", "2"), ("", "", "3", "4")), (1, 4))


def test_half_a_character_is_an_unreadable_letter(tmp_path: Path) -> None:
    cells = "<row><c t='str'><v>a_xD800_</v></c><c><v>1</v></c></row>"
    (table,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).tables
    assert said(deck_from(table)) == [(1, "Unreadable letter.", "fix")]


# Hostile or broken files


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    head = '<!DOCTYPE worksheet [<!ENTITY lol "lol"><!ENTITY file SYSTEM "file:///etc/passwd">]>'
    path = write_workbook(
        tmp_path / "a.xlsx", '<sheetData><row><c t="str"><v>&file;</v></c></row></sheetData>', head=head
    )
    (problem,) = tables_in(path).problems
    assert "document type declaration" in problem.message


@pytest.mark.parametrize(
    "sheet",
    [
        "<sheetData><row><c><v>1</v></row></sheetData>",
        "<sheetData>" + "<g>" * 500,
        "<sheetData><row>&unknown;</row></sheetData>",
        "\x01",
    ],
)
def test_broken_xml_is_told(sheet: str, tmp_path: Path) -> None:
    (problem,) = tables_in(write_workbook(tmp_path / "a.xlsx", sheet)).problems
    assert "damaged" in problem.message


def test_more_than_256_columns_are_refused(tmp_path: Path) -> None:
    cells = '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'
    (problem,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).problems
    assert "more than 256 columns" in problem.message


def test_rows_beyond_the_last_possible_are_refused(tmp_path: Path) -> None:
    cells = '<row r="9999999"><c><v>1</v></c></row>'
    (problem,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).problems
    assert "more than 1048576 rows" in problem.message


@pytest.mark.parametrize("text", ["-1", "99", "x", "9" * 5000])
def test_references_to_nowhere_are_empty(text: str, tmp_path: Path) -> None:
    cells = f'<row><c t="s"><v>{text}</v></c><c><v>1</v></c><c s="{text}"><v>2</v></c></row>'
    (table,) = tables_in(write_workbook(tmp_path / "a.xlsx", f"<sheetData>{cells}</sheetData>")).tables
    assert table.rows == (("", "1", "2"),)


def test_a_merge_of_everything_is_bounded(tmp_path: Path) -> None:
    merges = "".join(f'<mergeCell ref="A{n}:XFD1048576"/>' for n in range(1, 50))
    sheet = f'<sheetData><row r="1"><c><v>1</v></c></row></sheetData><mergeCells>{merges}</mergeCells>'
    (table,) = tables_in(write_workbook(tmp_path / "a.xlsx", sheet)).tables
    assert len(table.rows[0]) == 256


def test_a_sheet_outside_the_file_is_not_followed(tmp_path: Path) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    for target, mode in (("http://example.org/x.xml", "External"), ("../../../../etc/passwd", "Internal")):
        relations = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
        )
        more = {"xl/_rels/workbook.xml.rels": relations}
        path = write_workbook(tmp_path / "a.xlsx", "<sheetData/>", **more)
        assert tables_in(path).tables == ()


def test_a_zip_that_is_no_workbook_is_told(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("readme.txt", "hello")
    (problem,) = tables_in(tmp_path / "a.xlsx").problems
    assert "no workbook" in problem.message


def test_a_file_cut_off_is_told(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", {"One": [["a", "b"]]})
    path.write_bytes(path.read_bytes()[:-200])
    assert len(tables_in(path).problems) == 1
