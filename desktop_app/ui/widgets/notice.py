"""A strip with an icon, one sentence and one button, for things that can wait."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel


class Notice(QWidget):
    activated = Signal()

    def __init__(self, theme: Theme, icon: str = "info", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = IconLabel(theme, icon, "ink2", 18)
        self._label = TextLabel(theme, TextRole.BODY, "ink")
        self.button = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.button.hide()
        self.button.clicked.connect(self.activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 9, 9)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._label.text()

    def set_text(self, text: str, icon: str | None = None) -> None:
        self._label.setText(text)
        if icon is not None:
            self._icon.set_icon_name(icon)

    def set_button(self, text: str, key: str = "") -> None:
        """An empty text hides the button. `key` is what presses it, for a hint."""
        self.button.setText(text)
        self.button.set_key_hint(key or None)
        self.button.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["control"])
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(path, self._theme.colour("press"))
        if self._theme.high_contrast:
            painter.strokePath(path, QPen(self._theme.colour("ink"), 1))
