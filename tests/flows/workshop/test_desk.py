"""A workshop at the facilitator's desk, by keys and by mouse, with the room's window beside it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from desktop_app.domain.ids import BOTH
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.study.workshop.slide import Scene
from desktop_app.study.workshop.state import AloneHands, Stage
from desktop_app.ui.workshop.on_the_wall import Shown
from tests.flows.workshop.facilitator import ARROWS, Facilitator, Key, Modifier, plan_with
from tests.ui.accessible_tree import nodes, stops, tab_order
from tests.ui.pages import visible_texts
from tests.ui.spoken import listening

VOTED = RoundKind.WHICH_SIDE


def test_a_round_by_keys(facilitator: Facilitator) -> None:
    """Space, T, +, a number and an arrow for each team, Space; points come with the answer."""
    facilitator.open(plan_with(facilitator.engine, VOTED, VOTED))
    facilitator.press(Key.Key_Space)
    assert facilitator.desk.page.foot.next.text() == "Start the timer"
    facilitator.press(Key.Key_Space)
    facilitator.pass_seconds(4)
    right = facilitator.place_of(facilitator.round.right)
    facilitator.press(Key.Key_1, ARROWS[right], Key.Key_3, ARROWS[1 - right], Key.Key_4, ARROWS[2])
    assert facilitator.desk.page.foot.words == "East has not voted yet"
    facilitator.press(Key.Key_4, Key.Key_Delete, Key.Key_T, Key.Key_Plus)
    assert facilitator.run.desk.not_voted == (1, 3)
    assert facilitator.run.desk.countdown is not None
    assert (facilitator.run.desk.countdown.left, facilitator.run.desk.countdown.is_running) == (41, False)
    facilitator.press(Key.Key_Space)
    assert facilitator.stage is Stage.REVEALED
    assert facilitator.run.desk.points == (1, 0, 0, 0)
    facilitator.press(Key.Key_2, Key.Key_Up, Key.Key_Up)
    facilitator.press(Key.Key_Up, modifiers=Modifier.ShiftModifier)
    assert facilitator.run.desk.points == (1, 1, 0, 0)
    facilitator.press(Key.Key_Space)
    assert (facilitator.stage, facilitator.run.state.place) == (Stage.READY, 1)


def test_a_round_by_mouse_leaves_space_to_the_next_step(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    page = facilitator.desk.page
    facilitator.click(page.foot.next)
    facilitator.click(page.foot.next)
    north, east, *_ = page.votes.table.rows
    for button in (north.votes[0], east.votes[-1], east.votes[-1], north.points.more):
        facilitator.click(button)
    offered = [side for side, _ in facilitator.run.desk.answers]
    assert facilitator.run.desk.votes == (offered[0], None, None, None)
    assert facilitator.run.desk.points == (1, 0, 0, 0)
    assert [button.isChecked() for button in north.votes] == [True, *[False] * (len(offered) - 1)]
    facilitator.press(Key.Key_Space)
    assert facilitator.stage is Stage.REVEALED


def test_both_windows_show_the_same_and_only_one_the_notes(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, RoundKind.DISCUSSION))
    assert facilitator.wall.isVisible()
    while facilitator.stage is not Stage.RESULTS:
        facilitator.press(Key.Key_Space)
        slide = facilitator.run.slide
        assert facilitator.wall.slide == facilitator.desk.page.preview.view.slide == slide
        assert not facilitator.wall.findChildren(QAbstractButton)
        assert len(facilitator.wall.findChildren(QLabel)) == 1
    assert facilitator.run.slide.scene is Scene.RESULTS


def test_the_keys_act_while_the_rooms_window_is_in_front(facilitator: Facilitator) -> None:
    """A presenter remote's, and those of the desk."""
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.press_at_wall(Key.Key_PageDown, Key.Key_Space, Key.Key_2, Key.Key_Left)
    assert facilitator.run.desk.votes[1] == facilitator.run.plan.sides[0][0]
    facilitator.press_at_wall(Key.Key_B)
    assert facilitator.wall.slide.scene is Scene.BLANK
    assert facilitator.desk.page.bar.blank_button.text() == "Show screen"
    facilitator.press_at_wall(Key.Key_Period, Key.Key_PageDown)
    assert facilitator.stage is Stage.REVEALED
    facilitator.press_at_wall(Key.Key_PageUp, Key.Key_Escape)
    assert not facilitator.run.slide.is_revealed
    assert QApplication.activeWindow() is facilitator.window


