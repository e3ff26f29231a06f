"""Learning to a criterion within the day."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase, Rating
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY, Graded, after_answer, gap_after
from desktop_app.scheduling.fsrs import MemoryModel

MODEL = MemoryModel()
DAY = 739_000
RIGHT = Graded(Rating.GOOD, forced=True, recognised=True, hit=True)
WRONG = Graded(Rating.AGAIN, forced=True)
LUCKY = Graded(Rating.AGAIN, forced=True, recognised=True)
REVIEWED = CardState(Phase.REVIEW, MemoryState(10, 5), DAY, DAY - 10, reviews=3)


def answered(state: CardState, *answers: Graded, day: int = DAY) -> CardState:
    for answer in answers:
        state = after_answer(state, answer, day, MODEL, 0.9)
    return state


def test_one_recall_meets_the_criterion() -> None:
    state = answered(NEW_CARD, Graded(Rating.GOOD))
    assert state.phase is Phase.REVIEW
    assert state.due_day == DAY + 2


def test_two_right_choices_meet_the_criterion() -> None:
    once = answered(NEW_CARD, RIGHT)
    assert (once.phase, once.due_day) == (Phase.LEARNING, DAY)
    twice = answered(once, RIGHT)
    assert twice.phase is Phase.REVIEW
    assert twice.due_day is not None
    assert twice.due_day > DAY


def test_a_lucky_choice_does_not_count() -> None:
    assert answered(NEW_CARD, LUCKY, RIGHT).phase is Phase.LEARNING


def test_a_miss_in_between_does_not_undo_a_hit() -> None:
    assert answered(NEW_CARD, RIGHT, WRONG, RIGHT).phase is Phase.REVIEW


def test_hits_of_yesterday_do_not_count_today() -> None:
    once = answered(NEW_CARD, RIGHT)
    assert answered(once, RIGHT, day=DAY + 1).phase is Phase.LEARNING


def test_after_four_showings_the_card_waits_for_tomorrow() -> None:
    state = answered(NEW_CARD, *[WRONG] * (SHOWINGS_A_DAY - 1))
    assert state.due_day == DAY
    assert answered(state, WRONG).due_day == DAY + 1


def test_one_right_choice_is_enough_for_a_card_in_review() -> None:
    assert answered(REVIEWED, RIGHT).phase is Phase.REVIEW


def test_a_missed_review_is_a_lapse_and_is_relearned() -> None:
    state = answered(REVIEWED, WRONG)
    assert (state.phase, state.lapses, state.due_day) == (Phase.RELEARNING, 1, DAY)
    assert answered(state, RIGHT, RIGHT).phase is Phase.REVIEW
    assert answered(state, WRONG).lapses == 1


def test_a_recognised_card_gains_less_than_a_recalled_one() -> None:
    recalled = answered(REVIEWED, Graded(Rating.GOOD)).memory
    chosen = answered(REVIEWED, RIGHT).memory
    assert recalled is not None
    assert chosen is not None
    assert 10 < chosen.stability < recalled.stability


def test_a_missed_card_returns_after_three_then_six_others() -> None:
    assert [gap_after(showings) for showings in (1, 2, 3)] == [3, 6, 6]


GRADED = st.builds(
    Graded, st.sampled_from(list(Rating)), forced=st.booleans(), recognised=st.booleans(), hit=st.booleans()
)


@given(st.lists(st.tuples(GRADED, st.integers(-400, 400)), min_size=1, max_size=20))
def test_whatever_the_clock_does_no_card_is_due_before_its_answer(answers: list[tuple[Graded, int]]) -> None:
    state, day = NEW_CARD, DAY
    for answer, moved in answers:
        day += moved
        state = after_answer(state, answer, day, MODEL, 0.9)
        assert state.due_day is not None
        assert state.due_day >= day
        assert state.phase is not Phase.REVIEW or state.due_day > day
