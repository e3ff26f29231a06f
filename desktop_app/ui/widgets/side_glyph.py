"""The two shapes that stand for the sides, and the mark made of both."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path

LEFT, RIGHT, BOTH = 0, 1, 2
_SQUARE_SIDE = 0.9  # of the disc's diameter: looks as large as the disc
MARK_WIDTH = 1.12  # of the mark's height


def side_token(index: int, part: str) -> str:
    """`side_token(1, "Fill")` is "bFill"."""
    return f"{'ab'[index]}{part}"


def paint_side_glyph(
    painter: QPainter,
    rect: QRectF,
    index: int,
    colour: QColor,
    check: bool = False,
    check_colour: QColor | None = None,
) -> None:
    """Disc for 0, square for 1, in the middle of `rect`; a check is cut in `check_colour` (default white)."""
    size = min(rect.width(), rect.height())
    side = size if index == LEFT else max(round(size * _SQUARE_SIDE), 1)
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if index == LEFT:
        painter.drawEllipse(box)
    else:
        # On whole pixels, so that small squares have sharp edges.
        box.moveTo(round(box.x()), round(box.y()))
        radius = max(size * 0.08, 1.5)
        painter.drawRoundedRect(box, radius, radius)
    if check:
        _paint_check(painter, box, check_colour or QColor(Qt.GlobalColor.white))
    painter.restore()


def paint_app_mark(painter: QPainter, rect: QRectF, left: QColor, right: QColor) -> None:
    """Half a disc and half a square with the seam between, in the middle of `rect`."""
    height = min(rect.height(), rect.width() / MARK_WIDTH)
    box = QRectF(0, 0, height * MARK_WIDTH, height)
    box.moveCenter(rect.center())
    seam = max(height * 0.08, 1.25)
    half = (box.width() - seam) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    disc = QPainterPath()
    disc.moveTo(box.left() + half, box.top())
    disc.arcTo(QRectF(box.left(), box.top(), 2 * half, height), 90, 180)
    disc.closeSubpath()
    painter.fillPath(disc, left)
    square = QRectF(box.right() - half, box.top(), half, height)
    painter.fillPath(rounded_path(square, Radii.right(max(height * 0.06, 1))), right)
    painter.restore()


def _paint_check(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(box.width() * 0.1, 1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.36))
    points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners]
    painter.drawPolyline(points)


class SideGlyph(QWidget):
    """Decoration: the name beside it carries the meaning, so it has no accessible name of its own."""

    def __init__(
        self,
        theme: Theme,
        side_index: int,
        size: int = 12,
        *,
        on_panel: bool = False,
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = side_index
        self._size = size
        self._on_panel = on_panel
        self._checked = checked
        theme.changed.connect(self._retheme)

    def set_checked(self, checked: bool) -> None:
        self._checked = checked
        self.update()

    def set_on_panel(self, on_panel: bool) -> None:
        self._on_panel = on_panel
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self._theme.colour("panelOn" if self._on_panel else side_token(self._index, "Fill"))
        check = self._theme.colour(side_token(self._index, "Panel" if self._on_panel else "On"))
        side = self._theme.px(self._size)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        paint_side_glyph(QPainter(self), box, self._index, colour, self._checked, check)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()


class AppMark(QWidget):
    def __init__(self, theme: Theme, size: int = 20, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        theme.changed.connect(self._retheme)

    def sizeHint(self) -> QSize:
        height = self._theme.px(self._size)
        return QSize(round(height * MARK_WIDTH) + 1, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        left, right = (self._theme.colour(side_token(index, "Fill")) for index in (LEFT, RIGHT))
        paint_app_mark(QPainter(self), QRectF(self.rect()), left, right)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
