"""Any order of commands, ticks and display changes: no impossible state, and no answer before its time."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.domain.ids import BOTH, SideId
from desktop_app.study.workshop import snapshot, votes
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.study.workshop.run import Stage, Step, WorkshopRun
from desktop_app.study.workshop.slide import Scene, Slide
from desktop_app.study.workshop.soundness import faults
from desktop_app.study.workshop.state import HIDDEN, IN_ROUND, Play, offered
from tests.study.workshop.other_answers import with_other_answers
from tests.study.workshop.rounds_of_all_kinds import LEFT, RIGHT, TEAMS, plan

teams = st.integers(-1, len(TEAMS))
sides = st.sampled_from((LEFT, RIGHT, BOTH, SideId("neither")))
numbers = st.integers(-1, 12)

IN_FRONT = {
    Stage.TITLE: {Step.START},
    Stage.READY: {Step.START_TIMER},
    Stage.ALONE: {Step.ASK_TEAMS},
    Stage.VOTING: {Step.ASK_WHY, Step.REVEAL},
    Stage.WHY: {Step.REVEAL},
    Stage.REVEALED: {Step.NEXT_ROUND, Step.SHOW_RESULTS},
    Stage.RESULTS: {Step.END},
    Stage.ENDED: {Step.END},
}


def given(play: Play) -> Play:
    """What the room said, without whether it was shown."""
    return replace(play, is_revealed=False, is_skipped=False)


def everybody_answers(run: WorkshopRun) -> None:
    """Each team otherwise than the one before it."""
    for team in range(len(TEAMS)):
        side = (LEFT, RIGHT)[team % 2]
        run.vote(team, side)
        run.hands(team, side, 3)
        run.place(side)
        run.buzz(team)
        run.judge(team == 1)
    run.alone(LEFT, 3, 4)


class Workshop(RuleBasedStateMachine):
    run: WorkshopRun

    @initialize(
        voting=st.sampled_from(Voting),
        seconds=st.sampled_from((0, 30)),
        alone_first=st.booleans(),
        asks_why=st.booleans(),
        order=st.permutations(range(len(RoundKind))),
        steps=st.sampled_from(range(22)),
    )
    def begin(self, order: list[int], steps: int, **chosen: Any) -> None:
        """At any place of the way, so that the last rounds and the results are met as often as the first."""
        made = plan(**chosen)
        self.run = WorkshopRun(replace(made, rounds=tuple(made.rounds[place] for place in order)))
        for _ in range(steps):
            everybody_answers(self.run)
            if self.run.next_step is not Step.SHOW_RESULTS:
                self.run.next()

    @rule()
    def next(self) -> None:
        step, before = self.run.next_step, self.run.state
        self.run.next()
        assert (self.run.state == before) is (before.stage is Stage.ENDED)
        assert self.run.slide.is_revealed is (step is Step.REVEAL)

    @rule()
    def back(self) -> None:
        before, could = self.run.state, self.run.desk.can_back
        self.run.back()
        after = self.run.state
        assert (after != before) is could
        assert [given(each) for each in after.plays] == [given(each) for each in before.plays]

    @rule()
    def skip(self) -> None:
        could, before = self.run.desk.can_skip, self.run.state
        self.run.skip()
        assert (self.run.state != before) is could

    @rule()
    def reveal(self) -> None:
        could, before = self.run.desk.can_reveal, self.run.state
        self.run.reveal()
        assert (self.run.state != before) is could
        assert not could or self.run.slide.is_revealed

    @rule()
    def blank(self) -> None:
        shown = self.run.slide
        self.run.blank()
        self.run.blank()
        assert self.run.slide == shown
        self.run.blank()

    @rule(present=st.booleans())
    def display(self, present: bool) -> None:
        self.run.display(present)
        assert self.run.desk.is_paused_by_display is not present

    @rule()
    def toggle_timer(self) -> None:
        could, before = self.run.desk.can_time, self.run.state
        self.run.toggle_timer()
        assert could or self.run.state == before

    @rule(seconds=st.integers(-5, 60))
    def more_time(self, seconds: int) -> None:
        before = self.run.state.timer.left_seconds
        could = self.run.desk.can_time and seconds > 0
        self.run.more_time(seconds)
        assert self.run.state.timer.left_seconds == before + seconds * could

    @rule(seconds=st.floats(-1, 5) | st.sampled_from((5.01, 3600.0, float("inf"), float("nan"))))
    def tick(self, seconds: float) -> None:
        before = self.run.state
        self.run.tick(seconds)
        after = self.run.state
        gone = before.timer.left_seconds - after.timer.left_seconds
        assert 0 <= gone <= 5
        assert gone == 0 or (before.timer.is_running and not before.is_display_gone)
        assert replace(after, timer=before.timer, elapsed_seconds=before.elapsed_seconds) == before

    @rule(team=teams, side=st.none() | sides)
    def vote(self, team: int, side: SideId | None) -> None:
        could, points = self.run.desk.can_vote, self.run.desk.points
        before = self.run.state
        self.run.vote(team, side)
        assert could or self.run.state == before
        assert self.run.desk.points == points

    @rule(team=teams, side=sides, number=numbers)
    def hands(self, team: int, side: SideId, number: int) -> None:
        could, before = self.run.desk.can_vote, self.run.state
        self.run.hands(team, side, number)
        assert could or self.run.state == before

    @rule(side=sides, sure=numbers, unsure=numbers)
    def alone(self, side: SideId, sure: int, unsure: int) -> None:
        could, before = self.run.desk.can_count_alone, self.run.state
        self.run.alone(side, sure, unsure)
        assert could or self.run.state == before

    @rule(team=teams)
    def buzz(self, team: int) -> None:
        can = self.run.desk.can_buzz and 0 <= team < len(TEAMS) and team not in self.run.desk.locked_out
        before = self.run.desk.buzzed
        self.run.buzz(team)
        assert self.run.desk.buzzed == (team if can else before)

    @rule(is_right=st.booleans())
    def judge(self, is_right: bool) -> None:
        can, team, locked = self.run.desk.can_judge, self.run.desk.buzzed, self.run.desk.locked_out
        self.run.judge(is_right)
        if can:
            assert self.run.desk.buzzed is None
            assert self.run.desk.won == (team if is_right else None)
            assert self.run.desk.locked_out == (locked if is_right else (*locked, team))

    @rule()
    def unbuzz(self) -> None:
        could, before = self.run.desk.can_unbuzz, self.run.state
        self.run.unbuzz()
        assert (self.run.state.plays != before.plays) is could

    @rule(side=sides)
    def place(self, side: SideId) -> None:
        can = self.run.desk.can_place and side in (LEFT, RIGHT)
        before, now = self.run.state, self.run.slide.tiles
        self.run.place(side)
        assert (self.run.state != before) is can
        if can:
            self.run.unplace()
            assert self.run.slide.tiles == now
            self.run.place(side)

    @rule()
    def unplace(self) -> None:
        could, before = self.run.desk.can_unplace, self.run.state
        self.run.unplace()
        assert (self.run.state != before) is could

    @rule(team=st.integers(0, len(TEAMS) - 1), by=st.integers(-3, 3))
    def change_points(self, team: int, by: int) -> None:
        before, is_over = self.run.desk.points, self.run.stage is Stage.ENDED
        self.run.change_points(team, by)
        change = 0 if is_over else by
        assert self.run.desk.points == tuple(
            own + change * (place == team) for place, own in enumerate(before)
        )

    @invariant()
    def its_state_can_be(self) -> None:
        assert faults(self.run.plan, self.run.state) == ()
        assert self.run.next_step in IN_FRONT[self.run.stage]

    @invariant()
    def the_wall_tells_nothing_of_what_was_not_shown(self) -> None:
        """Had the rounds other answers, the wall would look the same."""
        assert with_other_answers(self.run).slide == self.run.slide

    @invariant()
    def the_wall_shows_what_the_stage_says(self) -> None:
        slide, stage = self.run.slide, self.run.stage
        assert slide.is_revealed is (stage is Stage.REVEALED and not self.run.state.is_blank)
        if self.run.state.is_blank:
            assert slide == Slide(scene=Scene.BLANK, title="")
            return
        assert (slide.scene is Scene.ROUND) is (stage in IN_ROUND)
        if stage in HIDDEN:
            assert not any(panel.is_right or panel.teams for panel in slide.panels)
            assert (slide.reason, slide.positions) == ("", ())
            assert all(tile.is_right is None and tile.belongs is None for tile in slide.tiles)

    @invariant()
    def points_are_right_answers_and_corrections(self) -> None:
        points = list(self.run.state.corrections)
        for place, play in enumerate(self.run.state.plays):
            if play.is_revealed:
                for each in votes.answers(self.run.plan, place, play):
                    points[each.team] += each.is_right
        assert list(self.run.desk.points) == points
        assert sorted(each.points for each in self.run.results.standings) == sorted(points)

    @invariant()
    def results_count_no_more_than_was_answered(self) -> None:
        results = self.run.results
        found = [each for each in self.run.state.plays if each.is_revealed]
        assert results.rounds == len(found)
        for each in results.contrasts:
            assert 0 <= each.teams.right <= each.teams.of
            assert 0 <= each.alone.right <= each.alone.of
            assert each.sure_but_wrong <= each.alone.wrong
            assert sum(confusion.times for confusion in each.confusions) <= each.teams.wrong

    @invariant()
    def a_crash_resumes_here(self) -> None:
        kept = json.loads(json.dumps(snapshot.as_json(self.run)))
        resumed = snapshot.from_json(kept)
        assert resumed.plan == self.run.plan
        assert resumed.state == snapshot.paused(self.run.state)
        assert resumed.results == self.run.results

    @invariant()
    def only_offered_answers_are_on_the_desk(self) -> None:
        desk = self.run.desk
        if desk.round is not None:
            names = tuple(side for side, _ in desk.answers)
            assert names == offered(self.run.plan, desk.round)
            assert {each for each in desk.votes if each is not None} <= set(names)


TestWorkshop = Workshop.TestCase
TestWorkshop.settings = settings(max_examples=30, stateful_step_count=40)
