"""The guesser finds a deck that single words give away, and lets one go that they do not."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast
from desktop_app.domain.lint.guesser import Sample, Unit, guess_rate, telling_words
from tests.domain.lint.making import contrast, deck, found

OBJECTS = ("plan", "week", "client", "office", "budget", "studio", "street", "letter", "market", "garden")


def sworn_on_vision() -> Deck:
    """Every leadership statement holds "vision"; else the two sides use the same words."""
    return deck(
        *(
            contrast(
                [f"Brings a vision to the {thing} of a firm"],
                [f"Brings a number to the {other} of a firm"],
                id=thing,
                question=f"What of the {thing}?",
            )
            for thing, other in zip(OBJECTS, reversed(OBJECTS), strict=True)
        )
    )


def reworded(made: Deck) -> Deck:
    """The same deck with "vision" and "number" on the two sides in turn."""
    items = []
    for place, item in enumerate(made.items):
        assert isinstance(item, Contrast)
        if place % 2:
            swapped = {"vision": "number", "number": "vision"}
            statements = [
                replace(each, text=" ".join(swapped.get(word, word) for word in each.text.split()))
                for each in item.statements
            ]
            item = replace(item, statements=tuple(statements))
        items.append(item)
    return Deck(made.head, tuple(items))


def test_a_deck_whose_leadership_statements_all_hold_vision_is_found() -> None:
    (finding,) = found(sworn_on_vision(), "guessable")
    assert "100 %" in str(finding.what)
    assert "“vision” (Leadership 10, Management 0)" in str(finding.what)


def test_the_same_deck_passes_once_the_word_stands_on_the_two_sides() -> None:
    assert found(reworded(sworn_on_vision()), "guessable") == ()


def test_too_few_statements_say_nothing() -> None:
    made = sworn_on_vision()
    assert found(Deck(made.head, made.items[:7]), "guessable") == ()
    assert found(Deck(made.head, made.items[:8]), "guessable")


def test_words_that_tell_nothing_are_guessed_half_of_the_time() -> None:
    same = frozenset({"sets", "goals"})
    units = [Unit(str(n), (Sample(same, True), Sample(same, False))) for n in range(10)]
    assert guess_rate(units) == 0.5


def test_mirrored_pairs_stay_together() -> None:
    """Each word stands once on each side: split apart, a pair would be guessed wrong every time."""
    units = [Unit(w, (Sample(frozenset({w}), True), Sample(frozenset({w}), False))) for w in OBJECTS]
    assert guess_rate(units) == 0.5


def test_the_order_of_units_and_the_names_of_the_sides_do_not_matter() -> None:
    units = [
        Unit(
            str(n), (Sample(frozenset({"a", str(n % 3)}), True), Sample(frozenset({"b", str(n % 4)}), False))
        )
        for n in range(12)
    ]
    turned = [Unit(key, tuple(Sample(each, not first) for each, first in two)) for key, two in units]
    assert guess_rate(units) == guess_rate(units[::-1])
    assert abs(guess_rate(units) - guess_rate(turned)) < 1e-9


def test_no_units_and_one_unit_are_no_error() -> None:
    assert guess_rate([]) == 0.5
    assert guess_rate([Unit("one", (Sample(frozenset({"a"}), True),))]) == 0.5


def test_telling_words_lean_to_one_side_and_stand_in_two_texts_or_more() -> None:
    samples = [Sample(frozenset({"vision", "the", f"only{n}"}), True) for n in range(3)]
    samples += [Sample(frozenset({"list", "the"}), False) for _ in range(2)]
    assert [each.word for each in telling_words(samples, 5)] == ["vision", "list"]
