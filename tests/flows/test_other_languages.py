"""The real window in a language 40 % longer than English, from the left and from the right."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop_app.domain.card import CardKind
from desktop_app.ui.settings import view
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.summary.sides import SidesResult
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.deck_table import DeckTable
from desktop_app.ui.widgets.answer_panels import AnswerPanels
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.rating_bar import RatingBar
from desktop_app.ui.widgets.seam_bar import SeamBar
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.trait_chip import TraitChip
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.test_sort_board import study_until_a_board, table_of
from tests.flows.test_study_room import KINDS, sit_before, steps
from tests.ui import pseudo
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, SMALL, settle

Shown = TypeVar("Shown", bound=QWidget)
Screens = Iterator[str]
Visit = Callable[[Learner, FakeClock], Screens]


@pytest.fixture(scope="module")
def folder_of_texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.make(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def speaking(
    sit_as_set: Sit, folder_of_texts: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Learner]:
    def speak(code: str) -> Learner:
        learner = sit_as_set()
        if code != "de":
            monkeypatch.setattr(learner.window.preferences.language, "_folder", folder_of_texts)
        learner.window.preferences.change("language", code)
        settle()
        return learner

    return speak


def today(_learner: Learner, _clock: FakeClock) -> Screens:
    yield "today"


def help_beside(learner: Learner, _clock: FakeClock) -> Screens:
    learner.press(Key.Key_F1)
    yield "help"
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Question)
    yield "keys"


def welcome(learner: Learner, _clock: FakeClock) -> Screens:
    learner.window._open(learner.window.welcome_page)
    yield "welcome"
    learner.press(Key.Key_Left)
    yield "answered"


def summary(learner: Learner, _clock: FakeClock) -> Screens:
    learner.press(Key.Key_Return)
    learner.study_to_the_end(miss_every=4)
    yield "summary"
    learner.press(Key.Key_Return)
    yield "all done"


def beside_the_card(learner: Learner, _clock: FakeClock) -> Screens:
    learner.press(Key.Key_Return)
    for key in (Key.Key_I, Key.Key_E):
        learner.press(key)
        yield key.name
        learner.press(Key.Key_Escape)
    learner.press(Key.Key_Minus)
    yield "toast"


def board(learner: Learner, clock: FakeClock) -> Screens:
    study_until_a_board(learner, clock)
    yield "to sort"
    while table_of(learner).sorting.loose:
        learner.press(Key.Key_Left)
    yield "sorted"
    learner.press(Key.Key_Return)
    yield "checked"


def settings(name: str) -> Visit:
    def visit(learner: Learner, _clock: FakeClock) -> Screens:
        learner.window.show_settings()
        learner.window.settings_page.open(name)
        yield name

    return visit


def card(kind: CardKind, item_kind: str) -> Visit:
    def visit(learner: Learner, _clock: FakeClock) -> Screens:
        sit_before(learner, kind, item_kind)
        yield "asked"
        for key in steps(learner, kind):
            learner.press(key)
            yield key.name

    return visit


SECTIONS = (view.APPEARANCE, view.READING, view.KEYS, view.DATA_FOLDER, view.LANGUAGE, view.ABOUT)
VISITS: dict[str, Visit] = {
    "today": today,
    "help": help_beside,
    "welcome": welcome,
    "summary": summary,
    "beside": beside_the_card,
    "board": board,
    **{f"settings {name}": settings(name) for name in SECTIONS},
    **{f"{kind.name} {item_kind}".strip(): card(kind, item_kind) for kind, item_kind in KINDS},
}


@pytest.mark.parametrize("visit", VISITS)
def test_nothing_is_cut_in_german(speaking: Callable[[str], Learner], clock: FakeClock, visit: str) -> None:
    """All screens, also from right to left: `tests/ui/test_every_picture.py`."""
    learner = speaking("de")
    faults, scales = [], [2.0, 1.0]
    for screen in VISITS[visit](learner, clock):
        scales.reverse()  # to dress the window takes longest, so it stays as it was for the last screen
        for scale in scales:
            learner.window._theme.set_text_scale(scale)
            for size in (SMALL, FIRST):
                learner.window.resize(*size)
                settle()
                faults += [f"{screen} {scale} {size}: {fault}" for fault in clipped(learner.window)]
    assert not faults


def test_every_text_of_the_settings_can_be_translated(speaking: Callable[[str], Learner]) -> None:
    """Except for names, licences, keys and what the decks say."""
    learner = speaking(pseudo.LONG)
    for name in (view.APPEARANCE, view.READING, view.KEYS):
        learner.window.show_settings()
        learner.window.settings_page.open(name)
        settle()
        page = learner.window.settings_page
        own = page.section.findChild(PairTile)
        texts: list[QLabel | QAbstractButton] = [
            *page.findChildren(QLabel),
            *page.findChildren(QAbstractButton),
        ]
        plain = {
            each.text()
            for each in texts
            if each.isVisibleTo(page) and each.text() and not (own and own.isAncestorOf(each))
        }
        questions = {each for each in plain if each.endswith("?") and len(each) > 30}
        assert not {each for each in plain - questions if "[" not in each}


# From right to left: the window mirrors, the two sides stay.


@pytest.fixture
def mirrored(speaking: Callable[[str], Learner]) -> Learner:
    return speaking(pseudo.MIRRORED)


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint()), widget.size())


def from_the_right(*widgets: QWidget, within: QWidget) -> bool:
    """Whether each lies left of the one before it."""
    places = [place(widget, within) for widget in widgets]
    return all(after.right() < before.left() for before, after in itertools.pairwise(places))


def shown(kind: type[Shown], within: QWidget) -> Shown:
    return next(each for each in within.findChildren(kind) if each.isVisibleTo(within))


def test_the_rail_and_the_tables_of_today_mirror(mirrored: Learner) -> None:
    window = mirrored.window
    assert from_the_right(window.rail, window.pages, within=window)
    table = shown(DeckTable, window)
    row = table._rows[0]
    assert from_the_right(row.name, *row.numbers, row.study, row.more, within=table)
    assert from_the_right(*table._heads[:4], within=table)


def test_forms_mirror(mirrored: Learner) -> None:
    mirrored.window.show_settings()
    settle()
    page = mirrored.window.settings_page
    assert from_the_right(page.list, page.section, within=page)
    for row in page.section.findChildren(SettingRow):
        title, control = place(row.title, row), place(row._control, row)
        is_below = control.top() > title.bottom()
        assert title.right() == row.rect().right()
        assert control.right() == row.rect().right() if is_below else control.right() < title.left()


def test_the_top_bar_and_the_ratings_mirror(mirrored: Learner) -> None:
    sit_before(mirrored, CardKind.DEFINITION)
    bar = mirrored.window.study_page.top_bar
    assert from_the_right(bar.close_button, bar.undo_button, bar.more_button, within=bar)
    mirrored.press(Key.Key_Space)
    ratings = shown(RatingBar, mirrored.window)
    assert from_the_right(*(ratings.button(rating) for rating in (1, 2, 3, 4)), within=ratings)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_more_opens_inside_the_window(mirrored: Learner) -> None:
    mirrored.press(Key.Key_Return)
    bar = mirrored.window.study_page.top_bar
    bar.open_menu()
    settle()
    assert bar._menu is not None
    button = QRect(bar.more_button.mapToGlobal(QPoint()), bar.more_button.size())
    assert bar._menu.geometry().left() == button.left()
    bar._menu.close()


@pytest.mark.parametrize(("key", "side"), [(Key.Key_Left, LEFT), (Key.Key_Right, RIGHT)])
@pytest.mark.parametrize("kind", [CardKind.WHICH_SIDE, CardKind.SCENARIO])
def test_the_two_sides_and_their_arrow_keys_stay(
    mirrored: Learner, kind: CardKind, key: Key, side: int
) -> None:
    sit_before(mirrored, kind)
    panels = shown(AnswerPanels, mirrored.window)
    left, right = (place(panels.panel(index), mirrored.window) for index in (LEFT, RIGHT))
    assert left.right() < right.left()
    chosen: list[int] = []
    panels.chosen.connect(chosen.append)
    mirrored.press(key)
    assert chosen == [side]


def test_both_sides_of_an_answer_stay_and_are_read_from_the_right(mirrored: Learner) -> None:
    sit_before(mirrored, CardKind.RECALL, "contrast")
    mirrored.press(Key.Key_Space)
    tile = shown(PairTile, mirrored.window)
    left, right = (tile.texts(index)[0] for index in (LEFT, RIGHT))
    assert place(left, tile).right() < place(right, tile).left()
    assert {left.layoutDirection(), right.layoutDirection()} == {Qt.LayoutDirection.RightToLeft}


def test_the_result_of_each_side_stays_at_its_side(mirrored: Learner) -> None:
    mirrored.press(Key.Key_Return)
    mirrored.study_to_the_end(miss_every=3)
    settle()
    result = shown(SidesResult, mirrored.window)
    left, right = (place(result._names[index], result) for index in (LEFT, RIGHT))
    assert left.right() < right.left()


def test_a_seam_bar_looks_the_same_from_the_right(mirrored: Learner, theme: Theme) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bar = SeamBar(theme)
        bar.setLayoutDirection(direction)
        bar.set_values((3, 10), (10, 10))
        bar.resize(400, 30)
        pictures.append(bar.grab().toImage())
    assert pictures[0] == pictures[1]
    seam = pictures[0].width() // 2
    assert pictures[0].pixelColor(seam - 40, 15) == theme.colour("aFill"), "grown from the seam"
    assert pictures[0].pixelColor(40, 15) == theme.colour("aTint2")


def test_the_sort_board_stays(mirrored: Learner, clock: FakeClock) -> None:
    study_until_a_board(mirrored, clock)
    table = table_of(mirrored)
    left, right = (place(table.zone(index), table) for index in (LEFT, RIGHT))
    assert left.right() < right.left()
    first, second = table.chips[0], table.chips[1]
    mirrored.press(Key.Key_Left)
    mirrored.press(Key.Key_Right)
    settle()
    assert [table.sorting.sides[index] for index in (0, 1)] == [LEFT, RIGHT]
    assert left.contains(middle_of(first, table))
    assert right.contains(middle_of(second, table))


def middle_of(chip: TraitChip, within: QWidget) -> QPoint:
    return place(chip, within).center()
