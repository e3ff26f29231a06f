"""What was typed beside what was expected: which words agree, and the rating that suggests.

Case, accents, spacing, the shape of quotes and dashes, and punctuation at the end of a word do not count.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from desktop_app.domain.memory import Rating

_ACCENTS = re.compile("[\u0300-\u036f]")
_PLAIN_SHAPES = {ord(each): "'" for each in "‘’‚‛′`´"}
_PLAIN_SHAPES |= {ord(each): '"' for each in "“”„‟″«»"}
_PLAIN_SHAPES |= {ord(each): "-" for each in "‐‑‒–—―−"}
# Letters that no accent can be taken from.
_PLAIN_SHAPES |= {ord(each): plain for each, plain in zip("øØłŁđĐı", "oOlLdDi", strict=True)}
_AFTER_WORDS = ".,;:!?…"
_MOST_WORDS = 150
"""Longer texts (pasted ones) are compared only as far as this, so that no answer takes long."""
_CHANGE = 10_000
"""Cost of a word that differs; a kept one costs -1."""


class Mark(enum.Enum):
    KEPT = "kept"
    MISSING = "missing"
    """Expected, not typed."""
    EXTRA = "extra"
    """Typed, not expected."""


class Word(NamedTuple):
    """One place of the comparison: `typed` is empty where a word is missing, `expected` where it is extra."""

    mark: Mark
    typed: str
    expected: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """`words` in reading order; of words exchanged for others what was typed comes first."""

    words: tuple[Word, ...]

    @property
    def typed_line(self) -> tuple[tuple[Mark, str], ...]:
        """What was typed, word by word: kept or extra."""
        return tuple((each.mark, each.typed) for each in self.words if each.mark is not Mark.MISSING)

    @property
    def expected_line(self) -> tuple[tuple[Mark, str], ...]:
        """What was expected, word by word: kept or missing."""
        return tuple((each.mark, each.expected) for each in self.words if each.mark is not Mark.EXTRA)

    @property
    def is_equal(self) -> bool:
        return self.differing == 0

    @property
    def differing(self) -> int:
        """How many words differ; one word in the place of another counts once."""
        total = 0
        for differs, run in groupby(self.words, key=lambda each: each.mark is not Mark.KEPT):
            if differs:
                marks = [each.mark for each in run]
                total += max(marks.count(Mark.MISSING), marks.count(Mark.EXTRA))
        return total

    @property
    def rating(self) -> Rating:
        """Equal Good, one word different Hard, else Again; so it is where not a single word agrees."""
        if self.is_equal:
            return Rating.GOOD
        some_agree = any(each.mark is Mark.KEPT for each in self.words)
        return Rating.HARD if self.differing == 1 and some_agree else Rating.AGAIN


def compare(typed: str, expected: str) -> Comparison:
    """Word by word, with as few differences as can be."""
    typed_words, expected_words = typed.split(), expected.split()
    typed_plain = [_plain(word) for word in typed_words]
    expected_plain = [_plain(word) for word in expected_words]
    if "".join(typed_plain) == "".join(expected_plain):
        # Spaces apart they agree; what each line shows is its own.
        whole = Word(Mark.KEPT, " ".join(typed_words), " ".join(expected_words))
        return Comparison((whole,) if whole.typed or whole.expected else ())
    places = _aligned(typed_plain[:_MOST_WORDS], expected_plain[:_MOST_WORDS])
    words = [_word(typed_words, at, expected_words, to) for at, to in places]
    words += [Word(Mark.EXTRA, word, "") for word in typed_words[_MOST_WORDS:]]
    words += [Word(Mark.MISSING, "", word) for word in expected_words[_MOST_WORDS:]]
    return Comparison(tuple(words))


def _plain(word: str) -> str:
    """The word as it is compared. One that is nothing but punctuation stays."""
    text = unicodedata.normalize("NFKD", word.translate(_PLAIN_SHAPES))
    text = _ACCENTS.sub("", text).casefold()
    text = unicodedata.normalize("NFKD", text).translate(_PLAIN_SHAPES)
    return text.rstrip(_AFTER_WORDS) or text


def _word(typed: Sequence[str], at: int | None, expected: Sequence[str], to: int | None) -> Word:
    if to is None:
        assert at is not None
        return Word(Mark.EXTRA, typed[at], "")
    if at is None:
        return Word(Mark.MISSING, "", expected[to])
    return Word(Mark.KEPT, typed[at], expected[to])


def _aligned(typed: Sequence[str], expected: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Places that belong together, in order; None beside one that has no partner."""
    cost = _costs(typed, expected)
    at, to = 0, 0
    while at < len(typed) or to < len(expected):
        here, left = cost[at][to], at < len(typed) and to < len(expected)
        if left and typed[at] == expected[to] and here == cost[at + 1][to + 1] - 1:
            yield at, to
            at, to = at + 1, to + 1
        elif left and here == cost[at + 1][to + 1] + _CHANGE:
            yield at, None
            yield None, to
            at, to = at + 1, to + 1
        elif at < len(typed) and here == cost[at + 1][to] + _CHANGE:
            yield at, None
            at += 1
        else:
            yield None, to
            to += 1


def _costs(typed: Sequence[str], expected: Sequence[str]) -> list[list[int]]:
    """`[i][j]`: least cost of `typed[i:]` beside `expected[j:]`; among equals the one that keeps more."""
    table = [
        [_CHANGE * (len(typed) - i + len(expected) - j) for j in range(len(expected) + 1)]
        for i in range(len(typed) + 1)
    ]
    for i in reversed(range(len(typed))):
        row, below = table[i], table[i + 1]
        for j in reversed(range(len(expected))):
            together = below[j + 1] + (-1 if typed[i] == expected[j] else _CHANGE)
            row[j] = min(together, below[j] + _CHANGE, row[j + 1] + _CHANGE)
    return table
