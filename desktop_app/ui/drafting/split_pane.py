"""A draft that says too much for one: what is ticked becomes a draft of its own."""

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
class SplitLine:
    """A statement: where it stands in its draft, whose it is, and what a screen reader says of it."""

    place: int
    side: int
    text: str
    said: str


class SplitPane(QWidget):
    splitRequested = Signal(object)
    """The places of what was ticked."""
    closeRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[int, CheckBox] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.lead = TextLabel(
            theme, TextRole.SMALL_MEDIUM, "ink2", self.tr("Tick what is to become a draft of its own.")
        )
        self.do_button = SecondaryButton(theme, self.tr("Split off"), size=ButtonSize.SMALL, icon="check")
        self.cancel = QuietButton(theme, self.tr("Cancel"), key_hint=self.tr("Esc"), size=ButtonSize.SMALL)
        self.do_button.clicked.connect(self._split)
        self.cancel.clicked.connect(self.closeRequested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addLayout(self._lines)
        column.addWidget(FlowRow((self.do_button, self.cancel), gap=6))
        self.hide()

    def open(self, lines: Sequence[SplitLine]) -> None:
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
        if last is not None:
            QWidget.setTabOrder(last, self.do_button)
        QWidget.setTabOrder(self.do_button, self.cancel)
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
        self.do_button.setEnabled(0 < len(self.ticked) < len(self.boxes))

    def _split(self) -> None:
        self.splitRequested.emit(self.ticked)
