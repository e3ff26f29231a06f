"""What card info says of a card."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Phase, Rating
from desktop_app.study.card_info import CardInfo, card_info
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Reason, Showing
from tests.answering import answer_one, session_of, until, wrong_side
from tests.clock import FakeClock


def showing(session: StudySession) -> Showing:
    assert session.current is not None
    return session.current


def info(engine: Engine, shown: Showing) -> CardInfo:
    return card_info(engine.study, shown.head, shown.row.key)


def test_a_new_card_has_no_numbers_and_no_history(engine: Engine) -> None:
    found = info(engine, showing(session_of(engine)))
    assert (found.recall, found.due, found.history) == (None, None, ())
    assert str(found.summary) == "This card is new: no answer counts yet."


def test_the_numbers_are_those_of_the_state(engine: Engine, clock: FakeClock) -> None:
    session = until(session_of(engine), CardKind.DEFINITION)
    shown = showing(session)
    session.rate(Rating.GOOD, 4200)
    found = info(engine, shown)
    assert found.recall == 1.0
    assert found.state.phase is Phase.REVIEW
    assert found.state.memory is not None
    assert found.due is not None
    assert str(found.summary) == "You know it well now."
    (answer,) = found.history
    assert (answer.rating, answer.answer_ms, answer.given) == (Rating.GOOD, 4200, None)
    assert answer.local == clock.now().local
    clock.advance(days=400)
    later = info(engine, shown)
    assert later.recall is not None
    assert later.recall < 0.7
    assert str(later.summary).startswith("It is fading")


def test_undone_answers_are_not_listed_and_the_newest_comes_first(engine: Engine, clock: FakeClock) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown = showing(session)
    wrong, right = wrong_side(session), shown.card.right or ""
    session.choose(wrong, 1000)
    session.undo()
    session.choose(wrong, 2000)
    session.override(Rating.HARD)
    clock.advance(days=3)
    session = session_of(engine)
    while showing(session).card != shown.card:
        answer_one(session)
    session.choose(right, 3000)
    later, earlier = info(engine, shown).history
    assert (later.right, later.answer_ms, str(later.given)) == (
        True,
        3000,
        shown.head.side(shown.card.right).name,  # type: ignore[arg-type]
    )
    assert (earlier.right, earlier.answer_ms, earlier.rating) == (False, 2000, Rating.HARD)


def test_practice_and_reasons_are_told(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.SCENARIO)
    shown = showing(session)
    session.rate(Rating.GOOD, 9000, shown.card.right, Reason("because of next year", (0,)))
    practice = StudySession(engine.study, engine.catalogue, practice=(shown.row,))
    practice.rate(Rating.AGAIN, 1000, shown.card.right)
    again, first = info(engine, shown).history
    assert (again.practice, first.practice) == (True, False)
    assert first.reason == "because of next year"


@pytest.mark.parametrize("act", [StudySession.suspend_card, StudySession.bury_card])
def test_a_card_that_sleeps_says_so(engine: Engine, clock: FakeClock, act: object) -> None:
    session = session_of(engine)
    shown = showing(session)
    act(session)  # type: ignore[operator]
    assert info(engine, shown).sleeps is not None
    session.undo()
    assert info(engine, shown).sleeps is None
