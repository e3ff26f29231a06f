"""The decks in their groups, each with what there is to do in it today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
from desktop_app.ui import text
from desktop_app.ui.library import wording
from desktop_app.ui.matching import rank
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_Index = QModelIndex | QPersistentModelIndex
_DECK, _GROUP, _LEFT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_PADDING_X, _PADDING_Y, _SIGN, _GAP = 12, 9, 14, 8
_LEAST_HEIGHT = 40


class TreeDeck(NamedTuple):
    """`left`: cards of today; None for a deck that is not studied. `folder` "": in no group."""

    id: DeckId
    title: str
    folder: str
    left: int | None


class _Row(QStyledItemDelegate):
    """Names wrap; a group has a sign that says whether it is open."""

    def __init__(self, theme: Theme, view: DeckTree) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        if index.data(_DECK) is None:
            block = self._block(str(index.data(_GROUP)), TextRole.SMALL_MEDIUM)
            return QSize(1, block.height_for(self._room(width, index)) + 2 * _PADDING_Y + 2)
        block = self._block(str(index.data(Qt.ItemDataRole.DisplayRole)), TextRole.BUTTON)
        height = block.height_for(self._room(width, index)) + 2 * _PADDING_Y
        return QSize(1, max(height, self._theme.px(_LEAST_HEIGHT)))

    def least_width(self, index: _Index) -> int:
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        return self._block(words, TextRole.BUTTON).longest_word_width() + self._around(index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        # A tree indents; here the whole line belongs to the row.
        box = QRectF(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_state(painter, box.adjusted(1, 1, -1, -1), option, index)
        if index.data(_DECK) is None:
            self._paint_group(painter, box, index, mirrored)
        else:
            self._paint_deck(
                painter, box, index, mirrored, bool(option.state & QStyle.StateFlag.State_Selected)
            )
        painter.restore()

    def _paint_state(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        path = rounded_path(box, Radii.even(self._theme.tokens.radius["control"]))
        if option.state & QStyle.StateFlag.State_Selected and index.data(_DECK) is not None:
            painter.fillPath(path, self._theme.colour("press"))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(self._theme.colour("ink"), self._theme.tokens.focus_width))
            painter.drawPath(path)

    def _paint_group(self, painter: QPainter, box: QRectF, index: _Index, mirrored: bool) -> None:
        theme, size = self._theme, self._theme.px(_SIGN)
        sign = (
            "chevron-down"
            if self._view.isExpanded(self._view.model().index(index.row(), 0))
            else "chevron-right"
        )
        x = box.right() - _PADDING_X - size if mirrored else box.left() + _PADDING_X
        place = QRectF(x, round(box.center().y() - size / 2), size, size)
        painter.save()
        if mirrored and sign == "chevron-right":
            painter.translate(2 * place.center().x(), 0)
            painter.scale(-1, 1)
        theme.paint_icon(painter, place, sign, theme.colour("ink2"))
        painter.restore()
        block = self._block(str(index.data(_GROUP)), TextRole.SMALL_MEDIUM)
        room = self._room(round(box.width()), index)
        start = _PADDING_X + size + _GAP
        left = box.right() - start - room if mirrored else box.left() + start
        painter.setPen(theme.colour("ink3"))
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, left, box.center().y() - block.height_for(room) / 2, room, align)

    def _paint_deck(
        self, painter: QPainter, box: QRectF, index: _Index, mirrored: bool, chosen: bool
    ) -> None:
        theme, left_today = self._theme, index.data(_LEFT)
        room = self._room(round(box.width()), index)
        block = self._block(
            str(index.data(Qt.ItemDataRole.DisplayRole)), TextRole.BUTTON if chosen else TextRole.BODY
        )
        start = self._start(index)
        left = box.right() - start - room if mirrored else box.left() + start
        painter.setPen(theme.colour("ink" if left_today is not None or chosen else "ink2"))
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, left, box.center().y() - block.height_for(room) / 2, room, align)
        if left_today:
            number = self._number(index)
            painter.setPen(theme.colour("ink" if chosen else "ink2"))
            width = number.natural_width()
            x = box.left() + _PADDING_X if mirrored else box.right() - _PADDING_X - width
            number.draw(painter, x, box.center().y() - number.height_for(width) / 2, width)

    def _start(self, index: _Index) -> int:
        return _PADDING_X + (_GAP if index.parent().isValid() else 0)

    def _around(self, index: _Index) -> int:
        if index.data(_DECK) is None:
            return 2 * _PADDING_X + self._theme.px(_SIGN) + _GAP
        count = self._number(index).natural_width() + _GAP if index.data(_LEFT) else 0
        return self._start(index) + _PADDING_X + count

    def _room(self, width: int, index: _Index) -> int:
        return max(width - self._around(index), 1)

    def _number(self, index: _Index) -> TextBlock:
        return self._block(text.count(index.data(_LEFT)), TextRole.BUTTON)

    def _block(self, words: str, role: TextRole) -> TextBlock:
        font, line = self._theme.font(role, tabular=True), self._theme.line_height(role)
        return self._theme.measured(("deck tree", words, role), lambda: TextBlock(words, font, line))


class DeckTree(QTreeView):
    deckChosen = Signal(object)
    """A DeckId: the one that is current now."""
    deckEntered = Signal(object)
    """A DeckId: it was clicked, which in a narrow window opens it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._decks: tuple[TreeDeck, ...] = ()
        self._query = ""
        self._closed: set[str] = set()
        self._fills = False
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._row = _Row(theme, self)
        self.setItemDelegate(self._row)
        self.setAccessibleName(self.tr("Decks"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expanded.connect(self._note_expanded)
        self.collapsed.connect(self._note_collapsed)
        self.clicked.connect(self._click)
        self.selectionModel().currentChanged.connect(self._tell)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def focus_radii(self) -> None:
        """The row shows where the focus is."""

    @property
    def deck(self) -> DeckId | None:
        """Of the current row; None on a group."""
        found = self.currentIndex().data(_DECK)
        return None if found is None else DeckId(found)

    @property
    def shown(self) -> list[str]:
        """The titles in sight or scrolled to, in order."""
        return [str(index.data(Qt.ItemDataRole.DisplayRole)) for index in self._indexes()]

    def set_decks(self, decks: Sequence[TreeDeck], current: DeckId | None) -> None:
        """`current` is chosen, else the first; nothing is told of that."""
        self._decks = tuple(decks)
        self._fill(current)

    def search(self, words: str) -> None:
        """Only the decks that match; their groups are opened."""
        if words != self._query:
            self._query = words
            before = self.deck
            self._fill(before)
            if self.deck is not None and self.deck != before:
                self.deckChosen.emit(self.deck)

    def choose(self, deck: DeckId) -> None:
        found = next((index for index in self._indexes() if index.data(_DECK) == deck), None)
        if found is not None:
            self.setCurrentIndex(found)

    def least_width(self) -> int:
        """Below it a word of a title would be broken."""
        return max((self._row.least_width(index) for index in self._indexes()), default=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens or closes a group; on a deck it is the page's."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.deck is None:
            self.setExpanded(index, not self.isExpanded(index))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _fill(self, current: DeckId | None) -> None:
        self._fills = True
        self._model.clear()
        groups: dict[str, QStandardItem] = {}
        for deck in self._decks:
            if self._query and rank(self._query, f"{deck.title} {deck.folder}") is None:
                continue
            if deck.folder and deck.folder not in groups:
                groups[deck.folder] = self._group(deck.folder)
                self._model.appendRow(groups[deck.folder])
            home = groups[deck.folder] if deck.folder else self._model.invisibleRootItem()
            home.appendRow(self._deck(deck))
        for name, group in groups.items():
            self.setExpanded(group.index(), bool(self._query) or name not in self._closed)
        found = [index for index in self._indexes() if index.data(_DECK) is not None]
        wanted = next((index for index in found if index.data(_DECK) == current), None)
        if wanted is not None or found:
            self.setCurrentIndex(wanted if wanted is not None else found[0])
        self._fills = False

    def _group(self, name: str) -> QStandardItem:
        item = QStandardItem(name)
        item.setData(name, _GROUP)
        #: For screen readers: a group of decks.
        item.setData(self.tr("Group {name}").format(name=isolated(name)), Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _deck(self, deck: TreeDeck) -> QStandardItem:
        item = QStandardItem(deck.title)
        item.setData(deck.id, _DECK)
        item.setData(deck.left, _LEFT)
        state = wording.waits() if deck.left is None else wording.to_study(deck.left)
        item.setData(wording.listed([deck.title, state]), Qt.ItemDataRole.AccessibleTextRole)
        return item

    def _indexes(self) -> list[QModelIndex]:
        """Groups and decks, one after the other."""
        found = []
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            found.append(index)
            found += [self._model.index(inner, 0, index) for inner in range(self._model.rowCount(index))]
        return found

    def _tell(self) -> None:
        if not self._fills and self.deck is not None:
            self.deckChosen.emit(self.deck)

    def _click(self, index: QModelIndex) -> None:
        if index.data(_DECK) is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.deckEntered.emit(DeckId(index.data(_DECK)))

    def _note_expanded(self, index: QModelIndex) -> None:
        if not self._fills and not self._query:
            self._closed.discard(str(index.data(_GROUP)))

    def _note_collapsed(self, index: QModelIndex) -> None:
        if not self._fills and not self._query:
            self._closed.add(str(index.data(_GROUP)))
