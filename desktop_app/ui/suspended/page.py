"""The suspended cards of a deck, to be looked through and released."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.listing import SuspendedCard
from desktop_app.ui import text
from desktop_app.ui.actions import SUSPENDED, Actions, press_focused
from desktop_app.ui.announcing import announce
from desktop_app.ui.suspended.models import CardRow, SuspendedModel
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast

_CONTENT_PX = 760
_LEAST_SIDE_PX = 32


class _List(QListView):
    def focus_radii(self) -> None:
        """The row shows where the focus is."""


class SuspendedPage(QWidget):
    releaseRequested = Signal(object)
    """SuspendedCards, in the order of the list."""
    backRequested = Signal()
    retryRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Suspended cards"))
        self._about = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._notice = Notice(theme, "triangle-alert")
        self._notice.activated.connect(self.retryRequested)
        self._notice.hide()
        self.model = SuspendedModel(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CardRow(theme, self.list))
        self.list.setAccessibleName(self._title.text())
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setTabKeyNavigation(False)
        self.list.selectionModel().selectionChanged.connect(self._fit_buttons)
        self.release_button = PrimaryButton(theme, self.tr("Release"))
        self.all_button = SecondaryButton(theme, self.tr("Release all"))
        self.back_button = QuietButton(theme, self.tr("Back to Today"))
        self.release_button.clicked.connect(self._release)
        self.all_button.clicked.connect(self._release_all)
        self.back_button.clicked.connect(self.backRequested)
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._fit)
        self.toast.gone.connect(self._fit)
        self._lay_out()
        theme.changed.connect(self._retheme)
        self.setAccessibleName(self._title.text())
        self.setFocusProxy(self.list)

    def install(self, actions: Actions) -> None:
        """Enter releases what is chosen, from anywhere on the page but a button, which it presses."""
        actions.install(SUSPENDED, self)
        actions.follow("release", self.release_button)
        actions.follow("go_back", self.back_button)
        actions["release"].triggered.connect(self.release)

    def show_cards(self, deck: str, cards: Sequence[SuspendedCard]) -> None:
        """`deck`: its title. The row that was current, or the one that took its place, is chosen."""
        row = max(self.list.currentIndex().row(), 0)
        self.model.set_cards(cards)
        if cards:
            #: {deck} is a deck's title.
            pattern = self.tr("{deck}. These cards are asked no more until you release them.")
            self._choose(min(row, len(cards) - 1))
        else:
            pattern = self.tr("{deck}. No card of this deck is suspended.")
        self._about.setText(pattern.format(deck=isolated(deck)))
        self.list.setVisible(bool(cards))
        self.release_button.setVisible(bool(cards))
        self.all_button.setVisible(len(cards) > 1)
        self.setFocusProxy(self.list if cards else self.back_button)
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_buttons()

    def show_problem(self, sentence: str) -> None:
        """ "" takes it away."""
        self._notice.set_text(sentence)
        self._notice.set_button(self.tr("Try again"))
        self._notice.setVisible(bool(sentence))
        announce(self, sentence, at_once=True)

    def tell(self, sentence: str) -> None:
        """What was done, with the way back."""
        self.toast.show_done(sentence)
        announce(self, sentence)

    def release(self) -> None:
        if not press_focused(self):
            self._release()

    def chosen(self) -> list[SuspendedCard]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.model.cards[row] for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.list.scrollTo(self.list.currentIndex())

    def _release(self) -> None:
        if cards := self.chosen():
            self.releaseRequested.emit(cards)

    def _release_all(self) -> None:
        self.releaseRequested.emit(list(self.model.cards))

    def _choose(self, row: int) -> None:
        self.list.selectionModel().setCurrentIndex(
            self.model.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _fit_buttons(self) -> None:
        number = len(self.list.selectedIndexes())
        words = self.tr("Release {cards}").format(cards=text.cards(number))
        self.release_button.setText(words if number else self.tr("Release"))
        self.release_button.setEnabled(bool(number))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self.release_button, self.all_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        for widget, gap in ((self._notice, 12), (self._title, 4), (self._about, 16)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addSpacing(16)
        column.addLayout(row)

    def _fit(self) -> None:
        side = max(_LEAST_SIDE_PX, (self.width() - self._theme.px(_CONTENT_PX)) // 2)
        self._column.setContentsMargins(side, 32, side, max(24, self.toast.room()))

    def _retheme(self) -> None:
        self.list.scheduleDelayedItemsLayout()
        self._fit()
