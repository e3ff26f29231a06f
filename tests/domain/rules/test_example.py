"""Examples with situations."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Example, Role, Situation
from desktop_app.domain.rules import cards_of
from tests.domain.rules.sample import HEAD

DOUBLE = Situation(
    "double",
    "Two designers are promised twice.",
    "management",
    "Sharing out work is management.",
    contrast="vision",
    points=("scarce people",),
)
EXAMPLE = Example(
    id="firm",
    setting="A marketing firm.",
    roles=(Role("leadership", "agency owner"), Role("management", "project manager")),
    situations=(DOUBLE, Situation("leaves", "A client leaves.", "leadership", "It does.")),
)
SHARED = Situation("shared", "The rent is due.", BOTH, "It touches both.")


def test_a_situation_asks_whose_job_it_is() -> None:
    card = cards_of(EXAMPLE, HEAD)[0]
    assert (card.id, card.kind) == ("lead/firm/double/scenario", CardKind.SCENARIO)
    assert (card.memory_item, card.shows) == ("firm/double", {"firm/double"})
    assert (card.prompt, card.setting) == ("Two designers are promised twice.", "A marketing firm.")
    assert (card.right, card.answer, card.asked_side) == ("management", "project manager", "management")
    assert card.roles == (("leadership", "agency owner"), ("management", "project manager"))
    assert (card.reason, card.points, card.contrast) == (DOUBLE.because, DOUBLE.points, "vision")
    assert card.heading_tells


def test_both_is_offered_on_all_situations_of_an_example_that_has_one_for_both() -> None:
    assert not any(card.offers_both for card in cards_of(EXAMPLE, replace(HEAD, has_similarities=True)))
    shared = cards_of(replace(EXAMPLE, situations=(*EXAMPLE.situations, SHARED)), HEAD)
    assert all(card.offers_both for card in shared)
    assert (shared[-1].right, shared[-1].answer, shared[-1].asked_side) == (BOTH, "Both", None)


def test_transfer_situations_make_no_cards() -> None:
    unseen = replace(EXAMPLE, situations=(replace(DOUBLE, transfer=True),))
    assert cards_of(unseen, HEAD) == ()
