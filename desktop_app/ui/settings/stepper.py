"""Less, the value, more: for a number that is read better than typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.buttons import QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel


class StepButton(SecondaryButton):
    """An icon only, as wide as high; `words` are its name and tooltip."""

    def __init__(self, theme: Theme, words: str, icon: str) -> None:
        super().__init__(theme, "", icon=icon)
        self.setAccessibleName(words)
        self._words = words
        self._keys = ""
        self._possible = True
        self._describe()

    def set_key_hint(self, key: str | None) -> None:
        """In the tooltip: there is no room for a cap."""
        self._keys = key or ""
        self._describe()

    def set_possible(self, possible: bool) -> None:
        """At the end of the way the focus stays, so that a key held down does not go on elsewhere."""
        self._possible = possible
        self.setEnabled(possible or self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setEnabled(self._possible)

    def set_value_text(self, value: str) -> None:
        self.setAccessibleDescription(value)

    def _describe(self) -> None:
        #: Tooltip: {action} is "Larger text", {key} is "Ctrl++".
        with_key = self.tr("{action} ({key})").format(action=self._words, key=self._keys)
        set_tip(self, with_key if self._keys else self._words)


class PercentStepper(QWidget):
    stepped = Signal(int)  # -1 or 1
    resetRequested = Signal()

    def __init__(self, theme: Theme, less: str, more: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.less = StepButton(theme, less, "minus")
        self.more = StepButton(theme, more, "plus")
        self.reset = QuietButton(theme, self.tr("Back to 100 %"), "rotate-ccw", icon_only=True)
        self._value = TextLabel(theme, TextRole.SECTION, "ink", tabular=True)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.reset, self.less, self._value, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(self._less)
        self.more.clicked.connect(self._more)
        self.reset.clicked.connect(self.resetRequested)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        theme.changed.connect(self._fit)
        self._fit()

    def set_stacked(self, stacked: bool) -> None:
        """Where the row stands below its title, the way back comes last, so that nothing is indented."""
        self._row.removeWidget(self.reset)
        self._row.insertWidget(3 if stacked else 0, self.reset)

    @property
    def value_text(self) -> str:
        return self._value.text()

    def set_value(self, percent: int, least: int, most: int) -> None:
        shown = text.percent(percent / 100)
        self._value.setText(shown)
        for button, possible in ((self.less, percent > least), (self.more, percent < most)):
            button.set_possible(possible)
            button.set_value_text(shown)
        if percent == least and self.reset.hasFocus():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(percent != least)

    def _fit(self) -> None:
        widest = self._theme.font(TextRole.SECTION, tabular=True)
        label = self._value
        label.setFont(widest)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(text.percent(2)) + 20)

    def _less(self) -> None:
        self.stepped.emit(-1)

    def _more(self) -> None:
        self.stepped.emit(1)
