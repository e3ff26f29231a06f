"""A guesser that understands nothing: how often single words alone tell which side a text belongs to.

Naive Bayes over words, with Laplace smoothing, learned from half of the texts and asked about the others.
A single split says little about a deck of fifty texts, so the mean over many is taken. The splits hang on
the texts' keys alone: the same for the same deck, whatever the order of its items.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_app.domain.similarity import WordSet

SPLITS = 40


class Sample(NamedTuple):
    words: WordSet
    is_first: bool
    """Of the deck's first side."""


class Unit(NamedTuple):
    """Texts made to mirror each other. They stay in one half: a word that both have would else be learned
    of one side and met on the other, and the guesser would look worse than it is."""

    key: str
    samples: tuple[Sample, ...]


class Telling(NamedTuple):
    """A word and the number of texts of each side that hold it."""

    word: str
    first: int
    second: int


def guess_rate(units: Sequence[Unit], splits: int = SPLITS) -> float:
    """Share of right guesses, 0.5 where words tell nothing; each tie counts as half a right one."""
    rates = [rate for split in range(splits) for rate in _rates(units, split)]
    return sum(rates) / len(rates) if rates else 0.5


def telling_words(samples: Iterable[Sample], most: int) -> tuple[Telling, ...]:
    """The words that lean furthest to one side, of those in two texts or more."""
    first, second = _counts(samples)
    found = (Telling(word, first[word], second[word]) for word in first.keys() | second.keys())
    leaning = [each for each in found if abs(each.first - each.second) >= 2]
    leaning.sort(
        key=lambda each: (-abs(each.first - each.second) / math.sqrt(each.first + each.second + 1), each.word)
    )
    return tuple(leaning[:most])


def _rates(units: Sequence[Unit], split: int) -> tuple[float, ...]:
    """Each half is learned from once."""
    shuffled = sorted(units, key=lambda unit: hashlib.blake2b(f"{split}/{unit.key}".encode()).digest())
    middle = len(shuffled) // 2
    halves = [
        [sample for unit in half for sample in unit.samples]
        for half in (shuffled[:middle], shuffled[middle:])
    ]
    if not all(halves):
        return ()
    return _rate(halves[0], halves[1]), _rate(halves[1], halves[0])


def _rate(learned: Sequence[Sample], asked: Sequence[Sample]) -> float:
    lean = _leanings(learned)
    prior = _prior(learned)
    return sum(
        _is_right(prior + sum(lean.get(word, 0) for word in each.words), each) for each in asked
    ) / len(asked)


def _prior(learned: Sequence[Sample]) -> float:
    first = sum(sample.is_first for sample in learned)
    return math.log((first + 1) / (len(learned) - first + 1))


def _leanings(learned: Sequence[Sample]) -> dict[str, float]:
    """For each word the logarithm of how much likelier it is on the first side."""
    first, second = _counts(learned)
    words = first.keys() | second.keys()
    in_all = math.log((second.total() + len(words)) / (first.total() + len(words)))
    return {word: math.log((first[word] + 1) / (second[word] + 1)) + in_all for word in words}


def _counts(samples: Iterable[Sample]) -> tuple[Counter[str], Counter[str]]:
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for sample in samples:
        (first if sample.is_first else second).update(sample.words)
    return first, second


def _is_right(score: float, sample: Sample) -> float:
    if abs(score) < 1e-9:
        return 0.5
    return float((score > 0) == sample.is_first)
