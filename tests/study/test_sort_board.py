"""Which traits lie on a board together, and what an answer there is worth."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.compose import Engine
from desktop_app.domain.errors import StaleCard
from desktop_app.domain.event import Event
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling.criterion import GAPS, SHOWINGS_A_DAY
from desktop_app.scheduling.queue import DayQueue, Waiting
from desktop_app.study import replay
from desktop_app.study.session import StudySession
from desktop_app.study.sort_board import LEAST, MOST, Board, gathered
from desktop_app.study.summary import summarise
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


class Trait(NamedTuple):
    uuid: bytes
    deck: str | None = "one"
    phase: Phase = Phase.REVIEW


def deck_of(card: Trait) -> str | None:
    return card.deck


def traits(number: int, deck: str | None = "one", first: int = 0) -> list[Trait]:
    return [Trait(bytes([first + each, len(deck or "")]), deck) for each in range(number)]


def queues() -> st.SearchStrategy[DayQueue[Trait]]:
    """Traits of two decks among other cards, some of them waiting."""
    decks = st.lists(st.sampled_from(["one", "another", None]), max_size=40)

    def queue(main: list[str | None], waits: list[tuple[str | None, int]], answers: int) -> DayQueue[Trait]:
        cards = [Trait(bytes([0, place]), deck) for place, deck in enumerate(main)]
        waiting = [Waiting(Trait(bytes([1, place]), deck), at) for place, (deck, at) in enumerate(waits)]
        return DayQueue(cards, waiting, answers)

    waits = st.lists(st.tuples(st.sampled_from(["one", "another", None]), st.integers(-1, 20)), max_size=12)
    return st.builds(queue, decks, waits, st.integers(0, 15))


@pytest.mark.parametrize(
    ("ready", "sizes"),
    [
        (5, []),
        (6, [6]),
        (8, [8]),
        (9, [8]),
        (11, [8]),
        (12, [6, 6]),
        (13, [7, 6]),
        (14, [8, 6]),
        (16, [8, 8]),
    ],
)
def test_boards_hold_six_to_eight(ready: int, sizes: list[int]) -> None:
    queue = DayQueue(traits(ready))
    found = []
    while board := gathered(queue, deck_of):
        found.append(len(board))
        queue.answered_together([(card, 1, False) for card in board])
    assert found == sizes


@given(queues())
def test_a_board_is_of_one_deck_and_begins_with_the_next_card(queue: DayQueue[Trait]) -> None:
    board = gathered(queue, deck_of)
    if board:
        assert LEAST <= len(board) <= MOST
        assert board[0] == queue.peek()
        assert len({card.deck for card in board}) == 1
        assert board[0].deck is not None
        assert len(set(board)) == len(board)


@given(queues())
def test_no_board_is_missed(queue: DayQueue[Trait]) -> None:
    first = queue.peek()
    if first is not None and first.deck is not None:
        alike = [card for card in queue.ready() if card.deck == first.deck]
        assert bool(gathered(queue, deck_of)) == (len(alike) >= LEAST)


@given(st.integers(0, 24), st.integers(0, 20), st.randoms(use_true_random=False), st.floats(0, 1))
def test_every_card_is_asked_as_the_criterion_says(
    number: int, others: int, chance: object, misses: float
) -> None:
    """Alone or on a board: until it is known, at most so often a day, and after so many other cards."""
    order = [*traits(number), *traits(others, None, 100)]
    chance.shuffle(order)  # type: ignore[attr-defined]
    queue, showings, last = DayQueue(list(order)), dict.fromkeys(order, 0), {}
    missed: set[Trait] = set()
    while (first := queue.peek()) is not None:
        board = gathered(queue, deck_of) or (first,)
        asked = []
        for card in board:
            if card in last and queue.main:
                gap = GAPS[0] if showings[card] == 1 else GAPS[1]
                assert queue.answers - last[card] >= gap
            showings[card] += 1
            stays = chance.random() < misses and showings[card] < SHOWINGS_A_DAY  # type: ignore[attr-defined]
            asked.append((card, showings[card], stays))
            missed = missed | {card} if stays else missed - {card}
        queue.answered_together(asked)
        last |= {card: queue.answers for card, _, _ in asked}
    assert not missed
    assert all(1 <= times <= SHOWINGS_A_DAY for times in showings.values())


def placed_right(session: StudySession, *wrong: int) -> list[SideId]:
    """The right side of each trait of the board, but of those named the other."""
    assert session.board is not None
    sides = []
    for place, showing in enumerate(session.board.showings):
        own = showing.card.right
        assert own is not None
        other = next(side.id for side in showing.head.sides if side.id != own)
        sides.append(other if place in wrong else own)
    return sides


def on_screen(session: StudySession) -> list[bytes]:
    if session.board is not None:
        return [each.row.uuid for each in session.board.showings]
    return [session.current.row.uuid] if session.current is not None else []


def answer_screen(session: StudySession) -> None:
    if session.board is not None:
        session.answer_board(placed_right(session), [0] * len(session.board.showings), 100)
        session.proceed()
    else:
        answer_one(session)


def at_a_board(engine: Engine, clock: FakeClock, *, days: int = 12) -> StudySession:
    """A session with a board on screen, so many days of study later at most."""
    for _ in range(days):
        session = session_of(engine)
        while session.current is not None:
            if session.board is not None:
                return session
            answer_one(session)
        clock.advance(days=1)
    raise AssertionError("no board came")


def events(engine: Engine) -> list[Event]:
    return list(engine.study.store.events.all(engine.study.learner.id))


def states(engine: Engine, board: Board) -> list[CardState]:
    store, learner = engine.study.store, engine.study.learner.id
    return [store.states.get(learner, each.row.key) for each in board.showings]


def test_each_trait_is_a_review_of_its_own(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    board, before = session.board, len(events(engine))
    assert board is not None
    moves = [0, 0, 1, *[0] * (len(board.showings) - 3)]
    judged = session.answer_board(placed_right(session, 1), moves, 8000)
    assert [each.verdict.right for each in judged] == [place != 1 for place in range(len(judged))]
    assert judged[1].rating is Rating.AGAIN
    assert judged[2].rating <= Rating.HARD
    written = events(engine)[before:]
    assert [event.rating for event in written] == [each.rating for each in judged]
    assert [event.payload["card"] for event in written] == [each.card.id for each in board.showings]
    assert {event.payload["board"] for event in written} == {len(written)}
    assert [event.payload["moves"] for event in written] == moves
    assert {event.payload["act"] for event in written} == {written[0].uuid.hex}
    assert sum(event.answer_ms or 0 for event in written) == pytest.approx(8000, abs=len(written))
    assert not list(replay.differences(engine.study))
    assert session.board_results == judged


def test_a_board_offers_two_sides_so_a_guess_is_worth_less_than_among_three(
    engine: Engine, clock: FakeClock
) -> None:
    session = at_a_board(engine, clock)
    assert session.board is not None
    assert not any(each.card.offers_both for each in session.board.showings)


def test_a_board_is_one_step_of_undo(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    board, left, given = session.board, session.left, len(session.answers)
    assert board is not None
    before = states(engine, board)
    session.answer_board(placed_right(session, 0), [0] * len(before), 100)
    after = states(engine, board)
    session.proceed()
    following = session.current
    session.undo()
    assert (session.board, session.left, len(session.answers)) == (board, left, given)
    assert states(engine, board) == before
    assert not list(replay.differences(engine.study))
    session.redo()
    assert states(engine, board) == after
    assert session.current == following
    assert len(session.answers) == given + len(before)
    assert not list(replay.differences(engine.study))


def test_a_board_that_changed_meanwhile_is_refused_whole(engine: Engine, clock: FakeClock) -> None:
    session, other = at_a_board(engine, clock), session_of(engine)
    other.choose(placed_right(other)[0], 100)
    before = events(engine)
    with pytest.raises(StaleCard):
        session.answer_board(placed_right(session), [0] * len(placed_right(session)), 100)
    assert events(engine) == before


@pytest.mark.parametrize("wrong", [(), (0,), (1, 3, 5)])
def test_a_session_opened_after_a_board_goes_on_the_same(
    engine: Engine, clock: FakeClock, wrong: tuple[int, ...]
) -> None:
    session = at_a_board(engine, clock)
    sides = placed_right(session, *wrong)
    session.answer_board(sides, [0] * len(sides), 100)
    session.proceed()
    for _ in range(25):
        again = session_of(engine)
        assert on_screen(again) == on_screen(session)
        assert again.left == session.left
        if session.current is not None:
            answer_screen(session)


def test_a_missed_trait_waits_for_other_cards(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    sides = placed_right(session, 0)
    assert session.board is not None
    missed = session.board.showings[0].row.uuid
    session.answer_board(sides, [0] * len(sides), 100)
    session.proceed()
    between = 0
    while session.current is not None:
        if missed in on_screen(session):
            break
        between += len(on_screen(session))
        answer_screen(session)
    assert session.current is not None
    assert between >= GAPS[0]


def test_marks_are_of_the_trait_pointed_at(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    session.point_at(2)
    session.set_flag(1)
    assert session.board is not None
    assert [each.marks.flag for each in session.board.showings[:4]] == [0, 0, 1, 0]
    session.undo()
    assert session.board.showings[2].marks.flag == 0
    gone = session.board.showings[2].row.uuid
    session.bury_card()
    assert gone not in {each.row.uuid for each in (session.board.showings if session.board else ())}


def test_practice_asks_traits_alone(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    assert session.board is not None
    rows = tuple(each.row for each in session.board.showings)
    assert StudySession(engine.study, engine.catalogue, practice=rows).board is None


def test_the_time_of_a_board_counts_once(engine: Engine, clock: FakeClock) -> None:
    session = at_a_board(engine, clock)
    sides = placed_right(session)
    before = len(session.answers)
    session.answer_board(sides, [0] * len(sides), 24_000)
    assert summarise(session.answers[before:]).seconds == 24
