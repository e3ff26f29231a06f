"""Which kinds of rounds there are to be: a box for each, with what happens in it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop import setup_wording as wording

_INDENT, _GAP = 28, 24
_TWO_FROM_PX = 520


class KindBox(QWidget):
    def __init__(self, theme: Theme, kind: RoundKind) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self.box = CheckBox(theme, wording.kind(kind))
        self._about = TextLabel(theme, TextRole.SMALL, "ink3")
        self._under = QVBoxLayout()
        self._under.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addLayout(self._under)
        column.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()
        self.set_possible(True)

    def set_possible(self, possible: bool) -> None:
        """Whether the deck has anything to ask in this way."""
        self.box.setEnabled(possible)
        words = wording.about_kind(self._kind) if possible else wording.no_such_rounds(self._kind)
        self._about.setText(words)
        self.box.setAccessibleDescription(words)

    def _fit(self) -> None:
        """The words under those of the box."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        indent = self._theme.px(_INDENT)
        self._under.setContentsMargins(0 if mirrored else indent, 0, indent if mirrored else 0, 4)


class KindsList(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 0
        self.parts = {kind: KindBox(theme, kind) for kind in RoundKind}
        for part in self.parts.values():
            part.box.clicked.connect(self.changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(6)
        self._place(1)
        theme.changed.connect(self._fit)

    @property
    def chosen(self) -> tuple[RoundKind, ...]:
        """Those that are ticked and that the deck has."""
        return tuple(
            kind for kind, part in self.parts.items() if part.box.isChecked() and part.box.isEnabled()
        )

    def set_chosen(self, chosen: Collection[RoundKind]) -> None:
        for kind, part in self.parts.items():
            part.box.setChecked(kind in chosen)

    def set_possible(self, possible: Collection[RoundKind]) -> None:
        for kind, part in self.parts.items():
            part.set_possible(kind in possible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._place(2 if self.width() >= _TWO_FROM_PX * self._theme.text_scale else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self.parts.values()):
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
