"""`versus optimize`: what it says, what it changes, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from tests.clock import FakeClock
from tests.learners import FORGETFUL, histories_of, log_histories
from tests.running import Versus


@pytest.fixture
def studied(folder: Path, clock: FakeClock) -> Path:
    """A folder, closed, in which somebody who forgets fast answered 600 times."""
    engine = open_engine(folder, clock=clock)
    log_histories(engine, clock, histories_of(FORGETFUL, 100, 6, 1), engine.study.today())
    engine.close()
    return folder


def model_in(folder: Path, clock: FakeClock) -> str:
    engine = open_engine(folder, clock=clock, read_only=True)
    try:
        return engine.study.model.id
    finally:
        engine.close()


def test_too_few_answers_are_said_and_change_nothing(command: Versus, folder: Path, clock: FakeClock) -> None:
    said = command("optimize")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("0 answers count")
    assert "from 100 on" in said.out
    assert model_in(folder, clock) == "fsrs6:default"


def test_too_few_answers_as_json(command: Versus) -> None:
    data = command("optimize", "--json").data
    assert (data["answers"], data["needed"], data["adopted"]) == (0, 100, False)
    assert data["loss_before"] is data["gain"] is None
    assert data["numbers"] == list(DEFAULT_PARAMETERS)


@pytest.mark.usefixtures("studied")
def test_what_is_adopted_is_said_in_plain_words(command: Versus, folder: Path, clock: FakeClock) -> None:
    said = command("optimize")
    assert (said.status, said.err) == (0, "")
    assert "500 answers count" in said.out
    assert "is adopted" in said.out
    assert "less long than average" in said.out
    assert "Due dates stay as they are" in said.out
    assert "--bring-back" in said.out
    assert model_in(folder, clock) != "fsrs6:default"


@pytest.mark.usefixtures("studied")
def test_what_is_adopted_as_json(command: Versus, folder: Path, clock: FakeClock) -> None:
    data = command("optimize", "--json").data
    assert data["adopted"] is data["passes"] is True
    assert data["gain"] > data["gain_error"] > 0
    assert data["gain"] == pytest.approx(data["loss_before"] - data["loss_after"])
    assert data["holds"] < 1
    assert model_in(folder, clock) == f"fsrs6:{data['parameters']}"


@pytest.mark.usefixtures("studied")
def test_a_second_time_nothing_more_is_found(command: Versus, folder: Path, clock: FakeClock) -> None:
    command("optimize")
    before = model_in(folder, clock)
    assert "The model in force stays" in command("optimize").out
    assert model_in(folder, clock) == before


@pytest.mark.usefixtures("studied")
def test_a_dry_run_says_and_does_not(command: Versus, folder: Path, clock: FakeClock) -> None:
    said = command("optimize", "--dry-run")
    assert said.status == 0
    assert "would be adopted" in said.out
    assert said.out.rstrip().endswith("Nothing was changed.")
    data = command("optimize", "--dry-run", "--json").data
    assert (data["passes"], data["adopted"]) == (True, False)
    assert model_in(folder, clock) == "fsrs6:default"


@pytest.mark.usefixtures("studied")
def test_the_model_before_is_brought_back(command: Versus, folder: Path, clock: FakeClock) -> None:
    assert "nothing to bring back" in command("optimize", "--bring-back").out
    command("optimize")
    own = model_in(folder, clock)
    said = command("optimize", "--bring-back")
    assert (said.status, said.err) == (0, "")
    assert "is back" in said.out
    assert model_in(folder, clock) == "fsrs6:default"
    data = command("optimize", "--bring-back", "--json").data
    assert data == {"changed": True, "parameters": own.removeprefix("fsrs6:")}


def test_an_open_window_is_said_and_nothing_changes(command: Versus, engine: Engine) -> None:
    said = command("optimize")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("versus: ")
    assert command("optimize", "--dry-run").status == 0
    assert engine.study.model.id == "fsrs6:default"


@pytest.mark.usefixtures("studied")
def test_each_learner_has_a_memory_of_their_own(command: Versus, folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    with engine.store.transaction():
        engine.store.learners.add("Ada")
    engine.close()
    assert command("optimize", "--learner", "Ada", "--json").data["answers"] == 0
    assert command("optimize", "--learner", "Personal", "--json").data["adopted"] is True
    assert command("optimize", "--learner", "Ada", "--dry-run", "--json").data["parameters"] == "default"


def test_two_wishes_at_once_are_wrong_usage(command: Versus) -> None:
    with pytest.raises(SystemExit) as ended:
        command("optimize", "--dry-run", "--bring-back")
    assert ended.value.code == 2
