"""Printing a deck from its menu: chosen in place, drawn in a worker, saved or sent to a printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.study.card_sheet import Flip, Paper
from desktop_app.study.importing import add_deck
from desktop_app.study.print_kit import PrintChoices, What
from desktop_app.ui.actions import DECKS
from desktop_app.ui.library.deck_printing import DeckPrinting
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.print_pane import FOLDED, SHORT
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, until

ALT = Qt.KeyboardModifier.AltModifier
CORNERS = PrintChoices((What.CORNERS,))


@pytest.fixture
def learner(sit: Sit) -> Learner:
    return sit()


@pytest.fixture
def page(learner: Learner) -> DecksPage:
    """The Decks room, with the pane open."""
    learner.press(Key.Key_2, ALT)
    settle()
    assert learner.window.place == DECKS
    learner.press(Key.Key_P)
    assert not printing_of(learner).pane.isHidden()
    return learner.window.rooms.decks.decks


def printing_of(learner: Learner) -> DeckPrinting:
    return learner.window.rooms.decks.deck_acts.printing


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def asked(learner: Learner) -> list[PrintChoices]:
    """What the pane asks for when its button is pressed."""
    got: list[PrintChoices] = []
    pane = printing_of(learner).pane
    pane.saveRequested.disconnect()
    pane.saveRequested.connect(got.append)
    pane.accept()
    return got


def test_saved_as_a_pdf(learner: Learner, page: DecksPage, tmp_path: Path) -> None:
    path = tmp_path / "kit.pdf"
    printing_of(learner).save_to(path, CORNERS)
    until(lambda: "Saved: " in page.detail.note.text())
    assert path.read_bytes().startswith(b"%PDF-")
    assert printing_of(learner).pane.isHidden()


def test_asks_where_with_the_systems_dialog(learner: Learner, page: DecksPage) -> None:
    printing = printing_of(learner)
    click(printing.pane.act)
    assert isinstance(printing.dialog, QFileDialog)
    assert printing.dialog.selectedFiles()[0].endswith("Leadership vs. management.pdf")
    printing.dialog.reject()
    settle()
    assert printing.dialog is None


def test_asks_for_a_printer_with_the_systems_dialog(learner: Learner, page: DecksPage) -> None:
    printing = printing_of(learner)
    click(printing.pane.print_out)
    assert isinstance(printing.dialog, QPrintDialog)
    assert printing.dialog.printer().pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    printing.dialog.reject()
    settle()
    assert printing.dialog is None


def test_sent_to_a_printer(learner: Learner, page: DecksPage, tmp_path: Path) -> None:
    """The one that every system has: Qt's own, into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing_of(learner).print_on(printer, CORNERS)
    until(lambda: "Sent to the printer" in page.detail.note.text())
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_folder_that_cannot_be_written_is_said(learner: Learner, page: DecksPage, tmp_path: Path) -> None:
    printing_of(learner).save_to(tmp_path / "nowhere" / "kit.pdf", CORNERS)
    until(lambda: bool(page.problem))
    assert "kit.pdf" in page.problem


def test_what_is_chosen_is_what_is_printed(learner: Learner, page: DecksPage) -> None:
    pane = printing_of(learner).pane
    click(pane.parts[What.HANDOUT])
    click(pane.parts[What.QUIZ])
    pane.paper.set_value(Paper.LETTER)
    pane.per_page.set_value(16)
    pane.sides.set_value(SHORT)
    pane.across.setText("0,5")
    pane.down.setText("-1")
    choices = asked(learner)[0]
    assert choices.what == (What.CARDS, What.QUIZ)
    sheet = choices.sheet
    assert (sheet.paper, sheet.per_page, sheet.flip, sheet.folds) == (Paper.LETTER, 16, Flip.SHORT, False)
    assert sheet.offset == (0.5, -1)


def test_folded_cards_need_no_offset(learner: Learner, page: DecksPage) -> None:
    pane = printing_of(learner).pane
    assert pane.across.isVisible()
    pane.sides.chosen.emit(FOLDED)
    assert not pane.across.isVisible()
    assert asked(learner)[0].sheet.folds


def test_nothing_to_print_is_said(learner: Learner, page: DecksPage) -> None:
    pane = printing_of(learner).pane
    click(pane.parts[What.HANDOUT])
    click(pane.parts[What.CARDS])
    assert not asked(learner)
    assert pane.problem.text == "Tick what to print."


@pytest.mark.parametrize("words", ["many", "5.1", "nan"])
def test_an_offset_that_is_none_is_said(learner: Learner, page: DecksPage, words: str) -> None:
    pane = printing_of(learner).pane
    pane.down.setText(words)
    assert not asked(learner)
    assert "at most 5 mm" in pane.problem.text
    assert pane.down.hasFocus()


def test_a_plain_deck_is_not_offered_what_needs_sides(learner: Learner) -> None:
    store, name = learner.engine.store, DeckId("plain")
    with store.transaction():
        add_deck(store, Deck(DeckHead(name, "Plain"), (PlainCard(id=ItemId("a"), front="F", back="B"),)))
    learner.press(Key.Key_2, ALT)
    settle()
    room = learner.window.rooms.decks
    room.presenter.open(name)
    settle()
    room.deck_acts.open_print()
    pane = printing_of(learner).pane
    assert [what for what, box in pane.parts.items() if box.isVisible()] == [
        What.HANDOUT,
        What.TABLE,
        What.CARDS,
        What.CALIBRATION,
    ]
