"""Small decks for the linter, made of as little as a rule needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.item import (
    Contrast,
    Example,
    Item,
    PlainCard,
    Role,
    Side,
    Similarity,
    Situation,
    Source,
    SourceRef,
    Statement,
)
from desktop_app.domain.lint import Finding, lint

LEFT = Side("leadership", "Leadership", "leader", "leaders")
RIGHT = Side("management", "Management", "manager", "managers")
HEAD = DeckHead("lead", "Leadership vs. management", sides=(LEFT, RIGHT), sources=(Source("book", "A book"),))
SOURCES = (SourceRef("book"),)


def deck(*items: Item, language: str = "en") -> Deck:
    return Deck(replace(HEAD, language=language), items)


def contrast(
    left: Sequence[str], right: Sequence[str], title: str = "Far vs. near", **given: object
) -> Contrast:
    statements = [
        Statement(f"{side.id}-{number}", side.id, text)
        for side, texts in ((LEFT, left), (RIGHT, right))
        for number, text in enumerate(texts, 1)
    ]
    values: dict[str, object] = {
        "id": "far-near",
        "title": title,
        "question": "What is it?",
        "statements": tuple(statements),
        "why": "It is so.",
        "sources": SOURCES,
        **given,
    }
    return Contrast(**values)


def similarity(text: str, name: str = "alike") -> Similarity:
    return Similarity(id=name, text=text, sources=SOURCES)


def example(*situations: tuple[str, str]) -> Example:
    """Of pairs of a text and a side."""
    return Example(
        id="firm",
        setting="A firm.",
        roles=(Role("leadership", "agency owner"), Role("management", "project manager")),
        situations=tuple(
            Situation(f"s{number}", text, side, "It is so.")
            for number, (text, side) in enumerate(situations, 1)
        ),
        sources=SOURCES,
    )


def card(name: str, front: str, back: str) -> PlainCard:
    return PlainCard(id=name, front=front, back=back, sources=SOURCES)


def found(made: Deck, rule: str) -> tuple[Finding, ...]:
    return tuple(each for each in lint(made) if each.rule == rule)


def rules_of(made: Deck) -> list[str]:
    return [each.rule for each in lint(made)]
