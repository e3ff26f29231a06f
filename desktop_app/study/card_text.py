"""The small HTML of a card made ready to be shown: on the allow-list once more, counted, its media found.

Import and paste have cleaned it already; it is cleaned again because nothing else keeps a deck file or a
database of somebody else's from holding what it likes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.rules.plain_text import SOUND
from desktop_app.formats import limits

MOST_PICTURE_PIXELS = limits.PICTURE_PIXELS
LONGEST_WORD = 2_000
"""Letters without a space: lines are broken by trying, so a longer one takes a second."""
MOST_COLUMNS = 20
"""Of a table: more could not be read beside each other."""
MOST_CELLS = 5_000
"""That a table lays out, spans counted in full: a few rows of wide ones would keep it busy for minutes."""

_TAG = re.compile(r"<(/?)([a-z0-9]+)([^<>]*)>", re.IGNORECASE)
_SPAN = re.compile(r'\b(col|row)span="?(\d{1,9})', re.IGNORECASE)
_ALONE = frozenset({"br", "hr", "img"})
_MEDIA = re.compile(r"media:([0-9a-f]{64})")
_LABEL = re.compile(r"media:[0-9a-f]{64}\.?[a-z0-9]{0,8}[ |]*")

Find = Callable[[str], Path | None]
"""Where the file of a hash lies; None where it is not there."""


class Sound(NamedTuple):
    name: str
    """What it was called, where the text says so; else empty."""
    path: Path | None
    """None where it is missing."""


@dataclass(frozen=True, slots=True)
class RichText:
    """`html` is on the allow-list and within the limits; its pictures are named `media:` and a hash."""

    html: str
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """By hash; those that are missing are not in it."""
    sounds: tuple[Sound, ...] = ()
    """In the order of the text, which does not hold them any more."""


def rich_text(html: str, find: Find) -> RichText | None:
    """None where it is beyond what can be laid out in time: then its plain text is shown."""
    if len(html) > limits.RICH_TEXT_CHARACTERS:
        return None
    sounds = tuple(_sound(found, find) for found in SOUND.findall(html))
    cleaned = clean(SOUND.sub(" ", html))
    if not is_within_limits(cleaned):
        return None
    found = {name: find(name) for name in _MEDIA.findall(cleaned)}
    return RichText(cleaned, {name: path for name, path in found.items() if path is not None}, sounds)


def clean(html: str) -> str:
    """What of it may be stored and shown. Of pictures those stay that are ours by name."""
    from desktop_app.formats import card_html

    return card_html.clean(html, _no_other_media)


def _no_other_media(_label: str) -> None:
    return None


def is_within_limits(html: str) -> bool:
    """Counted from the tags as they stand: floods of them, and deep ones, overflow the stack inside Qt."""
    levels, pictures, tables = 0, 0, _Tables()
    for closes, tag, attributes in _TAG.findall(html):
        name = tag.lower()
        if name == "img":
            pictures += 1
        elif name not in _ALONE:
            levels = max(0, levels - 1) if closes else levels + 1
        if levels > limits.RICH_TEXT_LEVELS or pictures > limits.RICH_TEXT_PICTURES:
            return False
        if not tables.count(name, bool(closes), attributes):
            return False
    words = _TAG.sub(" ", html).split()
    return len(html) <= 2 * limits.RICH_TEXT_CHARACTERS and all(len(word) <= LONGEST_WORD for word in words)


class _Tables:
    """How many cells the tables that are open would lay out, at most."""

    def __init__(self) -> None:
        self._open: list[_Grid] = []

    def count(self, name: str, closes: bool, attributes: str) -> bool:
        """Whether all is well so far."""
        if name == "table" and closes:
            if self._open:
                self._open.pop()
        elif name == "table":
            self._open.append(_Grid())
        elif self._open and not closes:
            grid = self._open[-1]
            grid.add(name, attributes)
            return grid.cells <= MOST_CELLS and grid.columns <= MOST_COLUMNS
        return len(self._open) <= limits.RICH_TEXT_TABLES


class _Grid:
    def __init__(self) -> None:
        self._rows = self._in_row = self._widest = self._hanging = self._below = 0

    @property
    def columns(self) -> int:
        return self._widest

    @property
    def cells(self) -> int:
        """At most: cells that reach into rows below push what stands there aside."""
        return (self._rows + self._below) * (self._widest + self._hanging)

    def add(self, name: str, attributes: str) -> None:
        if name == "tr":
            self._rows += 1
            self._in_row = 0
        elif name in ("td", "th"):
            spans = {which.lower(): int(number) for which, number in _SPAN.findall(attributes)}
            width = max(spans.get("col", 1), 1)
            self._in_row += width
            self._widest = max(self._widest, self._in_row)
            if spans.get("row", 1) > 1:
                self._hanging += width
                self._below = max(self._below, spans["row"])


def _sound(text: str, find: Find) -> Sound:
    """`media:HASH`, and behind it perhaps what it was called; else the name of a file that never came."""
    found = _MEDIA.match(text)
    if found is None:
        return Sound(text, None)
    return Sound(_LABEL.sub("", text), find(found[1]))
