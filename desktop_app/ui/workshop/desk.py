"""The facilitator's desk as a whole: its page, the run behind it, the wall before it, and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.ui.actions import Actions
from desktop_app.ui.announcing import announce
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.desk_keeping import DeskKeeping
from desktop_app.ui.workshop.desk_keys import DeskKeys, actions_of
from desktop_app.ui.workshop.desk_words import cut_words, slept_words
from desktop_app.ui.workshop.displays import Displays
from desktop_app.ui.workshop.facilitator_page import FacilitatorPage
from desktop_app.ui.workshop.on_the_wall import OnTheWall, Shown
from desktop_app.ui.workshop.run_presenter import RunPresenter
from desktop_app.ui.workshop.status_chip import Tone
from desktop_app.ui.workshop.steady_clock import steady_seconds


class FacilitatorDesk(QObject):
    finished = Signal(object)
    """The results, once they are kept; of a rehearsal too, which nothing is kept of."""
    left = Signal()
    """By the cross. What was under way is kept."""

    def __init__(
        self,
        theme: Theme,
        keeper: WorkshopKeeper,
        actions: Actions,
        displays: Displays,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = steady_seconds,
    ) -> None:
        super().__init__(parent)
        page = self.page = FacilitatorPage(theme)
        self._keeping = DeskKeeping(keeper, page.save_notice, page.fit, self)
        self.presenter = RunPresenter(page, self._keeping, actions.hint, self, now=now)
        self.wall = OnTheWall(theme, displays, page, lambda: actions_of(actions), self)
        self._is_rehearsal = False
        page.display_notice.set_button(self.tr("Go on in a window"))
        displays.changed.connect(self._show_display)
        self._keys = DeskKeys(actions, page, self.presenter, self.wall, self)
        self._connect()

    @property
    def run(self) -> WorkshopRun | None:
        """What is open here."""
        return self.presenter.run

    def open(self, plan: WorkshopPlan, *, rehearsal: bool = False) -> None:
        """From the title on. Of a rehearsal nothing is kept, and the room's window waits to be asked for."""
        self._begin(WorkshopRun(plan), rehearsal=rehearsal)

    def resume(self, run: WorkshopRun) -> None:
        """Where it stopped, with the timer paused."""
        self._begin(run, rehearsal=False)

    def leave(self) -> None:
        """Nothing runs here any more and the wall is dark; what was under way is kept."""
        self.presenter.close()
        self.wall.close()

    # Inside

    def _begin(self, run: WorkshopRun, *, rehearsal: bool) -> None:
        self.leave()
        self._is_rehearsal = rehearsal
        self._keeping.begin(None if rehearsal else run)
        words = self.tr("Rehearsal") if rehearsal else ""
        self.page.bar.rehearsal.show_status(words, "repeat", Tone.PLAIN)
        self.wall.open(run.slide, shows=not rehearsal)
        self.presenter.open(run)

    def _finish(self, results: object) -> None:
        self.wall.close()
        self.finished.emit(results)

    def _leave(self) -> None:
        self.leave()
        self.left.emit()

    def _tell_slept(self) -> None:
        announce(self.page, slept_words(), at_once=True)

    def _show_display(self) -> None:
        """Where the room looks, in the bar; and the notice of a projector that is gone."""
        bar, notice = self.page.bar, self.page.display_notice
        shown = self.wall.shown
        words, icon, tone = {
            Shown.PROJECTOR: (self.tr("Projector connected"), "monitor", Tone.GOOD),
            Shown.WINDOW: (self.tr("Presenter in a window"), "monitor", Tone.PLAIN),
            Shown.OVER_DESK: (self.tr("Presenter on this screen"), "monitor", Tone.PLAIN),
            Shown.GONE: (self.tr("Projector gone"), "monitor-off", Tone.BAD),
            Shown.NOWHERE: (self.tr("Presenter closed"), "monitor-off", Tone.PLAIN),
        }[shown]
        is_unasked = self._is_rehearsal and shown is Shown.NOWHERE
        bar.projector.show_status("" if is_unasked else words, icon, tone)
        bar.show_presenter_button(self._presenter_words())
        self.page.preview.set_screen(self.wall.screen_size)
        notice.setVisible(shown is Shown.GONE)
        notice.set_text(self.tr("Projector gone. The round is paused."))
        self.page.fit()

    def _show_cut(self) -> None:
        """Of what the room sees, or would see on a screen as the picture is."""
        is_cut = self.wall.is_cut
        preview = self.page.preview.view
        if not (preview.is_cut if is_cut is None else is_cut):
            self.page.show_cut("", "")
            return
        slide = preview.slide
        self.page.show_cut(
            cut_words(slide), "\n".join(each for each in (slide.setting, slide.prompt) if each)
        )

    def _presenter_words(self) -> str:
        """What F11 does just now, where it needs a button."""
        if self.wall.shown is Shown.PROJECTOR:
            return ""
        if self.wall.shown is Shown.OVER_DESK:
            return self.tr("Presenter in a window")
        is_window = self.wall.shown is Shown.WINDOW
        return self.tr("Presenter full screen") if is_window else self.tr("Open the presenter")

    def _display_changed(self, present: bool) -> None:
        self.presenter.set_display(present)
        back = self.tr("The room sees the slides again. The round goes on.")
        announce(self.page, back if present else self.page.display_notice.text, at_once=True)

    # What is pressed

    def _connect(self) -> None:
        page, run, wall = self.page, self.presenter, self.wall
        run.finished.connect(self._finish)
        run.slideChanged.connect(wall.show_slide)
        run.slept.connect(self._tell_slept)
        wall.changed.connect(self._show_display)
        wall.displayChanged.connect(self._display_changed)
        run.slideChanged.connect(self._show_cut)
        wall.changed.connect(self._show_cut)
        page.display_notice.activated.connect(wall.show_in_window)
        page.bar.close_button.clicked.connect(self._leave)
        page.bar.blank_button.clicked.connect(run.blank)
        page.bar.presenter_button.clicked.connect(wall.toggle_full_screen)
        page.foot.next.clicked.connect(run.next_step)
        page.foot.back.clicked.connect(run.whole_step_back)
        page.foot.skip.clicked.connect(run.skip)
        votes, entry = page.votes, run.entry
        votes.timer.toggled.connect(run.toggle_timer)
        votes.timer.moreRequested.connect(run.more_time)
        votes.table.voted.connect(entry.vote)
        votes.table.counted.connect(entry.count)
        votes.table.buzzed.connect(entry.buzz)
        votes.table.pointed.connect(entry.change_points)
        votes.board.placed.connect(entry.place)
        votes.board.takenBack.connect(entry.unplace)
        votes.buzz.judged.connect(entry.judge)
        votes.buzz.takenBack.connect(entry.unbuzz)
