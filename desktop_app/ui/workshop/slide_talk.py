"""A discussion on the wall: the question, and then who takes which position. Nobody is right, so no sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_asking import measure_asking, measure_task, put_asking, put_task
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_frame import HEADER, Canvas
from desktop_app.ui.workshop.slide_items import Area
from desktop_app.ui.workshop.slide_type import REASON, WHO

_INDENT = 120.0
_LINE = 3.0
_WHO_SHARE = 0.3
"""Of the width, for the names; the rest is for what they say."""
_COLUMN_GAP = 40.0
_MOST_NAME_LINES = 2


class Row(NamedTuple):
    """A position, or (without a name) the reason that goes over the whole width."""

    name: TextBlock | None
    text: TextBlock
    name_width: float
    text_width: float
    padding: float
    is_stacked: bool
    """The name stands above what is said, not beside it."""

    @property
    def height(self) -> float:
        name = self.name.height_for(self.name_width) if self.name else 0
        text = self.text.height_for(self.text_width)
        return (name + text if self.is_stacked else max(name, text)) + 2 * self.padding + _LINE


def talk(draft: Draft, slide: Slide, canvas: Canvas, bottom: float) -> float:
    """Fills the draft from the header to `bottom`; gives by how much it is too high."""
    asking = measure_asking(draft, slide, canvas)
    task = measure_task(draft, slide, canvas)
    rows = _measure_rows(draft, slide, canvas)
    gap, air = draft.length(48, 20), draft.length(24, 8)
    need = asking.height + 2 * air
    need += task.height + gap if task else 0.0
    need += sum(row.height for row in rows) + gap if rows else 0.0
    room = bottom - HEADER
    end = put_asking(draft, asking, HEADER + max((room - need) / 2, 0.0) + air) + gap
    if task is not None:
        put_task(draft, task, canvas, end + task.height / 2)
        end += task.height + gap
    _put_rows(draft, rows, canvas, end)
    return need - room


def _measure_rows(draft: Draft, slide: Slide, canvas: Canvas) -> list[Row]:
    width = canvas.width - 2 * _INDENT
    name_width, text_width = width * _WHO_SHARE - _COLUMN_GAP, width * (1 - _WHO_SHARE)
    is_stacked = any(_is_long(draft, who, name_width) for who, _ in slide.positions)
    if is_stacked:
        name_width = text_width = width
    padding = draft.length(22, 10)
    rows = []
    for number, (who, says) in enumerate(slide.positions):
        name = draft.block(f"who{number}", who, WHO, name_width, balanced=False)
        text = draft.block(f"says{number}", says, REASON, text_width, balanced=False)
        rows.append(Row(name, text, name_width, text_width, padding, is_stacked))
    if slide.reason and slide.is_revealed:
        text = draft.block("reason", slide.reason, REASON, width, balanced=False)
        rows.append(Row(None, text, 0.0, width, padding, is_stacked))
    return rows


def _is_long(draft: Draft, who: str, width: float) -> bool:
    """A name of some words stands in a column; the title of an article does not."""
    return draft.setter.block(who, WHO).line_count(width) > _MOST_NAME_LINES


def _put_rows(draft: Draft, rows: Sequence[Row], canvas: Canvas, top: float) -> None:
    for row in rows:
        line = QRectF(_INDENT, top, canvas.width - 2 * _INDENT, _LINE)
        draft.items.append(Area(line, fill="line"))
        y = top + _LINE + row.padding
        if row.name is not None:
            end = draft.put(row.name, WHO, (_INDENT, y, row.name_width))
            y = end if row.is_stacked else y
        x = canvas.width - _INDENT - row.text_width
        draft.put(row.text, REASON, (x, y, row.text_width), "ink2")
        top += row.height
