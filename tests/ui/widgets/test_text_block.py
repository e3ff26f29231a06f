from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_block import MAX_LINE_CHARS, TextBlock, visual_alignment

STATEMENT = "Would sooner refine a method that works than bet on one nobody has tried."


def block(theme: Theme, text: str, *, balanced: bool = False) -> TextBlock:
    role = TextRole.BODY
    return TextBlock(text, theme.font(role), theme.line_height(role), balanced=balanced)


def test_lines_break_between_words(theme: Theme):
    lines = block(theme, STATEMENT).lines(180)
    assert " ".join(lines) == STATEMENT


def test_no_line_is_longer_than_the_limit(theme: Theme):
    lines = block(theme, STATEMENT * 3).lines(5000)
    assert max(map(len, lines)) <= MAX_LINE_CHARS


def test_balanced_lines_are_no_more_than_plain_ones(theme: Theme):
    for width in range(120, 500, 20):
        plain, even = block(theme, STATEMENT), block(theme, STATEMENT, balanced=True)
        assert even.line_count(width) == plain.line_count(width)
        assert even.used_width(width) <= plain.used_width(width)


def test_balancing_leaves_no_lonely_word(theme: Theme):
    width = block(theme, STATEMENT).natural_width() - 10
    last = block(theme, STATEMENT, balanced=True).lines(width)[-1]
    assert len(last) > len(STATEMENT) / 3


def test_a_word_wider_than_the_line_is_broken_not_cut(theme: Theme):
    word = "Donaudampfschifffahrtsgesellschaft"
    assert "".join(block(theme, word).lines(80)) == word


def test_paragraphs_start_on_lines_of_their_own(theme: Theme):
    assert block(theme, "one\ntwo").lines(500) == ["one", "two"]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("name", ["AlignLeft", "AlignRight", "AlignHCenter", "AlignVCenter"])
@pytest.mark.parametrize("absolute", [False, True])
def test_alignment_mirrors_as_qt_s_own(direction: Qt.LayoutDirection, name: str, absolute: bool):
    align = Qt.AlignmentFlag[name] | Qt.AlignmentFlag.AlignTop
    if absolute:
        align |= Qt.AlignmentFlag.AlignAbsolute
    ours, theirs = visual_alignment(align, direction), QStyle.visualAlignment(direction, align)
    shown = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter
    assert ours & shown == theirs & shown


def test_no_text_takes_no_height(theme: Theme):
    assert block(theme, "").height_for(100) == 0


@pytest.mark.parametrize("role", list(TextRole))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_accents_and_tails_fit_the_height(theme: Theme, role: TextRole, scale: float):
    theme.set_text_scale(scale)
    text = "Ågjpqy"
    made = TextBlock(text, theme.font(role), theme.line_height(role))
    image = QImage(made.natural_width() + 8, made.height_for(9999) + 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    made.draw(painter, 4, 20, made.natural_width())
    painter.end()
    blank = {bytes(image.constScanLine(0))}
    inked = [y for y in range(image.height()) if bytes(image.constScanLine(y)) not in blank]
    assert min(inked) >= 20
    assert max(inked) < 20 + made.height_for(9999)


def test_natural_width_needs_one_line(theme: Theme):
    text = "No more than seventy characters in this line of text."
    short = block(theme, text)
    assert short.line_count(short.natural_width()) == 1
