"""Today's states in the real window: what is mixed up, limits, holidays, practice beside the schedule."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.study import confusions, replay
from desktop_app.ui.today.deck_menu import MoreButton
from tests.answering import BUILT_IN
from tests.choices import contrasts, mix_up, title_of
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import visible_texts

BY = pytest.mark.parametrize("by", ["mouse", "keys"])
OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def button(learner: Learner, text: str) -> QAbstractButton:
    found = [each for each in learner.page.findChildren(QAbstractButton) if each.text() == text]
    return next(each for each in found if each.isVisible())


def press(learner: Learner, pressed: QAbstractButton, by: str) -> None:
    if by == "mouse":
        QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    else:
        for _ in range(20):
            if QApplication.focusWidget() is pressed:
                break
            learner.press(Key.Key_Tab)
        learner.press(Key.Key_Return)


def close(menu: QMenu, learner: Learner) -> None:
    """The offscreen platform does not give the window its activity back."""
    menu.close()
    learner.window.activateWindow()
    QTest.qWaitForWindowActive(learner.window)


def kinds(learner: Learner) -> list[EventKind]:
    study = learner.engine.study
    return [event.kind for event in study.store.events.all(study.learner.id)]


def states(learner: Learner) -> list[object]:
    study = learner.engine.study
    return list(study.store.states.all(study.learner.id))


def make_due(learner: Learner, number: int, ago: int) -> None:
    """So many cards in review that fell due so many days ago; the states only."""
    study = learner.engine.study
    day = study.today() - ago
    state = CardState(Phase.REVIEW, MemoryState(5.0, 5.0), day, day - 5, 1, 1, 2, 0)
    with study.store.transaction():
        for stored in study.store.cards.of_deck(DeckId(BUILT_IN))[:number]:
            study.store.states.put(study.learner.id, stored.key, state)


def limit(learner: Learner, reviews: int, new: int = 0) -> None:
    options = dataclasses.replace(learner.engine.study.options, reviews_per_day=reviews, new_per_day=new)
    object.__setattr__(learner.engine.study, "options", options)


@BY
def test_what_is_mixed_up_is_practised_and_changes_no_state(sit: Sit, by: str) -> None:
    learner = sit()
    mixed = mix_up(learner.engine)
    learner.window.show_today()
    assert "You mix these up" in visible_texts(learner.page)
    before, answered = states(learner), len(kinds(learner))
    press(learner, button(learner, "Practise 6 cards · 2 min"), by)
    assert learner.is_studying
    assert learner.showing.card.contrast == mixed
    assert "Practice: no card's date changes." in visible_texts(learner.page)
    learner.study_to_the_end()
    assert states(learner) == before
    assert set(kinds(learner)[answered:]) == {EventKind.PRACTICE}


def test_practice_promises_no_date(sit: Sit) -> None:
    learner = sit()
    mix_up(learner.engine)
    learner.window.show_today()
    press(learner, button(learner, "Practise 6 cards · 2 min"), "mouse")
    learner.choose()
    assert not [each for each in visible_texts(learner.page) if "Back in" in each or "Back this" in each]
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    assert "Practice: no card's date changes." not in visible_texts(learner.page)


def test_a_long_log_is_read_while_nobody_waits(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confusions, "PAGE", 4)
    learner = sit()
    mix_up(learner.engine)
    learner.close()
    again = sit()
    assert "You mix these up" not in visible_texts(again.page)
    for _ in range(100):
        QTest.qWait(20)
        if "You mix these up" in visible_texts(again.page):
            break
    assert "You mix these up" in visible_texts(again.page)


@BY
@pytest.mark.parametrize("words", ["Practise what you mix up", "Study ahead"])
def test_all_done_offers_practice(sit: Sit, words: str, by: str) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    mix_up(learner.engine)
    learner.window.show_today()
    before, answered = states(learner), len(kinds(learner))
    press(learner, button(learner, words), by)
    assert learner.is_studying
    learner.answer()
    assert kinds(learner)[answered:] == [EventKind.PRACTICE]
    assert states(learner) == before


@BY
def test_the_limit_can_be_passed_for_today(sit: Sit, by: str) -> None:
    learner = sit()
    make_due(learner, 8, 1)
    limit(learner, 3)
    learner.window.show_today()
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    learner.window.show_today()
    more = next(each for each in visible_texts(learner.page) if each.startswith("That is today's limit."))
    assert more.endswith("Study them now, or tomorrow.")
    answered = len(kinds(learner))
    press(learner, button(learner, "Study them now"), by)
    assert learner.is_studying
    learner.answer()
    assert kinds(learner)[answered:] == [EventKind.ANSWER]
    assert learner.showing.card.id != learner.asked[-1]


def test_after_a_holiday_there_is_no_reproach(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.answer()
    learner.window.show_today()
    clock.advance(days=12)
    make_due(learner, 40, 5)
    limit(learner, 10)
    learner.window.show_today()
    said = next(each for each in visible_texts(learner.page) if "away" in each)
    assert said.startswith("You were away for 12 days. The first 10 cards are up today.")
    assert said.endswith("days.")
    learner.press(Key.Key_Return)
    assert learner.is_studying


@OFFSCREEN_MENU
@BY
def test_one_contrast_is_practised_from_the_deck_row(sit: Sit, by: str) -> None:
    learner = sit()
    more = learner.page.findChildren(MoreButton)[0]
    press(learner, more, by)
    menu = learner.window.today._menu
    assert menu is not None
    assert menu.isVisible()
    wanted = contrasts(learner.engine)[2]
    chosen = menu.actions()[1].menu()
    titles = [each.text() for each in chosen.actions()]  # type: ignore[attr-defined]
    place = titles.index(title_of(learner.engine, wanted))
    close(menu, learner)
    chosen.actions()[place].trigger()  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert learner.is_studying
    assert learner.showing.card.contrast == wanted
    learner.answer()
    assert kinds(learner) == [EventKind.PRACTICE]


@OFFSCREEN_MENU
def test_cram_asks_what_is_not_due(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    learner.window.show_today()
    before = states(learner)
    learner.window.today.open_menu(DeckId(BUILT_IN), QPoint(400, 300))
    menu = learner.window.today._menu
    assert menu is not None
    cram = menu.actions()[2]
    assert cram.isEnabled()
    close(menu, learner)
    cram.trigger()
    assert learner.is_studying
    learner.study_to_the_end()
    assert states(learner) == before
    assert not list(replay.differences(learner.engine.study))


@OFFSCREEN_MENU
def test_nothing_to_cram_is_said_by_the_menu(sit: Sit) -> None:
    learner = sit()
    learner.window.today.open_menu(DeckId(BUILT_IN), QPoint(400, 300))
    menu = learner.window.today._menu
    assert menu is not None
    assert not menu.actions()[2].isEnabled()
    menu.close()


# The third mix-up in a session


def until_third(learner: Learner, log: Callable[[str, str, str], object]) -> str:
    """Two mix-ups of a contrast are in today's log; the third is on screen. Gives the contrast."""
    learner.press(Key.Key_Return)
    while learner.showing.card.kind != "which-side" or learner.showing.card.right == "both":
        learner.answer()
    card = learner.showing.card
    assert card.contrast is not None
    assert card.right is not None
    log(card.contrast, card.right, "xx")
    learner.choose(wrongly=True)
    return card.contrast


