"""The slim third answer of the wall, "both", under the two sides: in no colour, and when right in both."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Panel, Slide
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.side_glyph import BOTH, MARK_WIDTH
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_items import Area, Glyph, Icon
from desktop_app.ui.workshop.slide_panels import (
    LEFT_RADIUS,
    RIGHT_RADIUS,
    SEAM,
    Chips,
    chip_rows,
    put_chips,
)
from desktop_app.ui.workshop.slide_type import BOTH_NAME, REASON


@dataclass(frozen=True, slots=True)
class Bar:
    """Its texts broken into lines."""

    panel: Panel
    name: TextBlock
    name_width: float
    mark: float
    text: TextBlock | None
    chips: Chips
    half: float
    padding: float
    need: float


def measure_bar(draft: Draft, slide: Slide, width: float) -> Bar:
    """In two halves: the name in one; the reason and the teams in the other."""
    panel = slide.panels[1]
    padding = draft.length(72, 48)
    half = (width - SEAM) / 2 - 2 * padding
    mark = draft.length(50, 36)
    is_settled = slide.is_revealed
    room = (half if is_settled else width - 2 * padding) - mark * (MARK_WIDTH + 1) - 44
    name = draft.block("both", panel.name, BOTH_NAME, room)
    text = draft.block("reason", panel.text, REASON, half) if panel.text else None
    chips = chip_rows(draft, [slide.teams[each].name for each in panel.teams], half)
    below = text.height_for(half) if text else 0.0
    below += draft.length(18, 10) if text and chips.rows else 0.0
    need = max(name.height_for(room), mark, below + chips.total) + 2 * draft.length(24, 14)
    return Bar(panel, name, min(name.natural_width(), room), mark, text, chips, half, padding, need)


def put_bar(draft: Draft, bar: Bar, rect: QRectF, *, is_settled: bool, is_mirrored: bool) -> None:
    is_solid = bar.panel.is_right
    radii = Radii(LEFT_RADIUS / 2, RIGHT_RADIUS, RIGHT_RADIUS, LEFT_RADIUS / 2)
    _put_bar_body(draft, rect, radii, is_solid)
    lead = bar.mark * MARK_WIDTH + 24
    used = bar.name.used_width(bar.name_width) + 1
    x = rect.left() + bar.padding if is_settled else rect.center().x() - (lead + used) / 2
    middle = rect.center().y()
    box = QRectF(round(x), round(middle - bar.mark / 2), bar.mark * MARK_WIDTH, bar.mark)
    draft.items.append(Glyph(box, BOTH, "panelOn" if is_solid else ""))
    height = bar.name.height_for(bar.name_width)
    place = (x + lead, middle - height / 2, max(bar.name_width, used))
    draft.put(bar.name, BOTH_NAME, place, "panelOn" if is_solid else "ink")
    if is_solid:
        at = QRectF(x + lead + used + 20, middle - bar.mark / 2, bar.mark, bar.mark)
        draft.items.append(Icon(at, "check", "panelOn"))
    left = rect.center().x() + SEAM / 2 + bar.padding
    text_height = bar.text.height_for(bar.half) if bar.text else 0.0
    gap = draft.length(18, 10) if bar.text and bar.chips.rows else 0.0
    top = middle - (text_height + gap + bar.chips.total) / 2
    if bar.text is not None:
        align = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        draft.put(bar.text, REASON, (left, top, bar.half), "panelOn" if is_solid else "ink", align)
    inner = QRectF(left, top + text_height + gap, bar.half, bar.chips.total)
    put_chips(draft, bar.chips, inner, BOTH, is_solid, at_right=is_mirrored)


def _put_bar_body(draft: Draft, rect: QRectF, radii: Radii, is_solid: bool) -> None:
    if not is_solid:
        draft.items.append(Area(rect, radii, "press", is_panel=True))
        return
    half = (rect.width() - SEAM) / 2
    left = QRectF(rect.left(), rect.top(), half, rect.height())
    right = QRectF(rect.right() - half, rect.top(), half, rect.height())
    draft.items.append(Area(left, Radii.left(radii.top_left), "aPanel", is_panel=True))
    draft.items.append(Area(right, Radii.right(RIGHT_RADIUS), "bPanel", is_panel=True))
