"""A word or two on how things stand, with an icon, on a tint of its own."""

from __future__ import annotations

import enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel


class Tone(enum.Enum):
    """Ink and tint."""

    GOOD = ("ok", "okTint")
    BAD = ("bad", "badTint")
    PLAIN = ("ink2", "press")


class StatusChip(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.PLAIN
        self._icon = IconLabel(theme, "info", "ink2", 16)
        self._label = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2")
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_status(self, words: str, icon: str, tone: Tone) -> None:
        """Without words it is gone."""
        self._tone = tone
        ink, _ = tone.value
        self._label.setText(words)
        self._label.set_colour(ink)
        self._icon.set_icon_name(icon, ink)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = rounded_path(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radii.even(self._theme.tokens.radius["small"])
        )
        painter.fillPath(path, self._theme.colour(self._tone.value[1]))
        if self._theme.high_contrast:
            painter.strokePath(path, QPen(self._theme.colour("ink"), 1))
