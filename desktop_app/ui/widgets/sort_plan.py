"""Where zones and traits of a sort board lie: three columns, or where that is too narrow the pile on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF

from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.sort_zone import BOTTOM, PILE, SortZone
from desktop_app.ui.widgets.trait_chip import TraitChip

SEAM = 4
_PILE_SHARE = 0.34
_GAP = 8
_SIDES = (LEFT, RIGHT)


class Plan(NamedTuple):
    zones: tuple[QRect, QRect, QRect]
    """Left, right, pile."""
    chips: dict[TraitChip, QRect]
    slots: tuple[QRectF, QRectF]
    """In each side's own coordinates; empty once nothing is loose."""
    ends: tuple[int, int, int]
    """Below the last trait (or slot) of each zone, in its own coordinates."""
    height: int


class Planner:
    """`lying[z]` are the traits of zone z from its top, z being LEFT, RIGHT or PILE."""

    def __init__(
        self, zones: Sequence[SortZone], lying: Sequence[Sequence[TraitChip]], *, is_judged: bool = False
    ) -> None:
        self._zones = zones
        self._is_judged = is_judged
        self._lying = lying
        self._all = [chip for chips in lying for chip in chips]

    def plan(self, width: int, height: int = 0) -> Plan:
        """`height` 0 is as high as need be; more gives the zones more room."""
        columns = not self._is_judged and self._fits_columns(width)
        return self._columns(width, height) if columns else self._stacked(width, height)

    def _fits_columns(self, width: int) -> bool:
        side, pile = _column_widths(width)
        least_chip = max((chip.least_width() for chip in self._all), default=0)
        least_side = max(least_chip + 2 * self._zones[LEFT].padding_at(side), self._least(_SIDES))
        # Loose, a trait has no glyph, so its words need less.
        least_pile = max(least_chip + self._zones[PILE].padding_at(pile), self._least((PILE,)))
        return side >= least_side and pile >= least_pile

    def _least(self, indices: Sequence[int]) -> int:
        return max(self._zones[index].least_width() for index in indices)

    def _columns(self, width: int, height: int) -> Plan:
        side, pile = _column_widths(width)
        # As high as the pile with all traits, so that nothing jumps while they are placed.
        most = self._height_with(PILE, pile, self._all, None)
        for index in _SIDES:
            most = max(most, self._height_with(index, side, self._lying[index], index))
        tall = max(most, height)
        zones = (
            QRect(0, 0, side, tall),
            QRect(width - side, 0, side, tall),
            QRect(side + SEAM, 0, width - 2 * (side + SEAM), tall),
        )
        return self._filled(zones, 1)

    def _stacked(self, width: int, height: int) -> Plan:
        side = (width - SEAM) // 2
        top = 0
        if self._lying[PILE]:
            top = self._flow(PILE, width, self._pile_columns(width))[1] + BOTTOM
        least = max(self._height_with(index, side, self._lying[index], index, slot=True) for index in _SIDES)
        tall = max(least, height - top - SEAM)
        y = top + SEAM if top else 0
        zones = (QRect(0, y, side, tall), QRect(width - side, y, side, tall), QRect(0, 0, width, top))
        return self._filled(zones, self._pile_columns(width))

    def _pile_columns(self, width: int) -> int:
        inner = width - 2 * self._zones[PILE].padding_at(width)
        widest = max((chip.least_width() for chip in self._lying[PILE]), default=0)
        return 2 if (inner - _GAP) // 2 >= widest else 1

    def _height_with(
        self, index: int, width: int, chips: Sequence[TraitChip], place: int | None, *, slot: bool = False
    ) -> int:
        inner = width - 2 * self._zones[index].padding_at(width)
        heights = [chip.height_at(inner, place) for chip in chips]
        if slot and self._lying[PILE]:
            heights.append(self._slot_height())
        between = _GAP * max(len(heights) - 1, 0)
        return self._zones[index].header_height(width) + sum(heights) + between + BOTTOM

    def _slot_height(self) -> int:
        return self._all[0].minimumSizeHint().height() if self._all else 0

    def _filled(self, zones: tuple[QRect, QRect, QRect], pile_columns: int) -> Plan:
        rects: dict[TraitChip, QRect] = {}
        slots, ends = [], []
        for index, zone in enumerate(zones):
            placed, end = self._flow(index, zone.width(), pile_columns if index == PILE else 1)
            rects |= {chip: rect.translated(zone.topLeft()) for chip, rect in placed.items()}
            if index != PILE:
                slots.append(self._slot(index, zone, end))
                end = max(end, round(slots[-1].bottom()))
            ends.append(end)
        height = max(zone.y() + zone.height() for zone in zones)
        return Plan(zones, rects, (slots[0], slots[1]), (ends[0], ends[1], ends[2]), height)

    def _slot(self, index: int, zone: QRect, end: int) -> QRectF:
        """Where the next trait will lie, if one can come and there is room to show it."""
        top = end + (_GAP if self._lying[index] else 0)
        tall = self._slot_height()
        if not self._lying[PILE] or top + tall + BOTTOM > zone.height():
            return QRectF()
        padding = self._zones[index].padding_at(zone.width())
        return QRectF(padding, top, zone.width() - 2 * padding, tall)

    def _flow(self, index: int, width: int, columns: int) -> tuple[dict[TraitChip, QRect], int]:
        """The traits one below the other in the zone's own coordinates, and where the last ends."""
        padding = self._zones[index].padding_at(width)
        inner = width - 2 * padding
        cell = (inner - (columns - 1) * _GAP) // columns
        place = None if index == PILE else index
        y = bottom = self._zones[index].header_height(width)
        rects: dict[TraitChip, QRect] = {}
        chips = self._lying[index]
        for start in range(0, len(chips), columns):
            row = chips[start : start + columns]
            tall = max(chip.height_at(cell, place) for chip in row)
            for number, chip in enumerate(row):
                rects[chip] = QRect(padding + number * (cell + _GAP), y, cell, tall)
            bottom = y + tall
            y = bottom + _GAP
        return rects, bottom


def _column_widths(width: int) -> tuple[int, int]:
    """Of a side, and of the pile."""
    side = (width - round(width * _PILE_SHARE) - 2 * SEAM) // 2
    return side, width - 2 * (side + SEAM)
