"""Two kinds of one thing, by words that mean the opposite: "real leaders" beside "fake leaders"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import Final, NamedTuple

from desktop_app.formats.article.blocks import Article, BlockKind, without_number
from desktop_app.formats.article.language.word_family import plural, singular
from desktop_app.formats.article.sides.subjects import NO_SUBJECT

_OPPOSED: Final = (
    ("real", "fake"),
    ("true", "false"),
    ("genuine", "fake"),
    ("good", "bad"),
    ("great", "poor"),
    ("great", "bad"),
    ("great", "average"),
    ("good", "poor"),
    ("best", "worst"),
    ("strong", "weak"),
    ("healthy", "toxic"),
    ("positive", "negative"),
    ("positive", "toxic"),
    ("open", "closed"),
    ("internal", "external"),
    ("active", "passive"),
    ("hard", "soft"),
    ("constructive", "destructive"),
    ("old", "new"),
    ("traditional", "modern"),
    ("short-term", "long-term"),
    ("top-down", "bottom-up"),
)
_OTHERS: Final = {
    word: {other for pair in _OPPOSED for other in pair if word in pair and other != word}
    for pair in _OPPOSED
    for word in pair
}
_NOT: Final = re.compile(r"(?:un|in|im|ir|il|dis|dys|de|non-?)(?P<stem>[a-z]{4,})")
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*|[.,;:!?()]")
_LEAST, _OFTEN, _WORDS_A_KIND, _MOST_UNEVEN, _LEAST_LETTERS = 2, 3, 60, 4, 4


class Kinds(NamedTuple):
    first: str
    second: str
    in_title: bool


def are_opposed(one: str, other: str) -> bool:
    """By what they mean or by what stands ahead of one: good and bad, effective and ineffective."""
    return other in _OTHERS.get(one, ()) or _stem(one) == other or _stem(other) == one


def opposite_kinds(article: Article) -> Iterator[Kinds]:
    """Of which the text speaks more than once, if title or headings name both or much is said of them."""
    blocks = [
        (_WORD.findall(without_number(block.text).casefold()), block.kind is BlockKind.HEADING)
        for block in article.blocks
    ]
    met = {word for words, _ in blocks for word in words}
    stems = {stem for word in met if (stem := _stem(word)) in met}
    marking = {word for word in met if word in _OTHERS or word in stems or _stem(word) in stems}
    told: Counter[tuple[str, str]] = Counter()
    forms: Counter[str] = Counter()
    in_headings: set[tuple[str, str]] = set()
    for words, is_heading in blocks:
        found = list(_kinds(words, marking))
        forms.update(thing for _, thing in found)
        kinds = [(word, singular(thing)) for word, thing in found]
        told.update(kinds)
        if is_heading:
            in_headings.update(kinds)
    title = list(map(singular, _WORD.findall(article.title.casefold())))
    most = sum(len(words) for words, _ in blocks) / _WORDS_A_KIND
    for one, other in _opposed(told):
        least, number = sorted((told[one], told[other]))
        in_title = {one[0], other[0], *one[1].split()} <= set(title)
        is_much = least >= _OFTEN and number <= least * _MOST_UNEVEN and least + number >= most
        if in_title or is_much or {one, other} <= in_headings:
            if in_title and title.index(other[0]) < title.index(one[0]):
                one, other = other, one
            thing = plural(one[1]) if forms[plural(one[1])] > forms[one[1]] else one[1]
            yield Kinds(f"{one[0]} {thing}", f"{other[0]} {thing}", in_title)


def _stem(word: str) -> str:
    found = _NOT.fullmatch(word)
    return found["stem"] if found else ""


def _kinds(words: Sequence[str], marking: Container[str]) -> Iterator[tuple[str, str]]:
    """Each "good leader", and "good team leader" for "good team" too."""
    for place, word in enumerate(words):
        if word not in marking:
            continue
        things = words[place + 1 : place + 3]
        if not things or not _may_be_thing(things[0]):
            continue
        yield word, things[0]
        if len(things) > 1 and singular(things[0]) == things[0] and _may_be_thing(things[1]):
            yield word, f"{things[0]} {things[1]}"


def _may_be_thing(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and singular(word) not in NO_SUBJECT and not word.endswith("ly")


def _opposed(told: Counter[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """In the order of the text, each said more than once; "good team leader", where it is mostly that."""
    mostly = {
        (word, thing.split()[0])
        for (word, thing), number in told.items()
        if " " in thing and number >= max(_LEAST, told[word, thing.split()[0]] / 2)
    }
    order = {kind: place for place, kind in enumerate(told)}
    for (word, thing), number in told.items():
        for other in (*sorted(_OTHERS.get(word, ())), _stem(word)):
            kinds = sorted(((word, thing), (other, thing)), key=lambda kind: order.get(kind, 0))
            if min(number, told[other, thing]) >= _LEAST and not mostly.issuperset(kinds):
                yield kinds[0], kinds[1]
