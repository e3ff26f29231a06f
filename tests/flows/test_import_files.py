"""What comes in beside tables: decks, packages, folders, what cannot be read; dropped, chosen, pasted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.paths import built_in_decks
from desktop_app.ui.actions import TODAY
from desktop_app.ui.importing.window_drops import can_take
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.importing import ROWS, Trainer, deck_file, table_file
from tests.formats.anki.handmade import Package
from tests.pictures import states
from tests.ui.pages import settle, until, visible_texts

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def trainer(sit: Sit) -> Trainer:
    return Trainer(sit())


@BY
def test_a_deck_is_seen_before_it_is_saved(trainer: Trainer, tmp_path: Path, by: str) -> None:
    before = trainer.learner.engine.store.changes
    trainer.open(deck_file(tmp_path))
    assert trainer.pages.currentWidget() is trainer.pages.preview
    assert trainer.learner.engine.store.changes == before
    button = trainer.pages.preview.foot.do_button.text()
    assert button.startswith("Import ")
    assert button.endswith(" cards")
    trainer.press(button, by=by)
    assert trainer.told == f"“My own” added, {button.removeprefix('Import ')}."
    assert "My own" in trainer.heads


@BY
def test_what_came_in_is_studied(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(deck_file(tmp_path))
    trainer.press(trainer.pages.preview.foot.do_button.text(), by="mouse")
    trainer.press("Study it now", by=by)
    assert trainer.learner.is_studying
    assert trainer.learner.showing.head.title == "My own"


def test_a_whole_import_is_taken_back_and_done_again(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(deck_file(tmp_path))
    trainer.press(trainer.pages.preview.foot.do_button.text(), by="mouse")
    trainer.learner.undo()
    settle()
    assert "My own" not in trainer.heads
    assert trainer.waiting == {"mine.toml": "Not imported yet"}
    trainer.learner.redo()
    settle()
    assert "My own" in trainer.heads
    assert not trainer.waiting


def test_a_deck_that_is_here_already_changes_nothing(trainer: Trainer) -> None:
    before = trainer.learner.engine.store.changes
    deck = next(path for path in built_in_decks() if path.stem == "leadership-vs-management")
    trainer.open(deck)
    assert trainer.told == "“Leadership vs. management” is here already. Nothing was changed."
    assert trainer.learner.engine.store.changes == before
    assert not trainer.waiting


def test_another_version_of_a_deck_is_reviewed(trainer: Trainer, tmp_path: Path) -> None:
    deck = next(path for path in built_in_decks() if path.stem == "leadership-vs-management")
    words = deck.read_text("utf-8")
    path = tmp_path / "leadership-vs-management.toml"
    path.write_text(words.replace("Imagines a place well past", "Pictures a place well past"), "utf-8")
    trainer.open(path)
    room = trainer.window.rooms.decks
    assert trainer.learner.page is room.page
    assert room.page.currentWidget() is room.update_page


def test_several_files_wait_for_their_turn(trainer: Trainer, tmp_path: Path) -> None:
    other = deck_file(tmp_path, name_of_deck="other", title="Another", name="other.toml")
    trainer.open(deck_file(tmp_path), other, table_file(tmp_path))
    assert trainer.pages.currentWidget() is trainer.pages.preview
    trainer.press(trainer.pages.preview.foot.do_button.text(), by="mouse")
    assert trainer.waiting == {"other.toml": "Not looked at yet", "team-contrasts.csv": "Not looked at yet"}
    trainer.press("Continue", by="keys")
    assert not trainer.pages.is_at_start


def test_a_folder_of_decks(trainer: Trainer, tmp_path: Path) -> None:
    folder = tmp_path / "decks"
    folder.mkdir()
    deck_file(folder)
    deck_file(folder, name_of_deck="other", title="Another", name="other.toml")
    (folder / "broken.toml").write_text("format = 1\nid = ", "utf-8")
    trainer.drop([folder])
    page = trainer.pages.preview
    assert trainer.pages.currentWidget() is page
    assert len(page._rows) == 2
    assert page.problems.isVisible()
    trainer.press(page.foot.do_button.text(), by="keys")
    assert {"My own", "Another"} <= trainer.heads.keys()
    assert trainer.told.startswith("2 decks added, ")


@pytest.mark.parametrize(
    ("name", "content", "sentence", "way"),
    [
        ("empty.csv", b"", "This file is empty.", "Try again"),
        (
            "handout.pdf",
            b"%PDF-1.7\n",
            "PDF files cannot be read yet. Save it as text, or paste the text here.",
            "Paste text",
        ),
        ("notes.md", b" \n\n \n", "There is no text in this file.", "Try again"),
        ("photo.png", b"\x89PNG\r\n\x1a\n", "This is not a file that Versus knows.", "Try again"),
    ],
)
def test_what_cannot_be_read_says_so_in_one_sentence(
    trainer: Trainer, tmp_path: Path, name: str, content: bytes, sentence: str, way: str
) -> None:
    before = trainer.learner.engine.store.changes
    path = tmp_path / name
    path.write_bytes(content)
    trainer.open(path)
    assert trainer.pages.is_at_start
    assert trainer.waiting[name].startswith(sentence)
    assert trainer.learner.button(way).isVisible()
    assert trainer.learner.engine.store.changes == before


@BY
def test_a_deck_with_problems_names_the_first(trainer: Trainer, tmp_path: Path, by: str) -> None:
    path = deck_file(tmp_path)
    path.write_text(path.read_text("utf-8").replace("[[contrasts]]", "[[contrast]]"), "utf-8")
    trainer.open(path)
    assert trainer.waiting["mine.toml"].startswith("mine.toml:")
    trainer.press("Copy details", by=by)
    assert "mine.toml:" in QGuiApplication.clipboard().text()
    assert "My own" not in trainer.heads


def test_a_file_that_was_mended_is_tried_again(trainer: Trainer, tmp_path: Path) -> None:
    path = tmp_path / "team-contrasts.csv"
    path.write_bytes(b"")
    trainer.open(path)
    table_file(tmp_path)
    trainer.press("Try again", by="keys")
    assert trainer.pages.currentWidget() is trainer.pages.table


def test_a_file_that_is_not_there(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(tmp_path / "none.toml")
    assert trainer.waiting["none.toml"] == "There is no file of this name."


def test_files_are_dropped_anywhere(trainer: Trainer, tmp_path: Path) -> None:
    assert trainer.window.place == TODAY
    trainer.drop([table_file(tmp_path)])
    assert trainer.learner.page is trainer.pages
    assert trainer.pages.currentWidget() is trainer.pages.table


def test_text_is_dropped(trainer: Trainer) -> None:
    rows = ["topic,question,leader,manager", *ROWS[:2]]
    trainer.drop(text="\n".join(row.replace(",", "\t") for row in rows))
    assert trainer.pages.currentWidget() is trainer.pages.table


def test_what_is_dropped_while_somebody_studies_waits(trainer: Trainer, tmp_path: Path) -> None:
    told: list[str] = []
    trainer.window.arrivals.waits.connect(told.append)
    trainer.learner.press(Key.Key_Return)
    card = trainer.learner.showing.card.id
    trainer.drop([table_file(tmp_path)])
    assert trainer.learner.is_studying
    assert trainer.learner.showing.card.id == card
    assert told == ["team-contrasts.csv can be looked at in Import."]
    assert trainer.waiting == {"team-contrasts.csv": "Not looked at yet"}


def test_addresses_of_the_network_are_not_taken() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/deck.toml")])
    assert not can_take(data)


def test_nothing_to_paste_is_said(trainer: Trainer) -> None:
    QApplication.clipboard().clear()
    trainer.enter()
    trainer.press("Paste text", by="mouse")
    assert trainer.told == "There is no text to paste. Copy a table or a text first."


def test_a_file_is_chosen_with_a_key_from_anywhere(trainer: Trainer, tmp_path: Path) -> None:
    trainer.learner.press(Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = trainer.window.rooms.importing.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(table_file(tmp_path))])
    dialog.close()
    trainer.rest()
    assert trainer.pages.currentWidget() is trainer.pages.table


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_template_comes_in_as_it_is(trainer: Trainer, tmp_path: Path, ending: str) -> None:
    trainer.enter()
    QTest.mouseClick(trainer.pages.start.kinds.template_button, Qt.MouseButton.LeftButton)
    dialog = trainer.window.rooms.importing.dialog
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / f"mine.{ending}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    settle()
    assert trainer.told.startswith("The template is saved as ")
    trainer.open(path)
    assert trainer.pages.currentWidget() is trainer.pages.table
    assert trainer.pages.table.foot.do_button.isEnabled()
    assert not trainer.pages.table.shown.wrong


def test_cancel_while_reading_leaves_nothing_behind(trainer: Trainer, tmp_path: Path) -> None:
    rows = [f"Title {number},Who?,one {number},other {number}" for number in range(20_000)]
    before = trainer.learner.engine.store.changes
    trainer.enter()
    trainer.window.arrivals.open_paths([table_file(tmp_path, *rows)])
    trainer.window.jobs.cancel_all()
    trainer.rest()
    until(lambda: not trainer.presenter.reading.wish)
    assert trainer.pages.is_at_start
    assert not trainer.waiting
    assert trainer.learner.engine.store.changes == before


def test_esc_goes_back_step_by_step(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    trainer.learner.press(Key.Key_Escape)
    assert trainer.pages.is_at_start
    assert trainer.learner.page is trainer.pages
    trainer.learner.press(Key.Key_Escape)
    assert trainer.window.place == TODAY


def test_welcome_leads_here(trainer: Trainer) -> None:
    trainer.window.welcome()
    trainer.press("Bring a deck, a table or an article", by="keys")
    assert trainer.learner.page is trainer.pages


def test_today_without_a_deck_leads_here(trainer: Trainer) -> None:
    states.drop_all_decks(trainer.learner)
    trainer.window.show_today()
    settle()
    trainer.press("Import", by="keys")
    assert trainer.learner.page is trainer.pages


def test_help_says_what_import_is_for(trainer: Trainer) -> None:
    trainer.enter()
    trainer.learner.press(Key.Key_F1)
    settle()
    pane = trainer.window.tools.help.pane
    assert pane is not None
    assert any("Nothing is saved before you press Import" in each for each in visible_texts(pane))


def package(folder: Path) -> Path:
    made = Package(decks={1: {"name": "Default"}, 2: {"name": "Geography::Capitals"}})
    for country, city in (("France", "Paris"), ("Spain", "Madrid")):
        made.note(country, city, did=2)
    made.note("A {{c1::gap}}", "", kind=2, did=2)
    return made.write(folder / "geography.apkg")


@BY
def test_an_anki_package_comes_in_once(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(package(tmp_path))
    page = trainer.pages.preview
    assert trainer.pages.currentWidget() is page
    assert page._about.text().startswith("geography.apkg: 1 deck, 3 cards")
    trainer.press("Import 3 cards", by=by)
    assert trainer.told == "“Capitals” added, 3 cards."
    trainer.open(package(tmp_path))
    assert trainer.told == "“Capitals” is here already. Nothing was changed."


def test_what_was_learned_elsewhere_is_offered(trainer: Trainer, tmp_path: Path) -> None:
    made = Package()
    note = made.note("France", "Paris", type=2, queue=2, due=40, ivl=30, factor=2500)
    made.answer(note, 1_700_000_000_000, 3)
    trainer.open(made.write(tmp_path / "cards.apkg"))
    box = trainer.pages.preview.history_box
    assert box.text() == "Bring in what was learned there (1 answer)"
    assert not box.isChecked()


def test_a_workbook_with_several_sheets(trainer: Trainer, tmp_path: Path) -> None:
    """A title above merged heading cells, an empty column, umlauts, a line break in a cell."""
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    first.title = "Führung"
    first.append(["Unser Team"])
    first.merge_cells("A1:D1")
    first.append(["Thema", "Frage", "", "Führung", "Management"])
    first.append(["Nähe", "Wer hört zu?", "", "Fragt nach\nHört zu", "Prüft die Zahlen"])
    first.append(["Größe", "Was zählt?", "", "Die Richtung", "Der Ablauf"])
    second = book.create_sheet("Karten")
    second.append(["Vorderseite", "Rückseite"])
    second.append(["Ziel", "Was man erreichen will"])
    path = tmp_path / "team.xlsx"
    book.save(path)
    trainer.open(path)
    page = trainer.pages.table
    assert [field.text() for field in page.rows.heads.fields if field.text() != "Leave out"] == [
        "Title",
        "Question",
        "Führung",
        "Management",
    ]
    assert page.foot.do_button.text() == "Import 2 rows"
    trainer.press("Change", by="keys")
    trainer.choose(page.reading.fields[0], "Karten")
    assert [field.text() for field in page.rows.heads.fields] == ["Front of a card", "Back of a card"]
    assert page.new_deck.title.text() == "Karten"
    trainer.press("Import 1 row", by="keys")
    assert "Karten" in trainer.heads
