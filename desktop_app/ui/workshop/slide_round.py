"""Rounds with two sides to choose from: a statement or a situation, and the pairs of a buzzer round."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_asking import (
    asking_top,
    least_top,
    measure_asking,
    measure_task,
    put_asking,
    put_task,
)
from desktop_app.ui.workshop.slide_bar import measure_bar, put_bar
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_frame import Canvas
from desktop_app.ui.workshop.slide_panels import (
    EDGE,
    SEAM,
    measure,
    put_panel,
    side_width,
)
from desktop_app.ui.workshop.slide_type import HEIGHT, REASON

_PANELS = 532 / HEIGHT
_IDLE_PANELS = 398 / HEIGHT
_REASON_INDENT = 160.0


def choosing(draft: Draft, slide: Slide, canvas: Canvas, bottom: float) -> float:
    """Fills the draft from the header to `bottom`; gives by how much it is too high."""
    width = side_width(canvas.width)
    inside = draft.inside()
    sides = [measure(inside, slide, index, width, canvas.is_mirrored) for index in (LEFT, RIGHT)]
    bar = measure_bar(inside, slide, canvas.width - 2 * EDGE) if len(slide.panels) > 2 else None
    asking = measure_asking(draft, slide, canvas)
    task = measure_task(draft, slide, canvas)
    reason = _reason(draft, slide, canvas)
    gap = draft.length(40, 18)
    between = gap
    if task is not None:
        between += task.height + gap
    if reason is not None:
        between += reason.height_for(_reason_width(canvas)) + gap
    need = max(each.need for each in sides)
    below = bar.need + SEAM if bar else 0.0
    last = bottom - below - need - between - asking.height
    top = asking_top(draft, asking, canvas, last)
    room = bottom - below - (top + asking.height + between)
    is_settled = sides[LEFT].is_settled
    usual = canvas.height * (_PANELS if is_settled else _IDLE_PANELS) - below
    height = max(need, min(usual, room))
    panels_top = bottom - below - height
    end = put_asking(draft, asking, top)
    middle = (end + panels_top) / 2
    if task is not None:
        put_task(draft, task, canvas, middle)
    if reason is not None:
        tall = reason.height_for(_reason_width(canvas))
        place = (_REASON_INDENT, middle - tall / 2, _reason_width(canvas))
        draft.put(reason, REASON, place, "ink2", Qt.AlignmentFlag.AlignHCenter)
    for index, each in enumerate(sides):
        left = EDGE if index == LEFT else canvas.width - EDGE - width
        put_panel(inside, each, QRectF(left, panels_top, width, height))
    if bar is not None:
        rect = QRectF(EDGE, bottom - bar.need, canvas.width - 2 * EDGE, bar.need)
        put_bar(inside, bar, rect, is_settled=slide.is_revealed, is_mirrored=canvas.is_mirrored)
    return least_top(draft) - last


def _reason(draft: Draft, slide: Slide, canvas: Canvas) -> TextBlock | None:
    if not slide.reason or not slide.is_revealed:
        return None
    return draft.block("reason", slide.reason, REASON, _reason_width(canvas))


def _reason_width(canvas: Canvas) -> float:
    return canvas.width - 2 * _REASON_INDENT
