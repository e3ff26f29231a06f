"""Decides in the Import room: what is read, which page it is shown on, what waits on the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.errors import AppError
from desktop_app.paths import without_home
from desktop_app.study import drafting, table_draft
from desktop_app.study.importing import ImportPlan
from desktop_app.study.opening import Opened
from desktop_app.study.sheets import ReadOptions
from desktop_app.study.unfinished import Unfinished, UnfinishedImports, new_name
from desktop_app.ui import text
from desktop_app.ui.announcing import sentences
from desktop_app.ui.drafting.presenter import DraftsWork
from desktop_app.ui.importing import wording
from desktop_app.ui.importing.bringing import Bringing, Brought, TableFile, write_rows
from desktop_app.ui.importing.checking import Checked
from desktop_app.ui.importing.decks_work import DecksWork
from desktop_app.ui.importing.drafts_desk import DraftsDesk
from desktop_app.ui.importing.outcomes import Outcomes
from desktop_app.ui.importing.reading import Reading, Wish
from desktop_app.ui.importing.table_work import TableWork
from desktop_app.ui.importing.window_drops import paths_of

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine
    from desktop_app.ui.importing.pages import ImportPages
    from desktop_app.ui.jobs import JobRunner

_MOST_AT_ONCE = 50
"""Files of one drop that are put on the list; a folder is one of them."""


class ImportPresenter(QObject):
    updateRequested = Signal(object)
    """An ImportPlan that would change a deck that is here. Whoever reviews it closes its file."""
    toldAway = Signal(str)
    """What there is to tell while nobody is to be led away from what they do."""
    changed = Signal()
    """Undo and redo may have become possible or not."""

    def __init__(
        self, engine: Engine, pages: ImportPages, jobs: Callable[[], JobRunner], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pages = pages
        folder = None if engine.study.store.is_read_only else engine.upkeep.folder
        self.unfinished = UnfinishedImports(folder)
        self.reading = Reading(engine.study, jobs, self)
        self.bringing = Bringing(engine, jobs, self)
        self.outcomes = Outcomes(engine, pages, self.bringing, self.unfinished, self)
        self.table = TableWork(engine, pages.table, jobs, self)
        self.decks = DecksWork(pages.preview, self)
        self._desk = DraftsDesk(engine, pages, self.unfinished, self.bringing, self)
        self.drafts = self._desk.work
        self.is_away: Callable[[], bool] = lambda: False
        """Whether somebody studies, and is not to be led here."""
        self._current = ""
        """The id of what is open on a page."""
        self._reviewed = ""
        """The id of what is looked at as an update just now."""
        self._reviewed_rows: tuple[Checked, TableFile] | None = None
        self.routes: dict[str, Callable[[Wish, Opened], None]] = {
            "table": self._show_table,
            "decks": self._show_decks,
            "problem": self._note_problem,
            "article": self._show_drafts,
        }
        """From what a file is to what shows it."""
        self._connect()
        self.refresh()

    # Bringing something

    def open_paths(self, paths: Sequence[Path]) -> None:
        """The first is read at once; further ones wait on the list."""
        ones = [self._note(str(path.name or path), (str(path.absolute()),)) for path in paths[:_MOST_AT_ONCE]]
        self.refresh()
        if ones:
            self._read(ones[0])

    def open_text(self, words: str) -> None:
        if words.strip():
            self._read(self._note(wording.pasted_name(), (), words))
        else:
            self.outcomes.tell(wording.nothing_to_paste(), "info", at_once=True)

    def paste(self) -> None:
        """Files or text: whatever was copied."""
        clipboard = QGuiApplication.clipboard()
        if paths := paths_of(clipboard.mimeData()):
            self.open_paths(paths)
        else:
            self.open_text(clipboard.text())

    def take_way(self, name: str, way: str) -> None:
        """The button of something that waits."""
        one = self.unfinished.get(name)
        if one is None:
            return
        if way == wording.PASTE:
            self.unfinished.remove(name)
            self.refresh()
            self.paste()
        elif way == wording.COPY:
            details = str(one.begun.get("details") or one.problem)
            QGuiApplication.clipboard().setText(without_home(details))
        else:
            self._read(one)

    def drop(self, name: str) -> None:
        """Take something off the list; it can be put back."""
        one = self.unfinished.remove(name)
        self.refresh()
        if one is not None and one.state != "problem":
            self._pages.offer_undo(self.tr("Taken off the list"), lambda: self._put_back(one))

    def go_back(self) -> bool:
        """From a page to the start; False if that is open already."""
        if self._pages.is_at_start:
            return False
        if not self._desk.go_back():
            self._leave()
        return True

    def save(self) -> None:
        """What is half typed; everything else is kept already."""
        if not self._pages.is_at_start:
            self._pages.table.rows.close_editor(keep=True)
            self.drafts.save()

    def close(self) -> None:
        """Let go of the file whose decks are looked at."""
        self.decks.close()

    def refresh(self) -> None:
        self._pages.start.set_waiting([wording.waiting(one) for one in self.unfinished.all()])

    def finish_review(self) -> None:
        """An update was taken over in Decks."""
        name, self._reviewed = self._reviewed, ""
        if name:
            self.unfinished.remove(name)
            self._leave()
        rows, self._reviewed_rows = self._reviewed_rows, None
        if rows is not None and (number := len(rows[0].reasons)):
            written = write_rows(*rows, self._engine.upkeep.folder)
            words = wording.left_out(written, number) if written else wording.not_written(number)
            self.outcomes.tell(words, "check")

    # Undo, as the window asks for it

    @property
    def can_undo(self) -> bool:
        return self._acts is not None and self._acts.can_undo

    @property
    def can_redo(self) -> bool:
        return self._acts is not None and self._acts.can_redo

    def undo(self) -> None:
        if self._acts is not None:
            self._acts.undo()

    def redo(self) -> None:
        if self._acts is not None:
            self._acts.redo()

    @property
    def _acts(self) -> TableWork | DraftsWork | Bringing | None:
        """At the start whole imports, on the page of a table or of drafts what was said and typed there."""
        if self._pages.is_at_start:
            return self.bringing
        if self.bringing.is_running:
            return None
        if self._pages.currentWidget() is self._pages.drafts:
            return self.drafts
        return self.table if self._pages.currentWidget() is self._pages.table else None

    # Reading

    def _connect(self) -> None:
        start = self._pages.start
        start.pasteRequested.connect(self.paste)
        start.wayChosen.connect(self.take_way)
        start.dropped.connect(self.drop)
        self.reading.opened.connect(self._take)
        self.reading.failed.connect(self._fail)
        self.reading.stopped.connect(self._stop)
        self.table.changed.connect(self._keep)
        self.table.undoChanged.connect(self.changed)
        self.table.readAgainRequested.connect(self._read_again)
        self.table.importRequested.connect(self._bring_table)
        self.drafts.undoChanged.connect(self.changed)
        self._desk.readRequested.connect(self._read)
        self._pages.drafts.closeRequested.connect(self._leave)
        self.decks.reviewRequested.connect(self._review_one)
        for page in (self._pages.table, self._pages.preview):
            page.backRequested.connect(self._leave)
        self._pages.preview.importRequested.connect(self._bring_decks)
        self.bringing.brought.connect(self._take_brought)
        self.bringing.changed.connect(self.changed)
        self.outcomes.listChanged.connect(self.refresh)

    def _note(self, name: str, paths: tuple[str, ...], words: str = "") -> Unfinished:
        """On the list; the same file once only, with what was begun of it."""
        known = next((one for one in self.unfinished.all() if paths and one.paths == paths), None)
        if known is not None and known.state != "problem":
            return known
        at = self._engine.study.clock.now().at_utc_ms
        one = Unfinished(known.id if known else new_name(), name, at, paths, words)
        self.unfinished.put(one)
        return one

    def _read(self, one: Unfinished, options: ReadOptions | None = None) -> None:
        self.save()
        self._pages.start.stop_telling()
        begun = one.begun
        review = None if options else drafting.restored(begun)
        if review is not None:
            self._show_drafts(Wish(one), Opened("article", review=review))
            return
        usual = ReadOptions(
            encoding=str(begun.get("encoding", "")), separator=str(begun.get("separator", ""))
        )
        self.reading.read(Wish(one, options or usual))
        self.refresh()

    def _read_again(self, encoding: str, separator: str) -> None:
        """What the columns mean is told anew; what was typed stays where it can still be found."""
        one = self.unfinished.get(self._current)
        if one is not None:
            dropped = {"mapping"} if separator == one.begun.get("separator") else {"mapping", "corrections"}
            begun = {name: value for name, value in one.begun.items() if name not in dropped}
            self.unfinished.change(one.id, begun=begun)
            self._read(one, ReadOptions(encoding=encoding, separator=separator))

    def _take(self, wish: Wish, opened: Opened) -> None:
        one = self.unfinished.get(wish.one.id)
        if one is None:
            _close(opened)
            return
        if self.is_away() and opened.kind != "problem":
            _close(opened)
            self.unfinished.change(one.id, kind=opened.kind)
            self.toldAway.emit(wording.ready_to_look(one.name))
        else:
            self.save()
            one = self.unfinished.get(one.id) or one
            self.routes[opened.kind](Wish(one, wish.options), opened)
        self.refresh()

    def _fail(self, wish: Wish, error: AppError) -> None:
        self._note_sentence(wish.one, sentences(*text.error_text(error)), wording.AGAIN, error.details)

    def _stop(self, wish: Wish) -> None:
        """Where nothing was begun with it, it goes from the list again."""
        if wish.one.state == "waiting":
            self.unfinished.remove(wish.one.id)
        self.refresh()

    # What a file turned out to be

    def _show_table(self, wish: Wish, opened: Opened) -> None:
        assert opened.tables is not None
        one, heads = wish.one, self._engine.study.store.decks.heads()
        own = opened.tables.head
        home = next((head for head in heads if own is not None and head.id == own.id), None)
        stem = Path(one.name).stem.replace("_", " ").strip() if one.paths else ""
        draft = table_draft.begin(opened.tables, stem, home).with_kept_mapping(opened.kept.mapping)
        if one.begun:
            draft = table_draft.restored(draft, one.begun, heads)
        self.decks.close()
        self._current = one.id
        self.unfinished.change(one.id, kind="table", state="begun")
        self.table.open(one.name, draft, is_pasted=not one.paths)
        self._pages.show_table()
        self.changed.emit()

    def _show_decks(self, wish: Wish, opened: Opened) -> None:
        assert opened.plan is not None
        plan, one = opened.plan, wish.one
        self.decks.close()
        if plan.is_unchanged and not plan.has_history:
            plan.found.close()
            self.unfinished.remove(one.id)
            self._pages.show_start()
            self.outcomes.tell(wording.unchanged(plan), "info")
            return
        self.unfinished.change(one.id, kind="decks", state="begun")
        if len(plan.decks) == 1 and not plan.decks[0].is_new and not plan.has_history:
            self._review(one.id, plan)
            return
        self._current = one.id
        self.decks.open(one.name, opened)
        self._pages.show_preview()
        self.changed.emit()

    def _note_problem(self, wish: Wish, opened: Opened) -> None:
        way = wording.PASTE if opened.is_pdf else wording.AGAIN
        if len(opened.problems) > 1 or any(each.line for each in opened.problems):
            way = wording.COPY
        details = "\n".join(map(str, opened.problems))
        self._note_sentence(wish.one, wording.problem(opened), way, details)

    def _show_drafts(self, wish: Wish, opened: Opened) -> None:
        assert opened.review is not None
        self.decks.close()
        self._current = wish.one.id
        self._desk.open(wish.one, opened.review)
        self.changed.emit()

    def _note_sentence(self, one: Unfinished, sentence: str, way: str, details: str) -> None:
        begun = {**one.begun, "details": details}
        self.unfinished.change(one.id, state="problem", kind=way, problem=sentence, begun=begun)
        self.refresh()
        self._pages.show_start()
        self._pages.start.show_problem(one.id, sentence)
        if self.is_away():
            self.toldAway.emit(f"{one.name}: {sentence}")

    def _review_one(self, plan: ImportPlan) -> None:
        """The other decks of the file wait on the list."""
        self._leave()
        self._review("", plan)

    def _review(self, name: str, plan: ImportPlan) -> None:
        self._reviewed, self._reviewed_rows = name, None
        self.updateRequested.emit(plan)

    # Doing it

    def _bring_table(self) -> None:
        one, checked = self.unfinished.get(self._current), self.table.checked
        if one is not None and checked is not None:
            path = Path(one.paths[0]) if one.paths else None
            self.bringing.bring_table(checked, TableFile(one.name, path))
            self._pages.set_working(True)

    def _bring_decks(self) -> None:
        one = self.unfinished.get(self._current)
        if one is not None and self.decks.plan is not None:
            self.bringing.bring_decks(self.decks.plan, one.name, with_history=self.decks.with_history)
            self._pages.set_working(True)

    def _take_brought(self, brought: Brought) -> None:
        self._pages.set_working(False)
        if brought.outcome is None:
            self._review(self._current, brought.plan)
            self._reviewed_rows = brought.rows
            return
        was = self._desk.finish(self._current, brought)
        self.decks.let_go()
        self._current = ""
        self.outcomes.tell_brought(brought, was)
        self.refresh()
        self.changed.emit()

    # Inside

    def _keep(self) -> None:
        """What was said and typed of the table that is open."""
        ready, rows = self.table.numbers()
        self.unfinished.change(self._current, begun=self.table.begun(), ready=ready, rows=rows)

    def _leave(self) -> None:
        """To the start; what is being written is stopped instead."""
        if self.bringing.is_running:
            self.bringing.cancel()
            return
        self.table.close()
        self.decks.close()
        self._desk.close()
        self._current = ""
        self.refresh()
        self._pages.show_start()
        self.changed.emit()

    def _put_back(self, one: Unfinished) -> None:
        self.unfinished.put(one)
        self.refresh()


def _close(opened: Opened) -> None:
    if opened.plan is not None:
        opened.plan.found.close()
