"""A trainer's month in one window: a workbook comes in, is studied, goes out, and comes in corrected."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.study import replay
from desktop_app.ui.places import UPDATE
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.importing import Trainer, table_file
from tests.formats.anki.handmade import Package
from tests.ui.pages import settle, until

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def trainer(sit: Sit) -> Trainer:
    return Trainer(sit())


def workbook(folder: Path) -> Path:
    """As Excel saves it: a merged title, an empty column, umlauts, quotes and line breaks in cells."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["Führung im Team"])
    sheet.merge_cells("A1:E1")
    sheet.append(["Thema", "Frage", None, "Führung", "Management"])
    sheet.append(
        ["Nähe", "Wer hört zu?", None, "Fragt „warum“\nHört zu", 'Prüft die "Zahlen"\nPlant; rechnet']
    )
    sheet.append(["Größe", "Was zählt?", None, "Die Richtung", "Der Ablauf"])
    book.save(folder / "team.xlsx")
    return folder / "team.xlsx"


def correct(path: Path) -> None:
    """One statement says something else, one contrast is new."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book["Items"]
    names = [cell.value for cell in sheet[1]]
    side = names.index("Führung") + 1
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, side).value == "Die Richtung")
    sheet.cell(row, side).value = "Die Richtung der Reise"
    new = {"kind": "contrast", "title": "Zeit", "Führung": "In Jahren", "Management": "In Wochen"}
    sheet.append([new.get(name) for name in names])
    book.save(path)


def dump(folder: Path) -> list[str]:
    """All that is kept, but when it was last looked at."""
    connection = sqlite3.connect(f"file:{folder / 'versus.db'}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_a_workbook_comes_in_goes_out_and_comes_in_corrected(trainer: Trainer, tmp_path: Path) -> None:
    learner = trainer.learner
    store, study = learner.engine.store, learner.engine.study
    trainer.drop([workbook(tmp_path)])
    trainer.press(trainer.pages.table.foot.do_button.text(), by="mouse")
    deck = trainer.heads["team"].id
    trainer.press("Study it now", by="mouse")
    learner.answer()
    learner.press(Key.Key_Escape)
    events, first = learner.events, store.decks.deck(deck)
    assert events

    learner.press(Key.Key_2, ALT)
    room = learner.window.rooms.decks
    room.decks.tree.choose(deck)
    settle()
    learner.press(Key.Key_X)
    path = tmp_path / "for me.xlsx"
    room.deck_acts.export_to(path)
    until(lambda: "Exported: " in room.decks.detail.note.text())

    correct(path)
    trainer.drop([path])
    trainer.press(trainer.pages.table.foot.do_button.text(), by="keys")
    until(lambda: learner.window.place == UPDATE)
    trainer.press(room.update_page.foot.do_button.text(), by="keys")
    second = store.decks.deck(deck)
    assert [item.id for item in second.items][:2] == [item.id for item in first.items]
    assert len(second.items) == 3
    assert learner.events == events
    assert not list(replay.differences(study))
    learner.undo()
    assert store.decks.deck(deck) == first

    learner.press(Key.Key_2, ALT)
    room.decks.tree.choose(deck)
    settle()
    learner.press(Key.Key_Delete, CONTROL)
    assert "team" not in trainer.heads
    learner.undo()
    assert store.decks.deck(deck) == first
    assert learner.events == events


def test_ones_own_collection_brings_what_was_learned(trainer: Trainer, tmp_path: Path) -> None:
    made = Package()
    note = made.note("France", "Paris", type=2, queue=2, due=40, ivl=30, factor=2500)
    made.answer(note, 1_700_000_000_000, 3)
    trainer.drop([made.write(tmp_path / "mine.colpkg")])
    preview = trainer.pages.preview
    assert preview.history_box.isChecked()
    before = trainer.learner.events
    trainer.press(preview.foot.do_button.text(), by="keys")
    assert len(trainer.learner.events) > len(before)
    assert not list(replay.differences(trainer.learner.engine.study))
    trainer.learner.undo()
    settle()
    assert not list(replay.differences(trainer.learner.engine.study))
    assert trainer.learner.engine.study.store.decks.heads()


@pytest.mark.parametrize("rounds", [0, 1, 3, 10, 30])
def test_cancel_leaves_all_or_nothing(trainer: Trainer, folder: Path, tmp_path: Path, rounds: int) -> None:
    """However far the work is when it is stopped."""
    rows = [f"Title {number},Who?,one {number},other {number}" for number in range(300)]
    trainer.open(table_file(tmp_path, *rows, name="many.csv"))
    before = dump(folder)
    trainer.presenter._bring_table()
    for _ in range(rounds):
        settle()
    trainer.window.jobs.cancel_all()
    trainer.rest()
    if "many" in trainer.heads:
        deck = trainer.learner.engine.store.decks.deck(trainer.heads["many"].id)
        assert len(deck.items) == len(rows)
    else:
        assert dump(folder) == before
