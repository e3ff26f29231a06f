"""Which statement stands against which, where an article tells of one side after the other."""

from __future__ import annotations

import re

from desktop_app.formats.article.sentences import words
from desktop_app.formats.article.sides import Sides
from desktop_app.formats.article.units import Unit
from desktop_app.formats.article.word_family import is_family, singular

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


def pair_up(first: list[Unit], second: list[Unit], sides: Sides, most: int) -> list[tuple[Unit, Unit]]:
    """The most alike of the two rows, one to one, in the order of the first; `most` of them."""
    keys = [[_key(unit, sides) for unit in row] for row in (first, second)]
    rated = sorted(
        (
            (-_likeness(one, other), abs(left - right), left, right)
            for left, one in enumerate(keys[0])
            for right, other in enumerate(keys[1])
            if _likeness(one, other) > 0
        )
    )
    taken: dict[int, int] = {}
    for _, _, left, right in rated:
        if len(taken) < most and left not in taken and right not in taken.values():
            taken[left] = right
    return [(first[left], second[right]) for left, right in sorted(taken.items())]


def _key(unit: Unit, sides: Sides) -> tuple[frozenset[str], frozenset[int]]:
    text = unit.text.text
    for mention in reversed(sides.mentions(text)):
        text = text[: mention.start] + " " + text[mention.end :]
    own = frozenset(singular(word) for word in words(text) if word not in EMPTY and len(word) > 2)
    fields = frozenset(
        number
        for number, field in enumerate(_FIELD_WORDS)
        if any(any(is_family(word, each) for each in field) for word in own)
    )
    return own, fields


def _likeness(
    one: tuple[frozenset[str], frozenset[int]], other: tuple[frozenset[str], frozenset[int]]
) -> float:
    shared = sum(any(is_family(word, each) for each in other[0]) for word in one[0])
    return shared + 1.0 * len(one[1] & other[1])


def short_title(texts: tuple[str, str]) -> str:
    """ "Inspire vs. supervise", from the first words that say something and are not the same."""
    rows = [re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text) for text in texts]
    while rows[0] and rows[1] and rows[0][0].casefold() == rows[1][0].casefold():
        rows = [row[1:] for row in rows]
    named = [_first_words(row) for row in rows]
    if not all(named) or named[0].casefold() == named[1].casefold():
        return ""
    return f"{named[0][:1].upper()}{named[0][1:]} vs. {named[1]}"


def _first_words(row: list[str]) -> str:
    kept: list[str] = []
    for word in row:
        if word.casefold() not in EMPTY or kept:
            kept.append(word)
        if len([each for each in kept if each.casefold() not in EMPTY]) == _TITLE_WORDS:
            break
    while kept and kept[-1].casefold() in EMPTY:
        kept.pop()
    return " ".join(word if word.isupper() else word.casefold() for word in kept)


_TITLE_WORDS = 2
