"""Type roles and the bundled fonts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

TEXT_FAMILY = "Inter"
DISPLAY_FAMILY = "Inter Display"

# Registering all six costs about 3 ms together, so nothing is gained by loading some of them late.
FONT_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "InterDisplay-Regular.otf",
    "InterDisplay-Medium.otf",
    "InterDisplay-SemiBold.otf",
)

HALF_GROWTH_FROM_PX = 26


@dataclass(frozen=True, slots=True)
class TypeStyle:
    size_px: int
    line_px: int
    weight: int  # 400, 500 or 600
    display: bool = False  # Inter Display, tracked slightly closer


class TextRole(Enum):
    """What a text is, and so how it is set (size and line in px at 100 % text)."""

    KEY_CAP = TypeStyle(11, 15, 500)
    CAPTION = TypeStyle(12, 16, 500)
    SMALL = TypeStyle(13, 18, 400)
    SMALL_MEDIUM = TypeStyle(13, 18, 500)
    BODY = TypeStyle(14, 20, 400)
    BUTTON = TypeStyle(14, 20, 500)
    CARD_BODY = TypeStyle(15, 24, 400)
    CARD_BODY_MEDIUM = TypeStyle(15, 24, 500)
    SECTION = TypeStyle(15, 20, 600)
    BUTTON_LARGE = TypeStyle(16, 22, 500)
    BUTTON_PRIMARY_LARGE = TypeStyle(16, 22, 600)
    LEAD = TypeStyle(16, 22, 600)  # the first line of a feedback; set like the button, so an alias of it
    ARTICLE = TypeStyle(16, 27, 400)
    ANSWER = TypeStyle(19, 28, 400)
    SITUATION = TypeStyle(20, 31, 400)
    PANEL_NAME_COMPACT = TypeStyle(22, 28, 600, display=True)
    PAGE_TITLE = TypeStyle(26, 34, 600, display=True)
    QUESTION = TypeStyle(28, 38, 600, display=True)
    STATEMENT = TypeStyle(30, 40, 600, display=True)
    PANEL_NAME = TypeStyle(30, 38, 600, display=True)
    NUMBER = TypeStyle(34, 42, 600, display=True)
    HEADLINE = TypeStyle(44, 52, 600, display=True)
    HEADLINE_SECOND = TypeStyle(44, 52, 500, display=True)
    PRESENTER_TEXT = TypeStyle(78, 98, 600, display=True)
    PRESENTER_NAME = TypeStyle(88, 96, 600, display=True)

    # Enum's own is Python code, and roles are looked up dozens of times for every key pressed.
    __hash__ = object.__hash__


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Registers the bundled fonts; the names of files that could not be used come back."""
    return tuple(name for name in FONT_FILES if not _is_registered(str(folder / name)))


@cache
def _is_registered(path: str) -> bool:
    """Once: each time costs megabytes and drops all measures, and Qt keeps what is registered twice."""
    return QFontDatabase.addApplicationFont(path) >= 0


def growth(size_px: float, text_scale: float) -> float:
    """Factor by which a text of this size grows at `text_scale` (1.0 to 2.0).

    From 26 px on text grows at half the rate; below, in full, but never beyond what 26 px becomes.
    """
    half = 1.0 + (text_scale - 1.0) / 2
    return max(half, min(text_scale, HALF_GROWTH_FROM_PX * half / size_px))


def make_font(style: TypeStyle, text_scale: float, *, tabular: bool = False) -> QFont:
    # The system's own font comes second, so that scripts Inter lacks are still shown.
    fallback = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    font = QFont([DISPLAY_FAMILY if style.display else TEXT_FAMILY, fallback])
    font.setPixelSize(round(style.size_px * growth(style.size_px, text_scale)))
    font.setWeight(QFont.Weight(style.weight))
    if style.display:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if tabular and hasattr(font, "setFeature"):  # Qt 6.7
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
