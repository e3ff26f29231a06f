"""The decks being studied, with what each holds for today or when its next cards come.

A handful of rows that never scrolls by itself, so plain widgets in a grid.
"""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
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
        self.setAccessibleName(self.tr("Study {deck}").format(deck=isolated(deck.head.title)))
        self.setAccessibleDescription(counts)

    def _ask(self) -> None:
        self.studyRequested.emit(self._deck)


_Action = TypeVar("_Action", bound=QWidget)


class _Row:
    """One deck's widgets; `grid` and `table` own them. What few rows need is made when it is needed."""

    def __init__(self, theme: Theme, table: DeckTable) -> None:
        self._theme = theme
        self._table = table
        self.name = TextLabel(theme, TextRole.SECTION, parent=table)
        self.numbers = [TextLabel(theme, TextRole.CARD_BODY, tabular=True, parent=table) for _ in range(3)]
        for number in self.numbers:
            number.setAlignment(_RIGHT)
        self.more = MoreButton(theme, table)
        self.line = hairline(table)
        self._title, self._actions = QVBoxLayout(), QHBoxLayout()

    @cached_property
    def contrasts(self) -> TextLabel:
        label = TextLabel(self._theme, TextRole.SMALL, "ink3", parent=self._table)
        self._title.insertWidget(2, label)
        label.stackUnder(self.numbers[0])  # read in this order
        return label

    @cached_property
    def study(self) -> StudyButton:
        button = StudyButton(self._theme, self._table)
        button.studyRequested.connect(self._table.studyRequested)
        return self._act(button)

    @cached_property
    def done(self) -> InlineLabel:
        said = with_icon(wording.deck_done())
        return self._act(
            InlineLabel(self._theme, TextRole.CARD_BODY, "ink2", said, icon="check", parent=self._table)
        )

    @cached_property
    def next(self) -> TextLabel:
        return self._act(TextLabel(self._theme, TextRole.CARD_BODY, "ink2", tabular=True, parent=self._table))

    def place(self, grid: QGridLayout, row: int) -> None:
        title, actions = self._title, self._actions
        title.setContentsMargins(0, _ROW_PADDING, 0, _ROW_PADDING)
        title.setSpacing(0)
        title.addStretch()
        title.addWidget(self.name)
        title.addStretch()
        grid.addWidget(self.line, row, 0, 1, _ACTION + 1)
        grid.addLayout(title, row + 1, _NAME)
        for column, number in zip((_NEW, _LEARNING, _DUE), self.numbers, strict=True):
            grid.addWidget(number, row + 1, column, _RIGHT)
        actions.setSpacing(_ACTION_GAP)
        actions.addWidget(self.more, 0, _RIGHT)
        grid.addLayout(actions, row + 1, _ACTION, _RIGHT)

    def widgets(self) -> list[QWidget]:
        made = [self._made(part) for part in ("contrasts", "study", "done", "next")]
        return [self.line, self.name, *self.numbers, self.more, *(part for part in made if part is not None)]

    def tab_stops(self) -> list[QWidget]:
        study = self._made("study")
        return [self.more] if study is None else [study, self.more]

    def show(self, deck: DeckToday, today: Today) -> None:
        all_done = not today.left
        coming = wording.deck_next(deck, today.date) if all_done else ""
        counts = self._table.counts_text(deck)
        for always in (self.line, self.name):
            always.show()  # else Qt shows each later by itself, and lays out everything for each
        self.name.setText(deck.head.title)
        self.name.setAccessibleName(self._table.row_text(deck, coming if all_done else counts))
        if self._show_if(bool(deck.contrasts) and not all_done, "contrasts"):
            self.contrasts.setText(wording.contrasts(deck.contrasts))
        self._show_numbers(deck, shown=not all_done)
        if self._show_if(bool(deck.left), "study"):
            self.study.set_deck(deck, counts)
        self.more.set_deck(deck.head.id, deck.head.title)
        self.more.setVisible(bool(deck.cards))
        self._show_if(not all_done and not deck.left, "done")
        if self._show_if(all_done, "next"):
            self.next.setText(coming)

    def _show_if(self, wanted: bool, part: str) -> bool:
        """Made if it has to show; whether it does."""
        widget = getattr(self, part) if wanted else self._made(part)
        if widget is not None:
            widget.setVisible(wanted)
        return wanted

    def _made(self, part: str) -> QWidget | None:
        made: QWidget | None = self.__dict__.get(part)
        return made

    def _act(self, action: _Action) -> _Action:
        """Before the menu's button, also for whoever has it read."""
        self._actions.insertWidget(self._actions.count() - 1, action, 0, _RIGHT)
        action.stackUnder(self.more)
        return action

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
_ROWS_A_PIECE, _PIECES_APART_MS = 8, 20


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
        self._rest.timeout.connect(self._show_more)
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
            self._rest.start(_REST_AFTER_MS)
        while len(self._rows) < len(at_once):
            self._add_row()
        while len(self._rows) > len(today.decks):
            for widget in self._rows.pop().widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._make_room()
        for row, deck in zip(self._rows, at_once, strict=True):
            row.show(deck, today)

    def _make_room(self) -> None:
        """Also for the rows that are still to come, so that nothing moves when they do."""
        two_lines = sum(map(self._theme.line_height, (TextRole.SECTION, TextRole.SMALL))) + 2 * _ROW_PADDING
        heights = [
            max(_ROW_HEIGHT, two_lines) if deck.contrasts and self._today.left else _ROW_HEIGHT
            for deck in self._today.decks
        ]
        for row in range(max(len(heights), (self._grid.rowCount() - 1) // 2)):
            is_there = row < len(heights)
            self._grid.setRowMinimumHeight(1 + 2 * row, 1 if is_there else 0)
            self._grid.setRowMinimumHeight(2 + 2 * row, heights[row] if is_there else 0)

    def _show_more(self) -> None:
        # Whatever becomes visible lays out all there is, at once: with fifty rows that is most of a second.
        self._grid.setEnabled(False)
        there = len(self._rows)
        for deck in self._today.decks[there : there + _ROWS_A_PIECE]:
            self._add_row()
            self._rows[-1].show(deck, self._today)
        self._grid.setEnabled(True)
        self._grid.activate()
        if len(self._rows) < len(self._today.decks):
            self._rest.start(_PIECES_APART_MS)
        else:
            self.completed.emit()

    def fit(self, width: int) -> None:
        """Move the columns together where long words and large text leave no room between them."""
        gaps = self._grid.columnCount() - 1
        missing = self._grid.minimumSize().width() - gaps * self._grid.horizontalSpacing() - width
        gap = max(_LEAST_COLUMN_GAP, min(_COLUMN_GAP, -missing // gaps))
        if gap != self._grid.horizontalSpacing():
            self._grid.setHorizontalSpacing(gap)

    def tab_stops(self) -> list[QWidget]:
        return [stop for row in self._rows for stop in row.tab_stops()]

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
        return self.tr("{deck}, {state}").format(deck=isolated(deck.head.title), state=state)

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
        row.more.moreRequested.connect(self.moreRequested)
        self._rows.append(row)


def hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("panel", "line")
    line.setFixedHeight(1)
    return line
