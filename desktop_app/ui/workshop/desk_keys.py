"""What the keys of the facilitator's desk do, and which buttons show them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop_app.study.workshop.rounds import MOST_TEAMS, Voting
from desktop_app.ui.actions import ACTIONS, FACILITATOR, Actions, press_focused
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT
from desktop_app.ui.workshop.facilitator_page import FacilitatorPage
from desktop_app.ui.workshop.on_the_wall import OnTheWall
from desktop_app.ui.workshop.run_presenter import RunPresenter

_ONCE = ("desk_next", "desk_back", "desk_remote_next", "desk_remote_back", "desk_skip", "desk_blank")
"""Held down, they act once: nobody hurries through the rounds."""


def actions_of(actions: Actions) -> list[QAction]:
    """Those of the desk, which act in the room's window too."""
    return [actions[spec.name] for spec in ACTIONS if spec.place == FACILITATOR]


class DeskKeys(QObject):
    def __init__(
        self,
        actions: Actions,
        page: FacilitatorPage,
        presenter: RunPresenter,
        wall: OnTheWall,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._page = page
        self._presenter = presenter
        self._entry = presenter.entry
        actions.install(FACILITATOR, page)
        for name, slot in self._slots(wall).items():
            actions[name].triggered.connect(slot)
        for name in _ONCE:
            actions[name].setAutoRepeat(False)
        for number in range(MOST_TEAMS):
            actions[f"team_{number + 1}"].triggered.connect(self._pick)
        self._show_on_buttons(actions, page)
        presenter.shown.connect(self._enable)

    def _slots(self, wall: OnTheWall) -> dict[str, Callable[[], None]]:
        run, entry = self._presenter, self._entry
        return {
            "desk_next": self._next_or_press,
            "desk_back": run.step_back,
            "desk_remote_next": run.next_step,
            "desk_remote_back": run.step_back,
            "desk_skip": run.skip,
            "desk_timer": run.toggle_timer,
            "desk_more_time": run.more_time,
            "desk_blank": run.blank,
            "desk_full_screen": wall.toggle_full_screen,
            "desk_left": self._left,
            "desk_right": self._right,
            "desk_both": self._both,
            "desk_fewer_left": self._fewer_left,
            "desk_fewer_right": self._fewer_right,
            "desk_fewer_both": self._fewer_both,
            "desk_unvote": entry.unvote,
            "desk_point": entry.give_point,
            "desk_less_point": entry.take_point,
            "desk_notes_up": self._notes_up,
            "desk_notes_down": self._notes_down,
        }

    def _show_on_buttons(self, actions: Actions, page: FacilitatorPage) -> None:
        board, buzz, timer = page.votes.board, page.votes.buzz, page.votes.timer
        left, right = board.places
        for name, button in (
            ("go_back", page.bar.close_button),
            ("desk_blank", page.bar.blank_button),
            ("desk_full_screen", page.bar.presenter_button),
            ("desk_back", page.foot.back),
            ("desk_next", page.foot.next),
            ("desk_skip", page.foot),
            ("desk_timer", timer.toggle),
            ("desk_more_time", timer.more),
            ("desk_left", left),
            ("desk_right", right),
            ("desk_left", buzz.wrong),
            ("desk_right", buzz.right),
            ("desk_back", board.take_back),
            ("desk_back", buzz.take_back),
        ):
            actions.follow(name, button)

    def _enable(self) -> None:
        """What could do nothing now is in no list of commands. Arrow keys stay: else they move the focus."""
        run, picked = self._presenter.run, self._entry.picked
        if run is None:
            return
        desk, teams = run.desk, len(run.plan.chosen.teams)
        lines = 2 if desk.can_count_alone else teams
        can = {
            "desk_back": desk.can_back,
            "desk_remote_back": desk.can_back,
            "desk_skip": desk.can_skip,
            "desk_timer": desk.can_time,
            "desk_more_time": desk.can_time,
            "desk_unvote": desk.can_vote
            and picked is not None
            and run.plan.chosen.voting is not Voting.HANDS,
        }
        can |= {f"team_{number + 1}": number < lines for number in range(MOST_TEAMS)}
        for name, possible in can.items():
            self._actions[name].setEnabled(possible)

    def _next_or_press(self) -> None:
        """Space presses what Tab has chosen."""
        if not press_focused(self._page):
            self._presenter.next_step()

    def _pick(self) -> None:
        sender = self.sender()
        assert sender is not None
        self._entry.pick(int(sender.objectName().removeprefix("team_")) - 1)

    def _notes_up(self) -> None:
        self._page.scroll_notes(-1)

    def _notes_down(self) -> None:
        self._page.scroll_notes(1)

    def _left(self) -> None:
        self._entry.point_at(LEFT)

    def _right(self) -> None:
        self._entry.point_at(RIGHT)

    def _both(self) -> None:
        self._entry.point_at(BOTH)

    def _fewer_left(self) -> None:
        self._entry.point_away(LEFT)

    def _fewer_right(self) -> None:
        self._entry.point_away(RIGHT)

    def _fewer_both(self) -> None:
        self._entry.point_away(BOTH)
