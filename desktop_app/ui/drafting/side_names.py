"""What the two sides are called, and the words for one and for several of their people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.side_glyph import SideGlyph
from desktop_app.ui.widgets.text_label import TextLabel

_BESIDE, _LEAST = 420, 200


class _Words(QWidget):
    """Two short fields with their labels: beside one another where there is room."""

    def __init__(self, theme: Theme, parts: Sequence[tuple[TextLabel, OneLineField]]) -> None:
        super().__init__()
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for label, field in parts:
            part = QHBoxLayout()
            part.setSpacing(8)
            part.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            part.addWidget(field, 1)
            self._row.addLayout(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(_BESIDE)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Of the narrower way; else it could never be taken."""
        return QSize(self._theme.px(_LEAST), self.sizeHint().height())


class SideNames(QWidget):
    typed = Signal(str, str)
    """Both names, as they stand now."""
    peopleTyped = Signal(int, str, str)
    """A side, and its words for one and for several, as they stand now."""

    def __init__(self, theme: Theme, *, with_people: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = [OneLineField(theme), OneLineField(theme)]
        self.people: list[tuple[OneLineField, OneLineField]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for side, (field, name) in enumerate(
            zip(self.fields, (self.tr("Left side"), self.tr("Right side")), strict=True)
        ):
            label = TextLabel(theme, TextRole.BODY, "ink2", name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textEdited.connect(self._tell)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(SideGlyph(theme, side), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(field, 1)
            column.addLayout(row)
            if with_people:
                column.addWidget(self._make_people(theme, name))
                column.addSpacing(8)

    @property
    def every_field(self) -> list[OneLineField]:
        """In the order of Tab."""
        if not self.people:
            return self.fields
        return [each for name, words in zip(self.fields, self.people, strict=True) for each in (name, *words)]

    def set_names(self, names: Sequence[str]) -> None:
        """What is being typed just now is left alone."""
        for field, name in zip(self.fields, names, strict=True):
            _fill(field, name)

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        for fields, words in zip(self.people, people, strict=True):
            for field, word in zip(fields, words, strict=True):
                _fill(field, word)

    def _make_people(self, theme: Theme, side: str) -> QWidget:
        parts: list[tuple[TextLabel, OneLineField]] = []
        for name in (self.tr("One of them"), self.tr("Several")):
            field = OneLineField(theme)
            label = TextLabel(theme, TextRole.SMALL, "ink3", name)
            label.setBuddy(field)
            #: {side}: "Left side"; {name}: "One of them" or "Several", the words for its people.
            said = self.tr("{side}: {name}").format(side=side, name=name)
            field.setAccessibleName(said)
            field.textEdited.connect(self._tell_people)
            parts.append((label, field))
        self.people.append((parts[0][1], parts[1][1]))
        return _Words(theme, parts)

    def _tell(self) -> None:
        first, second = self.fields
        self.typed.emit(first.text(), second.text())

    def _tell_people(self) -> None:
        for side, (one, many) in enumerate(self.people):
            if self.sender() in (one, many):
                self.peopleTyped.emit(side, one.text(), many.text())


def _fill(field: OneLineField, words: str) -> None:
    if not field.hasFocus() and field.text() != words:
        field.setText(words)
        field.setCursorPosition(0)  # a long one is read from its beginning
