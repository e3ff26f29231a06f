"""Where each printed card lies, in millimetres from the top left corner of the page; nothing draws here.

Backs lie mirrored on the page behind their fronts, so that a printer that turns the paper puts each behind
its own. All pages stand upright.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase

FEWEST_PER_PAGE, MOST_PER_PAGE = 2, 16
MARGIN_MM = 7.0
"""What common printers leave white at each edge, and a little more."""
MOST_OFFSET_MM = 5.0
_MARK_MM = 3.0
_MARK_GAP_MM = 1.0
_CARD_ASPECT = 1.2
"""Width by height that a face comes near to."""


class Paper(enum.Enum):
    """Width and height in millimetres."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)

    @property
    def width(self) -> float:
        return self.value[0]

    @property
    def height(self) -> float:
        return self.value[1]


class Flip(enum.Enum):
    """Which edge of the paper the printer turns it over."""

    LONG = "long"
    SHORT = "short"


class Box(NamedTuple):
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def moved(self, x: float, y: float) -> Box:
        return Box(self.x + x, self.y + y, self.width, self.height)

    def inset(self, by: float) -> Box:
        return Box(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)


class Line(NamedTuple):
    x1: float
    y1: float
    x2: float
    y2: float


class Place(NamedTuple):
    """Where a face of a card lies."""

    card: int
    box: Box
    is_back: bool = False
    is_turned: bool = False
    """Drawn upside down: the paper is turned over its short edge, the card over its side."""


@dataclass(frozen=True, slots=True)
class SheetPage:
    places: tuple[Place, ...]
    cuts: tuple[Line, ...] = ()
    """Crop marks, outside the cards."""
    folds: tuple[Line, ...] = ()
    is_back: bool = False


class CannotLayOut(AppError):
    """Cards of this number, or an offset of this size, do not go on the page."""


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """`offset` is how far, in millimetres right and down, the backs are moved on their page.

    `has_backs` False: nothing is on the other side. `folds`: front and back lie beside each other on one
    side of the paper, with a line to fold between. Raises CannotLayOut.
    """

    paper: Paper = Paper.A4
    per_page: int = 8
    flip: Flip = Flip.LONG
    folds: bool = False
    has_backs: bool = True
    offset: tuple[float, float] = (0.0, 0.0)
    margin: float = MARGIN_MM
    aspect: float = _CARD_ASPECT

    def __post_init__(self) -> None:
        if not FEWEST_PER_PAGE <= self.per_page <= MOST_PER_PAGE:
            raise CannotLayOut(
                phrase(
                    QT_TRANSLATE_NOOP("errors", "A page takes {fewest} to {most} cards."),
                    fewest=FEWEST_PER_PAGE,
                    most=MOST_PER_PAGE,
                ),
                phrase(QT_TRANSLATE_NOOP("errors", "Choose another number.")),
            )
        if not all(abs(each) <= MOST_OFFSET_MM for each in self.offset):
            raise CannotLayOut(
                phrase(
                    QT_TRANSLATE_NOOP("errors", "Backs can be moved by at most {most} mm."),
                    most=round(MOST_OFFSET_MM),
                ),
                phrase(QT_TRANSLATE_NOOP("errors", "Print the calibration page to measure how far.")),
            )

    @property
    def printable(self) -> Box:
        return Box(0, 0, self.paper.width, self.paper.height).inset(self.margin)

    @property
    def is_double_sided(self) -> bool:
        return self.has_backs and not self.folds


def cell_of(options: SheetOptions) -> Box:
    """The first card's box; with a fold it holds both faces."""
    return _cells(options)[0]


def face_of(options: SheetOptions) -> Box:
    """The first card's front."""
    cell = cell_of(options)
    return _halves(cell)[0] if options.folds and options.has_backs else cell


def lay_cards(count: int, options: SheetOptions) -> tuple[SheetPage, ...]:
    """Pages in the order in which they are printed: each page of fronts, then the one of its backs."""
    return tuple(_pages(count, options))


def behind(box: Box, options: SheetOptions) -> Box:
    """Where on the back page that lies which is behind this part of the front page; no offset in it."""
    if options.flip is Flip.LONG:
        return Box(options.paper.width - box.right, box.y, box.width, box.height)
    return Box(box.x, options.paper.height - box.bottom, box.width, box.height)


def _pages(count: int, options: SheetOptions) -> Iterator[SheetPage]:
    cells, cuts = _cells(options), _crop_marks(options)
    for start in range(0, count, options.per_page):
        used = list(enumerate(cells[: min(options.per_page, count - start)], start))
        if options.has_backs and options.folds:
            yield _folded(used, cuts)
            continue
        yield SheetPage(tuple(Place(card, box) for card, box in used), cuts)
        if options.has_backs:
            is_turned = options.flip is Flip.SHORT
            backs = ((card, behind(box, options).moved(*options.offset)) for card, box in used)
            yield SheetPage(tuple(Place(card, box, True, is_turned) for card, box in backs), is_back=True)


def _folded(used: list[tuple[int, Box]], cuts: tuple[Line, ...]) -> SheetPage:
    places, folds = [], []
    for card, cell in used:
        front, back = _halves(cell)
        places += [Place(card, front), Place(card, back, True)]
        folds.append(Line(back.x, cell.y, back.x, cell.bottom))
    return SheetPage(tuple(places), cuts, tuple(folds))


def _halves(cell: Box) -> tuple[Box, Box]:
    half = cell.width / 2
    return Box(cell.x, cell.y, half, cell.height), Box(cell.x + half, cell.y, half, cell.height)


def _grid(options: SheetOptions) -> tuple[int, int]:
    """Columns and rows: few places stay empty, and faces come near to the shape that is wanted."""
    area, faces = _card_area(options), 2 if options.folds and options.has_backs else 1
    found = []
    for columns in range(1, options.per_page + 1):
        rows = math.ceil(options.per_page / columns)
        empty = columns * rows - options.per_page
        shape = (area.width / columns / faces) / (area.height / rows)
        found.append((2 * empty / options.per_page + abs(math.log(shape / options.aspect)), columns, rows))
    _, columns, rows = min(found)
    return columns, rows


def _cells(options: SheetOptions) -> list[Box]:
    area, (columns, rows) = _card_area(options), _grid(options)
    width, height = area.width / columns, area.height / rows
    places = [
        Box(area.x + column * width, area.y + row * height, width, height)
        for row in range(rows)
        for column in range(columns)
    ]
    return places[: options.per_page]


def _card_area(options: SheetOptions) -> Box:
    """In the middle of the page, so that its mirror image is behind it; moved backs stay printable."""
    across, down = (abs(each) for each in options.offset)
    inside = options.printable.inset(_MARK_MM + _MARK_GAP_MM)
    return Box(inside.x + across, inside.y + down, inside.width - 2 * across, inside.height - 2 * down)


def _crop_marks(options: SheetOptions) -> tuple[Line, ...]:
    area, printable, (columns, rows) = _card_area(options), options.printable, _grid(options)
    marks = []
    for column in range(columns + 1):
        x = area.x + area.width * column / columns
        marks.append(Line(x, printable.y, x, printable.y + _MARK_MM))
        marks.append(Line(x, printable.bottom - _MARK_MM, x, printable.bottom))
    for row in range(rows + 1):
        y = area.y + area.height * row / rows
        marks.append(Line(printable.x, y, printable.x + _MARK_MM, y))
        marks.append(Line(printable.right - _MARK_MM, y, printable.right, y))
    return tuple(marks)
