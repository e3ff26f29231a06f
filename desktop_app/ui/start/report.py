"""A report on the state of the data, to send to somebody who can help: no card's text, nobody's name."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study.context import Study
from desktop_app.study.health import full_checks
from desktop_app.study.rows import Check
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.start.places import Upkeep
from desktop_app.ui.strips import TOLD, Message, Strips

_NAME = "report"
_FILE = "versus-report.txt"
_TELLING = frozenset({"pages", "schema", "rows", "references"})
"""Checks whose details name parts of the file only; those of others may name decks and people."""
_MOST_LINE = 200


class Report(QObject):
    """Asks where to, has everything checked in a worker, writes."""

    fileChosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        study: Study,
        upkeep: Upkeep,
        jobs: Callable[[], JobRunner],
        strips: Strips,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._study = study
        self._upkeep = upkeep
        self._jobs = jobs
        self._strips = strips
        self._saved_as = ""
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        dialog = self.dialog = QFileDialog(self._window, self.tr("Save a report"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, name: str) -> None:
        self.dialog = None
        path = Path(name)
        job = self._jobs().start(self.tr("Checking the data"), partial(self._write, path), counts=False)
        job.finished.connect(self._tell)

    def _write(self, path: Path, progress: Progress) -> str:
        """In a worker. Gives the file's name; or what went wrong with writing it, after a colon."""
        words = text_of(self._checks(progress), self._upkeep)
        part = path.with_name(f"{path.name}.part")
        try:
            part.write_text(words, encoding="utf-8")
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            return f":{error.strerror or type(error).__name__}"
        return path.name

    def _checks(self, progress: Progress) -> tuple[Check, ...]:
        try:
            with self._study.store.in_worker():
                return full_checks(self._study, progress)
        except AppError as error:
            return (Check("checks", False, type(error).__name__),)

    def _tell(self, told: str) -> None:
        self._saved_as = told
        self._strips.show_message(Message(_NAME, self._words, weight=TOLD, icon="check"))

    def _words(self) -> str:
        saved_as, _, problem = self._saved_as.partition(":")
        if problem:
            #: {problem}: what the system says, "No space left on device".
            return self.tr("The report could not be saved: {problem}.").format(problem=problem)
        #: {file}: the name of a file.
        return self.tr("The report is saved as {file}.").format(file=saved_as)


def text_of(checks: Iterable[Check], upkeep: Upkeep) -> str:
    """English, for whoever helps: versions, sizes, and which checks hold."""
    lines = ["Versus: report on a data folder", ""]
    lines += _listed(upkeep.versions() | {"Qt": qVersion(), "Python": platform.python_version()})
    lines += [f"System: {platform.system()} {platform.release()} {platform.machine()}", ""]
    lines += _listed({name: f"{size} bytes" for name, size in upkeep.sizes().items()})
    lines += ["", *(_line(each) for each in checks), ""]
    return "\n".join(lines)


def _listed(values: Mapping[str, str]) -> list[str]:
    return [f"{name}: {value}" for name, value in values.items()]


def _line(check: Check) -> str:
    told = f" ({check.detail[:_MOST_LINE]})" if check.detail and check.name in _TELLING else ""
    return f"Check {check.name}: {'holds' if check.ok else 'does not hold'}{'' if check.ok else told}"
