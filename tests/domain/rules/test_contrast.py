"""Contrasts and trait sets."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.card import Card, CardKind, Pane, are_siblings
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast, Statement, TraitSet
from desktop_app.domain.rules import cards_of
from tests.domain.rules.sample import CONTRAST, HEAD


def _card(name: str, item: Contrast | TraitSet = CONTRAST, head: DeckHead = HEAD) -> Card:
    return next(card for card in cards_of(item, head) if card.id == f"lead/{item.id}/{name}")


def test_cards_come_from_recognising_to_producing() -> None:
    assert [card.id.removeprefix("lead/vision/") for card in cards_of(CONTRAST, HEAD)] == [
        "why/which-side",
        "how/which-side",
        "far/which-side",
        "steps/which-side",
        "sure/which-side",
        "why/counterpart",
        "how/counterpart",
        "far/counterpart",
        "steps/counterpart",
        "recall",
    ]


def test_a_part_of_a_deck_shares_the_card_ids_of_the_whole() -> None:
    part = replace(HEAD, id="part", part_of="lead")
    assert [card.id for card in cards_of(CONTRAST, part)] == [card.id for card in cards_of(CONTRAST, HEAD)]


def test_which_side_asks_for_the_side_and_hides_the_heading() -> None:
    card = _card("why/which-side")
    assert (card.prompt, card.answer, card.right, card.asked_side) == (
        "Asks why",
        "Leadership",
        "leadership",
        "leadership",
    )
    assert (card.heading, card.heading_tells, card.contrast) == ("Vision vs. execution", True, "vision")
    assert (card.statement, card.statement_text, card.memory_item) == ("why", "Asks why", "vision/why")
    assert (card.panes, card.sources) == ((), CONTRAST.sources)


def test_both_is_offered_on_every_which_side_card_of_a_deck_with_similarities() -> None:
    assert not _card("why/which-side").offers_both
    assert _card("why/which-side", head=replace(HEAD, has_similarities=True)).offers_both


def test_the_reason_is_the_statements_then_the_items() -> None:
    item = replace(CONTRAST, why="A plan needs both.")
    assert _card("why/which-side", item).reason == "Reasons come first."
    assert _card("far/which-side", item).reason == "A plan needs both."
    assert _card("far/which-side", item).shows == {"vision/far"}


def test_without_a_reason_the_counterpart_is_shown() -> None:
    card = _card("far/which-side")
    assert card.reason == "Management: “Cuts a goal into steps”"
    assert card.shows == {"vision/far", "vision/steps"}


def test_a_statement_with_neither_has_no_reason() -> None:
    assert _card("sure/which-side").reason == ""


def test_a_counterpart_shows_one_pane_and_asks_for_the_other() -> None:
    card = _card("how/counterpart")
    assert card.panes == (Pane("leadership", ("Asks why",)), Pane("management", ("Asks how",)))
    assert (card.shown_pane, card.asked_side, card.right) == ("management", "management", None)
    assert (card.prompt, card.answer, card.asks) == (
        "What belongs on the other side?",
        "Asks why",
        "Asks how",
    )
    assert (card.heading_tells, card.reason) == (False, "Reasons come first.")
    assert card.shows == {"vision/how", "vision/why"}


def test_a_named_pair_comes_before_the_place() -> None:
    statements = (
        *CONTRAST.statements[:3],
        replace(CONTRAST.statements[3], pair="sure"),
        CONTRAST.statements[4],
    )
    item = replace(CONTRAST, statements=statements)
    counterparts = [card for card in cards_of(item, HEAD) if card.kind is CardKind.COUNTERPART]
    assert [(card.statement, card.answer) for card in counterparts] == [
        ("how", "Makes people sure"),
        ("far", "Cuts a goal into steps"),
        ("steps", "Looks years ahead"),
        ("sure", "Asks how"),
    ]


def test_recall_shows_the_contrast_and_all_its_statements() -> None:
    card = _card("recall")
    assert card.prompt == "What does each bring to a plan?"
    assert card.answer == (
        "Leadership: Asks why; Looks years ahead; Makes people sure\n"
        "Management: Asks how; Cuts a goal into steps"
    )
    assert [len(pane.texts) for pane in card.panes] == [3, 2]
    assert (card.heading, card.heading_tells) == ("Vision vs. execution", False)
    assert card.shows == {"vision", *(f"vision/{each.id}" for each in CONTRAST.statements)}
    assert all(are_siblings(card, other) for other in cards_of(CONTRAST, HEAD))


def test_statements_of_different_pairs_are_no_siblings() -> None:
    assert are_siblings(_card("far/which-side"), _card("steps/which-side"))
    assert are_siblings(_card("far/which-side"), _card("steps/counterpart"))
    assert not are_siblings(_card("far/which-side"), _card("how/which-side"))


TRAITS = TraitSet(
    id="character",
    title="Characteristics",
    statements=(
        Statement("champion", "leadership", "Champions the team"),
        Statement("spark", "leadership", "Gives ideas", pair="order"),
        Statement("waste", "management", "Finds waste"),
        Statement("order", "management", "Keeps order"),
    ),
)


def test_traits_are_asked_one_by_one() -> None:
    cards = cards_of(TRAITS, HEAD)
    assert [card.statement for card in cards] == ["champion", "waste", "spark", "order"]
    assert {card.kind for card in cards} == {CardKind.WHICH_SIDE}
    assert {(card.contrast, card.heading) for card in cards} == {("character", "Characteristics")}


def test_only_named_pairs_of_traits_belong_together() -> None:
    assert _card("champion/which-side", TRAITS).reason == ""
    assert _card("order/which-side", TRAITS).reason == "Leadership: “Gives ideas”"
    assert not are_siblings(_card("champion/which-side", TRAITS), _card("waste/which-side", TRAITS))
    assert are_siblings(_card("spark/which-side", TRAITS), _card("order/which-side", TRAITS))
