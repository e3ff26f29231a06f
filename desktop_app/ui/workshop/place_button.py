"""Puts the tile of a sort board on a side: the side's shape, its name, and the key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.side_glyph import BOTH, RIGHT, paint_app_mark, paint_side_glyph, side_token
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.side_button import SideButton

_GLYPH, _GAP, _PADDING, _HEIGHT = 13, 8, 16, 44


class PlaceButton(SideButton):
    """The glyph is at the outer edge, the key at the seam."""

    def __init__(self, theme: Theme, place: int, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, place, parent)
        self.setCheckable(False)
        self._key = key
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self.updateGeometry()
            self.update()

    def set_key_hint(self, key: str | None) -> None:
        self._key = key or ""
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=self._key) if self._key else "")
        self._retheme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._block().height_for(max(width - self._frame_width(), 1))
        return max(text + 12, self._theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        width = self._block().natural_width() + self._frame_width()
        return QSize(width, self.heightForWidth(hint_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._block().longest_word_width() + self._frame_width(), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _paint_glyph(self, painter: QPainter) -> None:
        theme, size = self._theme, self._theme.px(_GLYPH)
        mirrored = self._place == RIGHT
        box = QRectF(_PADDING, (self.height() - size) / 2, size, size)
        cap = key_cap_size(theme, self._key)
        key = QRectF(self.width() - _PADDING - cap.width(), 0, cap.width(), cap.height())
        room = max(self.width() - self._frame_width(), 1)
        block = self._block()
        left = _PADDING + size + _GAP
        if mirrored:
            box.moveRight(self.width() - _PADDING)
            key.moveLeft(_PADDING)
            left = self.width() - _PADDING - size - _GAP - room
        key.moveTop(round((self.height() - cap.height()) / 2))
        fills = [theme.colour(side_token(each, "Fill")) for each in (0, 1)]
        if self._place == BOTH:
            paint_app_mark(painter, box.adjusted(-1, 0, 1, 0), *fills)
        else:
            paint_side_glyph(painter, box, self._place, fills[self._place])
        ink = "ink" if self._place == BOTH else side_token(self._place, "Ink")
        painter.setPen(theme.colour(ink if self.isEnabled() else "ink3"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, left, round((self.height() - block.height_for(room)) / 2), room, side)
        paint_key_cap(painter, theme, key, self._key)

    def _frame_width(self) -> int:
        cap = key_cap_size(self._theme, self._key)
        taken = 2 * _PADDING + self._theme.px(_GLYPH) + _GAP
        return taken + (round(cap.width()) + _GAP if not cap.isEmpty() else 0)

    def _block(self) -> TextBlock:
        role = TextRole.BUTTON
        font, line = self._theme.font(role), self._theme.line_height(role)
        return self._theme.measured(("place", self.text()), lambda: TextBlock(self.text(), font, line))
