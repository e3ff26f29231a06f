"""Memory goal: how much is to be remembered, what each goal costs a day, and whose memory it is based on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.progress import Progress
from desktop_app.study.choices import choose
from desktop_app.study.context import Study
from desktop_app.study.goal import minutes_a_day, times_as_much
from desktop_app.ui import text
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.fitted import FittedPart
from desktop_app.ui.settings.number_stepper import NumberStepper
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast

GOALS = range(80, 98)
COMPARED = (80, 85, 90, 95, 97)
_USUAL = 90


class MemoryGoalSection(Section):
    def __init__(
        self, theme: Theme, preferences: Preferences, study: Study, jobs: Callable[[], JobRunner]
    ) -> None:
        super().__init__(theme, preferences)
        self._own_margins = 0, 0, 0, 0
        self._study = study
        self._jobs = jobs
        self._job: Job | None = None
        self._minutes: Mapping[float, float] = {}
        about = self.tr("How much of what you have learned you want to remember when a card comes back.")
        self.add_head(self.tr("Memory goal"), about)
        less, more = self.tr("A lower goal"), self.tr("A higher goal")
        self.goal = NumberStepper(theme, less, more, GOALS, _percent)
        self.goal.changed.connect(self._set_goal)
        self._row = SettingRow(theme, self.tr("Remembered, on average"), self.goal)
        self.add(self._row)
        self.load = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self.add(self.load, 16)
        self._table = LoadTable(theme)
        self.add(self._table, 12)
        words = self.tr(
            "A new goal holds from each card's next answer on: nothing is moved. "
            "A deck with a date follows its plan until then."
        )
        self.add(TextLabel(theme, TextRole.SMALL, "ink3", words), 16)
        self.fitted = FittedPart(theme, study, jobs, self.attempt)
        self.add(self.fitted, 28)
        self.close_column()
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._make_room_for_toast)
        self.toast.gone.connect(self._make_room_for_toast)
        self.toast.undoRequested.connect(self._undo)
        self.fitted.done.connect(self.toast.show_done)
        self.fitted.takenBack.connect(self.toast.close_toast)
        self.fitted.undoChanged.connect(self._follow_model)
        self.fitted.reworded.connect(self._lay_out_at_once)
        self.show_values()

    def show_values(self) -> None:
        percent = round(100 * self._study.options.desired_retention)
        self.goal.set_value(percent)
        self.load.setText(self._load_text(percent))
        self._table.set_loads({each: self._load_of(each) for each in COMPARED}, percent)

    def showEvent(self, event: QShowEvent) -> None:
        """What is known has changed since it was seen last."""
        super().showEvent(event)
        self._work_out()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Below it all lies the toast, while it shows."""
        self._own_margins = left, top, right, bottom
        super().set_margins(left, top, right, bottom + self.toast.room())

    def _make_room_for_toast(self) -> None:
        self.set_margins(*self._own_margins)
        if not self.toast.isHidden():
            self._lay_out_at_once()
            foot = self.fitted.mapTo(self, QPoint(0, self.fitted.height())).y()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + max(foot - self.toast.y(), 0))

    def _lay_out_at_once(self) -> None:
        """Left to Qt it goes up by a layout at each turn of the event loop, and words would jump."""
        self.fitted.lay_out()
        self.column.activate()
        body = self.widget()
        assert body is not None
        body.resize(body.width(), max(self.viewport().height(), self.column.heightForWidth(body.width())))

    def _undo(self) -> None:
        """The button that was pressed is gone: the focus stays near."""
        self.fitted.undo()
        self.fitted.fit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_model(self) -> None:
        """Another model may be in force, under which each goal takes other minutes."""
        self.show_values()
        if self.isVisible():
            self._work_out()

    def _work_out(self) -> None:
        if self._job is not None:
            return
        study = self._study

        def work(progress: Progress) -> Mapping[float, float]:
            with study.store.in_worker():
                return minutes_a_day(study, [goal / 100 for goal in GOALS], progress)

        job = self._job = self._jobs().start(self.tr("Working out the minutes a day"), work, unasked=True)
        job.finished.connect(self._take)
        job.cancelled.connect(self._let_go)
        job.failed.connect(self._let_go)

    def _take(self, minutes: Mapping[float, float]) -> None:
        self._job, self._minutes = None, minutes
        self.show_values()

    def _let_go(self) -> None:
        self._job = None

    def _set_goal(self, percent: int) -> None:
        if self.attempt(lambda: choose(self._study, "desired_retention", percent / 100)):
            self.show_values()

    def _load_text(self, percent: int) -> str:
        """In minutes where cards were met, else as a proportion."""
        minutes = self._minutes.get(percent / 100)
        if minutes is not None:
            #: {percent}: the goal; {time}: "about 7 min".
            pattern = self.tr("At {percent} what you have met so far takes {time} a day.")
            return pattern.format(percent=_percent(percent), time=text.duration(round(60 * minutes)))
        if percent == _USUAL:
            return self.tr("{percent} is a good balance: higher goals cost more and more.").format(
                percent=_percent(percent)
            )
        #: {times}: a number such as "1.8"; {usual}: "90 %".
        pattern = self.tr("At {percent} reviews take {times} times as long as at {usual}.")
        return pattern.format(
            percent=_percent(percent), times=self._times_text(percent), usual=_percent(_USUAL)
        )

    def _load_of(self, percent: int) -> tuple[float, str]:
        """(work, the same in words) of a goal."""
        minutes = self._minutes.get(percent / 100)
        if minutes is not None:
            time = text.duration(round(60 * minutes))
            return minutes, self.tr("{time} a day").format(time=time)
        return times_as_much(self._study, percent / 100, _USUAL / 100), self.tr(
            "{times} times the work"
        ).format(times=self._times_text(percent))

    def _times_text(self, percent: int) -> str:
        return text.one_decimal(times_as_much(self._study, percent / 100, _USUAL / 100))


class LoadTable(QWidget):
    """A few goals beside one another: the bar of the longest is full."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows: dict[int, tuple[TextLabel, ProgressLine, TextLabel]] = {}
        for row, percent in enumerate(COMPARED):
            goal = TextLabel(theme, TextRole.BODY, "ink2", _percent(percent), tabular=True)
            bar = ProgressLine(theme)
            load = TextLabel(theme, TextRole.BODY, "ink2", tabular=True)
            self._rows[percent] = (goal, bar, load)
            for column, widget in enumerate((goal, bar, load)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)

    def set_loads(self, loads: Mapping[int, tuple[float, str]], current: int) -> None:
        longest = max(load for load, _ in loads.values())
        for percent, (goal, bar, words) in self._rows.items():
            load, said = loads[percent]
            role = TextRole.SECTION if percent == current else TextRole.BODY
            goal.set_role(role)
            words.set_role(role)
            words.setText(said)
            bar.set_fraction(load / longest if longest else 0.0)
            #: {percent}: a goal; {load}: "about 7 min a day".
            bar.setAccessibleName(self.tr("{percent}: {load}").format(percent=_percent(percent), load=said))


def _percent(number: int) -> str:
    return text.percent(number / 100)
