"""The teams and their points, at the foot of every round."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Slide, TeamLine
from desktop_app.ui.text import count
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_frame import Canvas, mirrored, one_line
from desktop_app.ui.workshop.slide_items import Area, Item, Picture, Words
from desktop_app.ui.workshop.slide_type import BADGE, GAIN, POINTS, SMALLEST, TEAM_NAME, Typesetter, at_size
from desktop_app.ui.workshop.slide_words import gain_words

_HEIGHT = 148.0
_INDENT = 88.0
_LEAST_GAP = 36.0
_AFTER_BADGE, _AFTER_NAME, _AFTER_POINTS = 18.0, 22.0, 17.0
_ROW_GAP = 16.0
_TURN = 16.0
"""The outline around the team whose turn it is, so far outside of its texts."""


class _Look(NamedTuple):
    """One way to set the foot."""

    name: int
    points: int
    gain: int
    badge: float
    """Height of the box with a team's letter or number."""
    rows: int = 1
    lines: int = 1


_LOOKS = (
    _Look(40, 52, 34, 56),
    _Look(34, 44, 34, 52),
    _Look(34, 44, SMALLEST, 52, rows=2),
    _Look(SMALLEST, 36, SMALLEST, 44, rows=2),
    _Look(SMALLEST, 36, SMALLEST, 44, rows=2, lines=2),
    _Look(SMALLEST, 36, SMALLEST, 44, rows=4),
)
"""From the design's to the one with most room; the first in which the teams fit is taken. In the last, names
that are longer than half of the wall are cut."""


