"""The two sides on the wall, and the bar for both: equal before the answer is shown, one solid after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.slide import Panel, Slide
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT, side_token
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_draft import Draft
from desktop_app.ui.workshop.slide_items import Area, Glyph
from desktop_app.ui.workshop.slide_type import BUZZER_TEXT, NAME, REASON, SIDE_OF_ROLE, TEAM

_Flag = Qt.AlignmentFlag
EDGE = 40.0
SEAM = 10.0
LEFT_RADIUS, RIGHT_RADIUS = 140.0, 8.0


class Insides(NamedTuple):
    """Between the panel's edges and its text."""

    left: float
    right: float
    top: float
    bottom: float


class Chips(NamedTuple):
    """Teams in rows."""

    rows: tuple[tuple[tuple[TextBlock, float], ...], ...]
    """Each with its width."""
    height: float
    gap: float

    @property
    def total(self) -> float:
        return len(self.rows) * (self.height + self.gap) - self.gap if self.rows else 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """A side's panel, its texts broken into lines."""

    panel: Panel
    index: int
    insides: Insides
    glyph: float
    name: TextBlock
    side_name: TextBlock | None
    """Under a role: the side's name."""
    name_width: float
    text: TextBlock | None
    is_statement: bool
    chips: Chips
    is_settled: bool
    """Something stands below the name, or the answer is shown."""
    text_gap: float
    chips_gap: float
    is_mirrored: bool
    inner_width: float

    @property
    def need(self) -> float:
        """The least height of the panel."""
        inner = self.inner_width
        text = self.text_gap + self.text.height_for(inner) if self.text else 0.0
        chips = self.chips_gap + self.chips.total if self.chips.rows else 0.0
        return self.insides.top + self.head + text + chips + self.insides.bottom

    @property
    def named(self) -> float:
        """Height of the names."""
        below = self.side_name.height_for(self.name_width) if self.side_name else 0
        return self.name.height_for(self.name_width) + below

    @property
    def head(self) -> float:
        return max(self.glyph, self.named)


def side_width(width: float) -> float:
    """Of one of two panels on a wall of this width."""
    return (width - 2 * EDGE - SEAM) / 2


def measure(draft: Draft, slide: Slide, index: int, width: float, is_mirrored: bool) -> Measured:
    """`index` 0 is left, 1 right; both of a slide are settled or neither is."""
    panel = slide.panels[0 if index == LEFT else -1]
    insides = _insides(draft, index)
    inner = width - insides.left - insides.right
    glyph, gap = draft.length(79, 36), draft.length(39, 18)
    name_width = inner - glyph - gap
    said = f"{panel.role[:1].upper()}{panel.role[1:]}" or panel.name
    name = draft.block(f"name{index}", said, NAME, name_width)
    side_name = draft.block(f"side{index}", panel.name, SIDE_OF_ROLE, name_width) if panel.role else None
    is_statement = slide.kind is RoundKind.BUZZER
    style = BUZZER_TEXT if is_statement else REASON
    text = draft.block(f"text{index}", panel.text, style, inner) if panel.text else None
    chips = chip_rows(draft, [slide.teams[each].name for each in panel.teams], inner)
    return Measured(
        panel,
        index,
        insides,
        glyph,
        name,
        side_name,
        name_width,
        text,
        is_statement,
        chips,
        slide.is_revealed or any(each.text for each in slide.panels),
        draft.length(28, 12),
        draft.length(40, 14),
        is_mirrored,
        inner,
    )


def _insides(draft: Draft, index: int) -> Insides:
    top, bottom = draft.length(64, 26), draft.length(56, 24)
    seam = draft.length(56, 36)
    if index == LEFT:
        return Insides(draft.length(102, 70), seam, top, bottom)
    return Insides(seam, draft.length(72, 48), top, bottom)


