"""One deck: what it is called, what can be done with it, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.library.cells import PADDING_X
from desktop_app.ui.library.table import ContentsTable
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel

CONTENT_PX = 1120
_SIDE, _LEAST_SIDE = 40, 24


class DeckDetail(QWidget):
    backRequested = Signal()
    changesRequested = Signal()
    fillRequested = Signal()
    """What it is to hold lies in a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = QuietButton(theme, self.tr("Decks"), "arrow-left")
        self.back.clicked.connect(self.backRequested)
        self.title = TextLabel(theme, TextRole.PAGE_TITLE)
        self.about = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.study = PrimaryButton(theme, "")
        self.cram = SecondaryButton(theme, self.tr("Cram"))
        set_tip(self.cram, self.tr("Cards that are not due yet. No card's date changes."))
        self.date = SecondaryButton(theme, self.tr("Set a date"))
        self.edit = SecondaryButton(theme, self.tr("Edit"))
        self.more = QuietButton(theme, self.tr("More"), "ellipsis", icon_only=True)
        self.more.setAccessibleDescription(self.tr("Opens a menu"))
        self.menu: QMenu | None = None
        self.buttons = FlowRow((self.study, self.cram, self.date, self.edit, self.more))
        self.note = TextLabel(theme, TextRole.SMALL, "ink3")
        self.changes = Notice(theme, "file-down")
        self.changes.set_button(self.tr("See changes"))
        self.changes.activated.connect(self.changesRequested)
        self.pane_place = QVBoxLayout()
        self.table = ContentsTable(theme)
        self.table.focusChanged.connect(self._fit_hint)
        self.empty = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.fill = SecondaryButton(theme, self.tr("Update it from a file…"))
        self.fill.clicked.connect(self.fillRequested)
        self._hint = ""
        self._lay_out()
        theme.changed.connect(self._fit)

    def set_menu(self, menu: QMenu) -> None:
        self.menu = menu
        self.more.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        if self.menu is not None:
            corner = self.more.mapToGlobal(QPoint(0, self.more.height() + 4))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                corner.setX(corner.x() + self.more.width() - self.menu.sizeHint().width())
            self.menu.popup(corner)

    def set_study_hint(self, key: str) -> None:
        """What presses Study, but for while Enter opens a row."""
        self._hint = key
        self._fit_hint(self.table.hasFocus())

    def add_pane(self, pane: QWidget, last: QWidget) -> None:
        """Shown in place, between the buttons and what the deck holds. `last`: its last stop."""
        self.pane_place.addWidget(pane)
        QWidget.setTabOrder(last, self.table)

    def show_changes(self, sentence: str, *, can_see: bool = True) -> None:
        """ "" takes it away. `can_see`: there is something to look at."""
        self.changes.set_button(self.tr("See changes") if can_see else "")
        if sentence and sentence != self.changes.text:
            announce(self, sentence)
        self.changes.set_text(sentence)
        self.changes.setVisible(bool(sentence))

    def show_empty(self, sentence: str, *, can_fill: bool = False) -> None:
        """In place of the table; "": there is something to show in it."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.fill.setVisible(bool(sentence) and can_fill)
        self.table.setVisible(not sentence)

    def set_narrow(self, narrow: bool) -> None:
        """Whether the list of decks gives way to it."""
        self.back.setVisible(narrow)

    def fit(self) -> None:
        self.buttons.fit()
        self.table.fit()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        head = QWidget()
        above = QVBoxLayout(head)
        above.setSpacing(0)
        # The table's cells have their own padding, so that a chosen row reaches out of them.
        above.setContentsMargins(PADDING_X, 0, PADDING_X, 0)
        above.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget, gap in ((self.title, 2), (self.about, 18), (self.buttons, 8), (self.note, 8)):
            above.addWidget(widget)
            above.addSpacing(gap)
        above.addWidget(self.changes)
        above.addSpacing(8)
        self.pane_place.setSpacing(0)
        above.addLayout(self.pane_place)
        above.addSpacing(8)
        above.addWidget(self.empty)
        above.addSpacing(8)
        above.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = PageScroll()
        column = self._scroll.column
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        for hidden in (self.back, self.note, self.changes, self.empty, self.fill):
            hidden.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _fit(self) -> None:
        least = self._theme.px(_SIDE) if self.width() > self._theme.px(700) else _LEAST_SIDE
        side = max(least, (self.width() - self._theme.px(CONTENT_PX)) // 2)
        self._scroll.set_margins(side - PADDING_X, 30, side - PADDING_X, 0)
        self.table.setMinimumHeight(self.table.least_height())

    def _fit_hint(self, table_has_focus: bool) -> None:
        self.study.set_key_hint("" if table_has_focus else self._hint)
        self.buttons.fit()
