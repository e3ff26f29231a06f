"""A part of Memory goal: whose memory the model follows, and the ways to one's own and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.study_day import date_of
from desktop_app.progress import Progress
from desktop_app.study.context import Study
from desktop_app.study.fitted import NEEDED_ANSWERS, Standing, answers_that_count, standing
from desktop_app.study.fitting import Chosen, Outcome, bring_back_previous
from desktop_app.study.undo import UndoStack
from desktop_app.ui import fitting_job, text
from desktop_app.ui.announcing import announce
from desktop_app.ui.fitting_job import FittingJob
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel


class _Step(NamedTuple):
    label: str
    change: Chosen


class FittedPart(QWidget):
    """What was done while it shows can be taken back; a toast (of whoever holds this) says so."""

    done = Signal(str)
    """What was just done, to be said with Undo beside it."""
    takenBack = Signal()
    undoChanged = Signal()
    reworded = Signal()

    def __init__(
        self,
        theme: Theme,
        study: Study,
        jobs: Callable[[], JobRunner],
        attempt: Callable[[Callable[[], object]], bool],
    ) -> None:
        """`attempt` does what may fail, and tells of it."""
        super().__init__()
        self._study = study
        self._attempt = attempt
        self._jobs = jobs
        self._count_job: Job | None = None
        self._count: int | None = None
        self._stack: UndoStack[_Step] = UndoStack()
        self._fitting = FittingJob(lambda: study, jobs, self.isVisible, self, attempt=attempt)
        self._fitting.changed.connect(self.show_values)
        self._fitting.kept.connect(self._take)
        title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("How Versus sees your memory"))
        self.state = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self.news = TextLabel(theme, TextRole.SMALL, "ink2")
        self.fit_button = SecondaryButton(theme, self.tr("Fit now"))
        self.fit_button.clicked.connect(self._fit)
        self.back_button = SecondaryButton(theme, self.tr("Bring back the previous set"))
        self.back_button.clicked.connect(self._bring_back)
        self._fit_row = SettingRow(theme, self.tr("Look for a closer fit"), self.fit_button)
        self._back_row = SettingRow(theme, self.tr("The set in force before"), self.back_button)
        self._back_row.last = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, gap in ((title, 6), (self.state, 4), (self.news, 4)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addWidget(self._fit_row)
        column.addWidget(self._back_row)
        self.setAccessibleName(title.text())
        self.show_values()

    def show_values(self) -> None:
        now = standing(self._study)
        self.state.setText(self._state_text(now))
        self.news.setText(self._news_text(now))
        self.news.setVisible(bool(self.news.text()))
        busy = self._fitting.is_busy
        self.fit_button.setText(self.tr("Working…") if busy else self.tr("Fit now"))
        # While it works it keeps the focus: a second press does nothing.
        self.fit_button.setEnabled(busy or self._is_enough(now))
        _tell(self._fit_row, self.fit_button, self._fit_hint(now))
        self.back_button.setEnabled(now.has_previous)
        _tell(self._back_row, self.back_button, self._back_hint(now))
        self.reworded.emit()

    def lay_out(self) -> None:
        for widget in (self._fit_row, self._back_row, self):
            if (layout := widget.layout()) is not None:
                layout.activate()

    def showEvent(self, event: QShowEvent) -> None:
        """What was done before is no longer taken back from here; what was found meanwhile is kept."""
        super().showEvent(event)
        self._stack = UndoStack()
        self.show_values()
        self.undoChanged.emit()
        self._count_answers()
        self._attempt(self._fitting.settle)

    # Undo

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    def undo(self) -> None:
        if self.can_undo and self._attempt(lambda: self._stack.undo(self._taken_back)):
            self.takenBack.emit()
            self._show_change()

    def redo(self) -> None:
        if self.can_redo and self._attempt(lambda: self._stack.redo(self._given_again)):
            self._show_change()
            assert self._stack.last is not None
            self._say(self._stack.last.label)

    def _taken_back(self, step: _Step) -> _Step:
        with self._study.writing():
            return step._replace(change=step.change.take_back(self._study))

    def _given_again(self, step: _Step) -> _Step:
        with self._study.writing():
            return step._replace(change=step.change.give_again(self._study))

    # Inside

    def _fit(self) -> None:
        self._fitting.start()

    def _take(self, found: Outcome, change: Chosen | None) -> None:
        if change is not None and found.adopted:
            self._push(fitting_job.adopted(), change)
        elif change is not None and found.shares_anew:
            self._push(
                self.tr("What one card adds to its sister cards now follows your own answers."), change
            )
        else:
            announce(self, self.news.text())

    def _bring_back(self) -> None:
        self._attempt(self._bring_back_previous)

    def _bring_back_previous(self) -> None:
        change = bring_back_previous(self._study)
        if change is not None:
            self._push(self.tr("The previous set is back."), change)

    def _push(self, label: str, change: Chosen) -> None:
        self._stack.push(_Step(label, change.but_noted()))
        self._show_change()
        self._say(label)

    def _say(self, label: str) -> None:
        self.done.emit(label)
        announce(self, label)

    def _show_change(self) -> None:
        self.show_values()
        self.undoChanged.emit()

    def _count_answers(self) -> None:
        """Takes as long as reading the log: only while it matters."""
        if self._count_job is not None or _were_enough(standing(self._study)):
            return
        study = self._study

        def work(progress: Progress) -> int:
            return answers_that_count(study, progress)

        job = self._count_job = self._jobs().start(self.tr("Counting your answers"), work, unasked=True)
        job.finished.connect(self._take_count)
        job.cancelled.connect(self._let_go)
        job.failed.connect(self._let_go)

    def _take_count(self, count: int) -> None:
        self._count_job, self._count = None, count
        self.show_values()

    def _let_go(self) -> None:
        self._count_job = None

    # Words

    def _is_enough(self, now: Standing) -> bool:
        return _were_enough(now) or (self._count is not None and self._count >= NEEDED_ANSWERS)

    def _state_text(self, now: Standing) -> str:
        if not now.is_own:
            return self.tr("Versus reckons with the memory of an average learner.")
        if now.fitted is None:
            #: {compared}: "you forget a little more slowly than most".
            return self.tr("Fitted to your own answers: {compared}.").format(
                compared=fitting_job.compared(now.holds)
            )
        #: {date}: "21 Nov 2026"; {compared}: "you forget a little more slowly than most".
        pattern = self.tr("Fitted on {date} to {count} answers: {compared}.")
        return pattern.format(
            date=text.full_date(date_of(now.fitted.day)),
            count=text.count(now.fitted.answers),
            compared=fitting_job.compared(now.holds),
        )

    def _news_text(self, now: Standing) -> str:
        """Of a look that changed nothing."""
        if now.unchanged is None or not _were_enough(now):
            return ""
        pattern = self.tr(
            "Last looked on {date}: no other set foretells your answers clearly better, so this one stays."
        )
        return pattern.format(date=text.full_date(date_of(now.unchanged.day)))

    def _fit_hint(self, now: Standing) -> str:
        if self._is_enough(now):
            return self.tr("Due dates stay as they are; your next answers are judged by the new set.")
        if self._count is None:
            return self.tr("Counting your answers…")
        missing = NEEDED_ANSWERS - self._count
        first = (
            self.tr("Another answer first.")
            if missing == 1
            else plurals.tr("Another %Ln answers first.", "", missing)
        )
        #: {first}: "Another 37 answers first."
        pattern = self.tr("{first} Those count that come a day or more after the answer before.")
        return pattern.format(first=first)

    def _back_hint(self, now: Standing) -> str:
        if now.has_previous:
            return self.tr("The two change places. Due dates stay as they are.")
        return self.tr("No other set has been in force yet.")


def _were_enough(now: Standing) -> bool:
    return now.answers >= NEEDED_ANSWERS


def _tell(row: SettingRow, button: SecondaryButton, hint: str) -> None:
    row.set_hint(hint)
    button.setAccessibleDescription(hint)
