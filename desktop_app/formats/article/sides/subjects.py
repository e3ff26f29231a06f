"""Two things that a text speaks of by turns: "Managers hoard … Leaders share …", sentence after sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise, permutations, takewhile
from math import log1p
from typing import Final, NamedTuple

from desktop_app.formats.article.blocks import Article, BlockKind, without_number
from desktop_app.formats.article.language.sentences import sentences_of
from desktop_app.formats.article.language.word_family import is_family, singular

_CLAUSE: Final = re.compile(r"[,;:–—(]\s*|\s(?:while|whereas|whilst|but|and|yet)\s", re.I)
_AHEAD: Final = re.compile(
    r"(?:[\"'“‘(*]|\b(?:and|but|so|while|whereas|whilst|although|though|yet|if|when|because|since|as|in|with"
    r"|for|unlike|by|of|the|a|an|good|great|effective|true|real|successful|most|many|some|all|both|every|each"
    r"|these|those|your|our|their|his|her|its|any|no|only|typical|best|better|being|strong|poor|bad"
    r"|[a-z]{2,}ly|often)\b|\s)+",
    re.I,
)
"""What may stand before a subject."""
_WORD: Final = re.compile(r"[^\W\d_][\w’'&-]*")
NO_SUBJECT: Final = frozenset([
    "about", "after", "again", "all", "also", "although", "always", "an", "and", "another", "answer", "any",
    "are", "as", "ask", "at", "be", "because", "been", "before", "being", "between", "both", "build", "but",
    "by", "can", "case", "choose", "cons", "consider", "could", "create", "day", "did", "difference", "do",
    "does", "don't", "each", "even", "every", "everyone", "everything", "example", "fact", "few", "finally",
    "first", "five", "focus", "for", "four", "from", "get", "give", "has", "had", "have", "he", "help", "her",
    "here", "his", "how", "however", "http", "https", "i", "if", "in", "inspire", "instance", "instead",
    "into", "involve", "is", "it", "its", "just", "key", "know", "last", "lead", "less", "let", "look", "lot",
    "make", "making", "many", "may", "me", "might", "more", "most", "must", "my", "need", "never", "new",
    "no", "not", "note", "nothing", "now", "of", "offer", "often", "on", "once", "one", "only", "or", "other",
    "others", "our", "out", "over", "own", "part", "people", "person", "point", "problem", "pros", "provide",
    "question", "rely", "remember", "require", "said", "same", "say", "second", "see", "seek", "set", "she",
    "should", "so", "solution", "some", "someone", "something", "step", "still", "such", "take", "tend",
    "term", "than", "that", "the", "their", "them", "then", "there", "therefore", "these", "they", "thing",
    "think", "third", "this", "those", "though", "three", "through", "time", "tip", "to", "today", "two",
    "type", "under", "understand", "unlike", "until", "us", "use", "using", "want", "was", "way", "we",
    "were", "what", "when", "where", "whereas", "whether", "which", "while", "who", "whose", "why", "will",
    "with", "without", "word", "work", "would", "www", "year", "yes", "yet", "you", "your",
])  # fmt: skip
_AS_NOUN: Final = re.compile(
    r"\b(?:an?|the|this|each|every|your|our|their|of|in|between|most|many|both|good|great|true|real|effective"
    r"|for|some|with|as|and|or|than|vs|versus)\s+[\"“‘']?(?=([^\W\d_][\w’'-]*))",
    re.I,
)
_OTHERWISE: Final = re.compile(
    r"\b(?:to|will|can|should|may|must|they|we|you|i|who|not|don['’]t|could|would|is|are|be|very|so|too|more"
    r"|and|or)\s+(?=([^\W\d_][\w’'-]*))",
    re.I,
)
_SETS_AGAINST: Final = re.compile(
    r"\b(?:on the other hand|conversely|however|meanwhile|instead|unlike|but|whereas|whilst|while|than|rather"
    r"|contrast\w*|differ\w*|distinct\w*|opposite|vs|versus|compared|not)\b|;",
    re.I,
)
_JOINS: Final = frozenset(["and", "or", "vs", "versus", "from", "than"])
_ENDING: Final = re.compile(
    r"(?:ations?|itions?|[stc]ion|ility|ality|ity|ional|al|ment|ship|ness|ing|ance|ence|ive|e?rs?|ors?)$"
)
_MOST_SENTENCES, _MOST_CLAUSES, _MOST_WORDS, _MOST_SUBJECTS, _FAR = 20_000, 8, 3, 16, 60
_LEAST, _LEAST_TURNS, _MOSTLY = 2, 2, 0.6
_MOST_JOINED, _LEAST_SIGN, _MOST_COMPOUND, _LEAST_ALIKE = 4, -2.0, 1, 3
_TURN, _CLOSE, _AGAINST, _JOINED = 1.25, 2.0, 2.2, 2.9
_RANK, _TOGETHER, _LENGTH, _KIN, _AT_ALL = 2.4, 1.2, 0.9, 2.0, 1.5
"""What each sign counts for, fitted on two hundred articles that contrast and twice as many that do not."""


class Turning(NamedTuple):
    """Two things by whose names clauses begin in turn."""

    first: str
    second: str
    sign: float
    """How likely the text is about the two: above 2 it is, below 0 it hardly is."""


class _Thing(NamedTuple):
    name: str
    words: list[str]
    """Of one family, and those that it is a compound of."""


@dataclass
class _Said:
    """A sentence: the subjects of its clauses, and all its words."""

    subjects: list[tuple[str, ...]]
    words: list[str]
    sets_against: bool
    named: set[int] = field(default_factory=set)
    """Which things, by their number; below: those its clauses begin with."""
    begins: list[frozenset[int]] = field(default_factory=list)


def by_turns(article: Article) -> Iterator[Turning]:
    said = list(_sentences(article))
    things = _compounded(_things(said, article), said)
    of_word = {word: number for number, thing in enumerate(things) for word in thing.words}
    for sentence in said:
        sentence.named = {of_word[word] for word in sentence.words if word in of_word}
        sentence.begins = [
            named
            for words in sentence.subjects
            if (named := frozenset(of_word[word] for word in words if word in of_word))
        ]
    joined, compounds = _joined(said, of_word), _compounds(said, of_word)
    for first, second in combinations(range(len(things)), 2):
        order = _order(said, first, second)
        turns = sum(one != other for one, other in pairwise(order))
        if turns < _LEAST_TURNS or compounds[frozenset((first, second))] > _MOST_COMPOUND:
            continue
        together = [each for each in said if {first, second} <= each.named]
        against = sum(each.sets_against for each in together)
        sign = (
            _TURN * log1p(turns)
            + _CLOSE * _close_turns(said, first, second) / turns
            + _AGAINST * log1p(against)
            + _JOINED * log1p(min(joined[frozenset((first, second))], _MOST_JOINED))
            - _RANK * log1p(first + second)
            - _TOGETHER * log1p(len(together))
            - _LENGTH * log1p(len(said))
            + _KIN * any(are_kin(one, other) for one in things[first].words for other in things[second].words)
            + _AT_ALL
        )
        if sign > _LEAST_SIGN:
            names = (things[first].name, things[second].name)
            yield Turning(*(names if order[0] == first else names[::-1]), sign)


def _sentences(article: Article) -> Iterator[_Said]:
    seen = 0
    for block in article.blocks:
        if block.kind is BlockKind.ROW:
            continue
        for sentence in sentences_of(without_number(block.text)):
            seen += 1
            if seen > _MOST_SENTENCES:
                return
            text = sentence.text
            if "http" in text or "www." in text:
                continue
            subjects = [_subject(clause) for clause in _CLAUSE.split(text)[:_MOST_CLAUSES]]
            yield _Said(
                [words for words in subjects if words],
                [singular(word.casefold()) for word in _WORD.findall(text)],
                _SETS_AGAINST.search(text) is not None,
            )


def _subject(clause: str) -> tuple[str, ...]:
    """The words that a clause begins with, up to one that cannot be of its subject."""
    ahead = _AHEAD.match(clause)
    begin = ahead.end() if ahead else 0
    words: list[str] = []
    for found in _WORD.finditer(clause[begin : begin + _FAR]):
        word = found.group().casefold()
        if singular(word) in NO_SUBJECT or word in NO_SUBJECT or word.endswith("ly"):
            break
        words.append(singular(word))
        if len(words) == _MOST_WORDS or (word.endswith("s") and not word.endswith("ss")):
            break
    return tuple(words)


def _things(said: Sequence[_Said], article: Article) -> list[_Thing]:
    """What clauses begin with most, words of one family together, its commonest first; no verbs."""
    as_noun: Counter[str] = Counter()
    otherwise: Counter[str] = Counter()
    for block in article.blocks:
        as_noun.update(singular(word.casefold()) for word in _AS_NOUN.findall(block.text))
        otherwise.update(singular(word.casefold()) for word in _OTHERWISE.findall(block.text))
    every = Counter(word for sentence in said for word in sentence.words)
    begins = Counter(word for sentence in said for words in sentence.subjects for word in set(words))
    things: list[_Thing] = []
    for word in sorted(begins, key=lambda each: -begins[each] * every[each] ** 0.5):
        if begins[word] < _LEAST or len(word) < 3 or otherwise[word] > as_noun[word] + 1:
            continue
        known = next((thing for thing in things if is_family(thing.name, word)), None)
        if known is not None:
            known.words.append(word)
        elif len(things) < _MOST_SUBJECTS:
            things.append(_Thing(word, [word]))
    return things


def _compounded(things: Sequence[_Thing], said: Sequence[_Said]) -> list[_Thing]:
    """Two that hardly ever stand apart are one: "sole proprietorship"."""
    every = Counter(word for sentence in said for word in sentence.words)
    beside = Counter(two for sentence in said for two in pairwise(sentence.words))
    left = list(things)
    for one, other in permutations(things, 2):
        number = beside[one.name, other.name]
        is_one = number >= _LEAST and number >= _MOSTLY * max(every[one.name], every[other.name])
        if is_one and one in left and other in left:
            left[min(left.index(one), left.index(other))] = _Thing(
                f"{one.name} {other.name}", one.words + other.words
            )
            left = [thing for thing in left if thing not in (one, other)]
    return left


def _order(said: Sequence[_Said], first: int, second: int) -> list[int]:
    """Which of the two each clause begins with, if with one of them."""
    return [
        first if first in named else second
        for sentence in said
        for named in sentence.begins
        if (first in named) != (second in named)
    ]


def _close_turns(said: Sequence[_Said], first: int, second: int) -> int:
    """How often a sentence begins with the one and the next with the other."""
    begins = [sentence.begins[0] & {first, second} if sentence.begins else set() for sentence in said]
    return sum(len(one) == len(other) == 1 and one != other for one, other in pairwise(begins))


def _joined(said: Sequence[_Said], of_word: dict[str, int]) -> Counter[frozenset[int]]:
    """How often two are joined: "managers and leaders", "a forum or a wiki"."""
    joined: Counter[frozenset[int]] = Counter()
    for sentence in said:
        words = sentence.words
        for place, word in enumerate(words):
            if word in _JOINS:
                before = [of_word[each] for each in words[max(place - 2, 0) : place] if each in of_word]
                after = [of_word[each] for each in words[place + 1 : place + 4] if each in of_word]
                if before and after and before[-1] != after[0]:
                    joined[frozenset((before[-1], after[0]))] += 1
    return joined


def _compounds(said: Sequence[_Said], of_word: dict[str, int]) -> Counter[frozenset[int]]:
    """How often two stand side by side: a "checking account" is one thing."""
    return Counter(
        frozenset((of_word[one], of_word[other]))
        for sentence in said
        for one, other in pairwise(sentence.words)
        if one in of_word and other in of_word
    )


def are_kin(one: str, other: str) -> bool:
    """Words made alike of which the beginning differs: introvert and extrovert, inbound and outbound."""
    stems = [_ENDING.sub("", word)[::-1] for word in (one, other)]
    alike = sum(1 for _ in takewhile(lambda two: two[0] == two[1], zip(*stems, strict=False)))
    same_ending = _ENDING.sub("", one) == one or one[-3:] == other[-3:]
    return same_ending and alike >= _LEAST_ALIKE and not is_family(one, other)
