"""A way in: an icon, what it is, and a line about it; the first one is filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_PAD_X, _PAD_Y = 20, 16
_ICON, _GAP = 20, 14


class WayIn(PaintedButton):
    """`key` is what takes it, for the key cap."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        about: str,
        icon: str,
        key: str,
        *,
        is_first: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._is_first = is_first
        self._about = about
        self._icon = icon
        self._key = key
        self.setText(words)
        self.setAccessibleDescription(about)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_key_hint(self, key: str | None) -> None:
        self._key = key or ""
        self._retheme()

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["large"])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = max(width - self._around(), 1)
        return self._title().height_for(inner) + self._line().height_for(inner) + 2 * _PAD_Y

    def sizeHint(self) -> QSize:
        width = max(self._title().natural_width(), self._line().natural_width()) + self._around()
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        words = max(self._title().longest_word_width(), self._line().longest_word_width())
        return QSize(words + self._around(), self._theme.px(52))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_body(painter, box)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self._theme.colour("onInk" if self._is_first else "ink2")
        size = self._theme.px(_ICON)
        icon = QRectF(_PAD_X, (self.height() - size) / 2, size, size)
        cap_size = key_cap_size(self._theme, self._key)
        cap = QRectF(self.width() - _PAD_X - cap_size.width(), 0, cap_size.width(), cap_size.height())
        cap.moveTop(round((self.height() - cap_size.height()) / 2))
        if mirrored:
            icon.moveLeft(self.width() - icon.right())
            cap.moveLeft(_PAD_X)
        self._theme.paint_icon(painter, icon, self._icon, colour)
        self._paint_words(painter, mirrored)
        if not cap.isEmpty():
            paint_key_cap(painter, self._theme, cap, self._key, on_ink=self._is_first)

    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        radii = Radii.even(self._theme.tokens.radius["large"])
        if self._is_first:
            fill = self._theme.colour("inkHover") if self.isDown() else self.blend("ink", "inkHover")
            painter.fillPath(rounded_path(box, radii), fill)
            return
        outline = rounded_path(box.adjusted(0.5, 0.5, -0.5, -0.5), radii)
        fill = self._theme.colour("press") if self.isDown() else self.blend("surface", "sunken")
        painter.fillPath(outline, fill)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawPath(outline)

    def _paint_words(self, painter: QPainter, mirrored: bool) -> None:
        inner = self.width() - self._around()
        lead = self._theme.px(_ICON) + _PAD_X + _GAP
        left = self.width() - lead - inner if mirrored else lead
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.colour("onInk" if self._is_first else "ink"))
        title = self._title()
        title.draw(painter, left, _PAD_Y, inner, align)
        if not self._is_first:
            painter.setPen(self._theme.colour("ink2"))
        self._line().draw(painter, left, _PAD_Y + title.height_for(inner), inner, align)

    def _around(self) -> int:
        """All across that is not words."""
        key = int(key_cap_size(self._theme, self._key).width())
        return 2 * _PAD_X + self._theme.px(_ICON) + _GAP + (key + _GAP if key else 0)

    def _title(self) -> TextBlock:
        return self._block(self.text(), TextRole.LEAD)

    def _line(self) -> TextBlock:
        return self._block(self._about, TextRole.SMALL)

    def _block(self, text: str, role: TextRole) -> TextBlock:
        return TextBlock(text, self._theme.font(role), self._theme.line_height(role))
