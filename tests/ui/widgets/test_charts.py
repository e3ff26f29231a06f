from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.heatmap import WEEKS, Heatmap
from desktop_app.ui.widgets.heatmap_legend import HeatmapLegend
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.seam_bar import SeamBar
from tests.ui.widgets.accessible import description_of, interface, name_of, role_of

TODAY = datetime.date(2025, 11, 21)  # a Friday


@pytest.fixture
def heatmap(theme: Theme, qtbot: QtBot) -> Heatmap:
    made = Heatmap(theme)
    made.setLocale(QLocale.c())
    qtbot.addWidget(made)
    counts = [0] * 365
    counts[-1], counts[-2], counts[-9] = 24, 1, 12
    made.set_days(TODAY - datetime.timedelta(days=364), counts, TODAY)
    made.resize(903, made.heightForWidth(903))
    return made


def test_monday_is_the_first_row_and_today_the_last_column(heatmap: Heatmap):
    monday = heatmap.cell(TODAY - datetime.timedelta(days=4))
    today = heatmap.cell(TODAY)
    assert monday.x() == today.x()
    assert monday.y() < today.y()
    assert heatmap.cell(TODAY - datetime.timedelta(days=7)).right() < today.left()
    assert today.right() <= heatmap.width()


def test_a_year_is_shown(heatmap: Heatmap):
    first = min(heatmap._days())
    assert first.weekday() == 0
    assert (TODAY - first).days // 7 == WEEKS - 1


def test_a_narrow_map_shows_fewer_weeks(heatmap: Heatmap):
    heatmap.resize(300, 140)
    assert len(heatmap._days()) < 200
    assert heatmap.cell(min(heatmap._days())).left() >= 0


def test_shades_rise_with_the_count(heatmap: Heatmap):
    days = [TODAY - datetime.timedelta(days=back) for back in (2, 1, 8, 0)]
    levels = [heatmap.level(day) for day in days]
    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (0, 4)
    assert levels[1] == 1


def test_arrow_keys_move_the_cursor_and_say_the_day(heatmap: Heatmap, qtbot: QtBot):
    heatmap.show()
    heatmap.activateWindow()
    heatmap.setFocus()
    qtbot.waitUntil(heatmap.hasFocus)
    assert name_of(heatmap) == "Fri 21 November, 24 cards"
    qtbot.keyClick(heatmap, Qt.Key.Key_Up)
    assert name_of(heatmap) == "Thu 20 November, 1 card"
    qtbot.keyClick(heatmap, Qt.Key.Key_Left)
    assert name_of(heatmap) == "Thu 13 November, 12 cards"


def test_the_cursor_stays_within_the_year(heatmap: Heatmap, qtbot: QtBot):
    qtbot.keyClick(heatmap, Qt.Key.Key_Right)
    assert heatmap.cursor_day == TODAY
    for _ in range(60):
        qtbot.keyClick(heatmap, Qt.Key.Key_Left)
    assert heatmap.cursor_day == min(heatmap._days())


def test_a_click_finds_its_day(heatmap: Heatmap, qtbot: QtBot):
    day = TODAY - datetime.timedelta(days=30)
    qtbot.mouseClick(heatmap, Qt.MouseButton.LeftButton, pos=heatmap.cell(day).center().toPoint())
    assert heatmap.cursor_day == day


def test_the_map_has_a_summary(heatmap: Heatmap):
    assert description_of(heatmap) == "37 cards on 3 days"
    assert name_of(heatmap) == "37 cards on 3 days"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_months_stand_below_the_days(heatmap: Heatmap, theme: Theme, scale: float):
    theme.set_text_scale(scale)
    height = heatmap.heightForWidth(903)
    sunday = heatmap.cell(TODAY - datetime.timedelta(days=5))
    assert sunday.bottom() < height - 16 * scale
    assert heatmap.sizeHint().height() == height


def test_the_map_paints(heatmap: Heatmap, theme: Theme):
    image = heatmap.grab().toImage()
    centre = heatmap.cell(TODAY).center().toPoint()
    assert image.pixelColor(centre).name() == theme.colour("h4").name()


def test_the_legend_is_one_sentence_for_screen_readers(theme: Theme, qtbot: QtBot):
    legend = HeatmapLegend(theme)
    qtbot.addWidget(legend)
    assert name_of(legend) == "Darker days have more cards"
    legend.resize(legend.sizeHint())
    legend.grab()


def test_a_seam_bar_grows_outward_from_the_seam(theme: Theme, qtbot: QtBot):
    bar = SeamBar(theme)
    qtbot.addWidget(bar)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # must not matter
    bar.set_values((1, 2), (1, 4))
    bar.resize(404, 30)
    image = bar.grab().toImage()
    at = {x: image.pixelColor(x, 15).name() for x in (50, 150, 190, 210, 240, 300)}
    left, right = theme.colour("aFill").name(), theme.colour("bFill").name()
    tints = theme.colour("aTint2").name(), theme.colour("bTint2").name()
    assert at == {50: tints[0], 150: left, 190: left, 210: right, 240: right, 300: tints[1]}


def test_a_seam_bar_is_read_as_text(theme: Theme, qtbot: QtBot):
    bar = SeamBar(theme)
    qtbot.addWidget(bar)
    bar.set_names("Leadership", "Management")
    bar.set_values((11, 12), (9, 12))
    assert name_of(bar) == "Leadership: 11 of 12, Management: 9 of 12"
    assert role_of(bar) == QAccessible.Role.StaticText


def test_a_seam_bar_without_answers_paints(theme: Theme, qtbot: QtBot):
    bar = SeamBar(theme)
    qtbot.addWidget(bar)
    bar.resize(404, 30)
    assert bar.grab().toImage().pixelColor(150, 15) == theme.colour("aTint2")


def test_progress_is_a_progress_bar_for_screen_readers(theme: Theme, qtbot: QtBot):
    line = ProgressLine(theme)
    qtbot.addWidget(line)
    line.set_fraction(0.42)
    assert role_of(line) == QAccessible.Role.ProgressBar
    value = interface(line).valueInterface()
    assert value.currentValue() / value.maximumValue() == pytest.approx(0.42)


def test_progress_paints_its_share_and_mark(theme: Theme, qtbot: QtBot):
    line = ProgressLine(theme, 8)
    qtbot.addWidget(line)
    line.set_fraction(0.5)
    line.set_mark(0.9)
    line.resize(200, line.sizeHint().height())
    image = line.grab().toImage()
    middle, ink = line.height() // 2, theme.colour("ink").name()
    assert image.pixelColor(90, middle).name() == ink
    assert image.pixelColor(120, middle).name() == theme.colour("h0").name()
    assert image.pixelColor(180, 1).name() == ink
