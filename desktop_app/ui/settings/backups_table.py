"""The copies there are, newest first: a few rows, and more of them on demand.

Where there is no room for columns, each row says all of it in lines. Placed by hand: a layout that shows and
hides what it is just measuring would be measured anew from within.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import Copy
from desktop_app.ui.settings.backups_row import GAP, RIGHT, CopyRow, Placed, RestoreButton
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_label import TextLabel

_MADE = 1
"""The column that takes the room the others leave, and wraps before there are no columns at all."""
_LEAST_MADE = 110
_HEAD_PADDING = 8
_AT_FIRST, _MORE = 5, 20


class CopiesTable(QWidget):
    restoreRequested = Signal(object)
    """A Copy."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._copies: Sequence[Copy] = ()
        self._now = Moment(0, 0)
        self._shown = _AT_FIRST
        self._heads = self._make_heads()
        self._rows: list[CopyRow] = []
        self.none = TextLabel(
            theme, TextRole.CARD_BODY, "ink2", self.tr("There are no copies yet."), parent=self
        )
        self.more = QuietButton(theme, "", "chevron-down", size=ButtonSize.SMALL, parent=self)
        self.more.clicked.connect(self._show_more)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Copies"))
        theme.changed.connect(self._place)

    @property
    def buttons(self) -> list[RestoreButton]:
        """Of the rows that are shown, from above."""
        return [row.button for row in self._rows]

    def set_copies(self, copies: Sequence[Copy], now: Moment) -> None:
        """Newest first. Who was at a copy's button stays there, though others came above it."""
        at = next((button.copy for button in self.buttons if button.hasFocus()), None)
        self._copies, self._now = copies, now
        self._show()
        found = [button for button in self.buttons if at is not None and button.copy == at]
        if found:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._placed(width).bottom

    def sizeHint(self) -> QSize:
        width = sum(self._column_widths()) + GAP * (len(self._heads) - 1)
        return QSize(width, self.heightForWidth(hint_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        parts = [self.none.minimumSizeHint().width(), self.more.minimumSizeHint().width()]
        return QSize(max([*parts, *(row.least_width() for row in self._rows)]), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    # Rows

    def _make_heads(self) -> list[TextLabel]:
        """One for each column; the last two need no words."""
        titles = (self.tr("Copies"), self.tr("Made"), self.tr("Cards"), self.tr("Size"), "", "")
        heads = [TextLabel(self._theme, TextRole.CAPTION, "ink3", title, parent=self) for title in titles]
        for head in heads[2:4]:
            head.setAlignment(RIGHT)
        return heads

    def _show(self) -> None:
        shown = self._copies[: self._shown]
        while len(self._rows) < len(shown):
            self._rows.append(CopyRow(self._theme, self))
            self._rows[-1].button.restoreRequested.connect(self.restoreRequested)
        while len(self._rows) > len(shown):
            for widget in self._rows.pop().widgets():
                widget.hide()
                widget.deleteLater()
        for row, copy in zip(self._rows, shown, strict=True):
            row.show(copy, self._now)
        self.more.setText(self._more_text())
        self.more.raise_()  # it is read after the rows
        for before, after in itertools.pairwise([*self.buttons, self.more]):
            QWidget.setTabOrder(before, after)
        self._place()
        self.updateGeometry()

    @property
    def _hidden(self) -> int:
        return len(self._copies) - len(self._rows)

    def _more_text(self) -> str:
        number = min(self._hidden, _MORE)
        if number == 1:
            return self.tr("Show 1 older copy")
        return plurals.tr("Show %Ln older copies", "", number)

    def _show_more(self) -> None:
        """On to the first of those that appear: the button that was pressed may be gone."""
        before = len(self._rows)
        self._shown += _MORE
        self._show()
        self.buttons[before].setFocus(Qt.FocusReason.OtherFocusReason)

    # Places

    def _place(self) -> None:
        boxes = self._placed(self.width()).boxes
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rows = [widget for row in self._rows for widget in row.widgets()]
        for widget in (*self._heads, *rows, self.none, self.more):
            box = boxes.get(widget)
            if box is not None:
                left = self.width() - box.left() - box.width() if mirrored else box.left()
                widget.setGeometry(left, box.top(), box.width(), box.height())
            widget.setVisible(box is not None)

    def _placed(self, width: int) -> Placed:
        if not self._rows:
            return self._below(Placed({}, 0), self.none, width)
        widths = self._column_widths()
        spare = width - sum(widths) - GAP * (len(widths) - 1)
        placed = self._in_columns(widths, spare) if spare >= 0 else self._in_lines(width)
        return self._below(placed, self.more, width) if self._hidden else placed

    def _in_columns(self, widths: list[int], spare: int) -> Placed:
        widths[_MADE] += spare
        lefts = [0, *itertools.accumulate(width + GAP for width in widths[:-1])]
        high = self._heads[0].sizeHint().height()
        boxes: dict[QWidget, QRect] = {
            head: QRect(left, 0, width, high)
            for head, left, width in zip(self._heads, lefts, widths, strict=True)
            if head.text()
        }
        bottom = high + _HEAD_PADDING
        for row in self._rows:
            placed = row.in_columns(bottom, list(zip(lefts, widths, strict=True)))
            boxes, bottom = boxes | placed.boxes, placed.bottom
        return Placed(boxes, bottom)

    def _in_lines(self, width: int) -> Placed:
        head, button = self._heads[0], max(button.sizeHint().width() for button in self.buttons)
        high = head.heightForWidth(width)
        boxes: dict[QWidget, QRect] = {head: QRect(0, 0, width, high)}
        bottom = high + _HEAD_PADDING
        for row in self._rows:
            placed = row.in_lines(bottom, width, min(button, width))
            boxes, bottom = boxes | placed.boxes, placed.bottom
        return Placed(boxes, bottom)

    def _below(self, above: Placed, widget: QWidget, width: int) -> Placed:
        own = min(widget.sizeHint().width(), width)
        box = QRect(0, above.bottom, own, widget.heightForWidth(own))
        return Placed(above.boxes | {widget: box}, box.top() + box.height())

    def _column_widths(self) -> list[int]:
        widths = [head.sizeHint().width() for head in self._heads]
        for row in self._rows:
            cells = zip(widths, row.cells, strict=True)
            widths = [max(known, cell.sizeHint().width()) for known, cell in cells]
        words = [row.made.minimumSizeHint().width() for row in self._rows]
        widths[_MADE] = max([*words, min(widths[_MADE], self._theme.px(_LEAST_MADE))])
        return widths
