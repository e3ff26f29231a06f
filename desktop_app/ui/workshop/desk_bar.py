"""The head of the facilitator's page: the way out, where the workshop stands, the projector, and Blank."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.bar_button import BarButton
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.status_chip import StatusChip

_GAP, _SIDE = 18, 24


class DeskBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.close_button = BarButton(theme, self.tr("Leave the workshop"), "x", icon_only=True)
        self._title = TextLabel(theme, TextRole.PANEL_NAME_COMPACT, "ink")
        self._round = TextLabel(theme, TextRole.BODY, "ink2")
        self.rehearsal = StatusChip(theme)
        self.projector = StatusChip(theme)
        self._time = TextLabel(theme, TextRole.BODY, "ink2")
        self.presenter_button = BarButton(theme, "", "presentation", icon_only=True)
        self.blank_button = SecondaryButton(theme, self.tr("Blank screen"), "B")
        for button in (self.close_button, self.presenter_button, self.blank_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE - 8, 12, _SIDE, 12)
        row.setSpacing(_GAP)
        for label in (self._title, self._round, self._time):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button)
        row.addWidget(self._title)
        row.addWidget(self._round)
        row.addStretch(1)
        for chip in (self.rehearsal, self.projector):
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.presenter_button, self._time, self.blank_button):
            row.addWidget(widget)
        theme.changed.connect(self._fit)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in reading order."""
        return [self.close_button, self.presenter_button, self.blank_button]

    @property
    def texts(self) -> tuple[str, str, str]:
        """Deck, round, time."""
        return self._title.text(), self._round.text(), self._time.text()

    def show_place(self, title: str, place: str, time: str) -> None:
        self._title.setText(title)
        self._round.setText(place)
        self._time.setText(time)
        self._fit()

    def show_blank(self, is_blank: bool) -> None:
        self.blank_button.setText(self.tr("Show screen") if is_blank else self.tr("Blank screen"))
        self._fit()

    def show_presenter_button(self, words: str) -> None:
        """What it does just now; "" hides it."""
        self.presenter_button.setText(words)
        self.presenter_button.set_icon_only(True)
        self.presenter_button.setVisible(bool(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The deck's name leaves first where it gets tight, then the time."""
        parts: list[QWidget] = [self.close_button, self._round, self.blank_button]
        parts += [
            each for each in (self.rehearsal, self.projector, self.presenter_button) if not each.isHidden()
        ]
        room = self.width() - 2 * _SIDE - sum(each.sizeHint().width() + _GAP for each in parts)
        for label in (self._time, self._title):
            width = label.sizeHint().width() + _GAP
            label.setVisible(width <= room)
            room -= width if width <= room else 0
