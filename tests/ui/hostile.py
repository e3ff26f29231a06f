"""Texts that want to be more than text: what Qt would open, load, hang on or choke on if it were let."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.ui.making_pictures import png


@dataclass(frozen=True)
class Bait:
    """Files that nothing may open: a picture, a style sheet, and where there are such a pipe that hangs."""

    picture: Path
    sheet: Path
    pipe: Path | None

    @property
    def files(self) -> list[Path]:
        return [file for file in (self.picture, self.sheet, self.pipe) if file is not None]


def lay_bait(folder: Path) -> Bait:
    picture, sheet = folder / "bait.png", folder / "bait.css"
    picture.write_bytes(png(20, 10))
    sheet.write_text("p { color: red }")
    pipe = None
    if sys.platform != "win32":
        pipe = folder / "bait.pipe"
        os.mkfifo(pipe)
    return Bait(picture, sheet, pipe)


def hostile_texts(bait: Bait) -> list[str]:
    """Not on the allow-list, most of them: as if nobody had cleaned them."""
    picture, sheet = bait.picture.as_uri(), bait.sheet.as_uri()
    pipe = (bait.pipe or bait.picture).as_uri()
    return [
        f'<img src="{picture}"> <img src="{bait.picture}"> <img src="{bait.picture.name}">',
        f'<img src="{pipe}"> <img src="{bait.pipe or bait.picture}">',
        '<img src="file:///dev/zero"> <img src="/dev/zero"> <img src="qrc:/dev/zero"> <img src=":/x">',
        r'<img src="\\127.0.0.1\share\x.png"> <img src="file://127.0.0.1/share/x.png">',
        '<img src="//127.0.0.1/share/x.png"> <img src="http://127.0.0.1:9/x.png">',
        f'<img src="media:../../{bait.picture}"> <img src="media:{picture}"> <img src="media:">',
        f"<img src=\"data:image/svg+xml,<svg><image href='{picture}'/></svg>\">",
        f'<table background="{picture}"><tr><td background="{pipe}">a</td></tr></table>',
        f'<p style="background-image: url(\'{picture}\')">a</p><div style="background:url({pipe})">b</div>',
        f'<body background="{picture}"><ul style="list-style-image:url({pipe})"><li>a</li></ul></body>',
        f'<link rel="stylesheet" href="{sheet}"><link rel="stylesheet" href="{pipe}">a',
        f"<style>@import url({sheet}); p {{ background: url({picture}) }}</style><p>a</p>",
        f'<object data="{picture}"></object><iframe src="{pipe}"></iframe><embed src="{sheet}">a',
        f'<a href="{picture}">a</a> <a href="javascript:alert(1)">b</a> <a href="\\\\127.0.0.1\\x">c</a>',
        f'<script src="{sheet}"></script><meta http-equiv="refresh" content="0;url={picture}">a',
    ]


FLOODS = (
    "<table><tr><td>" * 5_000,
    "<div>" * 10_000 + "a",
    "<ul><li>" * 8_000,
    "<b>" * 20_000 + "a",
    '<table><tr><td colspan="100" rowspan="100">a</td></tr></table>' * 900,
    "<table>" + '<tr><td colspan="100" rowspan="100">a</td></tr>' * 1_000 + "</table>",
    "<table><tr>" + '<td colspan="100" rowspan="100">a</td>' * 1_000 + "</tr></table>",
    "<table><tr>" + "<td>a" * 8_000 + "</table>",
    f'<img src="media:{"0" * 64}">' * 700,
    "<!--" * 16_000,
    "&" * 60_000,
    "a" * 60_000,
    "[sound:" * 9_000,
    "{{c1::" * 9_000,
    "\u202e\u2066" * 30_000,
    "\ue010" * 60_000,
)
"""Each would take long, much room or all of the stack if it were laid out as it stands."""
