"""A check box whose text wraps, which QCheckBox's does not."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock, visual_alignment

_BOX = 18
_GAP = 10
_PADDING_Y = 4
_RADIUS = 5


def paint_check(painter: QPainter, theme: Theme, box: QRectF, *, is_checked: bool, is_hot: bool) -> None:
    """The box alone, for a list too. `is_hot`: the mouse is on it."""
    path = rounded_path(box.adjusted(0.75, 0.75, -0.75, -0.75), Radii.even(theme.px(_RADIUS)))
    painter.fillPath(path, theme.colour("ink" if is_checked else "surface"))
    edge = "ink" if is_checked else "ink3" if is_hot else "edge"
    painter.setPen(QPen(theme.colour(edge), 1.5))
    painter.drawPath(path)
    if is_checked:
        inset = box.width() * 0.16
        sign = box.adjusted(inset, inset, -inset, -inset)
        theme.paint_icon(painter, sign, "check", theme.colour("onInk"))


class CheckBox(QCheckBox):
    def __init__(
        self, theme: Theme, text: str, role: TextRole = TextRole.CARD_BODY, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._made_block: TextBlock | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._retheme)

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["small"])

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._block().height_for(max(width - self._text_left(), 1))
        return max(text, self._theme.px(_BOX)) + 2 * _PADDING_Y

    def sizeHint(self) -> QSize:
        width = self._block().natural_width() + self._text_left() + 4
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        width = self._block().longest_word_width() + self._text_left() + 4
        return QSize(width, self._theme.line_height(self._role) + 2 * _PADDING_Y)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, line = self._theme.px(_BOX), self._theme.line_height(self._role)
        box = QRectF(1, round(_PADDING_Y + (line - size) / 2), size, size)
        left, room = float(self._text_left()), self.width() - self._text_left()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - 1)
            left = 0
        paint_check(painter, self._theme, box, is_checked=self.isChecked(), is_hot=self.underMouse())
        painter.setPen(self._ink())
        align = visual_alignment(Qt.AlignmentFlag.AlignLeft, self.layoutDirection())
        self._block().draw(painter, left, _PADDING_Y, max(room, 1), align)

    def _ink(self) -> QColor:
        return self._theme.colour("ink" if self.isEnabled() else "ink3")

    def _text_left(self) -> int:
        return self._theme.px(_BOX) + _GAP

    def _block(self) -> TextBlock:
        if self._made_block is None or self._made_block.text != self.text():
            font, line = self._theme.font(self._role), self._theme.line_height(self._role)
            self._made_block = TextBlock(self.text(), font, line)
        return self._made_block

    def _retheme(self) -> None:
        self._made_block = None
        self.updateGeometry()
        self.update()
