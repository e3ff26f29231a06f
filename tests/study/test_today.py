"""What Today counts."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.study_day import date_of
from desktop_app.study.summary import summarise
from desktop_app.study.today import overview
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


def test_a_new_folder_has_the_first_cards_at_the_usual_pace(engine: Engine) -> None:
    today = overview(engine.study, engine.catalogue)
    assert (today.new, today.learning, today.due, today.left) == (20, 0, 0, 20)
    assert today.seconds == 400
    assert today.date == date_of(engine.study.today())
    assert [deck.head.id for deck in today.decks] == ["leadership-vs-management"]
    assert today.days_in_a_row == 0


def test_after_the_session_tomorrow_is_known(engine: Engine) -> None:
    session = session_of(engine)
    while session.current is not None:
        answer_one(session)
    today = overview(engine.study, engine.catalogue)
    assert today.left == 0
    assert today.tomorrow >= 20
    assert today.days_in_a_row == 1
    (deck,) = today.decks
    assert deck.next_day is not None
    assert deck.next_day > today.date


def test_own_pace_replaces_the_usual_one_from_the_next_day_on(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    while session.current is not None:
        answer_one(session)  # two seconds each
    today = overview(engine.study, engine.catalogue)
    assert today.tomorrow_seconds == today.tomorrow * 20
    clock.advance(days=1)
    today = overview(engine.study, engine.catalogue)
    assert today.tomorrow_seconds < today.tomorrow * 10


def test_days_in_a_row_survive_the_morning_and_end_with_a_missed_day(
    engine: Engine, clock: FakeClock
) -> None:
    for _ in range(3):
        answer_one(session_of(engine))
        clock.advance(days=1)
    assert overview(engine.study, engine.catalogue).days_in_a_row == 3
    clock.advance(days=1)
    assert overview(engine.study, engine.catalogue).days_in_a_row == 0


def test_an_undone_answer_is_not_counted(engine: Engine) -> None:
    session = session_of(engine)
    answer_one(session)
    session.undo()
    today = overview(engine.study, engine.catalogue)
    assert (today.left, today.answered_today, today.days_in_a_row) == (20, 0, 0)
    assert not today.answers_by_day


def test_the_summary_counts_first_tries(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    number = 0
    while session.current is not None:
        number += 1
        clock.advance(seconds=10)
        answer_one(session, wrongly=number in (3, 5))
    summary = summarise(session.answers)
    assert (summary.cards, summary.known, len(summary.misses)) == (20, 18, 2)
    assert summary.head is not None
    right = sum(score.right for _, score in summary.sides)
    total = sum(score.total for _, score in summary.sides)
    assert total - right <= 2
    assert abs(summary.seconds - 10 * number) <= 10


def test_a_long_pause_is_not_study(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    answer_one(session)
    clock.advance(hours=2)
    answer_one(session)
    assert summarise(session.answers).seconds <= 2 + 120


def test_confusions_are_told_with_their_direction(engine: Engine) -> None:
    session = session_of(engine)
    wrong = 0
    while session.current is not None and wrong < 2:
        wrong += answer_one(session, wrongly=True)
    summary = summarise(session.answers)
    assert sum(times for _, _, times in summary.confusions) == wrong
    assert all(asked != chosen for asked, chosen, _ in summary.confusions)


def test_an_empty_session_comes_to_nothing(engine: Engine) -> None:
    summary = summarise(())
    assert (summary.cards, summary.seconds, summary.head) == (0, 0, None)
