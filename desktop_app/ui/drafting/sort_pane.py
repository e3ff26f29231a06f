"""A draft that says too much for one: what is ticked goes, or becomes a draft of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.side_glyph import SideGlyph
from desktop_app.ui.widgets.text_label import TextLabel


@dataclass(frozen=True)
class SortLine:
    """A statement: where it stands in its draft, whose it is, and what a screen reader says of it."""

    place: int
    side: int
    text: str
    said: str


class SortPane(QWidget):
    splitRequested = Signal(object)
    takeOutRequested = Signal(object)
    """The places of what was ticked."""
    closeRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[int, CheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.lead = TextLabel(
            theme, TextRole.SMALL_MEDIUM, "ink2", self.tr("Tick what does not belong here.")
        )
        small = ButtonSize.SMALL
        self.split_off = SecondaryButton(theme, self.tr("Make it a draft of its own"), size=small)
        self.take_out = SecondaryButton(theme, self.tr("Take it out"), size=small)
        self.cancel = QuietButton(theme, self.tr("Cancel"), key_hint=self.tr("Esc"), size=small)
        self.split_off.clicked.connect(self._split_off)
        self.take_out.clicked.connect(self._take_out)
        self.cancel.clicked.connect(self.closeRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addLayout(self._lines)
        column.addWidget(FlowRow((self.split_off, self.take_out, self.cancel), gap=6))
        self.hide()

    def open(self, lines: Sequence[SortLine]) -> None:
        self.close_lines()
        last: QWidget | None = None
        for line in lines:
            box = CheckBox(self._theme, line.text)
            box.setAccessibleName(line.said)
            box.toggled.connect(self._fit)
            glyph = SideGlyph(self._theme, line.side)
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
            inside.addWidget(box, 1)
            self._lines.addWidget(row)
            self.boxes[line.place] = box
            if last is not None:
                QWidget.setTabOrder(last, box)
            last = box
        for stop in (self.split_off, self.take_out, self.cancel):
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop
        self._fit()
        self.show()

    def enter(self) -> None:
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def close_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        self.hide()

    @property
    def ticked(self) -> tuple[int, ...]:
        return tuple(place for place, box in self.boxes.items() if box.isChecked())

    def _fit(self) -> None:
        """Something goes, and something stays."""
        for button in (self.split_off, self.take_out):
            button.setEnabled(0 < len(self.ticked) < len(self.boxes))

    def _split_off(self) -> None:
        self.splitRequested.emit(self.ticked)

    def _take_out(self) -> None:
        self.takeOutRequested.emit(self.ticked)
