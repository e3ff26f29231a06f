"""How matters stand with the copies, in a card: the last one, or why there is none, and Back up now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.settings.backups_wording import Said
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING, _PADDING_Y = 24, 20
_ICON, _GAP = 26, 16
_LINE_CHARS = 34  # of the words beside the button, at least
_HEARD_AFTER_MS = 300


class StateCard(QFrame):
    backUpRequested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_busy = False
        self.setProperty("panel", "card")
        self._icon = IconLabel(theme, "shield", "ink2", _ICON)
        self.title = TextLabel(theme, TextRole.SECTION, "ink")
        self.detail = TextLabel(theme, TextRole.BODY, "ink2", tabular=True)
        self.button = PrimaryButton(theme, self.tr("Back up now"))
        self.button.clicked.connect(self._ask)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_HEARD_AFTER_MS)
        self._slow.timeout.connect(self._say_working)
        self._lay_out()
        theme.changed.connect(self._fit)

    def set_said(self, said: Said) -> None:
        news = bool(self.title.text()) and (said.title, said.detail) != (
            self.title.text(),
            self.detail.text(),
        )
        self._icon.set_icon_name(said.icon, said.colour)
        self.title.setText(said.title)
        self.detail.setText(said.detail)
        self.setAccessibleName(said.title)
        if news and self.isVisible():
            announce(self, sentences(said.title, said.detail))
        self._fit()

    def set_busy(self, busy: bool) -> None:
        """While a copy is made the button keeps place and focus: a second press does nothing."""
        if busy == self._is_busy:
            return
        self._is_busy = busy
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self.button.set_working(False, keeps_focus=True)

    def minimumSizeHint(self) -> QSize:
        """As if the button stood below, so that it can be moved there when the page gets narrower."""
        words = max(self.title.minimumSizeHint().width(), self.detail.minimumSizeHint().width())
        inner = max(self._icon.sizeHint().width() + _GAP + words, self.button.minimumSizeHint().width())
        return QSize(inner + 2 * _PADDING, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_PADDING, _PADDING_Y, _PADDING, _PADDING_Y)
        self._box.setSpacing(_GAP)
        self._box.addLayout(line, 1)
        self._box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fit(self) -> None:
        line = round(self.title.fontMetrics().averageCharWidth() * _LINE_CHARS * self._theme.text_scale)
        words = min(line, self.title.sizeHint().width())
        taken = 2 * _PADDING + 2 * _GAP + self._icon.sizeHint().width() + self.button.sizeHint().width()
        directions = QBoxLayout.Direction
        beside = words + taken <= self.width()
        direction = directions.LeftToRight if beside else directions.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
            self._box.setAlignment(self.button, side)

    def _ask(self) -> None:
        if not self._is_busy:
            self.backUpRequested.emit()

    def _say_working(self) -> None:
        self.button.set_working(True, keeps_focus=True)
