"""Decks before they come in: what is new, what is here already, and what is worth knowing of the file."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.importing.foot_bar import FootBar
from desktop_app.ui.importing.told_list import ToldList
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_NARROW_PX, _LOW_PX, _CONTENT_PX = 1080, 700, 920
_BESIDE_FROM_PX = 560
MOST_DECKS = 60
"""Rows; of more decks the number is told."""


@dataclass(frozen=True, slots=True)
class DeckShown:
    """`about`: what is in it, or what would change. `update` names it where there is something to review."""

    title: str
    about: str
    folder: str = ""
    update: str = ""


@dataclass(frozen=True)
class Preview:
    about: str
    decks: tuple[DeckShown, ...]
    more: str = ""
    """How many decks are not listed."""
    history: str = ""
    """What was learned elsewhere and can come too; "" where there is nothing."""
    with_history: bool = False
    problems: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    outcome: str = ""
    button: str = ""
    can: bool = True
    updates: tuple[str, ...] = field(default=())


class _DeckRow(QWidget):
    updateRequested = Signal(str)

    def __init__(self, theme: Theme, deck: DeckShown, *, last: bool) -> None:
        super().__init__()
        self._theme = theme
        self._deck = deck
        self._last = last
        words = QVBoxLayout()
        words.setSpacing(0)
        if deck.folder:
            words.addWidget(Hint(theme, TextRole.SMALL, "ink3", deck.folder))
        words.addWidget(Hint(theme, TextRole.CARD_BODY_MEDIUM, "ink", deck.title))
        self._about = TextLabel(theme, TextRole.CARD_BODY, "ink2", deck.about)
        self.button = SecondaryButton(theme, self.tr("See changes"), size=ButtonSize.SMALL)
        if not deck.update:
            self.button.hide()  # to show it here, where it has no parent yet, would open a window
        #: {act} of a button such as "See changes"; {thing} is what it acts on.
        pattern = self.tr("{act}: {thing}")
        self.button.setAccessibleName(pattern.format(act=self.button.text(), thing=isolated(deck.title)))
        self.button.clicked.connect(self._ask)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.addLayout(words, 3)
        self._box.addWidget(self._about, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(IconLabel(theme, "layers", "ink2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._box, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(16 if beside else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._last:
            QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _ask(self) -> None:
        self.updateRequested.emit(self._deck.update)


class PreviewPage(QWidget):
    updateRequested = Signal(str)
    """By the name of `DeckShown.update`."""
    historyChosen = Signal(bool)
    backRequested = Signal()
    importRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_DeckRow] = []
        self._title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Look before it comes in"))
        self._about = Hint(theme, TextRole.CARD_BODY, "ink2")
        self._card = QFrame()
        self._card.setProperty("panel", "card")
        self._places = QVBoxLayout(self._card)
        self._places.setContentsMargins(1, 1, 1, 1)
        self._places.setSpacing(0)
        self._more = TextLabel(theme, TextRole.BODY, "ink3")
        self.history_box = CheckBox(theme, "")
        self.history_box.toggled.connect(self.historyChosen)
        self.problems = ToldList(theme, self.tr("Could not be read"), "triangle-alert", "bad")
        self.notices = ToldList(theme, self.tr("Good to know"), "info", "ink2")
        self.foot = FootBar(theme)
        self.foot.backRequested.connect(self.backRequested)
        self.foot.doRequested.connect(self.importRequested)
        self._scroll = PageScroll()
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self._title.text())

    @property
    def update_buttons(self) -> list[SecondaryButton]:
        return [row.button for row in self._rows if not row.button.isHidden()]

    @property
    def first(self) -> QWidget:
        """Where the focus begins."""
        button = self.foot.do_button
        return button if button.isEnabled() and not button.isHidden() else self.foot.back_button

    def show_preview(self, preview: Preview) -> None:
        self._about.setText(preview.about)
        self._show_decks(preview.decks)
        self._more.setText(preview.more)
        self._more.setVisible(bool(preview.more))
        self.history_box.blockSignals(True)
        self.history_box.setText(preview.history)
        self.history_box.setChecked(preview.with_history)
        self.history_box.setVisible(bool(preview.history))
        self.history_box.blockSignals(False)
        self.problems.set_sentences(preview.problems)
        self.notices.set_sentences(preview.notices)
        self.foot.show_words(preview.outcome, preview.button, can=preview.can)
        self.foot.do_button.setVisible(bool(preview.button))
        self._order_tabs()

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        return [self._scroll, self.foot]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_decks(self, decks: Sequence[DeckShown]) -> None:
        for row in self._rows:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        last = len(decks) - 1
        self._rows = [_DeckRow(self._theme, deck, last=at == last) for at, deck in enumerate(decks)]
        for row in self._rows:
            row.updateRequested.connect(self.updateRequested)
            self._places.addWidget(row)
        self._card.setVisible(bool(decks))
        self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        column = self._scroll.column
        for widget, gap in (
            (self._title, 4),
            (self._about, 20),
            (self._card, 8),
            (self._more, 12),
            (self.history_box, 12),
            (self.problems, 12),
            (self.notices, 0),
        ):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [*self.update_buttons, self.history_box]
        stops += [self.problems.more_button, self.notices.more_button]
        stops += [self.foot.back_button, self.foot.do_button]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _fit(self) -> None:
        window = self.window()
        low, narrow = window.height() < _LOW_PX, window.width() < _NARROW_PX
        side = 28 if narrow else 36
        spare = max(0, (self.width() - 2 * side - round(_CONTENT_PX * self._theme.text_scale)) // 2)
        self._scroll.set_margins(side + spare, 20 if low else 28, side + spare, 20)
        self.foot.set_side(side)
