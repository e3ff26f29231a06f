"""Filled, outlined and quiet buttons in three sizes, with an icon before and a key cap after the text."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_ICON = 16
_GAP = 8
_PADDING_Y = 5


class _Measures(NamedTuple):
    height: int
    padding: int
    radius: str
    role: TextRole
    key_gap: int


class ButtonSize(Enum):
    LARGE = _Measures(52, 24, "large", TextRole.BUTTON_LARGE, 18)
    NORMAL = _Measures(36, 14, "control", TextRole.BUTTON, 10)
    SMALL = _Measures(30, 11, "small", TextRole.BUTTON, 8)


class TextButton(PaintedButton):
    """The text wraps rather than being cut when the button gets less width than it asks for."""

    _icon_colour = "ink"

    def __init__(
        self,
        theme: Theme,
        text: str,
        key_hint: str | None = None,
        *,
        size: ButtonSize = ButtonSize.NORMAL,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._key = key_hint or ""
        self._size = size
        self._icon_name = icon
        self._working_text: str | None = None
        self._made_block: TextBlock | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self._describe_key()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self.updateGeometry()

    def set_key_hint(self, key: str | None) -> None:
        if (key or "") != self._key:
            self._key = key or ""
            self._describe_key()
            self._retheme()

    def set_icon_name(self, name: str | None) -> None:
        self._icon_name = name
        self._retheme()

    def set_working(self, working: bool, *, keeps_focus: bool = False) -> None:
        """Keeps its place and says that the click was heard, for work between 0.3 and 2 s.

        With `keeps_focus` it stays enabled, and whoever listens does nothing on a second press.
        """
        self._working_text = self.tr("Working…") if working else None
        self.setMinimumWidth(self.width() if working else 0)
        self.setEnabled(keeps_focus or not working)
        self.setAccessibleName(self._working_text or "")
        self.updateGeometry()
        self.update()

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._radius())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        block = self._block()
        text = block.height_for(max(width - self._frame_width(), 1))
        content = max(text, self._icon_size(), int(self._key_size().height()))
        return max(content + 2 * _PADDING_Y, self._theme.px(self._size.value.height))

    def sizeHint(self) -> QSize:
        width = self._block().natural_width() + self._frame_width()
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        width = self._block().longest_word_width() + self._frame_width()
        return QSize(width, self._theme.px(self._size.value.height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_body(painter, QRectF(self.rect()))
        self._paint_content(painter)

    # What the three kinds differ in

    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        raise NotImplementedError

    def _ink(self) -> str:
        return "ink" if self.isEnabled() else "ink3"

    def _role(self) -> TextRole:
        return self._size.value.role

    # Measures

    def _radius(self) -> int:
        return self._theme.tokens.radius[self._size.value.radius]

    def _icon_size(self) -> int:
        return self._theme.px(_ICON) if self._icon_name else 0

    def _key_size(self) -> QSizeF:
        return key_cap_size(self._theme, self._key)

    def _frame_width(self) -> int:
        """Everything across that is not text."""
        width = 2 * self._size.value.padding
        if self._icon_name:
            width += self._icon_size() + (_GAP if self._shown_text() else 0)
        if not self._key_size().isEmpty():
            width += int(self._key_size().width()) + self._size.value.key_gap
        return width

    def _shown_text(self) -> str:
        return self._working_text or self.text()

    def _block(self) -> TextBlock:
        if self._made_block is None or self._made_block.text != self._shown_text():
            role = self._role()
            font, line = self._theme.font(role), self._theme.line_height(role)
            self._made_block = TextBlock(self._shown_text(), font, line)
        return self._made_block

    def _retheme(self) -> None:
        self._made_block = None
        super()._retheme()

    def _paint_content(self, painter: QPainter) -> None:
        block = self._block()
        room = max(self.width() - self._frame_width(), 1)
        text_width = block.used_width(room)
        x = (self.width() - self._frame_width() - text_width) / 2 + self._size.value.padding
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        token = self._ink()
        if self._icon_name:
            icon = self._centred(x, QSizeF(self._icon_size(), self._icon_size()), mirrored)
            self._theme.paint_icon(painter, icon, self._icon_name, self._theme.colour(token))
            x += icon.width() + _GAP
        text = self._centred(x, QSizeF(text_width, block.height_for(room)), mirrored)
        painter.setPen(self._theme.colour(token))
        left = text.x() - (room - text_width) / 2
        block.draw(painter, left, text.y(), room, Qt.AlignmentFlag.AlignHCenter)
        key = self._key_size()
        if not key.isEmpty():
            x += text_width + self._size.value.key_gap
            cap = self._centred(x, key, mirrored)
            paint_key_cap(painter, self._theme, cap, self._key, on_ink=token == "onInk")

    def _centred(self, x: float, size: QSizeF, mirrored: bool) -> QRectF:
        left = self.width() - x - size.width() if mirrored else x
        return QRectF(round(left), round((self.height() - size.height()) / 2), size.width(), size.height())

    def _describe_key(self) -> None:
        described = self.tr("Key: {key}").format(key=self._key) if self._key else ""
        self.setAccessibleDescription(described)


class PrimaryButton(TextButton):
    """The one next step of a screen."""

    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        fill = self._theme.colour("sunken")
        if self.isEnabled():
            fill = self._theme.colour("inkHover") if self.isDown() else self.blend("ink", "inkHover")
        painter.fillPath(rounded_path(box, Radii.even(self._radius())), fill)

    def _ink(self) -> str:
        return "onInk" if self.isEnabled() else "ink3"

    def _role(self) -> TextRole:
        return TextRole.BUTTON_PRIMARY_LARGE if self._size is ButtonSize.LARGE else TextRole.BUTTON


class SecondaryButton(TextButton):
    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        outline = rounded_path(box.adjusted(0.5, 0.5, -0.5, -0.5), Radii.even(self._radius()))
        fill = self._theme.colour("press") if self.isDown() else self.blend("surface", "sunken")
        painter.fillPath(outline, fill if self.isEnabled() else self._theme.colour("sunken"))
        painter.setPen(QPen(self._theme.colour("edge" if self.isEnabled() else "line"), 1))
        painter.drawPath(outline)


class QuietButton(TextButton):
    """No outline. With `icon_only` the text is the accessible name and the tooltip."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str | None = None,
        key_hint: str | None = None,
        *,
        size: ButtonSize = ButtonSize.NORMAL,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._icon_only = icon_only
        super().__init__(theme, text, key_hint, size=size, icon=icon, parent=parent)
        if icon_only:
            set_tip(self, text)
            self.setAccessibleName(text)

    def set_icon_only(self, icon_only: bool) -> None:
        """Secondary words leave first where the window is narrow or the text large."""
        self._icon_only = icon_only
        set_tip(self, self.text() if icon_only else "")
        self.setAccessibleName(self.text() if icon_only else "")
        self._retheme()

    def _shown_text(self) -> str:
        return "" if self._icon_only else super()._shown_text()

    def _paint_body(self, painter: QPainter, box: QRectF) -> None:
        fill = self._theme.colour("press")
        fill.setAlphaF(1.0 if self.isDown() else self._hover * self.isEnabled())
        painter.fillPath(rounded_path(box, Radii.even(self._radius())), fill)

    def _ink(self) -> str:
        return "ink2" if self.isEnabled() else "ink3"
