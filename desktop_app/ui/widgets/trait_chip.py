"""One trait of a sort board: loose, placed left as a pill or right as a square; later right or wrong."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, paint_side_glyph, side_token
from desktop_app.ui.widgets.text_block import TextBlock, visual_alignment

_HEIGHT = 42
_PADDING_X, _PADDING_Y = 14, 9
_GLYPH, _GLYPH_GAP = 10, 9
_ICON, _ICON_GAP = 16, 8
_NOTE_GAP = 3
_PILL = 21
_KEYS = ("←", "→")


class _Place(NamedTuple):
    """What is left for the words, and what stands before and after them."""

    text_width: int
    before: int
    after: int


class TraitChip(PaintedButton):
    """Reports what the mouse does to it; the table it lies on decides where it goes."""

    grabbed = Signal(QPoint)  # where in the chip
    dragged = Signal(QPoint)  # where on the screen
    dropped = Signal(QPoint)
    sent = Signal(int)  # to this side, by a click on its arrow
    focused = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._place: int | None = None
        self._note = ""
        self._is_wrong = False
        self._is_judged = False
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self._blocks: tuple[TextBlock, TextBlock] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    # What the table tells

    def set_trait(self, text: str) -> None:
        """A new trait, loose."""
        self.setText(text)
        self._place, self._note = None, ""
        self._is_wrong = self._is_judged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._retheme()

    def set_words(self, text: str) -> None:
        """The same trait, reworded."""
        self.setText(text)
        self._retheme()

    def set_place(self, place: int | None) -> None:
        """LEFT, RIGHT, or None for loose."""
        if place != self._place:
            self._place = place
            self.update()

    def set_verdict(self, *, right: bool, note: str = "") -> None:
        """It can be read now, not moved. `note` stands under a trait that was wrong."""
        self._is_judged, self._is_wrong, self._note = True, not right, note
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self._retheme()

    @property
    def place(self) -> int | None:
        return self._place

    @property
    def is_wrong(self) -> bool:
        return self._is_wrong

    # Measures

    def focus_radii(self) -> Radii | None:
        return self._radii()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_at(width, self._place)

    def height_at(self, width: int, place: int | None) -> int:
        """What it needs at `width` once it lies at `place`."""
        text, note = self._texts()
        room = self._rooms(width, place)
        height = text.height_for(room.text_width)
        if note.text:
            height += _NOTE_GAP + note.height_for(room.text_width)
        return max(height + 2 * _PADDING_Y, self._theme.px(_HEIGHT))

    def least_width(self) -> int:
        """Below it a word would have to be broken, wherever it lies."""
        return self._texts()[0].longest_word_width() + self._aside(LEFT) + 2 * _PADDING_X

    def sizeHint(self) -> QSize:
        width = self._texts()[0].natural_width() + self._aside(LEFT) + 2 * _PADDING_X
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEIGHT))

    def _texts(self) -> tuple[TextBlock, TextBlock]:
        if self._blocks is None:
            theme = self._theme
            self._blocks = (
                TextBlock(self.text(), theme.font(TextRole.BUTTON), theme.line_height(TextRole.BUTTON)),
                TextBlock(self._note, theme.font(TextRole.SMALL), theme.line_height(TextRole.SMALL)),
            )
        return self._blocks

    def _aside(self, place: int | None) -> int:
        """What glyph and verdict take across."""
        if place is None:
            return 0
        glyph = self._theme.px(_GLYPH) + _GLYPH_GAP
        return glyph + (self._theme.px(_ICON) + _ICON_GAP if self._is_judged else 0)

    def _rooms(self, width: int, place: int | None) -> _Place:
        if place is None:
            return _Place(max(width - 2 * _PADDING_X, 1), _PADDING_X, _PADDING_X)
        before = _PADDING_X + self._theme.px(_GLYPH) + _GLYPH_GAP
        after = 2 * _PADDING_X + self._aside(place) - before
        return _Place(max(width - before - after, 1), before, after)

    def _radii(self) -> Radii:
        radius = self._theme.tokens.radius
        if self._place == LEFT:
            return Radii.even(self._theme.px(_PILL))
        return Radii.even(radius["right"] if self._place == RIGHT else radius["large"])

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radii())
        painter.fillPath(
            outline, self.blend("surface", "sunken") if self._movable() else self._colour("surface")
        )
        painter.setPen(
            QPen(self._colour("edge" if self._place is None else side_token(self._place, "Line")), 1)
        )
        painter.drawPath(outline)
        self._paint_texts(painter)
        if self._place is None:
            self._paint_keys(painter)
        else:
            self._paint_glyph(painter, self._place)
            self._paint_verdict(painter)

    def _paint_texts(self, painter: QPainter) -> None:
        text, note = self._texts()
        room = self._rooms(self.width(), self._place)
        left = room.after if self._is_mirrored() else room.before
        flag = Qt.AlignmentFlag
        align = flag.AlignHCenter if self._place is None else flag.AlignLeft
        align = visual_alignment(align, self.layoutDirection())
        text_height = text.height_for(room.text_width)
        whole = self.heightForWidth(self.width()) - 2 * _PADDING_Y if note.text else text_height
        top = (self.height() - whole) / 2
        painter.setPen(self._colour("ink" if self._place is None else side_token(self._place, "Ink")))
        text.draw(painter, left, top, room.text_width, align)
        if note.text:
            painter.setPen(self._colour("ink2"))
            note.draw(painter, left, top + text_height + _NOTE_GAP, room.text_width, align)

    def _paint_keys(self, painter: QPainter) -> None:
        for index, box in enumerate(self._key_boxes()):
            paint_key_cap(painter, self._theme, box, _KEYS[index])

    def _key_boxes(self) -> tuple[QRectF, ...]:
        """Of the arrows in a chosen trait, where its words leave room for them."""
        caps = [key_cap_size(self._theme, key) for key in _KEYS]
        text = self._texts()[0].used_width(self._rooms(self.width(), None).text_width)
        room = (self.width() - text) / 2
        if not self.hasFocus() or self._place is not None or room < caps[0].width() + 2 * _PADDING_Y:
            return ()
        boxes = []
        for index, cap in enumerate(caps):
            x = _PADDING_Y if index == LEFT else self.width() - _PADDING_Y - cap.width()
            boxes.append(QRectF(QPointF(round(x), round((self.height() - cap.height()) / 2)), cap))
        return tuple(boxes)

    def _paint_glyph(self, painter: QPainter, place: int) -> None:
        size = self._theme.px(_GLYPH)
        box = self._beside_first_line(_PADDING_X + 2, size)
        paint_side_glyph(painter, box, place, self._colour(side_token(place, "Fill")))

    def _paint_verdict(self, painter: QPainter) -> None:
        if not self._is_judged:
            return
        size = self._theme.px(_ICON)
        box = self._beside_first_line(self.width() - _PADDING_X - size, size)
        icon, token = ("x", "bad") if self._is_wrong else ("check", "ok")
        self._theme.paint_icon(painter, box, icon, self._colour(token))

    def _beside_first_line(self, x: float, size: int) -> QRectF:
        text, note = self._texts()
        room = self._rooms(self.width(), self._place).text_width
        whole = self.heightForWidth(self.width()) - 2 * _PADDING_Y if note.text else text.height_for(room)
        middle = (self.height() - whole) / 2 + self._theme.line_height(TextRole.BUTTON) / 2
        if self._is_mirrored():
            x = self.width() - x - size
        return QRectF(round(x), round(middle - size / 2), size, size)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _movable(self) -> bool:
        return not self._is_judged

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)

    def _retheme(self) -> None:
        self._blocks = None
        super()._retheme()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._movable():
            self._pressed_at = event.position().toPoint()
            self._is_dragged = False
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if not self._is_dragged and way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabbed.emit(self._pressed_at)
        if self._is_dragged:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None:
            return
        if self._is_dragged:
            self._is_dragged = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())
            return
        for side, box in enumerate(self._key_boxes()):
            if box.contains(event.position()):
                self.sent.emit(side)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
