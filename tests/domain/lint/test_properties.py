"""What holds for any deck: nothing breaks, order does not matter, and the two sides are treated alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast, Item
from desktop_app.domain.lint import RULES, lint
from tests.domain.lint.making import contrast, deck
from tests.strategies import decks

# A few words, so that statements meet: equal ones, similar ones, names, title words.
WORDS = ("Sets", "goals", "for", "the", "team", "a", "leader", "manages", "far", "near", "both", "not")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
SIDES = st.lists(TEXTS, min_size=1, max_size=4)
# Findings of pairs stand at the later of two; which that is hangs on the order, and so do their texts.
OF_PAIRS = {"both-sides-fit", "two-right-answers", "duplicate", "near-duplicate"}


@st.composite
def opposed(draw: st.DrawFn) -> Deck:
    number = draw(st.integers(1, 5))
    return deck(*(contrast(draw(SIDES), draw(SIDES), id=f"c{n}", question=f"{n}?") for n in range(number)))


def counted(made: Deck) -> Counter[tuple[object, ...]]:
    return Counter(
        (each.rule,) if each.rule in OF_PAIRS else (each.rule, *each.place, str(each.what))
        for each in lint(made)
    )


@given(decks(most_items=3))
@settings(max_examples=150)
def test_any_valid_deck_can_be_linted_and_every_message_filled_in(made: Deck) -> None:
    ids = {str(item.id) for item in made.items} | {""}
    for finding in lint(made):
        assert finding.place.item in ids
        assert finding.message
        assert finding.severity == "warning"


@given(opposed(), st.randoms(use_true_random=False))
def test_the_order_of_items_does_not_matter(made: Deck, random: st.randoms) -> None:
    shuffled = list(made.items)
    random.shuffle(shuffled)
    assert counted(made) == counted(Deck(made.head, tuple(shuffled)))


@given(opposed())
def test_swapping_the_sides_swaps_the_findings(made: Deck) -> None:
    rules = Counter(each.rule for each in lint(made))
    assert Counter(each.rule for each in lint(swapped(made))) == rules


@given(opposed())
def test_linting_twice_gives_the_same(made: Deck) -> None:
    assert lint(made) == lint(made)


def test_ids_of_rules_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def swapped(made: Deck) -> Deck:
    """Each statement on the other side, the sides' names and the titles turned round with them."""
    left, right = made.head.sides
    sides = (replace(left, name=right.name, one=right.one, many=right.many), replace(right, name=left.name))
    sides = (sides[0], replace(sides[1], one=left.one, many=left.many))
    return Deck(replace(made.head, sides=sides), tuple(map(_turned, made.items)))


def _turned(item: Item) -> Item:
    assert isinstance(item, Contrast)
    other = {"leadership": "management", "management": "leadership"}
    statements = [replace(each, side=other[each.side]) for each in item.statements]
    first_side_first = sorted(statements, key=lambda each: each.side)
    return replace(item, title="Near vs. far", statements=tuple(first_side_first))
