"""Contrasts that an article tells twice: once more in its summary, or in a table after the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop_app.formats.article.drafts import DraftContrast, DraftText

_SHARE = 0.7
"""Of a statement's words: when another has them, it says it already."""
_Words = tuple[list[frozenset[str]], list[frozenset[str]]]
"""Of each statement of either side."""


def without_doubles(contrasts: Sequence[DraftContrast]) -> list[DraftContrast]:
    """Without those that an earlier one says already, nearly word for word."""
    kept: list[DraftContrast] = []
    known: list[_Words] = []
    having: defaultdict[str, list[int]] = defaultdict(list)
    """Which of the kept have a word in what they say of the first side."""
    for contrast in contrasts:
        said = (_words_of(contrast.first), _words_of(contrast.second))
        if any(_says(known[place], said) for place in _alike(said[0][0], having)):
            continue
        for word in frozenset().union(*said[0]):
            having[word].append(len(kept))
        kept.append(contrast)
        known.append(said)
    return kept


def _words_of(texts: Sequence[DraftText]) -> list[frozenset[str]]:
    return [frozenset(text.text.casefold().split()) for text in texts]


def _alike(own: frozenset[str], having: defaultdict[str, list[int]]) -> set[int]:
    """Which may have enough of these words: one of the rarest few must be among them."""
    few = len(own) - int(_SHARE * len(own)) + 1
    rarest = sorted(own, key=lambda word: len(having.get(word, ())))[:few]
    return {place for word in rarest for place in having.get(word, ())}


def _says(one: _Words, other: _Words) -> bool:
    return all(
        any(len(own & each) >= _SHARE * len(own) for each in known)
        for known, said in zip(one, other, strict=True)
        for own in said
    )
