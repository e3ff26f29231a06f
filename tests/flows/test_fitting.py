"""The memory model fitted to one's own answers: by itself on Today, and on demand in Settings; and back."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.compose import open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.progress import Progress
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.study import dates, fitting
from desktop_app.study.context import Study
from desktop_app.ui.settings import view
from desktop_app.ui.settings.fitted import FittedPart
from desktop_app.ui.settings.memory_goal import MemoryGoalSection
from desktop_app.ui.today import planning
from desktop_app.ui.widgets.undo_toast import UndoToast
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.learners import FORGETFUL, histories_of, log_histories
from tests.ui.accessible_tree import nodes
from tests.ui.clipping import clipped
from tests.ui.pages import settle, until, visible_texts
from tests.ui.spoken import Said, listening

BY = pytest.mark.parametrize("by", ["mouse", "keys"])
CONTROL = Qt.KeyboardModifier.ControlModifier
FOLLOWS = "Your memory model now follows your own answers."
AVERAGE = "Versus reckons with the memory of an average learner."


@pytest.fixture(autouse=True)
def _without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "FIT_AFTER_MS", 0)


Logs = dict[tuple[object, ...], tuple[Path, int]]


@pytest.fixture(scope="module")
def _logs() -> Logs:
    """Data folders with answers and when the last was given, by whose and how many they are."""
    return {}


@pytest.fixture
def logged(
    folder: Path, clock: FakeClock, _logs: Logs, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., None]:
    """Answers of somebody with this memory, in the data folder before it is opened."""

    def log(parameters: tuple[float, ...] = FORGETFUL, cards: int = 100, answers: int = 6) -> None:
        wanted = (parameters, cards, answers)
        if wanted not in _logs:
            engine = open_engine(folder, clock=clock)
            log_histories(engine, clock, histories_of(parameters, cards, answers, 1), engine.study.today())
            engine.close()
            kept = shutil.copytree(folder, tmp_path_factory.mktemp("logged") / "data")
            _logs[wanted] = Path(kept), clock.at_utc_ms
        there, clock.at_utc_ms = _logs[wanted]
        shutil.copytree(there, folder, dirs_exist_ok=True)

    return log


@pytest.fixture
def fitted(sit: Sit, logged: Callable[..., None]) -> Learner:
    """Has opened Today, and was told that the model follows the answers."""
    logged()
    learner = sit()
    until(lambda: toast(learner) == FOLLOWS)
    return learner


def press(learner: Learner, widget: QWidget, by: str) -> None:
    if by == "mouse":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))
        settle()
        return
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            learner.press(Key.Key_Space)
            settle()
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def undo(learner: Learner, by: str) -> None:
    if by == "shortcut":
        learner.undo()
        return
    found = (each for each in learner.page.findChildren(QAbstractButton) if each.text() == "Undo")
    press(learner, next(each for each in found if each.isVisible()), by)


def toast(learner: Learner) -> str:
    return next((each.text for each in learner.page.findChildren(UndoToast) if each.isVisible()), "")


def section(learner: Learner) -> MemoryGoalSection:
    learner.press(Key.Key_Comma, CONTROL)
    learner.window.settings_page.open(view.GOAL)
    settle()
    found = learner.window.settings_page.section
    assert isinstance(found, MemoryGoalSection)
    return found


def part(learner: Learner) -> FittedPart:
    return section(learner).fitted


def study_of(learner: Learner) -> Study:
    return learner.engine.study


def model(learner: Learner) -> str:
    return study_of(learner).model.id


def states(learner: Learner) -> list[object]:
    return list(study_of(learner).store.states.all(study_of(learner).learner.id))


def is_quiet(learner: Learner) -> bool:
    """Nothing runs, and nothing is about to."""
    waits = learner.window.today.planning._idle.isActive()
    return not waits and not learner.window.jobs.jobs


# By itself


def test_the_model_follows_ones_answers_by_itself(sit: Sit, logged: Callable[..., None]) -> None:
    logged()
    learner = sit()
    before, focus = states(learner), QApplication.focusWidget()
    assert model(learner) == "fsrs6:default"
    until(lambda: toast(learner) == FOLLOWS)
    assert model(learner) != "fsrs6:default"
    assert states(learner) == before  # nothing is rescheduled
    assert QApplication.focusWidget() is focus
    learner.close()
    again = sit()
    assert model(again) != "fsrs6:default"
    until(lambda: is_quiet(again))
    assert not toast(again)  # told once


@pytest.mark.parametrize("by", ["mouse", "keys", "shortcut"])
def test_it_is_undone_and_does_not_begin_again(fitted: Learner, by: str) -> None:
    undo(fitted, by)
    assert model(fitted) == "fsrs6:default"
    assert not toast(fitted)
    until(lambda: is_quiet(fitted))
    fitted.window.show_today()
    until(lambda: is_quiet(fitted))
    assert model(fitted) == "fsrs6:default"


def test_an_average_learner_is_told_nothing(sit: Sit, logged: Callable[..., None]) -> None:
    logged(DEFAULT_PARAMETERS)
    learner = sit()
    until(lambda: fitting.fittings(study_of(learner)))
    until(lambda: is_quiet(learner))
    assert not toast(learner)
    assert model(learner) == "fsrs6:default"


def test_whoever_has_answered_little_is_left_alone(sit: Sit) -> None:
    learner = sit()
    until(lambda: not learner.window.today.planning._idle.isActive())
    assert "jobs" not in learner.window.__dict__


def test_a_date_is_planned_for_anew(sit: Sit, logged: Callable[..., None]) -> None:
    logged()
    learner = sit()
    dates.set_date(study_of(learner), DeckId(BUILT_IN), study_of(learner).today() + 12)
    learner.window.show_today()
    until(lambda: toast(learner) == FOLLOWS)
    until(lambda: study_of(learner).planner.current(study_of(learner)) is not None)
    until(lambda: any("a day about" in each for each in visible_texts(learner.page)))


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """(begun, go on): fitting waits in its worker until it may go on; it can be cancelled there."""
    begun, go_on, fit = threading.Event(), threading.Event(), fitting.fit

    def slowly(study: Study, progress: Progress) -> fitting.Outcome:
        begun.set()
        while not go_on.wait(0.005):
            progress.step(1, 10)
        return fit(study, progress)

    monkeypatch.setattr(fitting, "fit", slowly)
    return begun, go_on


def test_it_does_not_come_into_force_during_study(
    sit: Sit, logged: Callable[..., None], clock: FakeClock, held: tuple[threading.Event, threading.Event]
) -> None:
    logged()
    clock.advance(days=30)
    learner = sit()
    begun, go_on = held
    until(begun.is_set)
    learner.press(Key.Key_Return)
    assert learner.is_studying
    go_on.set()
    until(lambda: not learner.window.jobs.jobs)
    learner.answer()
    assert model(learner) == "fsrs6:default"
    learner.press(Key.Key_Escape)
    until(lambda: toast(learner) == FOLLOWS)
    assert model(learner) != "fsrs6:default"


def test_cancelling_leaves_everything_as_it_was(
    sit: Sit, logged: Callable[..., None], held: tuple[threading.Event, threading.Event]
) -> None:
    logged()
    learner = sit()
    begun, _ = held
    until(begun.is_set)
    (job,) = learner.window.jobs.jobs
    assert job.name == "Fitting to your answers"
    learner.window.jobs.cancel_all()
    until(lambda: is_quiet(learner))
    assert (model(learner), fitting.fittings(study_of(learner))) == ("fsrs6:default", ())
    learner.window.show_today()
    until(lambda: is_quiet(learner))
    assert not fitting.fittings(study_of(learner))  # what was stopped does not begin again by itself
    assert not toast(learner)


def test_closing_in_the_middle_ends_it(
    sit: Sit, logged: Callable[..., None], held: tuple[threading.Event, threading.Event]
) -> None:
    logged()
    learner = sit()
    begun, _ = held
    until(begun.is_set)
    learner.close()
    assert not sit().engine.study.store.choices.all(study_of(learner).learner.id).get(fitting.FITTINGS)


def test_what_was_just_done_is_taken_back_first(
    sit: Sit, logged: Callable[..., None], held: tuple[threading.Event, threading.Event]
) -> None:
    logged()
    learner = sit()
    begun, go_on = held
    until(begun.is_set)
    learner.window.today.planning.set_minutes(20)
    go_on.set()
    until(lambda: not learner.window.jobs.jobs)
    assert toast(learner) == "20 min a day from now on."
    learner.undo()
    assert study_of(learner).options.minutes_per_day == 10
    until(lambda: toast(learner) == FOLLOWS)


# In Settings


def test_what_is_in_force_is_said_in_plain_words(fitted: Learner) -> None:
    (noted,) = fitting.fittings(study_of(fitted))
    said = part(fitted).state.text()
    assert said.startswith("Fitted on ")
    assert f" to {noted.answers} answers: you forget " in said
    assert said.endswith("faster than most.")


def test_with_few_answers_the_button_says_how_many_it_takes(sit: Sit, logged: Callable[..., None]) -> None:
    logged(cards=21, answers=4)
    learner = sit()
    found = part(learner)
    assert found.state.text() == AVERAGE
    reason = "Another 37 answers first. Those count that come a day or more after the answer before."
    until(lambda: reason in visible_texts(learner.page))
    assert not found.fit_button.isEnabled()
    assert found.fit_button.accessibleDescription() == reason
    assert not found.back_button.isEnabled()
    assert found.back_button.accessibleDescription() == "No other set has been in force yet."


@pytest.fixture
def declined(fitted: Learner) -> Learner:
    """Has taken it back on Today."""
    fitted.undo()
    return fitted


@BY
@pytest.mark.parametrize("undone_by", ["button", "shortcut"])
def test_fitting_now_is_undone_and_done_again(declined: Learner, by: str, undone_by: str) -> None:
    learner, found = declined, part(declined)
    until(found.fit_button.isEnabled)
    press(learner, found.fit_button, by)
    until(lambda: toast(learner) == FOLLOWS)
    own = model(learner)
    assert own != "fsrs6:default"
    assert found.state.text().startswith("Fitted on ")
    undo(learner, by if undone_by == "button" else "shortcut")
    assert (model(learner), found.state.text(), toast(learner)) == ("fsrs6:default", AVERAGE, "")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert learner.page.isAncestorOf(focus)
    learner.redo()
    assert (model(learner), toast(learner)) == (own, FOLLOWS)


@BY
def test_the_previous_set_is_brought_back(fitted: Learner, by: str) -> None:
    own, found = model(fitted), part(fitted)
    press(fitted, found.back_button, by)
    assert (model(fitted), found.state.text()) == ("fsrs6:default", AVERAGE)
    assert toast(fitted) == "The previous set is back."
    press(fitted, found.back_button, by)
    assert model(fitted) == own
    assert found.state.text().startswith("Fitted on ")
    fitted.undo()
    assert model(fitted) == "fsrs6:default"
    fitted.undo()
    assert model(fitted) == own


def test_nothing_better_is_said_as_it_is(fitted: Learner) -> None:
    own, found = model(fitted), part(fitted)
    with listening() as ear:
        press(fitted, found.fit_button, "mouse")
        until(lambda: found.news.isVisible() and found.fit_button.text() == "Fit now")
    assert found.news.text().endswith(
        "no other set foretells your answers clearly better, so this one stays."
    )
    assert Said(found.news.text(), at_once=False) in ear.heard
    assert model(fitted) == own
    assert not toast(fitted)
    press(fitted, found.back_button, "mouse")
    assert not found.news.isVisible()  # it was said of the other set


def test_while_it_works_the_button_keeps_its_place(
    declined: Learner, held: tuple[threading.Event, threading.Event]
) -> None:
    found = part(declined)
    press(declined, found.fit_button, "keys")
    begun, _ = held
    until(begun.is_set)
    assert found.fit_button.text() == "Working…"
    assert found.fit_button.hasFocus()
    declined.press(Key.Key_Space)
    assert len([each for each in declined.window.jobs.jobs if "Fitting" in each.name]) == 1
    declined.window.jobs.cancel_all()
    until(lambda: found.fit_button.text() == "Fit now")
    assert model(declined) == "fsrs6:default"
    assert found.fit_button.hasFocus()


def test_what_was_done_is_not_undone_from_another_section(fitted: Learner) -> None:
    press(fitted, part(fitted).back_button, "mouse")
    undo_action = fitted.window.actions_["undo"]
    assert undo_action.isEnabled()
    fitted.window.settings_page.open(view.DAILY)
    assert not undo_action.isEnabled()


def test_a_screen_reader_hears_what_was_done_and_finds_the_buttons(fitted: Learner) -> None:
    found = part(fitted)
    with listening() as ear:
        press(fitted, found.back_button, "keys")
    assert Said("The previous set is back.", at_once=False) in ear.heard
    names = {node.name for node in nodes(fitted.window)}
    assert {"Fit now", "Bring back the previous set", AVERAGE} <= names


@pytest.mark.parametrize(("size", "scale"), [((900, 600), 1.0), ((900, 600), 2.0), ((1180, 760), 1.3)])
def test_nothing_is_cut_off_or_covered(fitted: Learner, size: tuple[int, int], scale: float) -> None:
    fitted.window.resize(*size)
    fitted.window._theme.set_text_scale(scale)
    shown = section(fitted)
    press(fitted, shown.fitted.back_button, "keys")
    settle()
    assert clipped(fitted.page) == []
    foot = shown.fitted.back_button.mapTo(shown, QPoint(0, shown.fitted.back_button.height())).y()
    assert foot <= shown.toast.y()
