"""Shown instead of the window when the data cannot be opened: what happened, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton, TextButton
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.text_label import TextLabel

CLOSE, COPY = "close", "copy"
_WIDTH, _LEAST_HEIGHT = 640, 240
_SCREEN_SHARE = 0.9
_MARGINS = (36, 36, 36, 28)


class Choice(NamedTuple):
    """A button: `name` is what `chosen` tells, `words` what it says."""

    name: str
    words: str


class StartProblem(QWidget):
    """Esc closes it; Enter presses what has the focus, at first the likeliest way on."""

    chosen = Signal(str)
    """The name of a choice; CLOSE too when the page is closed in another way. Once."""

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        way_on: str,
        details: str = "",
        choices: Sequence[Choice] = (),
    ) -> None:
        """`choices`: the likeliest first; Close and Copy details are added."""
        super().__init__()
        self._theme = theme
        self._details = details or f"{sentence} {way_on}"
        self._has_chosen = False
        self.setWindowTitle(self.tr("Versus cannot start"))
        self.setWindowIcon(QIcon(str(theme.resource("app.svg"))))
        self._title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", sentence)
        self._words = TextLabel(theme, TextRole.CARD_BODY, "ink2", way_on)
        self.buttons = self._make_buttons(choices)
        self._lay_out()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._press)
        self._ring = FocusRing(theme, self)
        theme.changed.connect(self._fit)
        self._take_room()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._choose(CLOSE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_buttons(self, choices: Sequence[Choice]) -> dict[str, TextButton]:
        buttons: dict[str, TextButton] = {}
        close = Choice(CLOSE, self.tr("Close"))
        for name, words in (*choices, close):
            if buttons:
                buttons[name] = SecondaryButton(self._theme, words)
            else:
                buttons[name] = PrimaryButton(self._theme, words, self.tr("Enter"))
            buttons[name].clicked.connect(self._choose_by_button)
        buttons[COPY] = QuietButton(self._theme, self.tr("Copy details"))
        buttons[COPY].clicked.connect(self._copy)
        return buttons

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        for button in self.buttons.values():
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._end = QHBoxLayout()
        self._end.addLayout(self._row)
        self._end.addStretch(1)
        self._scroll = PageScroll()
        self._scroll.set_margins(*_MARGINS)
        column = self._scroll.column
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(12)
        column.addStretch(1)
        column.addLayout(self._end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self._scroll)

    def _take_room(self) -> None:
        """As much as its texts want, where the screen has it."""
        screen = QGuiApplication.primaryScreen()
        most = screen.availableGeometry() if screen is not None else QRect(0, 0, 1024, 768)
        width = min(self._theme.px(_WIDTH), round(most.width() * _SCREEN_SHARE))
        inside = width - _MARGINS[0] - _MARGINS[2]
        self._stack(inside)
        texts = sum(each.heightForWidth(inside) for each in (self._title, self._words))
        buttons = [
            each.heightForWidth(min(each.sizeHint().width(), inside)) for each in self.buttons.values()
        ]
        rows = sum(buttons) + 8 * len(buttons) if self._is_stacked else max(buttons)
        height = texts + rows + _MARGINS[1] + _MARGINS[3] + 5 * 12
        self.resize(width, min(max(height, _LEAST_HEIGHT), round(most.height() * _SCREEN_SHARE)))

    @property
    def _is_stacked(self) -> bool:
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _fit(self) -> None:
        self._stack(self.width() - _MARGINS[0] - _MARGINS[2])

    def _stack(self, inside: int) -> None:
        """One button under the other where a row is too long."""
        wanted = sum(each.sizeHint().width() + self._row.spacing() for each in self.buttons.values())
        directions, stacked = QBoxLayout.Direction, wanted > inside
        self._row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._end.setStretch(0, int(stacked))
        self._end.setStretch(1, int(not stacked))

    def _press(self) -> None:
        focus = QApplication.focusWidget()
        button = focus if focus in self.buttons.values() else next(iter(self.buttons.values()))
        if isinstance(button, TextButton):
            button.click()

    def _choose_by_button(self) -> None:
        sender = self.sender()
        self._choose(next(name for name, button in self.buttons.items() if button is sender))

    def _choose(self, name: str) -> None:
        if not self._has_chosen:
            self._has_chosen = True
            self.chosen.emit(name)
            self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
