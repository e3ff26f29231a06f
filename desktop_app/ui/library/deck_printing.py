"""Printing a deck: its PDF is drawn, or the printer fed, in a worker, with progress and Cancel."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study.print_kit import PrintChoices
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.print_pane import PrintPane
from desktop_app.ui.text import error_text
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.jobs import Job, JobRunner
    from desktop_app.ui.printing.saving import Saved

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What no system takes in the name of a file."""


class Page(Protocol):
    """Where the outcome is told."""

    def window(self) -> QWidget: ...
    def tell_plainly(self, sentence: str, /) -> None: ...
    def show_problem(self, sentence: str, /) -> None: ...


class Chosen(Protocol):
    """Which deck is printed; `attempt` says what stands in the way of reading it."""

    @property
    def deck(self) -> DeckId | None: ...
    def attempt(self, act: Callable[[], None], /) -> bool: ...


class DeckPrinting(QObject):
    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        page: Page,
        presenter: Chosen,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._presenter = presenter
        self._jobs = jobs
        self._job: Job | None = None
        self.dialog: QDialog | None = None
        self.pane = PrintPane(theme)
        self.pane.saveRequested.connect(self._ask_where)
        self.pane.printRequested.connect(self._ask_printer)

    def save_to(self, path: Path, choices: PrintChoices) -> None:
        deck = self._deck()
        if deck is None or self._job is not None:
            return

        def work(progress: Progress) -> Saved:
            from desktop_app.ui.printing.saving import save_pdf

            return save_pdf(deck, path, choices, progress=progress)

        #: {file} is the name of the file.
        name = self.tr("Drawing {file}").format(file=isolated(path.name))
        self._start(name, work, self.tr("No file was written.")).finished.connect(self._tell_saved)

    def print_on(self, printer: QPrinter, choices: PrintChoices) -> None:
        deck = self._deck()
        if deck is None or self._job is not None:
            return

        def work(progress: Progress) -> int:
            from desktop_app.study.print_kit import print_kit
            from desktop_app.ui.printing.document import draw_on

            parts = print_kit(deck, choices)
            return draw_on(printer, printer.resolution(), parts, choices.sheet.paper, progress)

        #: {deck} is the title of a deck.
        name = self.tr("Printing {deck}").format(deck=isolated(deck.head.title))
        stopped = self.tr("Some pages may have been printed.")
        self._start(name, work, stopped).finished.connect(self._tell_printed)

    def _start(self, name: str, work: Callable[[Progress], object], stopped: str) -> Job:
        self.pane.close_pane()
        job = self._job = self._jobs().start(name, work, counts=False, stopped=stopped)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._forget_job)
        return job

    def _deck(self) -> Deck | None:
        """Read here, so that the worker needs no database."""
        name = self._presenter.deck
        found: list[Deck] = []
        if name is not None:
            self._presenter.attempt(lambda: found.append(self._engine.study.store.decks.deck(name)))
        return found[0] if found else None

    def _ask_where(self, choices: PrintChoices) -> None:
        deck = self._presenter.deck
        if deck is None or self.dialog is not None:
            return
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page.window(), self.tr("Save as PDF"), home)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        title = self._engine.study.store.decks.head(deck).title
        dialog.selectFile(f"{_UNFIT.sub(' ', title).strip(' .') or deck}.pdf")
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), choices))
        self._open(dialog)

    def _ask_printer(self, choices: PrintChoices) -> None:
        """With the system's own dialog; it comes with how the paper is to be turned."""
        if self._presenter.deck is None or self.dialog is not None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from desktop_app.study.card_sheet import Flip
        from desktop_app.ui.printing.document import page_layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(choices.sheet.paper))
        if choices.sheet.is_double_sided:
            is_long = choices.sheet.flip is Flip.LONG
            printer.setDuplex(
                QPrinter.DuplexMode.DuplexLongSide if is_long else QPrinter.DuplexMode.DuplexShortSide
            )
        dialog = QPrintDialog(printer, self._page.window())
        # The printer is kept by this until the dialog is gone, and then by the job.
        dialog.accepted.connect(lambda: self.print_on(printer, choices))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.finished.connect(dialog.deleteLater)
        # A print dialog has another `open` of its own.
        QDialog.open(dialog)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _tell_saved(self, saved: Saved) -> None:
        #: {file} is the name of a file, {folder} where it lies.
        pattern = self.tr("Saved: {file} in {folder}.")
        path = saved.path
        self._page.tell_plainly(pattern.format(file=isolated(path.name), folder=isolated(str(path.parent))))

    def _tell_printed(self, _pages: int) -> None:
        self._page.tell_plainly(self.tr("Sent to the printer."))

    def _tell_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self._page.show_problem(sentences(*error_text(error)))

    def _forget_job(self) -> None:
        self._job = None
