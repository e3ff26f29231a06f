"""The one view for text with marks: what it shows, what it loads, how it is read, copied and measured."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.rules.gaps import CLOSES, OPENS
from desktop_app.study.card_text import RichText, rich_text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.widgets import card_pictures, card_text
from desktop_app.ui.widgets.card_body import CardBody
from desktop_app.ui.widgets.card_text import CardText
from tests.ui.hostile import FLOODS, Bait, hostile_texts, lay_bait
from tests.ui.making_pictures import lying_png, picture, png
from tests.ui.opened import watched
from tests.ui.pages import in_window, until
from tests.ui.widgets.accessible import name_of

HASH = "a" * 64
LONG = "Leaders settle <b>what</b> is to be done and <i>why</i>, " * 6


@pytest.fixture
def bait(tmp_path: Path) -> Bait:
    return lay_bait(tmp_path)


def shown(theme: Theme, qtbot: QtBot, html: str, *, picture: Path | None = None) -> CardText:
    """As if nobody had cleaned it."""
    made = CardText(theme)
    made.show_rich(RichText(html, {HASH: picture} if picture is not None else {}))
    made.window_kept = in_window(qtbot, theme, made, (600, 400))  # type: ignore[attr-defined]
    return made


def colours(widget: CardText) -> set[str]:
    image = widget.grab().toImage()
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return {QColor(pixel).name() for pixel in found}


def test_no_hostile_text_opens_a_file(theme: Theme, qtbot: QtBot, bait: Bait) -> None:
    with watched(bait.files) as watch:
        for html in hostile_texts(bait):
            made = shown(theme, qtbot, html)
            made.grab()
            made.select_all()
            made.copy()
        assert watch.opened == []


def test_the_watch_sees_what_qt_opens(qtbot: QtBot, bait: Bait) -> None:
    """Else the test before would prove nothing."""
    with watched([bait.picture]) as watch:
        label = QLabel(f'<img src="{bait.picture.as_uri()}">')
        qtbot.addWidget(label)
        label.grab()
        assert watch.opened == [bait.picture.name]


@pytest.mark.parametrize("flood", FLOODS, ids=lambda flood: flood[:12])
def test_a_flood_is_refused_or_laid_out(theme: Theme, qtbot: QtBot, flood: str) -> None:
    rich = rich_text(flood, lambda _name: None)
    if rich is not None:
        made = CardText(theme)
        qtbot.addWidget(made)
        made.show_rich(rich)
        assert made.heightForWidth(500) >= 0


def test_marks_are_not_read_as_words(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, "<p>A <b>bold</b> word</p><ul><li>one</li><li>two</li></ul>")
    assert made.text() == "A bold word\none\ntwo"
    assert name_of(made) == "A bold word\none\ntwo"


def test_it_is_as_tall_as_its_lines(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, LONG)
    line = theme.line_height(made._role)
    lines = made.heightForWidth(500) / line
    assert lines == int(lines) > 1
    assert made.heightForWidth(300) > made.heightForWidth(500)


def test_it_grows_with_the_text_size(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, LONG)
    before = made.heightForWidth(500)
    theme.set_text_scale(2.0)
    assert made.heightForWidth(500) > 2 * before


def test_what_takes_too_long_is_plain_from_then_on(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_text, "MOST_LAYOUT_MS", -1)
    made = shown(theme, qtbot, "A <b>bold</b> word")
    assert made.is_plain
    monkeypatch.setattr(card_text, "MOST_LAYOUT_MS", 1_000_000)
    made.show_rich(RichText("<i>Another</i>"))
    assert not made.is_plain
    made.show_rich(RichText("A <b>bold</b> word"))
    assert made.is_plain
    assert made.text() == "A bold word"


# Colours


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_stored_colours_are_not_shown(theme: Theme, qtbot: QtBot, mode: Mode) -> None:
    theme.set_mode(mode)
    html = '<span style="color:#ff0000;background-color:#00ff00">████</span>'
    made = shown(theme, qtbot, html)
    assert not {"#ff0000", "#00ff00"} & colours(made)
    assert theme.colour("ink").name() in colours(made)


def test_stored_colours_are_shown_on_paper_where_asked_for(theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode(Mode.DARK)
    theme.set_stored_colours(True)
    made = shown(theme, qtbot, '<span style="color:#ff0000">████</span> ████')
    assert {"#ff0000", "#ffffff", theme.tokens.light["ink"].lower()} <= colours(made)


# Gaps


@pytest.mark.parametrize(("filled", "words"), [(False, "Ask and why."), (True, "Ask what and why.")])
def test_a_gap_is_a_line(theme: Theme, qtbot: QtBot, filled: bool, words: str) -> None:
    made = CardText(theme)
    qtbot.addWidget(made)
    inside = "<b>what</b>" if filled else ""
    made.show_rich(RichText(f"<p>Ask {OPENS}{inside}{CLOSES} and why.</p>"), filled=filled)
    assert " ".join(made.text().split()) == words


def test_marks_of_gaps_that_do_not_match_do_no_harm(theme: Theme, qtbot: QtBot) -> None:
    made = CardText(theme)
    qtbot.addWidget(made)
    for text in (CLOSES + OPENS, OPENS * 3 + "a" + CLOSES, f"<b>{OPENS}a</b>b{CLOSES}", OPENS):
        made.show_rich(RichText(text))
        assert made.heightForWidth(300) > 0


# Pictures


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_a_picture_is_shown(theme: Theme, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "picture"
    path.write_bytes(picture(kind, 40, 30, "#00ff00"))
    made = shown(theme, qtbot, f'<img src="media:{HASH}">', picture=path)
    assert made.text() == "(picture)"
    middle = made.grab().toImage().pixelColor(20, 15)
    assert middle.green() > 200 > 60 > middle.red()


def test_a_large_picture_is_scaled_to_the_card(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(png(3000, 1000))
    made = shown(theme, qtbot, f'<img src="media:{HASH}">', picture=path)
    assert made.heightForWidth(300) == pytest.approx(100, abs=2)
    until(lambda: "#406080" in colours(made))  # it is decoded meanwhile


def test_a_clear_picture_lies_on_paper_in_the_dark(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    theme.set_mode(Mode.DARK)
    path = tmp_path / "picture"
    path.write_bytes(png(40, 30, "#00000000"))
    assert "#ffffff" in colours(shown(theme, qtbot, f'<img src="media:{HASH}">', picture=path))


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "(a picture is missing here)"),
        (b"", "(the picture here cannot be read)"),
        (b"no picture", "(the picture here cannot be read)"),
        (SVG, "(the picture here cannot be read)"),
        (lying_png(9_000, 9_000), "(the picture here is too large to show)"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "(the picture here cannot be read)"),
    ],
)
def test_words_stand_for_a_picture_that_is_not_shown(
    theme: Theme, qtbot: QtBot, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "picture"
    if content is not None:
        path.write_bytes(content)
    made = shown(theme, qtbot, f'a<img src="media:{HASH}">b', picture=path)
    assert made.text() == f"a {words} b"


def test_a_pipe_in_the_place_of_a_picture_is_not_opened(theme: Theme, qtbot: QtBot, bait: Bait) -> None:
    if bait.pipe is None:
        pytest.skip("no pipes here")
    made = shown(theme, qtbot, f'<img src="media:{HASH}">', picture=bait.pipe)
    assert made.text() == "(a picture is missing here)"


def test_a_picture_that_lies_about_its_size_is_only_empty(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(lying_png(1_000, 1_000))
    made = shown(theme, qtbot, f'<img src="media:{HASH}">', picture=path)
    assert isinstance(made.grab(), QPixmap)
    assert isinstance(card_pictures.decode(path, card_pictures.SHOWN_WITHIN), QImage)


# Tables


@pytest.mark.parametrize("columns", [3, 5, 20])
def test_a_wide_table_fits(theme: Theme, qtbot: QtBot, columns: int) -> None:
    """In smaller type, and where that is not enough with broken words."""
    cells = "".join(f"<td>Responsibility{number}</td>" for number in range(columns))
    made = shown(theme, qtbot, f"<table><tr>{cells}</tr></table>")
    image, edge = made.grab().toImage(), theme.colour("edge")
    found = [x for x in range(image.width()) if _is_near(image.pixelColor(x, 24), edge)]
    assert max(found) > image.width() // 2
    words = made.heightForWidth(600) / theme.line_height(TextRole.ANSWER)
    assert words > 4 if columns == 20 else words < 3
    assert not any(_is_near(image.pixelColor(image.width() - 1, y), theme.colour("ink")) for y in range(99))


def _is_near(colour: QColor, other: QColor) -> bool:
    if colour.alpha() < 255:
        return False
    parts = ((colour.red(), other.red()), (colour.green(), other.green()), (colour.blue(), other.blue()))
    return all(abs(one - two) < 60 for one, two in parts)


# Copying


def test_selected_words_are_copied_without_marks(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, "A <b>bold</b> word")
    QTest.mouseDClick(made, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert made.selected_text == "bold"
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "bold"
    QTest.keyClick(made, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert made.selected_text == "A bold word"


def test_words_are_selected_by_dragging(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, "A <b>bold</b> word")
    QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(0, 12))
    QTest.mouseMove(made, QPoint(300, 12))
    QTest.mouseRelease(made, Qt.MouseButton.LeftButton, pos=QPoint(300, 12))
    assert made.selected_text == "A bold word"


# Links


def test_links_show_their_address(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, '<a href="https://bücher.example/a">here</a>')
    assert made.text().replace("\xa0", " ") == "here (https://xn--bcher-kva.example/a)"


def test_a_link_that_is_its_address_says_it_once(theme: Theme, qtbot: QtBot) -> None:
    made = shown(theme, qtbot, '<a href="https://example.org/">https://example.org</a>')
    assert made.text() == "https://example.org"


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:x", r"\\host\share", "https:", "ftp://a"]
)
def test_other_addresses_are_no_links(theme: Theme, qtbot: QtBot, address: str) -> None:
    made = shown(theme, qtbot, f'<a href="{address}">here</a>')
    assert made.links == []
    assert made.text() == "here"


def test_links_can_be_reached_by_key(theme: Theme, qtbot: QtBot) -> None:
    body = CardBody(theme)
    body.show_rich(RichText('<a href="https://example.org/x">here</a>'))
    window = in_window(qtbot, theme, body, (600, 400))
    (button,) = body.links.buttons
    assert name_of(button) == "Open https://example.org/x"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert body.links.asks
    assert body.links.question.text() == "Open https://example.org/x outside of Versus?"
    assert window.focusWidget() is body.links.leave_button
