"""Decks: the tree on the left, one deck on the right; in a narrow window one of the two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.library.detail import DeckDetail
from desktop_app.ui.library.item_view import ItemView
from desktop_app.ui.library.tree import DeckTree
from desktop_app.ui.study.edit_card import EditCard
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast

_ONE_UNDER_PX = 980
"""Of the window: under it there is room for the tree or for a deck."""
_TREE_PX, _TREE_SHARE, _PADDING = 286, 0.4, 16


class DecksPage(QWidget):
    bringRequested = Signal()
    retryRequested = Signal()
    cameBack = Signal()
    """From another program, to this page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_one = False
        self._shows_deck = False
        self.setAccessibleName(self.tr("Decks"))
        self.heading = TextLabel(theme, TextRole.PANEL_NAME_COMPACT, "ink", self.tr("Decks"))
        self.bring = QuietButton(
            theme, self.tr("Bring a deck in"), "plus", size=ButtonSize.SMALL, icon_only=True
        )
        self.bring.clicked.connect(self.bringRequested)
        self.search = SearchField(theme, self.tr("Find a deck"))
        self.tree = DeckTree(theme)
        self.none_found = TextLabel(theme, TextRole.BODY, "ink2")
        self.none_found.hide()
        self.detail = DeckDetail(theme)
        self.item = ItemView(theme)
        self.editor = EditCard(theme)
        self.no_decks = _NoDecks(theme)
        self.no_decks.bring.clicked.connect(self.bringRequested)
        self.stack = QStackedWidget()
        for part in (self.detail, self.item, self.editor, self.no_decks):
            self.stack.addWidget(part)
        self._problem = Notice(theme, "triangle-alert")
        self._problem.set_button(self.tr("Try again"))
        self._problem.activated.connect(self.retryRequested)
        self._problem.hide()
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._make_room)
        self.toast.gone.connect(self._make_room)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.enter_tree)
        self.detail.backRequested.connect(self.show_tree)
        self.tree.deckEntered.connect(self._enter_deck)
        self._lay_out()
        theme.changed.connect(self._fit)

    # What is shown

    @property
    def shown(self) -> QWidget:
        """A deck, something in it, or that there is none."""
        parts = (self.detail, self.item, self.editor, self.no_decks)
        return next(part for part in parts if part is self.stack.currentWidget())

    def show_detail(self) -> None:
        self._show(self.detail)

    def show_item(self) -> None:
        self._show(self.item)

    def show_editor(self) -> None:
        self._show(self.editor)

    def show_no_decks(self) -> None:
        self._show(self.no_decks)

    @property
    def is_in_deck(self) -> bool:
        """In a narrow window: the deck is shown, and not the tree."""
        return self._is_one and self._shows_deck

    def show_tree(self) -> None:
        """The list again, where it had to give way."""
        self._shows_deck = False
        self._fit()
        self.enter_tree()

    def enter_deck(self) -> None:
        """In a narrow window: show the deck that is chosen."""
        if self._is_one and not self._shows_deck:
            self._shows_deck = True
            self._fit()
            self.detail.study.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter_tree(self) -> None:
        (self.tree if self.tree.isVisibleTo(self) else self.shown).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        if self._is_one:
            self._shows_deck = False
            self._fit()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def problem(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text

    def show_problem(self, sentence: str) -> None:
        """ "" takes it away."""
        self._problem.set_text(sentence)
        self._problem_place.setVisible(bool(sentence))
        self._problem.setVisible(bool(sentence))
        announce(self, sentence, at_once=True)

    def tell(self, sentence: str) -> None:
        """What was done, with the way back."""
        self.toast.show_done(sentence)
        announce(self, sentence)

    def tell_plainly(self, sentence: str) -> None:
        """What was done and needs no way back."""
        self.detail.note.setText(sentence)
        self.detail.note.show()
        announce(self, sentence)

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        parts: list[QWidget] = [self._side]
        if self.shown is self.detail:
            return [*parts, self.detail.buttons, self.detail.table]
        return [*parts, self.shown]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self.cameBack.emit()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line between the two."""
        if self._side.isHidden() or self._right.isHidden():
            return
        token = "ink" if self._theme.high_contrast else "line"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._side.x() - 1 if mirrored else self._side.x() + self._side.width()
        QPainter(self).fillRect(x, 0, 1, self.height(), self._theme.colour(token))

    # Inside

    def _show(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        if part in (self.item, self.editor):
            self._shows_deck = True
        self._fit()

    def _enter_deck(self, _deck: object) -> None:
        self.enter_deck()

    def _search(self, words: str) -> None:
        self.tree.search(words.strip())
        found = bool(self.tree.shown)
        #: {words} is what was typed to find a deck by.
        sentence = self.tr("No deck is called “{words}”.").format(words=words.strip())
        self.none_found.setText("" if found else sentence)
        self.none_found.setVisible(not found and bool(words.strip()))

    def _lay_out(self) -> None:
        self._side = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(_PADDING - 4, 0, 0, 0)
        top.addWidget(self.heading, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(_PADDING, 26, _PADDING, 12)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.none_found)
        column.addWidget(self.tree, 1)
        self._side.setFocusProxy(self.tree)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)  # for the line
        row.addWidget(self._side)
        self._problem_place = QWidget()
        place = QVBoxLayout(self._problem_place)
        place.setContentsMargins(24, 16, 24, 0)
        place.addWidget(self._problem)
        self._problem_place.hide()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._problem_place)
        right.addWidget(self.stack, 1)
        row.addWidget(self._right, 1)
        self.setFocusProxy(self.tree)

    def _is_list_only(self) -> bool:
        return self._is_one and not self._shows_deck

    def _fit(self) -> None:
        self._make_room()
        was_one, self._is_one = self._is_one, self.window().width() < _ONE_UNDER_PX * self._theme.text_scale
        if self._is_one and not was_one:
            # Whoever is in the deck stays there.
            focus = self.window().focusWidget()
            at_deck = focus is not None and self._right.isAncestorOf(focus)
            self._shows_deck = at_deck or self.shown in (self.item, self.editor)
        without_decks = self.shown is self.no_decks
        list_only = self._is_list_only() and not without_decks
        self._side.setVisible(not self._is_one or list_only)
        self._right.setVisible(not list_only)
        self.detail.set_narrow(self._is_one)
        if self._is_one:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.maximumWidth())
        else:
            wanted = min(self._theme.px(_TREE_PX), round(self.width() * _TREE_SHARE))
            least = max(self.tree.least_width() + 14, self.search.minimumSizeHint().width()) + 2 * _PADDING
            self._side.setFixedWidth(max(min(least, self.width() // 2), wanted))
        self.setFocusProxy(self._side if self._side.isVisibleTo(self) else self.shown)

    def _make_room(self) -> None:
        """The toast lies below all the rest, on none of it."""
        self._row.setContentsMargins(0, 0, 0, self.toast.room())


class _NoDecks(QWidget):
    """One sentence, and one way on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = TextLabel(theme, TextRole.CARD_BODY, "ink2", self.tr("There is no deck here yet."))
        self.bring = PrimaryButton(theme, self.tr("Bring a deck in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 24)
        column.setSpacing(14)
        column.addWidget(words)
        column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setFocusProxy(self.bring)
