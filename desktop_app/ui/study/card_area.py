"""Where a card lies: centred, at most 1060 px wide, above an action row that is always visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui.study.edge_scroll import EdgeScroll
from desktop_app.ui.study.feedback import Feedback
from desktop_app.ui.study.prompts.base import Prompt
from desktop_app.ui.theme.theme import Theme

_MAX_WIDTH = 1060
_WHICH_SIDE_WIDTH = 1008
_COLUMN_WIDTH = 850
_GAP, _FOOT, _TIGHT = 20, 32, 4
_LEAST_CARD = 60
_AROUND_FOCUS = 12


class CardArea(QWidget):
    """Gives the card its height first, then shrinks it, then lets it scroll; the action never leaves."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # A viewport of our own: asking for Qt's makes the binding load every widget class there is.
        self._view = QWidget()
        self._scroll.setViewport(self._view)
        self._view.setAutoFillBackground(False)
        self._holder = QWidget()
        self._scroll.setWidget(self._holder)
        self.edge_scroll = EdgeScroll(self._scroll)
        self._prompt: Prompt | None = None
        self._action: QWidget | None = None
        theme.changed.connect(self.arrange)

    def show_prompt(self, prompt: Prompt) -> None:
        if self._prompt is not None and self._prompt is not prompt:
            self._prompt.hide()
        self.adopt(prompt)
        self._prompt = prompt
        prompt.show()
        self._scroll.verticalScrollBar().setValue(0)

    def adopt(self, prompt: Prompt) -> None:
        """Take it in, unseen; Tab reaches it before the action row."""
        if prompt.parent() is not self._holder:
            prompt.hide()
            prompt.setParent(self._holder)

    def show_action(self, action: QWidget | None) -> None:
        if self._action is not None and self._action is not action:
            self._action.hide()
        self._action = action
        if action is not None:
            if action.parent() is not self:
                action.setParent(self)
            action.show()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        if self._prompt is None:
            return
        pad = 36 if self.width() < 1000 else 40
        wide = _WHICH_SIDE_WIDTH if self._prompt.holds_action else _COLUMN_WIDTH
        if self._prompt.is_wide:
            wide = _MAX_WIDTH
        # Larger text keeps its line length in characters, not in pixels.
        wide = min(round(wide * self._theme.text_scale), _MAX_WIDTH)
        width = max(200, min(wide, self.width() - 2 * pad))
        left = (self.width() - width) // 2
        action = min(self._action_height(width), self._most_for_action(width))
        action = max(action, self._least_for_action(width))
        gap, foot = (_GAP, _FOOT) if action else (0, 16)
        if action and self.height() - action - gap - foot < _LEAST_CARD:
            gap = foot = _TIGHT
        room = max(_LEAST_CARD // 3, self.height() - action - gap - foot)
        self._prompt.set_tight(False)
        preferred = self._prompt.preferred_height(width)
        if preferred > room:
            self._prompt.set_tight(True)
            preferred = self._prompt.preferred_height(width)
        least = min(preferred, self._prompt.least_height(width))
        content = max(least, min(preferred, room))
        shown = min(content, room)
        spare = room - shown
        top = min(spare // 4, 44) if self._prompt.holds_action else round(spare * 0.36)
        self._scroll.setGeometry(left, top, width + (0 if content <= room else pad - 8), shown)
        self._holder.resize(width, content)
        self._prompt.setGeometry(0, 0, width, content)
        layout = self._prompt.layout()
        if layout is not None:
            layout.activate()  # what a tight fit leaves out may be all that changed
        if self._action is not None:
            follows = self._prompt.holds_action
            y = top + shown + gap if follows else self.height() - foot - action
            self._action.setGeometry(left, y, width, action)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring a part of the card into view, from its top."""
        top = widget.mapTo(self._holder, widget.rect().topLeft()).y()
        room = self._view.height()
        if top + widget.height() > room:
            self._scroll.verticalScrollBar().setValue(max(0, min(top - 8, self._holder.height() - room)))

    def bring_into_view(self, widget: QWidget) -> None:
        """As little as need be."""
        self._scroll.ensureWidgetVisible(widget, 0, _AROUND_FOCUS)

    @property
    def is_cut(self) -> bool:
        """The card is taller than its room, and scrolls."""
        return self._scroll.verticalScrollBar().maximum() > 0

    def scroll_pages(self, pages: float) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * 0.9 * self._view.height()))

    def _most_for_action(self, width: int) -> int:
        """The card keeps the room it needs at least, but never takes all."""
        assert self._prompt is not None
        left = self.height() - self._prompt.least_height(width) - _GAP - _FOOT
        return max(left, round(self.height() * 0.45))

    def _least_for_action(self, width: int) -> int:
        """Buttons are never cut; of a verdict the words scroll."""
        if isinstance(self._action, Feedback):
            return self._action.least_height(width)
        return self._action_height(width)

    def _action_height(self, width: int) -> int:
        if self._action is None:
            return 0
        if self._action.hasHeightForWidth():
            return self._action.heightForWidth(width)
        return self._action.sizeHint().height()
