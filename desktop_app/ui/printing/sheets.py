"""Tables over as many pages as they need: the head stands on each, long rows go on, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.card_sheet import Box, Line, Paper
from desktop_app.study.paper import Glyph, Row, Sheet, Style, Text
from desktop_app.ui.printing.canvas import Canvas
from desktop_app.ui.printing.strips import Strip, cut, draw, height_of, strips

DrawPage = Callable[[Canvas], None]
MARGIN_MM, _NARROW_MM = 15.0, 10.0
"""The narrow one for what is to be on one page."""
_PADDING_MM = 1.6
_FOOT_MM = 8.0
_BELOW_TITLE_MM = 3.0
_SCALES = (1.0, 0.92, 0.84, 0.76)
"""Of the usual sizes, for what is to be on one page; at the last its text is 8 pt."""
FOOT = QT_TRANSLATE_NOOP("print", "{subject} · page {page} of {pages}")


@dataclass(frozen=True, slots=True)
class _Band:
    """A row, or the part of one that stands on a page."""

    cells: list[list[Strip]]
    tints: tuple[Glyph | None, ...]
    is_ruled: bool
    keeps_next: bool = False
    padding: float = _PADDING_MM

    @property
    def height(self) -> float:
        return max((height_of(cell) for cell in self.cells), default=0) + 2 * self.padding


@dataclass(slots=True)
class _Page:
    top: float
    bands: list[_Band] = field(default_factory=list)


class _Table:
    def __init__(self, sheet: Sheet, paper: Paper, scale: float = 1.0, margin: float = MARGIN_MM) -> None:
        self._sheet = sheet
        self._scale = scale
        self._padding = _PADDING_MM * scale**2
        self.area = Box(0, 0, paper.width, paper.height).inset(margin)
        self._bottom = self.area.bottom - _FOOT_MM
        self.title = strips((Text(sheet.title, Style.TITLE),), self.area.width, scale)
        self.intro = strips(sheet.intro, self.area.width, scale)
        self._head = [self._band(sheet.head)] if sheet.head is not None else []

    def columns(self, count: int) -> list[float]:
        """Widths; a row of one cell goes over the whole table."""
        return [self.area.width] if count == 1 else [self.area.width * each for each in self._sheet.shares]

    @property
    def is_one_page(self) -> bool:
        """Laid out no further than it takes to know."""
        room = self._room(self._first())
        for row in self._sheet.rows:
            room -= self._band(row).height
            if room < 0:
                return False
        return True

    def pages(self) -> list[_Page]:
        pages = [self._first()]
        bands = [self._band(row) for row in self._sheet.rows]
        for place, band in enumerate(bands):
            after = bands[place + 1].height if band.keeps_next and place + 1 < len(bands) else 0.0
            self._put(pages, band, after)
        return pages

    def _first(self) -> _Page:
        top = self.area.y + height_of(self.title) + _BELOW_TITLE_MM
        top += height_of(self.intro) + _BELOW_TITLE_MM if self.intro else 0
        return _Page(top, list(self._head))

    def _band(self, row: Row) -> _Band:
        widths = self.columns(len(row.cells))
        made = [
            strips(cell.texts, width - 2 * self._padding, self._scale)
            for cell, width in zip(row.cells, widths, strict=True)
        ]
        tints = tuple(cell.tint for cell in row.cells)
        return _Band(made, tints, row.is_ruled, row.keeps_next, self._padding)

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
            here, band = _divided(band, self._room(pages[-1]) - 2 * band.padding)
            pages[-1].bands.append(here)
            pages.append(_Page(self.area.y, list(self._head)))
        pages[-1].bands.append(band)

    def _room(self, page: _Page) -> float:
        return self._bottom - page.top - sum(band.height for band in page.bands)


def sheet_pages(sheet: Sheet, paper: Paper) -> Iterator[DrawPage]:
    table = _fitting(sheet, paper)
    pages = table.pages()
    for number, page in enumerate(pages, 1):
        words = phrase(FOOT, subject=sheet.subject, page=number, pages=len(pages))
        foot = strips((Text(words, Style.SMALL),), table.area.width)
        yield partial(_draw_page, table=table, page=page, foot=foot, is_first=number == 1)


def _fitting(sheet: Sheet, paper: Paper) -> _Table:
    """As much as goes on one page in the smallest type, then in the largest in which that does."""
    wanted = () if sheet.shorter is None else (sheet, *sheet.shorter)
    for each in wanted:
        if _Table(each, paper, _SCALES[-1], _NARROW_MM).is_one_page:
            sizes = (_Table(each, paper, scale, _NARROW_MM) for scale in _SCALES)
            return next(made for made in sizes if made.is_one_page)
    return _Table(sheet, paper)


def _divided(band: _Band, height: float) -> tuple[_Band, _Band]:
    """What fits in `height`, and the rest; at least a line goes into the first."""
    pieces = [cut(cell, height) for cell in band.cells]
    first = [piece[0] for piece in pieces]
    rest = [[strip for part in piece[1:] for strip in part] for piece in pieces]
    return replace(band, cells=first, is_ruled=False, keeps_next=False), replace(band, cells=rest)


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
        draw(canvas, cell, x + band.padding, y + band.padding)
        x += width
