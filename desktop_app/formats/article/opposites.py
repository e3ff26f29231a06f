"""Two kinds of one thing, by words that mean the opposite: "real leaders" beside "fake leaders"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.blocks import Article, BlockKind, without_number
from desktop_app.formats.article.word_family import singular

_OPPOSED: Final = (
    ("real", "fake"),
    ("true", "false"),
    ("genuine", "fake"),
    ("good", "bad"),
    ("great", "poor"),
    ("good", "poor"),
    ("strong", "weak"),
    ("effective", "ineffective"),
    ("healthy", "unhealthy"),
    ("healthy", "toxic"),
    ("positive", "negative"),
    ("open", "closed"),
    ("formal", "informal"),
    ("internal", "external"),
    ("active", "passive"),
    ("hard", "soft"),
    ("direct", "indirect"),
    ("explicit", "implicit"),
    ("successful", "unsuccessful"),
    ("constructive", "destructive"),
)
_OTHERS: Final = {
    word: {other for pair in _OPPOSED for other in pair if word in pair and other != word}
    for pair in _OPPOSED
    for word in pair
}
_KIND: Final = re.compile(rf"\b({'|'.join(sorted(_OTHERS))})\s+([a-z][a-z-]{{3,}})\b", re.I)
_LEAST = 2


def opposite_kinds(article: Article) -> Iterator[tuple[str, str]]:
    """Where the text speaks of each kind more than once and headings name both; in its order."""
    told: Counter[tuple[str, str]] = Counter()
    in_headings: set[tuple[str, str]] = set()
    for block in article.blocks:
        for found in _KIND.finditer(without_number(block.text)):
            kind = (found[1].casefold(), singular(found[2].casefold()))
            told[kind] += 1
            if block.kind is BlockKind.HEADING:
                in_headings.add(kind)
    order = list(told)
    for first, thing in order:
        for second in _OTHERS[first]:
            other = (second, thing)
            is_first = other in told and order.index((first, thing)) < order.index(other)
            if (
                is_first
                and min(told[first, thing], told[other]) >= _LEAST
                and {(first, thing), other} <= in_headings
            ):
                yield f"{first} {thing}", f"{second} {thing}"
