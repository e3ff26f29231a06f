"""Two things that a text speaks of by turns: "Managers hoard … Leaders share …", sentence after sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.blocks import Article, BlockKind, without_number
from desktop_app.formats.article.sentences import sentences_of
from desktop_app.formats.article.word_family import singular

_SAYS: Final = (
    r"is|are|was|were|has|have|can|will|may|should|must|often|usually|typically|on the other|[a-z]{2,}s"
)
_CLAUSE: Final = re.compile(r"[,;:–—]\s+")
_FIRST: Final = re.compile(
    r"^[\"'“‘(*]*(?:"
    r"(?:(?:the|a|an|good|great|effective|true|real|successful|most|many)\s+)+([A-Za-z][\w-]+)"
    r"|([A-Za-z][\w-]+[^s\W]s)\b"
    rf"|([A-Za-z][\w-]+),?\s+(?:{_SAYS})\b)",
    re.I,
)
"""With an article, as a plural, or before a verb: "Choose the file" has no subject."""
_NO_SUBJECT: Final = frozenset([
    "about", "after", "all", "also", "although", "and", "another", "any", "are", "as", "ask", "at", "be",
    "because", "before", "both", "but", "by", "can", "consider", "could", "do", "does", "don't", "each",
    "even", "every", "example", "finally", "first", "for", "from", "get", "have", "he", "her", "here", "his",
    "how", "however", "if", "in", "instead", "is", "it", "its", "just", "last", "let", "make", "more", "my",
    "never", "no", "not", "note", "now", "of", "on", "once", "one", "only", "or", "other", "others", "our",
    "people", "question", "answer", "problem", "solution", "tip", "step", "remember", "second", "she", "so",
    "some", "someone", "such", "take", "than", "that", "their", "then", "there", "these", "they", "third",
    "this", "those", "though", "through", "to", "today", "under", "unlike", "until", "use", "we", "what",
    "when", "where", "whereas", "whether", "which", "while", "who", "why", "with", "without", "yes", "yet",
    "you", "your", "key", "same", "will", "would", "should", "may", "might", "must", "has", "had", "was",
    "were", "an", "me", "us", "pros", "cons", "thing", "things", "time",
])  # fmt: skip
_LEAST_TURNS, _MOST_SENTENCES, _MOST_CLAUSES = 3, 20_000, 4


def by_turns(article: Article) -> Iterator[tuple[str, str, int]]:
    """Two subjects, and how often the text turns from one to the other; the one that comes first is first."""
    turns: Counter[frozenset[str]] = Counter()
    begins: Counter[str] = Counter()
    before = ""
    for subject in _subjects(article):
        begins[subject] += 1
        if before and subject != before:
            turns[frozenset((before, subject))] += 1
        before = subject
    order = list(begins)
    for pair, number in turns.items():
        first, second = sorted(pair, key=order.index)
        if number >= _LEAST_TURNS and min(begins[first], begins[second]) >= _LEAST_TURNS:
            yield first, second, number


def _subjects(article: Article) -> Iterator[str]:
    """What each clause and heading begins with, as one word; those that begin otherwise are passed over."""
    seen = 0
    for block in article.blocks:
        if block.kind is BlockKind.ROW:
            continue
        for sentence in sentences_of(without_number(block.text)):
            seen += 1
            if seen > _MOST_SENTENCES:
                return
            for clause in _CLAUSE.split(sentence.text)[:_MOST_CLAUSES]:
                found = _FIRST.match(clause)
                word = singular((found[1] or found[2] or found[3]).casefold()) if found else ""
                if word and word not in _NO_SUBJECT and not word.endswith("ly"):
                    yield word
