"""The decks being studied, with what each holds for today or when its next cards come.

A handful of rows that never scrolls by itself, so plain widgets in a grid.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.study.today import DeckToday, Today
from desktop_app.ui import text
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import wording
from desktop_app.ui.today.deck_menu import MoreButton
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_NAME, _NEW, _LEARNING, _DUE, _ACTION = range(5)
_COLUMN_GAP, _LEAST_COLUMN_GAP = 20, 6
_ACTION_GAP = 0
_ROW_PADDING = 9
_ROW_HEIGHT = 52
_HEAD_PADDING = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StudyButton(SecondaryButton):
    studyRequested = Signal(object)
    """A DeckId."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", size=ButtonSize.SMALL, parent=parent)
        self.setText(self.tr("Study"))
        self._deck = DeckId("")
        self.clicked.connect(self._ask)

    def set_deck(self, deck: DeckToday, counts: str) -> None:
        self._deck = deck.head.id
        self.setAccessibleName(self.tr("Study {deck}").format(deck=deck.head.title))
        self.setAccessibleDescription(counts)

    def _ask(self) -> None:
        self.studyRequested.emit(self._deck)


class _Row:
    """One deck's widgets; `grid` and `table` own them."""

    def __init__(self, theme: Theme, table: DeckTable) -> None:
        self._table = table
        self.name = TextLabel(theme, TextRole.SECTION, parent=table)
        self.contrasts = TextLabel(theme, TextRole.SMALL, "ink3", parent=table)
        self.numbers = [TextLabel(theme, TextRole.CARD_BODY, tabular=True, parent=table) for _ in range(3)]
        for number in self.numbers:
            number.setAlignment(_RIGHT)
        self.study = StudyButton(theme, table)
        self.done = InlineLabel(
            theme, TextRole.CARD_BODY, "ink2", with_icon(wording.deck_done()), icon="check", parent=table
        )
        self.next = TextLabel(theme, TextRole.CARD_BODY, "ink2", tabular=True, parent=table)
        self.more = MoreButton(theme, table)
        self.line = hairline(table)

    def place(self, grid: QGridLayout, row: int) -> None:
        title = QVBoxLayout()
        title.setContentsMargins(0, _ROW_PADDING, 0, _ROW_PADDING)
        title.setSpacing(0)
        title.addStretch()
        title.addWidget(self.name)
        title.addWidget(self.contrasts)
        title.addStretch()
        grid.addWidget(self.line, row, 0, 1, _ACTION + 1)
        grid.addLayout(title, row + 1, _NAME)
        for column, number in zip((_NEW, _LEARNING, _DUE), self.numbers, strict=True):
            grid.addWidget(number, row + 1, column, _RIGHT)
        actions = QHBoxLayout()
        actions.setSpacing(_ACTION_GAP)
        for action in (self.study, self.done, self.next, self.more):
            actions.addWidget(action, 0, _RIGHT)
        grid.addLayout(actions, row + 1, _ACTION, _RIGHT)

    def widgets(self) -> list[QWidget]:
        texts = [self.name, self.contrasts, *self.numbers, self.done, self.next]
        return [self.line, *texts, self.study, self.more]

    def show(self, deck: DeckToday, today: Today) -> None:
        all_done = not today.left
        coming = wording.deck_next(deck, today.date) if all_done else ""
        counts = self._table.counts_text(deck)
        self.name.setText(deck.head.title)
        self.name.setAccessibleName(self._table.row_text(deck, coming if all_done else counts))
        self.contrasts.setText(wording.contrasts(deck.contrasts))
        self.contrasts.setVisible(bool(deck.contrasts) and not all_done)
        self._show_numbers(deck, shown=not all_done)
        self.study.set_deck(deck, counts)
        self.study.setVisible(bool(deck.left))
        self.more.set_deck(deck.head.id, deck.head.title)
        self.more.setVisible(bool(deck.cards))
        self.done.setVisible(not all_done and not deck.left)
        self.next.setText(coming)
        self.next.setVisible(all_done)

    def _show_numbers(self, deck: DeckToday, *, shown: bool) -> None:
        counts = (deck.new, deck.learning, deck.due)
        for label, number, spoken in zip(self.numbers, counts, self._table.spoken_counts(deck), strict=True):
            label.setText(text.count(number))
            label.setAccessibleName(spoken)
            label.set_colour("ink" if number else "ink3")
            label.setVisible(shown)
        self.numbers[-1].set_role(TextRole.SECTION if deck.due else TextRole.CARD_BODY)


