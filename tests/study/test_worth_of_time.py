"""What the time of a choice and "sure / not sure" do to its rating: learning engine, section 2."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of, until
from tests.clock import FakeClock


def practised(engine: Engine, clock: FakeClock) -> StudySession:
    """A session at a new choice, after thirty choices at the usual speed."""
    choices = 0
    while True:
        session = session_of(engine)
        while session.current is not None:
            kind, new = session.current.card.kind, session.current.state.reviews == 0
            if choices >= 40 and kind is CardKind.WHICH_SIDE and new and session.board is None:
                return session
            choices += kind is CardKind.WHICH_SIDE
            answer_one(session)
        clock.advance(days=1)


def test_at_first_time_says_nothing(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    side = session.current.card.right
    assert side is not None
    judged = session.choose(side, 59_000)
    assert judged.factor == 1


def test_once_the_usual_time_is_known_a_slow_answer_is_worth_less(engine: Engine, clock: FakeClock) -> None:
    session = practised(engine, clock)
    assert session.current is not None
    side = session.current.card.right
    assert side is not None
    words = len(session.current.card.prompt.split())
    slow = session.choose(side, 2000 * 3 + 250 * words)
    assert slow.verdict.right
    assert slow.factor < 1
    assert slow.rating < Rating.GOOD
    assert session.answers[-1].event.payload["factor"] < 1


def test_a_time_in_which_the_window_was_left_says_nothing(engine: Engine, clock: FakeClock) -> None:
    session = practised(engine, clock)
    assert session.current is not None
    side = session.current.card.right
    assert side is not None
    assert session.choose(side, 20_000, attended=False).factor == 1


def test_a_lucky_answer_is_called_right(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    side = session.current.card.right
    assert side is not None
    judged = session.choose(side, 2000, sure=False)
    assert judged.verdict.right
    assert judged.rating < Rating.GOOD
    assert judged.factor == 0.2


def test_a_word_is_kept_with_the_answer(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    side = session.current.card.right
    assert side is not None
    session.choose(side, 2000, sure=True)
    assert session.answers[-1].event.payload["sure"] is True
    session.override(Rating.EASY)
    assert session.answers[-1].event.payload["sure"] is True
