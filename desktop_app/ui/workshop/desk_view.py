"""Puts a run onto the facilitator's page, and says what changed: only that is laid out anew."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.slide import Countdown, Slide
from desktop_app.ui.workshop import desk_words
from desktop_app.ui.workshop.desk_speaker import DeskSpeaker
from desktop_app.ui.workshop.facilitator_page import FacilitatorPage
from desktop_app.ui.workshop.notes_block import Answer
from desktop_app.ui.workshop.votes_state import Key, VotesState, votes_state


class DeskView:
    def __init__(self, page: FacilitatorPage, key: Key, on_slide: Callable[[Slide], None]) -> None:
        """`key` tells what is written on an action's key; `on_slide` is told each new slide, for the wall."""
        self._page = page
        self._key = key
        self._on_slide = on_slide
        self._speaker = DeskSpeaker(page)
        self._shown: dict[str, object] = {}

    def begin(self) -> None:
        """Another run: all of it is new."""
        self._shown = {}
        self._speaker.begin()

    def show(self, run: WorkshopRun, picked: int | None, *, has_slept: bool = False) -> None:
        """`picked`: the line of the votes that the arrow keys are for. `has_slept`: the timer stands because
        the computer did."""
        page, desk, slide = self._page, run.desk, run.slide
        in_round = desk.round is not None
        self._show("wall", self._show_slide, slide)
        place, time = desk_words.place_words(desk, run.stage), desk_words.time_words(desk)
        self._show("bar", page.bar.show_place, run.plan.title, place, time)
        self._show("blank", page.bar.show_blank, desk.is_blank)
        self._show("timer", self._show_timer, desk.countdown, desk.can_time, in_round)
        slept = desk_words.slept_words() if has_slept and in_round else ""
        self._show("slept", page.votes.timer.show_slept, slept)
        votes = votes_state(run, picked, self._key)
        self._show("votes", self._show_votes, votes)
        answers, reason = desk_words.notes_of(run.plan, desk)
        note = desk.round.note if desk.round is not None else ""
        self._show("notes", self._show_notes, answers, reason, note, desk_words.next_words(desk), in_round)
        words = desk_words.waiting_words(desk, run.plan.chosen.teams, run.stage)
        step = desk_words.step_words(run.next_step, desk.round)
        self._show("foot", self._show_foot, step, words, desk.can_back, desk.can_skip, in_round)
        self._speaker.tell_step(run)
        self._speaker.tell_time(desk.countdown)
        self._speaker.tell_votes(votes)

    def _show(self, name: str, show: Callable[..., None], *values: object) -> None:
        """Unless it is shown already."""
        if name not in self._shown or self._shown[name] != values:
            self._shown[name] = values
            show(*values)

    def _show_slide(self, slide: Slide) -> None:
        self._page.preview.show_slide(slide)
        self._page.show_wall(desk_words.wall_words(slide))
        self._on_slide(slide)

    def _show_timer(self, countdown: Countdown | None, can_time: bool, in_round: bool) -> None:
        timer = self._page.votes.timer
        timer.setVisible(in_round)
        timer.show_countdown(countdown, can_toggle=can_time)

    def _show_votes(self, votes: VotesState) -> None:
        self._page.votes.show_state(votes)
        self._page.fit()
        picked = next((at for at, line in enumerate(votes.lines) if line.is_picked), None)
        if picked is not None:
            self._page.bring_up(picked)

    def _show_notes(
        self, answers: tuple[Answer, ...], reason: str, note: str, following: str, in_round: bool
    ) -> None:
        self._page.notes.show_notes(answers, reason, note, following, is_in_round=in_round)

    def _show_foot(self, step: str, words: str, can_back: bool, can_skip: bool, in_round: bool) -> None:
        self._page.foot.show_step(step, words, can_back=can_back, can_skip=can_skip, is_in_round=in_round)
