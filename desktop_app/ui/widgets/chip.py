"""The small chip with icon and word: "Correct side", "Your answer"."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_ICON = 13
_GAP = 6
_PADDING_X = 8
_PADDING_Y = 3
_RADIUS = 6


class _Look(NamedTuple):
    icon: str
    ink: str
    tint: str


class ChipKind(Enum):
    """Never colour alone: right and wrong have their icons."""

    RIGHT = _Look("check", "ok", "okTint")
    WRONG = _Look("x", "bad", "badTint")
    NEUTRAL = _Look("", "ink2", "surface")


def chip_size(theme: Theme, text: str, kind: ChipKind, max_width: int = 1 << 16) -> QSize:
    """The text wraps where the chip would be wider than `max_width`."""
    block = _block(theme, text)
    frame = _text_left(theme, kind) + theme.px(_PADDING_X)
    inner = max(min(block.natural_width(), max_width - frame), 1)
    height = block.height_for(inner) + 2 * theme.px(_PADDING_Y)
    return QSize(block.used_width(inner) + frame, height)


def paint_chip(painter: QPainter, theme: Theme, rect: QRectF, text: str, kind: ChipKind) -> None:
    look = kind.value
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = rounded_path(rect, Radii.even(theme.px(_RADIUS)))
    painter.fillPath(outline, theme.colour(look.tint))
    if theme.high_contrast:
        painter.strokePath(outline, QPen(theme.colour("ink"), 1))
    block = _block(theme, text)
    left, top = _text_left(theme, kind), rect.top() + theme.px(_PADDING_Y)
    size = theme.px(_ICON)
    icon_top = top + (theme.line_height(TextRole.CAPTION) - size) / 2
    icon = QRectF(round(rect.left() + theme.px(_PADDING_X)), round(icon_top), size, size)
    colour = theme.colour(look.ink)
    if look.icon:
        theme.paint_icon(painter, icon, look.icon, colour)
    painter.setPen(colour)
    # One px more than measured: rounding must not push the last word to a line of its own.
    block.draw(painter, rect.left() + left, top, rect.width() - left - theme.px(_PADDING_X) + 1)
    painter.restore()


def _text_left(theme: Theme, kind: ChipKind) -> int:
    if not kind.value.icon:
        return theme.px(_PADDING_X)
    return theme.px(_PADDING_X) + theme.px(_ICON) + theme.px(_GAP)


def _block(theme: Theme, text: str) -> TextBlock:
    role = TextRole.CAPTION
    return theme.measured(("chip", text), lambda: TextBlock(text, theme.font(role), theme.line_height(role)))


class Chip(QLabel):
    def __init__(
        self, theme: Theme, text: str, kind: ChipKind = ChipKind.NEUTRAL, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._theme = theme
        self._kind = kind
        theme.changed.connect(self._retheme)

    def set_kind(self, kind: ChipKind) -> None:
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self.text(), self._kind)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        size = self.sizeHint()
        box.setHeight(min(box.height(), size.height()))
        box.moveCenter(QRectF(self.rect()).center())
        box.setWidth(min(box.width(), size.width()))
        paint_chip(QPainter(self), self._theme, box, self.text(), self._kind)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