@dataclass(frozen=True, slots=True)
class _Foot:
    """The teams as one look sets them."""

    setter: Typesetter
    look: _Look
    teams: Sequence[TeamLine]
    names: Sequence[TextBlock]
    widths: Sequence[float]
    """Of the names; in several rows the same for all."""
    aside: float
    """What a badge, the points and the next gain take beside a name, so that nothing moves for them."""

    @property
    def columns(self) -> int:
        return -(-len(self.teams) // self.look.rows)

    @property
    def is_cut(self) -> bool:
        return any(name.text != team.name for name, team in zip(self.names, self.teams, strict=True))

    @property
    def row_height(self) -> float:
        tallest = max(name.height_for(width) for name, width in zip(self.names, self.widths, strict=True))
        return max(self.look.badge, tallest)

    @property
    def row_gap(self) -> float:
        return _ROW_GAP if self.look.rows < 4 else _ROW_GAP / 2

    def fits(self, room: float) -> bool:
        cells = [width + self.aside for width in self.widths]
        if self.look.rows == 1:
            return sum(cells) + _LEAST_GAP * (self.columns - 1) <= room
        lines = [
            name.line_count(width) if name.longest_word_width() <= width else self.look.lines + 1
            for name, width in zip(self.names, self.widths, strict=True)
        ]
        return max(cells) + _LEAST_GAP <= room / self.columns and max(lines) <= self.look.lines

    def left(self, number: int, room: float) -> float:
        """One row is spread over the width; several stand in columns."""
        column = number % self.columns
        if self.look.rows > 1:
            return _INDENT + column * room / self.columns
        cells = [width + self.aside for width in self.widths]
        gap = (room - sum(cells)) / max(self.columns - 1, 1)
        return _INDENT + sum(cells[:column]) + gap * column


def scores(setter: Typesetter, slide: Slide, canvas: Canvas) -> tuple[Picture, float]:
    """The teams with their points, and the upper edge of what they take."""
    room = canvas.width - 2 * _INDENT
    foot = _best(setter, slide.teams, room)
    rows, row_height = foot.look.rows, foot.row_height
    tall = rows * row_height + (rows - 1) * foot.row_gap
    height = max(_HEIGHT, tall + 48)
    first = canvas.height - height + (height - tall) / 2 + row_height / 2
    items: list[Item] = []
    for number in range(len(slide.teams)):
        x = foot.left(number, room)
        middle = first + number // foot.columns * (row_height + foot.row_gap)
        items += _cell(foot, number, x, middle)
        if number == slide.active_team:
            width = foot.widths[number] + foot.aside + 2 * _TURN
            box = QRectF(x - _TURN, middle - row_height / 2 - 6, width, row_height + 12)
            items.append(Area(box, Radii.even(14), edge="ink", thickness=4))
    return Picture(mirrored(items, canvas), foot.is_cut), canvas.height - height


def _best(setter: Typesetter, teams: Sequence[TeamLine], room: float) -> _Foot:
    for look in _LOOKS[:-1]:
        foot = _foot(setter, look, teams, room)
        if foot.fits(room):
            return foot
    return _foot(setter, _LOOKS[-1], teams, room)


def _foot(setter: Typesetter, look: _Look, teams: Sequence[TeamLine], room: float) -> _Foot:
    style = at_size(TEAM_NAME, look.name)
    aside = _aside(setter, look, teams)
    most = max(room / -(-len(teams) // look.rows) - _LEAST_GAP - aside, 1.0)
    texts = [team.name for team in teams]
    if look is _LOOKS[-1]:
        texts = [setter.cut(text, style, most, look.lines) for text in texts]
    names = [setter.block(text, style) for text in texts]
    widths: list[float] = [name.natural_width() for name in names]
    if look.lines > 1:
        widths = [min(width, most) for width in widths]
    if look.rows > 1:
        widths = [max(widths)] * len(widths)
    return _Foot(setter, look, teams, names, widths, aside)


def _aside(setter: Typesetter, look: _Look, teams: Sequence[TeamLine]) -> float:
    points, gain = at_size(POINTS, look.points), at_size(GAIN, look.gain)
    widest = max(setter.block(count(team.points), points, tabular=True).natural_width() for team in teams)
    gains = [gain_words(team.gained) for team in teams if team.gained] or ["+1"]
    gained = max(setter.block(each, gain, tabular=True).natural_width() for each in gains)
    return look.badge + _AFTER_BADGE + _AFTER_NAME + widest + _AFTER_POINTS + gained


def _cell(foot: _Foot, number: int, x: float, middle: float) -> list[Item]:
    setter, look, team = foot.setter, foot.look, foot.teams[number]
    items: list[Item] = [*_badge(setter, badges(foot.teams)[number], x, middle, look.badge)]
    x += look.badge + _AFTER_BADGE
    name, width = foot.names[number], foot.widths[number]
    height = name.height_for(width)
    items.append(Words(name, QRectF(x, middle - height / 2, width, height), "ink2", look.name))
    x += width + _AFTER_NAME
    points = one_line(setter, count(team.points), at_size(POINTS, look.points), (x, middle), is_number=True)
    items.append(points)
    if team.gained:
        place = points.rect.right() + _AFTER_POINTS - 1, middle
        style, colour = at_size(GAIN, look.gain), "ok" if team.gained > 0 else "bad"
        items.append(one_line(setter, gain_words(team.gained), style, place, colour, is_number=True))
    return items


def _badge(setter: Typesetter, text: str, x: float, middle: float, size: float) -> tuple[Item, Item]:
    box = QRectF(x, middle - size / 2, size, size)
    line = QRectF(x, middle - BADGE.line_px / 2, size, BADGE.line_px)
    words = Words(setter.block(text, BADGE), line, "ink", BADGE.size_px, Qt.AlignmentFlag.AlignHCenter)
    return Area(box, Radii.even(10), edge="ink"), words


def badges(teams: Sequence[TeamLine]) -> tuple[str, ...]:
    """The teams' first letters where those tell them apart, else their numbers."""
    initials = [unicodedata.normalize("NFC", team.name.strip())[:1].upper() for team in teams]
    is_telling = len(set(initials)) == len(initials) and all(each.isalpha() for each in initials)
    return tuple(initials if is_telling else [count(number) for number in range(1, len(teams) + 1)])
