"""`versus check`: every problem at once, and nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import paths
from tests.running import Said, Versus

GOOD_DECK = """\
format = 1
id = "tea-vs-coffee"
title = "Tea vs. coffee"

[sides.tea]
name = "Tea"

[sides.coffee]
name = "Coffee"

[[contrasts]]
id = "origin"
title = "Origin"
question = "What is it made from?"
tea = ["Made from the leaves of a shrub."]
coffee = ["Made from roasted seeds."]
"""


@pytest.fixture
def deck_file(tmp_path: Path) -> Path:
    path = tmp_path / "tea.toml"
    path.write_text(GOOD_DECK, "utf-8")
    return path


@pytest.fixture
def broken_file(tmp_path: Path) -> Path:
    """Three things wrong: the deck has no title, a side no name, and one key is misspelt."""
    path = tmp_path / "broken.toml"
    text = GOOD_DECK.replace('title = "Tea vs. coffee"\n', "").replace('coffee = ["Made', 'cofee = ["Made')
    path.write_text(text.replace('name = "Tea"\n', ""), "utf-8")
    return path


def test_check_of_a_good_file(versus: Versus, deck_file: Path) -> None:
    assert versus("check", deck_file) == Said(0, f"{deck_file}: no problems, 1 item\n", "")
    assert versus("check", deck_file, "--json").data == {"ok": True, "problems": []}


def test_check_of_the_built_in_decks(versus: Versus) -> None:
    said = versus("check", *paths.built_in_decks(), "--json")
    assert said.status == 0
    assert said.data == {"ok": True, "problems": []}


def test_check_names_every_problem_at_once(versus: Versus, broken_file: Path) -> None:
    said = versus("check", broken_file)
    assert (said.status, said.out) == (1, "")
    *problems, last = said.err.splitlines()
    assert [problem.rpartition(": ")[0] for problem in problems] == [
        "broken.toml:1: title",
        "broken.toml:4: sides, tea, name",
        "broken.toml:14: origin, cofee",
    ]
    assert last == "3 problems found."


def test_problems_as_json(versus: Versus, broken_file: Path) -> None:
    said = versus("check", broken_file, "--json")
    assert (said.status, said.err, said.data["ok"]) == (1, "", False)
    keys = {"file", "item", "field", "message", "severity", "line"}
    assert all(keys <= problem.keys() for problem in said.data["problems"])
    assert {problem["file"] for problem in said.data["problems"]} == {"broken.toml"}
    assert [problem["item"] for problem in said.data["problems"]] == ["", "", "origin"]
    assert {problem["severity"] for problem in said.data["problems"]} == {"error"}


def test_check_goes_on_after_a_broken_file(versus: Versus, broken_file: Path, deck_file: Path) -> None:
    said = versus("check", broken_file, deck_file)
    assert said.status == 1
    assert said.out == f"{deck_file}: no problems, 1 item\n"


@pytest.mark.parametrize("name", ["missing.toml", "folder.toml", "table.xlsx"])
def test_check_of_what_cannot_be_read(versus: Versus, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    said = versus("check", tmp_path / name)
    assert said.status == 1
    assert said.err.startswith(f"{name}: ")


def test_check_leaves_no_data_folder(versus: Versus, broken_file: Path, tmp_path: Path) -> None:
    versus("--data-dir", tmp_path / "data", "check", broken_file)
    assert not (tmp_path / "data").exists()


@pytest.fixture
def doubtful_file(tmp_path: Path) -> Path:
    """Valid, but one statement holds the side's own name."""
    path = tmp_path / "doubtful.toml"
    text = GOOD_DECK.replace("Made from the leaves of a shrub.", "Made from leaves of tea.")
    text = text.replace('id = "origin"', 'id = "origin"\nwhy = "Leaves or seeds."\nsources = ["book"]')
    path.write_text(f'{text}[[sources]]\nid = "book"\ntitle = "A book"\n', "utf-8")
    return path


FINDING = (
    "“Made from leaves of tea.” holds “tea”, which is a name of Tea. "
    "A learner reads the answer off that word instead of thinking. "
    "Say what is done or thought without the name."
)


def test_lint_prints_findings_and_leaves_the_status_alone(versus: Versus, doubtful_file: Path) -> None:
    said = versus("check", "--lint", doubtful_file)
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        f"{doubtful_file}: no problems, 1 item",
        f"doubtful.toml: origin, tea 1: {FINDING} [names-a-side]",
        "1 finding.",
    ]


def test_findings_as_json(versus: Versus, doubtful_file: Path) -> None:
    said = versus("check", "--lint", "--json", doubtful_file)
    assert (said.status, said.data["ok"], said.data["problems"]) == (0, True, [])
    (finding,) = said.data["findings"]
    assert finding == {
        "file": "doubtful.toml",
        "item": "origin",
        "field": "tea 1",
        "message": FINDING,
        "line": 0,
        "severity": "warning",
        "rule": "names-a-side",
    }


def test_without_lint_nothing_is_said_of_findings(versus: Versus, doubtful_file: Path) -> None:
    assert versus("check", doubtful_file).out == f"{doubtful_file}: no problems, 1 item\n"
    assert "findings" not in versus("check", "--json", doubtful_file).data


def test_lint_of_a_broken_and_a_doubtful_file(versus: Versus, broken_file: Path, doubtful_file: Path) -> None:
    said = versus("check", "--lint", "--json", broken_file, doubtful_file)
    assert said.status == 1
    assert len(said.data["problems"]) == 3
    assert [each["file"] for each in said.data["findings"]] == ["doubtful.toml"]


def test_lint_of_the_built_in_decks_finds_nothing(versus: Versus) -> None:
    said = versus("check", "--lint", "--json", *paths.built_in_decks())
    assert (said.status, said.data["findings"]) == (0, [])


def test_help_says_that_findings_do_not_change_the_status(
    versus: Versus, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        versus("check", "--help")
    said = " ".join(capsys.readouterr().out.split())
    assert "Findings are advice: the exit status tells of problems only" in said
