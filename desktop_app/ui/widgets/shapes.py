"""Outlines the widgets share: rectangles with a radius of their own at each corner."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath


class Radii(NamedTuple):
    """Corner radii in px."""

    top_left: float = 0
    top_right: float = 0
    bottom_right: float = 0
    bottom_left: float = 0

    @classmethod
    def even(cls, radius: float) -> Radii:
        return cls(radius, radius, radius, radius)

    @classmethod
    def left(cls, outer: float) -> Radii:
        """Round where the left side faces outward."""
        return cls(outer, 0, 0, outer)

    @classmethod
    def right(cls, outer: float) -> Radii:
        return cls(0, outer, outer, 0)

    def grown(self, by: float) -> Radii:
        """For an outline that runs `by` px further out; square corners stay square."""
        return Radii(*(max(radius + by, 0) if radius else 0 for radius in self))


def rounded_path(rect: QRectF, radii: Radii) -> QPainterPath:
    """Radii larger than half the rectangle are cut down to it. To be drawn, not to be changed."""
    return _rounded(rect.x(), rect.y(), rect.width(), rect.height(), radii)


@lru_cache(maxsize=256)
def _rounded(x: float, y: float, width: float, height: float, radii: Radii) -> QPainterPath:
    rect = QRectF(x, y, width, height)
    limit = min(width, height) / 2
    tl, tr, br, bl = (min(max(radius, 0), limit) for radius in radii)
    path = QPainterPath()
    path.moveTo(rect.left() + tl, rect.top())
    path.lineTo(rect.right() - tr, rect.top())
    _corner(path, rect.right() - 2 * tr, rect.top(), tr, 90)
    path.lineTo(rect.right(), rect.bottom() - br)
    _corner(path, rect.right() - 2 * br, rect.bottom() - 2 * br, br, 0)
    path.lineTo(rect.left() + bl, rect.bottom())
    _corner(path, rect.left(), rect.bottom() - 2 * bl, bl, -90)
    path.lineTo(rect.left(), rect.top() + tl)
    _corner(path, rect.left(), rect.top(), tl, 180)
    path.closeSubpath()
    return path


def _corner(path: QPainterPath, x: float, y: float, radius: float, start_degrees: float) -> None:
    if radius > 0:
        path.arcTo(QRectF(x, y, 2 * radius, 2 * radius), start_degrees, -90)