_ROWS_AT_ONCE = 12  # more than a window shows without scrolling
_REST_AFTER_MS = 100


class DeckTable(QWidget):
    studyRequested = Signal(object)
    """A DeckId."""
    moreRequested = Signal(object, object)
    """A DeckId, and where on the screen a menu belongs."""
    completed = Signal()
    """The rows that could wait are there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_AFTER_MS)
        self._rest.timeout.connect(self._show_rest)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_COLUMN_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_NAME, 1)
        self._heads = self._make_heads()
        self.setAccessibleName(self.tr("Decks"))

    def set_today(self, today: Today) -> None:
        all_done = not today.left
        for column in (_NEW, _LEARNING, _DUE):
            self._heads[column].setVisible(not all_done)
        self._heads[_ACTION].setVisible(all_done)
        self._today = today
        self._rest.stop()
        # A row is seven widgets: with fifty decks all of them would double the time to the first picture.
        at_once = today.decks[: max(_ROWS_AT_ONCE, len(self._rows))]
        if len(at_once) < len(today.decks):
            self._rest.start()
        while len(self._rows) < len(at_once):
            self._add_row()
        while len(self._rows) > len(today.decks):
            self._grid.setRowMinimumHeight(2 * len(self._rows), 0)
            for widget in self._rows.pop().widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for row, deck in zip(self._rows, at_once, strict=True):
            row.show(deck, today)

    def _show_rest(self) -> None:
        for deck in self._today.decks[len(self._rows) :]:
            self._add_row()
            self._rows[-1].show(deck, self._today)
        self.completed.emit()

    def fit(self, width: int) -> None:
        """Move the columns together where long words and large text leave no room between them."""
        gaps = self._grid.columnCount() - 1
        missing = self._grid.minimumSize().width() - gaps * self._grid.horizontalSpacing() - width
        gap = max(_LEAST_COLUMN_GAP, min(_COLUMN_GAP, -missing // gaps))
        if gap != self._grid.horizontalSpacing():
            self._grid.setHorizontalSpacing(gap)

    def tab_stops(self) -> list[QWidget]:
        return [stop for row in self._rows for stop in (row.study, row.more)]

    def counts_text(self, deck: DeckToday) -> str:
        return self.tr("{new} new, {learning} learning, {due} due").format(
            new=text.count(deck.new), learning=text.count(deck.learning), due=text.count(deck.due)
        )

    def spoken_counts(self, deck: DeckToday) -> tuple[str, str, str]:
        """Each number with the head of its column, as a screen reader says it."""
        return (
            self.tr("{count} new").format(count=text.count(deck.new)),
            self.tr("{count} learning").format(count=text.count(deck.learning)),
            self.tr("{count} due").format(count=text.count(deck.due)),
        )

    def row_text(self, deck: DeckToday, state: str) -> str:
        """How a screen reader says a row."""
        if not state:
            return deck.head.title
        #: A deck as a screen reader says it: "Leadership vs. management, 3 new, 2 learning, 9 due".
        return self.tr("{deck}, {state}").format(deck=deck.head.title, state=state)

    def _make_heads(self) -> list[TextLabel]:
        titles = (self.tr("Decks"), self.tr("New"), self.tr("Learning"), self.tr("Due"), self.tr("Next"))
        heads = []
        for column, title in enumerate(titles):
            head = TextLabel(self._theme, TextRole.CAPTION, "ink3", title, parent=self)
            head.setContentsMargins(0, 0, 0, _HEAD_PADDING)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag(0) if column == _NAME else _RIGHT)
            heads.append(head)
        return heads

    def _add_row(self) -> None:
        row, at = _Row(self._theme, self), 1 + 2 * len(self._rows)
        row.place(self._grid, at)
        self._grid.setRowMinimumHeight(at + 1, _ROW_HEIGHT)
        row.study.studyRequested.connect(self.studyRequested)
        row.more.moreRequested.connect(self.moreRequested)
        self._rows.append(row)


def hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("panel", "line")
    line.setFixedHeight(1)
    return line
