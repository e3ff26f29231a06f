"""Files that are made of the results of a workshop: drawn and written in a worker, then told of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.text import error_text, phrase_text
from desktop_app.ui.workshop.results_page import ResultsPage

if TYPE_CHECKING:
    from desktop_app.study.exporting import Exported
    from desktop_app.study.paper import Sheet
    from desktop_app.ui.jobs import Job, JobRunner

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What no system takes in the name of a file."""
PDF, CSV, DECK = ".pdf", ".csv", ".toml"
Write = Callable[[Path, Progress], "Exported"]


class ResultsFiles(QObject):
    def __init__(
        self, engine: Engine, page: ResultsPage, jobs: Callable[[], JobRunner], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._jobs = jobs
        self._job: Job | None = None
        self.dialog: QFileDialog | None = None

    # What can be written

    def results_pdf(self, plan: WorkshopPlan, results: Results, day: datetime.date) -> Write:
        from desktop_app.study.workshop.export import results_sheet

        return partial(_write_pdf, results_sheet(results, plan, day), plan.title)

    def results_csv(self, plan: WorkshopPlan, results: Results, day: datetime.date) -> Write:
        def write(path: Path, _progress: Progress) -> Exported:
            from desktop_app.study.workshop.export import results_csv

            return results_csv(path, results, plan, day, say=lambda words: phrase_text(words, "print"))

        return write

    def home_deck(self, deck: Deck, results: Results) -> Write:
        """Raises NothingMissed."""
        from desktop_app.study.workshop.take_home import take_home

        part, study = take_home(deck, results), self._engine.study

        def write(path: Path, _progress: Progress) -> Exported:
            from desktop_app.study.workshop import take_home

            with study.store.in_worker():
                return take_home.write(part, path, study.store.media.find)

        return write

    def home_sheet(self, deck: Deck, results: Results) -> Write:
        """Raises NothingMissed."""
        from desktop_app.study.workshop.take_home import sheet, take_home

        part = take_home(deck, results)
        return partial(_write_pdf, sheet(part, results), part.head.title)

    # Where

    def ask(self, title: str, name: str, form: str, write: Write) -> None:
        """With the system's own dialog. `form`: the ending of the file's name."""
        if self.dialog is not None:
            return
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self.dialog = QFileDialog(self._page.window(), title, home)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.removeprefix('.').upper()} (*{form})"])
        dialog.setDefaultSuffix(form.removeprefix("."))
        dialog.selectFile(f"{_UNFIT.sub(' ', name).strip(' .')}{form}")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), write))
        dialog.finished.connect(self._forget_dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path, write: Write) -> None:
        if self._job is not None:
            return
        #: {file} is the name of the file.
        name = self.tr("Writing {file}").format(file=isolated(path.name))
        stopped = self.tr("No file was written.")
        job = self._job = self._jobs().start(
            name, lambda progress: write(path, progress), counts=False, stopped=stopped
        )
        job.finished.connect(self._tell_saved)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._forget_job)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell_saved(self, done: Exported) -> None:
        #: {file} is the name of a file, {folder} where it lies.
        pattern = self.tr("Saved: {file} in {folder}.")
        path = done.path
        self._page.tell(pattern.format(file=isolated(path.name), folder=isolated(str(path.parent))), "check")

    def _tell_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self._page.tell(sentences(*error_text(error)), "triangle-alert", at_once=True)

    def _forget_job(self) -> None:
        self._job = None


def _write_pdf(sheet: Sheet, title: str, path: Path, progress: Progress) -> Exported:
    from desktop_app.study.card_sheet import Paper
    from desktop_app.study.print_files import keep_pdf
    from desktop_app.ui.printing.document import pdf_of

    american = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    paper = Paper.LETTER if american else Paper.A4
    return keep_pdf(path, pdf_of((sheet,), paper, title, progress).pdf)
