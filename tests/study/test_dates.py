"""A date for a deck: what is planned, for whom, and when a plan is stale."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.deadline import PlanItem, PlanRequest
from desktop_app.study import dates
from desktop_app.study.choices import choose, options_of
from desktop_app.study.rows import DayTally
from tests.answering import BUILT_IN, answer_cards
from tests.clock import FakeClock

DECK = DeckId(BUILT_IN)


def other_deck(engine: Engine) -> DeckId:
    """A second started deck."""
    found = next(head.id for head in engine.store.decks.heads() if head.id != DECK)
    engine.store.decks.start(engine.study.learner.id, found)
    return found


def request(engine: Engine) -> PlanRequest:
    found = dates.request_of(engine.study)
    assert found is not None
    return found


def plan(engine: Engine) -> bool:
    planned = dates.make_plan(engine.study, Silent())
    return planned is not None and dates.keep_plan(engine.study, planned)


def put(engine: Engine, place: int, state: CardState) -> bytes:
    """Give the deck's card at this place a state; gives its memory item's key."""
    card = engine.store.cards.of_deck(DECK)[place]
    with engine.store.transaction():
        engine.store.states.put(engine.study.learner.id, card.key, state)
    row = next(
        row
        for row in engine.store.states.of_decks(engine.study.learner.id, [DECK])
        if row.uuid == card.uuid.bytes
    )
    return dates.item_key(DECK, row.memory_item)


def reviewed(day: int, stability: float = 5.0, due: int = 5) -> CardState:
    return CardState(Phase.REVIEW, MemoryState(stability, 5.0), day + due, day, 1, 1, 2, 0)


def item(engine: Engine, key: bytes) -> PlanItem:
    return next(each for each in request(engine).items if each.key == key)


def test_a_date_is_kept_and_taken_away(engine: Engine) -> None:
    day = engine.study.today() + 12
    dates.set_date(engine.study, DECK, day)
    assert dates.date_of(engine.study, DECK) == day
    assert options_of(engine.store, engine.study.learner.id).dates == {DECK: day}
    dates.set_date(engine.study, DECK, None)
    assert dates.date_of(engine.study, DECK) is None
    assert options_of(engine.store, engine.study.learner.id).dates == {}


@pytest.mark.parametrize("ahead", [-1, 0, dates.MOST_DAYS + 1])
def test_only_days_of_the_coming_year_can_be_set(engine: Engine, ahead: int) -> None:
    with pytest.raises(ValueError, match="not within"):
        dates.set_date(engine.study, DECK, engine.study.today() + ahead)


def test_from_the_date_on_it_is_as_if_there_were_none(engine: Engine, clock: FakeClock) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 3)
    assert plan(engine)
    clock.advance(days=3)
    assert dates.date_of(engine.study, DECK) is None
    assert dates.request_of(engine.study) is None
    assert dates.outlooks(engine.study) == ()
    assert engine.study.planner.current(engine.study) is None


def test_passed_dates_are_cleared_when_another_is_set(engine: Engine, clock: FakeClock) -> None:
    other = other_deck(engine)
    dates.set_date(engine.study, DECK, engine.study.today() + 3)
    clock.advance(days=5)
    dates.set_date(engine.study, other, engine.study.today() + 9)
    assert set(engine.study.options.dates) == {other}


def test_nothing_is_planned_without_a_date(engine: Engine) -> None:
    assert dates.request_of(engine.study) is None
    assert dates.make_plan(engine.study, Silent()) is None


def test_a_deck_that_is_not_studied_is_not_planned(engine: Engine) -> None:
    waiting = next(head.id for head in engine.store.decks.heads() if head.id != DECK)
    dates.set_date(engine.study, waiting, engine.study.today() + 9)
    assert dates.request_of(engine.study) is None


def test_a_memory_item_is_planned_once_however_many_cards_ask_it(engine: Engine) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 12)
    rows = engine.store.states.of_decks(engine.study.learner.id, [DECK])
    keys = [each.key for each in request(engine).items]
    assert len(keys) == len(set(keys)) == len({row.memory_item for row in rows}) < len(rows)


def test_an_item_is_known_as_well_as_its_best_known_card(engine: Engine) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 12)
    day = engine.study.today()
    rows = engine.store.states.of_decks(engine.study.learner.id, [DECK])
    shared = next(row.memory_item for row in rows if sum(r.memory_item == row.memory_item for r in rows) > 1)
    first, second = (place for place, row in enumerate(rows) if row.memory_item == shared)
    put(engine, first, reviewed(day - 9, stability=20.0, due=30))
    key = put(engine, second, reviewed(day - 2, stability=3.0, due=1))
    found = item(engine, key)
    assert (found.memory, found.last_day, found.due_day) == (MemoryState(20.0, 5.0), day - 2, day - 1)


def test_what_is_suspended_is_not_planned_and_what_is_buried_is(engine: Engine) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 12)
    before = len(request(engine).items)
    rows = engine.store.states.of_decks(engine.study.learner.id, [DECK])
    alone = [row for row in rows if sum(r.memory_item == row.memory_item for r in rows) == 1]
    keys = {card.uuid.bytes: card.key for card in engine.store.cards.of_deck(DECK)}
    marks = (CardMarks(suspended=True), CardMarks(buried_until=engine.study.today() + 1))
    with engine.store.transaction():
        for row, each in zip(alone, marks, strict=False):
            engine.store.marks.put(engine.study.learner.id, keys[row.uuid], each)
    assert len(request(engine).items) == before - 1


def test_rest_days_have_no_seconds(engine: Engine) -> None:
    # 21 November 2026 is a Saturday.
    dates.set_date(engine.study, DECK, engine.study.today() + 9)
    choose(engine.study, "rest_weekdays", frozenset({6}))
    seconds = request(engine).seconds
    assert [day for day, each in enumerate(seconds) if each == 0] == [1, 8]
    assert len(seconds) == 9


def test_what_was_studied_today_is_taken_off(engine: Engine) -> None:
    study = engine.study
    dates.set_date(study, DECK, study.today() + 9)
    with engine.store.transaction():
        engine.store.tallies.put(study.learner.id, study.today(), DayTally(4, 4, 0, 0, 240_000))
    assert request(engine).seconds[:2] == (360.0, 600.0)


def test_decks_without_a_date_come_first_up_to_half_of_a_day(engine: Engine) -> None:
    study = engine.study
    dates.set_date(study, other_deck(engine), study.today() + 9)
    for place in range(60):
        put(engine, place, reviewed(study.today() - 9, due=3))
    seconds = request(engine).seconds
    assert seconds[0] == 300
    # What half a day does not hold is done on the days after.
    assert seconds[1] == 300
    assert seconds[-1] == 600


def test_all_decks_with_a_date_share_the_minutes(engine: Engine) -> None:
    study, other = engine.study, other_deck(engine)
    dates.set_date(study, DECK, study.today() + 9)
    alone = request(engine)
    dates.set_date(study, other, study.today() + 20)
    both = request(engine)
    assert both.seconds[:9] == alone.seconds
    assert {each.date for each in both.items} == {study.today() + 9, study.today() + 20}
    assert plan(engine)
    assert [each.date.toordinal() - study.today() for each in dates.outlooks(study)] == [9, 20]


def test_decks_that_share_a_date_have_one_outlook(engine: Engine) -> None:
    study, other = engine.study, other_deck(engine)
    for deck in (DECK, other):
        dates.set_date(study, deck, study.today() + 9)
    (outlook,) = dates.outlooks(study)
    assert [head.id for head in outlook.decks] == [DECK, other]


def test_more_minutes_and_a_later_date_promise_more(engine: Engine) -> None:
    study = engine.study
    dates.set_date(study, DECK, study.today() + 9)
    (before,) = dates.outlooks(study)
    assert (before.forecast, before.readiness) == (None, 0.0)
    assert plan(engine)
    (soon,) = dates.outlooks(study)
    assert soon.forecast is not None
    assert soon.doubled is not None
    assert soon.forecast.low <= soon.forecast.expected <= soon.forecast.high <= soon.forecast.items
    assert soon.doubled.expected > soon.forecast.expected
    assert 0 < soon.readiness < 1
    dates.set_date(study, DECK, study.today() + 40)
    assert plan(engine)
    (later,) = dates.outlooks(study)
    assert later.readiness > soon.readiness


def test_the_outlook_tells_date_goal_and_minutes(engine: Engine) -> None:
    study = engine.study
    choose(study, "minutes_per_day", 5)
    dates.set_date(study, DECK, study.today() + 12)
    (outlook,) = dates.outlooks(study)
    assert (outlook.date, outlook.days_left) == (datetime.date(2026, 12, 3), 12)
    assert (outlook.goal, outlook.minutes) == (0.9, 5)


@pytest.mark.parametrize(
    ("name", "value"), [("minutes_per_day", 5), ("rest_weekdays", frozenset({2})), ("dates", {DECK: 739_990})]
)
def test_a_plan_is_stale_after_a_change(engine: Engine, name: str, value: object) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 9)
    assert plan(engine)
    assert engine.study.planner.current(engine.study) is not None
    choose(engine.study, name, value)
    assert engine.study.planner.current(engine.study) is None


def test_a_plan_is_stale_on_the_next_day_and_outlives_answers(engine: Engine, clock: FakeClock) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 9)
    assert plan(engine)
    answer_cards(engine, 3)
    choose(engine.study, "asks_if_sure", True)
    assert engine.study.planner.current(engine.study) is not None
    clock.advance(days=1)
    assert engine.study.planner.current(engine.study) is None


def test_a_plan_is_stale_once_the_deck_has_other_cards(engine: Engine) -> None:
    study = engine.study
    dates.set_date(study, DECK, study.today() + 9)
    assert plan(engine)
    cards = engine.store.decks.counts(study.learner.id, study.today())[DECK].cards
    study.planner.compare({DECK: cards})
    assert study.planner.current(study) is not None
    study.planner.compare({DECK: cards + 1})
    assert study.planner.current(study) is None


def test_a_plan_that_was_overtaken_is_dropped(engine: Engine) -> None:
    study = engine.study
    dates.set_date(study, DECK, study.today() + 9)
    planned = dates.make_plan(study, Silent())
    assert planned is not None
    study.planner.forget()
    assert not dates.keep_plan(study, planned)
    again = dates.make_plan(study, Silent())
    assert again is not None
    dates.set_date(study, DECK, study.today() + 10)
    assert not dates.keep_plan(study, again)


def test_planning_stops_when_it_is_told_to(engine: Engine) -> None:
    class Stop:
        def __init__(self) -> None:
            self.told: list[tuple[int, int]] = []

        def step(self, done: int, total: int = 0) -> None:
            self.told.append((done, total))
            if len(self.told) == 3:
                raise Cancelled

    dates.set_date(engine.study, DECK, engine.study.today() + 9)
    with pytest.raises(Cancelled):
        dates.make_plan(engine.study, Stop())
    assert engine.study.planner.current(engine.study) is None


@pytest.mark.parametrize(("ahead", "offered"), [(-1, False), (0, False), (1, True), (400, False)])
def test_a_file_suggests_a_day_that_can_be_set(engine: Engine, ahead: int, offered: bool) -> None:
    day = engine.study.today() + ahead
    head = dataclasses.replace(engine.store.decks.head(DECK), deadline=datetime.date.fromordinal(day))
    assert dates.suggestion(engine.study, head) == (day if offered else None)


def test_a_suggestion_is_not_made_twice(engine: Engine) -> None:
    study, day = engine.study, engine.study.today() + 12
    head = dataclasses.replace(engine.store.decks.head(DECK), deadline=datetime.date.fromordinal(day))
    dates.decline(study, DECK, day)
    assert dates.suggestion(study, head) is None
    later = dataclasses.replace(head, deadline=datetime.date.fromordinal(day + 7))
    assert dates.suggestion(study, later) == day + 7
    dates.decline(study, DECK, None)
    assert dates.suggestion(study, head) == day
    dates.set_date(study, DECK, day)
    assert dates.suggestion(study, head) is None


def test_minutes_that_did_not_come_are_not_counted_on(engine: Engine, clock: FakeClock) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 20)
    whole = request(engine).seconds
    clock.advance(days=8)
    after_a_pause = request(engine).seconds
    assert after_a_pause[0] == whole[0]
    assert all(0 < later < usual / 2 for later, usual in zip(after_a_pause[1:], whole[9:], strict=True))


def test_a_promise_counts_from_the_day_on_which_it_was_made(engine: Engine, clock: FakeClock) -> None:
    clock.advance(days=30)
    dates.set_date(engine.study, DECK, engine.study.today() + 20)
    assert set(request(engine).seconds) == {600.0}