def test_hands_are_counted_up_and_down(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, voting=Voting.HANDS))
    facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_2, *[Key.Key_Left] * 3, *[Key.Key_Right] * 2)
    facilitator.press(Key.Key_Left, modifiers=Modifier.ShiftModifier)
    north = facilitator.desk.page.votes.table.rows[0]
    facilitator.click(north.hands[-1].more)
    at_right = len(facilitator.run.desk.answers) - 1
    assert facilitator.run.desk.hands[1][0] == facilitator.run.desk.hands[1][at_right] == 2
    assert facilitator.run.desk.hands[0][at_right] == 1
    assert facilitator.desk.page.votes.count == "1 of 4 voted"


def test_everybody_alone_first_sure_or_not(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, alone_first=True, asks_why=True))
    facilitator.press(Key.Key_Space, Key.Key_Space)
    assert facilitator.desk.page.foot.next.text() == "Ask the teams"
    facilitator.press(Key.Key_Left, Key.Key_Left, Key.Key_2, Key.Key_Left, Key.Key_Right)
    facilitator.press(Key.Key_Right, modifiers=Modifier.ShiftModifier)
    assert facilitator.run.desk.alone[0] == AloneHands(2, 1)
    assert facilitator.run.desk.alone[-1] == AloneHands(0, 0)
    assert facilitator.desk.page.votes.count == "3 hands"
    facilitator.press(Key.Key_Space)
    assert facilitator.desk.page.foot.next.text() == "Ask why"


def test_a_buzzer_round(facilitator: Facilitator) -> None:
    """Wrong lets the others buzz; Backspace takes back what was buzzed or judged last."""
    facilitator.open(plan_with(facilitator.engine, RoundKind.BUZZER))
    buzz = facilitator.desk.page.votes.buzz
    facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_3)
    assert buzz.words == "South answers. Is it right?"
    facilitator.press(Key.Key_Left, Key.Key_3)
    assert facilitator.run.desk.locked_out == (2,)
    facilitator.press(Key.Key_1)
    facilitator.click(buzz.right)
    assert facilitator.run.desk.won == 0
    facilitator.press(Key.Key_Backspace, Key.Key_Backspace, Key.Key_Backspace)
    assert facilitator.run.desk.buzzed == 2
    assert facilitator.run.desk.can_judge
    facilitator.press(Key.Key_Right, Key.Key_Space)
    assert facilitator.run.desk.points == (0, 0, 1, 0)


def test_a_sort_board(facilitator: Facilitator) -> None:
    """The notes tell of the tile whose turn it is; the last one can be taken back before the round is."""
    facilitator.open(plan_with(facilitator.engine, RoundKind.SORT_BOARD))
    facilitator.press(Key.Key_Space, Key.Key_Space)
    board, tiles = facilitator.desk.page.votes.board, facilitator.round.tiles
    name = {side: name for side, name, _ in facilitator.run.plan.sides}[tiles[0].side]
    assert board.tile == tiles[0].text
    assert facilitator.desk.page.wall_words == "sort board"
    assert facilitator.desk.page.notes.texts[0] == f"Answer: {name}"
    facilitator.press(Key.Key_Left, Key.Key_Right, Key.Key_Backspace)
    facilitator.click(board.places[1])
    assert [tile.side for tile in facilitator.wall.slide.tiles[:3]] == [*_sides(facilitator), None]
    assert facilitator.desk.page.foot.words == f"{len(tiles) - 2} still to place"
    facilitator.press(*[Key.Key_Left] * len(tiles))
    assert not facilitator.run.desk.can_place
    facilitator.press(Key.Key_Space)
    assert facilitator.stage is Stage.REVEALED


def _sides(facilitator: Facilitator) -> list[str]:
    return [side for side, *_ in facilitator.run.plan.sides]


def test_skip_and_back_by_keys(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, RoundKind.SCENARIO))
    facilitator.press(Key.Key_Space, Key.Key_S)
    assert facilitator.run.state.place == 1
    assert facilitator.desk.page.bar.texts[1] == "Round 2 of 2"
    facilitator.press(Key.Key_Backspace)
    assert facilitator.run.state.place == 0
    facilitator.press(Key.Key_Space)
    facilitator.press(Key.Key_Backtab, Key.Key_Space)
    assert facilitator.run.state.place == 1, "Space presses what Tab has chosen"


def test_a_team_out_of_sight_is_brought_up_when_it_is_picked(facilitator: Facilitator) -> None:
    facilitator.window.resize(900, 600)
    names = tuple(f"The people of house {number}" for number in range(8))
    facilitator.open(plan_with(facilitator.engine, VOTED, teams=names))
    facilitator.press(Key.Key_Space, Key.Key_Space)
    last = facilitator.desk.page.votes.table.rows[-1].cells
    assert last.visibleRegion().isEmpty()
    facilitator.press(Key.Key_8)
    assert last.visibleRegion().boundingRect() == last.rect()


