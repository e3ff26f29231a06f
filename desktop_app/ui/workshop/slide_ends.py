"""Before the first round and after the last: the deck and its teams, then who has how many points."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.side_glyph import BOTH, MARK_WIDTH
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_frame import HEADER, Canvas
from desktop_app.ui.workshop.slide_items import Area, Glyph
from desktop_app.ui.workshop.slide_panels import chip_rows
from desktop_app.ui.workshop.slide_type import DECK_TITLE, PLACE, REASON, TASK, TEAM
from desktop_app.ui.workshop.slide_words import (
    hardest_words,
    place_words,
    points_words,
    rounds_words,
)

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_INDENT = 120.0
_MARK = 96.0


def title(draft: Draft, slide: Slide, canvas: Canvas) -> float:
    width = canvas.width - 2 * _INDENT
    name = draft.block("title", slide.title, DECK_TITLE, width)
    rounds = draft.block("", rounds_words(slide.of), TASK, width) if slide.of else None
    chips = chip_rows(draft, [team.name for team in slide.teams], width)
    mark, gap = draft.length(_MARK, 48), draft.length(48, 24)
    need = mark + gap + name.height_for(width)
    need += gap / 2 + rounds.height_for(width) if rounds else 0.0
    need += gap + chips.total
    room = canvas.height - 2 * draft.length(90, 40)
    y = (canvas.height - need) / 2
    wide = mark * MARK_WIDTH
    draft.items.append(Glyph(QRectF((canvas.width - wide) / 2, y, wide, mark), BOTH))
    y = draft.put(name, DECK_TITLE, (_INDENT, y + mark + gap, width), "ink", _CENTRE)
    if rounds is not None:
        y = draft.put(rounds, TASK, (_INDENT, y + gap / 2, width), "ink2", _CENTRE)
    y += gap
    style = draft.style(TEAM)
    for row in chips.rows:
        x = (canvas.width - sum(each for _, each in row) - chips.gap * (len(row) - 1)) / 2
        for block, chip_width in row:
            draft.items.append(Area(QRectF(x, y, chip_width, chips.height), Radii.even(12), edge="edge"))
            draft.put(block, TEAM, (x, y + (chips.height - style.line_px) / 2, chip_width), "ink", _CENTRE)
            x += chip_width + chips.gap
        y += chips.height + chips.gap
    return need - room


class Row(NamedTuple):
    place: TextBlock
    name: TextBlock
    points: TextBlock
    height: float


def results(draft: Draft, slide: Slide, canvas: Canvas) -> float:
    """The teams from the most points down, and the contrast that most got wrong."""
    width = canvas.width - 2 * _INDENT
    place_width, points_width = 120.0, 340.0
    name_width = width - place_width - points_width
    padding = draft.length(15, 5)
    rows = []
    for number, each in enumerate(slide.standings):
        place = draft.block("", place_words(each.place), PLACE, place_width)
        name = draft.block(f"name{number}", each.name, PLACE, name_width, balanced=False)
        points = draft.block("", points_words(each.points), PLACE, points_width)
        rows.append(Row(place, name, points, name.height_for(name_width) + 2 * padding))
    hardest = draft.block("hardest", hardest_words(slide), REASON, width) if slide.hardest else None
    gap = draft.length(40, 16)
    need = sum(row.height for row in rows) + (gap + hardest.height_for(width) if hardest else 0.0)
    room = canvas.height - HEADER - draft.length(80, 30)
    y = HEADER + max((room - need) / 2, 0.0)
    for number, row in enumerate(rows):
        if number:
            draft.items.append(Area(QRectF(_INDENT, y - 1.5, width, 3), fill="line"))
        _put_row(draft, row, canvas, y, (place_width, name_width, points_width), padding)
        y += row.height
    if hardest is not None:
        draft.put(hardest, REASON, (_INDENT, y + gap, width), "ink2", _CENTRE)
    return need - room


def _put_row(
    draft: Draft, row: Row, canvas: Canvas, y: float, widths: tuple[float, float, float], padding: float
) -> None:
    place_width, name_width, points_width = widths
    draft.put(row.place, PLACE, (_INDENT, y + padding, place_width), "ink2")
    draft.put(row.name, PLACE, (_INDENT + place_width, y + padding, name_width))
    right = canvas.width - _INDENT - points_width
    draft.put(row.points, PLACE, (right, y + padding, points_width), "ink", Qt.AlignmentFlag.AlignRight)
