from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.inline_label import InlineLabel, quiet, with_glyph, with_icon
from desktop_app.ui.theme.theme import Theme
from tests.ui.widgets.accessible import name_of
from tests.ui.widgets.conftest import _fonts, theme

__all__ = ["_fonts", "theme"]

SENTENCE = "Twice you gave {asked} statements to {chosen}."


def _label(qtbot: QtBot, theme: Theme, text: str) -> InlineLabel:
    label = InlineLabel(theme, text=text, icon="check")
    qtbot.addWidget(label)
    return label


def _picture(label: QLabel, width: int) -> QImage:
    height = label.heightForWidth(width)
    label.resize(width, height)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    label.render(image)
    return image


def _columns(image: QImage, colour: QColor) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == colour for y in range(image.height()))
    ]


def test_screen_reader_hears_no_marks(qtbot: QtBot, theme: Theme) -> None:
    text = SENTENCE.format(asked=with_glyph(1, "management"), chosen=with_glyph(0, "leadership"))
    assert name_of(_label(qtbot, theme, text)) == "Twice you gave management statements to leadership."


def test_glyphs_stand_where_the_sentence_puts_them(qtbot: QtBot, theme: Theme) -> None:
    text = SENTENCE.format(asked=with_glyph(1, "management"), chosen=with_glyph(0, "leadership"))
    image = _picture(_label(qtbot, theme, text), 600)
    disc, square = (_columns(image, theme.colour(token)) for token in ("aFill", "bFill"))
    assert square
    assert disc
    assert square[-1] < disc[0]


def test_a_glyph_makes_room(qtbot: QtBot, theme: Theme) -> None:
    plain, marked = (_label(qtbot, theme, text) for text in ("leadership", with_glyph(0, "leadership")))
    assert marked.sizeHint().width() > plain.sizeHint().width() + 10
    assert marked.minimumSizeHint().width() > plain.minimumSizeHint().width() + 10


@pytest.mark.parametrize(
    "text", [with_icon("Done"), with_glyph(0, "Vision") + " vs. " + with_glyph(1, "execution")]
)
def test_natural_width_is_one_line(qtbot: QtBot, theme: Theme, text: str) -> None:
    label = _label(qtbot, theme, text)
    hint = label.sizeHint()
    assert label.heightForWidth(hint.width()) == label.heightForWidth(2000)


def test_a_mark_stays_with_its_word(qtbot: QtBot, theme: Theme) -> None:
    label = _label(qtbot, theme, "one " + with_glyph(0, "leadership"))
    image = _picture(label, label.minimumSizeHint().width())
    second_line = image.copy(0, image.height() // 2, image.width(), image.height() // 2)
    assert _columns(second_line, theme.colour("aFill"))


def test_quiet_words_are_paler(qtbot: QtBot, theme: Theme) -> None:
    image = _picture(_label(qtbot, theme, "All done " + quiet("· tomorrow")), 400)
    loud, pale = _columns(image, theme.colour("ink")), _columns(image, theme.colour("ink3"))
    assert loud
    assert pale
    assert loud[-1] < pale[-1]
