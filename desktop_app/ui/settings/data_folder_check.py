"""A part of Data folder: look through all of the data, say what was found, and lead on from damage."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study import health
from desktop_app.study.rows import Check
from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.engine import Engine
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.settings import data_folder_wording as wording
from desktop_app.ui.settings.backups_wording import when
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton, TextButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.text_label import TextLabel

_GAP = 8


class CheckPart(QWidget):
    restoreWanted = Signal()
    """To where the copies are."""

    def __init__(self, theme: Theme, engine: Engine, jobs: Callable[[], JobRunner]) -> None:
        super().__init__()
        self._theme = theme
        self._engine = engine
        self._jobs = jobs
        self._job: Job | None = None
        self._lines: list[_Line] = []
        self.button = SecondaryButton(theme, self.tr("Check the data now"), size=ButtonSize.SMALL)
        self.button.clicked.connect(self._check)
        self._row = SettingRow(theme, self.tr("Is everything sound?"), self.button)
        self.verdict = TextLabel(theme, TextRole.SECTION, "ink")
        self.problem = ProblemText(theme)
        self._found = QVBoxLayout()
        self._found.setSpacing(6)
        self.repair_button = SecondaryButton(theme, self.tr("Repair"), size=ButtonSize.SMALL)
        self.repair_button.clicked.connect(self._repair)
        self.restore_button = SecondaryButton(theme, self.tr("Restore a copy"), size=ButtonSize.SMALL)
        self.restore_button.clicked.connect(self.restoreWanted)
        self.details_button = QuietButton(theme, self.tr("Copy details"), size=ButtonSize.SMALL)
        self.details_button.clicked.connect(self._copy_details)
        self._details = ""
        self._lay_out()
        self._show(())
        self.show_values()

    def show_values(self) -> None:
        """When all of it was looked through last."""
        last = self._engine.upkeep.last_full_check()
        if not last:
            self._row.set_hint(self.tr("Not looked through yet."))
            return
        #: {when}: "Today, 08:12".
        pattern = self.tr("Last looked through: {when}")
        self._row.set_hint(pattern.format(when=when(last, self._engine.study.clock.now())))

    def _lay_out(self) -> None:
        self._ways = _Ways((self.repair_button, self.restore_button, self.details_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self.verdict)
        column.addLayout(self._found)
        column.addWidget(self.problem)
        column.addWidget(self._ways)

    # Checking and repairing

    def _check(self) -> None:
        study = self._engine.study

        def work(progress: Progress) -> Sequence[Check]:
            with study.store.in_worker():
                return health.full_checks(study, progress)

        self._start(self.tr("Checking the data"), work, self._take, writes=False)

    def _repair(self) -> None:
        study = self._engine.study

        def work(progress: Progress) -> health.Repaired:
            with study.store.in_worker():
                return health.repair(study, progress)

        self._start(self.tr("Repairing the data"), work, self._take_repair, writes=True)

    def _start(
        self,
        name: str,
        work: Callable[[Progress], object],
        take: Callable[[object], None],
        *,
        writes: bool,
    ) -> None:
        """While it works the button keeps place and focus: a second press does nothing."""
        if self._job is not None:
            return
        self.problem.set_text("")
        job = self._job = self._jobs().start(name, work, writes=writes, counts=False)
        self.button.set_working(True, keeps_focus=True)
        job.finished.connect(take)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._let_go)

    def _take(self, checks: object) -> None:
        assert isinstance(checks, tuple)
        if not self._engine.study.store.is_read_only:
            self._engine.upkeep.note_full_check(self._engine.study.clock.now().at_utc_ms)
        self._show(checks)
        announce(self, self.verdict.text(), at_once=not health.is_sound(checks))

    def _take_repair(self, repaired: object) -> None:
        """What was worked out from the caches before may not hold any more."""
        assert isinstance(repaired, health.Repaired)
        self._engine.catalogue.forget()
        self._engine.study.planner.forget()
        if self.repair_button.hasFocus():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(repaired.checks)

    def _tell_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            self.problem.set_text(" ".join(text.error_text(error)))

    def _let_go(self) -> None:
        self._job = None
        self.button.set_working(False, keeps_focus=True)
        self.show_values()

    # What was found

    def _show(self, checks: tuple[Check, ...]) -> None:
        for line in self._lines:
            self._found.removeWidget(line)
            line.hide()
            line.deleteLater()
        said = {wording.check_title(each): each for each in sorted(checks, key=lambda each: each.ok)}
        self._lines = [_Line(self._theme, each, words) for words, each in said.items()]
        for line in self._lines:
            self._found.addWidget(line)
        harmless = all(each.ok or each.name == "order" for each in checks)
        if harmless:
            self.verdict.setText(self.tr("Everything is in order."))
        else:
            self.verdict.setText(self.tr("Something is damaged. A copy is kept before anything is repaired."))
        self.verdict.setVisible(bool(checks))
        self._details = "\n".join(f"{each.name}: {each.detail}" for each in checks if not each.ok)
        self._ways.setVisible(not harmless)
        self.repair_button.setVisible(not self._engine.study.store.is_read_only)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class _Ways(QWidget):
    """Buttons beside one another; below one another where the line is too short."""

    def __init__(self, buttons: Sequence[TextButton]) -> None:
        super().__init__()
        self._buttons = buttons
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 8, 0, 8)
        self._box.setSpacing(_GAP)
        for button in buttons:
            self._box.addWidget(button)
        self._box.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As if they stood below one another, so that they can when the page gets narrower."""
        width = max(button.minimumSizeHint().width() for button in self._buttons)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = sum(button.sizeHint().width() + _GAP for button in self._buttons) <= self.width()
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


class _Line(QWidget):
    """One check: an icon and a sentence."""

    def __init__(self, theme: Theme, check: Check, words: str) -> None:
        super().__init__()
        icon, colour = ("check", "ok") if check.ok else ("triangle-alert", "bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, icon, colour, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(theme, TextRole.BODY, "ink2" if check.ok else "ink", words), 1)
