"""Suspended cards as an item model, and how a row of it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.study.listing import SuspendedCard
from desktop_app.ui.announcing import sentences
from desktop_app.ui.study.card_kind import card_kind
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
_PADDING_X, _PADDING_Y, _ICON, _GAP = 12, 10, 16, 12


class SuspendedModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[SuspendedCard] = []

    @property
    def cards(self) -> tuple[SuspendedCard, ...]:
        return tuple(self._cards)

    def set_cards(self, cards: Sequence[SuspendedCard]) -> None:
        self.beginResetModel()
        self._cards = list(cards)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        shown = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.card.asks
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{sentences(*_about(shown))} {shown.card.asks}"
        return shown if role == CARD else None


def _about(shown: SuspendedCard) -> tuple[str, ...]:
    """The kind of question, and the contrast where that does not give the answer away."""
    kind = card_kind(shown.card)[1]
    is_told = shown.card.heading and not shown.card.heading_tells
    return (kind, shown.card.heading) if is_told else (kind,)


class CardRow(QStyledItemDelegate):
    """What is asked, and above it what kind of card it is. Words wrap; nothing is cut."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else 0
        room = self._room(width)
        small, large = self._blocks(index.data(CARD))
        return QSize(self._theme.px(160), small.height_for(room) + large.height_for(room) + 2 * _PADDING_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_state(painter, box.adjusted(1, 1, -1, -1), option)
        shown: SuspendedCard = index.data(CARD)
        size, room = theme.px(_ICON), self._room(round(box.width()))
        small, large = self._blocks(shown)
        start = _PADDING_X + size + _GAP
        left = box.right() - start - room if mirrored else box.left() + start
        top = box.top() + _PADDING_Y
        x = box.right() - _PADDING_X - size if mirrored else box.left() + _PADDING_X
        place = QRectF(x, top, size, size)
        theme.paint_icon(painter, place, card_kind(shown.card)[0], theme.colour("ink2"))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for block, token in ((small, "ink2"), (large, "ink")):
            painter.setPen(theme.colour(token))
            block.draw(painter, left, top, room, side)
            top += block.height_for(room)
        painter.restore()

    def _paint_state(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        states = QStyle.StateFlag
        path = rounded_path(box, Radii.even(self._theme.tokens.radius["control"]))
        if option.state & states.State_Selected:
            painter.fillPath(path, self._theme.colour("press"))
        if option.state & states.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("ink"), self._theme.tokens.focus_width))
            painter.drawPath(path)

    def _room(self, width: int) -> int:
        return max(width - 2 * _PADDING_X - self._theme.px(_ICON) - _GAP, 60)

    def _blocks(self, shown: SuspendedCard) -> tuple[TextBlock, TextBlock]:
        return self._block(" · ".join(_about(shown)), TextRole.SMALL), self._block(
            shown.card.asks, TextRole.CARD_BODY
        )

    def _block(self, words: str, role: TextRole) -> TextBlock:
        font, line = self._theme.font(role), self._theme.line_height(role)
        return self._theme.measured(("suspended", words, role), lambda: TextBlock(words, font, line))
