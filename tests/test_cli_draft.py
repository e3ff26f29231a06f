"""`versus draft`: an article becomes the draft of a deck, as text, as JSON and as a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.article.drafting import TEA
from tests.running import Versus


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "tea.txt"
    path.write_text(TEA, "utf-8")
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """An article that contrasts nothing."""
    path = tmp_path / "soup.txt"
    path.write_text("Soup\n\nBoil the water. Add some salt, and wait.\n", "utf-8")
    return path


def test_the_draft_as_text(versus: Versus, article: Path) -> None:
    said = versus("draft", article)
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines()[:4] == [
        "tea vs. coffee",
        "",
        "Origin",
        "  tea: Is made from the leaves of a shrub",
    ]


def test_the_draft_as_json(versus: Versus, article: Path) -> None:
    said = versus("draft", article, "--json")
    assert said.status == 0
    data = said.data
    assert data["sides"] == ["tea", "coffee"]
    assert data["title"] == "Tea vs. Coffee: What Is the Difference?"
    first = data["contrasts"][0]
    assert (first["title"], first["a"], first["b"]) == (
        "Origin",
        ["Is made from the leaves of a shrub"],
        ["Is made from roasted seeds"],
    )
    start, end = first["passages"]["a"][0]
    assert data["text"][start:end] == "Tea is made from the leaves of a shrub."


def test_a_deck_file_that_check_accepts(versus: Versus, article: Path, tmp_path: Path) -> None:
    deck = tmp_path / "deck.toml"
    assert versus("draft", article, "-o", deck).status == 0
    assert versus("check", deck, "--json").data == {"ok": True, "problems": []}


def test_no_contrast_is_an_empty_result_and_a_sentence(versus: Versus, plain: Path, tmp_path: Path) -> None:
    deck = tmp_path / "deck.toml"
    said = versus("draft", plain, "-o", deck)
    assert (said.status, said.out) == (0, "")
    assert said.err == "No contrast was found in this article.\n"
    assert not deck.exists()


def test_what_else_was_found_is_said_where_no_contrast_is(versus: Versus, tmp_path: Path) -> None:
    article, deck = tmp_path / "tea.md", tmp_path / "deck.toml"
    article.write_text(
        "# Tea vs. coffee\n\nTea is a drink that is made from the leaves of a shrub.\n\n"
        "Both tea and coffee keep people awake in the evening.\n\n"
        "For example, tea may be poured over ice in summer.\n\nTea is bitter. Tea is old. Tea is brewed.\n",
        "utf-8",
    )
    said = versus("draft", article, "-o", deck)
    traits = len(versus("draft", article, "--json").data["traits"]["a"])
    assert said.status == 0
    first, written, left_out = said.err.splitlines()
    others = f"1 definition, {traits} traits, 1 similarity"
    assert first == f"No contrast was found in this article, but {others} and 1 example."
    assert written == f"deck.toml: 1 definition, {traits} traits and 1 similarity."
    assert left_out.startswith("Left out: 1 example. Whose job it is, and why, is for a person to say")
    assert "\nDefinitions\n  tea: Tea is a drink that is made from the leaves of a shrub\n" in said.out
    assert versus("check", deck, "--json").data["ok"]


def test_no_contrast_as_json(versus: Versus, plain: Path) -> None:
    said = versus("draft", plain, "--json")
    assert said.status == 0
    assert (said.data["sides"], said.data["contrasts"]) == ([], [])


@pytest.mark.parametrize("name", ["missing.txt", "empty.txt", "picture.png"])
def test_what_cannot_be_read_is_told_in_a_sentence(versus: Versus, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name == "empty.txt":
        path.write_text("")
    elif name == "picture.png":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    said = versus("draft", path)
    assert said.status == 1
    assert said.out == ""
    assert said.err.startswith(f"{name}: ")
    assert len(said.err.splitlines()) == 1


def test_the_encoding_may_be_named(versus: Versus, tmp_path: Path) -> None:
    path = tmp_path / "tea.txt"
    path.write_text(TEA.replace("Origin", "Café"), "cp1252")
    said = versus("draft", path, "--json", "--encoding", "cp1252")
    assert said.data["contrasts"][0]["title"] == "Café"
