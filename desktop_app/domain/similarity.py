"""How alike two texts are, by the words in them: for duplicates in a deck and for matching at an import.

Token-set similarity is twice the number of shared words over the number of words of each (Dice). Unlike
ratios that count a contained text as equal, it falls with every word that one text has more.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeAlias

SIMILAR = 0.8
"""From here on two texts count as nearly the same."""

WordSet: TypeAlias = frozenset[str]

# Words, and signs that carry meaning ("C++", "½", "≤"); punctuation, dashes and quotation marks do not.
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s.,;:!?'\"“”‘’‚„«»‹›()\[\]{}…–—-]")
_SLACK = 1e-9
"""Keeps a similarity of exactly the threshold from being lost to rounding."""


def words_in(text: str) -> tuple[str, ...]:
    """In their order, without case; typographic and straight apostrophes are the same."""
    return tuple(_WORDS.findall(unicodedata.normalize("NFKC", text).casefold().replace("’", "'")))


def similarity(one: WordSet, other: WordSet) -> float:
    """Between 0 and 1; two texts without a word are not similar."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def text_similarity(one: str, other: str) -> float:
    return similarity(frozenset(words_in(one)), frozenset(words_in(other)))


def similar_pairs(sets: Sequence[WordSet], least: float = SIMILAR) -> Iterator[tuple[int, int]]:
    """Places of each two sets that are at least so similar, the smaller place first; in no set order.

    Two similar sets share one of their rarest words, so only those are looked up: nearly linear unless most
    texts are made of the same words. Source: prefix filtering (Chaudhuri et al. 2006; Bayardo et al. 2007).
    """
    ordered = _rarest_first(sets)
    shared_least = least / (2 - least)
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(sets)), key=lambda each: len(sets[each])):
        own = sets[place]
        shortest = len(own) * shared_least - _SLACK
        rarest = ordered[place][: len(own) - math.ceil(shortest) + 1]
        for other in {each for word in rarest for each in by_word[word]}:
            if len(sets[other]) >= shortest and similarity(own, sets[other]) >= least - _SLACK:
                yield min(place, other), max(place, other)
        for word in rarest:
            by_word[word].append(place)


def contained_pairs(sets: Sequence[WordSet]) -> Iterator[tuple[int, int]]:
    """Places of each two sets of which one holds all words of the other, the contained one first.

    Linear even for thousands of texts made to one pattern: each is looked up by its rarest word alone.
    """
    by_rarest: defaultdict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(_rarest_first(sets)):
        if words:
            by_rarest[words[0]].append(place)
    for place, own in enumerate(sets):
        for other in (each for word in own for each in by_rarest.get(word, ())):
            is_first_of_equals = len(sets[other]) < len(own) or other < place
            if other != place and sets[other] <= own and is_first_of_equals:
                yield other, place


def _rarest_first(sets: Sequence[WordSet]) -> list[list[str]]:
    """Words of equal rarity by the alphabet, so that every set has them in one order."""
    count = Counter(word for words in sets for word in words)
    return [sorted(words, key=lambda word: (count[word], word)) for words in sets]
