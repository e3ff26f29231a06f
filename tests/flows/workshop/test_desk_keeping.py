"""What the desk keeps: each step, the end, nothing of a rehearsal; and what it does when the disk refuses."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.study.workshop.allowed import Step
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.snapshot import paused
from desktop_app.study.workshop.state import Stage
from tests.flows.workshop.facilitator import Facilitator, Key, plan_with
from tests.ui.spoken import listening

VOTED = RoundKind.WHICH_SIDE


def on_disk(engine: Engine) -> WorkshopRun | None:
    """As the program finds it that is started next."""
    return WorkshopKeeper(engine.study).unfinished()


def test_a_run_that_is_left_goes_on_where_it_was(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, RoundKind.SORT_BOARD))
    facilitator.press(Key.Key_Space, Key.Key_S, Key.Key_Space, Key.Key_Left, Key.Key_Right)
    facilitator.pass_seconds(7)
    state = facilitator.run.state
    left: list[bool] = []
    facilitator.desk.left.connect(lambda: left.append(True))
    facilitator.click(facilitator.desk.page.bar.close_button)
    assert left
    assert not facilitator.wall.isVisible()
    found = on_disk(facilitator.engine)
    assert found is not None
    assert found.state == paused(state)
    facilitator.desk.resume(found)
    facilitator.settle()
    assert facilitator.desk.page.votes.board.tile == found.plan.rounds[1].tiles[2].text
    assert facilitator.wall.slide == facilitator.run.slide


def test_a_title_that_was_only_looked_at_leaves_nothing(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.pass_seconds(70)
    facilitator.desk.leave()
    assert on_disk(facilitator.engine) is None


def test_a_rehearsal_leaves_nothing(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED), rehearsal=True)
    facilitator.press(*[Key.Key_Space] * 2)
    facilitator.pass_seconds(70)
    assert on_disk(facilitator.engine) is None
    facilitator.press(*[Key.Key_Space] * 3)
    assert isinstance(facilitator.ended[0], Results)
    assert not facilitator.keeper.all_results()


def test_the_end_keeps_the_results_and_touches_no_schedule(facilitator: Facilitator) -> None:
    study = facilitator.engine.study
    before = list(study.store.events.all(study.learner.id))
    plan = plan_with(facilitator.engine, VOTED)
    facilitator.open(plan)
    facilitator.press(Key.Key_Space, Key.Key_Space, Key.Key_1, Key.Key_Left, *[Key.Key_Space] * 3)
    assert facilitator.desk.run is None
    assert [kept.results for kept in facilitator.keeper.results_of(plan.deck)] == facilitator.ended
    assert on_disk(facilitator.engine) is None
    assert not facilitator.wall.isVisible()
    assert list(study.store.events.all(study.learner.id)) == before


def test_a_disk_that_refuses_is_told_of_and_the_workshop_goes_on(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.press(Key.Key_Space)
    notice = facilitator.desk.page.save_notice
    refuse(facilitator.engine, True)
    with listening() as ear:
        facilitator.press(Key.Key_Space, Key.Key_1, Key.Key_Left)
    assert facilitator.stage is Stage.VOTING
    assert notice.isVisible()
    assert "The workshop goes on" in notice.text
    assert [said.words for said in ear.heard if said.at_once] == [notice.text], "once, not with each key"
    facilitator.press(*[Key.Key_Space] * 3)
    assert not facilitator.ended, "what could not be kept is not over"
    assert facilitator.run.next_step is Step.END
    refuse(facilitator.engine, False)
    facilitator.click(notice.button)
    assert not notice.isVisible()
    found = on_disk(facilitator.engine)
    assert found is not None
    assert found.state == facilitator.run.state
    facilitator.press(Key.Key_Space)
    assert len(facilitator.keeper.all_results()) == 1


def refuse(engine: Engine, refuses: bool) -> None:
    """Let SQLite write nothing, as on a disk that cannot be written any more."""
    raw = engine.store.database.raw  # type: ignore[attr-defined]
    raw.execute(f"PRAGMA query_only = {int(refuses)}")
