"""FindAction: every command there is just now, found by a few letters and run by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.actions import ACTIONS, EVERYWHERE, Actions
from desktop_app.ui.key_names import keys_text
from desktop_app.ui.matching import rank
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_WIDTH, _HEIGHT = 560, 420
_ROW, _PADDING, _ICON, _GAP = 40, 12, 16, 10
_Index = QModelIndex | QPersistentModelIndex
FOUND = Qt.ItemDataRole.UserRole


class Found(NamedTuple):
    name: str
    text: str
    caps: list[str]
    icon: str


def available(actions: Actions, place: str) -> list[Found]:
    """The commands of a screen, then those of every screen; none that could do nothing now."""
    shown = [spec for spec in ACTIONS if spec.place == place]
    shown += [spec for spec in ACTIONS if spec.place == EVERYWHERE and spec.name != "find_action"]
    return [
        Found(spec.name, actions[spec.name].text(), keys_text(actions.keys(spec.name)), spec.icon)
        for spec in shown
        if actions[spec.name].isEnabled()
    ]


class FoundModel(QAbstractListModel):
    def __init__(self, found: Sequence[Found], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = list(found)
        self._shown = list(found)

    def search(self, query: str) -> None:
        ranked = [(rank(query, f"{each.text} {' '.join(each.caps)}"), each) for each in self._all]
        self.beginResetModel()
        kept = sorted((pair for pair in ranked if pair[0] is not None), key=lambda pair: pair[0] or 0)
        self._shown = [each for _, each in kept]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        found = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([found.text, *found.caps])
        return found if role == FOUND else None


class _Row(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        found: Found = index.data(FOUND)
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else 0
        text = self._block(found.text).height_for(self._room(found, width))
        return QSize(self._theme.px(120), max(text + 2 * 8, self._theme.px(_ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found: Found = index.data(FOUND)
        theme, box = self._theme, QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            path = rounded_path(box.adjusted(0, 1, 0, -1), Radii.even(theme.tokens.radius["control"]))
            painter.fillPath(path, theme.colour("press"))
        icon, room = theme.px(_ICON), self._room(found, round(box.width()))
        start = _PADDING + icon + _GAP
        left = box.right() - start - room if mirrored else box.left() + start
        if found.icon:
            x = box.right() - _PADDING - icon if mirrored else box.left() + _PADDING
            place = QRectF(x, box.center().y() - icon / 2, icon, icon)
            theme.paint_icon(painter, place, found.icon, theme.colour("ink2"))
        painter.setPen(theme.colour("ink"))
        block = self._block(found.text)
        top = box.top() + round((box.height() - block.height_for(room)) / 2)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        block.draw(painter, left, top, room, side)
        self._paint_caps(painter, box, found, mirrored)
        painter.restore()

    def _paint_caps(self, painter: QPainter, box: QRectF, found: Found, mirrored: bool) -> None:
        x = box.left() + _PADDING if mirrored else box.right() - _PADDING - self._caps_width(found)
        for cap in reversed(found.caps) if mirrored else found.caps:
            size = key_cap_size(self._theme, cap, always=True)
            place = QRectF(round(x), round(box.center().y() - size.height() / 2), size.width(), size.height())
            paint_key_cap(painter, self._theme, place, cap, always=True)
            x += size.width() + 6

    def _caps_width(self, found: Found) -> float:
        return sum(key_cap_size(self._theme, cap, always=True).width() + 6 for cap in found.caps)

    def _room(self, found: Found, width: int) -> int:
        taken = 2 * _PADDING + self._theme.px(_ICON) + 2 * _GAP + round(self._caps_width(found))
        return max(width - taken, 60)

    def _block(self, words: str) -> TextBlock:
        font, line = self._theme.font(TextRole.BODY), self._theme.line_height(TextRole.BODY)
        return self._theme.measured(("found", words), lambda: TextBlock(words, font, line))


class _Search(SearchField):
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class FindAction(QDialog):
    chosen = Signal(str)
    """The name of the action to run; the dialog is closed by then."""

    def __init__(self, theme: Theme, found: Sequence[Found], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find an action"))
        self._name = ""
        self.search = _Search(theme, self.tr("What do you want to do?"), esc_empties=False)
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self._move)
        self.model = FoundModel(found, self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Row(theme, self.view))
        self.view.setAccessibleName(self.tr("Actions"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys of the field move in it
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.clicked.connect(self._choose)
        self._none = TextLabel(theme, TextRole.BODY, "ink2", self.tr("No action matches."))
        self._none.setContentsMargins(_PADDING, 8, _PADDING, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.view, 1)
        self._place(theme, parent.window())
        self._filter()

    @property
    def current(self) -> Found | None:
        found: Found | None = self.view.currentIndex().data(FOUND)
        return found

    def accept(self) -> None:
        """Enter, wherever it is pressed."""
        if self.current is not None:
            self._name = self.current.name
            super().accept()

    def done(self, result: int) -> None:
        window = self.parentWidget()
        super().done(result)
        if window is not None:
            window.activateWindow()  # not every system gives the focus back by itself
        if self._name:
            self.chosen.emit(self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    def _place(self, theme: Theme, window: QWidget) -> None:
        width = min(theme.px(_WIDTH), window.width() - 48)
        height = min(theme.px(_HEIGHT), window.height() - 96)
        self.resize(width, height)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 48)

    def _filter(self) -> None:
        self.model.search(self.search.text())
        self._none.setVisible(not self.model.rowCount())
        self.view.setVisible(bool(self.model.rowCount()))
        self._go_to(0)

    def _move(self, steps: int) -> None:
        last = self.model.rowCount() - 1
        row = self.view.currentIndex().row()
        if abs(steps) == 1 and last >= 0:
            self._go_to((row + steps) % (last + 1))
        else:
            self._go_to(min(max(row + steps, 0), last))

    def _go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row, 0))
        spoken = self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.search.setAccessibleDescription(spoken or self._none.text())

    def _choose(self, _index: _Index) -> None:
        self.accept()


def find_action(theme: Theme, actions: Actions, place: str, window: QWidget) -> FindAction | None:
    """Opens the list over a window; not over another dialog or a menu."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return None
    dialog = FindAction(theme, available(actions, place), window)
    dialog.open()
    dialog.search.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
