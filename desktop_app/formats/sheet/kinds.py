"""What the cell of a kind column says, and what a row is without one."""

from __future__ import annotations

import unicodedata
from typing import Final

from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    PlainCard,
    Similarity,
    TraitSet,
)

SITUATION: Final = "situation"
"""A row of an example: no item of its own."""

WRITTEN: Final = {
    Definition.kind: "definition",
    Contrast.kind: "contrast",
    TraitSet.kind: "traits",
    Similarity.kind: "similarity",
    Disagreement.kind: "disagreement",
    Example.kind: "example",
    SITUATION: "situation",
    Advice.kind: "advice",
    PlainCard.kind: "card",
}
_READ: Final = {
    Definition.kind: "definition|begriff|begriffsbestimmung",
    Contrast.kind: "contrast|gegensatz|kontrast|gegenüberstellung",
    TraitSet.kind: "traits|trait set|trait|eigenschaften|merkmale",
    Similarity.kind: "similarity|gemeinsamkeit|ähnlichkeit",
    Disagreement.kind: "disagreement|uneinigkeit|streitfrage|streit",
    Example.kind: "example|beispiel",
    SITUATION: "situation|fall",
    Advice.kind: "advice|tip|rat|tipp|ratschlag",
    PlainCard.kind: "card|plain card|cloze|karte|lückentext",
}
_BY_WORD: Final = {word: kind for kind, words in _READ.items() for word in words.split("|")}

SEVERAL_ROWS: Final = frozenset({Contrast.kind, TraitSet.kind, Disagreement.kind, Example.kind, SITUATION})
"""Kinds of which one item may take several rows, all with its id."""

_YES: Final = frozenset({"yes", "y", "true", "x", "1", "ja", "j", "wahr", "✓"})
YES: Final = "yes"


def kind_of(word: str) -> str | None:
    """None for a word that names no kind."""
    return _BY_WORD.get(folded(word))


def is_yes(cell: str) -> bool:
    return bool(cell) and folded(cell) in _YES


def folded(text: str) -> str:
    """For telling whether two texts are the same: composed letters, no case, single spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.casefold().split())
