from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.rating_bar import RatingBar
from desktop_app.ui.widgets.text_label import TextLabel
from tests.ui.widgets.accessible import description_of, name_of

INTERVALS = ["this session", "2 days", "5 days", "11 days"]


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> RatingBar:
    made = RatingBar(theme)
    qtbot.addWidget(made)
    made.set_intervals(INTERVALS)
    made.set_suggested(3)
    return made


@pytest.mark.parametrize("rating", [1, 2, 3, 4])
def test_a_click_rates(bar: RatingBar, qtbot: QtBot, rating: int):
    with qtbot.waitSignal(bar.rated) as signal:
        qtbot.mouseClick(bar.button(rating), Qt.MouseButton.LeftButton)
    assert signal.args == [rating]


def test_a_rating_says_its_interval(bar: RatingBar):
    assert name_of(bar.button(3)) == "Good, next in 5 days"
    assert description_of(bar.button(3)) == "Key: 3"


def test_the_suggestion_is_said_in_words(bar: RatingBar):
    spoken = [name_of(label) for label in bar.findChildren(TextLabel)]
    assert "Space chooses Good" in spoken


def test_no_suggestion_no_hint(bar: RatingBar):
    bar.set_suggested(0)
    assert all(hint.isHidden() for hint in bar.findChildren(KeyHint))
    assert bar.suggested == 0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [560, 700, 820, 1060])
def test_all_four_fit(bar: RatingBar, theme: Theme, scale: float, width: int):
    theme.set_text_scale(scale)
    bar.resize(width, bar.heightForWidth(width))
    bar.grab()  # lays out
    for rating in (1, 2, 3, 4):
        button = bar.button(rating)
        assert button.width() >= button.least_width()
        assert button.height() >= button.height_at(button.width(), stacked=button._stacked)
        assert button.geometry().right() <= width


def test_ratings_stand_in_one_row_at_the_smallest_window(bar: RatingBar, theme: Theme):
    theme.set_text_scale(2)
    bar.resize(820, bar.heightForWidth(820))
    bar.grab()
    assert len({bar.button(rating).y() for rating in (1, 2, 3, 4)}) == 1


def test_the_row_ends_with_the_bar(bar: RatingBar):
    bar.resize(843, bar.heightForWidth(843))
    bar.grab()
    assert bar.button(4).geometry().right() == 842


def test_ratings_mirror_with_the_language(bar: RatingBar):
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(840, bar.heightForWidth(840))
    bar.grab()
    assert bar.button(1).x() > bar.button(4).x()
