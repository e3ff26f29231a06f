"""What the rows of a table become, worked out beside the window for large tables, at once for small ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import DeckId
from desktop_app.progress import Progress, Silent
from desktop_app.study.sheets import SheetDeck
from desktop_app.study.table_draft import TableDraft
from desktop_app.ui import text
from desktop_app.ui.importing.much_data import with_much_data
from desktop_app.ui.importing.rows_model import CellProblem
from desktop_app.ui.importing.table_wording import fix_words
from desktop_app.ui.jobs import Job, JobRunner

AT_ONCE_ROWS = 400
"""Checking so many takes less than a blink."""


@dataclass(frozen=True)
class Checked:
    """`places` by what is filtered for; `problems` by number of row and place of column."""

    draft: TableDraft
    made: SheetDeck
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    problems: Mapping[int, Mapping[int, CellProblem]] = field(default_factory=dict)
    others: Mapping[int, int] = field(default_factory=dict)
    """Number of a row, and of the one to merge it with."""

    @property
    def reasons(self) -> dict[int, str]:
        """Why rows are left out, by their number."""
        return {
            row: " ".join(each.message for each in cells.values()) for row, cells in self.problems.items()
        }


class Checking(QObject):
    done = Signal(object)
    """Checked: of the draft asked for last."""

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def check(self, draft: TableDraft, taken: Sequence[DeckId], language: str) -> None:
        """`done` follows; what was asked before is forgotten."""
        self.stop()
        work = partial(checked, draft, tuple(taken), language)
        if len(draft.table.rows) <= AT_ONCE_ROWS:
            self.done.emit(work(Silent()))
            return
        job = self._job = self._jobs.start(self.tr("Checking the rows"), work, counts=False)
        job.finished.connect(self._take)

    def stop(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._take)
            self._job.cancel()
            self._job = None

    def _take(self, found: Checked) -> None:
        self._job = None
        self.done.emit(found)


def checked(draft: TableDraft, taken: Sequence[DeckId], language: str, progress: Progress) -> Checked:
    """On any thread."""
    if len(draft.table.rows) > AT_ONCE_ROWS:
        return with_much_data(partial(_checked, draft, taken, language, progress))
    return _checked(draft, taken, language, progress)


def _checked(draft: TableDraft, taken: Sequence[DeckId], language: str, progress: Progress) -> Checked:
    made = draft.check(taken, language)
    progress.step(1, 2)
    problems: dict[int, dict[int, CellProblem]] = {}
    others: dict[int, int] = {}
    for row, column, message, fix, other in made.row_problems:
        words = text.phrase_text(message, "sheet")
        problems.setdefault(row, {})[column] = CellProblem(words, fix, fix_words(fix))
        if other:
            others[row] = other
    every = draft.data_places
    numbers, is_ready = draft.table.numbers, frozenset(made.ready_rows)
    places = {
        "all": every,
        "ready": tuple(place for place in every if numbers[place] in is_ready),
        "wrong": tuple(place for place in every if numbers[place] in problems),
    }
    progress.step(2, 2)
    return Checked(draft, made, places, problems, others)
