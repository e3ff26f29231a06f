"""Which starts open the window, and which are commands."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.__main__ import window_start


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("", {}),
        ("--data-dir /d", {"chosen_folder": "/d"}),
        ("--data-dir=/d --learner=Kim", {"chosen_folder": "/d", "learner": "Kim"}),
        ("--read-only", {"read_only": True}),
        ("deck.toml", {"file": "deck.toml"}),
        ("--data-dir /d ./deck", {"chosen_folder": "/d", "file": "./deck"}),
        ("C:\\decks\\mine.toml --read-only", {"file": "C:\\decks\\mine.toml", "read_only": True}),
    ],
)
def test_starts_of_the_window(words: str, start: dict[str, Any]) -> None:
    assert window_start(words.split()) == start


@pytest.mark.parametrize(
    "words",
    [
        "decks",
        "check deck.toml",
        "restore ./copy.db",
        "--data-dir /d decks",
        "--data-dir",
        "--data-dir --json",
        "--help",
        "one.toml two.toml",
        "--learner Kim --learner Lee",
    ],
)
def test_everything_else_is_for_the_command_line(words: str) -> None:
    assert window_start(words.split()) is None
