"""What a person should know of where the data lies, once: a network, a stick, a synchronised folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study.rows import Where
from desktop_app.ui import text
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.start.places import Upkeep
from desktop_app.ui.strips import WARNS, Message, Way

PLACE, CONFLICT = "place", "conflict"


class Warnings(QObject):
    """Looks in a worker: a disk that is far away may not answer for a while."""

    def __init__(
        self,
        upkeep: Upkeep,
        jobs: Callable[[], JobRunner],
        tell: Callable[[Message], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._upkeep = upkeep
        self._jobs = jobs
        self._tell_window = tell
        self._where = Where("", "")
        self._conflicts: tuple[str, ...] = ()

    def begin(self) -> None:
        job = self._jobs().start(self.tr("Looking at the data folder"), self._look, unasked=True)
        job.finished.connect(self._tell)

    def _look(self, _progress: Progress) -> tuple[Where, tuple[str, ...]]:
        """In a worker: what was not told before."""
        upkeep, where = self._upkeep, self._upkeep.where()
        conflicts = tuple(name for name in upkeep.conflicts() if not upkeep.is_told(name))
        if all(upkeep.is_told(each) for each in where if each):
            where = Where("", "")
        return where, conflicts

    def _tell(self, found: tuple[Where, tuple[str, ...]]) -> None:
        self._where, self._conflicts = found
        if any(self._where):
            told = tuple(each for each in self._where if each)
            message = Message(PLACE, self._words_of_place, weight=WARNS, closed=partial(self._remember, told))
            self._tell_window(message)
            # Once is enough, also for whoever does not close it.
            self._remember(told)
        if self._conflicts:
            self._tell_window(
                Message(
                    CONFLICT,
                    self._words_of_conflict,
                    (Way(self._words_of_folder, self._open_folder),),
                    WARNS,
                    "triangle-alert",
                    closed=partial(self._remember, self._conflicts),
                )
            )

    def _remember(self, told: tuple[str, ...]) -> None:
        for each in told:
            if not self._upkeep.is_told(each):
                self._upkeep.note_told(each)

    def _words_of_place(self) -> str:
        if self._where.client:
            #: {client}: the name of a program such as Dropbox.
            return self.tr(
                "Your data lies in a folder that {client} synchronises: use Versus on one computer at a time."
            ).format(client=self._where.client)
        if self._where.disk == "network":
            return self.tr("Your data lies on a network disk: use Versus on one computer at a time.")
        return self.tr("Your data lies on a removable disk: close Versus before you pull it out.")

    def _words_of_conflict(self) -> str:
        first, more = self._conflicts[0], len(self._conflicts) - 1
        if not more:
            #: {name} of a file: "versus (1).db".
            pattern = self.tr("Another version of your data lies beside it: {name}. Versus leaves it alone.")
            return pattern.format(name=isolated(first))
        #: {name} of a file: "versus (1).db"; {number} of further files.
        pattern = self.tr(
            "Other versions of your data lie beside it: {name} and {number} more. Versus leaves them alone."
        )
        return pattern.format(name=isolated(first), number=text.count(more))

    def _words_of_folder(self) -> str:
        return self.tr("Open the folder")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._upkeep.folder)))
