"""Sentences of a block, cut too where a full stop is missing before a side's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.formats.article.language.sentences import Sentence, sentences_of, split_at
from desktop_app.formats.article.sides.two_sides import Sides

_LEAST_AHEAD = 12
_GOES_ON = frozenset([
    "a", "about", "all", "an", "and", "any", "are", "as", "at", "be", "becoming", "being", "between", "but",
    "by", "for", "from", "good", "great", "how", "if", "in", "into", "is", "like", "more", "most", "no",
    "not", "of", "on", "or", "other", "our", "than", "that", "the", "their", "these", "they", "this", "to",
    "under", "unlike", "very", "via", "vs", "was", "were", "what", "when", "where", "whereas", "which",
    "while", "who", "with", "yet", "your",
])  # fmt: skip


def sentences_in(text: str, start: int, sides: Sides) -> Iterator[Sentence]:
    """ "… and implementing Leaders are …" is two. `start`: where the text begins in the article."""
    for sentence in sentences_of(text, start):
        said = sentence.text
        places = [
            mention.start
            for mention in sides.mentions(said)
            if mention.start > _LEAST_AHEAD
            and said[mention.start].isupper()
            and said[mention.start + 1 : mention.start + 2].islower()
            and _ends_sentence(said[: mention.start])
            and re.match(r"\s+[a-z]", said[mention.end :])
            and not said.istitle()
        ]
        yield from split_at(sentence, places)


def _ends_sentence(ahead: str) -> bool:
    """No full stop stands there, but nothing that must go on either."""
    last = ahead.split()[-1]
    return ahead.endswith(" ") and last.isalpha() and last.islower() and last not in _GOES_ON
