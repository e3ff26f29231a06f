"""The foot of the facilitator's page: one step back, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_GAP, _SIDE = 14, 24
_LEAST_WORDS = 150
"""px beside the buttons; with less the words stand above them."""


class _BackButton(SecondaryButton):
    """Its key is told to screen readers only."""

    def _key_size(self) -> QSizeF:
        return QSizeF(0, 0)


class DeskFoot(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = _BackButton(theme, self.tr("Back"), size=ButtonSize.LARGE, icon="arrow-left")
        self.skip = SecondaryButton(theme, self.tr("Skip round"), size=ButtonSize.LARGE)
        self.next = PrimaryButton(theme, "", "Space", size=ButtonSize.LARGE)
        self._words = TextLabel(theme, TextRole.BODY, "ink2")
        for button in (self.back, self.skip):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = self._row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._words, 100)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE + 4, 16, _SIDE, 16)
        self._column.setSpacing(10)
        self._column.addLayout(row)
        self._is_above = False
        self._skip_key = ""
        self._align()
        theme.changed.connect(self._fit)

    @property
    def stops(self) -> list[QWidget]:
        return [self.back, self.skip, self.next]

    @property
    def words(self) -> str:
        return self._words.text()

    def set_key_hint(self, key: str | None) -> None:
        """Of skipping. It leaves first where there is little room."""
        self._skip_key = key or ""
        self._fit()

    def show_step(self, step: str, words: str, *, can_back: bool, can_skip: bool, is_in_round: bool) -> None:
        """`words` say what is still missing before the next step."""
        self.next.setText(step)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.back.setEnabled(can_back)
        self.skip.setEnabled(can_skip)
        self.skip.setVisible(is_in_round)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [each for each in (self.back, self.skip, self.next) if not each.isHidden()]
        for key in (self._skip_key, ""):
            self.skip.set_key_hint(key)
            taken = sum(each.sizeHint().width() + _GAP for each in buttons) + 2 * _SIDE
            if taken <= self.width():
                break
        wanted = min(self._words.sizeHint().width(), self._theme.px(_LEAST_WORDS))
        above = taken + wanted + _GAP > self.width()
        if above != self._is_above:
            self._is_above = above
            self._row.removeWidget(self._words)
            self._column.removeWidget(self._words)
            if above:
                self._column.insertWidget(0, self._words)
            else:
                self._row.insertWidget(2, self._words, 100)
            self._align()

    def _align(self) -> None:
        """Next to the buttons it belongs to."""
        side = Qt.AlignmentFlag.AlignRight
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
