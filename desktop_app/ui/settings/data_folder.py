"""Data folder: where the data lies, whether it is sound, what was deleted, and who studies here."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study.bin import Deletion, deletions
from desktop_app.study.decks import DeckDeletion, deleted_decks
from desktop_app.study.erasing import Person, deleted_people, people
from desktop_app.study.rows import Sizes, Where
from desktop_app.study.workshop.keeping import WorkshopDeletion, deleted_workshops
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.engine import Engine
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings import data_folder_wording as wording
from desktop_app.ui.settings.backups_wording import size
from desktop_app.ui.settings.data_folder_acts import DataFolderActs, Gone
from desktop_app.ui.settings.data_folder_check import CheckPart
from desktop_app.ui.settings.entry_list import Entry, EntryList, Way
from desktop_app.ui.settings.erase_dialog import EraseDialog
from desktop_app.ui.settings.folder_warning import FolderWarning
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast

_PUT_BACK, _DELETE, _ERASE = "put-back", "delete", "erase"


class _Found(NamedTuple):
    """What a worker has seen of the folder."""

    where: Where
    conflicts: tuple[str, ...]
    sizes: Sizes
    copies: int
    """Bytes of all copies."""


class DataFolderSection(Section):
    restoreWanted = Signal()
    """To where the copies are."""
    folderForCopiesWanted = Signal()
    undoChanged = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, engine: Engine, jobs: Callable[[], JobRunner]
    ) -> None:
        super().__init__(theme, preferences)
        self._engine = engine
        self._jobs = jobs
        self._job: Job | None = None
        self.dialog: EraseDialog | None = None
        self.acts = DataFolderActs(engine, jobs, self.attempt, self)
        about = self.tr("Everything stays on this computer. Versus sends nothing anywhere.")
        self.add_head(self.tr("Data folder"), about)
        self._add_warnings()
        self._add_place()
        self._add_check()
        self._add_deleted()
        self._add_learners()
        self.close_column()
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._make_room_for_toast)
        self.toast.gone.connect(self._make_room_for_toast)
        self.toast.undoRequested.connect(self._undo)
        self.acts.done.connect(self._say_done)
        self.acts.takenBack.connect(self.toast.close_toast)
        self.acts.told.connect(self._say_news)
        self.acts.failed.connect(self._tell_of)
        self.acts.changed.connect(self.show_values)
        self.acts.changed.connect(self.undoChanged)
        self.show_values()

    def show_values(self) -> None:
        """What was deleted, and who studies here; nothing where damage lets nobody read it."""
        gone, there = [], []
        try:
            gone = self._gone()
            there = [self._person_entry(each) for each in people(self._engine.study)]
        except AppError as error:
            self._say_news(" ".join(text.error_text(error)))
        stays = self.deleted.set_entries(gone)
        stays = self.learners.set_entries(there) and stays
        if not stays:
            self.check.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check.show_values()

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have happened meanwhile; what was done before is no longer taken back from here."""
        super().showEvent(event)
        self.acts.forget()
        self.toast.close_toast()
        self._say_news("")
        self.problem.hide()
        self.show_values()
        self.undoChanged.emit()
        self._look()

    # Parts

    def _add_warnings(self) -> None:
        self.place_warning = FolderWarning(self.theme, self.tr("Keep copies elsewhere"))
        self.conflict_warning = FolderWarning(self.theme, self.tr("Open the folder"))
        self.place_warning.activated.connect(self.folderForCopiesWanted)
        self.conflict_warning.activated.connect(self._open)
        self._warnings = QWidget()
        column = QVBoxLayout(self._warnings)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        for notice in (self.place_warning, self.conflict_warning):
            column.addWidget(notice)
            notice.hide()
        self.add(self._warnings)
        self._warnings.hide()

    def _add_place(self) -> None:
        folder = str(self.preferences.folder)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.open_folder = SecondaryButton(self.theme, self.tr("Open"), size=ButtonSize.SMALL)
        self.copy_folder = SecondaryButton(self.theme, self.tr("Copy"), size=ButtonSize.SMALL)
        self.open_folder.clicked.connect(self._open)
        self.copy_folder.clicked.connect(self._copy)
        for button in (self.open_folder, self.copy_folder):
            button.setAccessibleDescription(folder)
            row.addWidget(button)
        self.add(SettingRow(self.theme, self.tr("Where your data lies"), buttons, folder))
        self.total = TextLabel(self.theme, TextRole.BODY, "ink2", tabular=True)
        self.sizes_row = SettingRow(self.theme, self.tr("What lies there"), self.total, " ")
        self.add(self.sizes_row)

    def _add_check(self) -> None:
        self.check = CheckPart(self.theme, self._engine, self._jobs)
        self.check.restoreWanted.connect(self.restoreWanted)
        self.add(self.check)

    def _add_deleted(self) -> None:
        title = self._add_title(self.tr("Deleted in the last 30 days"))
        none = self.tr("Nothing was deleted. What you delete can be put back here for 30 days.")
        self.deleted = EntryList(self.theme, title, none)
        self.deleted.chosen.connect(self._act)
        self.add(self.deleted)

    def _add_learners(self) -> None:
        title = self._add_title(self.tr("Learners on this computer"))
        self.news = TextLabel(self.theme, TextRole.BODY, "ink2")
        self.news.hide()
        self.add(self.news)
        self.learners = EntryList(self.theme, title, self.tr("Nobody studies here yet."))
        self.learners.chosen.connect(self._act)
        self.add(self.learners)

    def _add_title(self, title: str) -> str:
        self.add(TextLabel(self.theme, TextRole.SECTION, "ink", title), 28)
        self.column.addSpacing(4)
        return title

    # Entries

    def _gone(self) -> list[Entry]:
        """Items, parts of items, decks, workshops and learners, the latest first."""
        study = self._engine.study
        found = [(each.binned.deleted_utc_ms, self._deletion_entry(each)) for each in deletions(study)]
        found += [(each.deleted.deleted_utc_ms, self._deck_entry(each)) for each in deleted_decks(study)]
        found += [
            (each.kept.deleted_utc_ms or 0, self._workshop_entry(each)) for each in deleted_workshops(study)
        ]
        found += [(each.deleted_utc_ms or 0, self._gone_entry(each)) for each in deleted_people(study)]
        return [entry for _, entry in sorted(found, key=lambda each: each[0], reverse=True)]

    def _deletion_entry(self, deletion: Deletion) -> Entry:
        ways = (Way(_PUT_BACK, self.tr("Put back")),)
        return Entry(deletion, wording.called(deletion.binned.label), wording.about_deletion(deletion), ways)

    def _deck_entry(self, deletion: DeckDeletion) -> Entry:
        ways = (Way(_PUT_BACK, self.tr("Put back")),)
        title = wording.called(deletion.deleted.title)
        return Entry(deletion, title, wording.about_deleted_deck(deletion), ways)

    def _workshop_entry(self, deletion: WorkshopDeletion) -> Entry:
        ways = (Way(_PUT_BACK, self.tr("Put back")),)
        title = wording.called(deletion.kept.title)
        return Entry(deletion, title, wording.about_deleted_workshop(deletion), ways)

    def _gone_entry(self, person: Person) -> Entry:
        ways = (Way(_PUT_BACK, self.tr("Put back")), Way(_ERASE, self.tr("Erase at once…")))
        return Entry(person, person.learner.name, wording.about_deleted_person(person), ways)

    def _person_entry(self, person: Person) -> Entry:
        about, name = wording.about_person(person), person.learner.name
        if person.learner.id == self._engine.study.learner.id:
            #: Of a learner: whoever studies in this window.
            return Entry(person, name, about, (), self.tr("In this window"))
        ways = (Way(_DELETE, self.tr("Delete")), Way(_ERASE, self.tr("Erase at once…")))
        return Entry(person, name, about, ways)

    def _act(self, way: str, thing: Gone) -> None:
        self._say_news("")
        if way == _PUT_BACK:
            self.acts.put_back(thing)
        elif isinstance(thing, Person) and way == _DELETE:
            self.acts.delete(thing)
        elif isinstance(thing, Person):
            self._ask_to_erase(thing)

    def _ask_to_erase(self, person: Person) -> None:
        if QApplication.activeModalWidget() is None:
            self.toast.close_toast()
            self.dialog = EraseDialog(self.theme, person, self)
            self.dialog.eraseChosen.connect(self._erase)
            self.dialog.open()

    def _erase(self, person: Person, from_copies: bool) -> None:
        self.acts.erase(person, from_copies=from_copies)

    # The folder

    def _look(self) -> None:
        """In a worker: a disk that is far away may not answer for a while."""
        if self._job is not None:
            return
        engine = self._engine

        def work(_progress: Progress) -> _Found:
            upkeep = engine.upkeep
            copies = sum(copy.bytes for copy in engine.backups.copies())
            return _Found(upkeep.where(), upkeep.conflicts(), engine.study.store.sizes(), copies)

        job = self._job = self._jobs().start(self.tr("Looking at the data folder"), work, unasked=True)
        job.finished.connect(self._take)
        job.ended.connect(self._let_go)

    def _take(self, found: _Found) -> None:
        for notice, words in (
            (self.place_warning, wording.of_place(found.where)),
            (self.conflict_warning, wording.of_conflicts(found.conflicts)),
        ):
            notice.set_text(words)
            notice.setVisible(bool(words))
        self._warnings.setVisible(bool(self.place_warning.text or self.conflict_warning.text))
        self.sizes_row.set_hint(wording.sizes(found.sizes, found.copies))
        self.total.setText(size(sum(found.sizes) + found.copies))

    def _let_go(self) -> None:
        self._job = None

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.preferences.folder)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.preferences.folder))

    # What was done

    def _say_done(self, label: str) -> None:
        self.toast.show_done(label)
        announce(self, label)

    def _say_news(self, sentence: str) -> None:
        self.news.setText(sentence)
        self.news.setVisible(bool(sentence))
        announce(self, sentence)

    def _undo(self) -> None:
        """The button that was pressed is gone: the focus stays near."""
        self.acts.undo()
        button = next(iter((*self.deleted.buttons, self.check.button)))
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room_for_toast(self) -> None:
        """It lies below the page, on none of it."""
        self.setViewportMargins(0, 0, 0, self.toast.room())
