"""Strips: the heaviest message shows, others wait; the focus is neither taken nor lost; nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.strips import GRAVE, TOLD, WARNS, Message, Strips, Way
from desktop_app.ui.theme.theme import Theme
from tests.ui.clipping import clipped
from tests.ui.pages import in_window, settle

LONG = (
    "Versus found damage in the data file. Your last checked copy is from today, 08:12. It says so in words "
    "that are long enough for two lines."
)


def said(words: str) -> Callable[[], str]:
    return lambda: words


def message(name: str, weight: int = TOLD, *ways: Way, closed: Callable[[], object] | None = None) -> Message:
    return Message(name, said(name), ways, weight, closed=closed)


@pytest.fixture
def page(theme: Theme) -> QWidget:
    """A page with a button of its own below the strips."""
    page = QWidget()
    column = QVBoxLayout(page)
    strips = Strips(theme, lambda: page.findChild(QPushButton) or page)
    column.addWidget(strips)
    column.addWidget(QPushButton("mine"))
    column.addStretch(1)
    return page


def strips_of(page: QWidget) -> Strips:
    found = page.findChild(Strips)
    assert isinstance(found, Strips)
    return found


def test_the_heaviest_shows_and_the_others_wait(qtbot: QtBot, theme: Theme, page: QWidget) -> None:
    _window = in_window(qtbot, theme, page)
    strips = strips_of(page)
    for name, weight in (("a", TOLD), ("c", GRAVE), ("b", WARNS)):
        strips.show_message(message(name, weight))
    assert strips.names == ("c", "b", "a")
    assert strips.strip.text == "c"
    for following in ("b", "a"):
        QTest.mouseClick(strips.strip._close, Qt.MouseButton.LeftButton)
        assert strips.strip.text == following
    QTest.mouseClick(strips.strip._close, Qt.MouseButton.LeftButton)
    assert not strips.isVisible()


def test_a_message_takes_the_place_of_an_older_one_of_its_name(
    qtbot: QtBot, theme: Theme, page: QWidget
) -> None:
    _window = in_window(qtbot, theme, page)
    strips = strips_of(page)
    strips.show_message(message("one"))
    strips.show_message(Message("one", said("another")))
    assert strips.strip.text == "another"
    assert strips.names == ("one",)


def test_who_closes_it_is_remembered(qtbot: QtBot, theme: Theme, page: QWidget) -> None:
    _window = in_window(qtbot, theme, page)
    strips, told = strips_of(page), list[str]()
    strips.show_message(message("one", closed=partial(told.append, "closed")))
    strips.take_away("one")
    assert told == []
    strips.show_message(message("one", closed=partial(told.append, "closed")))
    QTest.mouseClick(strips.strip._close, Qt.MouseButton.LeftButton)
    assert told == ["closed"]


def test_it_takes_no_focus_and_gives_back_what_it_got(qtbot: QtBot, theme: Theme, page: QWidget) -> None:
    _window = in_window(qtbot, theme, page)
    strips, mine, pressed = strips_of(page), page.findChild(QPushButton), list[str]()
    assert mine is not None
    mine.setFocus()
    way = Way(said("Do it"), partial(pressed.append, "done"))
    strips.show_message(message("one", TOLD, way))
    settle()
    assert QApplication.focusWidget() is mine
    strips.strip.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strips.strip.buttons[0], Qt.Key.Key_Space)
    assert pressed == ["done"]
    strips.take_away("one")
    assert QApplication.focusWidget() is mine


def test_words_are_asked_for_again_in_another_language(qtbot: QtBot, theme: Theme, page: QWidget) -> None:
    _window = in_window(qtbot, theme, page)
    strips, words = strips_of(page), ["English"]
    strips.show_message(Message("one", lambda: words[0]))
    words[0] = "Deutsch"
    QApplication.sendEvent(strips, QEvent(QEvent.Type.LanguageChange))
    assert strips.strip.text == "Deutsch"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [900, 1180, 1600])
def test_nothing_is_cut(qtbot: QtBot, theme: Theme, page: QWidget, width: int, scale: float) -> None:
    _window = in_window(qtbot, theme, page, (width, 600), scale)
    ways = [Way(said(each), dict) for each in ("Restore that copy", "Keep looking", "Save a report")]
    strips_of(page).show_message(Message("one", said(LONG), tuple(ways), GRAVE))
    settle()
    assert clipped(page) == []
    theme.set_text_scale(1.0)
