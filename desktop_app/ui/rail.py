"""The navigation rail: the rooms there are, in words or, in a narrow window, as icons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import AppMark
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

WIDE, NARROW = 196, 60
_PAD, _ICON, _HEIGHT, _CLOSE = 11, 18, 36, 10


class RailButton(PaintedButton):
    """A room. `set_count` is how much waits there."""

    def __init__(self, theme: Theme, words: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._count = 0
        self._narrow = False
        self._key = ""
        self._is_open = False
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rename()

    def set_count(self, count: int) -> None:
        self._count = count
        self._rename()
        self.update()

    def set_key_hint(self, key: str | None) -> None:
        """In the tooltip."""
        self._key = key or ""
        self._rename()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._rename()
        self.updateGeometry()

    def isChecked(self) -> bool:
        """Whether its room is open. To Qt it is no check box, or screen readers would offer one."""
        return self._is_open

    def setChecked(self, checked: bool) -> None:
        if checked != self._is_open:
            self._is_open = checked
            self._rename()
            self.update()

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["control"])

    def sizeHint(self) -> QSize:
        """With large text an icon alone comes close to its edges, or a low window would cut the last ones."""
        icon, line = self._theme.px(_ICON), self._theme.line_height(TextRole.BODY)
        height = max(_HEIGHT, icon + _CLOSE) if self._narrow else max(self._theme.px(_HEIGHT), line + 12)
        return QSize(NARROW - 20, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        radii = Radii.even(self._theme.tokens.radius["control"])
        fill = self._theme.colour("surface") if self.isChecked() else self.blend("rail", "press")
        painter.fillPath(rounded_path(box, radii), fill)
        size = self._theme.px(_ICON)
        left = (self.width() - size) / 2 if self._narrow else _PAD
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and not self._narrow
        start = self.width() - left - size if mirrored else left
        place = QRectF(start, (self.height() - size) / 2, size, size)
        colour = self._theme.colour("ink" if self.isChecked() else "ink2")
        self._theme.paint_icon(painter, place, self._icon, colour)
        if not self._narrow:
            self._paint_words(painter, size, mirrored)

    def _paint_words(self, painter: QPainter, icon: int, mirrored: bool) -> None:
        role = TextRole.BUTTON if self.isChecked() else TextRole.BODY
        painter.setPen(self._theme.colour("ink" if self.isChecked() else "ink2"))
        block = TextBlock(self.text(), self._theme.font(role), self._theme.line_height(role))
        start = _PAD + icon + 10
        width = self.width() - start - _PAD
        top = (self.height() - block.height_for(width)) / 2
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, _PAD if mirrored else start, top, width, align)
        if self._count:
            painter.setPen(self._theme.colour("ink2"))
            font = self._theme.font(TextRole.CAPTION, tabular=True)
            number = TextBlock(text.count(self._count), font, self._theme.line_height(TextRole.CAPTION))
            top = (self.height() - number.height_for(width)) / 2
            opposite = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            number.draw(painter, _PAD if mirrored else start, top, width, opposite)

    def _rename(self) -> None:
        name = self.text()
        if self._count:
            #: {room} is a place such as Today; {cards} is "24 cards"
            name = self.tr("{room}, {cards}").format(room=name, cards=text.cards(self._count))
        self.setAccessibleName(name)
        #: Tooltip: {room} is a place such as Today, {key} is "Alt+1".
        with_key = self.tr("{room} ({key})").format(room=name, key=self._key) if self._key else name
        set_tip(self, with_key if self._narrow or self._key else "")
        key = self.tr("Key: {key}").format(key=self._key) if self._key else ""
        #: Of the room that is shown just now; {key} is "Key: Alt+1" or nothing.
        said = self.tr("Open now. {key}").format(key=key).strip() if self._is_open else key
        self.setAccessibleDescription(said)


class Rail(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("panel", "rail")
        self._narrow = False
        self._mark = AppMark(theme, 20)
        self._name = TextLabel(theme, TextRole.BUTTON_PRIMARY_LARGE, "ink", self.tr("Versus"))
        self.today = RailButton(theme, self.tr("Today"), "calendar-check")
        self.decks = RailButton(theme, self.tr("Decks"), "layers")
        self.importing = RailButton(theme, self.tr("Import"), "import")
        self.workshop = RailButton(theme, self.tr("Workshop"), "presentation")
        self.settings = RailButton(theme, self.tr("Settings"), "settings")
        self.buttons = (self.today, self.decks, self.importing, self.workshop, self.settings)
        self.set_current("today")
        head = QHBoxLayout()
        head.setContentsMargins(9, 0, 9, 0)
        head.setSpacing(11)
        head.addStretch(0)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 22, 12, 20)
        column.setSpacing(2)
        column.addLayout(head)
        column.addSpacing(18)
        column.addWidget(self.today)
        column.addWidget(self.decks)
        column.addWidget(self.importing)
        column.addSpacing(10)
        column.addWidget(_line())  # between learning and teaching
        column.addSpacing(10)
        column.addWidget(self.workshop)
        column.addStretch(1)
        column.addWidget(self.settings)
        theme.changed.connect(self._fit)
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def set_current(self, room: str) -> None:
        """By its name here: "today", …"""
        for button in self.buttons:
            button.setChecked(button is getattr(self, room))

    def focus_current(self) -> None:
        button = next(each for each in self.buttons if each.isChecked())
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        for button in self.buttons:
            button.set_narrow(self._narrow)
        self._name.setVisible(not self._narrow)
        side = 10 if self._narrow else 12
        self._column.setContentsMargins(side, 22, side, 20)
        self.setFixedWidth(self._theme.px(NARROW) if self._narrow else self._theme.px(WIDE))


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("panel", "line")
    line.setFixedHeight(1)
    return line
