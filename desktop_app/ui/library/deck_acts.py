"""What is done to a deck as a whole: a date, a name, a group, a file, the bin."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import AppError, TextProblems
from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.study_day import date_of
from desktop_app.progress import Progress
from desktop_app.study import dates, decks
from desktop_app.study.exporting import Exported, ExportOptions, export_deck
from desktop_app.study.undo import Change
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.library import wording
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.library.deck_panes import ExportPane, MovePane, OptionsPane, RenamePane, format_name
from desktop_app.ui.library.deck_printing import DeckPrinting
from desktop_app.ui.library.deck_remarks import DeckRemarks
from desktop_app.ui.library.inline_pane import InlinePane
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.presenter import GROUPS_BETWEEN, LibraryPresenter
from desktop_app.ui.text import error_text, phrase_text, plurals
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import dates_wording
from desktop_app.ui.today.date_pane import DatePane

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What no system takes in the name of a file."""


class DeckActs(QObject):
    updateRequested = Signal(object, object)
    """A DeckId, and the path of a file."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        page: DecksPage,
        presenter: LibraryPresenter,
        acts: Acts,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._presenter = presenter
        self._acts = acts
        self._jobs = jobs
        self._job: Job | None = None
        self.dialog: QFileDialog | None = None
        self.date_pane = DatePane(theme)
        self.rename_pane = RenamePane(theme)
        self.move_pane = MovePane(theme)
        self.export_pane = ExportPane(theme)
        self.options_pane = OptionsPane(theme)
        self.printing = DeckPrinting(theme, engine, page, presenter, jobs, self)
        self.remarks = DeckRemarks(theme, engine, presenter, jobs, self)
        for pane in self._all_panes():
            page.detail.add_pane(pane, pane.cancel if isinstance(pane, InlinePane) else pane.cancel_button)
            pane.closed.connect(self._give_focus_back)
        self.date_pane.dateChosen.connect(self._set_date)
        self.date_pane.removeRequested.connect(self._remove_date)
        self.rename_pane.renameRequested.connect(self._rename)
        self.move_pane.moveRequested.connect(self._move)
        self.export_pane.exportRequested.connect(self._ask_where)
        self.options_pane.studiedChanged.connect(self._set_studied)
        self.options_pane.fileRequested.connect(self.update_from_file)
        page.tree.deckChosen.connect(self._close_panes)

    def close_pane(self) -> bool:
        """Whether one was open."""
        return any(pane.close_pane() for pane in self._all_panes())

    # Opening

    def open_date(self) -> None:
        self._open(self._open_date)

    def open_rename(self) -> None:
        self._open(lambda deck: self.rename_pane.open_for(self._title(deck)))

    def open_move(self) -> None:
        self._open(self._open_move)

    def open_export(self) -> None:
        self._open(lambda _deck: self.export_pane.open_for())

    def open_print(self) -> None:
        self._open(lambda deck: self.printing.pane.open_for(has_sides=self._has_sides(deck)))

    def open_remarks(self) -> None:
        self._open(self.remarks.open)

    def open_options(self) -> None:
        self._open(self._open_options)

    def update_from_file(self) -> None:
        """Ask for one with the system's own dialog."""
        deck = self._presenter.deck
        if deck is None or self.dialog is not None:
            return
        self._close_panes()
        dialog = self._dialog(self.tr("Update from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.updateRequested.emit(deck, Path(path)))
        dialog.open()

    # Doing

    def delete(self) -> None:
        deck = self._presenter.deck
        if deck is not None:
            self._close_panes()
            title = self._title(deck)
            #: {deck} is the title of a deck.
            label = self.tr("Deck deleted: {deck}").format(deck=isolated(title))
            self._do(label, lambda: decks.delete(self._engine.study, self._engine.catalogue, deck))

    # Inside

    def _all_panes(self) -> tuple[InlinePane | DatePane, ...]:
        return (
            self.date_pane,
            self.rename_pane,
            self.move_pane,
            self.export_pane,
            self.printing.pane,
            self.remarks.pane,
            self.options_pane,
        )

    def _close_panes(self) -> None:
        for pane in self._all_panes():
            pane.blockSignals(True)
            pane.close_pane()
            pane.blockSignals(False)

    def _give_focus_back(self) -> None:
        self._page.detail.study.setFocus()

    def _open(self, show: Callable[[DeckId], None]) -> None:
        """One pane at a time, for the deck that is shown."""
        deck = self._presenter.deck
        if deck is None or self._page.shown is not self._page.detail:
            return
        self._page.enter_deck()
        self._close_panes()
        self._presenter.attempt(partial(show, deck))

    def _title(self, deck: DeckId) -> str:
        return self._engine.study.store.decks.head(deck).title

    def _has_sides(self, deck: DeckId) -> bool:
        return bool(self._engine.study.store.decks.head(deck).sides)

    def _open_date(self, deck: DeckId) -> None:
        study = self._engine.study
        head, own = study.store.decks.head(deck), dates.date_of(study, deck)
        ahead = head.deadline is not None and head.deadline.toordinal() > study.today()
        self.date_pane.open_for(
            deck,
            head.title,
            date_of(study.today()),
            dates.MOST_DAYS,
            date=None if own is None else date_of(own),
            suggested=head.deadline if ahead else None,
        )
        self.date_pane.focus()

    def _open_move(self, deck: DeckId) -> None:
        folders = self._engine.study.store.library.folders()
        groups = sorted({folder for folder in folders.values() if folder})
        named = [(GROUPS_BETWEEN.join(folder), folder) for folder in groups]
        self.move_pane.open_for(named, folders.get(deck, ()))

    def _open_options(self, deck: DeckId) -> None:
        study = self._engine.study
        head, file = study.store.decks.head(deck), study.store.library.file(deck)
        self.options_pane.open_for(
            is_studied=deck in study.store.decks.started(study.learner.id),
            file=file.path if file is not None else "",
            facts=wording.facts(head),
        )

    def _set_date(self, deck: DeckId, date: datetime.date) -> None:
        self._change_date(deck, date.toordinal(), dates_wording.date_set(self._title(deck), date))

    def _remove_date(self, deck: DeckId) -> None:
        self._change_date(deck, None, dates_wording.date_removed(self._title(deck)))

    def _change_date(self, deck: DeckId, day: int | None, label: str) -> None:
        study = self._engine.study
        before = dates.date_of(study, deck)

        def set_it(wanted: int | None) -> None:
            dates.set_date(study, deck, wanted)

        def do() -> None:
            set_it(day)
            self._acts.keep_setting(label, partial(set_it, before), partial(set_it, day))

        if self._presenter.attempt(do):
            self._tell(label)

    def _rename(self, title: str) -> None:
        deck, engine = self._presenter.deck, self._engine
        if deck is not None:
            #: {title} is the new one of a deck.
            label = self.tr("Deck renamed: {title}").format(title=isolated(" ".join(title.split())))
            act = partial(decks.rename, engine.study, engine.catalogue, deck, title)
            self._do(label, act, self.rename_pane, "title")

    def _move(self, folder: tuple[str, ...]) -> None:
        deck, engine = self._presenter.deck, self._engine
        if deck is not None:
            #: {group} is the name of a group of decks.
            moved = self.tr("Deck moved to {group}").format(
                group=isolated(GROUPS_BETWEEN.join(folder).strip())
            )
            label = moved if folder else self.tr("Deck moved out of its group")
            act = partial(decks.move, engine.study, engine.catalogue, deck, folder)
            self._do(label, act, self.move_pane, "folder")

    def _set_studied(self, studied: bool) -> None:
        deck, study = self._presenter.deck, self._engine.study
        if deck is None:
            return

        def set_it(wanted: bool) -> None:
            with study.writing():
                act = study.store.decks.start if wanted else study.store.decks.stop
                act(study.learner.id, deck)
            study.planner.forget()

        label = self.tr("You study this deck") if studied else self.tr("The deck waits")

        def do() -> None:
            set_it(studied)
            self._acts.keep_setting(label, partial(set_it, not studied), partial(set_it, studied))

        if self._presenter.attempt(do):
            self._tell(label, keep_pane=True)

    def _do(
        self,
        label: str,
        act: Callable[[], Change | None],
        pane: InlinePane | None = None,
        field: str = "",
    ) -> None:
        """`field` of the pane: where a text that cannot be kept is spoken of."""

        def do() -> None:
            change = act()
            if change is not None:
                self._acts.keep(label, change)

        try:
            done = self._presenter.attempt(do) if pane is None else self._presenter.attempt_texts(do)
        except TextProblems as error:
            if pane is not None:
                pane.problem.set_text(phrase_text(error.problems[field]))
                pane.first_field().setFocus()
            return
        if done:
            self._tell(label)

    def _tell(self, label: str, *, keep_pane: bool = False) -> None:
        if not keep_pane:
            self._close_panes()
        self._presenter.refresh()
        self._page.tell(label)
        if not keep_pane:
            self._page.enter_tree()

    # Files

    def _dialog(self, title: str) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self._page.window(), title, home)
        dialog.finished.connect(self._forget_dialog)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _ask_where(self, form: str, with_history: bool) -> None:
        deck = self._presenter.deck
        if deck is None or self.dialog is not None:
            return
        dialog = self._dialog(self.tr("Export the deck"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{format_name(form).rpartition(' (')[0]} (*{form})"])
        dialog.setDefaultSuffix(form.removeprefix("."))
        dialog.selectFile(f"{_UNFIT.sub(' ', self._title(deck)).strip(' .') or deck}{form}")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path), with_history=with_history))
        dialog.open()

    def export_to(self, path: Path, *, with_history: bool = False) -> None:
        """In a worker, with progress and Cancel; its ending says as what."""
        deck, study = self._presenter.deck, self._engine.study
        if deck is None or self._job is not None:
            return

        options = ExportOptions(for_spreadsheets=True, with_history=with_history)

        def work(progress: Progress) -> Exported:
            with study.store.in_worker():
                return export_deck(study, deck, path, options, progress=progress)

        self._close_panes()
        #: {file} is the name of the file.
        name = self.tr("Writing {file}").format(file=isolated(path.name))
        job = self._job = self._jobs().start(
            name, work, counts=False, stopped=self.tr("No file was written.")
        )
        job.finished.connect(self._tell_exported)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._forget_job)

    def _tell_exported(self, done: Exported) -> None:
        #: {file} is the name of a file, {folder} where it lies.
        pattern = self.tr("Exported: {file} in {folder}.")
        said = pattern.format(file=isolated(done.path.name), folder=isolated(str(done.path.parent)))
        if done.missing:
            number = len(done.missing)
            one = self.tr("1 picture or sound is missing: its file is gone.")
            lost = one if number == 1 else plurals.tr("%Ln pictures or sounds are missing.", "", number)
            said = f"{said} {lost}"
        self._page.tell_plainly(said)

    def _tell_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self._page.show_problem(sentences(*error_text(error)))

    def _forget_job(self) -> None:
        self._job = None
