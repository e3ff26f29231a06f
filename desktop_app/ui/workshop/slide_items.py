"""What a picture of the wall is made of: places and token names, no colours, so a theme only repaints it.

All lengths are those of a wall 1080 high; see `slide_type`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt

from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.text_block import TextBlock

NO_RADII = Radii()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled shape, an outline, or both."""

    rect: QRectF
    radii: Radii = NO_RADII
    fill: str = ""
    edge: str = ""
    thickness: float = 3
    is_dashed: bool = False
    is_panel: bool = False
    """Then it has an outline where the system wants contrast."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """The shape of a side, or the mark of both (2), with a check cut into it in the token `check`."""

    rect: QRectF
    index: int
    fill: str = ""
    """A token; "" is the side's own."""
    check: str = ""


@dataclass(frozen=True, slots=True)
class Icon:
    rect: QRectF
    name: str
    colour: str = "ink2"


@dataclass(frozen=True, slots=True)
class Words:
    block: TextBlock
    rect: QRectF
    """As wide as it may be, as high as its lines."""
    colour: str
    size: int
    """px of its font."""
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


Item = Area | Glyph | Icon | Words


@dataclass(frozen=True, slots=True)
class Picture:
    items: tuple[Item, ...] = ()
    is_cut: bool = False
    """A text was so long that even the smallest type had no room for its end."""

    @property
    def texts(self) -> tuple[Words, ...]:
        return tuple(each for each in self.items if isinstance(each, Words))

    @property
    def smallest(self) -> int:
        """px of the smallest text; 0 without any."""
        return min((each.size for each in self.texts), default=0)
