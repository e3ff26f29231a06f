from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.chip import Chip, ChipKind, chip_size
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.side_glyph import AppMark, SideGlyph
from desktop_app.ui.widgets.side_label import SideLabel
from desktop_app.ui.widgets.text_label import TextLabel
from tests.ui.widgets.accessible import name_of, role_of

LONG = "Says why the destination is worth it, and keeps people believing in it."


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_label_is_as_high_as_its_lines(theme: Theme, qtbot: QtBot, scale: float):
    theme.set_text_scale(scale)
    label = BalancedLabel(theme, TextRole.STATEMENT, text=LONG)
    qtbot.addWidget(label)
    for width in (300, 500, 900):
        assert label.heightForWidth(width) == len(label.lines(width)) * theme.line_height(TextRole.STATEMENT)


def test_a_label_grows_with_the_text_size(theme: Theme, qtbot: QtBot):
    label = TextLabel(theme, TextRole.BODY, text=LONG)
    qtbot.addWidget(label)
    before = label.heightForWidth(300)
    theme.set_text_scale(2)
    assert label.heightForWidth(300) > 2 * before


def test_a_label_s_least_width_holds_its_longest_word(theme: Theme, qtbot: QtBot):
    label = TextLabel(theme, text="the organisation")
    qtbot.addWidget(label)
    width = label.minimumSizeHint().width()
    assert label.heightForWidth(width) == 2 * theme.line_height(TextRole.BODY)


def test_markup_is_shown_as_typed(theme: Theme, qtbot: QtBot):
    label = TextLabel(theme, text="<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert name_of(label) == "<b>bold</b>"


def test_a_text_label_is_read_as_text(theme: Theme, qtbot: QtBot):
    label = SideLabel(theme, 0, "Leadership")
    qtbot.addWidget(label)
    assert role_of(label) == QAccessible.Role.StaticText
    assert name_of(label) == "Leadership"


def test_a_label_is_painted_in_its_token_s_colour(theme: Theme, qtbot: QtBot):
    label = TextLabel(theme, TextRole.HEADLINE, "bad", "■■■")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        image = label.grab().toImage()
        seen = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
        assert theme.colour("bad").name() in seen


def test_a_hidden_reveal_paints_nothing(theme: Theme, qtbot: QtBot):
    label = TextLabel(theme, TextRole.BODY, "bad", LONG)
    qtbot.addWidget(label)
    label.resize(300, label.heightForWidth(300))
    label.set_reveal(0)
    image = label.grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) == 1


@pytest.mark.parametrize(
    ("index", "mirrored", "at_right"), [(0, False, False), (1, False, False), (1, True, True)]
)
def test_a_side_s_glyph_stands_at_the_outer_end(
    theme: Theme, qtbot: QtBot, index: int, mirrored: bool, at_right: bool
):
    label = SideLabel(theme, index, "Name", mirrored)
    qtbot.addWidget(label)
    label.resize(200, 20)
    image = label.grab().toImage()
    fill = theme.colour("ab"[index] + "Fill").name()
    columns = [x for x in range(image.width()) if image.pixelColor(x, 10).name() == fill]
    assert columns
    assert (min(columns) > 150) is at_right


def test_a_side_label_mirrors_with_the_language(theme: Theme, qtbot: QtBot):
    label = SideLabel(theme, 0, "Leadership")
    qtbot.addWidget(label)
    before = label.contentsMargins()
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.contentsMargins().right() == before.left() > 0
    assert label.contentsMargins().left() == 0


def test_decoration_has_no_name(theme: Theme, qtbot: QtBot):
    for widget in (KeyHint(theme, "S"), SideGlyph(theme, 0), AppMark(theme), IconLabel(theme, "info")):
        qtbot.addWidget(widget)
        assert name_of(widget) == ""


def test_key_hints_can_be_turned_off(theme: Theme, qtbot: QtBot):
    hint = KeyHint(theme, "Space")
    qtbot.addWidget(hint)
    assert hint.sizeHint().width() > 20
    theme.set_key_hints(False)
    assert hint.sizeHint().isEmpty()


def test_a_chip_wraps_instead_of_cutting(theme: Theme, qtbot: QtBot):
    chip = Chip(theme, "Your answer, correct", ChipKind.RIGHT)
    qtbot.addWidget(chip)
    free, narrow = chip.sizeHint(), chip_size(theme, chip.text(), ChipKind.RIGHT, 110)
    assert narrow.width() <= 110
    assert narrow.height() > free.height()
    assert name_of(chip) == "Your answer, correct"


@pytest.mark.parametrize("checked", [False, True])
@pytest.mark.parametrize("index", [0, 1])
def test_disc_is_round_and_square_is_not(theme: Theme, qtbot: QtBot, index: int, checked: bool):
    glyph = SideGlyph(theme, index, 40, checked=checked)
    qtbot.addWidget(glyph)
    glyph.resize(40, 40)
    image = glyph.grab().toImage()
    fill = theme.colour("ab"[index] + "Fill").name()
    assert (image.pixelColor(4, 4).name() == fill) is (index == 1)
    assert image.pixelColor(20, 6).name() == fill
