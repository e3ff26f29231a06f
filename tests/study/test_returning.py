"""After a break: when catching up is offered, what a chosen way changes, and when it is over."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.catch_up import CatchUpPlan, Way
from desktop_app.study import dates, returning
from desktop_app.study.choices import choose
from desktop_app.study.rows import DayTally, QueueRow
from tests.answering import BUILT_IN
from tests.clock import FakeClock

DECK = DeckId(BUILT_IN)
MANY = 300


def study_on(engine: Engine, *ago: int) -> None:
    """Days with answers, so many days ago."""
    study = engine.study
    with engine.store.transaction():
        for each in ago:
            engine.store.tallies.put(study.learner.id, study.today() - each, DayTally(1, 0, 1, 0, 9_000))


def make_due(engine: Engine, number: int = MANY) -> None:
    """Cards that fell due during the last days, some better known than others."""
    study, today = engine.study, engine.study.today()
    with engine.store.transaction():
        for place, card in enumerate(engine.store.cards.of_deck(DECK)[:number]):
            memory = MemoryState(3.0 + place % 9, 5.0)
            state = CardState(Phase.REVIEW, memory, today - place % 10, today - 14, 1, 1, 3, 0)
            engine.store.states.put(study.learner.id, card.key, state)


@pytest.fixture
def away(engine: Engine) -> Engine:
    """Twelve days without an answer, and more due than a day holds."""
    study_on(engine, 12)
    make_due(engine)
    return engine


def offered(engine: Engine) -> tuple[CatchUpPlan, ...]:
    return returning.ways(engine.study, Silent())


def test_it_is_offered_after_a_break_with_more_than_a_day_holds(away: Engine) -> None:
    assert returning.needed(away.study)
    assert returning.days_away(away.study) == 12


def test_it_is_not_offered_where_one_day_holds_all(engine: Engine) -> None:
    study_on(engine, 12)
    make_due(engine, 10)
    assert not returning.needed(engine.study)


def test_it_is_not_offered_to_whoever_studied_all_the_time(engine: Engine) -> None:
    study_on(engine, 1, 3, 4, 6, 8)
    make_due(engine)
    assert returning.is_behind(engine.study)
    assert not returning.needed(engine.study)


def test_it_is_still_offered_on_the_day_after_the_return(engine: Engine) -> None:
    study_on(engine, 1, 13)
    make_due(engine)
    assert returning.needed(engine.study)


def test_a_break_of_long_ago_is_over(engine: Engine) -> None:
    study_on(engine, *range(0, 60, 2), 90)
    make_due(engine)
    assert not returning.needed(engine.study)


def test_whoever_comes_back_after_years_is_welcome_too(engine: Engine, clock: FakeClock) -> None:
    study_on(engine, 0)
    make_due(engine)
    clock.advance(days=3000)
    assert returning.needed(engine.study)


def test_days_of_rest_make_no_break(engine: Engine) -> None:
    choose(engine.study, "rest_weekdays", frozenset({3, 4, 5, 6}))
    study_on(engine, 7)  # a week ago was a Saturday too
    make_due(engine)
    assert not returning.needed(engine.study)


def test_a_deck_with_a_date_follows_its_plan_alone(away: Engine) -> None:
    dates.set_date(away.study, DECK, away.study.today() + 30)
    assert not returning.is_behind(away.study)
    assert returning.situation(away.study).items == ()


def test_the_situation_holds_what_was_met_and_is_awake(away: Engine) -> None:
    store, learner = away.store, away.study.learner.id
    first, second, *_ = store.cards.of_deck(DECK)
    with store.transaction():
        store.marks.put(learner, first.key, CardMarks(suspended=True))
        store.marks.put(learner, second.key, CardMarks(buried_until=away.study.today() + 1))
    now = returning.situation(away.study)
    assert len(now.items) == MANY - 1
    assert next(each for each in now.items if each.key == second.uuid.bytes).due_day == now.today + 1


def test_the_three_ways_have_dates_and_costs(away: Engine) -> None:
    quick, usual, month = offered(away)
    assert (quick.way, usual.way, month.way) == tuple(Way)
    assert quick.minutes > usual.minutes == 10 > month.minutes
    assert quick.done_on is not None
    assert usual.done_on is not None
    assert month.done_on is not None
    assert quick.done_on < usual.done_on < month.done_on <= away.study.today() + 30
    assert quick.extra_minutes > 0 == usual.extra_minutes > month.extra_minutes


def test_ways_that_come_to_the_same_are_one(engine: Engine) -> None:
    study_on(engine, 12)
    make_due(engine, 36)
    found = offered(engine)
    assert len({(each.minutes, each.done_on) for each in found}) == len(found) < 3


def test_working_them_out_stops_when_told_to(away: Engine) -> None:
    class Stop:
        def __init__(self) -> None:
            self.told: list[tuple[int, int]] = []

        def step(self, done: int, total: int = 0) -> None:
            self.told.append((done, total))
            if len(self.told) == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        returning.ways(away.study, Stop())


def test_a_chosen_way_sets_the_minutes_until_it_is_over(away: Engine, clock: FakeClock) -> None:
    study, (quick, *_) = away.study, offered(away)
    assert returning.minutes_today(study) == 10
    returning.choose_way(study, quick)
    assert returning.minutes_today(study) == quick.minutes
    assert quick.days is not None
    ahead = returning.minutes_ahead(study, quick.days + 2)
    assert ahead == [quick.minutes] * quick.days + [10, 10]
    clock.advance(days=quick.days)
    assert returning.chosen(study) is None
    assert returning.minutes_today(study) == 10


def test_rest_days_stay_days_of_rest(away: Engine) -> None:
    choose(away.study, "rest_weekdays", frozenset({5, 6}))
    returning.choose_way(away.study, offered(away)[0])
    assert returning.minutes_today(away.study) == 0
    assert returning.minutes_ahead(away.study, 3)[1:] == [0, offered(away)[0].minutes]


def test_a_choice_is_kept_and_can_be_changed_and_taken_back(away: Engine, clock: FakeClock) -> None:
    study, (quick, usual, _) = away.study, offered(away)
    returning.choose_way(study, quick)
    first = returning.chosen(study)
    returning.choose_way(study, usual)
    assert returning.minutes_today(study) == 10
    returning.put_back(study, first)
    assert returning.chosen(study) == first
    away.close()
    again = open_engine(away.settings.folder, clock=clock)
    assert returning.chosen(again.study) == first
    returning.put_back(again.study, None)
    assert returning.chosen(again.study) is None
    again.close()


def test_it_ends_early_on_the_day_that_holds_what_is_left(away: Engine, clock: FakeClock) -> None:
    study = away.study
    returning.choose_way(study, offered(away)[2])
    clock.advance(days=1)
    returning.settle(study)
    assert returning.chosen(study) is not None
    with away.store.transaction():
        away.store.states.clear(study.learner.id)
    study_on(away, 0)
    returning.settle(study)
    assert returning.chosen(study) is not None  # not in the middle of a day
    clock.advance(days=1)
    returning.settle(study)
    assert returning.chosen(study) is None


def test_a_choice_makes_the_plan_for_a_date_stale(away: Engine) -> None:
    study = away.study
    other = next(head.id for head in away.store.decks.heads() if head.id != DECK)
    away.store.decks.start(study.learner.id, other)
    dates.set_date(study, other, study.today() + 9)
    planned = dates.make_plan(study, Silent())
    assert planned is not None
    assert dates.keep_plan(study, planned)
    returning.choose_way(study, offered(away)[0])
    assert study.planner.current(study) is None


@pytest.mark.parametrize("kept", ["a word", {"way": "never"}, {"way": "quick", "minutes": "x", "first": 1}])
def test_what_another_program_left_is_passed_over(engine: Engine, kept: object) -> None:
    with engine.store.transaction():
        engine.store.choices.put(engine.study.learner.id, "catch_up", kept)  # type: ignore[arg-type]
    assert returning.chosen(engine.study) is None


def test_the_order_of_a_return_begins_with_what_is_likely_known(away: Engine) -> None:
    study = away.study
    rows: list[QueueRow] = away.store.cards.due(study.learner.id, [DECK], study.today(), 60)
    found = returning.in_order(study, rows)
    assert sorted(row.uuid for row in found) == sorted(row.uuid for row in rows)
    recalled = []
    for row in found:
        state = away.store.states.get(study.learner.id, row.key)
        assert state.memory is not None
        recalled.append(study.model.retrievability(state.memory, 14))
    known = [chance for chance in recalled if chance > 0.85]
    assert recalled[: min(3, len(known))] == [chance for chance in recalled[:3] if chance > 0.85]
