"""Several texts in one cell: written exactly, and read as a person means them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.formats.sheet import list_cell
from desktop_app.formats.sheet.formula_safe import guarded, unguarded

TEXTS = st.text('ab ";|\n\t', min_size=1, max_size=6).filter(lambda text: bool(text.strip()))


@given(texts=st.lists(TEXTS, max_size=4))
def test_a_list_comes_back(texts: list[str]) -> None:
    assert list_cell.split(list_cell.joined(texts)) == tuple(texts)


@given(entries=st.lists(st.tuples(TEXTS, TEXTS | st.just(""), TEXTS | st.just("")), max_size=3))
def test_details_come_back(entries: list[tuple[str, str, str]]) -> None:
    cell = list_cell.joined(map(list_cell.fields, entries))
    assert [list_cell.split_fields(text, 3) for text in list_cell.split(cell)] == entries


def test_ordinary_texts_are_written_without_quotation_marks() -> None:
    entries = [("runn", "section 3", ""), ("kotter", "", "")]
    assert list_cell.joined(map(list_cell.fields, entries)) == "runn | section 3; kotter"


@pytest.mark.parametrize(
    ("cell", "texts"),
    [
        ("", ()),
        (" a ;; b\nc ", ("a", "b", "c")),
        ('a "quoted" word; b', ('a "quoted" word', "b")),
        ('"never closed; b', ('"never closed', "b")),
        ('"a" b; c', ('"a" b', "c")),
        ('"a; b"; c', ("a; b", "c")),
    ],
)
def test_what_a_person_typed(cell: str, texts: tuple[str, ...]) -> None:
    assert list_cell.split(cell) == texts


@given(cell=st.text("'=+-@\t\r\nab", max_size=5))
def test_guarded_cells_come_back_and_are_no_formulas(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
