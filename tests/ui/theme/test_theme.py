from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Mode, Theme


@pytest.fixture
def dressed(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    theme.apply(qapp)
    yield theme
    theme.changed.disconnect()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(QPalette())


def test_colours_follow_the_mode(theme: Theme, qtbot: QtBot):
    assert theme.colour("ink").name() == theme.tokens.light["ink"].lower()
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.colour("ink").name() == theme.tokens.dark["ink"].lower()


def test_a_colour_handed_out_is_the_caller_s_own(theme: Theme):
    theme.colour("ink").setAlpha(0)
    assert theme.colour("ink").alpha() == 255


def test_an_unknown_colour_is_an_error(theme: Theme):
    with pytest.raises(KeyError):
        theme.colour("mauve")


def test_system_mode_follows_the_system(theme: Theme, qtbot: QtBot):
    theme.set_mode(Mode.SYSTEM)
    with qtbot.waitSignal(theme.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())


def test_a_chosen_mode_does_not_follow_the_system(theme: Theme, qtbot: QtBot):
    with qtbot.assertNotEmitted(theme.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(QGuiApplication.styleHints().colorScheme())


def test_text_scale_is_kept_within_limits(theme: Theme):
    theme.set_text_scale(3)
    assert theme.text_scale == 2.0
    theme.set_text_scale(0.2)
    assert theme.text_scale == 1.0


def test_controls_grow_at_half_the_rate_of_text(theme: Theme):
    theme.set_text_scale(2)
    assert theme.px(36) == 54


def test_reduced_motion_takes_no_time(theme: Theme):
    assert theme.motion("reveal") == 160
    theme.set_reduced_motion(True)
    assert theme.motion("reveal") == 0


def test_icons_are_drawn_at_the_screen_s_sharpness(theme: Theme):
    pixmap = theme.pixmap("layers", size=18, ratio=2)
    assert (pixmap.width(), pixmap.deviceIndependentSize().width()) == (36, 18)
    assert not theme.icon("layers").isNull()


def test_icons_are_drawn_once(theme: Theme):
    assert theme.pixmap("layers").cacheKey() == theme.pixmap("layers").cacheKey()
    assert theme.pixmap("layers").cacheKey() != theme.pixmap("layers", "bad").cacheKey()


def test_an_unknown_icon_is_an_error(theme: Theme):
    with pytest.raises(OSError, match="unicorn"):
        theme.pixmap("unicorn")


def test_high_contrast_takes_the_system_s_colours(theme: Theme):
    theme.set_high_contrast(True)
    palette = QGuiApplication.palette()
    assert theme.colour("ink") == palette.color(QPalette.ColorRole.WindowText)
    assert theme.colour("surface") == palette.color(QPalette.ColorRole.Base)
    assert theme.colour("aFill") == theme.colour("bFill")


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_style_sheet_is_complete(theme: Theme, mode: Mode):
    theme.set_mode(mode)
    sheet = theme.stylesheet()
    assert "%(" not in sheet
    assert theme.colour("press").name() in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_application_is_dressed_again_on_change(dressed: Theme, qapp: QApplication):
    before = qapp.styleSheet()
    dressed.set_mode(Mode.DARK)
    assert qapp.styleSheet() != before
    assert qapp.palette().color(QPalette.ColorRole.Window) == dressed.colour("window")
