"""Every key of the interface page's table that concerns the rooms there are is an action, and acts once."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import (
    ACTIONS,
    DECKS,
    EVERYWHERE,
    FACILITATOR,
    RESULTS,
    STUDY,
    SUMMARY,
    TODAY,
    UPDATE,
    WORKSHOP,
    Actions,
)

TABLE = [
    (EVERYWHERE, "Alt+1", "go_today"),
    (EVERYWHERE, "Alt+2", "go_decks"),
    (EVERYWHERE, "Alt+6", "go_workshop"),
    (EVERYWHERE, "Ctrl+Z", "undo"),
    (EVERYWHERE, "Ctrl+Shift+Z", "redo"),
    (EVERYWHERE, "Ctrl++", "text_larger"),
    (EVERYWHERE, "Ctrl+-", "text_smaller"),
    (EVERYWHERE, "Ctrl+0", "text_normal"),
    (EVERYWHERE, "F6", "next_pane"),
    (EVERYWHERE, "Shift+F6", "previous_pane"),
    (EVERYWHERE, "Esc", "go_back"),
    (TODAY, "Return", "start"),
    (TODAY, "Enter", "start"),
    (TODAY, "D", "decks_from_today"),
    (DECKS, "Return", "study_deck"),
    (DECKS, "Ctrl+F", "find_deck"),
    (DECKS, "E", "edit_entry"),
    (UPDATE, "Return", "apply_update"),
    (WORKSHOP, "Return", "workshop_start"),
    (FACILITATOR, "Space", "desk_next"),
    (FACILITATOR, "Backspace", "desk_back"),
    (FACILITATOR, "T", "desk_timer"),
    (FACILITATOR, "+", "desk_more_time"),
    (FACILITATOR, "B", "desk_blank"),
    (FACILITATOR, "F11", "desk_full_screen"),
    (FACILITATOR, "8", "team_8"),
    (FACILITATOR, "Left", "desk_left"),
    (FACILITATOR, "Right", "desk_right"),
    (STUDY, "Space", "next_step"),
    (STUDY, "Return", "hand_in"),
    (STUDY, "1", "rate_again"),
    (STUDY, "2", "rate_hard"),
    (STUDY, "3", "rate_good"),
    (STUDY, "4", "rate_easy"),
    (STUDY, "Left", "choose_left"),
    (STUDY, "Right", "choose_right"),
    (STUDY, "Down", "choose_both"),
    (STUDY, "U", "not_sure"),
    (STUDY, "R", "reword"),
    (STUDY, "K", "keep_asking"),
    (STUDY, "S", "source"),
    (STUDY, "M", "more"),
    (STUDY, "E", "edit"),
    (STUDY, "Ctrl+Return", "close_edit"),
    (STUDY, "I", "card_info"),
    (STUDY, "-", "bury_card"),
    (STUDY, "=", "bury_contrast"),
    (STUDY, "@", "suspend_card"),
    (STUDY, "!", "suspend_contrast"),
    (STUDY, "*", "mark"),
    (STUDY, "Ctrl+1", "flag_1"),
    (STUDY, "Ctrl+2", "flag_2"),
    (STUDY, "Ctrl+3", "flag_3"),
    (STUDY, "Ctrl+4", "flag_4"),
]


@pytest.mark.parametrize(("place", "key", "name"), TABLE)
def test_the_key_table_is_made_of_actions(qtbot: QtBot, place: str, key: str, name: str) -> None:
    actions = Actions()
    assert QKeySequence(key) in actions[name].shortcuts()
    assert next(spec.place for spec in ACTIONS if spec.name == name) == place
    assert actions[name].text()


@pytest.mark.parametrize("place", [TODAY, STUDY, SUMMARY, DECKS, UPDATE, WORKSHOP, FACILITATOR, RESULTS])
def test_no_key_does_two_things_on_one_screen(place: str) -> None:
    """A screen's own keys win over the general ones, so only the screen's own must not clash."""
    for places in ({place}, {EVERYWHERE}):
        keys = Counter(key for spec in ACTIONS if spec.place in places for key in spec.keys)
        assert max(keys.values()) == 1


def test_names_are_unique() -> None:
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)
