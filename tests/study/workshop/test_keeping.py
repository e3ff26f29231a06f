"""A workshop survives a crash, its results are kept, and no learner is touched by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import DataFolderReadOnly, UnknownName
from desktop_app.study import decks, replay
from desktop_app.study.bin import KEPT_DAYS
from desktop_app.study.workshop import keeping
from desktop_app.study.workshop.keeping import CannotReadWorkshop, WorkshopKeeper
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import Stage, WorkshopRun
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.study.versions import assert_sound, bring, events, known
from tests.study.workshop.rounds_of_all_kinds import LEFT, deck, plan, wrong_side

NAME = deck().head.id


@pytest.fixture
def at(engine: Engine) -> Engine:
    bring(engine, deck())
    return engine


@pytest.fixture
def keeper(at: Engine) -> WorkshopKeeper:
    return WorkshopKeeper(at.study)


def played(run: WorkshopRun, rounds: int = 99, keeper: WorkshopKeeper | None = None) -> WorkshopRun:
    """So many rounds, the first team always wrong where there is a vote; saved after each step."""
    while run.stage is not Stage.ENDED and sum(play.is_revealed for play in run.state.plays) < rounds:
        asked = run.desk.round
        if run.stage is Stage.VOTING and asked is not None and asked.right is not None:
            run.vote(0, wrong_side(asked))
            run.vote(1, asked.right)
        run.tick(2.0)
        run.next()
        if keeper is not None:
            keeper.save(run)
    return run


def reopened(engine: Engine, folder: Path, clock: FakeClock) -> Engine:
    engine.close()
    return open_engine(folder, clock=clock)


def test_nothing_is_under_way_at_first(keeper: WorkshopKeeper) -> None:
    assert keeper.unfinished() is None
    assert keeper.results_of(NAME) == ()


def test_what_was_saved_last_goes_on_after_a_crash(at: Engine, folder: Path, clock: FakeClock) -> None:
    run = played(WorkshopRun(plan()), 2, WorkshopKeeper(at.study))
    run.next()
    again = reopened(at, folder, clock)
    found = WorkshopKeeper(again.study).unfinished()
    assert found is not None
    assert found.plan == run.plan
    found.next()
    assert found.desk.round == run.desk.round
    assert found.results == run.results
    again.close()


def test_a_run_that_goes_on_is_still_the_same_workshop(at: Engine, folder: Path, clock: FakeClock) -> None:
    started = clock.now().at_utc_ms
    played(WorkshopRun(plan()), 2, WorkshopKeeper(at.study))
    clock.advance(hours=1)
    again = reopened(at, folder, clock)
    keeper = WorkshopKeeper(again.study)
    run = keeper.unfinished()
    assert run is not None
    name = keeper.finish(played(run, keeper=keeper))
    (kept,) = keeper.results_of(NAME)
    assert (kept.id, kept.started_utc_ms) == (name, started)
    assert kept.ended_utc_ms == started + 3_600_000
    again.close()


def test_the_run_that_is_saved_from_here_is_the_unfinished_one(keeper: WorkshopKeeper) -> None:
    run = WorkshopRun(plan())
    keeper.save(run)
    assert keeper.unfinished() is run


def test_another_run_takes_its_place(keeper: WorkshopKeeper) -> None:
    keeper.save(WorkshopRun(plan()))
    other = WorkshopRun(plan(title="Second"))
    keeper.save(other)
    assert keeper.unfinished() is other


def test_it_is_forgotten(keeper: WorkshopKeeper) -> None:
    run = WorkshopRun(plan())
    keeper.save(run)
    keeper.forget_unfinished()
    assert keeper.unfinished() is None
    keeper.save(run)
    assert keeper.unfinished() is run


def test_results_are_kept_with_the_deck(keeper: WorkshopKeeper, clock: FakeClock) -> None:
    run = played(WorkshopRun(plan(title="Kick-off")), keeper=keeper)
    results = run.results
    assert results.rounds == len(run.plan.rounds)
    name = keeper.finish(run)
    assert keeper.unfinished() is None
    (kept,) = keeper.results_of(NAME)
    assert (kept.id, kept.title, kept.results, kept.plan) == (name, "Kick-off", results, run.plan)
    assert keeper.find(name) == kept
    assert keeper.find(uuid4()) is None


def test_one_that_was_never_saved_can_be_kept(keeper: WorkshopKeeper) -> None:
    keeper.finish(played(WorkshopRun(plan())))
    assert [each.title for each in keeper.results_of(NAME)] == [deck().head.title]


def test_the_latest_workshop_stands_first(keeper: WorkshopKeeper, clock: FakeClock) -> None:
    for title in ("one", "two"):
        keeper.finish(played(WorkshopRun(plan(title=title))))
        clock.advance(hours=2)
    assert [each.title for each in keeper.all_results()] == ["two", "one"]


def test_results_can_be_deleted_and_had_back(at: Engine, keeper: WorkshopKeeper, clock: FakeClock) -> None:
    name = keeper.finish(played(WorkshopRun(plan())))
    change = keeping.delete(at.study, name)
    assert (keeper.results_of(NAME), keeper.find(name)) == ((), None)
    (gone,) = keeping.deleted_workshops(at.study)
    assert (gone.kept.uuid, gone.deck, gone.days_left) == (name, deck().head.title, KEPT_DAYS)
    with at.study.writing():
        change.take_back(at.study, at.catalogue)
    assert len(keeper.results_of(NAME)) == 1
    with at.study.writing():
        change.give_again(at.study, at.catalogue)
    keeping.put_back(at.study, name)
    assert len(keeper.results_of(NAME)) == 1
    assert_sound(at)


def test_after_thirty_days_they_are_gone(at: Engine, keeper: WorkshopKeeper, clock: FakeClock) -> None:
    name = keeper.finish(played(WorkshopRun(plan())))
    keeping.delete(at.study, name)
    clock.advance(days=KEPT_DAYS)
    assert keeping.deleted_workshops(at.study) == ()
    assert keeping.let_go(at.study) == 0
    clock.advance(days=1)
    assert keeping.let_go(at.study) == 1
    with pytest.raises(UnknownName):
        keeping.put_back(at.study, name)
    assert_sound(at)


def test_of_a_deleted_deck_they_come_back_with_it(at: Engine, keeper: WorkshopKeeper) -> None:
    keeper.finish(played(WorkshopRun(plan())))
    decks.delete(at.study, at.catalogue, NAME)
    assert keeper.all_results() == ()
    decks.put_back(at.study, at.catalogue, NAME)
    assert len(keeper.all_results()) == 1


def test_what_another_program_kept_is_named_and_can_be_put_away(at: Engine, keeper: WorkshopKeeper) -> None:
    keeper.save(WorkshopRun(plan()))
    with at.store.transaction():
        at.store.workshops.put_state({"version": 99})
    other = WorkshopKeeper(at.study)
    with pytest.raises(CannotReadWorkshop):
        other.unfinished()
    other.forget_unfinished()
    assert other.unfinished() is None


def test_results_of_another_program_hide_no_others(at: Engine, keeper: WorkshopKeeper) -> None:
    keeper.save(WorkshopRun(plan()))
    with at.store.transaction():
        at.store.workshops.end(at.study.clock.now().at_utc_ms, {"standings": 5})
    keeper.finish(played(WorkshopRun(plan(title="ours"))))
    theirs, ours = keeper.results_of(NAME)
    if theirs.title == "ours":
        theirs, ours = ours, theirs
    assert ours.results.rounds
    assert theirs.plan == plan()
    with pytest.raises(CannotReadWorkshop):
        _ = theirs.results


def test_a_folder_that_is_only_looked_at_keeps_nothing(at: Engine, folder: Path, clock: FakeClock) -> None:
    at.close()
    looking = open_engine(folder, clock=clock, read_only=True)
    with pytest.raises(DataFolderReadOnly):
        WorkshopKeeper(looking.study).save(WorkshopRun(plan()))
    looking.close()


def test_a_workshop_touches_no_learner(at: Engine, clock: FakeClock) -> None:
    """No event, no state, no tally, no setting; the log says what it said, and a replay gives the same."""
    answer_cards(at, 8)
    learner = at.study.learner.id

    def learned() -> tuple[object, ...]:
        return (
            events(at),
            at.store.events.newest(),
            known(at),
            at.store.choices.all(learner),
            at.store.tallies.span(learner, 0, 10**7),
            at.store.decks.started(learner),
        )

    before = learned()
    keeper = WorkshopKeeper(at.study)
    name = keeper.finish(played(WorkshopRun(plan(alone_first=True)), keeper=keeper))
    keeping.delete(at.study, name)
    assert learned() == before
    assert list(replay.differences(at.study)) == []


@pytest.fixture
def kept_at(at: Engine) -> Iterator[Engine]:
    yield at
    WorkshopKeeper(at.study).forget_unfinished()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["next", "back", "skip", "vote", "alone", "tick", "points"]), max_size=25))
def test_at_each_moment_what_is_kept_is_what_was_done(kept_at: Engine, steps: list[str]) -> None:
    run = WorkshopRun(plan(kinds=tuple(RoundKind), alone_first=True))
    acts: dict[str, Callable[[], object]] = {
        "next": run.next,
        "back": run.back,
        "skip": run.skip,
        "vote": lambda: run.vote(0, LEFT),
        "alone": lambda: run.alone(LEFT, 3, 2),
        "tick": lambda: run.tick(1.0),
        "points": lambda: run.change_points(1, 1),
    }
    keeper = WorkshopKeeper(kept_at.study)
    for step in steps:
        acts[step]()
        keeper.save(run)
    found = WorkshopKeeper(kept_at.study).unfinished()
    if not steps:
        return
    assert found is not None
    assert (found.plan, found.stage, found.state.plays) == (run.plan, run.stage, run.state.plays)
    assert found.results == run.results
