"""Which statement stands against which, where an article tells of one side after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.language.word_family import is_family, singular
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.units import Unit

_FIELDS = (
    (
        "people team staff employee relationship trust follower colleague person human process "
        "procedure system structure task resource method"
    ),
    (
        "long short term future present today tomorrow horizon day year immediate daily near time "
        "duration period"
    ),
    (
        "change innovation innovate risk stability stable order status quo transform creative "
        "routine predictable new proven adapt maintain control"
    ),
    (
        "vision direction goal plan execution execute strategy objective mission purpose detail "
        "picture aim target"
    ),
    (
        "authority power influence position title hierarchy respect formal command control persuade "
        "inspire motivate reward"
    ),
    "what why how when question answer ask",
    "cost price cheap expensive money budget fee salary pay profit revenue",
    "quantity quality number measure result outcome metric performance success output",
    "experience skill train learn knowledge expert education",
    "formal informal structured flexible rigid agile schedule",
    "internal external inside outside individual group one many broad narrow wide deep",
)
_FIELD_WORDS = tuple(frozenset(field.split()) for field in _FIELDS)
EMPTY = frozenset([
    "a", "an", "and", "are", "as", "at", "be", "been", "being", "but", "by", "can", "do", "does", "for",
    "from", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may",
    "more", "most", "must", "no", "nor", "not", "of", "on", "only", "or", "our", "own", "she", "should",
    "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "to", "too", "very", "was", "we", "were", "what", "when", "where", "which", "who", "will",
    "with", "would", "you", "your", "about", "also", "often",
])  # fmt: skip


_ENDINGS = (
    "ations", "ation", "ments", "ment", "ities", "ity", "ings", "ing", "ions", "ion", "ness", "ful", "less",
    "ally", "ers", "ors", "er", "or", "ed", "es", "ly", "al", "ive", "e", "s", "y",
)  # fmt: skip
_LEAST_STEM = 4
_FIELD_COUNTS = 0.5
LEAST_ALIKE = 1.0
"""One word that stands in no other statement, or two of a field."""


def pair_up(
    first: Sequence[Unit], second: Sequence[Unit], sides: Sides, most: int, least: float = LEAST_ALIKE
) -> list[tuple[Unit, Unit]]:
    """The most alike of the two rows, one to one, in the order of the first; `most` of them.

    A word counts the more the fewer statements have it.
    """
    keys = [[_key(unit, sides) for unit in row[:_MOST_LOOKED_AT]] for row in (first, second)]
    told = Counter(stem for row in keys for own, _ in row for stem in own)
    rated = sorted(
        (-alike, abs(left - right), left, right)
        for left, one in enumerate(keys[0])
        for right, other in enumerate(keys[1])
        if (alike := _likeness(one, other, told)) >= least
    )
    taken: dict[int, int] = {}
    for _, _, left, right in rated:
        if len(taken) < most and left not in taken and right not in taken.values():
            taken[left] = right
    return [(first[left], second[right]) for left, right in sorted(taken.items())]


def alike_groups(
    groups: Sequence[Sequence[Unit]], sides: Sides, least: float
) -> list[tuple[int, int, frozenset[str]]]:
    """Which two groups of statements tell most of the same, and the words both have, the most alike first."""
    keys = [frozenset(stem for unit in group for stem in _key(unit, sides)[0]) for group in groups]
    told = Counter(stem for own in keys for stem in own)
    rated = sorted(
        (-sum(1 / (told[stem] - 1) for stem in one & other), left, right)
        for left, one in enumerate(keys)
        for right, other in enumerate(keys)
        if left < right
    )
    return [(left, right, keys[left] & keys[right]) for alike, left, right in rated if -alike >= least]


def has_word(unit: Unit, stems: frozenset[str]) -> bool:
    return any(_stem(singular(word)) in stems for word in words(unit.text.text))


def _key(unit: Unit, sides: Sides) -> tuple[frozenset[str], frozenset[int]]:
    text = unit.text.text
    for mention in reversed(sides.mentions(text)):
        text = text[: mention.start] + " " + text[mention.end :]
    own = [singular(word) for word in words(text) if word not in EMPTY and len(word) > 2 and "'" not in word]
    fields = frozenset(
        number
        for number, field in enumerate(_FIELD_WORDS)
        if any(any(is_family(word, each) for each in field) for word in own)
    )
    return frozenset(map(_stem, own)), fields


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word.removesuffix(ending)
    return word


def _likeness(
    one: tuple[frozenset[str], frozenset[int]],
    other: tuple[frozenset[str], frozenset[int]],
    told: Mapping[str, int],
) -> float:
    shared = sum(1 / (told[stem] - 1) for stem in one[0] & other[0])
    return shared + _FIELD_COUNTS * len(one[1] & other[1])


_MOST_LOOKED_AT = 200
