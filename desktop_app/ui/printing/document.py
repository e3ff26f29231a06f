"""The pages of a print kit, in order; drawn to a PDF in memory, or to a printer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from desktop_app import paths
from desktop_app.progress import Progress, Silent
from desktop_app.study.calibration_sheet import CalibrationPage
from desktop_app.study.card_sheet import Paper
from desktop_app.study.paper import Sheet, Sign
from desktop_app.study.print_kit import CardPart, Part
from desktop_app.ui.printing.canvas import Canvas
from desktop_app.ui.printing.cards import card_pages
from desktop_app.ui.printing.sheets import sheet_pages
from desktop_app.ui.printing.signs import draw_calibration, draw_sign
from desktop_app.ui.theme.fonts import TEXT_FAMILY, load_fonts

DrawPage = Callable[[Canvas], None]
_DOTS_PER_INCH = 600


class Drawn(NamedTuple):
    pdf: bytes
    pages: int


def pdf_of(parts: Sequence[Part], paper: Paper, title: str, progress: Progress | None = None) -> Drawn:
    """A whole PDF, its fonts embedded. Raises Cancelled. Needs no window: see `ready_to_draw`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(title)
    writer.setCreator("Versus")
    pages = draw_on(writer, _DOTS_PER_INCH, parts, paper, progress or Silent())
    # The trailer is written when the writer goes.
    del writer
    return Drawn(bytes(buffer.data().data()), pages)


def draw_on(
    device: QPagedPaintDevice, dots_per_inch: float, parts: Sequence[Part], paper: Paper, progress: Progress
) -> int:
    """How many pages. The device's own margins are none: ours are in the layout. Raises Cancelled."""
    device.setPageLayout(page_layout(paper))
    pages = list(pages_of(parts, paper, progress))
    painter = QPainter(device)
    try:
        canvas = Canvas(painter, dots_per_inch)
        for number, page in enumerate(pages):
            progress.step(number, len(pages))
            if number:
                device.newPage()
            page(canvas)
    finally:
        painter.end()
    return len(pages)


def page_layout(paper: Paper) -> QPageLayout:
    names = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
    size = QPageSize(names[paper])
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def pages_of(parts: Sequence[Part], paper: Paper, progress: Progress) -> Iterator[DrawPage]:
    """What is printed on both sides of a sheet begins on a front: an empty page comes before it if needed."""
    count = 0
    was_calibration = False
    for part in parts:
        starts_sheet = isinstance(part, CardPart) and part.sheet.is_double_sided
        starts_sheet = starts_sheet or (isinstance(part, CalibrationPage) and not was_calibration)
        was_calibration = isinstance(part, CalibrationPage) and not was_calibration
        if starts_sheet and count % 2:
            count += 1
            yield _empty
        for page in _drawn(part, paper, progress):
            count += 1
            yield page


def ready_to_draw() -> QGuiApplication | None:
    """For a command: the part of Qt that draws, without a screen, and our fonts. Keep what comes back.

    None where there is an application already.
    """
    made = None
    if QGuiApplication.instance() is None:
        made = QGuiApplication(["versus", "-platform", "offscreen"])
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(paths.resource("fonts"))
    return made


def _drawn(part: Part, paper: Paper, progress: Progress) -> Iterator[DrawPage]:
    match part:
        case CardPart():
            yield from card_pages(part, progress)
        case Sheet():
            yield from sheet_pages(part, paper)
        case Sign():
            yield partial(draw_sign, sign=part, paper=paper)
        case CalibrationPage():
            yield partial(draw_calibration, page=part)


def _empty(_canvas: Canvas) -> None:
    pass
