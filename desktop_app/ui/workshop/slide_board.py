"""The sort board on the wall: the statement whose turn it is, and the sides filling with what was placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Slide, WallTile
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_asking import (
    measure_asking,
    measure_task,
    put_asking,
    put_task,
)
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_frame import HEADER, Canvas
from desktop_app.ui.workshop.slide_items import Area, Glyph, Icon
from desktop_app.ui.workshop.slide_panels import EDGE, LEFT_RADIUS, RIGHT_RADIUS, align_of, side_width
from desktop_app.ui.workshop.slide_type import BOARD_TITLE, BOTH_NAME, HEIGHT, PROMPT, TASK, TILE
from desktop_app.ui.workshop.slide_words import placed_words, waiting_words

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_INDENT = 120.0
_ZONES = 480 / HEIGHT
_ICON = 40.0


class Chip(NamedTuple):
    """A placed statement, as wide as its zone."""

    tile: WallTile
    block: TextBlock
    width: float
    height: float
    icon: str


@dataclass(frozen=True, slots=True)
class Zone:
    """A side with what was placed on it."""

    index: int
    name: TextBlock
    name_width: float
    glyph: float
    chips: tuple[Chip, ...]
    padding: float
    """At the outer edge; half of it at the seam."""
    gap: float
    need: float


def board(draft: Draft, slide: Slide, canvas: Canvas, bottom: float) -> float:
    """Fills the draft from the header to `bottom`; gives by how much it is too high."""
    width = side_width(canvas.width)
    zones = [_measure_zone(draft, slide, index, width) for index in (LEFT, RIGHT)]
    title = measure_asking(draft, slide, canvas, BOARD_TITLE)
    top = HEADER + draft.length(16, 8)
    top = put_asking(draft, title, top) + draft.length(24, 12)
    end = _put_turn(draft, slide, canvas, top)
    need = max(each.need for each in zones)
    gap = draft.length(32, 16)
    room = bottom - end - gap
    usual = canvas.height * _ZONES
    height = max(need, min(usual, room)) if not slide.is_revealed else max(need, room)
    for zone in zones:
        left = EDGE if zone.index == LEFT else canvas.width - EDGE - width
        _put_zone(draft, zone, QRectF(left, bottom - height, width, height), canvas.is_mirrored)
    return need - room


def _put_turn(draft: Draft, slide: Slide, canvas: Canvas, top: float) -> float:
    """What stands between the title and the zones; gives its lower edge."""
    if slide.is_revealed:
        return _put_line(draft, placed_words(slide), canvas, top) if slide.tiles else top
    shown = next((each for each in slide.tiles if each.is_next), None)
    if shown is not None:
        width = canvas.width - 2 * _INDENT
        block = draft.block("turn", shown.text, PROMPT, width)
        top = draft.put(block, PROMPT, (_INDENT, top, width), "ink", _CENTRE) + draft.length(16, 8)
    task = measure_task(draft, slide, canvas)
    if task is not None:
        put_task(draft, task, canvas, top + task.height / 2)
        top += task.height
    waiting = sum(1 for each in slide.tiles if each.side is None and not each.is_next)
    if waiting and shown is not None:
        top = _put_line(draft, waiting_words(waiting), canvas, top + 4)
    return top


def _put_line(draft: Draft, words: str, canvas: Canvas, top: float) -> float:
    width = canvas.width - 2 * _INDENT
    block = draft.block("", words, TASK, width)
    return draft.put(block, TASK, (_INDENT, top, width), "ink2", _CENTRE)


# The zones


def _measure_zone(draft: Draft, slide: Slide, index: int, width: float) -> Zone:
    panel = slide.panels[0 if index == LEFT else -1]
    padding, gap = draft.length(64, 40), draft.length(14, 8)
    inner = width - 1.5 * padding
    glyph = draft.length(52, 34)
    name_width = inner - glyph - draft.length(24, 14)
    name = draft.block(f"name{index}", panel.name, BOTH_NAME, name_width)
    tiles = [each for each in slide.tiles if (each.belongs or each.side) == panel.side]
    chips = tuple(_measure_chip(draft, slide, tile, index, inner) for tile in tiles)
    need = draft.length(36, 20) + max(name.height_for(name_width), glyph) + draft.length(32, 16)
    need += sum(each.height + gap for each in chips) + gap
    return Zone(index, name, name_width, glyph, chips, padding, gap, need)


def _measure_chip(draft: Draft, slide: Slide, tile: WallTile, index: int, width: float) -> Chip:
    icon = ""
    if slide.is_revealed and tile.is_right is not None:
        moved = "arrow-left" if index == LEFT else "arrow-right"
        icon = "check" if tile.is_right else moved
    aside = _ICON + 20 if icon else 0
    padding = draft.length(28, 18)
    room = width - 2 * padding - aside
    block = draft.block(f"tile{slide.tiles.index(tile)}", tile.text, TILE, room)
    return Chip(tile, block, room, block.height_for(room) + 2 * draft.length(14, 7), icon)


def _put_zone(draft: Draft, zone: Zone, rect: QRectF, is_mirrored: bool) -> None:
    index = zone.index
    radii = Radii.left(LEFT_RADIUS / 2) if index == LEFT else Radii.right(RIGHT_RADIUS)
    draft.items.append(Area(rect, radii, side_token(index, "Tint"), is_panel=True))
    outer, seam = zone.padding, zone.padding / 2
    left, right = (outer, seam) if index == LEFT else (seam, outer)
    inner = rect.adjusted(left, draft.length(36, 20), -right, -zone.gap)
    head = max(zone.name.height_for(zone.name_width), zone.glyph)
    _put_zone_head(draft, zone, inner, head)
    y = inner.top() + head + draft.length(32, 16)
    for chip in zone.chips:
        box = QRectF(inner.left(), y, inner.width(), chip.height)
        _put_chip(draft, chip, index, box, align_of(index, is_mirrored))
        y += chip.height + zone.gap


def _put_zone_head(draft: Draft, zone: Zone, inner: QRectF, head: float) -> None:
    index, size = zone.index, zone.glyph
    middle = inner.top() + head / 2
    x = inner.left() if index == LEFT else inner.right() - size
    draft.items.append(Glyph(QRectF(round(x), round(middle - size / 2), round(size), round(size)), index))
    left = inner.right() - zone.name_width if index == LEFT else inner.left()
    align = Qt.AlignmentFlag.AlignLeft if index == LEFT else Qt.AlignmentFlag.AlignRight
    height = zone.name.height_for(zone.name_width)
    place = (left, middle - height / 2, zone.name_width)
    draft.put(zone.name, BOTH_NAME, place, side_token(index, "Ink"), align)


def _put_chip(draft: Draft, chip: Chip, index: int, rect: QRectF, align: Qt.AlignmentFlag) -> None:
    """Right and moved ones differ in icon and outline, not only in colour."""
    radii = Radii.left(28) if index == LEFT else Radii.right(RIGHT_RADIUS)
    is_moved = chip.icon not in ("", "check")
    edge = side_token(index, "Line")
    draft.items.append(Area(rect, radii, "surface", edge, 3, is_dashed=is_moved))
    padding = (rect.width() - chip.width - (_ICON + 20 if chip.icon else 0)) / 2
    # The sign stands at the seam, where the statement came from.
    at_left, at_right = rect.left() + padding, rect.right() - padding
    if chip.icon:
        x = at_right - _ICON if index == LEFT else at_left
        sign = QRectF(x, rect.center().y() - _ICON / 2, _ICON, _ICON)
        draft.items.append(Icon(sign, chip.icon, "bad" if is_moved else "ok"))
    left = at_left if index == LEFT else at_right - chip.width
    height = chip.block.height_for(chip.width)
    draft.put(chip.block, TILE, (left, rect.center().y() - height / 2, chip.width), "ink", align)
