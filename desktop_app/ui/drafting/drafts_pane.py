"""The drafts in reading order, one of them open; below them what Versus does with the text."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.drafting import Draft
from desktop_app.ui.drafting import wording
from desktop_app.ui.drafting.draft_card import CardShown, DraftCard
from desktop_app.ui.drafting.draft_row import DraftRow
from desktop_app.ui.drafting.side_names import SideNames
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_GAP = 10


class DraftsPane(QWidget):
    chosen = Signal(str)
    """The id of a draft."""
    rejectRestRequested = Signal()
    undoRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, DraftRow] = {}
        self._current = ""
        self.setAccessibleName(self.tr("Drafts"))
        self.number = TextLabel(theme, TextRole.SECTION, "ink")
        self.counts = TextLabel(theme, TextRole.SMALL, "ink3")
        self.empty = TextLabel(theme, TextRole.CARD_BODY, "ink", wording.no_drafts())
        self.names = SideNames(theme)
        self.card = DraftCard(theme)
        self.card.hide()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._fit_dock)
        self.card.changedSize.connect(self._fit_dock)
        self.card.changedSize.connect(self._again.start)  # once new texts have their sizes
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.number, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.counts, 1, Qt.AlignmentFlag.AlignBottom)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._head = QWidget()
        self._head.setLayout(head)
        self.area = PageScroll()
        column = self.area.column
        for widget in (self.empty, self.names, self.card):
            column.addWidget(widget)
        column.setSpacing(_GAP)
        column.addStretch(1)
        self.hint = TextLabel(
            theme,
            TextRole.SMALL,
            "ink3",
            self.tr("Drafted on this computer from the wording. Nothing is sent anywhere."),
        )
        self.reject_rest = QuietButton(theme, self.tr("Reject the rest"), size=ButtonSize.SMALL)
        self.reject_rest.clicked.connect(self.rejectRestRequested)
        self.undo = QuietButton(theme, self.tr("Undo"), "undo-2", size=ButtonSize.SMALL, icon_only=True)
        self.undo.clicked.connect(self.undoRequested)
        self._foot = QWidget()
        foot = self._foot_row = QHBoxLayout(self._foot)
        foot.setSpacing(8)
        foot.addWidget(IconLabel(theme, "shield-check", "ink3", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.reject_rest, 0, Qt.AlignmentFlag.AlignVCenter)
        self._dock = QWidget()
        self._dock_row = QVBoxLayout(self._dock)
        self._dock.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_current)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._dock)
        whole.addWidget(self._foot)

    @property
    def rows(self) -> list[DraftRow]:
        return [row for row in self._rows.values() if not row.isHidden()]

    def row(self, draft: str) -> DraftRow:
        return self._rows[draft]

    def set_room(self, side: int, *, low: bool) -> None:
        """The room left and right; `low`: what can scrolls along."""
        self._head.layout().setContentsMargins(side, 16, side, 10)  # type: ignore[union-attr]
        self.area.set_margins(side, 2, side, 12)
        self._dock_row.setContentsMargins(side, 8, side, 8)
        self._foot_row.setContentsMargins(0 if low else side, 10, 0 if low else side, 14)
        if low == (self._whole.indexOf(self._foot) >= 0):
            (self.area.column if low else self._whole).addWidget(self._foot)
        self._fit_dock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_dock()
        self._soon.start()  # once everything has its place

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_dock()

    def show_drafts(
        self, drafts: Sequence[Draft], current: str, *, number: str, counts: str, ask_names: bool
    ) -> None:
        """`ask_names`: the article does not say what the sides are called."""
        column = self.area.column
        self.number.setText(number)
        self.counts.setText(counts)
        self.counts.setVisible(bool(drafts))
        self.empty.setVisible(not drafts)
        self.names.setVisible(ask_names)
        self.reject_rest.setVisible(any(each.is_open for each in drafts))
        if list(self._rows) != [each.id for each in drafts]:
            self._make_rows(drafts)
        for draft in drafts:
            row = self._rows[draft.id]
            row.set_draft(draft)
            row.setVisible(draft.id != current)
        self.card.setVisible(current in self._rows)
        self._fit_dock()
        if current in self._rows and current != self._current:
            had_focus = self.card.isAncestorOf(self.focusWidget() or self)
            column.removeWidget(self.card)
            column.insertWidget(column.indexOf(self._rows[current]), self.card)
            if had_focus and self.card.accept.isEnabled():
                self.card.accept.setFocus(Qt.FocusReason.OtherFocusReason)
        self._current = current
        self._order_tabs(drafts)

    def set_undo(self, *, can_undo: bool) -> None:
        """Only what can be done is there, so that the words beside it have the room."""
        self.undo.setVisible(can_undo)

    def show_card(self, shown: CardShown) -> None:
        self.card.show_draft(shown)

    def show_current(self) -> None:
        """Scroll to the open draft."""
        if not self.card.isHidden() and self.isVisible():
            self.area.column.activate()
            bar, room = self.area.verticalScrollBar(), self.area.viewport().height()
            top, bottom = self.card.y() - _GAP, self.card.geometry().bottom() + _GAP
            if top < bar.value() or bottom > bar.value() + room:
                # Its beginning comes before its end.
                bar.setValue(min(top, max(bottom - room, 0)) if bottom > bar.value() + room else top)
            focus = self.focusWidget()
            if focus is not None and self.card.is_editing and self.card.isAncestorOf(focus):
                self.area.ensureWidgetVisible(focus, 0, _GAP)

    def _fit_dock(self) -> None:
        """The main buttons stay in view: below the list, where the draft is taller than the room for it."""
        if not self.isVisible():
            return  # nothing has its size yet
        card = self.card
        width = self.width() - self.area.column.contentsMargins().left() * 2
        room = self.height() - self._head.sizeHint().height()
        if self._whole.indexOf(self._foot) >= 0:
            room -= self._foot.heightForWidth(self.width())
        is_tall = card.height_to_buttons(width) + 2 * _GAP > room
        docked = is_tall and not card.isHidden() and not card.is_editing
        if docked != (self._dock_row.indexOf(card.buttons) >= 0):
            self._move_buttons(docked)
        self._dock.setVisible(docked)
        card.fit_buttons(width)

    def _move_buttons(self, docked: bool) -> None:
        """The focus goes with them, and so does its ring."""
        buttons, focus = self.card.buttons, self.focusWidget()
        had_focus = focus is not None and focus.hasFocus() and buttons.isAncestorOf(focus)
        if had_focus:
            focus.clearFocus()
        if docked:
            self._dock_row.addWidget(buttons)
        else:
            self.card.take_buttons_back()
        buttons.setVisible(not self.card.is_editing)
        self._dock.setVisible(docked)
        if had_focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rows(self, drafts: Sequence[Draft]) -> None:
        column = self.area.column
        kept = {each.id for each in drafts}
        for name, row in list(self._rows.items()):
            column.removeWidget(row)
            if name not in kept:
                row.hide()
                row.deleteLater()
        rows = {}
        first = column.indexOf(self.names) + 1
        column.removeWidget(self.card)
        for place, draft in enumerate(drafts):
            row = self._rows.get(draft.id) or self._make_row(draft)
            column.insertWidget(first + place, row)
            rows[draft.id] = row
        column.insertWidget(first, self.card)
        self._rows = rows
        self._current = ""

    def _make_row(self, draft: Draft) -> DraftRow:
        row = DraftRow(self._theme, draft)
        row.clicked.connect(self._choose)
        return row

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, DraftRow):
            self.chosen.emit(row.draft.id)
            if not self.card.isHidden() and self.card.accept.isEnabled():
                self.card.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self, drafts: Sequence[Draft]) -> None:
        stops: list[QWidget] = [*self.names.fields]
        for draft in drafts:
            stops += self.card.stops if draft.id == self._current else [self._rows[draft.id]]
        stops += [self.undo, self.reject_rest]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)
