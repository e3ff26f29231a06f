"""Docked at the bottom of the window while work goes on: its name, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel

SHOWN_AFTER_MS = 300
UNASKED_AFTER_MS = 2000
"""Work that nobody has asked for is not worth a word if it is short."""
_TELLS_FOR_MS = 6000
_SAID_EVERY = 25
_TIGHT_PX = 860


class JobStrip(QWidget):
    """Several jobs stand as "3 tasks". What stopped or failed is said for a while."""

    def __init__(self, theme: Theme, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runner = runner
        self._said = 0
        self._name = TextLabel(theme, TextRole.BUTTON, "ink")
        self._bar = ProgressLine(theme)
        self._state = TextLabel(theme, TextRole.BODY, "ink2", tabular=True)
        self.button = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.button.clicked.connect(self._press)
        self._wait = self._timer(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self._show)
        self._tell = self._timer(_TELLS_FOR_MS)
        self._tell.timeout.connect(self._show)
        self._lay_out()
        self.setAccessibleName(self.tr("Work in progress"))
        runner.added.connect(self._watch)
        runner.changed.connect(self._follow)
        for job in runner.jobs:
            self._watch(job)
        self.hide()

    def _lay_out(self) -> None:
        line = QFrame()
        line.setProperty("panel", "line")
        line.setFixedHeight(1)
        words = self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.addWidget(self._name)
        words.addWidget(self._bar, 1)
        words.addWidget(self._state)
        row = self._row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(line)
        whole.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("surface"))

    def _fit(self) -> None:
        """One under the other where it is tight."""
        tight = self.width() < _TIGHT_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._words.setDirection(directions.TopToBottom if tight else directions.LeftToRight)
        self._words.setSpacing(4 if tight else 16)
        side = 16 if tight else 40
        self._row.setContentsMargins(side, 12, side, 12)

    def _timer(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer

    def _watch(self, job: Job) -> None:
        job.progressed.connect(self._show_progress)
        job.cancelled.connect(self._tell_stopped)
        job.failed.connect(self._tell_failed)

    def _follow(self) -> None:
        """Short work shows nothing."""
        if self.isHidden():
            jobs = self._runner.jobs
            after = UNASKED_AFTER_MS if all(job.unasked for job in jobs) else SHOWN_AFTER_MS
            if jobs and not 0 <= self._wait.remainingTime() <= after:
                self._said = 0
                self._wait.start(after)
        elif not self._tell.isActive():
            self._show()

    def _show_progress(self) -> None:
        if not self.isHidden() and not self._tell.isActive():
            self._show()

    def _show(self) -> None:
        jobs = self._runner.jobs
        self.setVisible(bool(jobs))
        if not jobs:
            return
        one = jobs[0] if len(jobs) == 1 else None
        stopping = all(job.is_stopping for job in jobs)
        self._name.setText(one.name if one else plurals.tr("%Ln tasks", "", len(jobs)))
        self._state.setText(self._progress_of(one) if one else "")
        self._state.setVisible(bool(self._state.text()))
        share = self._share(jobs)
        if share is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.set_fraction(share)
            self._say(round(share * 100))
        self._bar.setAccessibleName(self._name.text())
        self._bar.setAccessibleDescription(self._state.text())
        self.button.setText(self.tr("Cancel") if one else self.tr("Cancel all"))
        self.button.setEnabled(not stopping)
        self._bar.show()
        self._fit()

    def _progress_of(self, job: Job) -> str:
        if job.is_stopping:
            return self.tr("Stopping…")
        if not job.done:
            return ""
        left = job.seconds_left()
        if left is None:
            #: {number} of the things that are being done.
            return self.tr("{number} done").format(number=text.count(job.done)) if job.counts else ""
        if left < 60:
            #: {number} of the things that are being done; {seconds} is at least 1.
            pattern = self.tr("{number} done, about {seconds} s left")
            share = self.tr("about {seconds} s left")
        else:
            pattern = self.tr("{number} done, about {minutes} min left")
            share = self.tr("about {minutes} min left")
        seconds = max(1, round(left / 5) * 5 if left >= 10 else round(left))
        return (pattern if job.counts else share).format(
            number=text.count(job.done),
            seconds=text.count(seconds),
            minutes=text.count(max(1, round(left / 60))),
        )

    def _share(self, jobs: tuple[Job, ...]) -> float | None:
        known = [job.done / job.total for job in jobs if job.total]
        return sum(known) / len(jobs) if known else None

    def _say(self, percent: int) -> None:
        """To a screen reader, at steps of 25 %."""
        step = percent // _SAID_EVERY * _SAID_EVERY
        if step > self._said:
            self._said = step
            #: {name} of the work, {percent}: "50 %".
            words = self.tr("{name}: {percent}").format(
                name=self._name.text(), percent=text.percent(step / 100)
            )
            announce(self, words)

    def _tell_stopped(self) -> None:
        job = self.sender()
        said = job.stopped if isinstance(job, Job) else ""
        self._tell_end(said or self.tr("Stopped. Nothing was changed."))

    def _tell_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self._tell_end(" ".join(text.error_text(error)), is_problem=True)

    def _tell_end(self, sentence: str, *, is_problem: bool = False) -> None:
        self._name.setText(sentence)
        self._state.setVisible(False)
        self._bar.setVisible(False)
        self.button.setText(self.tr("Close"))
        self.button.setEnabled(True)
        self._wait.stop()
        self._tell.start()
        self.show()
        announce(self, sentence, at_once=is_problem)

    def _press(self) -> None:
        if self._tell.isActive():
            self._tell.stop()
        else:
            self._runner.cancel_all()
        self._show()
