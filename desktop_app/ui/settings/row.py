"""One setting: its title, a word about it, and the control; below the title where the line is too short."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

_GAP = 24
_PADDING = 14
_LEAST_HINT = 160
_HINT_CHARS = 34  # of a hint beside a control, at least


@runtime_checkable
class Stacking(Protocol):
    """A control that looks otherwise below its title than beside it."""

    def set_stacked(self, stacked: bool) -> None: ...


class Hint(TextLabel):
    """It may be the name of a folder, as one long word: that is broken rather than given all the room."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_HINT)), least.height())


class SettingRow(QWidget):
    """A hairline closes it, unless it is the `last`."""

    def __init__(
        self, theme: Theme, title: str, control: QWidget, hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._control = control
        self.last = False
        self.title = self._make_title(theme, title)
        self.hint = Hint(theme, TextRole.SMALL, "ink3", hint)
        if not hint:
            self.hint.hide()  # to show it here, where it has no parent yet, would open a window
        self.title.setBuddy(control)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, _PADDING, 0, _PADDING)
        self._box.setSpacing(_GAP)
        self._box.addLayout(words, 1)
        self._box.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)

    def _make_title(self, theme: Theme, title: str) -> TextLabel:
        return TextLabel(theme, TextRole.CARD_BODY, "ink", title)

    def set_hint(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As if the control stood below, so that it can be moved there when the row gets narrower."""
        shown = [each for each in (self.title, self.hint, self._control) if not each.isHidden()]
        width = max(each.minimumSizeHint().width() for each in shown)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.last:
            token = "ink" if self._theme.high_contrast else "line"
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour(token))

    def _fit(self) -> None:
        words = self.title.sizeHint().width()
        if not self.hint.isHidden():
            least = self.hint.fontMetrics().averageCharWidth() * _HINT_CHARS
            words = max(words, min(self.hint.sizeHint().width(), round(least * self._theme.text_scale)))
        beside = words + _GAP + self._control.sizeHint().width() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(_GAP if beside else 10)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
            self._box.setAlignment(self._control, side)
            if isinstance(self._control, Stacking):
                self._control.set_stacked(not beside)
