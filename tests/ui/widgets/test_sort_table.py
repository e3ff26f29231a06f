"""A sort board's table: placed by keys, by mouse, and what is read out of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.sort_table import SortTable
from desktop_app.ui.widgets.sort_zone import PILE
from desktop_app.ui.widgets.sorting import Sorting
from desktop_app.ui.widgets.trait_chip import TraitChip
from tests.ui.clipping import clipped
from tests.ui.pages import settle
from tests.ui.widgets.accessible import description_of, name_of

TRAITS = ("Backs a measured risk", "Grows people’s talent", "Stands up for the staff")
LONG = ("Makes the choices others shy away from", "Verantwortungsbewusstsein zeigen", *TRAITS, "Done")


Shown = Callable[..., SortTable]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    kept: list[SortTable] = []

    def show(traits: tuple[str, ...] = TRAITS, width: int = 1060) -> SortTable:
        table = SortTable(theme)
        kept.append(table)
        qtbot.addWidget(table)
        table.set_traits(("Leadership", "Management"), traits)
        table.resize(width, table.heightForWidth(width))
        table.show()
        table.activateWindow()
        settle()
        table.focus_first()
        return table

    theme.set_reduced_motion(True)
    return show


def middle_of(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def drag(chip: TraitChip, to: QPoint) -> None:
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(chip, left, nothing, chip.rect().center())
    QTest.mouseMove(chip, chip.rect().center() + QPoint(30, 0))
    QTest.mouseMove(chip, chip.mapFromGlobal(to))
    QTest.mouseRelease(chip, left, nothing, chip.mapFromGlobal(to))


@given(st.lists(st.tuples(st.integers(0, 7), st.sampled_from([None, LEFT, RIGHT])), max_size=40))
def test_every_trait_lies_in_one_place(acts: list[tuple[int, int | None]]) -> None:
    sorting = Sorting(8)
    changes, last = dict.fromkeys(range(8), 0), dict[int, int]()
    for trait, side in acts:
        moves = sorting.side_of(trait) != side
        assert sorting.put(trait, side) == moves
        if side is not None:
            changes[trait] += last.get(trait, side) != side
            last[trait] = side
    assert sorted([*sorting.loose, *sorting.on_side(LEFT), *sorting.on_side(RIGHT)]) == list(range(8))
    assert sorting.moves == tuple(changes.values())


def test_a_trait_taken_back_and_placed_where_it_lay_did_not_move() -> None:
    sorting = Sorting(2)
    for side in (LEFT, None, LEFT):
        sorting.put(0, side)
    assert sorting.moves == (0, 0)
    sorting.put(0, RIGHT)
    assert sorting.moves == (1, 0)


def test_names_say_what_lies_where(shown: Shown) -> None:
    table = shown()
    assert name_of(table.chips[2]) == "Stands up for the staff, not placed, 3 of 3"
    table.send(LEFT)
    assert name_of(table.chips[0]) == "Backs a measured risk, Leadership, 1 of 1"
    assert name_of(table.chips[2]) == "Stands up for the staff, not placed, 2 of 2"
    assert description_of(table.chips[2]) == "Left arrow: Leadership. Right arrow: Management."
    assert name_of(table.zone(LEFT)) == "Leadership, left side, 1"


def test_focus_goes_on_to_the_next_loose_trait(shown: Shown) -> None:
    table = shown()
    table.step(1)
    assert table.current == 1
    table.send(RIGHT)
    assert table.current == 2
    table.send(LEFT)
    assert table.current == 0, "round to the one that was passed over"
    table.step(1)
    assert table.current == 2, "then those placed, left before right"
    table.step(-2)
    assert table.current == 1


def test_the_last_one_placed_is_taken_back(shown: Shown) -> None:
    table = shown()
    table.send(LEFT)
    table.send(RIGHT)
    table.take_back()
    assert table.sorting.sides == (LEFT, None, None)
    assert table.current == 1
    table.take_back()
    table.take_back()
    assert table.sorting.sides == (None, None, None)


def test_traits_are_dragged_to_a_side_and_back(shown: Shown) -> None:
    table = shown()
    drag(table.chips[0], middle_of(table.zone(RIGHT)))
    assert table.sorting.sides == (RIGHT, None, None)
    drag(table.chips[0], middle_of(table.zone(LEFT)))
    assert (table.sorting.sides, table.sorting.moves) == ((LEFT, None, None), (1, 0, 0))
    drag(table.chips[0], middle_of(table.zone(PILE)))
    assert table.sorting.sides == (None, None, None)


def test_a_trait_dropped_beside_the_table_returns(shown: Shown) -> None:
    table = shown()
    place = table.chips[0].geometry()
    drag(table.chips[0], table.mapToGlobal(QPoint(-50, -50)))
    assert table.sorting.sides == (None, None, None)
    assert table.chips[0].geometry() == place


def test_without_dragging_a_click_chooses_and_another_places(shown: Shown) -> None:
    table = shown()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(table.chips[1], left)
    QTest.mouseClick(table.zone(RIGHT), left, pos=QPoint(20, table.height() - 10))
    assert table.sorting.sides == (None, RIGHT, None)
    chip = table.chips[2]
    QTest.mouseClick(chip, left)
    QTest.mouseClick(chip, left, pos=QPoint(16, chip.height() // 2))  # the arrow in it
    assert table.sorting.sides == (None, RIGHT, LEFT)


def test_after_check_wrong_ones_lie_where_they_belong_and_nothing_moves(shown: Shown) -> None:
    table = shown()
    for side in (LEFT, LEFT, RIGHT):
        table.send(side)
    table.show_verdict([LEFT, RIGHT, RIGHT], ["", "You said leadership.", ""])
    assert table.sorting.sides == (LEFT, RIGHT, RIGHT)
    assert table.chips[1].geometry().center().x() > table.width() // 2
    assert "wrong" in name_of(table.chips[1])
    assert "You said leadership." in name_of(table.chips[1])
    assert "right" in name_of(table.chips[0])
    drag(table.chips[0], middle_of(table.zone(RIGHT)))
    table.take_back()
    assert table.sorting.sides == (LEFT, RIGHT, RIGHT)
    assert not table.zone(PILE).isVisible()


def test_chips_fly_and_the_next_act_ends_the_flight(shown: Shown, theme: Theme) -> None:
    table = shown()
    theme.set_reduced_motion(False)
    start = table.chips[0].geometry()
    table.send(LEFT)
    assert table.chips[0].geometry() == start
    table.step(1)
    assert table.chips[0].geometry().right() < table.zone(LEFT).geometry().right()
    theme.set_reduced_motion(True)


def test_sides_stay_in_place_in_right_to_left_languages(shown: Shown) -> None:
    table = shown()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.send(LEFT)
    assert table.zone(LEFT).x() == 0
    assert table.zone(RIGHT).x() > table.zone(PILE).x() > 0
    assert table.zone(LEFT).geometry().contains(table.chips[0].geometry())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [700, 820, 1060])
def test_no_trait_is_cut_or_lies_on_another(shown: Shown, theme: Theme, width: int, scale: float) -> None:
    theme.set_text_scale(scale)
    table = shown(LONG, width)
    for stage in range(len(LONG) + 2):
        table.resize(width, table.heightForWidth(width))
        table.grab()
        assert not clipped(table)
        boxes = [chip.geometry() for chip in table.chips]
        assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])
        if stage < len(LONG):
            table.send(stage % 2)
        elif stage == len(LONG):
            table.show_verdict(
                [LEFT] * len(LONG), ["You said management. It is so because it is."] * len(LONG)
            )
