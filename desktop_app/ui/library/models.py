"""What a deck holds as an item model: a row is read when it is first seen, so there may be any number."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import AppError
from desktop_app.study.mastery import Contents, Level, Mastery
from desktop_app.study.rows import ItemKey, ItemTally
from desktop_app.ui.library import wording
from desktop_app.ui.text import translate

_Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
TITLE, ACCURACY, MASTERY, DUE = range(4)
_KEPT = 1000
"""Rows that were read: a few screens full."""


class Entry(NamedTuple):
    """A row with its words; `kind` is empty where nothing has to be said of it."""

    head: DeckHead
    tally: ItemTally
    title: str
    kind: str
    mastery: Mastery
    due: int
    shows_due: bool
    """Not of a deck that is not studied."""


TitleOf = Callable[[ItemKey], str]
MasteryOf = Callable[[DeckHead, ItemTally], Mastery]


class ContentsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._is_studied = False
        self._title_of: TitleOf = str
        self._mastery_of: MasteryOf | None = None
        self._read: OrderedDict[int, Entry] = OrderedDict()

    @property
    def contents(self) -> Contents | None:
        return self._contents

    @property
    def has_sides(self) -> bool:
        return self._contents is not None and self._contents.with_sides > 0

    def set_readers(self, title_of: TitleOf, mastery_of: MasteryOf) -> None:
        """How the words of a row are found; what raises AppError leaves them empty."""
        self._title_of, self._mastery_of = title_of, mastery_of

    def set_contents(self, contents: Contents | None, *, is_studied: bool = False) -> None:
        self.beginResetModel()
        self._contents, self._is_studied = contents, is_studied
        self._read.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """More of the log was read: other accuracy, perhaps other words."""
        self._read.clear()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, ACCURACY), self.index(self.rowCount() - 1, MASTERY))

    def row_of(self, item: ItemKey) -> int:
        """-1 where it is not listed."""
        rows = self._contents.rows if self._contents is not None else ()
        return next((place for place, row in enumerate(rows) if row.key == item), -1)

    def entry(self, row: int) -> Entry | None:
        if self._contents is None or not 0 <= row < len(self._contents.rows):
            return None
        found = self._read.get(row)
        if found is None:
            found = self._read[row] = self._make(self._contents, self._contents.rows[row])
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        return found

    def rowCount(self, parent: _Index | None = None) -> int:
        if self._contents is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._contents.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation != Qt.Orientation.Horizontal or role not in roles:
            return None
        first = translate("Decks", "Contrast") if self.has_sides else self._without_sides()
        heads = (
            first,
            translate("Decks", "Accuracy by side"),
            translate("Decks", "Mastery"),
            translate("Decks", "Due"),
        )
        return heads[section]

    def _without_sides(self) -> str:
        is_plain = self._contents is not None and not self._contents.head.sides
        return translate("Decks", "Card") if is_plain else translate("Decks", "Entry")

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(entry, index.column())
        return None

    def _words(self, entry: Entry, column: int) -> str:
        if column == TITLE:
            return wording.listed([entry.title, entry.kind]) if entry.kind else entry.title
        if column == ACCURACY:
            return wording.accuracy(entry.head, entry.mastery)
        if column == MASTERY:
            return wording.mastery(entry.head, entry.mastery)
        return wording.due(entry.due) if entry.shows_due else wording.waits()

    def _make(self, contents: Contents, tally: ItemTally) -> Entry:
        try:
            title = self._title_of(tally.key)
            found = self._mastery_of(contents.head, tally) if self._mastery_of is not None else None
        except AppError:
            title, found = "", None  # the page says so when it is read anew
        is_usual = tally.kind == ("contrast" if contents.with_sides else "card")
        return Entry(
            contents.head,
            tally,
            title,
            "" if is_usual else wording.kind(tally.kind),
            found if found is not None else Mastery(Level.NEW),
            contents.due.get(tally.key, 0),
            self._is_studied,
        )
