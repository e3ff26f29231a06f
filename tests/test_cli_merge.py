"""`versus merge`: answers that were saved elsewhere."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.event import Event
from desktop_app.domain.ids import LearnerId
from desktop_app.storage.elsewhere import write_elsewhere
from desktop_app.study.replay import differences
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.running import Versus


@pytest.fixture
def elsewhere(folder: Path, tmp_path: Path, clock: FakeClock) -> tuple[Event, ...]:
    """Three answers that the data folder does not have."""
    copy = tmp_path / "as it was"
    copy.mkdir()
    (copy / "versus.db").write_bytes((folder / "versus.db").read_bytes())
    engine = open_engine(copy, clock=clock)
    answer_cards(engine, 3)
    events = tuple(engine.store.events.all(engine.study.learner.id))
    engine.close()
    return events


def known(folder: Path, clock: FakeClock) -> tuple[Event, ...]:
    engine: Engine = open_engine(folder, clock=clock)
    events = tuple(engine.store.events.all(engine.study.learner.id))
    assert not list(differences(engine.study))
    engine.close()
    return events


def test_answers_come_home_once(
    command: Versus, folder: Path, tmp_path: Path, clock: FakeClock, elsewhere: tuple[Event, ...]
) -> None:
    file = tmp_path / "answers.jsonl"
    write_elsewhere(file, elsewhere)
    said = command("merge", file, "--json")
    assert said.status == 0
    assert said.data == {"added": 3, "changed": 0, "removed": 0, "unchanged": 0, "skipped": []}
    assert known(folder, clock) == elsewhere
    assert command("merge", file, "--json").data["unchanged"] == 3
    assert known(folder, clock) == elsewhere
    copies = json.loads(command("restore", "--list", "--json").out)
    assert [copy["why"] for copy in copies] == ["before-merge"] * 2


def test_what_is_not_whole_is_named_and_the_rest_merged(
    command: Versus, folder: Path, tmp_path: Path, clock: FakeClock, elsewhere: tuple[Event, ...]
) -> None:
    file = tmp_path / "answers.jsonl"
    write_elsewhere(file, elsewhere)
    file.write_text(file.read_text("ascii")[:-40], "ascii")
    said = command("merge", file, tmp_path / "none.jsonl")
    assert said.status == 1
    assert f"{file}:3: not a whole answer" in said.err
    assert "“none.jsonl” cannot be read" in said.err or "holds no answers" in said.err
    assert known(folder, clock) == elsewhere[:2]


def test_another_file_changes_nothing(
    command: Versus, folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    file = tmp_path / "letter.jsonl"
    file.write_text("Dear Versus,\n", "ascii")
    said = command("merge", file)
    assert said.status == 1
    assert "holds no answers of Versus" in said.err
    assert known(folder, clock) == ()
    assert not (folder / "backups").exists()


def test_a_stranger_is_named(
    command: Versus, folder: Path, tmp_path: Path, clock: FakeClock, elsewhere: tuple[Event, ...]
) -> None:
    stranger = LearnerId(UUID(int=7))
    file = tmp_path / "answers.jsonl"
    write_elsewhere(file, [replace(event, learner=stranger) for event in elsewhere])
    said = command("merge", file)
    assert said.status == 1
    assert "this learner is not in the data folder" in said.err
    assert known(folder, clock) == ()
