"""Which reader for which file."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats.registry import read_deck
from tests.formats.test_deck_toml_faults import GOOD


def test_a_deck_file_is_read_whatever_the_case_of_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "Deck.TOML"
    path.write_text(GOOD)
    assert read_deck(path).required().head.id == "deck"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.csv", "Spreadsheets"),
        ("a.apkg", "Anki packages"),
        ("a.md", "Articles"),
        ("a", "this kind of file"),
    ],
)
def test_other_files_are_told_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_text("x")
    (found,) = read_deck(tmp_path / name).problems
    assert words in found.message
    assert ".toml" in found.message


def test_a_folder_is_called_a_folder(tmp_path: Path) -> None:
    assert "folder" in read_deck(tmp_path).problems[0].message