def test_both_can_be_voted_where_it_is_offered(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, RoundKind.SCENARIO))
    assert facilitator.run.plan.rounds[0].offers_both
    facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_1, Key.Key_Down)
    assert facilitator.run.desk.votes[0] == BOTH


def test_the_time_is_spoken_and_time_up_at_once(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, seconds=35))
    facilitator.press(Key.Key_Space, Key.Key_Space)
    with listening() as ear:
        facilitator.pass_seconds(40)
    assert [tuple(said) for said in ear.heard] == [
        ("30 seconds left", False),
        ("10 seconds left", False),
        ("Time is up.", True),
    ]
    assert facilitator.desk.page.votes.timer.number_text == "0:00"


def test_steps_and_votes_are_told(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, voting=Voting.CORNERS))
    with listening() as ear:
        facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_1, Key.Key_Left, Key.Key_Space)
    prompt, reason = facilitator.round.prompt, facilitator.round.reason
    assert ear.words[0] == f"Round 1 of 1. {prompt}{'' if prompt.endswith('.') else '.'} Start the timer."
    assert ear.words[1] == "question, teams show cards. Reveal the answer."
    assert ear.words[2:4] == ["North, 0 points, chosen.", "North, Leader, 0 points, chosen."]
    assert reason in ear.words[4]


def test_a_sleep_pauses_the_timer(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.press(Key.Key_Space, Key.Key_Space)
    facilitator.pass_seconds(3)
    facilitator.seconds += 3600
    facilitator.desk.presenter.pass_time()
    countdown = facilitator.run.desk.countdown
    assert countdown is not None
    assert (countdown.left, countdown.is_running) == (27, False)
    assert facilitator.run.desk.seconds_in < 60
    facilitator.press(Key.Key_T)
    facilitator.pass_seconds(2)
    assert facilitator.desk.page.votes.timer.number_text == "0:25"


def test_the_rooms_window_can_be_closed_and_opened_again(facilitator: Facilitator) -> None:
    """With one screen it does not go over the facilitator's unasked."""
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.press(Key.Key_Space)
    facilitator.wall.close()
    facilitator.settle()
    assert facilitator.desk.wall.shown is Shown.NOWHERE
    facilitator.press(Key.Key_Space)
    facilitator.press(Key.Key_F11)
    assert facilitator.wall.isVisible()
    assert not facilitator.wall.isFullScreen()
    assert facilitator.wall.slide == facilitator.run.slide


@pytest.mark.parametrize("kind", [VOTED, RoundKind.SORT_BOARD, RoundKind.BUZZER])
def test_a_screen_reader_reads_all_in_the_order_of_tab(facilitator: Facilitator, kind: RoundKind) -> None:
    facilitator.open(plan_with(facilitator.engine, kind, teams=("Us", "Them")), rehearsal=True)
    facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_1)
    read = stops(facilitator.window)
    page = facilitator.desk.page
    assert read[0] is page.bar.close_button
    assert read[-1] is page.foot.next
    assert tab_order(facilitator.window) == read
    assert not [each for each in nodes(facilitator.window) if not each.name and each.can_focus]


@pytest.mark.parametrize("rehearsal", [True, False])
def test_the_notes_and_the_next_round_are_for_the_facilitator(
    facilitator: Facilitator, rehearsal: bool
) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, RoundKind.DISCUSSION), rehearsal=rehearsal)
    facilitator.press(Key.Key_Space)
    after = facilitator.run.plan.rounds[1]
    assert facilitator.round.reason in facilitator.desk.page.notes.texts
    assert facilitator.desk.page.notes.texts[-1] == f"Round 2, discussion: {after.prompt}"
    assert ("Rehearsal" in visible_texts(facilitator.page)) is rehearsal
    assert facilitator.desk.wall.is_made is not rehearsal


def test_what_can_do_nothing_now_is_in_no_list_of_commands(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, alone_first=True, teams=("Us", "Them", "Others")))
    actions = facilitator.actions
    assert not actions["desk_back"].isEnabled()
    facilitator.press(Key.Key_Space)
    assert actions["desk_back"].isEnabled()
    assert actions["team_3"].isEnabled()
    assert not actions["team_4"].isEnabled()
    facilitator.press(Key.Key_Space)
    assert not actions["team_3"].isEnabled(), "sure, and not sure"
