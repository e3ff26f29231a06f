"""The contents of a deck: as many rows as it has items, each as tall as its words need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.study.rows import ItemKey
from desktop_app.ui.library.cells import PADDING_X, Cell
from desktop_app.ui.library.heads import Heads
from desktop_app.ui.library.models import ACCURACY, DUE, MASTERY, TITLE, ContentsModel
from desktop_app.ui.theme.theme import Theme

_FITTED_AT_ONCE = 200
"""Rows; of longer lists only those in sight are measured."""
_BAR_WIDTH, _MASTERY_WIDTH, _DUE_WIDTH = 196, 120, 60
_LEAST_TITLE = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ContentsTable(QTableView):
    opened = Signal(object)
    """An ItemKey."""
    focusChanged = Signal(bool)
    """Whether it has the focus now: Enter then means its row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.contents = ContentsModel(self)
        self._cell = Cell(theme, self)
        self.setModel(self.contents)
        self.setItemDelegate(self._cell)
        self.heads = Heads(theme, self)
        self.setHorizontalHeader(self.heads)
        self.setAccessibleName(self.tr("What the deck holds"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(self._fit_rows)
        self.clicked.connect(self._open)
        theme.changed.connect(self.fit)

    def focus_radii(self) -> None:
        """The row shows where the focus is."""

    def current_item(self) -> ItemKey | None:
        entry = self.contents.entry(self.currentIndex().row())
        return entry.tally.key if entry is not None else None

    def choose(self, item: ItemKey | None) -> None:
        """Else the first row."""
        row = max(self.contents.row_of(item), 0) if item is not None else 0
        if row < self.contents.rowCount():
            self.setCurrentIndex(self.contents.index(row, TITLE))

    def open_current(self) -> None:
        if (item := self.current_item()) is not None:
            self.opened.emit(item)

    def fit(self) -> None:
        """Columns and rows, after anything that changes their words or their room."""
        self._fit_columns()
        self.verticalHeader().setDefaultSectionSize(self._cell.least_height())
        number = self.contents.rowCount()
        for row in range(number if number <= _FITTED_AT_ONCE else 0):
            self._fit_row(row)
        self.heads.updateGeometry()
        self.updateGeometries()
        self._fit_rows()

    def least_height(self) -> int:
        """Heads and about three rows."""
        return self.heads.sizeHint().height() + 3 * self._cell.least_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.open_current()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Enter opens the row here, whatever it means on the page."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.setAccepted(self.currentIndex().isValid())
            return event.isAccepted()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason  # that chooses a row itself
        if not by_mouse and not self.currentIndex().isValid():
            self.choose(None)  # before Qt makes it the current one without choosing it: nothing would show
        super().focusInEvent(event)
        self.viewport().update()
        self.focusChanged.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.focusChanged.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def _open(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.open_current()

    def _fit_columns(self) -> None:
        """The title takes what the others leave; where that is too little, the bars go first."""
        width, px = self.viewport().width(), self._theme.px
        wanted = {ACCURACY: px(_BAR_WIDTH), MASTERY: px(_MASTERY_WIDTH), DUE: px(_DUE_WIDTH)}
        seen = [self.contents.entry(row) for row in range(min(self.contents.rowCount(), 40))]
        for column in wanted:
            cells = [self._cell.least_width(entry, column) for entry in seen if entry is not None]
            wanted[column] = max(wanted[column], self.heads.least_width(column), *cells, 0)
        titles = [self._cell.least_width(entry, TITLE) for entry in seen if entry is not None]
        least = max([px(_LEAST_TITLE), self.heads.least_width(TITLE), *titles])
        shows_bars = self.contents.has_sides and sum(wanted.values()) + least <= width
        self.setColumnHidden(ACCURACY, not shows_bars)
        taken = sum(wanted.values()) - (0 if shows_bars else wanted[ACCURACY])
        self.setColumnWidth(TITLE, max(width - taken, 2 * PADDING_X + 1))
        for column, room in wanted.items():
            self.setColumnWidth(column, room)

    def _fit_rows(self) -> None:
        """Those in sight."""
        first = self.rowAt(0)
        if first < 0 or self.contents.rowCount() <= _FITTED_AT_ONCE:
            return
        row, bottom = first, self.viewport().height()
        while row < self.contents.rowCount() and self.rowViewportPosition(row) < bottom:
            self._fit_row(row)
            row += 1

    def _fit_row(self, row: int) -> None:
        entry = self.contents.entry(row)
        if entry is not None:
            height = self._cell.height(entry)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)
