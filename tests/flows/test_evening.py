"""A person studies leadership vs. management in the real window: tonight, and again tomorrow."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.domain.memory import Phase
from desktop_app.study import replay
from desktop_app.study.context import Study
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.scenario import ScenarioPrompt
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner


def phases(study: Study) -> list[Phase]:
    return [state.phase for _, state in study.store.states.all(study.learner.id)]


def kinds(study: Study) -> list[EventKind]:
    return [event.kind for event in study.store.events.all(study.learner.id)]


def test_tonight_and_tomorrow(sit: Sit, clock: FakeClock) -> None:
    """A whole session by keyboard, closed, opened again, and what is due on the next day."""
    tonight = sit()
    tonight.press(Key.Key_Return)
    assert tonight.is_studying
    answers = tonight.study_to_the_end(miss_every=6)
    assert tonight.page is tonight.window.summary_page
    study = tonight.engine.study
    assert kinds(study) == [EventKind.ANSWER] * answers
    assert not list(replay.differences(study))
    assert len(set(tonight.asked)) == study.options.new_per_day
    known = phases(study).count(Phase.REVIEW)
    assert known > 15
    tonight.press(Key.Key_Return)
    assert tonight.page is tonight.window.today_page
    tonight.close()

    again = sit()
    again.press(Key.Key_Return)
    assert not again.is_studying, "nothing is left today"
    again.close()

    clock.advance(days=1)
    tomorrow = sit()
    due = tomorrow.engine.study.store.decks.counts(study.learner.id, tomorrow.engine.study.today())
    assert sum(each.due + each.learning for each in due.values()) > 0
    tomorrow.press(Key.Key_Return)
    more = tomorrow.study_to_the_end()
    study = tomorrow.engine.study
    assert kinds(study) == [EventKind.ANSWER] * (answers + more)
    assert not list(replay.differences(study))
    assert set(tonight.asked) & set(tomorrow.asked), "cards of yesterday came back"


def test_closing_in_the_middle_loses_nothing_and_returns_to_the_same_card(sit: Sit) -> None:
    first = sit()
    first.press(Key.Key_Return)
    for number in range(7):
        first.answer(wrongly=number == 3)
    on_screen, left = first.showing.card.id, first.window.study.session.left  # type: ignore[union-attr]
    first.close()
    second = sit()
    second.press(Key.Key_Return)
    assert (second.showing.card.id, second.window.study.session.left) == (on_screen, left)  # type: ignore[union-attr]
    assert len(kinds(second.engine.study)) == 7


def test_every_kind_is_answered_by_keys_alone(sit: Sit, clock: FakeClock) -> None:
    """Days of study, until every kind of card of the deck has been on screen."""
    learner = sit()
    met: set[CardKind] = set()
    wanted = {
        CardKind.DEFINITION,
        CardKind.WHICH_SIDE,
        CardKind.COUNTERPART,
        CardKind.SCENARIO,
        CardKind.RECALL,
    }
    for _ in range(8):
        learner.press(Key.Key_Return)
        while learner.is_studying:
            met.add(learner.showing.card.kind)
            learner.answer()
        learner.window.show_today()
        clock.advance(days=1)
        learner.window.show_today()
        if met >= wanted:
            break
    assert met >= wanted
    assert not list(replay.differences(learner.engine.study))


def start_until(learner: Learner, kind: CardKind) -> None:
    learner.press(Key.Key_Return)
    while learner.showing.card.kind is not kind:
        learner.answer()


def test_a_choice_is_judged_at_once_and_can_be_rated(sit: Sit) -> None:
    learner = sit()
    start_until(learner, CardKind.WHICH_SIDE)
    shown = learner.showing
    learner.choose()
    assert learner.window.study.stage is Stage.JUDGED
    assert learner.showing == shown, "the card stays until Space"
    before = len(kinds(learner.engine.study))
    learner.press(Key.Key_2)
    assert kinds(learner.engine.study)[before:] == [EventKind.UNDO, EventKind.ANSWER]
    learner.press(Key.Key_Space)
    assert learner.showing.card != shown.card


def test_space_does_not_answer_a_choice(sit: Sit) -> None:
    learner = sit()
    start_until(learner, CardKind.WHICH_SIDE)
    before = len(kinds(learner.engine.study))
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_3):
        learner.press(key)
    assert learner.window.study.stage is Stage.ASKED
    assert len(kinds(learner.engine.study)) == before


def test_undo_and_redo_by_keys(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    first = learner.showing.card.id
    for _ in range(3):
        learner.answer()
    after = learner.showing.card.id
    for _ in range(3):
        learner.undo()
    assert learner.showing.card.id == first
    for _ in range(3):
        learner.redo()
    assert learner.showing.card.id == after
    assert not list(replay.differences(learner.engine.study))


def test_a_verdict_can_be_undone_before_going_on(sit: Sit) -> None:
    learner = sit()
    start_until(learner, CardKind.WHICH_SIDE)
    card = learner.showing.card.id
    learner.choose(wrongly=True)
    learner.undo()
    assert (learner.showing.card.id, learner.window.study.stage) == (card, Stage.ASKED)


def test_letters_are_typed_not_obeyed_in_a_reason(sit: Sit) -> None:
    learner = sit()
    start_until(learner, CardKind.SCENARIO)
    learner.choose()
    assert learner.window.study.stage is Stage.REASON
    learner.type("1 2 sm")
    assert learner.window.study_page.reason_text == "1 2 sm"
    learner.press(Key.Key_Return)
    assert learner.window.study.stage is Stage.REVEALED


def test_ticking_points_changes_the_suggestion(sit: Sit) -> None:
    learner = sit()
    start_until(learner, CardKind.SCENARIO)
    learner.choose()
    learner.type("it is about where the firm should go")
    learner.press(Key.Key_Return)
    bar = learner.window.study_page.rating_bar
    assert bar.suggested == 2
    prompt = learner.window.study_page.prompt
    assert isinstance(prompt, ScenarioPrompt)
    for _ in prompt.points.boxes:
        learner.press(Key.Key_Space)
        learner.press(Key.Key_Tab)
    assert bar.suggested == 3
    prompt.points.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)
    learner.press(Key.Key_Return)
    *_, event = learner.engine.study.store.events.all(learner.engine.study.learner.id)
    assert event.payload["reason"] == "it is about where the firm should go"
    assert event.payload["ticked"] == list(range(len(prompt.points.boxes)))


def test_a_half_typed_reason_survives_closing(sit: Sit) -> None:
    first = sit()
    start_until(first, CardKind.SCENARIO)
    first.choose()
    first.type("half a thou")
    card = first.showing.card.id
    first.close()
    second = sit()
    second.press(Key.Key_Return)
    assert second.showing.card.id == card
    second.choose()
    assert second.window.study_page.reason_text == "half a thou"


def test_escape_leads_back_to_today_and_the_count_is_right(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.answer()
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page
    assert learner.window.rail.isVisible()


def test_the_misses_can_be_practised_without_touching_the_schedule(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.study_to_the_end(miss_every=5)
    study = learner.engine.study
    before = list(study.store.states.all(study.learner.id))
    session = learner.window.study.session
    assert session is not None
    rows = tuple(each.showing.row for each in session.answers[:2])
    learner.window.summary_page.practiseRequested.emit(rows)
    assert learner.is_studying
    learner.study_to_the_end()
    assert list(study.store.states.all(study.learner.id)) == before
    assert EventKind.PRACTICE in kinds(study)
