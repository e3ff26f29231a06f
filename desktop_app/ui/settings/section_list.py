"""The sections of Settings, of which one is open. Arrow keys open the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_button import ChoiceButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_PADDING_X, _PADDING_Y = 12, 8
_HEIGHT = 36


class SectionButton(ChoiceButton):
    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(theme, words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def least_width(self) -> int:
        return self._block(TextRole.SECTION).longest_word_width() + 2 * _PADDING_X + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(width - 2 * _PADDING_X, 1)
        # The bolder of the two, so that nothing moves when a section opens.
        text = self._block(TextRole.SECTION).height_for(room)
        return max(text + 2 * _PADDING_Y, self._theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        width = self._block(TextRole.SECTION).natural_width() + 2 * _PADDING_X + 2
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        open_ = self.isChecked()
        fill = self._theme.colour("press") if open_ else self.blend("window", "sunken")
        radius = self._theme.tokens.radius["control"]
        painter.fillPath(rounded_path(QRectF(self.rect()), Radii.even(radius)), fill)
        painter.setPen(self._theme.colour("ink" if open_ else "ink2"))
        room = self.width() - 2 * _PADDING_X
        block = self._block(TextRole.SECTION if open_ else TextRole.CARD_BODY)
        top = round((self.height() - block.height_for(room)) / 2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, _PADDING_X, top, room, align)

    def _block(self, role: TextRole) -> TextBlock:
        font, line = self._theme.font(role), self._theme.line_height(TextRole.SECTION)
        key = ("section", self.text(), role)
        return self._theme.measured(key, lambda: TextBlock(self.text(), font, line))


class SectionList(QWidget):
    chosen = Signal(str)

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str]], title: str) -> None:
        """`sections` are names and what is written."""
        super().__init__()
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._buttons = {name: SectionButton(theme, words, self) for name, words in sections}
        for button in self._buttons.values():
            button.toggled.connect(self._report)
            column.addWidget(button)

    @property
    def current(self) -> str:
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def button(self, name: str) -> SectionButton:
        return self._buttons[name]

    def set_current(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def least_width(self) -> int:
        return max(button.least_width() for button in self._buttons.values())

    def _report(self, on: bool) -> None:
        if on:
            self.chosen.emit(self.current)
