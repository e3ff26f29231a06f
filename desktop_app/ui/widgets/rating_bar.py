"""The four ratings with their next intervals; the suggested one is filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.rating_button import RatingButton
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_label import TextLabel

_GAP = 10
_RATINGS = (1, 2, 3, 4)  # again, hard, good, easy


class RatingBar(QWidget):
    """Keys are the page's; this shows them and reports clicks."""

    rated = Signal(int)  # 1 again to 4 easy

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._suggested = -1  # not said yet
        self._question = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("How well did you know it?"))
        self._before = TextLabel(theme, TextRole.SMALL, "ink3")
        self._key = self.tr("Space")
        self._cap = KeyHint(theme, self._key)
        self._after = TextLabel(theme, TextRole.SMALL, "ink3")
        names = (self.tr("Again"), self.tr("Hard"), self.tr("Good"), self.tr("Easy"))
        self._grid = _ButtonGrid(
            theme, [RatingButton(theme, names[rating - 1], rating) for rating in _RATINGS]
        )
        for button in self._grid.buttons:
            button.rated.connect(self.rated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._label_row())
        column.addWidget(self._grid)
        self.set_suggested(0)

    def set_question(self, text: str) -> None:
        self._question.setText(text)

    def set_intervals(self, texts: Sequence[str]) -> None:
        """Four texts, from Again to Easy, such as "5 days" or "this session"."""
        for button, text in zip(self._grid.buttons, texts, strict=True):
            button.set_interval(text)
        self._grid.updateGeometry()

    def set_suggested(self, rating: int) -> None:
        """1 to 4; 0 suggests none."""
        if rating == self._suggested:
            return
        self._suggested = rating
        for button in self._grid.buttons:
            button.set_suggested(button.rating == rating)
        chosen = self._grid.buttons[rating - 1].text() if rating else ""
        #: {key} is drawn as a key cap, {rating} is one of Again, Hard, Good, Easy
        before, _, after = self.tr("{key} chooses {rating}").partition("{key}")
        self._before.setText(before.replace("{rating}", chosen).strip())
        self._after.setText(after.replace("{rating}", chosen).strip())
        self._before.setVisible(bool(rating and self._before.text()))
        self._cap.setVisible(bool(rating))
        self._after.setVisible(bool(rating))
        self._say_key()

    def set_key(self, key: str) -> None:
        """The key that gives the suggested rating, as the page has it just now."""
        self._key = key
        self._cap.set_text(key)
        self._say_key()

    @property
    def suggested(self) -> int:
        return self._suggested

    def button(self, rating: int) -> RatingButton:
        return self._grid.buttons[rating - 1]

    def _say_key(self) -> None:
        chosen = self._grid.buttons[self._suggested - 1].text() if self._suggested else ""
        spoken = self.tr("{key} chooses {rating}").format(key=self._key, rating=chosen)
        self._after.setAccessibleName(spoken if self._suggested else "")

    def _label_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._question, 1)
        for widget in (self._before, self._cap, self._after):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


class _ButtonGrid(QWidget):
    """Four in a row, or two rows of two where the words would not fit."""

    def __init__(self, theme: Theme, buttons: list[RatingButton]) -> None:
        super().__init__()
        self.buttons = buttons
        for button in buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._rearrange)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, _, height = self._measure(width)
        rows = len(self.buttons) // columns
        return rows * height + (rows - 1) * _GAP

    def sizeHint(self) -> QSize:
        width = 4 * max(button.sizeHint().width() for button in self.buttons) + 3 * _GAP
        return QSize(width, self.heightForWidth(hint_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        width = 2 * max(button.least_width() for button in self.buttons) + _GAP
        return QSize(width, self.buttons[0].minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rearrange()

    def _measure(self, width: int) -> tuple[int, int, int]:
        """Columns, width and height of a button."""
        least = max(button.least_width() for button in self.buttons)
        columns = 4 if 4 * least + 3 * _GAP <= width else 2
        cell = (width - (columns - 1) * _GAP) // columns
        # All alike: one button in two lines among three in one would look like a mistake.
        stacked = not all(button.fits_in_line(cell) for button in self.buttons)
        low = columns == 2
        height = max(button.height_at(cell, stacked=stacked, low=low) for button in self.buttons)
        return columns, cell, height

    def _arrange(self) -> None:
        columns, cell, height = self._measure(self.width())
        stacked = not all(button.fits_in_line(cell) for button in self.buttons)
        for number, button in enumerate(self.buttons):
            row, column = divmod(number, columns)
            left = round(column * (self.width() + _GAP) / columns)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - cell
            button.set_stacked(stacked)
            button.setGeometry(QRect(left, row * (height + _GAP), cell, height))

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._arrange()
