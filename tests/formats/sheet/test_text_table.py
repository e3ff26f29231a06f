"""Text files become tables: separators, Anki's directives, odd rows, numbers as spreadsheets show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.item import PlainCard
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.sheet import Role, tables_of_text
from desktop_app.formats.sheet.text_table import guessed_separator
from tests.formats.sheet.reading import read_sheet, table_of


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a,b\nc,d\n", ","),
        ("a;b\nc, or so;d\n", ";"),
        ("a\tb, c\nd\te, f\n", "\t"),
        ("a|b\nc|d, e\n", "|"),
        ('"x;y",b\n"z;w",d\n', ","),
        ("One line, with a comma\tback\nAnother\tback\n", "\t"),
        ("Satz, mit Komma;zwei\nSatz ohne;zwei\nNoch, einer;drei\n", ";"),
        ("a &amp; b,c\nd &lt; e,f\n", ","),
        ("one\ntwo\n", ","),
        ("", ","),
    ],
)
def test_the_separator_is_told_by_the_rows(text: str, separator: str) -> None:
    assert guessed_separator(text) == separator


def test_a_separator_may_be_asked_for_by_name() -> None:
    tables = tables_of_text("a,b|c\n", "x", "pipe")
    assert (tables.separator, tables.tables[0].rows) == ("|", (("a,b", "c"),))


def test_an_unknown_separator_is_told() -> None:
    (problem,) = tables_of_text("a,b\n", "x", "::").problems
    assert "“::” is no separator" in problem.message


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    table = table_of('a,b\n"two\nlines",c\n\n,\nd,e\n')
    assert table.numbers == (1, 2, 5)
    assert table.cell(2, 0) == "two\nlines"
    assert table.cell(5, 1) == "e"
    assert table.cell(3, 0) == ""


def test_line_ends_of_every_system_are_read_and_inside_cells_made_one_kind() -> None:
    assert table_of('a,"b\r\nc"\r\nd,"e\rf"\r').rows == (("a", "b\nc"), ("d", "e\nf"))


def test_rows_may_be_of_different_lengths() -> None:
    table = table_of("a,b,c\nd\ne,f\n")
    assert (table.rows, table.width) == ((("a", "b", "c"), ("d",), ("e", "f")), 3)


def test_excels_line_for_the_separator_is_no_row() -> None:
    table = table_of("sep=;\na;b\n")
    assert (table.rows, table.numbers) == ((("a", "b"),), (2,))


def test_nuls_are_taken_out_and_counted() -> None:
    tables = tables_of_text("a\0b,c\0\n", "x.csv")
    assert tables.tables[0].rows == (("ab", "c"),)
    assert [notice.reason for notice in tables.notices] == ["NUL characters taken out: 2."]


def test_a_cell_of_over_100_lines_warns_of_a_missing_quote_and_names_its_line() -> None:
    text = 'a,b\nc,d\ne,"never closed\n' + "x,y\n" * 150
    (notice,) = tables_of_text(text, "x.csv").notices
    assert notice.where == "x.csv:3"
    assert "quotation mark is missing" in notice.reason


def test_a_cell_of_100_lines_is_fine() -> None:
    text = 'a,"' + "\n".join(["x"] * 100) + '"\n'
    assert tables_of_text(text, "x.csv").notices == ()


@pytest.mark.parametrize("text", ["", " \n\n", "\ufeff", "\0\0"])
def test_an_empty_text_is_told(text: str) -> None:
    assert [problem.message for problem in tables_of_text(text).problems] == ["This file is empty."]


def test_separators_alone_are_no_rows() -> None:
    (problem,) = tables_of_text(",,,\n,,\n").problems
    assert problem.message == "There is no row with a text in this file."


def test_too_many_columns_are_refused() -> None:
    (problem,) = tables_of_text(",".join("x" * 300)).problems
    assert "more than 256 columns" in problem.message


def test_empty_columns_at_the_end_are_none() -> None:
    assert table_of("a,b" + "," * 1000).rows == (("a", "b"),)


# Anki's text files

NOTES = """#separator:tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
B8Fp&*\tBasic\tSchool::Roles\tWho &amp; why<br>now?\t<b>Lead</b>\tone two
xyz\tCloze\tSchool::Roles\t{{c1::Paris}} is it\textra\t
# a remark
"#1"\tBasic\tOther\tfront\tback\tthree
"""


def test_directives_of_an_anki_export(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(NOTES, "utf-8")
    roles, other = read_sheet(tmp_path / "notes.txt").decks
    assert (roles.deck.head.title, roles.folder) == ("Roles", ("School",))
    assert (other.deck.head.title, other.folder) == ("Other", ())
    first, cloze = roles.deck.items
    assert isinstance(first, PlainCard)
    assert (first.front, first.back, first.html, first.tags) == (
        "Who &amp; why<br>now?",
        "<b>Lead</b>",
        True,
        ("one", "two"),
    )
    assert isinstance(cloze, PlainCard)
    assert (cloze.cloze, cloze.why, cloze.html) == ("{{c1::Paris}} is it", "extra", False)
    origin = roles.origins[first.id]
    assert (origin.format, origin.id, origin.kind) == ("anki", "B8Fp&*", "Basic")


def test_a_quoted_sign_is_no_remark() -> None:
    last = tables_of_text(NOTES, "notes.txt").tables[1]
    assert (last.rows[0][0], last.numbers) == ("#1", (10,))


def test_a_file_without_directives_has_no_remarks() -> None:
    assert table_of("#1 rule,first\nb,c\n").rows == (("#1 rule", "first"), ("b", "c"))


def test_tags_and_columns_for_all_rows() -> None:
    table = table_of("#separator:Comma\n#columns:Front,Back\n#tags:a b\nx,y\n")
    assert (table.names, table.tags, table.rows) == (("Front", "Back"), ("a", "b"), (("x", "y"),))


def test_the_first_line_of_old_versions_gives_tags() -> None:
    assert table_of("tags: a b\nx\ty\n").tags == ("a", "b")


def test_text_that_is_no_html_stays_as_typed(tmp_path: Path) -> None:
    (tmp_path / "n.txt").write_text("#separator:tab\n#html:false\na <b> & c\td\n", "utf-8")
    (card,) = read_sheet(tmp_path / "n.txt").decks[0].deck.items
    assert isinstance(card, PlainCard)
    assert (card.front, card.html) == ("a <b> & c", False)


def test_html_is_cleaned_and_its_media_are_counted(tmp_path: Path) -> None:
    text = '#separator:tab\nx <img src="a.png"><script>bad()</script>\t[sound:b.mp3]back<br>\n'
    (tmp_path / "n.txt").write_text(text, "utf-8")
    found = read_sheet(tmp_path / "n.txt")
    (card,) = found.decks[0].deck.items
    assert isinstance(card, PlainCard)
    assert "img" not in card.front
    assert "bad" not in card.front
    assert card.back == "back<br>"
    assert [notice.reason for notice in found.notices] == [
        "Pictures and sounds are not in a text file. Left out: 2."
    ]


def test_a_deck_for_all_rows_names_it() -> None:
    (table,) = tables_of_text("#separator:tab\n#deck:A::B\nx\ty\n", "n.txt").tables
    assert (table.name, table.folder) == ("B", ("A",))


def test_a_spreadsheet_may_have_added_cells_to_directives() -> None:
    table = table_of("#separator:Comma,,\n#html:false,,\n#guid column:1,,\ng,front,back\n")
    assert table.known == ((0, Role.ID),)
    assert table.rows == (("g", "front", "back"),)


def test_the_separator_of_the_options_comes_first(tmp_path: Path) -> None:
    (tmp_path / "n.csv").write_text("a;x|b;y\n", "utf-8")
    (deck,) = read_sheet(tmp_path / "n.csv", ReadOptions(separator="|")).decks
    (card,) = deck.deck.items
    assert isinstance(card, PlainCard)
    assert (card.front, card.back) == ("a;x", "b;y")


def test_a_cell_that_never_ends_is_told_with_its_line() -> None:
    (problem,) = tables_of_text('a,b\nc,"' + "x,y\n" * 5_000_000, "x.csv").problems
    assert problem.line == 2
    assert problem.message.startswith("A cell that begins on line 2 never ends.")


def test_more_cells_than_can_be_held_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(("a" + "," * 254 + "b\n") * 40_000, "utf-8")
    (problem,) = read_sheet(tmp_path / "a.csv").problems
    assert "more than 8000000 cells" in problem.message


def test_more_items_than_can_be_taken_in_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("".join(f"{n},b\n" for n in range(500_001)), "utf-8")
    (problem,) = read_sheet(tmp_path / "a.csv").problems
    assert problem.message == "This deck has 500001 items; 500000 is the most that can be read."


def test_no_more_problems_are_listed_than_a_person_might_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Front,Back\n" + "".join(f"{n},\n" for n in range(1500)), "utf-8")
    problems = read_sheet(tmp_path / "a.csv").problems
    assert len(problems) == 1001
    assert problems[-1].message == "500 more rows need attention. Correct these first."
