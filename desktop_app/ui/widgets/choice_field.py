"""One of several things, chosen from a menu: a field that says which, with a side's glyph before its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import paint_side_glyph, side_token
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_HEIGHT, _PADDING_X, _PADDING_Y = 36, 12, 5
_GLYPH, _SIGN, _GAP = 11, 16, 8
_OPENING_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F4)


class Choice(NamedTuple):
    """`side` is 0 or 1 for what belongs to one of a deck's sides. `apart`: a line stands above it."""

    value: object
    words: str
    side: int | None = None
    apart: bool = False


class ChoiceField(PaintedButton):
    chosen = Signal(object)
    """The value of the choice a person has made."""

    def __init__(self, theme: Theme, title: str, *, empty: str = "", parent: QWidget | None = None) -> None:
        """`title`: what is chosen here, for screen readers. `empty`: what it says before anything is."""
        super().__init__(theme, parent)
        self._empty = empty
        self._title = title
        self._choices: tuple[Choice, ...] = ()
        self._value: object = None
        self._made_block: TextBlock | None = None
        self.menu: QMenu | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.open_menu)
        self._rename()

    @property
    def value(self) -> object:
        return self._value

    @property
    def choices(self) -> tuple[Choice, ...]:
        return self._choices

    def set_title(self, title: str) -> None:
        self._title = title
        self._rename()

    def set_choices(self, choices: Sequence[Choice], value: object) -> None:
        self._choices = tuple(choices)
        self.set_value(value)

    def set_value(self, value: object) -> None:
        self._value = value
        current = self._current()
        self.setText(current.words if current is not None else self._empty)
        self._made_block = None
        self._rename()
        self.updateGeometry()
        self.update()

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["control"])

    def open_menu(self) -> None:
        menu = self.menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        current: QAction | None = None
        for choice in self._choices:
            if choice.apart:
                menu.addSeparator()
            # What stands after an ampersand would be taken for a key.
            action = menu.addAction(choice.words.replace("&", "&&"))
            action.setData(choice)
            if choice.side is not None:
                action.setIcon(self._glyph(choice.side))
            action.setCheckable(choice.side is None)
            action.setChecked(choice.value == self._value)
            if choice.value == self._value:
                current = action
        menu.triggered.connect(self._take)
        menu.setMinimumWidth(self.width())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        if current is not None:
            menu.setActiveAction(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._block().height_for(max(width - self._around(), 1))
        return max(text + 2 * _PADDING_Y, self._theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        width = self._block().natural_width() + self._around()
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._block().longest_word_width() + self._around(), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded_path(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.focus_radii() or Radii()
        )
        fill = self._theme.colour("press") if self.isDown() else self.blend("surface", "sunken")
        painter.fillPath(outline, fill if self.isEnabled() else self._theme.colour("sunken"))
        painter.setPen(QPen(self._theme.colour("edge" if self.isEnabled() else "line"), 1))
        painter.drawPath(outline)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        current, sign = self._current(), self._theme.px(_SIGN)
        ink = self._theme.colour("ink" if self.isEnabled() else "ink3")
        left = float(_PADDING_X)
        if current is not None and current.side is not None:
            size = self._theme.px(_GLYPH)
            box = QRectF(left, round((self.height() - size) / 2), size, size)
            if mirrored:
                box.moveLeft(self.width() - box.right())
            token = side_token(current.side, "Fill") if self.isEnabled() else "ink3"
            paint_side_glyph(painter, box, current.side, self._theme.colour(token))
            left += size + _GAP
        room = max(self.width() - self._around(), 1)
        block = self._block()
        top = round((self.height() - block.height_for(room)) / 2)
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, self.width() - left - room if mirrored else left, top, room, align)
        place = QRectF(self.width() - _PADDING_X + 2 - sign, round((self.height() - sign) / 2), sign, sign)
        if mirrored:
            place.moveLeft(_PADDING_X - 2)
        self._theme.paint_icon(painter, place, "chevron-down", self._theme.colour("ink2"))

    def _current(self) -> Choice | None:
        return next((choice for choice in self._choices if choice.value == self._value), None)

    def _around(self) -> int:
        """All across that is not words."""
        current = self._current()
        glyph = self._theme.px(_GLYPH) + _GAP if current is not None and current.side is not None else 0
        return 2 * _PADDING_X + glyph + _GAP + self._theme.px(_SIGN)

    def _block(self) -> TextBlock:
        if self._made_block is None:
            role = TextRole.BODY
            self._made_block = TextBlock(self.text(), self._theme.font(role), self._theme.line_height(role))
        return self._made_block

    def _glyph(self, side: int) -> QIcon:
        size = self._theme.px(_SIGN)
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        inset = (size - self._theme.px(_GLYPH)) / 2
        box = QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset)
        paint_side_glyph(painter, box, side, self._theme.colour(side_token(side, "Fill")))
        painter.end()
        return QIcon(pixmap)

    def _take(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice) and choice.value != self._value:
            self.set_value(choice.value)
            self.chosen.emit(choice.value)

    def _rename(self) -> None:
        #: For screen readers: what is chosen in a list, and what is chosen just now.
        name = self.tr("{title}: {choice}").format(title=self._title, choice=self.text())
        self.setAccessibleName(name if self.text() else self._title)
        self.setAccessibleDescription(self.tr("Opens a menu"))

    def _retheme(self) -> None:
        self._made_block = None
        super()._retheme()
