"""The set-up of a workshop: good defaults, choices that make the plan, what is saved, what was left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.study import decks
from desktop_app.study.importing import add_deck
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.ui.actions import FACILITATOR, RESULTS, WORKSHOP
from desktop_app.ui.widgets.choice_field import Choice
from desktop_app.ui.workshop import setup_presenter
from desktop_app.ui.workshop.room import WorkshopRoom
from desktop_app.ui.workshop.set_form import USUAL
from tests.ui.pages import settle, until, visible_texts
from tests.ui.workshop.conftest import Enter, press
from tests.workshops import LEADERSHIP, ended, leadership, left_half_way

COACHING = DeckId("coaching-vs-mentoring")


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def titles(room: WorkshopRoom) -> list[str]:
    assert room.presenter.plan is not None
    return [f"{each.kind} {each.item} {each.prompt}" for each in room.presenter.plan.rounds]


# The common path


def test_enter_starts_a_workshop_that_fits_the_usual_hour(room: WorkshopRoom) -> None:
    assert room.setup.foot.words.text() == "About 44 min for 10 rounds"
    assert QApplication.focusWidget() is room.setup.foot.begin
    press(Qt.Key.Key_Return)
    assert room.place == FACILITATOR
    assert room.desk.run is not None
    assert room.desk.run.plan.chosen.teams == ("North", "East", "South", "West")


def test_the_plan_is_listed_without_its_statements(room: WorkshopRoom) -> None:
    plan = room.presenter.plan
    assert plan is not None
    shown = " ".join(visible_texts(room.setup.plan))
    assert all(one.heading in shown for one in plan.rounds)
    assert not any(one.prompt in shown for one in plan.rounds if one.kind is not RoundKind.SORT_BOARD)


def test_without_a_projector_it_says_where_the_room_looks(room: WorkshopRoom) -> None:
    assert "No projector is connected" in room.setup.form.screen_row.hint.text()
    assert not room.setup.form.screen_field.isVisible()


def test_between_two_projectors_one_chooses(room: WorkshopRoom) -> None:
    chosen: list[object] = []
    room.setup.form.screenChosen.disconnect()
    room.setup.form.screenChosen.connect(chosen.append)
    field = room.setup.form.screen_field
    room.setup.form.show_screens([Choice(1, "HDMI-1"), Choice(2, "DP-1")], 1, "The room sees HDMI-1.")
    settle()
    assert field.isVisible()
    field.chosen.emit(2)
    assert chosen == [2]


# Choices


def test_less_time_makes_fewer_rounds(room: WorkshopRoom) -> None:
    for _ in range(3):
        click(room.setup.form.minutes.less)
    assert room.presenter.plan is not None
    assert room.presenter.plan.about_minutes <= 30
    assert room.setup.foot.words.text().startswith("About")
    assert len([row for row in room.setup.plan.rows if row.isVisible()]) == len(room.presenter.plan.rounds)


def test_only_the_ticked_kinds_are_planned(room: WorkshopRoom) -> None:
    for kind in (RoundKind.WHICH_SIDE, RoundKind.SORT_BOARD, RoundKind.BUZZER):
        click(room.setup.form.kinds.parts[kind].box)
    assert room.presenter.plan is not None
    assert {each.kind for each in room.presenter.plan.rounds} == {RoundKind.SCENARIO}


def test_no_kind_at_all_is_said_and_nothing_starts(room: WorkshopRoom) -> None:
    for kind in room.setup.form.kinds.chosen:
        click(room.setup.form.kinds.parts[kind].box)
    assert "No kind of round is chosen" in room.setup.foot.words.text()
    assert not room.setup.foot.begin.isEnabled()
    press(Qt.Key.Key_R)
    assert room.place == WORKSHOP


def test_a_kind_that_the_deck_has_not_says_so(room: WorkshopRoom, engine: Engine) -> None:
    items = tuple(item for item in leadership(engine).items if item.kind == "contrast")
    with engine.store.transaction():
        add_deck(
            engine.store, Deck(DeckHead(DeckId("bare"), "Bare", sides=leadership(engine).head.sides), items)
        )
    room.presenter.open(DeckId("bare"))
    part = room.setup.form.kinds.parts[RoundKind.SCENARIO]
    assert not part.box.isEnabled()
    assert "no example" in part.box.accessibleDescription()


def test_teams_are_added_and_named(room: WorkshopRoom) -> None:
    teams = room.setup.form.teams
    click(teams.stepper.more)
    teams.fields[0].setFocus()
    teams.fields[0].selectAll()
    QTest.keyClicks(teams.fields[0], "Sales")
    assert room.presenter.chosen.teams == ("Sales", "East", "South", "West", "River")


def test_an_empty_name_stands_for_the_usual_one(room: WorkshopRoom) -> None:
    field = room.setup.form.teams.fields[1]
    field.setFocus()
    field.selectAll()
    press(Qt.Key.Key_Delete)
    assert room.presenter.chosen.teams[1] == "East"


def test_two_teams_of_one_name_are_told_apart_first(room: WorkshopRoom) -> None:
    teams = room.setup.form.teams
    teams.fields[2].selectAll()
    QTest.keyClicks(teams.fields[2], "north")
    assert "Two teams are called" in teams.problem.text
    assert not room.setup.foot.begin.isEnabled()
    room._begin()
    assert teams.fields[2].hasFocus()
    QTest.keyClicks(teams.fields[2], "north star")
    assert room.setup.foot.begin.isEnabled()


def test_enter_starts_from_a_box_too(room: WorkshopRoom) -> None:
    room.setup.form.kinds.parts[RoundKind.DISCUSSION].box.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert room.place == FACILITATOR
    assert room.desk.run is not None
    assert RoundKind.DISCUSSION in room.desk.run.plan.chosen.kinds


def test_letters_in_a_name_are_no_keys(room: WorkshopRoom) -> None:
    room.setup.form.teams.fields[0].setFocus()
    press(Qt.Key.Key_R)
    assert room.place == WORKSHOP
    press(Qt.Key.Key_Return)
    assert room.setup.form.teams.fields[1].hasFocus()


def test_contrasts_are_picked_with_the_keys(room: WorkshopRoom) -> None:
    click(room.setup.form.fold.button)
    more = room.setup.form.more
    click(more.all)
    assert "Tick at least one contrast" in room.setup.foot.words.text()
    more.contrasts.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert room.presenter.chosen.contrasts == more.contrasts.ticked
    assert len(more.contrasts.ticked) == 2
    assert room.presenter.plan is not None
    assert {each.contrast for each in room.presenter.plan.rounds} <= set(more.contrasts.ticked)
    click(more.all)
    assert room.presenter.chosen.contrasts == ()


def test_more_choices_say_what_holds_while_they_are_folded(room: WorkshopRoom) -> None:
    form = room.setup.form
    assert form.fold.summary.text() == "All contrasts, timer 30 s"
    press(Qt.Key.Key_M)
    for _ in range(3):
        click(form.more.timer.less)
    click(form.more.voting.segment(Voting.HANDS.value))
    click(form.more.alone)
    click(form.more.why)
    form.fold.toggle()
    assert form.fold.summary.text() == "All contrasts, no timer, hands counted, alone first, teams say why"
    chosen = room.presenter.chosen
    assert (chosen.seconds, chosen.voting, chosen.alone_first, chosen.asks_why) == (
        0,
        Voting.HANDS,
        True,
        True,
    )


def test_other_rounds_are_drawn_with_the_same_choices(room: WorkshopRoom) -> None:
    before, chosen = titles(room), room.presenter.chosen
    press(Qt.Key.Key_N)
    assert titles(room) != before
    assert room.presenter.chosen.teams == chosen.teams


def test_the_next_workshop_of_a_deck_has_other_rounds(enter: Enter, engine: Engine) -> None:
    first = titles(enter())
    ended(engine)
    assert titles(enter()) != first


def test_choices_stay_with_their_deck(room: WorkshopRoom) -> None:
    click(room.setup.form.minutes.less)
    room.presenter.choose(COACHING)
    assert room.presenter.chosen.minutes == 45
    room.presenter.choose(LEADERSHIP)
    assert room.presenter.chosen.minutes == 40


# Decks


def test_without_a_deck_there_is_one_way_on(room: WorkshopRoom, engine: Engine) -> None:
    for head in engine.store.decks.heads():
        decks.delete(engine.study, engine.catalogue, head.id)
    asked: list[bool] = []
    room.bringRequested.connect(lambda: asked.append(True))
    room.open()
    settle()
    assert not room.setup.foot.isVisible()
    click(room.setup.no_decks.bring)
    assert asked


def test_a_plain_deck_says_why_there_is_nothing_to_vote_on(room: WorkshopRoom, engine: Engine) -> None:
    plain = Deck(DeckHead(DeckId("plain"), "Plain"), (PlainCard(id=ItemId("a"), front="F", back="B"),))
    with engine.store.transaction():
        add_deck(engine.store, plain)
    room.presenter.open(DeckId("plain"))
    assert "no two sides" in room.setup.foot.words.text()
    assert not room.setup.foot.begin.isEnabled()


def test_a_large_deck_is_read_in_a_worker(room: WorkshopRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_presenter, "_AT_ONCE", 0)
    room.presenter.open(LEADERSHIP)
    assert room.setup.foot.words.text() == "Reading the deck…"
    assert not room.setup.foot.begin.isEnabled()
    until(lambda: room.presenter.plan is not None)
    assert room.setup.foot.begin.isEnabled()


# Saved with the deck


def save_as(room: WorkshopRoom, name: str) -> None:
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert room.setup_acts.save_pane.field.hasFocus()
    QTest.keyClicks(room.setup_acts.save_pane.field, name)
    press(Qt.Key.Key_Return)


def test_choices_are_saved_with_the_deck_and_chosen_again(
    room: WorkshopRoom, enter: Enter, engine: Engine
) -> None:
    click(room.setup.form.minutes.less)
    room.setup.foot.begin.setFocus()
    save_as(room, "Kick-off")
    assert room.setup.form.saved.value == 0
    assert QApplication.focusWidget() is room.setup.foot.begin
    assert engine.store.decks.head(LEADERSHIP).workshops[0]["title"] == "Kick-off"
    other = enter()
    assert other.presenter.chosen.minutes == 45
    other.setup.form.saved.set_value(0)
    other.presenter.choose_saved(0)
    assert other.presenter.chosen.minutes == 40
    assert other.presenter.chosen.title == "Kick-off"


def test_saving_and_deleting_a_set_can_be_undone(room: WorkshopRoom, engine: Engine) -> None:
    save_as(room, "Kick-off")
    click(room.setup.form.drop_saved)
    assert engine.store.decks.head(LEADERSHIP).workshops == ()
    assert room.setup.form.saved.value == USUAL
    click(room.setup.toast.button)
    assert len(engine.store.decks.head(LEADERSHIP).workshops) == 1
    room.acts.undo()
    assert engine.store.decks.head(LEADERSHIP).workshops == ()


def test_what_is_wrong_in_a_saved_set_is_said(room: WorkshopRoom, engine: Engine) -> None:
    head = engine.store.decks.head(LEADERSHIP)
    table = {"title": "Kick-off", "minutes": 9999, "teams": ["A", "B"]}
    with engine.store.transaction():
        engine.store.library.put_head(replace(head, workshops=(table,)), "workshops")
    room.presenter.open()
    room.presenter.choose_saved(0)
    assert "9999" in room.setup.told.text
    assert room.presenter.chosen.minutes == 45
    assert room.presenter.chosen.teams == ("A", "B")


def test_a_set_wants_a_name(room: WorkshopRoom, engine: Engine) -> None:
    save_as(room, " ")
    assert room.setup_acts.save_pane.problem.text
    assert engine.store.decks.head(LEADERSHIP).workshops == ()
    press(Qt.Key.Key_Escape)
    assert not room.setup_acts.save_pane.isVisible()


# What was left half-way


def test_a_workshop_left_half_way_is_the_next_step(enter: Enter, engine: Engine) -> None:
    left_half_way(engine, 2)
    room = enter()
    assert room.setup.foot.begin.text() == "Go on with round 3 of 3"
    assert "stopped in round 3 of 3" in room.setup.unfinished.text
    press(Qt.Key.Key_Return)
    assert room.place == FACILITATOR
    assert room.desk.run is not None
    assert room.desk.run.desk.number == 3
    assert sum(room.desk.run.desk.points) > 0


def test_leaving_the_desk_keeps_the_workshop(room: WorkshopRoom) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert room.go_back()
    settle()
    assert room.place == WORKSHOP
    assert room.setup.foot.begin.text() == "Go on with round 1 of 10"


def test_a_new_one_puts_the_other_away_with_its_results(enter: Enter, engine: Engine) -> None:
    left_half_way(engine)
    room = enter()
    click(room.setup.foot.anew)
    assert room.place == FACILITATOR
    assert [each.results.rounds for each in room.keeper.results_of(LEADERSHIP)] == [2]


def test_what_is_started_anew_asks_something_else(room: WorkshopRoom) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    assert room.desk.run is not None
    before = room.desk.run.plan.rounds
    room.go_back()
    assert room.presenter.plan is not None
    assert room.presenter.plan.rounds != before


def test_it_can_be_ended_for_its_results(enter: Enter, engine: Engine) -> None:
    left_half_way(engine)
    room = enter()
    click(room.setup.unfinished.strip.buttons[0])
    assert room.place == RESULTS
    assert room.go_back()
    assert room.setup.foot.begin.text() == "Start"
    assert not room.setup.unfinished.isVisible()


def test_one_without_an_answer_is_removed(enter: Enter, engine: Engine) -> None:
    left_half_way(engine, 0)
    room = enter()
    click(room.setup.unfinished.strip.buttons[0])
    assert room.place == WORKSHOP
    assert room.keeper.unfinished() is None
    assert room.keeper.all_results() == ()


def test_one_of_another_program_can_be_removed(enter: Enter, engine: Engine) -> None:
    left_half_way(engine)
    with engine.store.transaction():
        engine.store.workshops.put_state({"of": "another program"})
    room = enter()
    assert "another version" in room.setup.unfinished.text
    assert room.setup.foot.begin.text() == "Start"
    click(room.setup.unfinished.strip.buttons[0])
    assert not room.setup.unfinished.isVisible()


def test_a_rehearsal_leaves_nothing(room: WorkshopRoom) -> None:
    press(Qt.Key.Key_R)
    assert room.place == FACILITATOR
    while room.place == FACILITATOR:
        press(Qt.Key.Key_Space)
    assert room.results.page.about.text() == "That was a rehearsal. Nothing of it is kept."
    assert room.results.page.done.isVisible()
    assert not room.results.page.export.isVisible()
    press(Qt.Key.Key_Return)
    assert room.place == WORKSHOP
    assert room.keeper.unfinished() is None
    assert room.keeper.all_results() == ()


# Print


def test_hand_outs_are_printed_of_the_chosen_contrasts(room: WorkshopRoom) -> None:
    room.setup.form.fold.set_open(True)
    click(room.setup.form.more.all)
    room.setup.form.more.contrasts.setFocus()
    press(Qt.Key.Key_Space)
    click(room.setup.form.more.voting.segment(Voting.CORNERS.value))
    press(Qt.Key.Key_P)
    pane = room.setup_acts.printing.pane
    assert pane.isVisible()
    asked: list[object] = []
    pane.saveRequested.disconnect()
    pane.saveRequested.connect(asked.append)
    pane.accept()
    choices = asked[0]
    assert choices.contrasts == room.presenter.chosen.contrasts  # type: ignore[attr-defined]
    assert [each.value for each in choices.what] == ["handout", "corners"]  # type: ignore[attr-defined]
    press(Qt.Key.Key_Escape)
    assert not pane.isVisible()
