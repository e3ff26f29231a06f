"""What comes of a mix-up: learning engine, section 3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import SideId
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.follow_ups import LATEST, SOONEST
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of, wrong_side
from tests.choices import contrasts, log_choices, mix_up
from tests.clock import FakeClock

CARDS_ONLY = StudyOptions(guesses_first=False, opens_contrasts=False)


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    engine = open_engine(folder, clock=clock, options=CARDS_ONLY)
    yield engine
    engine.close()


def at_a_mix_up(engine: Engine) -> StudySession:
    """A session at a which-side card of the contrast that is being mixed up, on the side that is."""
    mixed = mix_up(engine)
    session = session_of(engine)
    while session.current is not None:
        card = session.current.card
        if card.contrast == mixed and card.right == "management" and card.kind is CardKind.WHICH_SIDE:
            return session
        answer_one(session)
    pytest.fail("the contrast is not asked today")


def mixed_up(engine: Engine) -> StudySession:
    session = at_a_mix_up(engine)
    session.choose(wrong_side(session), 2000)
    return session


def test_the_pair_is_shown_side_by_side_at_once(engine: Engine) -> None:
    session = mixed_up(engine)
    assert session.judged is not None
    pair = session.judged.side_by_side
    assert pair is not None
    assert session.current is not None
    assert pair.texts[1] == session.current.card.statement_text
    assert pair.texts[0] != pair.texts[1]
    assert pair.decides


def test_an_ordinary_slip_has_no_follow_up(engine: Engine) -> None:
    session = session_of(engine)
    while session.current is not None and session.current.card.kind is not CardKind.WHICH_SIDE:
        answer_one(session)
    judged = session.choose(wrong_side(session), 2000)
    assert judged.side_by_side is None
    assert "follow" not in session.answers[-1].event.payload


def test_a_fresh_card_of_each_pole_comes_three_to_eight_cards_later(engine: Engine) -> None:
    session = mixed_up(engine)
    now = session.answers[-1].event.payload["follow"]["now"]
    contrast = session.answers[-1].showing.card.contrast
    session.proceed()
    order, poles = [], {}
    while session.current is not None and len(order) <= LATEST + 2:
        order.append(session.current.row.uuid.hex())
        poles[order[-1]] = session.current.card.right
        if order[-1] in dict(now):
            assert session.current.card.contrast == contrast
        answer_one(session)
    assert {poles[card] for card, _ in now} == {SideId("leadership"), SideId("management")}
    for card, _ in now:
        assert SOONEST <= order.index(card) + 1 <= LATEST + 1


def test_a_session_opened_anew_brings_them_too(engine: Engine) -> None:
    session = mixed_up(engine)
    now = [card for card, _ in session.answers[-1].event.payload["follow"]["now"]]
    session.proceed()
    answer_one(session)
    again, asked = session_of(engine), []
    for _ in range(LATEST + 1):
        if again.current is not None:
            asked.append(again.current.row.uuid.hex())
            answer_one(again)
    assert set(now) <= set(asked)


def test_an_answer_taken_back_takes_its_follow_up_back(engine: Engine) -> None:
    session = at_a_mix_up(engine)
    left = session.left
    session.choose(wrong_side(session), 2000)
    assert session.left > left - 1
    session.undo()
    assert session.left == left
    assert session_of(engine).left == left


def test_the_next_study_day_asks_for_the_counterpart_and_a_week_later_the_card_again(
    engine: Engine, clock: FakeClock
) -> None:
    session = mixed_up(engine)
    missed = session.answers[-1].event.card
    recall = session.answers[-1].event.payload["follow"]["recall"]
    while session.current is not None:
        session.proceed()
        if session.current is not None:
            answer_one(session)
    clock.advance(days=3)  # two days off
    assert recall in asked_today(engine)
    asked = {}
    for day in range(4, 12):
        clock.advance(days=1)
        asked[day] = asked_today(engine)
    assert missed.hex in asked[7]


def asked_today(engine: Engine) -> list[str]:
    session, asked = session_of(engine), []
    while session.current is not None:
        asked.append(session.current.row.uuid.hex())
        answer_one(session)
    return asked


def test_a_confident_error_is_followed_up_on_its_own(engine: Engine) -> None:
    session = session_of(engine)
    while session.current is not None and session.current.card.kind is not CardKind.WHICH_SIDE:
        answer_one(session)
    judged = session.choose(wrong_side(session), 2000, sure=True)
    assert judged.side_by_side is not None
    assert set(session.answers[-1].event.payload["follow"]) == {"week"}


def test_two_pairs_a_session_at_most(engine: Engine) -> None:
    names = contrasts(engine)
    for contrast in names[:6]:
        log_choices(engine, contrast, "management", "x.xx.xx")
        log_choices(engine, contrast, "leadership", "x.xx.xx")
    for contrast in names[6:]:
        log_choices(engine, contrast, "management", "." * 20)
        log_choices(engine, contrast, "leadership", "." * 20)
    session = session_of(engine)
    while session.current is not None and len(session.answers) < 40:
        answer_one(session, wrongly=session.current.state.showings == 0)
    followed = [
        each.event.payload["contrast"]
        for each in session.answers
        if each.event.payload.get("follow", {}).get("now")
    ]
    assert 1 <= len(set(followed)) == len(followed) <= 2
