from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel

LEFT = "Says why the destination is worth it, and keeps people believing in it."
RIGHT = "Breaks the route into tasks, gives each one an owner and a date."


@pytest.fixture
def tile(theme: Theme, qtbot: QtBot) -> PairTile:
    made = PairTile(theme, ("Leadership", "Management"))
    qtbot.addWidget(made)
    made.set_texts([LEFT], [RIGHT, "And counts."])
    made.resize(840, made.heightForWidth(840))
    return made


def test_each_statement_is_a_text_of_its_own(tile: PairTile):
    assert [label.text() for label in tile.texts(1)] == [RIGHT, "And counts."]


def test_texts_can_be_replaced(tile: PairTile):
    tile.set_texts(["new"], [])
    assert [label.text() for label in tile.texts(0)] == ["new"]
    assert tile.texts(1) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut(tile: PairTile, theme: Theme, scale: float):
    theme.set_text_scale(scale)
    tile.resize(820, tile.heightForWidth(820))
    tile.grab()
    for label in tile.findChildren(TextLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_both_halves_are_equally_wide_and_left_stays_left(tile: PairTile):
    tile.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    tile.grab()
    first, second = (tile.texts(index)[0].parentWidget() for index in (0, 1))
    assert first is not None
    assert second is not None
    assert first.width() == second.width()
    assert first.x() < second.x()


def test_a_slot_hides_its_texts_and_keeps_their_room(tile: PairTile):
    height = tile.heightForWidth(840)
    tile.set_slot(1, True)
    assert tile.texts(1)[0].isHidden()
    assert not tile.texts(0)[0].isHidden()
    assert tile.heightForWidth(840) == height


def test_reveal_fills_the_slot_and_a_key_finishes_it(tile: PairTile, qtbot: QtBot):
    tile.set_slot(1, True)
    tile.show()
    qtbot.waitExposed(tile)
    tile.reveal(1)
    text = tile.texts(1)[0]
    assert text.isVisible()
    assert text._shown < 1
    window = tile.windowHandle()
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert text._shown == 1


def test_reveal_takes_no_time_with_reduced_motion(tile: PairTile, theme: Theme, qtbot: QtBot):
    theme.set_reduced_motion(True)
    tile.show()
    qtbot.waitExposed(tile)
    tile.reveal()
    assert tile.texts(0)[0]._shown == 1


def test_reveal_ends_by_itself(tile: PairTile, qtbot: QtBot):
    tile.show()
    qtbot.waitExposed(tile)
    tile.reveal()
    qtbot.waitUntil(lambda: tile.texts(0)[0]._shown == 1, timeout=2000)
