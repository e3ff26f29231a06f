"""The command line and its surroundings: data folders, learners, wrong usage, processes of its own."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.compose import Engine
from tests.answering import answer_cards
from tests.running import Versus, finished, python

DECK = "leadership-vs-management"
DATABASE = "versus.db"


# Where the data lies, and whose


def test_a_new_data_folder_is_made_with_the_built_in_decks(versus: Versus, tmp_path: Path) -> None:
    said = versus("--data-dir", tmp_path / "deep" / "data", "decks", "--json")
    assert len(said.data) == len(paths.built_in_decks())
    assert (tmp_path / "deep" / "data" / DATABASE).exists()


def test_the_data_folder_of_the_environment(
    versus: Versus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERSUS_DATA_DIR", str(tmp_path / "from-environment"))
    assert versus("decks").status == 0
    assert (tmp_path / "from-environment" / DATABASE).exists()


def test_the_option_wins_over_the_environment(
    command: Versus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERSUS_DATA_DIR", str(tmp_path / "from-environment"))
    assert command("decks").status == 0
    assert not (tmp_path / "from-environment").exists()


def test_options_may_stand_before_or_after_the_command(versus: Versus, folder: Path) -> None:
    assert versus("due", "--data-dir", folder) == versus("--data-dir", folder, "due")


@pytest.mark.parametrize("name", ["decks", "due", "stats"])
def test_an_unknown_learner_is_a_problem(command: Versus, name: str) -> None:
    said = command("--learner", "Nobody", name, "--json")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("versus: There is no learner “Nobody”.")


def test_each_learner_has_figures_of_their_own(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 3)
    with engine.store.transaction():
        engine.store.learners.add("Ada")
    assert command("stats", "--learner", "Ada", "--json").data["reviews"] == 0
    assert command("stats", "--learner", "Personal", "--json").data["reviews"] == 3


def test_commands_work_beside_an_open_window(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 1)
    with engine.store.transaction():
        assert command("stats", "--json").data["reviews"] == 1


# Wrong usage


@pytest.mark.parametrize(
    "arguments", [["check"], ["cards"], ["frobnicate"], ["decks", "--frobnicate"], ["decks", "one-too-many"]]
)
def test_wrong_usage_ends_with_2(
    versus: Versus, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        versus(*arguments)
    assert ended.value.code == 2
    assert "usage: versus" in capsys.readouterr().err


# Data folders that cannot be used


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("name", ["decks", "due", "stats"])
def test_a_newer_database_is_refused_and_left_as_it_is(command: Versus, folder: Path, name: str) -> None:
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = contents(folder)
    said = command(name)
    assert (said.status, said.out) == (1, "")
    assert "newer" in said.err
    assert contents(folder) == before


@pytest.mark.parametrize("content", [b"Dear diary, " * 20, b"x"], ids=["long", "short"])
def test_a_file_that_is_no_database_is_refused(versus: Versus, tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    said = versus("--data-dir", tmp_path, "decks")
    assert (said.status, said.out) == (1, "")
    assert "not a Versus database" in said.err
    assert contents(tmp_path) == {DATABASE: content}


@pytest.mark.parametrize("below", ["", "data"])
def test_a_file_in_the_place_of_the_data_folder(versus: Versus, tmp_path: Path, below: str) -> None:
    file = tmp_path / "taken"
    file.write_text("mine")
    said = versus("--data-dir", file / below, "decks")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("versus: The data folder cannot be written.")
    assert file.read_text() == "mine"


# As a process of its own


def test_no_command_loads_qt(folder: Path) -> None:
    program = (
        "import sys; from desktop_app.cli import main; status = main(sys.argv[1:]);"
        "sys.exit(status or 100 * any(name.split('.')[0] == 'PySide6' for name in sys.modules))"
    )
    commands = [["check", *paths.built_in_decks()], ["decks"], ["cards", DECK], ["due"], ["stats"]]
    running = [python("-c", program, "--data-dir", folder, *each) for each in commands]
    ended = [finished(each) for each in running]
    assert [(each.status, each.err) for each in ended] == [(0, "")] * len(commands)


def test_the_module_runs_as_a_program(folder: Path) -> None:
    good = python("-m", "desktop_app", "--data-dir", folder, "decks", "--json")
    bad = python("-m", "desktop_app", "--data-dir", folder, "cards", "nothing")
    wrong = python("-m", "desktop_app", "check")
    assert [finished(each).status for each in (good, bad, wrong)] == [0, 1, 2]


def test_a_reader_that_stops_early_is_no_failure(folder: Path) -> None:
    process = python("-m", "desktop_app", "--data-dir", folder, "decks")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr:
        assert process.stderr.read() == ""
    assert process.wait(60) == 0


def test_output_that_lacks_letters_is_still_whole(folder: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    text = python("-m", "desktop_app", "--data-dir", folder, "cards", DECK, env=environment)
    data = python("-m", "desktop_app", "--data-dir", folder, "cards", DECK, "--json", env=environment)
    assert finished(text).status == 0
    assert len(finished(data).data) > 100


@pytest.mark.skipif(shutil.which("versus", path=Path(sys.executable).parent) is None, reason="not installed")
def test_the_command_is_called_versus() -> None:
    command = shutil.which("versus", path=Path(sys.executable).parent)
    assert command is not None
    done = subprocess.run([command, "--help"], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0
    assert done.stdout.startswith("usage: versus")
