"""`versus backup` and `versus restore`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.running import Versus


def study(folder: Path, clock: FakeClock, number: int) -> None:
    engine = open_engine(folder, clock=clock)
    answer_cards(engine, number)
    engine.close()
    clock.advance(hours=1)


def answers(command: Versus) -> int:
    return int(json.loads(command("stats", "--json").out)["reviews"])


def test_a_copy_beside_an_open_window(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 2)
    said = command("backup", "--json")
    row = json.loads(said.out)
    assert said.status == 0
    assert (row["why"], row["answers"], row["checked"]) == ("asked", 2, True)
    assert Path(row["file"]).stat().st_size == row["bytes"]


def test_a_copy_goes_where_it_is_wanted(command: Versus, folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    said = command("backup", "-o", place)
    assert said.status == 0
    (copy,) = place.glob("*.db")
    assert str(copy) in said.out
    assert json.loads(command("restore", "--list", "--json").out) == []


def test_the_list_says_what_is_in_the_copies(command: Versus, folder: Path, clock: FakeClock) -> None:
    study(folder, clock, 1)
    command("backup")
    study(folder, clock, 2)
    command("backup")
    rows = json.loads(command("restore", "--list", "--json").out)
    assert [row["answers"] for row in rows] == [3, 1]
    head, *lines = command("restore", "--list").out.splitlines()
    assert len(lines) == 2
    assert len(head.split("\t")) == len(lines[0].split("\t"))


def test_restore_and_undo(command: Versus, folder: Path, clock: FakeClock) -> None:
    study(folder, clock, 1)
    copy = json.loads(command("backup", "--json").out)["file"]
    clock.advance(hours=1)
    study(folder, clock, 2)
    said = command("restore", Path(copy).name, "--yes", "--json")
    told = json.loads(said.out)
    assert (told["answers_since"], told["merged"]) == (2, 0)
    assert answers(command) == 1
    assert command("restore", told["aside"], "--yes").status == 0
    assert answers(command) == 3


def test_restore_with_what_is_newer(command: Versus, folder: Path, clock: FakeClock) -> None:
    study(folder, clock, 1)
    command("backup")
    study(folder, clock, 2)
    assert "Events brought back: 2." in command("restore", "--merge", "--yes").out
    assert answers(command) == 3


@pytest.mark.parametrize("flags", [(), ("--json",)])
def test_without_a_terminal_it_must_be_told_to(
    command: Versus, folder: Path, clock: FakeClock, flags: tuple[str, ...]
) -> None:
    study(folder, clock, 1)
    command("backup")
    study(folder, clock, 1)
    said = command("restore", *flags)
    assert said.status == 2
    assert "--yes" in said.err
    assert answers(command) == 2


@pytest.mark.parametrize(("reply", "left"), [("", 2), ("n", 2), ("y", 1)])
def test_at_a_terminal_it_says_what_changes_and_asks(
    command: Versus, folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, reply: str, left: int
) -> None:
    study(folder, clock, 1)
    command("backup")
    study(folder, clock, 1)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _: reply)
    said = command("restore")
    assert "Answers since then: 1" in said.out
    assert answers(command) == left


def test_what_is_not_there_is_said(command: Versus, folder: Path) -> None:
    assert "no checked copy" in command("restore", "--yes").err
    said = command("restore", "nothing.db", "--yes")
    assert said.status == 1
    assert "nothing.db" in said.err


def test_what_is_no_copy_is_refused(command: Versus, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("no database" * 100)
    said = command("restore", tmp_path / "notes.db", "--yes")
    assert said.status == 1
    assert "Traceback" not in said.err


def test_while_a_window_is_open_it_is_not_restored(command: Versus, engine: Engine) -> None:
    command("backup")
    said = command("restore", "--yes")
    assert said.status == 1
    assert "Another Versus" in said.err
