"""Leaving the study room or the window while something is not saved: asked in place, never lost unsaid."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.study.selection import Scope
from tests.faults.small_disk import SmallDisk
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.full_disk import (
    close_by_hand,
    fill,
    recall,
    save_elsewhere,
    strip,
)
from tests.pictures import states
from tests.pictures.cards import ask
from tests.ui.pages import settle


@pytest.fixture
def learner(sit_there: Sit) -> Learner:
    return sit_there()


def test_an_edit_can_be_given_up(learner: Learner, disk: SmallDisk) -> None:
    ask(learner, CardKind.RECALL, "contrast", among=3)
    heading = learner.showing.card.heading
    fill(learner, disk)
    learner.press(Key.Key_E)
    learner.type(" and more")
    learner.press(Key.Key_Escape)
    learner.press_button("Leave without it", by_mouse=True)
    assert learner.is_studying
    assert not learner.window.study_page.card_panes.is_editing
    assert learner.showing.card.heading == heading


@pytest.mark.parametrize("way", ["esc", "settings"])
def test_leaving_asks_first(learner: Learner, disk: SmallDisk, way: str) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    keys = {"esc": (Key.Key_Escape, Qt.KeyboardModifier.NoModifier)}
    alt = Qt.KeyboardModifier.AltModifier
    keys |= {"today": (Key.Key_1, alt), "settings": (Key.Key_8, alt)}
    learner.press(*keys[way])
    assert learner.is_studying
    assert "not saved yet" in strip(learner).text
    learner.press_button("Leave without it", by_mouse=False)
    assert learner.page is learner.window.today_page
    assert not learner.events


def test_leaving_saves_as_soon_as_there_is_room(learner: Learner, disk: SmallDisk) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    disk.give_room()
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page
    assert [each.rating for each in learner.events] == [Rating.GOOD]


def test_closing_asks_in_place(learner: Learner, disk: SmallDisk) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    close_by_hand(learner)
    assert learner.window.isVisible()
    assert "not saved yet" in strip(learner).text
    learner.press_button("Close without it", by_mouse=True)
    assert not learner.window.isVisible()


def test_closing_after_saving_elsewhere(learner: Learner, disk: SmallDisk, tmp_path: Path) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    save_elsewhere(learner, tmp_path / "kept.jsonl")
    close_by_hand(learner)
    assert not learner.window.isVisible()


def test_half_typed_words_are_asked_about(learner: Learner, disk: SmallDisk) -> None:
    states.add_typed_deck(learner)
    learner.window.start_session(Scope(deck=states.GAPS))
    settle()
    fill(learner, disk)
    learner.type("how and")
    learner.press(Key.Key_Escape)
    assert learner.is_studying
    assert strip(learner).text == "What you typed is not saved yet."
    disk.give_room()
    learner.press(Key.Key_Escape)
    assert not learner.is_studying
    learner.window.start_session(Scope(deck=states.GAPS))
    assert learner.window.study_page.reason_text == "how and"
