"""A deck written as CSV or XLSX reads back equal, and a spreadsheet can stay its editor."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast, Example, Item, PlainCard, Similarity, TraitSet
from desktop_app.formats.deck_toml import read_toml
from desktop_app.formats.files import CannotWriteFile
from desktop_app.formats.sheet import write_csv, write_xlsx
from desktop_app.progress import Cancelled
from tests.formats.sheet.reading import HEAD, only_deck, read_sheet
from tests.strategies import decks

ANY_DECK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
BUILT_IN = sorted(Path("decks").glob("*.toml"))


def with_ids_given(deck: Deck) -> Deck:
    """A written deck shows the ids that were made, so that they read in as given."""
    return replace(deck, items=tuple(map(_item_with_ids_given, deck.items)))


def _item_with_ids_given(item: Item) -> Item:
    if isinstance(item, Contrast | TraitSet):
        return replace(item, statements=tuple(replace(each, id_is_given=True) for each in item.statements))
    if isinstance(item, Example):
        return replace(item, situations=tuple(replace(each, id_is_given=True) for each in item.situations))
    return item


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sheets")


@ANY_DECK
@given(deck=decks())
def test_any_deck_comes_back_from_csv(deck: Deck, folder: Path) -> None:
    write_csv(deck, folder / "deck.csv")
    assert only_deck(read_sheet(folder / "deck.csv")) == with_ids_given(deck)


@ANY_DECK
@given(deck=decks())
def test_any_deck_comes_back_from_csv_that_is_safe_for_spreadsheets(deck: Deck, folder: Path) -> None:
    write_csv(deck, folder / "safe.csv", for_spreadsheets=True)
    assert only_deck(read_sheet(folder / "safe.csv")) == with_ids_given(deck)


@ANY_DECK
@given(deck=decks())
def test_any_deck_comes_back_from_xlsx(deck: Deck, folder: Path) -> None:
    write_xlsx(deck, folder / "deck.xlsx")
    assert only_deck(read_sheet(folder / "deck.xlsx")) == with_ids_given(deck)


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_built_in_decks_come_back(path: Path, write: Callable[[Deck, Path], None], tmp_path: Path) -> None:
    deck = read_toml(path).required()
    target = tmp_path / ("deck.csv" if write is write_csv else "deck.xlsx")
    write(deck, target)
    assert only_deck(read_sheet(target)) == with_ids_given(deck)


def _card(front: str, back: str = "back") -> Deck:
    return Deck(HEAD, (PlainCard(id="card", front=front, back=back),))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["=1+1", "'=1", "''-x", "+49 30", "-", "@home", "\t=x", "'quoted'", "-- a"])
def test_no_cell_of_a_safe_csv_is_a_formula(text: str, tmp_path: Path) -> None:
    write_csv(_card(text), tmp_path / "deck.csv", for_spreadsheets=True)
    rows = _rows(tmp_path / "deck.csv")
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert only_deck(read_sheet(tmp_path / "deck.csv")).items == _card(text).items


def test_csv_is_utf_8_with_a_mark_and_as_typed(tmp_path: Path) -> None:
    write_csv(_card("=Führung"), tmp_path / "deck.csv")
    data = (tmp_path / "deck.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert ",=Führung," in data.decode()


def test_cells_of_xlsx_are_texts_and_no_formulas(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write_xlsx(_card("=1+1", "a\nb"), tmp_path / "deck.xlsx")
    sheet = load_workbook(tmp_path / "deck.xlsx")["Items"]
    cells = [(cell.value, cell.data_type) for cell in sheet[2]]
    assert cells == [("card", "s"), ("card", "s"), ("=1+1", "s"), ("a\nb", "s")]
    assert sheet["A1"].font.bold
    assert sheet["D2"].alignment.wrap_text
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "=a\nb", "1", "TRUE", "2026-12-03", "=", "#"])
def test_texts_that_look_like_something_else_stay_texts(text: str, tmp_path: Path) -> None:
    write_xlsx(_card(text), tmp_path / "deck.xlsx")
    assert only_deck(read_sheet(tmp_path / "deck.xlsx")).items == _card(text).items


class _Impatient:
    def step(self, done: int, total: int = 0) -> None:
        raise Cancelled(done, total)


def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "deck.xlsx").write_text("old")
    cards = tuple(PlainCard(id=f"c{n}", front="a", back="b") for n in range(1500))  # type: ignore[arg-type]
    with pytest.raises(Cancelled):
        write_xlsx(Deck(HEAD, cards), tmp_path / "deck.xlsx", _Impatient())
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("deck.xlsx", "old")]


@pytest.mark.parametrize("text", ["a_x000A_b", "_x0041_", "_x005F_", "\ufffe", "a _x b"])
def test_what_xml_cannot_hold_comes_back_from_xlsx(text: str, tmp_path: Path) -> None:
    write_xlsx(_card(text), tmp_path / "deck.xlsx")
    assert only_deck(read_sheet(tmp_path / "deck.xlsx")).items == _card(text).items


def test_a_text_too_long_for_a_cell_of_xlsx_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile) as caught:
        write_xlsx(_card("x" * 32_768), tmp_path / "deck.xlsx")
    assert "32768 characters" in str(caught.value.sentence)
    assert list(tmp_path.iterdir()) == []


def test_a_long_text_comes_back_from_csv(tmp_path: Path) -> None:
    deck = _card("x" * 500_000)
    write_csv(deck, tmp_path / "deck.csv")
    assert only_deck(read_sheet(tmp_path / "deck.csv")).items == deck.items


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _edited(path: Path, change: Callable[[list[list[str]]], list[list[str]]]) -> None:
    """What a spreadsheet program makes of the file: all rows of one width, other line ends."""
    rows = change(_rows(path))
    width = max(map(len, rows))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows(
            [*row, *[""] * (width - len(row))] for row in rows
        )


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    write_csv(read_toml(BUILT_IN[-1]).required(), tmp_path / "deck.csv")
    return tmp_path / "deck.csv"


def test_a_spreadsheet_may_save_the_file_its_own_way(exported: Path) -> None:
    before = only_deck(read_sheet(exported))
    _edited(exported, lambda rows: rows)
    assert only_deck(read_sheet(exported)) == before


def test_a_reworded_cell_keeps_every_id(exported: Path) -> None:
    before = only_deck(read_sheet(exported))
    contrast = next(item for item in before.items if isinstance(item, Contrast))
    old = contrast.statements[0]
    _edited(
        exported, lambda rows: [["New words" if cell == old.text else cell for cell in row] for row in rows]
    )
    after = only_deck(read_sheet(exported))
    changed = next(item for item in after.items if item.id == contrast.id)
    assert isinstance(changed, Contrast)
    assert changed.statements == (replace(old, text="New words"), *contrast.statements[1:])
    assert [item.id for item in after.items] == [item.id for item in before.items]


def test_rows_added_below_become_items_with_ids_of_their_own(exported: Path) -> None:
    before = only_deck(read_sheet(exported))

    def add(rows: list[list[str]]) -> list[list[str]]:
        names = next(row for row in rows if row[0] == "kind")
        row = dict.fromkeys(names, "") | {"kind": "similarity", "text": "Sets an example."}
        return [*rows, list(row.values())]

    _edited(exported, add)
    after = only_deck(read_sheet(exported))
    assert after.items[:-1] == before.items
    assert after.items[-1] == Similarity(id="sets-an-example", text="Sets an example.")  # type: ignore[arg-type]


def test_a_statement_put_between_joins_its_item(tmp_path: Path) -> None:
    text = (
        "kind,id,title,question,Leadership,Management,Leadership id,Management id\r\n"
        "contrast,plan,Plan,What?,Asks why,Asks how,why,how\r\n"
        "contrast,plan,,,Looks ahead,,,\r\n"
    )
    (tmp_path / "deck.csv").write_text(text, "utf-8")
    (item,) = only_deck(read_sheet(tmp_path / "deck.csv")).items
    assert isinstance(item, Contrast)
    assert [(each.id, each.text, each.id_is_given) for each in item.statements] == [
        ("why", "Asks why", True),
        ("looks-ahead", "Looks ahead", False),
        ("how", "Asks how", True),
    ]


def test_a_damaged_head_is_told_and_the_rows_are_read(exported: Path) -> None:
    _edited(exported, lambda rows: [["#side", "one"] if row[0] == "#side" else row for row in rows])
    found = read_sheet(exported)
    assert any("#side" in notice.reason for notice in found.notices)
