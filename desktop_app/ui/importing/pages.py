"""The pages of Import, one of which is shown: the start, a table, decks before they come in, drafts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.drafting.page import DraftPage
from desktop_app.ui.importing.preview_page import PreviewPage
from desktop_app.ui.importing.start_page import StartPage
from desktop_app.ui.importing.table_page import TablePage
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.undo_toast import UndoToast


class ImportPages(QStackedWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = StartPage(theme)
        self.table = TablePage(theme)
        self.preview = PreviewPage(theme)
        self.drafts = DraftPage(theme)
        for page in (self.start, self.table, self.preview, self.drafts):
            self.addWidget(page)
        self._undo: Callable[[], object] | None = None
        self.toast = UndoToast(theme, self)
        self.toast.undoRequested.connect(self._take_back)
        self.toast.shown.connect(self._make_room)
        self.toast.gone.connect(self._make_room)
        self.setAccessibleName(self.start.accessibleName())

    @property
    def is_at_start(self) -> bool:
        return self.currentWidget() is self.start

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On to where the open page begins; a focus proxy would make Tab pass over what lies before."""
        super().focusInEvent(event)
        page = self.currentWidget()
        first = page.first if isinstance(page, StartPage | TablePage | PreviewPage | DraftPage) else page
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_start(self) -> None:
        self._open(self.start)

    def show_table(self) -> None:
        self._open(self.table)

    def show_preview(self) -> None:
        self._open(self.preview)

    def show_drafts(self) -> None:
        self._open(self.drafts)

    def set_working(self, working: bool) -> None:
        """What was asked for is being done: nothing of it can be changed meanwhile, but Back stops it."""
        self.table.set_working(working)
        self.preview.foot.set_working(working)
        self.drafts.set_working(working)
        self.preview.history_box.setEnabled(not working)

    def show_problem(self, sentence: str) -> None:
        """Nothing was written, and why; on the page that is open."""
        if self.currentWidget() is self.preview:
            self.preview.foot.words.setText(sentence)
        elif self.currentWidget() is self.table:
            self.table.foot.words.setText(sentence)
        elif self.currentWidget() is self.drafts:
            self.drafts.tell(sentence)
        else:
            self.start.tell(sentence, "triangle-alert")
        announce(self, sentence, at_once=True)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        self._undo = undo
        self.toast.show_done(sentence)
        announce(self, sentence)

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        page = self.currentWidget()
        return page.panes() if isinstance(page, TablePage | PreviewPage | DraftPage) else [self.start]

    def _open(self, page: QWidget) -> None:
        changed = self.currentWidget() is not page
        self.setCurrentWidget(page)
        self.setAccessibleName(page.accessibleName())
        if changed and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _make_room(self) -> None:
        self.start.make_room(self.toast.room())
