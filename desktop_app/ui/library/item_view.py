"""A contrast, or whatever else a deck holds, in place of its deck: what it says, and its cards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Contrast, Item, TraitSet, statements_of
from desktop_app.study.card_text import Find
from desktop_app.study.editing import fields_of
from desktop_app.study.item_cards import ItemCard
from desktop_app.study.item_texts import title_of
from desktop_app.study.mastery import Mastery
from desktop_app.ui import text
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.library import wording
from desktop_app.ui.library.detail import CONTENT_PX
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.study.card_kind import card_kind
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.field_view import field_view
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel

_LISTED = 60
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ItemView(QWidget):
    backRequested = Signal()
    editRequested = Signal()
    practiseRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = QuietButton(theme, "", "arrow-left")
        self.title = InlineLabel(theme, TextRole.PAGE_TITLE)
        self.about = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.practise = PrimaryButton(theme, self.tr("Practise"))
        self.edit = SecondaryButton(theme, self.tr("Edit"))
        self.buttons = FlowRow((self.practise, self.edit))
        self.back.clicked.connect(self.backRequested)
        self.edit.clicked.connect(self.editRequested)
        self.practise.clicked.connect(self.practiseRequested)
        self.find_media: Find = _nowhere
        """Where the pictures and sounds of cards lie."""
        self._scroll = PageScroll()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.title, self.about, self.buttons):
            head.addWidget(widget)
        self._body = QWidget()
        self._scroll.column.addWidget(self._head)
        self._scroll.column.addWidget(self._body)
        self._scroll.column.addStretch(1)
        self.setFocusProxy(self.practise)

    def show_item(
        self,
        head: DeckHead,
        item: Item,
        cards: Sequence[ItemCard],
        mastery: Mastery | None,
        today: int,
        *,
        can_practise: bool,
    ) -> None:
        """`today`: the study day, for when each card is due."""
        self.back.setText(head.title)
        #: {deck} is the title of the deck.
        self.back.setAccessibleName(self.tr("Back to {deck}").format(deck=isolated(head.title)))
        title = title_of(item)
        self.title.setText(wording.pair_title(title, head))
        self.title.setAccessibleName(title)
        self.about.setText(self._about(head, item, len(cards), mastery))
        self.practise.setVisible(can_practise)
        self.setFocusProxy(self.practise if can_practise else self.edit)
        self.buttons.fit()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 20, 0, 24)
        column.setSpacing(14)
        self._add_texts(column, head, item)
        self._add_cards(column, cards, today)
        old, self._body = self._body, body
        self._scroll.column.replaceWidget(old, body)
        old.hide()
        old.deleteLater()
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _about(self, head: DeckHead, item: Item, cards: int, mastery: Mastery | None) -> str:
        parts = [wording.kind(item.kind), text.cards(cards)]
        if mastery is not None:
            parts.append(wording.mastery(head, mastery))
            if mastery.sides:
                parts.append(wording.accuracy(head, mastery))
        return wording.listed(parts)

    def _add_texts(self, column: QVBoxLayout, head: DeckHead, item: Item) -> None:
        theme = self._theme
        if isinstance(item, Contrast | TraitSet) and len(head.sides) == 2:
            if isinstance(item, Contrast):
                column.addWidget(TextLabel(theme, TextRole.ANSWER, "ink", item.question))
            left, right = head.sides
            tile = PairTile(theme, (left.name, right.name), small=True)
            tile.set_texts(*([each.text for each in statements_of(item, side.id)] for side in head.sides))
            column.addWidget(tile)
            if item.why:
                column.addWidget(TextLabel(theme, TextRole.CARD_BODY, "ink2", item.why))
            return
        for field in fields_of(item, head):
            if field.text:
                label = text.phrase_text(field.label, "fields")
                column.addWidget(TextLabel(theme, TextRole.SMALL_MEDIUM, "ink3", label))
                column.addWidget(field_view(theme, field, self.find_media))

    def _add_cards(self, column: QVBoxLayout, cards: Sequence[ItemCard], today: int) -> None:
        theme = self._theme
        column.addSpacing(8)
        column.addWidget(TextLabel(theme, TextRole.SECTION, "ink", self.tr("Cards")))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, each in enumerate(cards[:_LISTED]):
            icon, kind = card_kind(each.card)
            words = QWidget()
            lines = QVBoxLayout(words)
            lines.setContentsMargins(0, 9, 0, 9)
            lines.setSpacing(0)
            lines.addWidget(InlineLabel(theme, TextRole.CAPTION, "ink3", with_icon(kind), icon=icon))
            lines.addWidget(TextLabel(theme, TextRole.BODY, "ink", each.card.asks))
            state = TextLabel(theme, TextRole.BODY, "ink2", wording.card_state(each, today))
            line = QFrame()
            line.setProperty("panel", "line")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * place, 0, 1, 2)
            grid.addWidget(words, 2 * place + 1, 0)
            grid.addWidget(state, 2 * place + 1, 1, _RIGHT)
        column.addWidget(rows)
        if len(cards) > _LISTED:
            rest = plurals.tr("and %Ln more", "", len(cards) - _LISTED)
            column.addWidget(TextLabel(theme, TextRole.SMALL, "ink3", rest))
        if not cards:
            column.addWidget(TextLabel(theme, TextRole.CARD_BODY, "ink2", self.tr("It makes no cards.")))

    def _fit(self) -> None:
        least = self._theme.px(40) if self.width() > self._theme.px(700) else 24
        side = max(least, (self.width() - self._theme.px(CONTENT_PX)) // 2)
        self._scroll.set_margins(side, 30, side, 24)


def _nowhere(_name: str) -> Path | None:
    return None
