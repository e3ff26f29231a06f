"""Pairs of names that an article sets against each other: in its title, its headings, its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from desktop_app.formats.article.blocks import Article, BlockKind, without_number
from desktop_app.formats.article.sentences import sentences_of


class Pair(NamedTuple):
    first: str
    second: str
    weight: float
    sets_against: bool = True
    """ "Sales and marketing" names two, and no more."""


_ENDS_NAME: Final = (
    "vs|versus|and|or|is|are|in|for|on|at|as|by|with|to|from|of|what|which|who|how|why|when|explained|differ"
    "|can|does|do|the|a|an|will|would|could|should|may|might|must|has|have|had|was|were|through|with|without"
    "|into|about|it|they|that|this|than|but|while|whereas|not|also|where|if|because|so|versus|work|require"
    "|differs|means|we|you|i|never|always|often|also|then|tend|tends|focus|focuses|[a-z]+ally"
)
_WORD: Final = r"(?:[A-Za-z][\w’'/&+-]*|\d{1,4}[\s-]?\([a-z]\)|\d{1,4}-?[A-Za-z][\w-]*)"
_NAME: Final = rf"(?!(?:{_ENDS_NAME})\b){_WORD}(?:\s+(?!(?:{_ENDS_NAME})\b){_WORD}){{0,3}}"
_SHORT: Final = r"(?:\s*\([A-Za-z]{2,6}\))?"
_AHEAD: Final = r"(?:(?:a|an|the|being|your|good|great|effective|true|real|successful)\s+)*"
_ONE: Final = rf"{_AHEAD}({_NAME}){_SHORT}"
_DIFFERENCE: Final = r"(?:differen\w+|distinction\w*|contrast\w*|compar\w+|divide|line|gap)"


def _patterns(*found: tuple[str, float]) -> tuple[tuple[re.Pattern[str], float], ...]:
    return tuple((re.compile(pattern, re.I), weight) for pattern, weight in found)


_ANYWHERE = _patterns(
    (rf"\b{_ONE}\s*(?:\bvs\b\.?|\bversus\b|\bv\.)\s*{_ONE}", 3.0),
    (rf"\b{_DIFFERENCE}\s+(?:\w+\s+){{0,3}}?between\s+{_ONE}\s+(?:and|&)\s+{_ONE}", 3.0),
    (rf"\b(?:distinguish\w*|separat\w+|differentiat\w+|tell)\s+{_ONE}\s+(?:from|and)\s+{_ONE}", 2.0),
    (rf"\b({_NAME})\s+(?:is|are)\s+(?:not\s+the\s+same\s+as|different\s+from|unlike)\s+{_ONE}", 2.0),
    (
        rf"\b{_ONE}\s+(?:and|&)\s+{_ONE}\s+(?:are|get|have|represent|aren['’]t|may be|can be)\s+"
        r"(?:[\w,-]+\s+){0,6}?"
        r"(?:different|distinct|separate|interchangeabl\w+|synonym\w*|confused|opposites?|not the same)\b",
        2.0,
    ),
    (rf"\b({_NAME})\s+(?:is|are)(?:\s+not|n['’]t)\s+{_ONE}", 1.5),
    (rf"\bunlike\s+{_ONE},\s+{_ONE}", 1.0),
)
_IN_TITLES = _patterns(
    (rf"\b{_ONE}\s+(?:or|and|&|/)\s+{_ONE}", 1.5),
    (rf"\b{_ONE}\s+(?:compared\s+(?:to|with)|or|from)\s+{_ONE}", 1.0),
    (rf"\bfrom\s+{_ONE}\s+to\s+{_ONE}", 1.0),
)
_TITLE, _HEADING, _SENTENCE, _SHORT_LINE = 3.0, 0.7, 0.5, 0.3
_SHORT_LENGTH, _SHORT_WORDS = 60, 8

_TURNS = re.compile(r"\b(?:whereas|while)\b", re.I)
_SAYS: Final = (
    r"(?:is|are|was|were|has|have|can|will|may|must|should|tends?|means?|refers?|focus(?:es)?|\w{3,}s|work|look"
    r"|give|take|make|help|use|ask|lead|drive|rely|seek|want|need|provide|offer|involve)\b"
)
_AFTER_TURN = re.compile(rf"\b(?:whereas|while)\s+{_ONE}\s+{_SAYS}", re.I)
_BEFORE_TURN = re.compile(rf"(?:.{{0,80}}?\bthat\s+)?{_ONE}\s+{_SAYS}", re.I)
_MOST_HEADINGS, _MOST_HEADING_WORDS = 60, 8
_LITTLE: Final = frozenset(["what", "who", "why", "how", "when", "the", "a", "an", "of", "in", "for", "to"])

_TRAILING: Final = frozenset([
    "difference", "differences", "explained", "comparison", "compared", "understanding", "key", "main",
    "roles", "role", "skills", "style", "styles", "guide", "definition", "definitions", "examples", "today",
    "which", "better", "whats", "business", "responsibilities", "qualities", "traits", "characteristics",
    "debate", "question", "article", "blog", "post", "summary", "table", "chart", "overview", "infographic",
    "pdf", "work", "part", "what's", "concepts", "concept", "terms", "term", "two", "both", "approach",
    "approaches", "aspects", "aspect", "issues", "together", "themselves",
    "methodology", "methodologies", "method", "methods", "model", "models",
])  # fmt: skip
_LEADING: Final = frozenset([
    "difference", "differences", "between", "understanding", "key", "main", "the", "a", "an", "what", "is",
    "are", "how", "why", "top", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "core",
    "critical", "crucial", "major", "comparing", "defining", "exploring", "explaining", "about", "of",
    "being",
])  # fmt: skip
_NO_NAME: Final = frozenset([
    "it", "they", "them", "this", "that", "these", "those", "one", "other", "another", "pros", "cons",
    "advantages", "disadvantages", "yes", "no", "right", "wrong", "good", "bad", "old", "new", "past",
    "present", "before", "after", "myth", "reality", "then", "now", "you", "we", "us", "people", "me", "he",
    "she", "his", "hers", "theirs", "ours", "each", "which", "both", "some", "many", "more", "less", "time",
    "times", "day", "days", "others", "someone", "anyone", "everyone", "most", "something", "things",
])  # fmt: skip


def pairs_in(article: Article) -> Iterator[Pair]:
    """With what its place is worth; the same pair may come many times."""
    for pair in _found(article.title, (*_ANYWHERE, *_IN_TITLES[1:])):
        yield pair._replace(weight=pair.weight * _TITLE)
    for pair in _found(article.title, _IN_TITLES[:1]):
        yield pair._replace(weight=pair.weight * _TITLE, sets_against=False)
    for block in article.blocks:
        if block.kind is BlockKind.ROW:
            continue
        worth = _HEADING if block.kind is BlockKind.HEADING else _SENTENCE
        for pair in _found(without_number(block.text), _ANYWHERE):
            yield pair._replace(weight=pair.weight * worth)
        for pair in _turned(block.text):
            yield pair._replace(weight=pair.weight * worth)
        if len(block.text) < _SHORT_LENGTH and block.text.count(" ") < _SHORT_WORDS:
            for pair in _found(block.text.rstrip(":"), _IN_TITLES[:1]):
                yield pair._replace(weight=pair.weight * _SHORT_LINE, sets_against=False)
    headings = [without_number(block.text) for block in article.blocks if block.kind is BlockKind.HEADING]
    for pair in _parallel(headings):
        yield pair._replace(weight=pair.weight * _SHORT_LINE, sets_against=False)


def _turned(text: str) -> Iterator[Pair]:
    """ "Coaches ask questions, whereas mentors give answers"."""
    if not _TURNS.search(text):
        return
    for sentence in sentences_of(text):
        turn = _AFTER_TURN.search(sentence.text)
        ahead = _BEFORE_TURN.match(sentence.text[: turn.start()]) if turn else None
        if turn and ahead:
            first, second = _clean(ahead[1]), _clean(turn[1])
            if _is_name(first) and _is_name(second):
                yield Pair(first, second, 1.0)


def _parallel(headings: Sequence[str]) -> Iterator[Pair]:
    """ "What is coaching?" and "What is mentoring?", if no third one is of that form."""
    frames: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[tuple[str, ...], None]] = {}
    for heading in headings[:_MOST_HEADINGS]:
        words = tuple(heading.casefold().rstrip("?:. ").split())
        if len(words) > _MOST_HEADING_WORDS:
            continue
        for begin in range(len(words)):
            for end in range(begin + 1, min(begin + 4, len(words) + 1)):
                if end - begin < len(words):
                    frames.setdefault((words[:begin], words[end:]), {})[words[begin:end]] = None
    for fillers in frames.values():
        if len(fillers) == 2:
            first, second = (_clean(" ".join(filler)) for filler in fillers)
            if _is_name(first) and _is_name(second) and not set(first.split()) & set(_LITTLE):
                yield Pair(first, second, 1.0)


def _found(text: str, patterns: Sequence[tuple[re.Pattern[str], float]]) -> Iterator[Pair]:
    for pattern, weight in patterns:
        for match in pattern.finditer(text.replace("_", " ")):
            first, second = _clean(match[1]), _clean(match[2])
            if _is_name(first) and _is_name(second):
                yield Pair(first, second, weight)


def _clean(name: str) -> str:
    words = [word.strip("’'/&+-()").casefold() for word in name.replace("(", " ").split()]
    words = [word.removesuffix("'s").removesuffix("’s") for word in words if word]
    while words and words[0] in _LEADING:
        words = words[1:]
    while len(words) > 1 and words[-1] in _TRAILING:
        words = words[:-1]
    return " ".join(words)


def _is_name(name: str) -> bool:
    return len(name) > 1 and not name.isdigit() and not set(name.split()) & _NO_NAME
