from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.scheduling.confusion import (
    LEAST_RATE,
    WINDOW,
    Given,
    Kind,
    beta_below,
    direction_of,
    find,
    is_raised,
    more_than_usual,
    own_rate,
)

RATES = st.floats(LEAST_RATE, 1.0)
ANSWERS = st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=60)


def made(answers: list[tuple[bool, int]]) -> list[Given]:
    """From (wrong, days since the one before)."""
    day, result = 0, []
    for number, (wrong, later) in enumerate(answers):
        day += later
        result.append(Given((number,), day, wrong))
    return result


def days(*each: str) -> list[Given]:
    """A string a day: "x" is wrong, "." is right."""
    return [
        Given((day, number), day, letter == "x")
        for day, letters in enumerate(each)
        for number, letter in enumerate(letters)
    ]


def binomial_tail(x: float, a: int, b: int) -> float:
    n = a + b - 1
    return math.fsum(math.comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))


@given(st.floats(0, 1), st.integers(1, 45), st.integers(1, 45))
def test_beta_of_whole_numbers_is_a_binomial_sum(x: float, a: int, b: int) -> None:
    assert beta_below(x, a, b) == pytest.approx(binomial_tail(x, a, b), abs=1e-12)


@pytest.mark.parametrize(
    ("x", "a", "b", "known"),
    [
        (0.3, 0.5, 0.5, 2 / math.pi * math.asin(math.sqrt(0.3))),
        (0.5, 2.5, 2.5, 0.5),
        (0.25, 1, 3, 1 - 0.75**3),
        (0.9, 4, 1, 0.9**4),
        (0.0, 2, 3, 0.0),
        (1.0, 2, 3, 1.0),
    ],
)
def test_beta_of_known_values(x: float, a: float, b: float, known: float) -> None:
    assert beta_below(x, a, b) == pytest.approx(known, abs=1e-12)


@given(st.floats(0.001, 0.999), st.floats(0.05, 60), st.floats(0.05, 60))
def test_beta_is_a_probability_and_mirrors(x: float, a: float, b: float) -> None:
    value = beta_below(x, a, b)
    assert -1e-12 <= value <= 1 + 1e-12
    assert value + beta_below(1 - x, b, a) == pytest.approx(1, abs=1e-9)


@given(st.integers(0, 40), st.integers(0, 40), RATES)
def test_more_errors_are_never_less_suspicious(errors: int, rights: int, rate: float) -> None:
    n = errors + rights + 1
    assert more_than_usual(errors, n, rate) <= more_than_usual(errors + 1, n, rate) + 1e-9


@given(ANSWERS, RATES, st.randoms(use_true_random=False))
def test_only_the_last_forty_count_in_whatever_order_they_came(
    answers: list[tuple[bool, int]], rate: float, chance: random.Random
) -> None:
    whole = made(answers)
    newest = whole[-WINDOW:]
    shuffled = chance.sample(newest, len(newest))
    assert direction_of(whole, rate) == direction_of(shuffled, rate)


@given(st.integers(0, WINDOW), st.integers(0, WINDOW), RATES, st.randoms(use_true_random=False))
def test_the_rule_to_flag_sees_counts_alone(
    errors: int, rights: int, rate: float, chance: random.Random
) -> None:
    """On one day nothing is made good: right and wrong may come in any order before the last error."""
    wrongs = [True] * errors + [False] * rights
    chance.shuffle(wrongs)
    while wrongs and not wrongs[-1]:
        wrongs.pop()
    window = [Given((number,), 0, wrong) for number, wrong in enumerate(wrongs)][-WINDOW:]
    direction = direction_of(window, rate)
    if is_raised(direction.errors, direction.answers, rate):
        assert direction.flagged


@given(ANSWERS, ANSWERS, RATES)
def test_swapping_the_poles_swaps_the_finding(
    ones: list[tuple[bool, int]], others: list[tuple[bool, int]], rate: float
) -> None:
    found = find({"a": made(ones), "b": made(others)}, rate)
    swapped = find({"a": made(others), "b": made(ones)}, rate)
    assert found.directions["a"] == swapped.directions["b"]
    assert found.directions["b"] == swapped.directions["a"]
    assert found.sensitivity == pytest.approx(swapped.sensitivity)
    assert found.kind is swapped.kind
    assert swapped.leans_to == {"a": "b", "b": "a", None: None}[found.leans_to]


@given(ANSWERS, ANSWERS, RATES)
def test_the_order_of_the_poles_does_not_matter(
    ones: list[tuple[bool, int]], others: list[tuple[bool, int]], rate: float
) -> None:
    one, other = made(ones), made(others)
    found, turned = find({"a": one, "b": other}, rate), find({"b": other, "a": one}, rate)
    assert (found.directions, found.kind, found.leans_to) == (turned.directions, turned.kind, turned.leans_to)


def test_two_errors_are_no_confusion() -> None:
    assert not direction_of(days("xx"), LEAST_RATE).flagged


def test_three_errors_of_six_are_one() -> None:
    found = direction_of(days("x.x.x."), 0.1)
    assert (found.errors, found.answers, found.flagged) == (3, 6, True)


def test_errors_at_the_usual_rate_are_none() -> None:
    assert not direction_of(days("x..x..x..x.."), 0.33).flagged


def test_four_right_answers_on_two_days_clear_it() -> None:
    before = ("xx.xx.x", "..")
    assert direction_of(days(*before), 0.1).flagged
    assert not direction_of(days(*before, ".."), 0.1).flagged


def test_four_right_answers_on_one_day_do_not() -> None:
    assert direction_of(days("xx.xx.x", "...."), 0.1).flagged


def test_an_error_after_that_raises_it_again() -> None:
    assert direction_of(days("xx.xx.x", "..", "..", "x"), 0.1).flagged


def test_enough_right_answers_on_one_day_clear_it_too() -> None:
    assert not direction_of(days("xxx" + 30 * "."), 0.1).flagged


def test_own_rate_has_a_floor_and_counts_the_window_only() -> None:
    assert own_rate([]) == LEAST_RATE
    assert own_rate([days(40 * ".")]) == LEAST_RATE
    assert own_rate([days(40 * "x" + 20 * "." + 20 * "x")]) == 0.5


def test_leaning_to_one_pole_is_told_from_a_blur() -> None:
    leaning = find({"a": days(20 * "."), "b": days(10 * "x" + 14 * ".")}, 0.1)
    assert (leaning.kind, leaning.leans_to) == (Kind.LEAN, "a")
    blurred = find({"a": days(5 * "x."), "b": days(5 * "x.")}, 0.1)
    assert (blurred.kind, blurred.leans_to) == (Kind.BLUR, None)
    assert blurred.flagged


@pytest.mark.parametrize("rate", [0.05, 0.10, 0.15])
def test_few_false_alarms(rate: float) -> None:
    assert share_raised(rate, rate) <= 0.05


def test_a_strong_confusion_is_found() -> None:
    """Threshold 11 of the bench: power at least 90 % at a rate of 40 %, within 40 answers."""
    assert share_raised(0.4, 0.1) >= 0.9


def share_raised(true_rate: float, usual: float, learners: int = 600) -> float:
    chance = random.Random(11)
    raised = 0
    for _ in range(learners):
        errors = 0
        for number in range(1, WINDOW + 1):
            errors += chance.random() < true_rate
            if is_raised(errors, number, usual):
                raised += 1
                break
    return raised / learners
