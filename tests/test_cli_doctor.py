"""`versus doctor`: what it looks at, what it says, and what it mends."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.storage.database import FILE_NAME
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.running import Versus

NAMES = ["pages", "schema", "references", "rows", "counts", "order", "replay", "journal"]


@pytest.fixture
def answered(folder: Path, clock: FakeClock) -> Path:
    """A closed folder with ten answers."""
    engine = open_engine(folder, clock=clock)
    answer_cards(engine, 10)
    engine.close()
    return folder


def change(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.execute(statement)
    connection.commit()
    connection.close()


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("full", [(), ("--full",)])
def test_sound_data(command: Versus, full: tuple[str, ...]) -> None:
    said = command("doctor", "--json", *full)
    assert (said.status, said.err) == (0, "")
    assert [each["name"] for each in said.data["checks"]] == NAMES
    assert all(each == {"name": each["name"], "ok": True, "detail": ""} for each in said.data["checks"])
    assert (said.data["ok"], said.data["replay_matches"]) == (True, True)
    assert command("doctor", *full).out.splitlines() == [f"{name}: ok" for name in NAMES]


def test_beside_an_open_window(command: Versus, engine: Engine) -> None:
    answer_cards(engine, 2)
    assert command("doctor").status == 0


@pytest.mark.parametrize(
    ("damage", "name"),
    [
        ("UPDATE item SET content = replace(content, 'e', 'a') WHERE key = 1", "rows"),
        ("UPDATE learner SET name = 'Somebody'", "rows"),
        ("DELETE FROM item WHERE key = 1", "references"),
        ("UPDATE deck SET items = 1", "counts"),
        ("DROP INDEX event_day", "schema"),
    ],
)
def test_damage_is_named(command: Versus, answered: Path, damage: str, name: str) -> None:
    change(answered, damage)
    said = command("doctor", "--json")
    assert said.status == 1
    assert name in [each["name"] for each in said.data["checks"] if not each["ok"]]
    assert said.data["ok"] is False
    assert "versus doctor --salvage" in command("doctor").out


def test_states_that_are_not_those_of_the_log(command: Versus, answered: Path) -> None:
    change(answered, "UPDATE card_state SET stability = 99.0")
    data = command("doctor", "--json").data
    assert (data["ok"], data["replay_matches"]) == (False, False)
    repaired = command("doctor", "--repair", "--json")
    assert (repaired.status, repaired.data["repaired"]) == (0, ["replay"])
    assert repaired.data["replay_matches"]
    assert command("doctor", "--full").status == 0
    assert command("doctor", "--repair").out.startswith("There was nothing to repair.")


def test_what_cannot_be_repaired_says_what_to_do(command: Versus, answered: Path) -> None:
    change(answered, "UPDATE learner SET name = 'Somebody'")
    said = command("doctor", "--repair")
    assert (said.status, said.out) == (1, "")
    assert "Restore the last copy, or salvage" in said.err


@pytest.mark.parametrize("ways", ["--repair", "--salvage"])
def test_to_write_is_for_one_alone(command: Versus, engine: Engine, ways: str) -> None:
    assert engine.store.decks.heads()
    said = command("doctor", ways)
    assert (said.status, said.out) == (1, "")
    assert "Another Versus window" in said.err


@pytest.mark.parametrize("content", [b"x" * 20_000, b"", b"SQLite format 3\x00" + bytes(20_000)])
def test_a_file_that_is_no_database_any_more(command: Versus, answered: Path, content: bytes) -> None:
    engine = open_engine(answered)
    engine.backups.write_journal()
    engine.close()
    (answered / "backups" / "20261121T100000Z-asked.db").write_bytes((answered / FILE_NAME).read_bytes())
    (answered / FILE_NAME).write_bytes(content)
    said = command("doctor", "--json")
    assert (said.status, said.err) == (1, "")
    assert json.loads(said.out)["checks"][0]["name"] == "open"
    saved = command("doctor", "--salvage", "--json")
    assert saved.status == 0
    assert saved.data["salvaged"]["events"] == 10
    assert (answered / "set-aside").is_dir()
    assert Path(saved.data["salvaged"]["aside"], FILE_NAME).read_bytes() == content


def test_salvage_says_what_was_lost(command: Versus, answered: Path) -> None:
    change(answered, "UPDATE learner SET name = 'Somebody'")
    said = command("doctor", "--salvage")
    assert said.status == 0
    assert said.out.splitlines()[0].startswith("A new database holds 10 answers and other events")
    assert "Lost: a letter, perhaps, in the name of a learner" in said.out
    assert "The damaged files are in" in said.out
