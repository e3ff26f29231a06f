"""The small HTML of cards made ready to be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.study.card_text import MOST_CELLS, Sound, clean, is_within_limits, rich_text

HASH, OTHER = "a" * 64, "b" * 64
PLACE = Path("there.png")


def find(name: str) -> Path | None:
    return PLACE if name == HASH else None


def test_pictures_are_found_by_their_hash() -> None:
    rich = rich_text(f'<img src="media:{HASH}"><img src="media:{OTHER}.png"><img src="x.png">', find)
    assert rich is not None
    assert rich.pictures == {HASH: PLACE}
    assert "x.png" not in rich.html
    assert OTHER in rich.html


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        (f"[sound:media:{HASH}]", Sound("", PLACE)),
        (f"[sound:media:{HASH}.mp3]", Sound("", PLACE)),
        (f"[sound:media:{HASH}|hello.mp3]", Sound("hello.mp3", PLACE)),
        (f"[sound:media:{OTHER} hello.mp3]", Sound("hello.mp3", None)),
        ("[sound:never came.mp3]", Sound("never came.mp3", None)),
    ],
)
def test_sounds_leave_the_text(text: str, sound: Sound) -> None:
    rich = rich_text(f"<b>a</b>{text}", find)
    assert rich is not None
    assert rich.sounds == (sound,)
    assert rich.html.strip() == "<b>a</b>"


def test_what_is_not_allowed_goes() -> None:
    html = '<p onclick="x()">a<script>b</script><a href="javascript:c">d</a></p><img src="file:///e">'
    assert clean(html) == "<p>a<a>d</a></p>"


@pytest.mark.parametrize(
    ("html", "is_within"),
    [
        ("<div>" * 40 + "a" + "</div>" * 40, True),
        ("<div>" * 41 + "a" + "</div>" * 41, False),
        ("<p>a</p>" * 500, True),
        ("<table>" * 3 + "</table>" * 3, True),
        ("<table>" * 4 + "</table>" * 4, False),
        ("<img>" * 50, True),
        ("<img>" * 51, False),
        ("<table>" + "<tr><td>a</td><td>b</td></tr>" * (MOST_CELLS // 2) + "</table>", True),
        ("<table>" + "<tr><td>a</td><td>b</td></tr>" * MOST_CELLS + "</table>", False),
        ("<table>" + '<tr><td rowspan="100" colspan="100">a</td></tr>' * 10 + "</table>", False),
        ('<table><tr><td colspan="20">a</td></tr></table>' * 20, True),
        ("<table><tr>" + "<td>a</td>" * 21 + "</tr></table>", False),
    ],
)
def test_the_limits_of_what_is_laid_out(html: str, is_within: bool) -> None:
    assert is_within_limits(html) is is_within


def test_more_than_the_limit_has_no_marks() -> None:
    assert rich_text("<b>a</b> " * 8_000, find) is None
    assert rich_text("<b>a</b> " * 7_000, find) is not None
