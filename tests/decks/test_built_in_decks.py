"""The decks that come with the program: they read, make cards, are whole, and are clean under the linter."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Disagreement, statements_of
from desktop_app.domain.lint import lint
from desktop_app.domain.rules import cards_of
from desktop_app.formats.registry import read_deck
from tests.decks.built_in import FILES, built_in, contrasts_of, every_file, situations_of

MAIN = "leadership-vs-management"
ROLES = "agency-owner-vs-project-manager"
SMALL = "coaching-vs-mentoring"


def test_there_are_three_decks() -> None:
    assert [path.stem for path in FILES] == [ROLES, SMALL, MAIN]


@every_file
def test_a_built_in_deck_reads_and_makes_cards(path: Path) -> None:
    result = read_deck(path)
    assert [str(problem) for problem in result.problems] == []
    deck = result.required()
    assert deck.head.id == path.stem
    ids = Counter(card.id for item in deck.items for card in cards_of(item, deck.head))
    assert ids
    assert ids.most_common(1)[0][1] == 1


@every_file
def test_the_linter_finds_nothing(path: Path) -> None:
    found = lint(built_in(path.stem))
    assert [f"{each.place.item}, {each.place.field}: {each.message}" for each in found] == []


@every_file
def test_each_contrast_has_a_question_a_reason_and_two_statements_a_side(path: Path) -> None:
    deck = built_in(path.stem)
    for contrast in contrasts_of(deck):
        assert contrast.question.endswith("?"), contrast.id
        assert contrast.why, contrast.id
        counts = [len(statements_of(contrast, side.id)) for side in deck.head.sides]
        assert min(counts) >= 2, contrast.id


@every_file
def test_statements_and_situations_have_ids_of_their_own(path: Path) -> None:
    """Else a better wording would look like another statement to whoever has studied the old one."""
    deck = built_in(path.stem)
    statements = [each for contrast in contrasts_of(deck) for each in contrast.statements]
    assert all(each.id_is_given for each in [*statements, *situations_of(deck)])


@pytest.mark.parametrize(
    ("name", "contrasts", "situations"), [(MAIN, 20, 24), (ROLES, 10, 12), (SMALL, 6, 0)]
)
def test_a_deck_is_as_large_as_was_promised(name: str, contrasts: int, situations: int) -> None:
    deck = built_in(name)
    assert len(contrasts_of(deck)) >= contrasts
    assert sum(not each.transfer for each in situations_of(deck)) >= situations


@pytest.mark.parametrize("name", [MAIN, ROLES, SMALL])
@pytest.mark.parametrize("transfer", [False, True])
def test_half_of_the_situations_belong_to_each_side(name: str, transfer: bool) -> None:
    deck = built_in(name)
    sides = Counter(each.side for each in situations_of(deck) if each.transfer == transfer)
    left, right = (sides[side.id] for side in deck.head.sides)
    assert left == right


def test_the_marketing_firm_has_situations_for_both_hats_and_for_the_monthly_check() -> None:
    situations = situations_of(built_in(MAIN))
    assert sum(each.side == BOTH and not each.transfer for each in situations) >= 4
    assert sum(each.transfer for each in situations) == 8


def test_each_contrast_of_the_main_deck_has_situations_of_the_two_sides() -> None:
    deck = built_in(MAIN)
    studied = {(each.contrast, each.side) for each in situations_of(deck) if not each.transfer}
    wanted = {(contrast.id, side.id) for contrast in contrasts_of(deck) for side in deck.head.sides}
    assert wanted <= studied


@every_file
def test_a_situation_names_its_contrast_its_reason_and_the_points_of_a_good_one(path: Path) -> None:
    for situation in situations_of(built_in(path.stem)):
        assert situation.contrast, situation.id
        assert situation.because, situation.id
        assert situation.points, situation.id


def test_what_the_articles_dispute_is_told_as_disputed() -> None:
    disputed = [item for item in built_in(MAIN).items if isinstance(item, Disagreement)]
    assert {item.id for item in disputed} == {
        "every-manager-a-leader",
        "every-leader-a-manager",
        "learned-or-inborn",
    }
    assert all(len({position.source for position in item.positions}) >= 2 for item in disputed)


def test_the_main_deck_draws_on_all_five_articles() -> None:
    deck = built_in(MAIN)
    used = {reference.id for item in deck.items for reference in item.sources}
    assert used == {source.id for source in deck.head.sources}
    assert len(used) == 5
