"""One rating: its name, when the card would return, its key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_HEIGHT, _LOW_HEIGHT = 62, 40
_PADDING_X, _PADDING_Y = 14, 10
_GAP = 12
_ACTIONS = ("rate_again", "rate_hard", "rate_good", "rate_easy")


class _Places(NamedTuple):
    name: QRectF
    interval: QRectF
    height: int


class RatingButton(PaintedButton):
    """Name and interval stand side by side, or one above the other where `RatingBar` finds that too wide."""

    rated = Signal(int)

    def __init__(self, theme: Theme, name: str, rating: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rating = rating
        self._interval = ""
        self._suggested = False
        self._stacked = False
        self._made_blocks: tuple[TextBlock, TextBlock] | None = None
        self.setText(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._report)
        self._rename()

    def set_interval(self, text: str) -> None:
        if text != self._interval:
            self._interval = text
            self._rename()
            self._retheme()

    def set_suggested(self, suggested: bool) -> None:
        if suggested != self._suggested:
            self._suggested = suggested
            self.update()

    def set_stacked(self, stacked: bool) -> None:
        if stacked != self._stacked:
            self._stacked = stacked
            self.update()

    def fits_in_line(self, width: int) -> bool:
        name, interval = self._blocks()
        return name.natural_width() + _GAP + interval.natural_width() <= width - self._frame_width()

    def height_at(self, width: int, *, stacked: bool, low: bool = False) -> int:
        """`low`: no higher than the words need, where the buttons stand in two rows."""
        least = _LOW_HEIGHT if low else _HEIGHT
        return max(self._places(width, stacked).height, self._theme.px(least))

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["large"])

    def least_width(self) -> int:
        name, interval = (block.longest_word_width() for block in self._blocks())
        return max(name + self._frame_width(), interval + 2 * _PADDING_X)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_at(width, stacked=self._stacked, low=True)

    def sizeHint(self) -> QSize:
        name, interval = self._blocks()
        width = name.natural_width() + _GAP + interval.natural_width() + self._frame_width()
        return QSize(width, self.height_at(width, stacked=self._stacked))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), self._theme.px(_LOW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_body(painter)
        name, interval = self._blocks()
        places = self._places(self.width(), self._stacked)
        top = round((self.height() - places.height) / 2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        tokens = ("onInk", "onInk") if self._suggested else ("ink", "ink2")
        for block, rect, token in zip((name, interval), places[:2], tokens, strict=True):
            x = self.width() - rect.right() if mirrored else rect.x()
            colour = self._theme.colour(token)
            painter.setPen(colour)
            if block is interval and self._suggested:
                painter.setOpacity(0.85)
            block.draw(painter, x, rect.y() + top, rect.width(), align)
            painter.setOpacity(1)
        middle = places.name.center().y() + top if self._stacked else self.height() / 2
        self._paint_key(painter, middle, mirrored)

    def _paint_body(self, painter: QPainter) -> None:
        radii = Radii.even(self._theme.tokens.radius["large"])
        if self._suggested:
            painter.fillPath(rounded_path(QRectF(self.rect()), radii), self.blend("ink", "inkHover"))
            return
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(
            path, self._theme.colour("press") if self.isDown() else self.blend("surface", "sunken")
        )
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawPath(path)

    def _paint_key(self, painter: QPainter, middle: float, mirrored: bool) -> None:
        size = self._key_size()
        x = _PADDING_X if mirrored else self.width() - _PADDING_X - size.width()
        cap = QRectF(x, round(middle - size.height() / 2), size.width(), size.height())
        paint_key_cap(painter, self._theme, cap, self._key(), on_ink=self._suggested)

    def _frame_width(self) -> int:
        key = self._key_size().width()
        return 2 * _PADDING_X + (round(key) + _GAP if key else 0)

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        if self._made_blocks is None:
            theme, large, small = self._theme, TextRole.SECTION, TextRole.SMALL
            name = TextBlock(self.text(), theme.font(large), theme.line_height(large))
            interval = TextBlock(self._interval, theme.font(small, tabular=True), theme.line_height(small))
            self._made_blocks = name, interval
        return self._made_blocks

    def _retheme(self) -> None:
        self._made_blocks = None
        super()._retheme()

    def _places(self, width: int, stacked: bool) -> _Places:
        """For left to right, from the top of the text; `height` includes the padding."""
        name, interval = self._blocks()
        room = max(width - self._frame_width(), 1)
        name_width, interval_width = name.natural_width(), interval.natural_width()
        if not stacked:
            height = name.height_for(room)
            first = QRectF(_PADDING_X, _PADDING_Y, name_width + 1, height)
            second = QRectF(_PADDING_X + name_width + _GAP, _PADDING_Y + 1, interval_width + 1, height)
            return _Places(first, second, height + 2 * _PADDING_Y)
        # Below, the interval has the room under the key cap as well.
        whole = max(width - 2 * _PADDING_X, 1)
        name_height, interval_height = name.height_for(room), interval.height_for(whole)
        name_height = max(name_height, round(self._key_size().height()))
        first = QRectF(_PADDING_X, _PADDING_Y, room, name_height)
        second = QRectF(_PADDING_X, _PADDING_Y + name_height, whole, interval_height)
        return _Places(first, second, name_height + interval_height + 2 * _PADDING_Y)

    def _key_size(self) -> QSizeF:
        return key_cap_size(self._theme, self._key())

    def _key(self) -> str:
        return self._theme.key_text(_ACTIONS[self.rating - 1], str(self.rating))

    def _rename(self) -> None:
        pattern = "{rating}"
        if self._interval == text.interval(0):
            #: {interval} is "this session".
            pattern = self.tr("{rating}, back {interval}")
        elif self._interval:
            pattern = self.tr("{rating}, next in {interval}")
        self.setAccessibleName(pattern.format(rating=self.text(), interval=self._interval))
        self.setAccessibleDescription(self.tr("Key: {key}").format(key=self._key()))

    def _report(self) -> None:
        self.rated.emit(self.rating)
