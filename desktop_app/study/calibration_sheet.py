"""A page to hold against the light: how far the back lies from the front, and whether the printer scales."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.study.card_sheet import Box, Flip, Line, SheetOptions, behind

RULER_MM = 100.0
SCALE_MM = 5
"""Ticks on each arm of a cross, a millimetre apart."""
_ARM_MM = 8.0

TITLE = QT_TRANSLATE_NOOP("print", "Calibration page")
STEPS = (
    QT_TRANSLATE_NOOP(
        "print", "Print both pages on one sheet, double-sided, at 100 %, without “fit to page”."
    ),
    QT_TRANSLATE_NOOP(
        "print", "Measure the line below. If it is not 100 mm long, the printer scales: turn that off."
    ),
    QT_TRANSLATE_NOOP(
        "print",
        "Hold the sheet against the light, with this page towards you. Each cross should cover the other.",
    ),
    QT_TRANSLATE_NOOP(
        "print",
        "If not, count the millimetres by which the plain cross must move to cover the scaled one: "
        "to the left and downwards count above zero, to the right and upwards below.",
    ),
    QT_TRANSLATE_NOOP("print", "Add both numbers, across and down, to the offset for this printer."),
)
STEPS_SHORT = QT_TRANSLATE_NOOP(
    "print",
    "If not, count the millimetres by which the plain cross must move to cover the scaled one: "
    "to the right and upwards count above zero, to the left and downwards below.",
)
BACK = QT_TRANSLATE_NOOP(
    "print", "Back of the calibration page. The offset is now {across} mm across, {down} mm down."
)


@dataclass(frozen=True, slots=True)
class CalibrationPage:
    crosses: tuple[tuple[float, float], ...]
    """Their middles, in millimetres."""
    lines: tuple[Line, ...]
    text_box: Box
    texts: tuple[Phrase, ...]
    is_turned: bool = False


def calibration_pages(options: SheetOptions) -> tuple[CalibrationPage, CalibrationPage]:
    """Front and back; the back with the options' offset, so that a second print shows what is left."""
    width, height = options.paper.width, options.paper.height
    inset = options.margin + _ARM_MM + 6
    middles = tuple((x, y) for y in (inset, height - inset) for x in (inset, width - inset))
    x, y = (width - RULER_MM) / 2, height * 0.7
    ruler = (Line(x, y, x + RULER_MM, y), *(Line(each, y - 3, each, y + 3) for each in (x, x + RULER_MM)))
    arms = tuple(line for middle in middles for line in (*_cross(middle), *_ticks(middle)))
    text_box = Box(inset + 15, height * 0.2, width - 2 * inset - 30, height * 0.45)
    steps = [phrase(each) for each in STEPS]
    if options.flip is Flip.SHORT:
        steps[3] = phrase(STEPS_SHORT)
    front = CalibrationPage(middles, (*ruler, *arms), text_box, (phrase(TITLE), *steps))
    mirrored = tuple(_behind(middle, options) for middle in middles)
    across, down = (f"{each:g}" for each in options.offset)
    back = CalibrationPage(
        mirrored,
        tuple(line for middle in mirrored for line in _cross(middle)),
        text_box,
        (phrase(BACK, across=across, down=down),),
        options.flip is Flip.SHORT,
    )
    return front, back


def _behind(middle: tuple[float, float], options: SheetOptions) -> tuple[float, float]:
    box = behind(Box(*middle, 0, 0), options).moved(*options.offset)
    return box.x, box.y


def _cross(middle: tuple[float, float]) -> tuple[Line, Line]:
    x, y = middle
    return Line(x - _ARM_MM, y, x + _ARM_MM, y), Line(x, y - _ARM_MM, x, y + _ARM_MM)


def _ticks(middle: tuple[float, float]) -> list[Line]:
    x, y = middle
    steps = [each for each in range(-SCALE_MM, SCALE_MM + 1) if each]
    across = [Line(x + step, y - 1, x + step, y + 1) for step in steps]
    return across + [Line(x - 1, y + step, x + 1, y + step) for step in steps]
