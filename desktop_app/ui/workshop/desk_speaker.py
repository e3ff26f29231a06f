"""What a screen reader is told of a workshop while it runs: steps politely, time up and problems at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.slide import Countdown
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.text import plurals, translate
from desktop_app.ui.workshop.desk_words import answers_of, place_words, step_words, wall_words
from desktop_app.ui.workshop.votes_state import VotesState

SPOKEN_SECONDS = (30, 10, 0)


class DeskSpeaker:
    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._left: int | None = None
        self._stands: tuple[Stage, int] | None = None
        self._lines: dict[str, str] = {}

    def begin(self) -> None:
        """Another run."""
        self._left, self._stands, self._lines = None, None, {}

    def tell_step(self, run: WorkshopRun) -> None:
        """Where the run has come to, if that is new."""
        stands = (run.stage, run.state.place)
        if stands == self._stands:
            return
        self._stands, self._left, self._lines = stands, None, {}
        announce(self._page, sentences(*self._step(run), step_words(run.next_step, run.desk.round)))

    def tell_time(self, countdown: Countdown | None) -> None:
        """At 30, 10 and 0 seconds, as they are passed."""
        before, self._left = self._left, countdown.left if countdown is not None else None
        if countdown is None or before is None or countdown.left >= before:
            return
        passed = [each for each in SPOKEN_SECONDS if countdown.left <= each < before]
        if passed and passed[-1] == 0:
            announce(self._page, translate("Facilitator", "Time is up."), at_once=True)
        elif passed:
            announce(self._page, plurals.tr("%Ln seconds left", "", passed[-1]))

    def tell_votes(self, state: VotesState) -> None:
        """Of the lines that changed since the last time. After a step they are not read out again."""
        lines = {line.name: _line_words(state, at) for at, line in enumerate(state.lines)}
        before, self._lines = self._lines, lines
        if before:
            changed = (words for name, words in lines.items() if before.get(name) != words)
            announce(self._page, sentences(*changed))

    def _step(self, run: WorkshopRun) -> tuple[str, ...]:
        desk, slide = run.desk, run.slide
        place = place_words(desk, run.stage)
        if desk.round is None:
            return (place,)
        if run.stage is Stage.REVEALED:
            answers = answers_of(run.plan, desk.round)
            return (*(answer.text for answer in answers), desk.round.reason)
        if run.stage is Stage.READY:
            return (place, desk.round.prompt)
        return (wall_words(slide),)


def _line_words(state: VotesState, at: int) -> str:
    """ "North, Leader, 3 points, chosen"."""
    line = state.lines[at]
    parts = [line.name, line.note]
    parts += [column.name for column in state.columns if column.place == line.chosen]
    parts += [f"{column.name} {hands}" for column, hands in zip(state.columns, line.hands, strict=False)]
    if line.points is not None:
        one = translate("Facilitator", "1 point")
        parts.append(one if line.points == 1 else plurals.tr("%Ln points", "", line.points))
    if line.is_picked:
        parts.append(translate("Facilitator", "chosen"))
    return ", ".join(part for part in parts if part)
