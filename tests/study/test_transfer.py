"""The monthly check on situations that are never scheduled."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import BOTH, DeckId, card_uuid
from desktop_app.domain.item import Example
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.example import transfer_cards
from desktop_app.study import replay, transfer
from desktop_app.study.transfer import AT_MOST, EVERY_DAYS, PUT_OFF_DAYS, Offer
from desktop_app.study.transfer_check import TransferCheck
from tests.answering import BUILT_IN, answer_one, session_of
from tests.clock import FakeClock


@pytest.fixture
def studied(engine: Engine, clock: FakeClock) -> Engine:
    """More than twenty cards of the deck were met."""
    for _ in range(3):
        session = session_of(engine)
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)
    return engine


def offered(engine: Engine) -> Offer:
    found = transfer.offer(engine.study)
    assert found is not None
    return found


def begin(engine: Engine) -> TransferCheck:
    return TransferCheck(engine.study, offered(engine).cases)


def take(engine: Engine, *, wrong: int = 0, only: int = 100) -> None:
    """A check, the first `wrong` answers of it wrong; at most `only` answers."""
    session = begin(engine)
    while session.current is not None and session.done < only:
        answer(session, wrongly=session.done < wrong)
        session.proceed()


def answer(session: TransferCheck, *, wrongly: bool = False) -> None:
    assert session.current is not None
    head, right = session.current.head, session.current.card.right
    assert right is not None
    other = next(side.id for side in head.sides if side.id != right)
    session.choose(other if wrongly else right, 7_000)


def in_the_decks(engine: Engine) -> int:
    store = engine.store
    return sum(
        len(transfer_cards(example, store.decks.head(deck)))
        for deck in store.decks.started(engine.study.learner.id)
        for example in store.decks.examples(deck)
    )


def test_the_situations_have_cards_of_their_own_that_nothing_schedules(engine: Engine) -> None:
    head = engine.store.decks.head(DeckId(BUILT_IN))
    examples = engine.store.decks.examples(DeckId(BUILT_IN))
    assert examples == tuple(
        item for item in engine.store.decks.items(DeckId(BUILT_IN)) if isinstance(item, Example)
    )
    for example in examples:
        kept = transfer_cards(example, head)
        assert {card.id for card in kept}.isdisjoint(card.id for card in cards_of(example, head))
        for card in kept:
            assert card.kind is CardKind.SCENARIO
            assert engine.store.cards.find(card.id) is None


def test_nobody_is_asked_who_has_hardly_begun(engine: Engine) -> None:
    assert transfer.offer(engine.study) is None
    answer_one(session_of(engine))
    assert transfer.offer(engine.study) is None


def test_at_most_eight_and_all_of_them_new_at_first(studied: Engine) -> None:
    found = offered(studied)
    assert len(found.cases) == min(AT_MOST, in_the_decks(studied))
    assert found.first == len(found.cases)
    assert found.seconds >= 20 * len(found.cases)
    assert len({case.uuid for case in found.cases}) == len(found.cases)


def test_an_answer_is_practice_that_says_all_about_itself(studied: Engine) -> None:
    session = begin(studied)
    shown = session.current
    assert shown is not None
    answer(session, wrongly=True)
    event = studied.store.events.of_day(studied.study.learner.id, studied.study.today())[-1]
    assert (event.kind, event.rating, event.answer_ms) == (EventKind.PRACTICE, None, 7_000)
    assert event.card == card_uuid(shown.card.id)
    payload = event.payload
    assert (payload["transfer"], payload["first"]) == (True, True)
    assert (payload["deck"], payload["card"], payload["text"]) == (
        shown.head.id,
        shown.card.id,
        shown.card.statement_text,
    )
    assert payload["right"] == shown.card.right != payload["given"]
    assert payload["options"] == (3 if shown.card.offers_both else 2)


def test_it_changes_no_schedule(studied: Engine) -> None:
    study, store = studied.study, studied.store
    before = list(store.states.all(study.learner.id))
    tally = store.tallies.get(study.learner.id, study.today())
    take(studied, wrong=3)
    assert list(store.states.all(study.learner.id)) == before
    assert store.tallies.get(study.learner.id, study.today()) == tally
    assert not list(replay.differences(study))


def test_the_result_is_kept(studied: Engine, clock: FakeClock) -> None:
    number = len(offered(studied).cases)
    take(studied, wrong=2)
    (result,) = transfer.results(studied.study)
    assert result == transfer.result_today(studied.study)
    assert (result.number, result.right) == (number, number - 2)
    assert (result.first, result.first_right, result.repeats) == (number, number - 2, 0)
    assert result.date == datetime.date(2026, 11, 24)
    clock.advance(days=1)
    assert transfer.results(studied.study) == (result,)
    assert transfer.result_today(studied.study) is None


def test_the_next_one_comes_after_thirty_days(studied: Engine, clock: FakeClock) -> None:
    take(studied)
    assert transfer.offer(studied.study) is None
    clock.advance(days=EVERY_DAYS - 1)
    assert transfer.offer(studied.study) is None
    clock.advance(days=1)
    assert offered(studied).cases


def test_those_never_asked_come_before_those_asked_longest_ago(studied: Engine, clock: FakeClock) -> None:
    take(studied, only=3)
    met = {
        event.card
        for event in studied.store.events.transfers(studied.study.learner.id)
        if event.kind is EventKind.PRACTICE
    }
    assert len(met) == 3
    clock.advance(days=EVERY_DAYS)
    cases = offered(studied).cases
    firsts = [case.is_first for case in cases]
    assert firsts == sorted(firsts, reverse=True)
    assert sum(firsts) == min(AT_MOST, in_the_decks(studied) - 3)
    assert {case.uuid for case in cases if not case.is_first} <= met


def test_repeats_are_told_apart_in_the_result(studied: Engine, clock: FakeClock) -> None:
    take(studied, only=3)
    clock.advance(days=EVERY_DAYS)
    new = offered(studied).first
    repeats = len(offered(studied).cases) - new
    take(studied, wrong=1)
    result = transfer.results(studied.study)[-1]
    assert (result.first, result.first_right) == (new, new - 1)
    assert (result.repeats, result.repeats_right) == (repeats, repeats)


def test_one_begun_is_finished_on_the_same_day_only(studied: Engine, clock: FakeClock) -> None:
    whole = [case.uuid for case in offered(studied).cases]
    take(studied, only=3)
    assert [case.uuid for case in offered(studied).cases] == whole[3:]
    clock.advance(days=1)
    assert transfer.offer(studied.study) is None


def test_later_hides_it_for_a_week(studied: Engine, clock: FakeClock) -> None:
    transfer.put_off(studied.study)
    assert transfer.offer(studied.study) is None
    clock.advance(days=PUT_OFF_DAYS - 1)
    assert transfer.offer(studied.study) is None
    clock.advance(days=1)
    assert offered(studied).cases


def test_undo_and_redo(studied: Engine) -> None:
    session = begin(studied)
    first = session.current
    answer(session, wrongly=True)
    session.proceed()
    assert session.undo() == first
    assert (session.done, session.judged) == (0, None)
    assert transfer.result_today(studied.study) is None
    session.redo()
    assert session.done == 1
    result = transfer.result_today(studied.study)
    assert result is not None
    assert (result.number, result.right) == (1, 0)
    session.undo()
    answer(session)
    assert not session.can_redo
    result = session.result
    assert result is not None
    assert (result.number, result.right, result.first) == (1, 1, 1)


def test_what_was_taken_back_is_offered_again_as_new(studied: Engine) -> None:
    whole = offered(studied)
    session = begin(studied)
    answer(session)
    session.undo()
    assert offered(studied) == whole


def test_a_situation_waits_for_one_answer(studied: Engine) -> None:
    session = begin(studied)
    answer(session)
    with pytest.raises(ValueError, match="no situation waits"):
        session.choose(BOTH, 1_000)
