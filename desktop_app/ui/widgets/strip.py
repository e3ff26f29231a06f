"""A strip across the window that stands until it is closed: an icon, what is so, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton, TextButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_GAP, _LEAST_PX = 12, 160
_MOST_FOR_BUTTONS = 0.5
"""Of the width; where they want more, they stand below the text."""


class _Words(TextLabel):
    """It may name a file, as one long word: that is broken rather than given all the room."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_PX)), least.height())


class Strip(QWidget):
    activated = Signal(object)
    """The number of a button, from 0."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(theme, "info", "ink2", 18)
        self._label = _Words(theme, TextRole.BODY, "ink")
        self._close = QuietButton(
            theme, self.tr("Close this notice"), "x", size=ButtonSize.SMALL, icon_only=True
        )
        self._close.clicked.connect(self.closed)
        self.buttons: list[TextButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.addWidget(self._label, 1)
        self._box.addLayout(self._row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(14, 9, 9, 9)
        whole.setSpacing(_GAP)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(self._box, 1)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in reading order."""
        return [*self.buttons, self._close]

    def show_words(self, text: str, icon: str, ways: Sequence[str], *, can_close: bool) -> None:
        """`ways` are the words on the buttons, the likeliest first."""
        self._label.setText(text)
        self._icon.set_icon_name(icon)
        self._close.setText(self.tr("Close this notice"))
        self._close.setVisible(can_close)
        if [each.text() for each in self.buttons] != list(ways):
            self._make_buttons(ways)
        for button in self.buttons:
            button.setAccessibleDescription(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["control"])
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(path, self._theme.colour("press"))
        if self._theme.high_contrast:
            painter.strokePath(path, QPen(self._theme.colour("ink"), 1))

    def _make_buttons(self, ways: Sequence[str]) -> None:
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for number, words in enumerate(ways):
            kind = QuietButton if number else SecondaryButton
            button = kind(self._theme, words, size=ButtonSize.SMALL)
            button.clicked.connect(self._activate)
            self._row.insertWidget(number, button)
            self.buttons.append(button)
        self._row.setEnabled(bool(ways))
        self._close.raise_()  # it is read after them
        previous: QWidget | None = None
        for each in (*self.buttons, self._close):
            if previous is not None:
                QWidget.setTabOrder(previous, each)
            previous = each

    def _activate(self) -> None:
        sender = self.sender()
        if sender in self.buttons:
            self.activated.emit(self.buttons.index(sender))

    def _fit(self) -> None:
        wanted = sum(each.sizeHint().width() + self._row.spacing() for each in self.buttons)
        directions = QBoxLayout.Direction
        beside = wanted <= self.width() * _MOST_FOR_BUTTONS
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(_GAP if beside else 6)
        self._row.setAlignment(Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft)
        self._box.setAlignment(
            self._row, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
        )
        self.updateGeometry()
        self.update()
