"""The first page of Import: where files are dropped, what can be read, and what is not finished."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.importing.drop_area import DropArea
from desktop_app.ui.importing.kinds import KindsRow
from desktop_app.ui.importing.waiting_list import Waiting, WaitingList
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.strip import Strip
from desktop_app.ui.widgets.text_label import TextLabel

_CONTENT_PX, _NARROW_PX, _LOW_PX = 1120, 1080, 700
_AREA_PX, _AREA_LOW_PX = 240, 150


class StartPage(QWidget):
    chooseRequested = Signal()
    pasteRequested = Signal()
    templateRequested = Signal()
    wayChosen = Signal(str, str)
    """The id of an import that waits, and the name of its way."""
    dropped = Signal(str)
    toldActivated = Signal(object)
    """The number of a button of the strip that tells what was done."""
    toldClosed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Import"))
        self._about = TextLabel(
            theme,
            TextRole.CARD_BODY,
            "ink2",
            self.tr("Bring in a deck, a table or an article. You see everything before it is saved."),
        )
        self.told = Strip(theme)
        self.told.activated.connect(self.toldActivated)
        self.told.closed.connect(self._close_told)
        self._told_place = QWidget()
        place = QVBoxLayout(self._told_place)
        place.setContentsMargins(0, 0, 0, 20)
        place.addWidget(self.told)
        self._told_place.hide()
        self.area = DropArea(theme)
        self.area.choose_button.clicked.connect(self.chooseRequested)
        self.area.paste_button.clicked.connect(self.pasteRequested)
        self.kinds = KindsRow(theme)
        self.kinds.templateRequested.connect(self.templateRequested)
        self.waiting = WaitingList(theme)
        self.waiting.chosen.connect(self.wayChosen)
        self.waiting.dropped.connect(self.dropped)
        self._scroll = PageScroll()
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self._title.text())

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        return self.area.choose_button

    def set_waiting(self, waiting: Sequence[Waiting]) -> None:
        self.waiting.set_waiting(waiting)
        self._line.setVisible(bool(waiting))
        self._order_tabs()

    def show_problem(self, name: str, sentence: str) -> None:
        """What stands in the row of this id is said, and the row is in view."""
        announce(self, sentence, at_once=True)
        row = self.waiting.row(name)
        if row is not None:
            self._scroll.column.activate()
            self._scroll.ensureWidgetVisible(row, 0, 16)

    def tell(self, sentence: str, icon: str, ways: Sequence[str] = (), *, at_once: bool = False) -> None:
        """What was done or could not be, above everything else, until it is closed."""
        self.told.show_words(sentence, icon, ways, can_close=True)
        self._told_place.setVisible(bool(sentence))
        self._scroll.verticalScrollBar().setValue(0)
        self._order_tabs()
        announce(self, sentence, at_once=at_once)

    def stop_telling(self) -> None:
        self._told_place.hide()

    def make_room(self, foot: int) -> None:
        """For what lies over the foot of the page."""
        self._foot = foot
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._foot = 0
        self._line = QFrame()
        self._line.setProperty("panel", "line")
        self._line.setFixedHeight(1)
        self._line.hide()
        column = self._scroll.column
        parts: list[tuple[QWidget, int]] = [(self._told_place, 0), (self._title, 4), (self._about, 24)]
        parts += [(self.area, 28), (self.kinds, 28), (self._line, 0), (self.waiting, 0)]
        for widget, gap in parts:
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _order_tabs(self) -> None:
        """As it is read: what was told, the ways in, the template, what waits."""
        told = self.told.stops if not self._told_place.isHidden() else []
        first = [self.area.choose_button, self.area.paste_button, self.kinds.template_button]
        for before, after in itertools.pairwise([*told, *first, *self.waiting.buttons]):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        window = self.window()
        low, narrow = window.height() < _LOW_PX, window.width() < _NARROW_PX
        side = max(32 if narrow else 40, (self.width() - _CONTENT_PX) // 2)
        self._scroll.set_margins(side, 24 if low else 36, side, max(24, self._foot))
        self.area.set_low(low)
        self.area.setMinimumHeight(_AREA_LOW_PX if low else _AREA_PX)

    def _close_told(self) -> None:
        self._told_place.hide()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toldClosed.emit()
