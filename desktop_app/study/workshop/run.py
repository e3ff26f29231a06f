"""A workshop as it runs: commands in, slides out. It knows no window, no clock, no schedule, no database.

A command that is not possible at the moment changes nothing; `desk` says what is.
"""

from __future__ import annotations

import math
from dataclasses import replace

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop import allowed, answering, stages
from desktop_app.study.workshop.allowed import Step
from desktop_app.study.workshop.desk import Desk, desk_of
from desktop_app.study.workshop.results import Results, results_of
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.study.workshop.slide import Slide
from desktop_app.study.workshop.state import IN_ROUND, Stage, State, first_state
from desktop_app.study.workshop.wall import slide_of

__all__ = ["LONGEST_TICK_SECONDS", "Stage", "Step", "WorkshopRun"]

LONGEST_TICK_SECONDS = 5.0
"""More at once means that the computer slept: then the timer pauses in place of running out unseen."""


class WorkshopRun:
    """Teams are places in the plan's; sides are those that the round offers."""

    def __init__(self, plan: WorkshopPlan, state: State | None = None) -> None:
        """Raises ValueError for a plan without rounds."""
        if not plan.rounds:
            raise ValueError("a workshop has at least one round")
        self._plan = plan
        self._state = first_state(plan) if state is None else state

    @property
    def plan(self) -> WorkshopPlan:
        return self._plan

    @property
    def state(self) -> State:
        """Immutable: a later command makes another one."""
        return self._state

    @property
    def stage(self) -> Stage:
        return self._state.stage

    @property
    def next_step(self) -> Step:
        return allowed.next_step(self._plan, self._state)

    @property
    def slide(self) -> Slide:
        return slide_of(self._plan, self._state)

    @property
    def desk(self) -> Desk:
        return desk_of(self._plan, self._state)

    @property
    def results(self) -> Results:
        """So far."""
        return results_of(self._plan, self._state)

    def next(self) -> None:
        """Does what `next_step` says."""
        self._state = stages.after(self._plan, self._state)

    def back(self) -> None:
        self._state = stages.before(self._plan, self._state)

    def skip(self) -> None:
        self._state = stages.skipped(self._plan, self._state)

    def reveal(self) -> None:
        """At once, whoever was still to be asked."""
        self._state = stages.revealed(self._state)

    def blank(self) -> None:
        """Turns the wall blank, and back. The timer goes on."""
        self._state = replace(self._state, is_blank=not self._state.is_blank)

    def display(self, present: bool) -> None:
        """While it is gone the timer stands; when it returns everything is as it was."""
        self._state = replace(self._state, is_display_gone=not present)

    def toggle_timer(self) -> None:
        if not allowed.can_time(self._state):
            return
        if self.stage is Stage.READY:
            self.next()
            return
        timer = self._state.timer
        self._state = replace(self._state, timer=timer.stopped() if timer.is_running else timer.started())

    def more_time(self, seconds: int = 15) -> None:
        """A timer that has run out runs on."""
        if allowed.can_time(self._state) and seconds > 0:
            self._state = replace(self._state, timer=self._state.timer.longer(seconds))

    def tick(self, seconds: float) -> None:
        """So many have passed."""
        if self.stage not in IN_ROUND or not math.isfinite(seconds) or seconds <= 0:
            return
        timer = self._state.timer
        if seconds > LONGEST_TICK_SECONDS:
            self._state = replace(self._state, timer=timer.stopped())
            return
        self._state = replace(
            self._state,
            elapsed_seconds=self._state.elapsed_seconds + seconds,
            timer=timer if self._state.is_display_gone else timer.after(seconds),
        )

    def vote(self, team: int, side: SideId | None) -> None:
        """None takes the vote back. Nothing where hands are counted."""
        self._state = answering.voted(self._plan, self._state, team, side)

    def hands(self, team: int, side: SideId, number: int) -> None:
        """Of one team for one answer. Nothing but where hands are counted."""
        self._state = answering.counted(self._plan, self._state, team, side, number)

    def alone(self, side: SideId, sure: int, unsure: int) -> None:
        """Hands of the whole room for one answer, while everybody answers alone."""
        self._state = answering.counted_alone(self._plan, self._state, side, sure, unsure)

    def buzz(self, team: int) -> None:
        """The first one may answer; the timer waits for it."""
        self._state = answering.buzzed(self._plan, self._state, team)

    def judge(self, is_right: bool) -> None:
        """Of who buzzed. A wrong answer locks the team out and lets the others buzz."""
        self._state = answering.judged(self._plan, self._state, is_right)

    def unbuzz(self) -> None:
        """Takes back the last: the judgement, or else the buzzing."""
        self._state = answering.unbuzzed(self._plan, self._state)

    def place(self, side: SideId) -> None:
        """The tile whose turn it is."""
        self._state = answering.placed(self._plan, self._state, side)

    def unplace(self) -> None:
        self._state = answering.unplaced(self._plan, self._state)

    def change_points(self, team: int, by: int) -> None:
        """By hand, beside what the rounds give."""
        self._state = answering.corrected(self._plan, self._state, team, by)
