"""A contrast that is met for the first time is shown, both poles together, before it is asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.card import CardKind
from desktop_app.study.choices import choose
from desktop_app.study.session import StudySession
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.lesson import LessonPrompt
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from tests.clock import Stopwatch
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle, visible_texts
from tests.ui.spoken import listening

_CONTROL = Qt.KeyboardModifier.ControlModifier


def at_a_lesson(sit: Sit) -> Learner:
    learner = sit()
    choose(learner.engine.study, "opens_contrasts", True)
    learner.press(Key.Key_Return)
    learner.until(lambda one: one.stage is Stage.LESSON)
    settle()
    return learner


def session(learner: Learner) -> StudySession:
    found = learner.window.study.studied
    assert found is not None
    return found


def test_both_sides_are_shown_together(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    lesson, prompt = session(learner).lesson, learner.window.study_page.prompt
    assert lesson is not None
    assert isinstance(prompt, LessonPrompt)
    shown = visible_texts(learner.window.study_page)
    assert "New contrast" in shown
    assert {lesson.title, lesson.question} <= set(shown)
    for place in (LEFT, RIGHT):
        labels: list[QLabel] = list(prompt._tile.texts(place))
        assert [label.text() for label in labels] == list(lesson.texts[place])
        assert 1 <= len(labels) <= 2
    filled = [each for each in learner.page.findChildren(PrimaryButton) if each.isVisible()]
    assert [each.text() for each in filled] == ["Ask me"]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, None], ids=["space", "enter", "mouse"])
def test_one_step_leads_to_its_first_card(sit: Sit, key: Key | None) -> None:
    learner = at_a_lesson(sit)
    before = learner.events
    if key is None:
        learner.press_button("Ask me", by_mouse=True)
    else:
        learner.press(key)
    assert learner.stage is Stage.ASKED
    card = learner.showing.card
    assert card.kind is CardKind.WHICH_SIDE
    assert card.prompt in visible_texts(learner.window.study_page)
    assert learner.events == before
    learner.choose()
    assert learner.events[-1].payload["opens"]


def test_the_time_of_the_answer_begins_after_it(sit: Sit, stopwatch: Stopwatch) -> None:
    learner = at_a_lesson(sit)
    stopwatch.advance(9_000)
    learner.press(Key.Key_Space)
    stopwatch.advance(1_200)
    learner.choose()
    assert learner.events[-1].answer_ms == 1_200


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Right, Key.Key_Down, Key.Key_1, Key.Key_3])
def test_it_asks_nothing(sit: Sit, key: Key) -> None:
    learner = at_a_lesson(sit)
    before = learner.events
    learner.press(key)
    assert learner.stage is Stage.LESSON
    assert learner.events == before


def test_undo_leads_back_to_the_card_before_it(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    answers = len(session(learner).answers)
    contrast = learner.showing.card.contrast
    learner.undo()
    assert learner.stage is not Stage.LESSON
    assert len(session(learner).answers) < answers
    learner.redo()
    assert learner.stage is Stage.LESSON
    assert learner.showing.card.contrast == contrast


def test_whoever_goes_back_after_it_does_not_read_it_again(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    card = learner.showing.card.id
    learner.press(Key.Key_Space)
    learner.choose()
    learner.undo()
    assert (learner.stage, learner.showing.card.id) == (Stage.ASKED, card)
    learner.undo()
    assert learner.showing.card.id != card
    learner.redo()
    assert (learner.stage, learner.showing.card.id) == (Stage.ASKED, card)


def test_closing_on_it_and_coming_back(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    lesson = session(learner).lesson
    learner.press(Key.Key_Escape)
    assert not learner.is_studying
    learner.press(Key.Key_Return)
    assert learner.stage is Stage.LESSON
    assert session(learner).lesson == lesson


def test_it_shows_what_was_just_edited(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    learner.press(Key.Key_E)
    field = QApplication.focusWidget()
    assert field is not None
    learner.press(Key.Key_A, _CONTROL)
    learner.type("Another title")
    learner.press(Key.Key_Escape)
    assert learner.stage is Stage.LESSON
    assert "Another title" in visible_texts(learner.window.study_page)


def test_a_buried_one_is_left(sit: Sit) -> None:
    learner = at_a_lesson(sit)
    item = learner.showing.card.item
    learner.type("=")
    assert learner.showing.card.item != item
    learner.undo()
    assert learner.stage is Stage.LESSON
    assert learner.showing.card.item == item


def test_whoever_wants_none_gets_none(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.until(lambda one: one.board is None and one.showing.card.kind is CardKind.WHICH_SIDE)
    assert learner.stage is Stage.ASKED


def test_a_screen_reader_hears_all_of_it(sit: Sit) -> None:
    with listening() as ear:
        learner = at_a_lesson(sit)
        lesson = session(learner).lesson
        assert lesson is not None
        said = ear.heard[-1]
        assert not said.at_once
        for part in (lesson.title, lesson.question, *lesson.texts[0], *lesson.texts[1]):
            assert part in said.words


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_the_next_step_is_in_view(sit: Sit, scale: float) -> None:
    learner = sit()
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    choose(learner.engine.study, "opens_contrasts", True)
    learner.press(Key.Key_Return)
    learner.until(lambda one: one.stage is Stage.LESSON)
    settle()
    assert not clipped(learner.window)
    button = learner.button("Ask me")
    assert QApplication.focusWidget() is button
    assert not button.visibleRegion().isEmpty()
