"""The contrasts of a deck with a box before each: which of them a workshop is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.ids import ItemId
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.check_box import paint_check
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock, visual_alignment

_Index = QModelIndex | QPersistentModelIndex
_BOX, _GAP, _PADDING_X, _PADDING_Y = 18, 10, 8, 5
_MOST_ROWS = 7


class Named(NamedTuple):
    id: ItemId
    title: str


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.named: tuple[Named, ...] = ()
        self.ticked: set[ItemId] = set()

    def fill(self, named: Sequence[Named], ticked: Collection[ItemId]) -> None:
        self.beginResetModel()
        self.named, self.ticked = tuple(named), set(ticked)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        self.ticked ^= {self.named[row].id}
        self._say_changed(row, row)

    def tick_all(self, *, ticked: bool) -> None:
        self.ticked = {each.id for each in self.named} if ticked else set()
        self._say_changed(0, len(self.named) - 1)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.named)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.named):
            return None
        one = self.named[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.id in self.ticked else Qt.CheckState.Unchecked
        return None

    def _say_changed(self, first: int, last: int) -> None:
        if self.named:
            self.dataChanged.emit(self.index(first), self.index(last), [Qt.ItemDataRole.CheckStateRole])


class _Row(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        words = self._block(index).height_for(self._room(width))
        return QSize(self._theme.px(120), max(words, self._theme.px(_BOX)) + 2 * _PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, size = QRectF(option.rect), self._theme.px(_BOX)
        view = self.parent()
        if option.state & QStyle.StateFlag.State_Selected and isinstance(view, QListView) and view.hasFocus():
            path = rounded_path(area, Radii.even(self._theme.tokens.radius["small"]))
            painter.fillPath(path, self._theme.colour("press"))
        room, line = self._room(round(area.width())), self._theme.line_height(TextRole.BODY)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        top = area.top() + _PADDING_Y
        box = QRectF(area.left() + _PADDING_X, round(top + (line - size) / 2), size, size)
        left = box.right() + _GAP
        if mirrored:
            box.moveRight(area.right() - _PADDING_X)
            left = box.left() - _GAP - room
        is_checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        paint_check(painter, self._theme, box, is_checked=is_checked, is_hot=False)
        painter.setPen(self._theme.colour("ink"))
        align = visual_alignment(Qt.AlignmentFlag.AlignLeft, option.direction)
        self._block(index).draw(painter, left, top, room, align)
        painter.restore()

    def editorEvent(self, *_what: object) -> bool:
        """The list toggles."""
        return False

    def _room(self, width: int) -> int:
        return max(width - 2 * _PADDING_X - self._theme.px(_BOX) - _GAP, 40)

    def _block(self, index: _Index) -> TextBlock:
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        font, line = self._theme.font(TextRole.BODY), self._theme.line_height(TextRole.BODY)
        return self._theme.measured(("contrast", words), lambda: TextBlock(words, font, line))


class ContrastList(QListView):
    changed = Signal()
    """A person has ticked one, or taken a tick away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(theme, self))
        self.setAccessibleName(self.tr("Contrasts"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.clicked.connect(self._toggle)
        theme.changed.connect(self._fit)

    @property
    def number(self) -> int:
        return len(self._model.named)

    @property
    def ticked(self) -> tuple[ItemId, ...]:
        """In the deck's order."""
        return tuple(each.id for each in self._model.named if each.id in self._model.ticked)

    def show_contrasts(self, named: Sequence[Named], ticked: Collection[ItemId]) -> None:
        if tuple(named) != self._model.named or set(ticked) != self._model.ticked:
            self._model.fill(named, ticked)
            if self.number:
                self.setCurrentIndex(self._model.index(0))
        self._fit()

    def tick_all(self, *, ticked: bool) -> None:
        self._model.tick_all(ticked=ticked)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _toggle(self, index: QModelIndex) -> None:
        self._model.toggle(index.row())
        self.changed.emit()

    def _fit(self) -> None:
        """As tall as its first rows; more of them scroll."""
        rows = (self.sizeHintForRow(row) for row in range(min(self.number, _MOST_ROWS)))
        self.setFixedHeight(max(sum(rows) + 2, 1))
        self.scheduleDelayedItemsLayout()
