"""One action with its keys; pressed, it waits for the new key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.key_names import pressed_keys
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

KEY_PADDING, _PADDING_Y, _GAP, _CAP_GAP = 6, 8, 16, 6
_HEIGHT = 40
_LEAST_SHARE = 0.4  # of the line for the words; with less they stand above the keys


class KeyButton(PaintedButton):
    pressedKeys = Signal(object)
    """A tuple in portable notation. The waiting is over."""

    def __init__(self, theme: Theme, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._caps: list[str] = []
        self._waiting = False
        self._blocks: dict[tuple[str, TextRole], TextBlock] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)
        self.clicked.connect(self.wait)
        self.set_caps([])

    @property
    def is_waiting(self) -> bool:
        return self._waiting

    def set_caps(self, caps: list[str]) -> None:
        self._caps = caps
        self._changed()

    def wait(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_waiting(True)

    def stop_waiting(self) -> None:
        self._set_waiting(False)

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["control"])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._waiting:
            event.accept()  # no key does what it did before
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._waiting:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.stop_waiting()
        elif not event.isAutoRepeat() and (keys := pressed_keys(event)):
            self.stop_waiting()
            self.pressedKeys.emit(keys)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop_waiting()

    # Measures

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._block(self.text(), TextRole.BODY).height_for(self._words_room(width))
        keys = self._keys_height(width)
        content = words + keys + 4 if self._is_stacked(width) else max(words, keys)
        return max(content + 2 * _PADDING_Y, self._theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        words = self._block(self.text(), TextRole.BODY).natural_width()
        width = words + self._keys_width() + 2 * KEY_PADDING + _GAP
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        words = self._block(self.text(), TextRole.BODY).longest_word_width()
        return QSize(max(words, self._caps_width()) + 2 * KEY_PADDING, self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _is_stacked(self, width: int) -> bool:
        rest = width - 2 * KEY_PADDING - _GAP - self._keys_width()
        words = self._block(self.text(), TextRole.BODY)
        return rest < min(words.natural_width(), max(words.longest_word_width(), _LEAST_SHARE * width))

    def _words_room(self, width: int) -> int:
        room = width - 2 * KEY_PADDING
        return max(room if self._is_stacked(width) else room - _GAP - self._keys_width(), 1)

    def _keys_width(self) -> int:
        if self._shown_note():
            return self._block(self._shown_note(), TextRole.SMALL).natural_width()
        return self._caps_width()

    def _caps_width(self) -> int:
        widths = [key_cap_size(self._theme, cap, always=True).width() for cap in self._caps]
        return round(sum(widths) + _CAP_GAP * max(len(widths) - 1, 0))

    def _keys_height(self, width: int) -> int:
        if self._shown_note():
            room = width - 2 * KEY_PADDING if self._is_stacked(width) else self._keys_width()
            return self._block(self._shown_note(), TextRole.SMALL).height_for(room)
        heights = [key_cap_size(self._theme, cap, always=True).height() for cap in self._caps]
        return round(max(heights, default=0))

    def _shown_note(self) -> str:
        if self._waiting:
            return self.tr("Press the new key. Esc keeps the old one.")
        return "" if self._caps else self.tr("No key")

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.focus_radii() or Radii())
        painter.fillPath(
            path, self._theme.colour("surface") if self._waiting else self.blend("window", "press")
        )
        if self._waiting:
            painter.setPen(QPen(self._theme.colour("edge"), 1))
            painter.drawPath(path)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, stacked = self.width(), self._is_stacked(self.width())
        words, room = self._block(self.text(), TextRole.BODY), self._words_room(width)
        height = words.height_for(room)
        top = _PADDING_Y if stacked else round((self.height() - height) / 2)
        left = width - KEY_PADDING - room if mirrored else KEY_PADDING
        painter.setPen(self._theme.colour("ink"))
        words.draw(painter, left, top, room, _side(at_right=mirrored))
        below = top + height + 4
        keys = self._keys_height(width)
        self._paint_keys(painter, below if stacked else round((self.height() - keys) / 2), stacked, mirrored)

    def _paint_keys(self, painter: QPainter, top: int, stacked: bool, mirrored: bool) -> None:
        """At the end of the line, or below the words from where they start."""
        at_right = mirrored if stacked else not mirrored
        room = self.width() - 2 * KEY_PADDING
        if self._shown_note():
            painter.setPen(self._theme.colour("ink2" if self._waiting else "ink3"))
            note = self._block(self._shown_note(), TextRole.SMALL)
            note.draw(painter, KEY_PADDING, top, room, _side(at_right=at_right))
            return
        x = float(KEY_PADDING + room - self._caps_width() if at_right else KEY_PADDING)
        for cap in reversed(self._caps) if mirrored else self._caps:
            size = key_cap_size(self._theme, cap, always=True)
            paint_key_cap(painter, self._theme, QRectF(x, top, size.width(), size.height()), cap, always=True)
            x += size.width() + _CAP_GAP

    def _set_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self._changed()

    def _changed(self) -> None:
        keys = self._shown_note() or ", ".join(self._caps)
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=keys) if self._caps else keys)
        if self._waiting:
            self.setAccessibleDescription(keys)
        self.updateGeometry()
        self.update()

    def _block(self, words: str, role: TextRole) -> TextBlock:
        if (words, role) not in self._blocks:
            font, line = self._theme.font(role), self._theme.line_height(role)
            self._blocks[words, role] = TextBlock(words, font, line)
        return self._blocks[words, role]

    def _retheme(self) -> None:
        self._blocks.clear()
        super()._retheme()


def _side(*, at_right: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
