"""Which card comes next."""

from __future__ import annotations

import itertools
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import Phase
from desktop_app.scheduling.queue import (
    DayQueue,
    Waiting,
    by_urgency,
    interleaved,
    waiting_from_log,
)


class Fake(NamedTuple):
    uuid: bytes
    phase: Phase = Phase.REVIEW


def cards(number: int, prefix: int = 0) -> list[Fake]:
    return [Fake(bytes([prefix, each])) for each in range(number)]


def asked(queue: DayQueue[Fake], misses: dict[bytes, int]) -> list[bytes]:
    """The order in which cards are asked when each of `misses` is missed so often first."""
    order, showings = [], dict.fromkeys((card.uuid for card in queue.main), 0)
    while (card := queue.peek()) is not None:
        order.append(card.uuid)
        showings[card.uuid] += 1
        queue.answered(card, showings[card.uuid], stays=showings[card.uuid] <= misses.get(card.uuid, 0))
    return order


def test_a_missed_card_returns_after_three_then_six_other_cards() -> None:
    first, *others = cards(20)
    order = asked(DayQueue([first, *others]), {first.uuid: 2})
    places = [place for place, uuid in enumerate(order) if uuid == first.uuid]
    assert places == [0, 4, 11]


def test_a_missed_card_returns_at_once_when_nothing_else_is_left() -> None:
    (only,) = cards(1)
    assert asked(DayQueue([only]), {only.uuid: 1}) == [only.uuid] * 2


@given(st.integers(1, 40), st.dictionaries(st.integers(0, 39), st.integers(1, 3)))
def test_every_card_is_asked_until_it_is_known(number: int, misses: dict[int, int]) -> None:
    some = cards(number)
    by_card = {some[place].uuid: times for place, times in misses.items() if place < number}
    order = asked(DayQueue(list(some)), by_card)
    assert all(order.count(card.uuid) == 1 + by_card.get(card.uuid, 0) for card in some)


@given(st.integers(0, 30), st.integers(0, 20), st.integers(700_000, 800_000), st.data())
def test_what_is_left_keeps_its_order(reviews: int, new: int, day: int, data: st.DataObject) -> None:
    """A session closed after any number of answers goes on as if it had stayed open."""
    due, unseen = cards(reviews), cards(new, prefix=1)
    whole = interleaved(by_urgency(due, [day] * reviews, day), unseen)
    stop = data.draw(st.integers(0, len(whole)))
    gone = {card.uuid for card in whole[:stop]}
    left_due = [card for card in due if card.uuid not in gone]
    left_new = [card for card in unseen if card.uuid not in gone]
    done = (reviews - len(left_due), new - len(left_new))
    again = interleaved(by_urgency(left_due, [day] * len(left_due), day), left_new, done)
    assert again == whole[stop:]


def test_new_cards_are_spread_among_reviews() -> None:
    order = interleaved(cards(30), cards(10, prefix=1))
    places = [place for place, card in enumerate(order) if card.uuid[0] == 1]
    assert all(2 <= later - sooner <= 6 for sooner, later in itertools.pairwise(places))


def test_the_order_of_reviews_differs_from_day_to_day() -> None:
    days = [738_990] * 30
    assert by_urgency(cards(30), days, 739_000) != by_urgency(cards(30), days, 739_001)


def test_what_is_due_longest_comes_first() -> None:
    some = cards(30)
    order = by_urgency(some, [739_000 - place % 3 for place in range(30)], 739_000)
    assert [card.uuid[1] % 3 for card in order] == [2] * 10 + [1] * 10 + [0] * 10


def test_learning_cards_stand_where_the_log_left_them() -> None:
    a, b, c = cards(3)
    showings = {a.uuid: 1, b.uuid: 2, c.uuid: 0}
    waiting = waiting_from_log([a, b, c], [[b.uuid], [a.uuid], [b.uuid]], showings)
    assert [each.from_answer for each in waiting] == [2 + 3, 3 + 6, -1]


def test_cards_asked_together_wait_for_what_follows_and_the_log_says_the_same() -> None:
    a, b, c, d, *rest = cards(8)
    queue = DayQueue([a, b, c, d, *rest])
    queue.answered_together([(a, 1, True), (b, 1, False), (c, 2, True)])
    queue.answered(d, 1, stays=False)
    assert [(each.card, each.from_answer) for each in queue.waiting] == [(a, 3 + 3), (c, 3 + 6)]
    log = [[a.uuid, b.uuid, c.uuid], [d.uuid]]
    assert waiting_from_log([a, c], log, {a.uuid: 1, c.uuid: 2}) == queue.waiting
    assert queue.answers == 4


@given(st.integers(0, 9), st.lists(st.integers(-1, 14), max_size=6), st.integers(0, 9))
def test_ready_is_what_peek_goes_through(main: int, waits: list[int], answers: int) -> None:
    """Were nothing to come back, `peek` would give the same cards one after the other, and only then wait."""
    waiting = [Waiting(card, at) for card, at in zip(cards(len(waits), prefix=1), waits, strict=True)]
    queue = DayQueue(cards(main), waiting, answers)
    ready = queue.ready()
    assert (ready[0] if ready else None) == queue.peek()
    assert [card for card in ready if card in queue.main] == queue.main
    assert all(each.from_answer <= answers or not main for each in waiting if each.card in ready)
