"""A new deck in a few words: its title, and what its two sides are called where it has them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.side_glyph import SideGlyph
from desktop_app.ui.widgets.text_label import TextLabel

_BESIDE_FROM_PX = 760


class NewDeck(QWidget):
    titleTyped = Signal(str)
    sidesTyped = Signal(str, str)
    """Both names, as they stand now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = OneLineField(theme)
        self.sides = [OneLineField(theme), OneLineField(theme)]
        words = (self.tr("Title"), self.tr("Left side"), self.tr("Right side"))
        self._parts: list[QWidget] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 12, 0, 0)
        for place, (field, name) in enumerate(zip(self.fields, words, strict=True)):
            field.setAccessibleName(name)
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            if place:
                row.addWidget(SideGlyph(theme, place - 1), 0, Qt.AlignmentFlag.AlignVCenter)
            label = TextLabel(theme, TextRole.BODY, "ink2", name)
            label.setBuddy(field)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(field, 1)
            self._parts.append(part)
            self._box.addWidget(part, 1)
        self.title.textEdited.connect(self.titleTyped)
        for field in self.sides:
            field.textEdited.connect(self._tell_sides)
        self.hide()

    @property
    def fields(self) -> list[OneLineField]:
        return [self.title, *self.sides]

    def set_deck(self, title: str, sides: Sequence[str], *, is_new: bool, has_sides: bool) -> None:
        """What is being typed just now is left alone."""
        names = sides if len(sides) == 2 else ("", "")
        for field, name in zip(self.fields, (title, *names), strict=True):
            if not field.hasFocus() and field.text() != name:
                field.setText(name)
        for part in self._parts[1:]:
            part.setVisible(has_sides)
        self.setVisible(is_new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(20 if beside else 8)

    def _tell_sides(self) -> None:
        first, second = self.sides
        self.sidesTyped.emit(first.text(), second.text())