@pytest.fixture
def at_third(sit: Sit) -> tuple[Learner, ItemId]:
    from tests.choices import log_choices

    learner = sit()

    def log(contrast: str, asked: str, answers: str) -> object:
        return log_choices(learner.engine, contrast, asked, answers)

    return learner, ItemId(until_third(learner, log))


OFFER = "Third time this way. Practise this contrast for 2 min?"


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_the_third_mix_up_offers_practice_and_leads_back(at_third: tuple[Learner, ItemId], by: str) -> None:
    learner, contrast = at_third
    assert OFFER in visible_texts(learner.page)
    session, left = learner.window.study.session, learner.window.study.session.left  # type: ignore[union-attr]
    if by == "key":
        learner.press(Key.Key_P)
    else:
        QTest.mouseClick(button(learner, "Practise"), Qt.MouseButton.LeftButton)
    assert learner.window.study.is_aside
    assert "Practice: no card's date changes." in visible_texts(learner.page)
    while learner.window.study.is_aside:
        assert learner.showing.card.contrast == contrast
        learner.answer()
    assert learner.window.study.session is session
    assert learner.is_studying
    assert learner.window.study.session.left == left
    assert OFFER not in visible_texts(learner.page)
    learner.study_to_the_end()


@pytest.mark.parametrize("key", [Key.Key_N, Key.Key_Space])
def test_the_offer_can_be_declined(at_third: tuple[Learner, ItemId], key: Qt.Key) -> None:
    learner, _ = at_third
    before = learner.showing.card.id
    learner.press(key)
    assert learner.showing.card.id != before
    assert OFFER not in visible_texts(learner.page)
    assert EventKind.PRACTICE not in kinds(learner)
    learner.press(Key.Key_P)
    assert not learner.window.study.is_aside


def test_escape_leads_from_the_practice_back_to_the_session(at_third: tuple[Learner, ItemId]) -> None:
    learner, _ = at_third
    session = learner.window.study.session
    learner.press(Key.Key_P)
    learner.press(Key.Key_Escape)
    assert learner.is_studying
    assert learner.window.study.session is session
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page


def test_undo_takes_the_offer_away(at_third: tuple[Learner, ItemId]) -> None:
    learner, _ = at_third
    learner.undo()
    assert OFFER not in visible_texts(learner.page)
    learner.press(Key.Key_P)
    assert not learner.window.study.is_aside


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1600, 1000)])
def test_the_offer_is_not_cut_and_continue_stays(
    at_third: tuple[Learner, ItemId], size: tuple[int, int], scale: float
) -> None:
    learner, _ = at_third
    learner.window.resize(*size)
    learner.window.preferences._theme.set_text_scale(scale)
    visible_texts(learner.page)
    feedback = learner.window.study_page.feedback
    assert clipped(feedback.offer) == []
    for shown in (feedback.button, feedback.offer):
        corner = shown.mapTo(learner.window, shown.rect().bottomRight())
        assert corner.y() < learner.window.height()
        assert feedback.rect().contains(shown.mapTo(feedback, shown.rect().bottomRight()))


def test_p_and_n_mean_nothing_without_an_offer(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    on_screen = learner.showing
    learner.press(Key.Key_P)
    learner.press(Key.Key_N)
    assert learner.showing == on_screen
