"""Sessions of a deck with a date, and after a break: what the plan and the return make of a day."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Phase
from desktop_app.progress import Silent
from desktop_app.study import dates, replay, returning
from desktop_app.study.choices import choose
from desktop_app.study.pace import SECONDS_A_CARD, pace_of
from desktop_app.study.selection import Selection, select
from tests.answering import BUILT_IN, answer_one, session_of
from tests.clock import FakeClock

DECK = DeckId(BUILT_IN)


@pytest.fixture(params=["with a plan", "without a plan"])
def dated(engine: Engine, request: pytest.FixtureRequest) -> Engine:
    """The built-in deck is wanted in twelve days."""
    dates.set_date(engine.study, DECK, engine.study.today() + 12)
    if request.param == "with a plan":
        make_plan(engine)
    return engine


def make_plan(engine: Engine) -> None:
    planned = dates.make_plan(engine.study, Silent())
    assert planned is not None
    assert dates.keep_plan(engine.study, planned)


def today(engine: Engine) -> Selection:
    return select(engine.study, engine.catalogue)


def finish(engine: Engine) -> list[bytes]:
    session, asked = session_of(engine), []
    while session.current is not None:
        asked.append(session.current.row.uuid)
        answer_one(session)
    return asked


def test_a_day_of_the_plan_fits_the_minutes(dated: Engine, clock: FakeClock) -> None:
    study = dated.study
    for _ in range(4):
        selection = today(dated)
        pace = pace_of(study, selection.day)
        rows = (*selection.reviews, *selection.new)
        # What a review is expected to take lies between `right` and `missed`.
        least = sum(pace.first if row.phase is Phase.NEW else pace.right for row in rows)
        assert 0 < least <= 60 * study.options.minutes_per_day
        assert len(rows) >= 10
        assert len(finish(dated)) >= len(selection)
        clock.advance(days=1)


def test_more_minutes_ask_more(dated: Engine) -> None:
    few = len(today(dated))
    choose(dated.study, "minutes_per_day", 20)
    assert len(today(dated)) > 1.5 * few


def test_the_day_is_done_once_its_part_is(dated: Engine) -> None:
    finish(dated)
    assert len(today(dated)) == 0


def test_opened_anew_the_day_is_as_long_as_it_was(dated: Engine) -> None:
    session = session_of(dated)
    while session.current is not None:
        assert session_of(dated).left == session.left
        answer_one(session)


def test_what_is_answered_returns_before_the_date_or_not_until_then(engine: Engine) -> None:
    day = engine.study.today() + 12
    dates.set_date(engine.study, DECK, day)
    make_plan(engine)
    finish(engine)
    due = {
        state.due_day
        for _, state in engine.study.store.states.all(engine.study.learner.id)
        if state.phase is Phase.REVIEW
    }
    assert len(due) > 2
    assert all(each is not None and engine.study.today() < each for each in due)
    assert not list(replay.differences(engine.study))


def test_on_the_date_and_after_it_the_deck_is_like_any_other(engine: Engine, clock: FakeClock) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 3)
    for _ in range(3):
        make_plan(engine)
        finish(engine)
        clock.advance(days=1)
    assert dates.coming_dates(engine.study) == {}
    before = dict(engine.study.store.states.all(engine.study.learner.id))
    assert len(finish(engine)) > 0
    kept = {stored.uuid for stored, _ in engine.study.store.states.all(engine.study.learner.id)}
    assert {stored.uuid for stored in before} <= kept


def test_a_deck_without_a_date_gets_what_is_due_but_nothing_new(engine: Engine, clock: FakeClock) -> None:
    other = next(head.id for head in engine.store.decks.heads() if head.id != DECK)
    engine.store.decks.start(engine.study.learner.id, other)
    finish(engine)
    clock.advance(days=4)
    dates.set_date(engine.study, DECK, engine.study.today() + 5)
    make_plan(engine)
    selection = today(engine)
    assert any(row.deck == other for row in selection.reviews)
    assert all(row.deck == DECK for row in selection.new)
    half = 300 / SECONDS_A_CARD
    assert sum(row.deck == other for row in selection.reviews) <= half + 1


def test_a_plan_on_a_rest_day_asks_nothing(dated: Engine) -> None:
    choose(dated.study, "rest_weekdays", frozenset({(dated.study.today() - 1) % 7}))
    assert len(today(dated)) == 0


def test_after_a_break_nothing_new_until_the_due_work_fits_a_day(engine: Engine, clock: FakeClock) -> None:
    choose(engine.study, "minutes_per_day", 30)
    for _ in range(6):
        finish(engine)
        clock.advance(days=1)
    choose(engine.study, "minutes_per_day", 3)
    clock.advance(days=40)
    assert returning.needed(engine.study)
    selection = today(engine)
    assert selection.is_capped
    assert not selection.new
    store, learner = engine.study.store, engine.study.learner.id
    due = store.cards.due(learner, store.decks.started(learner), engine.study.today(), 5000)
    by_gain = [row.uuid for row in returning.in_order(engine.study, due)]
    asked = [row.uuid for row in selection.reviews if row.uuid in by_gain]
    assert len(asked) >= 3
    assert asked == [uuid for uuid in by_gain if uuid in asked]
    by_day = [row.uuid for row in due if row.uuid in asked]
    assert asked != by_day


def test_a_chosen_way_gives_the_day_its_minutes(engine: Engine, clock: FakeClock) -> None:
    choose(engine.study, "minutes_per_day", 30)
    for _ in range(6):
        finish(engine)
        clock.advance(days=1)
    choose(engine.study, "minutes_per_day", 3)
    clock.advance(days=40)
    usual = len(today(engine).reviews)
    ways = returning.ways(engine.study, Silent())
    quick = max(ways, key=lambda way: way.minutes)
    returning.choose_way(engine.study, quick)
    assert quick.minutes > 3
    assert len(today(engine).reviews) > usual
