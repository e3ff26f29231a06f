"""What is entered at the desk: votes, hands, buzzes, places and points, by mouse or by keys.

Lines are teams, or those who are sure (0) and those who are not (1). Places of sides are 0 left, 1 right,
2 both.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.rounds import Voting
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.workshop.desk_words import place_of
from desktop_app.ui.workshop.votes_state import SURE

Do = Callable[..., None]
"""Calls a command of the run with what follows, and sees to all that comes of it."""


class DeskEntry(QObject):
    def __init__(
        self, run: Callable[[], WorkshopRun | None], do: Do, show: Callable[[], None], parent: QObject
    ) -> None:
        """`run` is what is open; `show` shows another picked line."""
        super().__init__(parent)
        self._open_run = run
        self._do = do
        self._show = show
        self._picked: int | None = None

    @property
    def picked(self) -> int | None:
        """The line that the arrow keys are for; with everybody alone the sure hands, until one is picked."""
        run = self._open_run()
        is_alone = run is not None and run.desk.can_count_alone
        return SURE if self._picked is None and is_alone else self._picked

    def forget(self) -> None:
        """Another round, or another part of it."""
        self._picked = None

    # By keys

    def pick(self, line: int) -> None:
        """Its number was pressed; in a buzzer round that team has buzzed."""
        run = self._open_run()
        if run is None:
            return
        desk = run.desk
        if desk.can_buzz and line not in desk.locked_out:
            self.buzz(line)
        elif line < (2 if desk.can_count_alone else len(run.plan.chosen.teams)):
            self._picked = line
            self._show()

    def point_at(self, place: int) -> None:
        """An arrow key: what it does just now, the desk says."""
        run = self._open_run()
        if run is None:
            return
        side, picked = self._side(run, place), self.picked
        if run.desk.can_judge and place in (LEFT, RIGHT):
            self.judge(place == RIGHT)
        elif run.desk.can_place:
            self.place(place)
        elif picked is not None and _counts_hands(run):
            self.count(picked, place, 1)
        elif picked is not None and side is not None:
            self._do(run.vote, picked, side)

    def point_away(self, place: int) -> None:
        """An arrow key with Shift: one hand fewer."""
        run, picked = self._open_run(), self.picked
        if run is not None and picked is not None and _counts_hands(run):
            self.count(picked, place, -1)

    def unvote(self) -> None:
        run = self._open_run()
        if run is not None and self._picked is not None:
            self._do(run.vote, self._picked, None)

    def give_point(self) -> None:
        self._change_point(1)

    def take_point(self) -> None:
        self._change_point(-1)

    # By mouse too

    def vote(self, team: int, place: int) -> None:
        """On what holds already, it takes the vote back."""
        run = self._open_run()
        side = self._side(run, place) if run is not None else None
        if run is not None and side is not None:
            self._picked = team
            self._do(run.vote, team, None if run.desk.votes[team] == side else side)

    def count(self, line: int, place: int, by: int) -> None:
        """Hands, more or fewer."""
        run = self._open_run()
        side = self._side(run, place) if run is not None else None
        if run is None or side is None:
            return
        self._picked = line
        desk = run.desk
        at = [each for each, _ in desk.answers].index(side)
        if not desk.can_count_alone:
            self._do(run.hands, line, side, max(desk.hands[line][at] + by, 0))
            return
        now = desk.alone[at]
        sure, unsure = (now.sure + by, now.unsure) if line == SURE else (now.sure, now.unsure + by)
        self._do(run.alone, side, max(sure, 0), max(unsure, 0))

    def change_points(self, team: int, by: int) -> None:
        run = self._open_run()
        if run is not None:
            self._do(run.change_points, team, by)

    def buzz(self, team: int) -> None:
        run = self._open_run()
        if run is not None:
            self._do(run.buzz, team)

    def unbuzz(self) -> None:
        run = self._open_run()
        if run is not None:
            self._do(run.unbuzz)

    def judge(self, is_right: bool) -> None:
        run = self._open_run()
        if run is not None:
            self._do(run.judge, is_right)

    def place(self, place: int) -> None:
        """The tile whose turn it is."""
        run = self._open_run()
        side = self._side(run, place) if run is not None else None
        if run is not None and side is not None:
            self._do(run.place, side)

    def unplace(self) -> None:
        run = self._open_run()
        if run is not None:
            self._do(run.unplace)

    # Inside

    def _change_point(self, by: int) -> None:
        run = self._open_run()
        if run is not None and self._picked is not None and not run.desk.can_count_alone:
            self._do(run.change_points, self._picked, by)

    @staticmethod
    def _side(run: WorkshopRun, place: int) -> SideId | None:
        """The side offered at that place."""
        offered = (side for side, _ in run.desk.answers)
        return next((side for side in offered if place_of(run.plan, side) == place), None)


def _counts_hands(run: WorkshopRun) -> bool:
    counts = run.plan.chosen.voting is Voting.HANDS and run.desk.can_vote
    return counts or run.desk.can_count_alone
