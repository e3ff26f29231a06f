"""How a table was read, to be changed: its sheet, its letters, what stands between its columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_BESIDE_FROM_PX = 620


class _Field(QWidget):
    """Its name above it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.field = ChoiceField(theme, title, empty=self.tr("Choose…"))
        label = TextLabel(theme, TextRole.SMALL, "ink2", title)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addStretch(1)


class ReadingPane(QWidget):
    sheetChosen = Signal(object)
    """Its place in the file."""
    encodingChosen = Signal(object)
    separatorChosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = _Field(theme, self.tr("Sheet"))
        self._encoding = _Field(theme, self.tr("Letters (encoding)"))
        self._separator = _Field(theme, self.tr("Between the columns"))
        self._sheet.field.chosen.connect(self.sheetChosen)
        self._encoding.field.chosen.connect(self.encodingChosen)
        self._separator.field.chosen.connect(self.separatorChosen)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 12, 16, 14)
        self._box.setSpacing(16)
        for part in self._parts:
            self._box.addWidget(part, 1)

    @property
    def _parts(self) -> tuple[_Field, ...]:
        return self._sheet, self._encoding, self._separator

    @property
    def fields(self) -> list[ChoiceField]:
        """Those there is something to choose in."""
        return [part.field for part in self._parts if not part.isHidden()]

    @property
    def encoding(self) -> ChoiceField:
        return self._encoding.field

    def set_sheets(self, sheets: Sequence[Choice], value: object) -> None:
        self._set(self._sheet, sheets, value, least=2)

    def set_encodings(self, encodings: Sequence[Choice], value: object) -> None:
        self._set(self._encoding, encodings, value)

    def set_separators(self, separators: Sequence[Choice], value: object) -> None:
        self._set(self._separator, separators, value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        path = rounded_path(box, Radii.even(self._theme.tokens.radius["control"]))
        painter.fillPath(path, self._theme.colour("press"))
        if self._theme.high_contrast:
            painter.strokePath(path, self._theme.colour("ink"))

    def _set(self, part: _Field, choices: Sequence[Choice], value: object, *, least: int = 1) -> None:
        part.field.set_choices(choices, value)
        part.setVisible(len(choices) >= least)
