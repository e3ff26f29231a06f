"""Where files are dropped: a dashed outline that fills while something is held over the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.shapes import Radii, rounded_path

_DASH = (3.0, 2.5)
_PADDING_TALL, _PADDING_LOW = 44, 20


class DropArea(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_hot = False
        self._icon = IconLabel(theme, "file-down", "ink2", 28)
        self._title = BalancedLabel(theme, TextRole.PANEL_NAME_COMPACT, "ink", self.tr("Drop a file here"))
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose_button = PrimaryButton(theme, self.tr("Choose a file…"))
        self.paste_button = SecondaryButton(theme, self.tr("Paste text"))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        for button in (self.choose_button, self.paste_button):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        self._column.addWidget(self._title)
        self._column.addSpacing(16)
        self._column.addLayout(self._buttons)
        self._column.setAlignment(self._buttons, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._fit)
        self._fit()

    def set_hot(self, hot: bool) -> None:
        """Whether something is held over the window that may be dropped."""
        if hot != self._is_hot:
            self._is_hot = hot
            self.update()

    def set_low(self, low: bool) -> None:
        padding = _PADDING_LOW if low else _PADDING_TALL
        self._icon.setVisible(not low)
        self._column.setContentsMargins(20, padding, 20, padding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["card"])
        path = rounded_path(QRectF(self.rect()).adjusted(1, 1, -1, -1), radii)
        painter.fillPath(path, self._theme.colour("press" if self._is_hot else "surface"))
        pen = QPen(self._theme.colour("ink" if self._is_hot else "edge"), 2)
        pen.setDashPattern(list(_DASH))
        painter.setPen(pen)
        painter.drawPath(path)

    def _fit(self) -> None:
        """The buttons one below the other where they do not fit side by side."""
        wanted = self.choose_button.sizeHint().width() + self.paste_button.sizeHint().width() + 8
        directions = QBoxLayout.Direction
        beside = wanted <= self.width() - 40
        self._buttons.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.update()
