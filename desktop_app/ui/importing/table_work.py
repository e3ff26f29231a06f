"""Decides on the page of a table: what was said and typed becomes a draft, which is checked and shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId
from desktop_app.study.sheets import Role
from desktop_app.study.table_draft import TableDraft
from desktop_app.study.undo import UndoStack
from desktop_app.ui.importing import table_wording as wording
from desktop_app.ui.importing.checking import Checked, Checking
from desktop_app.ui.importing.table_page import Shown, TablePage
from desktop_app.ui.jobs import JobRunner

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine


class _Step(NamedTuple):
    before: TableDraft
    after: TableDraft


class TableWork(QObject):
    changed = Signal()
    """Something was said or typed, or is known of the rows: `begun` is to be kept."""
    readAgainRequested = Signal(str, str)
    """In another encoding, with another separator; "" for what is to be found out."""
    importRequested = Signal()
    undoChanged = Signal()

    def __init__(
        self, engine: Engine, page: TablePage, jobs: Callable[[], JobRunner], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._draft: TableDraft | None = None
        self._checked: Checked | None = None
        self._steps: UndoStack[_Step] = UndoStack()
        self._file = ""
        self._is_pasted = False
        self._checking = Checking(jobs(), self)
        self._checking.done.connect(self._take)
        page.meaningChosen.connect(self._choose_meaning)
        page.headingChosen.connect(self._choose_heading)
        page.sheetChosen.connect(self._choose_sheet)
        page.encodingChosen.connect(self._choose_encoding)
        page.separatorChosen.connect(self._choose_separator)
        page.targetChosen.connect(self._choose_target)
        page.titleTyped.connect(self._type_title)
        page.sidesTyped.connect(self._type_sides)
        page.typed.connect(self._type)
        page.fixRequested.connect(self._merge)
        page.importRequested.connect(self._ask_import)

    @property
    def checked(self) -> Checked | None:
        """None while the rows are being looked at."""
        is_current = self._checked is not None and self._checked.draft is self._draft
        return self._checked if is_current and not self._checking.is_running else None

    @property
    def draft(self) -> TableDraft | None:
        return self._draft

    def open(self, file: str, draft: TableDraft, *, is_pasted: bool) -> None:
        self._file, self._is_pasted = file, is_pasted
        self._checked = None
        self._draft = None
        self._steps = UndoStack()
        self._look(draft)

    @property
    def can_undo(self) -> bool:
        return self._steps.last is not None

    @property
    def can_redo(self) -> bool:
        return self._steps.next is not None

    def undo(self) -> None:
        """What was said or typed last of this table."""
        if self.can_undo:
            self._show_draft(self._steps.undo(lambda step: step).before)

    def redo(self) -> None:
        if self.can_redo:
            self._show_draft(self._steps.redo(lambda step: step).after)

    def close(self) -> None:
        """What is still typed is kept first."""
        self._page.rows.close_editor(keep=True)
        self._checking.stop()

    def begun(self) -> dict[str, Any]:
        """As it can wait on the disk."""
        return self._draft.to_plain() if self._draft is not None else {}

    def numbers(self) -> tuple[int, int]:
        """How many rows are ready, and how many there are."""
        if self._checked is None:
            return 0, 0
        places = self._checked.places
        return len(places["ready"]), len(places["all"])

    # What a person does

    def _choose_meaning(self, column: int, role: object) -> None:
        if self._draft is not None and isinstance(role, Role):
            mapping = self._draft.mapping.with_role(column, role)
            self._look(_replaced(self._draft, mapping=mapping))

    def _choose_heading(self, has_heading: bool) -> None:
        if self._draft is not None:
            mapping = self._draft.mapping.with_heading(self._draft.table, has_heading)
            self._look(_replaced(self._draft, mapping=mapping))

    def _choose_sheet(self, sheet: object) -> None:
        if self._draft is not None and isinstance(sheet, int):
            self._look(self._draft.on_sheet(sheet))

    def _choose_encoding(self, encoding: object) -> None:
        if self._draft is not None:
            self.readAgainRequested.emit(str(encoding), self._draft.tables.separator)

    def _choose_separator(self, separator: object) -> None:
        if self._draft is not None:
            self.readAgainRequested.emit(self._draft.tables.encoding, str(separator))

    def _choose_target(self, target: object) -> None:
        if self._draft is not None:
            head = next((head for head in self._heads() if head.id == target), None)
            self._look(self._draft.with_target(DeckId(str(target)), head))

    def _type_title(self, title: str) -> None:
        if self._draft is not None:
            self._look(_replaced(self._draft, title=title), words_only=True)

    def _type_sides(self, first: str, second: str) -> None:
        if self._draft is not None:
            mapping = self._draft.mapping.with_side_names(first, second)
            self._look(_replaced(self._draft, mapping=mapping))

    def _type(self, row: int, column: int, words: str) -> None:
        if self._draft is not None and self._draft.table.cell(row, column) != words:
            self._look(self._draft.with_cell(row, column, words))

    def _merge(self, row: int, _column: int) -> None:
        if self._draft is not None and self._checked is not None:
            into = self._checked.others.get(row, 0)
            self._look(self._draft.with_merged(row, into))

    def _ask_import(self) -> None:
        self._page.rows.close_editor(keep=True)
        if self.checked is not None and self.checked.made.ready_rows:
            self.importRequested.emit()

    # Inside

    def _heads(self) -> tuple[DeckHead, ...]:
        return self._engine.study.store.decks.heads()

    def _look(self, draft: TableDraft, *, words_only: bool = False) -> None:
        """A step that can be taken back. `words_only`: no row depends on what has changed."""
        if self._draft is not None and not words_only:
            self._steps.push(_Step(self._draft, draft))
        self._show_draft(draft, words_only=words_only)

    def _show_draft(self, draft: TableDraft, *, words_only: bool = False) -> None:
        """Check it, and show it meanwhile."""
        self._draft = draft
        self.undoChanged.emit()
        if words_only and self._checked is not None and not self._checking.is_running:
            taken = [head.id for head in self._heads()]
            head = draft.head(taken, _language())
            made = self._checked.made
            made = _replaced(made, deck=_replaced(made.deck, head=_titled(made.deck.head, head)))
            self._take(_replaced(self._checked, draft=draft, made=made))
            return
        self._checking.check(draft, [head.id for head in self._heads()], _language())
        if self._checking.is_running:
            self._show()

    def _take(self, checked: Checked) -> None:
        self._checked = checked
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        draft, checked = self._draft, self._checked
        if draft is None:
            return
        fits = checked is not None and checked.draft.table.numbers == draft.table.numbers
        heads = draft.heads
        names = tuple(wording.column_name(place, name) for place, name in enumerate(heads))
        self._page.show_table(
            Shown(
                file=self._file,
                table=draft.table,
                names=names,
                roles=draft.roles,
                side_names=draft.side_names,
                has_heading=draft.mapping.has_heading,
                can_have_heading=draft.can_have_heading,
                places=checked.places if checked is not None and fits else {"all": draft.data_places},
                problems=checked.problems if checked is not None and fits else {},
                encoding="" if self._is_pasted else draft.tables.encoding,
                encodings=draft.tables.encodings,
                separator=draft.tables.separator,
                sheets=tuple(table.name for table in draft.tables.tables),
                sheet=draft.sheet,
                decks=self._heads(),
                target=draft.target,
                title=draft.title,
                has_sides=draft.has_sides,
                is_pasted=self._is_pasted,
                is_checking=self._checking.is_running,
                notices=tuple(each.reason for each in draft.tables.notices),
            )
        )


def _titled(old: DeckHead, new: DeckHead) -> DeckHead:
    return _replaced(old, id=new.id, title=new.title)


def _replaced(thing: Any, **values: Any) -> Any:
    from dataclasses import replace

    return replace(thing, **values)


def _language() -> str:
    """Of a new deck: the person's, as far as rules have words in it."""
    return "de" if QLocale().language() == QLocale.Language.German else "en"
