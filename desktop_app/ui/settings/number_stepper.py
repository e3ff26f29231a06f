"""Less, the value, more: for a number out of a list of sensible ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.settings.stepper import StepButton
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 20


class NumberStepper(QWidget):
    changed = Signal(object)
    """The number that a person has stepped to."""

    def __init__(
        self,
        theme: Theme,
        less: str,
        more: str,
        numbers: Sequence[int],
        words: Callable[[int], str],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """`numbers` rise; a value between two of them is shown, and left with the first step."""
        super().__init__(parent)
        self._theme = theme
        self._numbers = tuple(numbers)
        self._words = words
        self._number = self._numbers[0]
        self.less = StepButton(theme, less, "minus")
        self.more = StepButton(theme, more, "plus")
        self._value = TextLabel(theme, TextRole.SECTION, "ink", tabular=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.less, self._value, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(self._less)
        self.more.clicked.connect(self._more)
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def value_text(self) -> str:
        return self._value.text()

    def set_value(self, number: int) -> None:
        self._number = number
        shown = self._words(number)
        self._value.setText(shown)
        self.less.set_possible(number > self._numbers[0])
        self.more.set_possible(number < self._numbers[-1])
        for button in (self.less, self.more):
            button.set_value_text(shown)

    def _less(self) -> None:
        self._step_to(max((each for each in self._numbers if each < self._number), default=self._number))

    def _more(self) -> None:
        self._step_to(min((each for each in self._numbers if each > self._number), default=self._number))

    def _step_to(self, number: int) -> None:
        if number != self._number:
            self.set_value(number)
            self.changed.emit(number)

    def _fit(self) -> None:
        """As wide as the longest value, so that the buttons stay under the mouse."""
        self._value.setFont(self._theme.font(TextRole.SECTION, tabular=True))
        metrics = self._value.fontMetrics()
        widest = max(metrics.horizontalAdvance(self._words(each)) for each in self._numbers)
        self._value.setMinimumWidth(widest + _PADDING)
