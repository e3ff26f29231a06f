"""`versus workshop results` and `take-home`: what they print and write, and where they cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.study.importing import load
from desktop_app.study.workshop.keeping import KeptResults, WorkshopKeeper
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.faults.facilitator import run_workshop
from tests.running import Versus


@pytest.fixture
def kept(folder: Path, clock: FakeClock) -> tuple[KeptResults, ...]:
    """Two workshops, the latest first."""
    engine = open_engine(folder, clock=clock)
    for seed in (1, 2):
        run_workshop(engine, seed)
        clock.advance(hours=3)
    found = WorkshopKeeper(engine.study).results_of(DeckId(BUILT_IN))
    engine.close()
    return found


def test_the_latest_workshop_is_told_first(command: Versus, kept: tuple[KeptResults, ...]) -> None:
    rows = command("workshop", "results", "--json").data
    assert [row["id"] for row in rows] == [str(each.id) for each in kept]
    row, results = rows[0], kept[0].results
    assert (row["deck"], row["started"], row["rounds"]) == (
        BUILT_IN,
        "2026-11-21T13:00:00+00:00",
        results.rounds,
    )
    assert [(team["name"], team["points"]) for team in row["teams"]] == [
        (each.name, each.points) for each in results.standings
    ]
    assert sum(each["right"] for each in row["contrasts"]) == sum(
        each.teams.right for each in results.contrasts
    )


def test_it_is_told_in_words(command: Versus, kept: tuple[KeptResults, ...]) -> None:
    said = command("workshop", "results", BUILT_IN)
    assert (said.status, said.err) == (0, "")
    assert said.out.count("Hardest contrast: ") == 2
    assert command("workshop", "results", "nope").status == 1


def test_where_none_was_kept(command: Versus) -> None:
    assert command("workshop", "results").out == "No workshop was kept.\n"
    assert command("workshop", "results", "--json").data == []


def test_the_latest_goes_home(command: Versus, kept: tuple[KeptResults, ...], tmp_path: Path) -> None:
    target = tmp_path / "home.toml"
    said = command("workshop", "take-home", BUILT_IN, "-o", target, "--json")
    deck = load(target)
    assert said.data == {
        "file": str(target),
        "id": deck.head.id,
        "items": [item.id for item in deck.items],
    }
    assert deck.head.part_of == BUILT_IN
    missed = [each.contrast for each in kept[0].results.missed]
    assert deck.items[0].id in missed


def test_an_earlier_one_can_be_named(command: Versus, kept: tuple[KeptResults, ...], tmp_path: Path) -> None:
    target = tmp_path / "home.toml"
    said = command("workshop", "take-home", BUILT_IN, "-o", target, "--workshop", str(kept[1].id))
    assert (said.status, said.out) == (0, f"Written: {target}\n")
    assert command("workshop", "take-home", BUILT_IN, "-o", target, "--workshop", "nope").status == 1


def test_without_a_workshop_nothing_is_written(command: Versus, tmp_path: Path) -> None:
    target = tmp_path / "home.toml"
    said = command("workshop", "take-home", BUILT_IN, "-o", target)
    assert said.status == 1
    assert "No such workshop of this deck was kept." in said.err
    assert command("workshop", "take-home", BUILT_IN, "-o", tmp_path / "home.txt").status == 2
    assert list(tmp_path.glob("home.*")) == []
