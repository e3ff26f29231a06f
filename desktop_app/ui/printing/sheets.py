"""Tables over as many pages as they need: the head stands on each, long rows go on, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.card_sheet import Box, Line, Paper
from desktop_app.study.paper import Glyph, Row, Sheet, Style, Text
from desktop_app.ui.printing.canvas import Canvas
from desktop_app.ui.printing.strips import Strip, cut, draw, height_of, strips

DrawPage = Callable[[Canvas], None]
MARGIN_MM = 15.0
_PADDING_MM = 1.6
_FOOT_MM = 8.0
_BELOW_TITLE_MM = 3.0
FOOT = QT_TRANSLATE_NOOP("print", "{subject} · page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class _Band:
    """A row, or the part of one that stands on a page."""

    cells: list[list[Strip]]
    tints: tuple[Glyph | None, ...]
    is_ruled: bool
    keeps_next: bool = False

    @property
    def height(self) -> float:
        return max((height_of(cell) for cell in self.cells), default=0) + 2 * _PADDING_MM


@dataclass(slots=True)
class _Page:
    top: float
    bands: list[_Band] = field(default_factory=list)


class _Table:
    def __init__(self, sheet: Sheet, paper: Paper) -> None:
        self._sheet = sheet
        self.area = Box(0, 0, paper.width, paper.height).inset(MARGIN_MM)
        self._bottom = self.area.bottom - _FOOT_MM
        self.title = strips((Text(sheet.title, Style.TITLE),), self.area.width)
        self.intro = strips(sheet.intro, self.area.width)
        self._head = [self._band(sheet.head)] if sheet.head is not None else []

    def columns(self, count: int) -> list[float]:
        """Widths; a row of one cell goes over the whole table."""
        return [self.area.width] if count == 1 else [self.area.width * each for each in self._sheet.shares]

    def pages(self) -> list[_Page]:
        top = self.area.y + height_of(self.title) + _BELOW_TITLE_MM
        top += height_of(self.intro) + _BELOW_TITLE_MM if self.intro else 0
        pages = [_Page(top, list(self._head))]
        bands = [self._band(row) for row in self._sheet.rows]
        for place, band in enumerate(bands):
            after = bands[place + 1].height if band.keeps_next and place + 1 < len(bands) else 0.0
            self._put(pages, band, after)
        return pages

    def _band(self, row: Row) -> _Band:
        widths = self.columns(len(row.cells))
        made = [
            strips(cell.texts, width - 2 * _PADDING_MM) for cell, width in zip(row.cells, widths, strict=True)
        ]
        return _Band(made, tuple(cell.tint for cell in row.cells), row.is_ruled, row.keeps_next)

    def _put(self, pages: list[_Page], band: _Band, after: float) -> None:
        if band.height + after <= self._room(pages[-1]):
            pages[-1].bands.append(band)
            return
        fresh = _Page(self.area.y, list(self._head))
        if band.height <= self._room(fresh):
            pages.append(fresh)
            fresh.bands.append(band)
            return
        # Taller than a page: it begins here, where there is room for a few lines, and goes on.
        if self._room(pages[-1]) < self._room(fresh) / 4:
            pages.append(fresh)
        while band.cells and band.height > self._room(pages[-1]):
            here, band = _divided(band, self._room(pages[-1]) - 2 * _PADDING_MM)
            pages[-1].bands.append(here)
            pages.append(_Page(self.area.y, list(self._head)))
        pages[-1].bands.append(band)

    def _room(self, page: _Page) -> float:
        return self._bottom - page.top - sum(band.height for band in page.bands)


def sheet_pages(sheet: Sheet, paper: Paper) -> Iterator[DrawPage]:
    table = _Table(sheet, paper)
    pages = table.pages()
    for number, page in enumerate(pages, 1):
        words = phrase(FOOT, subject=sheet.subject, page=number, pages=len(pages))
        foot = strips((Text(words, Style.SMALL),), table.area.width)
        yield partial(_draw_page, table=table, page=page, foot=foot, is_first=number == 1)


def _divided(band: _Band, height: float) -> tuple[_Band, _Band]:
    """What fits in `height`, and the rest; at least a line goes into the first."""
    pieces = [cut(cell, height) for cell in band.cells]
    first = [piece[0] for piece in pieces]
    rest = [[strip for part in piece[1:] for strip in part] for piece in pieces]
    return _Band(first, band.tints, False), _Band(rest, band.tints, band.is_ruled, band.keeps_next)


def _draw_page(canvas: Canvas, table: _Table, page: _Page, foot: Sequence[Strip], *, is_first: bool) -> None:
    area = table.area
    if is_first:
        draw(canvas, table.title, area.x, area.y)
        if table.intro:
            draw(canvas, table.intro, area.x, area.y + height_of(table.title) + _BELOW_TITLE_MM)
    y = page.top
    rules = []
    for band in page.bands:
        _draw_band(canvas, table, band, y)
        y += band.height
        if band.is_ruled:
            rules.append(Line(area.x, y, area.right, y))
    # Once all tints lie, which would cover them.
    for rule in rules:
        canvas.rule(rule)
    draw(canvas, foot, area.x, area.bottom - height_of(foot))


def _draw_band(canvas: Canvas, table: _Table, band: _Band, y: float) -> None:
    x = table.area.x
    for cell, tint, width in zip(band.cells, band.tints, table.columns(len(band.cells)), strict=True):
        canvas.tint(Box(x, y, width, band.height), tint)
        draw(canvas, cell, x + _PADDING_MM, y + _PADDING_MM)
        x += width
