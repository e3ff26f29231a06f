"""The pane at the right that help is shown in; it lies over the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton
from desktop_app.ui.widgets.key_caps import KeyCaps
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 24


class KeyGroup(NamedTuple):
    title: str
    keys: list[tuple[str, list[str]]]
    """What is done, and the keys that do it."""


class HelpPane(QWidget):
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = TextLabel(theme, TextRole.PANEL_NAME_COMPACT)
        self.close_button = QuietButton(theme, self.tr("Close help"), "x", icon_only=True)
        self.close_button.clicked.connect(self.closed)
        self._scroll = PageScroll()
        self._scroll.set_margins(_PADDING, 4, _PADDING, 24)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.set_filled(False)
        self._scroll.installEventFilter(self)
        head = QHBoxLayout()
        head.setContentsMargins(_PADDING, 20, 16, 8)
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        edge = theme.tokens.focus_width
        column.setContentsMargins(edge, 0, edge, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)
        theme.changed.connect(self.update)

    def show_help(self, title: str, purpose: str, steps: Sequence[str], groups: Sequence[KeyGroup]) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if purpose:
            column.addWidget(TextLabel(self._theme, TextRole.CARD_BODY, "ink", purpose))
        for step in steps:
            column.addSpacing(12)
            column.addLayout(self._step(step))
        for group in groups:
            self._add_group(column, group)
        self._scroll.fill(body)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The edge tells whether the arrow keys scroll here."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        at_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        focused = self._scroll.hasFocus()
        thick = self._theme.tokens.focus_width if focused else 1
        colour = self._theme.colour("ink" if focused else "edge")
        painter.fillRect(0 if at_left else self.width() - thick, 0, thick, self.height(), colour)

    def _step(self, step: str) -> QHBoxLayout:
        """A dash before it: discs and squares are the sides'."""
        line = QHBoxLayout()
        line.setSpacing(10)
        dash = TextLabel(self._theme, TextRole.CARD_BODY, "ink3", "–")
        line.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(TextLabel(self._theme, TextRole.CARD_BODY, "ink2", step), 1)
        return line

    def _add_group(self, column: QVBoxLayout, group: KeyGroup) -> None:
        column.addSpacing(24)
        column.addWidget(TextLabel(self._theme, TextRole.SECTION, "ink", group.title))
        column.addSpacing(4)
        for words, caps in group.keys:
            label = TextLabel(self._theme, TextRole.BODY, "ink2", words)
            #: As a screen reader says it: "Larger text, Ctrl++".
            spoken = self.tr("{action}, {keys}")
            label.setAccessibleName(spoken.format(action=words, keys=", ".join(caps)))
            line = QHBoxLayout()
            line.setContentsMargins(0, 6, 0, 6)
            line.setSpacing(12)
            line.addWidget(label, 1)
            line.addWidget(KeyCaps(self._theme, caps), 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(line)
