"""What the two sides are called, and the words for one and for several of their people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.side_glyph import SideGlyph
from desktop_app.ui.widgets.text_label import TextLabel

_WORD = 120


class _ShortField(OneLineField):
    """For a word."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_WORD), super().sizeHint().height())


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
        made: list[OneLineField] = []
        parts: list[QWidget] = []
        for name in (self.tr("One of them"), self.tr("Several")):
            field = _ShortField(theme)
            label = TextLabel(theme, TextRole.SMALL, "ink3", name)
            label.setBuddy(field)
            #: {side}: "Left side"; {name}: "One of them" or "Several", the words for its people.
            said = self.tr("{side}: {name}").format(side=side, name=name)
            field.setAccessibleName(said)
            field.textEdited.connect(self._tell_people)
            part = QWidget()
            inside = QHBoxLayout(part)
            inside.setContentsMargins(0, 0, 8, 0)
            inside.setSpacing(8)
            inside.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
            inside.addWidget(field, 1)
            made.append(field)
            parts.append(part)
        self.people.append((made[0], made[1]))
        return FlowRow(parts, gap=6)

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
