"""Gaps and typed cards in the real window: by keys alone, by mouse alone, back and forth, closed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.compose import open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import Rating
from desktop_app.study import replay
from desktop_app.study.importing import add_deck
from desktop_app.study.selection import Scope
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.typed import TypedPrompt
from desktop_app.ui.widgets.difference_line import DifferenceLine
from desktop_app.ui.widgets.gap_label import GapLabel
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, SMALL, settle, visible_texts
from tests.ui.widgets.accessible import description_of, name_of

DECK = DeckId("gaps")
CLOZE = "Leadership settles the what and the why. Management settles the {{c1::how and the when::two words}}."
WHY = "Choosing who does what is part of the “how”. The missing piece is timing."
ITEMS = (
    PlainCard(id=ItemId("gap"), cloze=CLOZE, why=WHY),
    PlainCard(id=ItemId("two"), cloze="{{c1::People}} follow leaders and {{c1::plans}} follow managers."),
    PlainCard(id=ItemId("typed"), front="What is the capital of France?", back="Paris", typed=True),
    PlainCard(id=ItemId("plain"), front="What is untyped?", back="This"),
)


@pytest.fixture
def learner(sit: Sit, folder: Path, clock: FakeClock) -> Learner:
    engine = open_engine(folder, clock=clock)
    with engine.study.store.transaction():
        add_deck(engine.study.store, Deck(DeckHead(id=DECK, title="Gaps", language="en"), ITEMS))
        engine.study.store.decks.start(engine.study.learner.id, DECK)
    engine.close()
    return study(sit())


def study(learner: Learner) -> Learner:
    learner.window.start_session(Scope(deck=DECK))
    settle()
    return learner


def prompt_of(learner: Learner) -> TypedPrompt:
    prompt = learner.window.study_page.prompt
    assert isinstance(prompt, TypedPrompt)
    return prompt


def last_event(learner: Learner) -> Event:
    *_, event = learner.engine.study.store.events.all(learner.engine.study.learner.id)
    return event


def lines(learner: Learner) -> list[str]:
    return [name_of(line) for line in prompt_of(learner).findChildren(DifferenceLine)]


def test_a_gap_by_keys_alone(learner: Learner) -> None:
    assert learner.showing.card.kind is CardKind.CLOZE
    assert QApplication.focusWidget() is prompt_of(learner).field
    learner.type("how and the who")
    learner.press(Key.Key_Return)
    assert learner.window.study.stage is Stage.REVEALED
    assert learner.window.study_page.rating_bar.suggested == Rating.HARD
    assert lines(learner) == ["how and the, not in the answer: who", "how and the, left out: when"]
    shown = visible_texts(learner.window.study_page)
    assert "One word differs. Suggested rating: Hard" in shown
    assert WHY in shown
    learner.press(Key.Key_Space)
    event = last_event(learner)
    assert (event.rating, event.payload["typed"]) == (Rating.HARD, "how and the who")
    assert learner.showing.card.item == "two"
    assert not list(replay.differences(learner.engine.study))


def test_a_typed_card_by_mouse_alone(learner: Learner) -> None:
    """But for the letters."""
    click = Qt.MouseButton.LeftButton
    page = learner.window.study_page
    for _ in range(2):
        learner.answer()
    assert learner.showing.card.item == "typed"
    QTest.mouseClick(prompt_of(learner).field, click)
    learner.type("paris.")
    QTest.mouseClick(page.check_row.button, click)
    assert page.rating_bar.suggested == Rating.GOOD
    QTest.mouseClick(page.rating_bar.button(4), click)
    event = last_event(learner)
    assert (event.rating, event.payload["typed"]) == (Rating.EASY, "paris.")


def test_gaps_of_one_number_are_typed_together(learner: Learner) -> None:
    learner.answer()
    assert (
        name_of(prompt_of(learner).findChild(GapLabel)) == "(gap) follow leaders and (gap) follow managers."
    )
    learner.type("people plans")
    learner.press(Key.Key_Return)
    assert learner.window.study_page.rating_bar.suggested == Rating.GOOD


def test_an_untyped_card_is_turned_over(learner: Learner) -> None:
    for _ in range(3):
        learner.answer()
    assert not isinstance(learner.window.study_page.prompt, TypedPrompt)
    learner.answer()
    assert "typed" not in last_event(learner).payload


@pytest.mark.parametrize(("words", "rating"), [("", 1), ("who knows", 1), ("HOW AND THE WHEN", 3)])
def test_the_suggested_rating(learner: Learner, words: str, rating: int) -> None:
    learner.type(words)
    learner.press(Key.Key_Return)
    assert learner.window.study_page.rating_bar.suggested == rating
    learner.press(Key.Key_Return)
    assert last_event(learner).rating == rating
    assert last_event(learner).payload.get("typed", "") == words


def test_the_gap_shows_its_hint_and_not_its_answer(learner: Learner) -> None:
    label = prompt_of(learner).findChild(GapLabel)
    assert "two words" in label.text()
    assert "(gap, hint: two words)" in name_of(label)
    texts = " ".join([*visible_texts(learner.window.study_page), name_of(label)])
    assert "when" not in texts
    learner.press(Key.Key_Return)
    assert "how and the when" in label.text()


def test_letters_and_editing_keys_are_typed_not_obeyed(learner: Learner) -> None:
    learner.type("1 sm*x")
    learner.press(Key.Key_Backspace)
    learner.press(Key.Key_Left)
    learner.press(Key.Key_Up)
    learner.type("@")
    assert prompt_of(learner).field.text() == "1 sm@*"
    assert learner.window.study.stage is Stage.ASKED


def test_undo_brings_back_what_was_typed(learner: Learner) -> None:
    learner.type("how and the who")
    learner.press(Key.Key_Return)
    learner.press(Key.Key_Space)
    learner.undo()
    assert learner.window.study.stage is Stage.ASKED
    assert prompt_of(learner).field.text() == "how and the who"
    assert not list(replay.differences(learner.engine.study))


def test_undo_in_the_field_takes_back_letters_first(learner: Learner) -> None:
    learner.answer()
    learner.type("x")
    learner.undo()
    assert prompt_of(learner).field.text() == ""
    assert learner.showing.card.item == "two"
    learner.undo()
    assert learner.showing.card.item == "gap"


@pytest.mark.parametrize("checked", [False, True])
def test_half_typed_words_survive_closing(learner: Learner, sit: Sit, checked: bool) -> None:
    learner.type("how and")
    if checked:
        learner.press(Key.Key_Return)
    learner.close()
    again = study(sit())
    assert again.showing.card.item == "gap"
    assert prompt_of(again).field.text() == "how and"
    assert again.window.study.stage is Stage.ASKED


def test_words_typed_before_an_edit_are_there_after_it(learner: Learner) -> None:
    learner.type("how and the who")
    learner.press(Key.Key_Return)
    learner.press(Key.Key_E)
    learner.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert learner.window.study.stage is Stage.REVEALED
    assert lines(learner)[0] == "how and the, not in the answer: who"


def test_the_field_has_a_name_and_says_what_enter_does(learner: Learner) -> None:
    field = learner.window.study_page.findChild(QLineEdit)
    assert name_of(field) == "Your answer"
    assert "Enter" in description_of(field)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST])
def test_nothing_is_cut(learner: Learner, size: tuple[int, int], scale: float) -> None:
    learner.window.resize(*size)
    learner.window._theme.set_text_scale(scale)
    settle()
    assert not clipped(learner.window)
    learner.type("some words that are not at all what is asked for here")
    learner.press(Key.Key_Return)
    settle()
    assert not clipped(learner.window)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.visibleRegion().boundingRect().height() >= min(focus.height(), 30)
