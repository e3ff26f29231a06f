"""Backups: how matters stand, when copies are made, how many stay, where they lie, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study.copies import KEEPS, Copy, RestorePreview
from desktop_app.ui import text
from desktop_app.ui.backing_up import BackingUp
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings import backups_wording as wording
from desktop_app.ui.settings.backups_folder import FolderControl
from desktop_app.ui.settings.backups_restore import RestoreDialog
from desktop_app.ui.settings.backups_row import RestoreButton
from desktop_app.ui.settings.backups_state import StateCard
from desktop_app.ui.settings.backups_table import CopiesTable
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.toggle import Toggle

_FOUND_AFTER_MS = 300


class BackupsSection(Section):
    def __init__(
        self, theme: Theme, preferences: Preferences, backing_up: BackingUp, jobs: Callable[[], JobRunner]
    ) -> None:
        super().__init__(theme, preferences)
        self._backing_up = backing_up
        self._jobs = jobs
        self._job: Job | None = None
        self._pressed: RestoreButton | None = None
        self.dialog: RestoreDialog | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_FOUND_AFTER_MS)
        self._slow.timeout.connect(self._say_working)
        about = self.tr("Everything you have studied and written, in one file per copy.")
        self.add_head(self.tr("Backups"), about)
        self._add_state()
        self._add_schedule()
        self._add_folder()
        self._add_copies()
        self.close_column()
        backing_up.changed.connect(self.show_values)
        preferences.changed.connect(self.show_values)
        self.show_values()

    def show_values(self) -> None:
        """What is known by now."""
        backups, known = self._backing_up.backups, self._backing_up.known
        self.at_close.setChecked(self.preferences.values.copy_at_close)
        self.keep.set_value(backups.keep)
        self._keep_row.set_hint(wording.kept(KEEPS[backups.keep]))
        self.folder.set_folder(backups.folder, is_usual=not backups.is_elsewhere)
        self.state.set_busy(self._backing_up.is_busy)
        if known is not None:
            now = self._backing_up.clock.now()
            self.state.set_said(wording.standing(known.state, now))
            self.copies.set_copies(known.copies, now)
        self.state.setVisible(known is not None)
        self.copies.setVisible(known is not None)

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have happened in the folder since it was looked at last."""
        super().showEvent(event)
        self._backing_up.refresh()

    def focus_folder(self) -> None:
        """To whoever wants another one."""
        self.folder.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_state(self) -> None:
        self.state = StateCard(self.theme)
        self.state.backUpRequested.connect(self._backing_up.back_up_now)
        self.add(self.state, 4)
        self.column.addSpacing(20)

    def _add_schedule(self) -> None:
        self.at_close = Toggle(self.theme, self.title_of("copy_at_close"))
        self.at_close.clicked.connect(self._set_at_close)
        self.add_row("copy_at_close", self.at_close)
        choices = {"fewer": self.tr("Fewer"), "usual": self.tr("As usual"), "more": self.tr("More")}
        self.keep = Segmented(self.theme, [(name, choices[name]) for name in KEEPS])
        title = self.tr("Keep")
        self.keep.set_title(title)
        self.keep.chosen.connect(self._set_keep)
        self._keep_row = SettingRow(self.theme, title, self.keep)
        self.add(self._keep_row)

    def _add_folder(self) -> None:
        title = self.tr("Folder")
        self.folder = FolderControl(self.theme, title)
        self.folder.chosen.connect(self._use_folder)
        row = SettingRow(self.theme, title, self.folder)
        row.last = True
        self.add(row)
        self.folder_problem = ProblemText(self.theme)
        self.add(self.folder_problem)

    def _add_copies(self) -> None:
        self.copies = CopiesTable(self.theme)
        self.copies.restoreRequested.connect(self._look_into)
        self.add(self.copies, 12)
        self.copy_problem = ProblemText(self.theme)
        self.add(self.copy_problem, 8)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = self.tr("Restoring first saves a copy of what you have now, so you can always go back.")
        row.addWidget(IconLabel(self.theme, "archive-restore", "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(self.theme, TextRole.BODY, "ink2", words), 1)
        self.add(foot, 20)

    def _set_at_close(self, on: bool) -> None:
        self.preferences.change("copy_at_close", on)

    def _set_keep(self, name: str) -> None:
        self._backing_up.backups.use_keep(name)
        self.show_values()

    # Another folder

    def _use_folder(self, folder: Path | None) -> None:
        """It may be slow to answer. A copy made at once tells whether all is well there."""
        backups = self._backing_up.backups

        def work(_progress: Progress) -> AppError | None:
            try:
                backups.use_folder(folder)
            except AppError as error:
                return error
            return None

        job = self._jobs().start(self.tr("Looking at the folder"), work)
        job.finished.connect(self._take_folder)

    def _take_folder(self, problem: AppError | None) -> None:
        self.folder_problem.set_text("" if problem is None else " ".join(text.error_text(problem)))
        self.show_values()
        if problem is None:
            self._backing_up.back_up_now()

    # Restoring

    def _look_into(self, copy: Copy) -> None:
        """What would change is asked first, and said in a dialog."""
        if self._job is not None:
            return
        backups = self._backing_up.backups

        def work(_progress: Progress) -> RestorePreview | AppError:
            try:
                return backups.preview(copy)
            except AppError as error:
                return error

        self.copy_problem.set_text("")
        self._pressed = next((each for each in self.copies.buttons if each.copy == copy), None)
        self._slow.start()
        job = self._job = self._jobs().start(self.tr("Reading the copy"), work, counts=False)
        job.finished.connect(self._take_preview)
        job.ended.connect(self._let_go)

    def _take_preview(self, found: RestorePreview | AppError) -> None:
        if isinstance(found, AppError):
            self.copy_problem.set_text(" ".join(text.error_text(found)))
        elif self.isVisible() and QApplication.activeModalWidget() is None:
            now = self._backing_up.clock.now()
            self.dialog = RestoreDialog(self.theme, found, now, self)
            self.dialog.restoreChosen.connect(self._restore)
            self.dialog.finished.connect(self._forget_dialog)
            self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _restore(self, copy: Copy, merge: bool) -> None:
        self._backing_up.restore(copy, merge=merge)

    def _say_working(self) -> None:
        if self._pressed is not None:
            self._pressed.set_working(True, keeps_focus=True)

    def _let_go(self) -> None:
        self._job = None
        self._slow.stop()
        if self._pressed is not None:
            self._pressed.set_working(False, keeps_focus=True)
            self._pressed = None