def chip_rows(draft: Draft, names: Sequence[str], width: float) -> Chips:
    """Side by side as long as there is room; a name that is wider than a row is cut."""
    style = draft.style(TEAM)
    padding, gap = draft.length(30, 18), draft.length(18, 12)
    rows: list[list[tuple[TextBlock, float]]] = []
    used = 0.0
    for name in names:
        shown = draft.setter.cut(name, style, width - 2 * padding, 1)
        block = draft.setter.block(shown, style)
        wide = block.natural_width() + 2 * padding
        if not rows or used + gap + wide > width:
            rows.append([])
            used = -gap
        rows[-1].append((block, wide))
        used += gap + wide
    height = style.line_px + draft.length(25, 14)
    return Chips(tuple(map(tuple, rows)), height, gap)


def put_panel(draft: Draft, measured: Measured, rect: QRectF) -> None:
    index, panel = measured.index, measured.panel
    is_solid = panel.is_right
    tint = side_token(index, "Panel" if is_solid else "Tint")
    radii = Radii.left(LEFT_RADIUS) if index == LEFT else Radii.right(RIGHT_RADIUS)
    is_sought = measured.is_statement and not panel.text
    edge = side_token(index, "Line") if is_sought else ""
    draft.items.append(Area(rect, radii, tint, edge, 4, is_dashed=is_sought, is_panel=True))
    insides = measured.insides
    inner = rect.adjusted(insides.left, insides.top, -insides.right, -insides.bottom)
    top = inner.top() if measured.is_settled else rect.center().y() - measured.head / 2
    _put_head(draft, measured, inner, top, is_solid)
    align = align_of(index, measured.is_mirrored)
    if measured.text is not None:
        style = BUZZER_TEXT if measured.is_statement else REASON
        below = top + measured.head + measured.text_gap
        colour = "panelOn" if is_solid else "ink"
        draft.put(measured.text, style, (inner.left(), below, inner.width()), colour, align)
    put_chips(draft, measured.chips, inner, index, is_solid, at_right=index == RIGHT)


def align_of(index: int, is_mirrored: bool) -> Qt.AlignmentFlag:
    """Texts end at the right where the language begins there; else at the side's own edge."""
    return _Flag.AlignLeft if index == LEFT and not is_mirrored else _Flag.AlignRight


def _put_head(draft: Draft, measured: Measured, inner: QRectF, top: float, is_solid: bool) -> None:
    index = measured.index
    size, middle = measured.glyph, top + measured.head / 2
    at_left = inner.left() if index == LEFT else inner.right() - size
    box = QRectF(round(at_left), round(middle - size / 2), round(size), round(size))
    check = side_token(index, "Panel") if is_solid else ""
    draft.items.append(Glyph(box, index, "panelOn" if is_solid else "", check))
    x = inner.right() - measured.name_width if index == LEFT else inner.left()
    align = _Flag.AlignLeft if index == LEFT else _Flag.AlignRight
    colour = "panelOn" if is_solid else side_token(index, "Ink")
    width = measured.name_width
    end = draft.put(measured.name, NAME, (x, middle - measured.named / 2, width), colour, align)
    if measured.side_name is not None:
        colour = "panelOn" if is_solid else "ink2"
        draft.put(measured.side_name, SIDE_OF_ROLE, (x, end, width), colour, align)


def put_chips(
    draft: Draft, chips: Chips, inner: QRectF, index: int, is_solid: bool, *, at_right: bool
) -> None:
    """At the lower edge of `inner`."""
    y = inner.bottom() - chips.total
    style = draft.style(TEAM)
    for row in chips.rows:
        wide = sum(each for _, each in row) + chips.gap * (len(row) - 1)
        x = inner.right() - wide if at_right else inner.left()
        for block, width in row:
            box = QRectF(x, y, width, chips.height)
            fill, edge, ink = _chip_colours(index, is_solid)
            draft.items.append(Area(box, Radii.even(12), fill, edge, 3))
            middle = y + (chips.height - style.line_px) / 2
            draft.put(block, TEAM, (x, middle, width), ink, _Flag.AlignHCenter)
            x += width + chips.gap
        y += chips.height + chips.gap


def _chip_colours(index: int, is_solid: bool) -> tuple[str, str, str]:
    """Fill, outline, text."""
    if index == BOTH:
        return "surface", "edge", "ink"
    if is_solid:
        return "panelOn", "", side_token(index, "Panel")
    return "surface", side_token(index, "Line"), side_token(index, "Ink")
