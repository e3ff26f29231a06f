"""A small window in place of the large one while something is done that takes more than a moment."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.progress import Cancelled
from desktop_app.ui.jobs import Job, JobRunner, Work
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel

SHOWN_AFTER_MS = 300
_WIDTH = 460


class ProgressWindow(QWidget):
    """`carry_out` returns what the work returns, and raises what it raises."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._words = words
        self._runner = JobRunner(self)
        self._job: Job | None = None
        self._result: object = None
        self._error: BaseException | None = None
        self._loop = QEventLoop(self)
        self.setWindowTitle(self.tr("Versus"))
        self.setWindowIcon(QIcon(str(theme.resource("app.svg"))))
        self.setMinimumWidth(theme.px(_WIDTH))
        self.setAutoFillBackground(True)
        self._bar = ProgressLine(theme)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self.cancel = SecondaryButton(theme, self.tr("Cancel"), self.tr("Esc"))
        self.cancel.clicked.connect(self._cancel)
        self._lay_out(theme)
        self._ring = FocusRing(theme, self)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._cancel)

    def carry_out(self, work: Work) -> object:
        """In a thread of its own; shows itself where it takes longer. Raises Cancelled."""
        job = self._job = self._runner.start(self._words, work, writes=True)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._keep)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)
        # Not `ended`: the runner still has to forget it.
        self._runner.changed.connect(self._end_if_done)
        show = QTimer(self)
        show.setSingleShot(True)
        show.timeout.connect(self._show)
        show.start(SHOWN_AFTER_MS)
        self._loop.exec()
        show.stop()
        self._job = None
        self.close()
        if self._error is not None:
            raise self._error
        return self._result

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes with the work, not before."""
        if self._job is None:
            super().closeEvent(event)
        else:
            self._cancel()
            event.ignore()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(TextLabel(theme, TextRole.SECTION, "ink", self._words))
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        column.addLayout(row)

    def _show(self) -> None:
        self.adjustSize()
        self.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int, total: int) -> None:
        if total:
            self._bar.set_fraction(done / total)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.set_working(True)

    def _keep(self, result: object) -> None:
        self._result = result

    def _fail(self, error: BaseException) -> None:
        self._error = error

    def _stop(self) -> None:
        self._error = Cancelled()

    def _end_if_done(self) -> None:
        if not self._runner.jobs:
            self._loop.quit()
