import json
from typing import Any

import pytest

from desktop_app.study.workshop import snapshot
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import Stage, WorkshopRun
from tests.study.workshop.rounds_of_all_kinds import LEFT, run_at

Json = dict[str, Any]


def kept(run: WorkshopRun) -> Json:
    data: Json = json.loads(json.dumps(snapshot.as_json(run)))
    return data


@pytest.mark.parametrize("kind", RoundKind)
def test_a_run_resumes_in_the_same_round_with_its_votes(kind: RoundKind) -> None:
    run = run_at(kind)
    run.vote(1, LEFT)
    run.place(LEFT)
    run.buzz(2)
    run.change_points(0, 2)
    if run.slide.countdown is not None and run.slide.countdown.is_running:
        run.toggle_timer()
    resumed = snapshot.from_json(kept(run))
    assert (resumed.stage, resumed.desk, resumed.slide) == (run.stage, run.desk, run.slide)


def test_a_resumed_run_is_paused_and_knows_no_screen_yet() -> None:
    run = run_at(RoundKind.WHICH_SIDE)
    run.tick(4)
    run.display(present=False)
    resumed = snapshot.from_json(kept(run))
    assert not resumed.desk.is_paused_by_display
    assert resumed.slide.countdown is not None
    assert (resumed.slide.countdown.left, resumed.slide.countdown.is_running) == (26, False)


def test_a_resumed_run_goes_on_to_its_end() -> None:
    run = snapshot.from_json(kept(run_at(RoundKind.BUZZER)))
    while run.stage is not Stage.ENDED:
        run.next()
    assert run.results.rounds == 2


def changed(data: Json, path: str, value: object) -> Json:
    """`path` names keys and places, with dots between."""
    *way, last = path.split(".")
    inner: Any = data
    for each in way:
        inner = inner[int(each)] if isinstance(inner, list) else inner[each]
    inner[int(last) if isinstance(inner, list) else last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", 2),
        ("version", "1"),
        ("plan", None),
        ("plan.rounds", []),
        ("plan.chosen", {"teams": ["One"]}),
        ("plan.sides", [["lead", "Leadership", "leader"]]),
        ("plan.rounds.0.right", "neither"),
        ("plan.rounds.0.kind", "sort-board"),
        ("plan.rounds.0.seconds", -1),
        ("state.stage", "asleep"),
        ("state.stage", "title"),
        ("state.stage", "revealed"),
        ("state.place", 7),
        ("state.place", -1),
        ("state.plays", []),
        ("state.corrections", [1]),
        ("state.timer.left_seconds", -3),
        ("state.timer.left_seconds", float("nan")),
        ("state.elapsed_seconds", float("inf")),
        ("state.plays.0.is_skipped", False),
        ("state.plays.1.votes", ["lead", "neither", None]),
        ("state.plays.1.votes", ["lead"]),
        ("state.plays.1.hands", [[1], [2], [3]]),
        ("state.plays.1.placed", ["lead"]),
        ("state.plays.1.missed", [0]),
        ("state.plays.3.missed", [0, 0]),
        ("state.plays.3.won", 9),
        ("state.plays.4.votes", ["lead", None, None]),
    ],
)
def test_what_cannot_be_a_moment_of_a_run_is_refused(path: str, value: object) -> None:
    data = changed(kept(run_at(RoundKind.SCENARIO)), path, value)
    with pytest.raises(ValueError, match=r"moment|version"):
        snapshot.from_json(data)


@pytest.mark.parametrize("data", [None, [], {}, "text", {"version": 1}, {"version": 1, "plan": {}}])
def test_anything_else_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="no moment"):
        snapshot.from_json(data)
