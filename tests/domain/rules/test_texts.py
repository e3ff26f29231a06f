"""Definitions, similarities, disagreements and advice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Advice, Definition, Disagreement, Position, Side, Similarity, SourceRef
from desktop_app.domain.rules import cards_of
from tests.domain.rules.sample import HEAD, RIGHT

DEFINITION = Definition(id="what", side="leadership", text="Moving people.")


def test_a_definition_asks_what_the_side_is() -> None:
    (card,) = cards_of(DEFINITION, HEAD)
    assert (card.id, card.kind, card.memory_item) == ("lead/what/definition", CardKind.DEFINITION, "what")
    assert (card.prompt, card.answer) == ("What is leadership?", "Moving people.")
    assert (card.asked_side, card.right) == ("leadership", None)


@pytest.mark.parametrize(
    ("language", "name", "one", "prompt"),
    [
        ("en", "Scrum", "Scrum team", "What is Scrum?"),
        ("en", "Agile", "agile team", "What is agile?"),
        ("en", "OKR", "OKR", "What is OKR?"),
        ("en", "Deep Work", "deep worker", "What is Deep Work?"),
        ("en", "C", "programmer", "What is C?"),
        ("en", "Agency owner", "agency owner", "What is an agency owner?"),
        ("en", "Manager", "manager", "What is a manager?"),
        ("en", "User", "user", "What is a user?"),
        ("en", "Correlation", "Correlation", "What is correlation?"),
        ("de", "Führung", "Führungskraft", "Was ist Führung?"),
        ("de-CH", "Projektleiter", "Projektleiter", "Was ist Projektleiter?"),
        ("fr", "Direction", "directeur", "What is direction?"),
    ],
)
def test_the_name_is_written_as_in_a_sentence(language: str, name: str, one: str, prompt: str) -> None:
    side = Side("leadership", name, one, one)
    (card,) = cards_of(DEFINITION, replace(HEAD, language=language, sides=(side, RIGHT)))
    assert card.prompt == prompt


def test_a_similarity_belongs_to_both() -> None:
    (card,) = cards_of(Similarity(id="same", text="Sets an example.", why="Watched."), HEAD)
    assert (card.id, card.kind) == ("lead/same/which-side", CardKind.WHICH_SIDE)
    assert (card.right, card.answer, card.offers_both, card.asked_side) == (BOTH, "Both", True, None)
    assert card.reason == "Watched."


def test_both_is_said_in_the_language_of_the_deck() -> None:
    (card,) = cards_of(Similarity(id="same", text="Ist ein Vorbild."), replace(HEAD, language="de"))
    assert card.answer == "Beide"


def test_a_disagreement_asks_who_says_what() -> None:
    item = Disagreement(
        id="who",
        question="Can all lead?",
        positions=(Position("runn", "Yes"), Position("book", "Not always")),
        sources=(SourceRef("book", "page 3"),),
    )
    (card,) = cards_of(item, HEAD)
    assert (card.id, card.prompt) == ("lead/who/recall", "Can all lead?")
    assert card.answer == "A. Writer: Yes\nB. Writer: Not always"
    assert card.sources == (SourceRef("book", "page 3"), SourceRef("runn"))


def test_sources_of_one_author_are_told_by_title() -> None:
    item = Disagreement(id="who", question="?", positions=(Position("runn", "Yes"), Position("other", "No")))
    assert cards_of(item, HEAD)[0].answer == "An article: Yes\nAnother article: No"


def test_advice_is_recalled_from_its_title() -> None:
    (card,) = cards_of(Advice(id="reflect", title="Reflect", text="Ask for feedback."), HEAD)
    assert (card.id, card.kind) == ("lead/reflect/recall", CardKind.RECALL)
    assert (card.prompt, card.answer) == ("Reflect", "Ask for feedback.")
