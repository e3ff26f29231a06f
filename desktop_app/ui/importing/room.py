"""The Import room as a whole: its pages, its presenter, files that are chosen, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import AppError
from desktop_app.study.sheets import write_template
from desktop_app.ui import text
from desktop_app.ui.actions import DRAFTS, IMPORT, Actions
from desktop_app.ui.announcing import sentences
from desktop_app.ui.importing import wording
from desktop_app.ui.importing.pages import ImportPages
from desktop_app.ui.importing.presenter import ImportPresenter
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine
    from desktop_app.ui.jobs import JobRunner

_READABLE = "*.toml *.apkg *.colpkg *.csv *.tsv *.txt *.xlsx *.ods *.md *.html *.htm *.docx"
_TEMPLATE = "versus-template"


class ImportRoom(QObject):
    studyRequested = Signal(object)
    """A DeckId that the learner now studies."""
    updateRequested = Signal(object)
    """An ImportPlan: see `ImportPresenter.updateRequested`."""
    decksChanged = Signal()
    changed = Signal()
    """Undo and redo may have become possible or not."""
    placeChanged = Signal()
    """Another screen of the room is open."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        actions: Actions,
        jobs: Callable[[], JobRunner],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = ImportPages(theme)
        self.dialog: QFileDialog | None = None
        self._is_read_only = engine.study.store.is_read_only
        presenter = self.presenter = ImportPresenter(engine, self.page, jobs, self)
        presenter.outcomes.studyRequested.connect(self.studyRequested)
        presenter.outcomes.decksChanged.connect(self.decksChanged)
        presenter.updateRequested.connect(self.updateRequested)
        presenter.changed.connect(self.changed)
        start = self.page.start
        start.chooseRequested.connect(self.choose_file)
        start.templateRequested.connect(self.choose_template)
        for page in (start, self.page.table, self.page.preview):
            actions.install(IMPORT, page)
        self._install_drafts(actions)
        self.page.currentChanged.connect(self.placeChanged)
        actions.follow("open_file", start.area.choose_button)
        actions["paste_table"].triggered.connect(self._paste)
        actions["do_import"].triggered.connect(self._do)

    @property
    def place(self) -> str:
        """The screen that is open, as actions and help know it."""
        return DRAFTS if self.page.currentWidget() is self.page.drafts else IMPORT

    def open_paths(self, paths: Sequence[Path]) -> None:
        self.presenter.open_paths(paths)

    def open_text(self, words: str) -> None:
        self.presenter.open_text(words)

    def go_back(self) -> bool:
        """One step out of what is open in the room; False: the room itself is to be left."""
        return self.presenter.go_back()

    def save(self) -> None:
        """Write what is half typed."""
        self.presenter.save()

    def close(self) -> None:
        """The files that are looked at; what was begun with them waits."""
        self.save()
        self.presenter.close()

    def set_hot(self, hot: bool) -> None:
        """Whether something is held over the window that may be dropped."""
        self.page.start.area.set_hot(hot)

    def choose_file(self) -> None:
        dialog = self._ask(self.tr("Bring in a file"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                #: {endings} of files, such as *.csv
                self.tr("What Versus reads ({endings})").format(endings=_READABLE),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._take_files)
        dialog.open()

    def choose_template(self) -> None:
        dialog = self._ask(self.tr("Save an empty template"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("CSV table (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(partial(_fit_ending, dialog))
        dialog.selectFile(f"{_TEMPLATE}.xlsx")
        dialog.fileSelected.connect(self._save_template)
        dialog.open()

    # Inside

    def _install_drafts(self, actions: Actions) -> None:
        drafts, page = self.presenter.drafts, self.page.drafts
        actions.install(DRAFTS, page)
        for name, act in (
            ("draft_accept", drafts.accept),
            ("draft_edit", drafts.editing.open_all),
            ("draft_title", drafts.editing.open_title),
            ("draft_why", drafts.editing.open_reason),
            ("draft_sort", drafts.editing.open_sorting),
            ("draft_reject", drafts.reject),
            ("draft_swap", drafts.swap),
            ("draft_next", partial(drafts.step, 1)),
            ("draft_previous", partial(drafts.step, -1)),
            ("passage_left", partial(drafts.add_to_side, 0)),
            ("passage_right", partial(drafts.add_to_side, 1)),
            ("draft_new", drafts.begin_new),
            ("drafts_reject_rest", drafts.reject_rest),
            ("drafts_add", page.add_button.click),
        ):
            actions[name].triggered.connect(lambda _checked=False, act=act: act())
        card, bar = page.drafts.card, page.selection
        for name, button in (
            ("draft_accept", card.accept),
            ("draft_edit", card.edit),
            ("draft_title", card.change_title),
            ("draft_why", card.say_why),
            ("draft_sort", card.sort_out),
            ("draft_reject", card.reject),
            ("drafts_reject_rest", page.drafts.reject_rest),
            ("drafts_reject_rest", page.target.reject_rest),
            ("passage_left", bar.left),
            ("passage_right", bar.right),
            ("draft_new", bar.new),
        ):
            actions.follow(name, button)

    def _ask(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = self.dialog = QFileDialog(self.page.window(), title, str(Path.home()))
        dialog.setAcceptMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _take_files(self, names: list[str]) -> None:
        self.presenter.open_paths([Path(name) for name in names])

    def _save_template(self, name: str) -> None:
        path = Path(name)
        try:
            write_template(path, QLocale().name()[:2])
        except AppError as error:
            self.presenter.outcomes.tell(sentences(*text.error_text(error)), "triangle-alert", at_once=True)
        else:
            self.presenter.outcomes.tell(wording.template_saved(path), "check")

    def _paste(self) -> None:
        if self.page.is_at_start:
            self.presenter.paste()

    def _do(self) -> None:
        """The one filled button of the page that is open."""
        if self.page.is_at_start:
            self.choose_file()
            return
        self.save()
        page = self.page.table if self.page.currentWidget() is self.page.table else self.page.preview
        if page.foot.do_button.isEnabled() and page.foot.do_button.isVisible():
            page.foot.do_button.click()


def _fit_ending(dialog: QFileDialog, name_filter: str) -> None:
    dialog.setDefaultSuffix("csv" if "csv" in name_filter else "xlsx")
