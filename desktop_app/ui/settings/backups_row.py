"""One copy in the list: its cells, and where they lie with room for columns and without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import Copy
from desktop_app.ui import text
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.settings import backups_wording as wording
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.deck_table import hairline
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

GAP = 20
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PADDING = 8
_HEIGHT = 44
_CHECK_ICON, _NO_CHECK_ICON = "shield-check", "shield"


class Placed(NamedTuple):
    boxes: dict[QWidget, QRect]
    """As in a language read from the left; what is not among them has no place."""
    bottom: int


class RestoreButton(SecondaryButton):
    restoreRequested = Signal(object)
    """A Copy."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", size=ButtonSize.SMALL, parent=parent)
        self.setText(self.tr("Restore…"))
        self.copy: Copy | None = None
        self.clicked.connect(self._ask)

    def set_copy(self, copy: Copy, when: str) -> None:
        self.copy = copy
        #: {when}: "Today, 08:12".
        self.setAccessibleName(self.tr("Restore the copy: {when}").format(when=when))
        self.setAccessibleDescription(wording.detail(copy))

    def _ask(self) -> None:
        self.restoreRequested.emit(self.copy)


class CopyRow:
    """`table` owns the widgets."""

    def __init__(self, theme: Theme, table: QWidget) -> None:
        self.line = hairline(table)
        self.when = TextLabel(theme, TextRole.CARD_BODY_MEDIUM, tabular=True, parent=table)
        self.detail = InlineLabel(theme, TextRole.SMALL, "ink2", icon=_CHECK_ICON, parent=table)
        self.made = TextLabel(theme, TextRole.CARD_BODY, "ink2", parent=table)
        self.cards = TextLabel(theme, TextRole.CARD_BODY, "ink2", tabular=True, parent=table)
        self.size = TextLabel(theme, TextRole.CARD_BODY, "ink2", tabular=True, parent=table)
        self.checked = InlineLabel(theme, TextRole.BODY, "ok", icon=_CHECK_ICON, parent=table)
        self.button = RestoreButton(theme, table)
        for label in (self.cards, self.size):
            label.setAlignment(RIGHT)

    @property
    def cells(self) -> list[QWidget]:
        """In the order of the columns."""
        return [self.when, self.made, self.cards, self.size, self.checked, self.button]

    def widgets(self) -> list[QWidget]:
        return [self.line, *self.cells, self.detail]

    def show(self, copy: Copy, now: Moment) -> None:
        when = wording.when(copy.at_utc_ms, now)
        icon = _CHECK_ICON if copy.is_checked else _NO_CHECK_ICON
        self.when.setText(when)
        self.detail.set_icon(icon)
        self.detail.setText(wording.detail(copy, mark=with_icon("")))
        self.made.setText(wording.made(copy.why))
        self.cards.setText(text.count(copy.cards))
        self.cards.setAccessibleName(text.cards(copy.cards))
        self.size.setText(wording.size(copy.bytes))
        self.checked.set_icon(icon)
        self.checked.set_colour("ok" if copy.is_checked else "ink3")
        self.checked.setText(with_icon(wording.checked(copy)))
        self.button.set_copy(copy, when)

    def least_width(self) -> int:
        stacked = (self.when, self.detail, self.button)
        return max(each.minimumSizeHint().width() for each in stacked)

    def in_columns(self, top: int, columns: Sequence[tuple[int, int]]) -> Placed:
        """`columns`: where each begins and how wide it is."""
        heights = [cell.heightForWidth(width) for cell, (_, width) in zip(self.cells, columns, strict=True)]
        height = max(_HEIGHT, max(heights) + _PADDING)
        last_left, last_width = columns[-1]
        boxes: dict[QWidget, QRect] = {self.line: QRect(0, top, last_left + last_width, 1)}
        for cell, (left, width), own in zip(self.cells, columns, heights, strict=True):
            boxes[cell] = QRect(left, top + 1 + (height - own) // 2, width, own)
        return Placed(boxes, top + 1 + height)

    def in_lines(self, top: int, width: int, button: int) -> Placed:
        """What is said one below the other; the button, as wide as `button`, beside it or below."""
        is_beside = self.when.sizeHint().width() + GAP + button <= width
        words, high = width - GAP - button if is_beside else width, self.button.heightForWidth(button)
        boxes: dict[QWidget, QRect] = {self.line: QRect(0, top, width, 1)}
        first = at = top + 1 + _PADDING
        for label in (self.when, self.detail):
            boxes[label] = QRect(0, at, words, label.heightForWidth(words))
            at += boxes[label].height()
        if is_beside:
            boxes[self.button] = QRect(width - button, (first + at - high) // 2, button, high)
        else:
            boxes[self.button] = QRect(0, at + _PADDING, button, high)
            at += _PADDING + high + _PADDING
        return Placed(boxes, at + _PADDING)
