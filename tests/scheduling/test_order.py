"""The order within a session: learning engine, section 4 and invariant 5."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import Phase
from desktop_app.scheduling.order import BLOCK, IN_A_ROW, MOST_OF_SHARE, NEAR, SHARE_OF, Feature, Rules
from desktop_app.scheduling.queue import DayQueue

DAY = 739_000


class Fake(NamedTuple):
    uuid: bytes
    contrast: int
    pole: str
    phase: Phase = Phase.REVIEW


def feature(card: Fake) -> Feature:
    contrast = card.contrast if card.contrast >= 0 else None
    pole = card.pole or None
    return Feature(contrast, pole, contrast if card.phase is Phase.NEW else None)


def asked(cards: Sequence[Fake], day: int = DAY) -> list[Fake]:
    """All of them, each known at once."""
    queue = DayQueue(list(cards), rules=Rules(feature, day))
    order = []
    while (card := queue.peek()) is not None:
        order.append(card)
        queue.answered(card, 1, stays=False)
    return order


@st.composite
def pools(draw: st.DrawFn) -> list[Fake]:
    """As many cards of one pole as of the other, of two contrasts or more, in any order of urgency."""
    contrasts = draw(st.integers(2, 6))
    each = draw(st.integers(1, 5))
    cards = [
        Fake(bytes([contrast, place, pole == "left"]), contrast, pole)
        for contrast in range(contrasts)
        for place in range(each)
        for pole in ("left", "right")
    ]
    return draw(st.permutations(cards))


@given(pools(), st.integers(700_000, 800_000))
def test_every_card_is_asked_once(cards: list[Fake], day: int) -> None:
    assert sorted(asked(cards, day)) == sorted(cards)


@given(pools(), st.integers(700_000, 800_000))
def test_no_pole_is_asked_too_often_while_there_is_a_choice(cards: list[Fake], day: int) -> None:
    order = asked(cards, day)
    for place, card in enumerate(order):
        waiting = sorted(cards, key=order.index)[place:]
        window = [each for each in cards if each in waiting][:12]
        poles = [each.pole for each in order[:place]]
        recent = poles[-(SHARE_OF - 1) :]
        other_free = any(
            each.pole != card.pole and recent.count(each.pole) < MOST_OF_SHARE for each in window
        )
        if other_free:
            assert poles[-IN_A_ROW:] != [card.pole] * IN_A_ROW
            assert recent.count(card.pole) < MOST_OF_SHARE


def test_the_other_pole_of_a_contrast_comes_soon_but_not_at_once() -> None:
    pairs = [
        Fake(bytes([number, side]), number, pole)
        for side, pole in enumerate(("left", "right"))
        for number in range(6)
    ]
    order = asked(pairs)
    lags = [[place for place, card in enumerate(order) if card.contrast == contrast] for contrast in range(6)]
    near = sum(later - sooner in NEAR for sooner, later in lags)
    assert near >= 4
    assert all(later - sooner > 1 for sooner, later in lags)


def test_a_new_contrast_is_asked_as_a_block() -> None:
    reviews = [
        Fake(bytes([0, number]), number % 5, "left" if number % 2 else "right") for number in range(20)
    ]
    new = [
        Fake(bytes([1, number]), 9, "left" if number % 2 else "right", Phase.NEW) for number in range(BLOCK)
    ]
    places = [place for place, card in enumerate(asked([*reviews, *new])) if card.contrast == 9]
    assert places == list(range(places[0], places[0] + BLOCK))
    assert places[0] > 0


def test_a_long_new_contrast_gives_way_after_a_block() -> None:
    reviews = [
        Fake(bytes([0, number]), number % 5, "left" if number % 2 else "right") for number in range(30)
    ]
    new = [Fake(bytes([1, number]), 9, "left" if number % 2 else "right", Phase.NEW) for number in range(8)]
    runs = [
        len(list(run))
        for is_new, run in groupby(asked([*reviews, *new]), key=lambda card: card.contrast == 9)
        if is_new
    ]
    assert max(runs) == BLOCK


def test_poles_do_not_simply_alternate() -> None:
    cards = [Fake(bytes([number]), number % 7, "left" if number % 2 else "right") for number in range(28)]
    poles = [card.pole for card in asked(cards)]
    assert any(one == other for one, other in pairwise(poles))


@given(pools(), st.integers(700_000, 800_000), st.data())
def test_a_session_opened_anew_goes_on_the_same(cards: list[Fake], day: int, data: st.DataObject) -> None:
    """What comes next depends on what is left and what was asked, whenever it is asked for."""
    order = asked(cards, day)
    stop = data.draw(st.integers(0, len(order)))
    gone = set(order[:stop])
    history = tuple(feature(card) for card in order[:stop])
    left = [card for card in cards if card not in gone]
    queue = DayQueue(left, answers=stop, rules=Rules(feature, day), done=(stop, 0), history=history)
    again = []
    while (card := queue.peek()) is not None:
        again.append(card)
        queue.answered(card, 1, stays=False)
    assert again == order[stop:]


@given(pools())
def test_urgency_is_kept_within_a_window(cards: list[Fake]) -> None:
    """No card is passed over for ever: its place differs from that of its urgency by a bounded number."""
    order = asked(cards)
    assert all(place >= cards.index(card) - 11 for place, card in enumerate(order))
