"""What could be better in a deck: seen in Decks, mended from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, SideId, SourceId, StatementId
from desktop_app.domain.item import Contrast, Side, Source, SourceRef, Statement
from desktop_app.study.importing import add_deck
from desktop_app.ui.library.deck_remarks import RemarksPane
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, until, visible_texts

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
LEFT, RIGHT = SideId("coaching"), SideId("mentoring")
DECK = DeckHead(
    DeckId("two-ways"),
    "Two ways to help",
    sources=(Source(SourceId("own"), "Our own handbook"),),
    sides=(Side(LEFT, "Coaching", "coach", "coaches"), Side(RIGHT, "Mentoring", "mentor", "mentors")),
)
NO_WHY = "“Weeks vs. years” has no “why”."


def weeks(why: str = "") -> Contrast:
    return Contrast(
        id=ItemId("weeks"),
        title="Weeks vs. years",
        question="How long?",
        statements=(
            Statement(StatementId("soon"), LEFT, "Ends soon"),
            Statement(StatementId("on"), RIGHT, "Goes on"),
        ),
        why=why,
        sources=(SourceRef(SourceId("own")),),
    )


@pytest.fixture
def learner(sit: Sit) -> Learner:
    return sit()


def look(learner: Learner, why: str, by: str) -> RemarksPane:
    """Into the deck and at what could be better in it, until all is found."""
    engine = learner.engine
    with engine.study.writing():
        add_deck(engine.store, Deck(DECK, (weeks(why),)))
    learner.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    room = learner.window.rooms.decks
    room.presenter.open(DECK.id)
    settle()
    if by == "keys":
        learner.press(Key.Key_W)
    else:
        learner.window.actions_["deck_remarks"].trigger()
    rest(learner)
    return room.deck_acts.remarks.pane


def rest(learner: Learner) -> None:
    settle()
    until(lambda: not learner.window.jobs.jobs)
    settle()


@BY
def test_a_remark_leads_to_what_it_is_about_and_is_gone_once_mended(learner: Learner, by: str) -> None:
    pane = look(learner, "", by)
    assert NO_WHY in visible_texts(pane)
    assert any("Add a sentence that names the deciding feature." in each for each in visible_texts(pane))
    if by == "keys":
        assert QApplication.focusWidget() is pane.remarks.buttons[0]
        learner.press(Key.Key_Return)
    else:
        QTest.mouseClick(pane.remarks.buttons[0], Qt.MouseButton.LeftButton)
    settle()
    room = learner.window.rooms.decks
    assert room.decks.shown is room.decks.editor
    box = room.decks.editor.findChildren(QPlainTextEdit)[-1]
    box.setFocus()
    learner.type("Coaches have a goal.")
    learner.press(Key.Key_Escape)
    rest(learner)
    assert pane.isVisible()
    assert NO_WHY not in visible_texts(pane)


def test_a_deck_without_faults_is_told_so(learner: Learner) -> None:
    pane = look(learner, "A goal ends, a life goes on.", "keys")
    assert "Nothing stands out. Each answer takes thinking." in visible_texts(pane)
    learner.press(Key.Key_Escape)
    assert pane.isHidden()


def test_nobody_waits_for_what_was_closed(learner: Learner) -> None:
    """The cards of a large deck take seconds to look through."""
    pane = look(learner, "", "mouse")
    pane.close_pane()
    learner.window.actions_["deck_remarks"].trigger()
    (job,) = learner.window.jobs.jobs
    learner.press(Key.Key_Escape)
    assert pane.isHidden()
    assert job.is_stopping
    rest(learner)
    learner.window.actions_["deck_remarks"].trigger()
    rest(learner)
    assert NO_WHY in visible_texts(pane)


def test_the_look_through_can_be_cancelled_like_any_work(learner: Learner) -> None:
    pane = look(learner, "", "mouse")
    pane.close_pane()
    learner.window.actions_["deck_remarks"].trigger()
    (job,) = learner.window.jobs.jobs
    job.cancel()
    rest(learner)
    assert pane.isHidden()
