"""The two things that an article contrasts, and what they are called in it: roles, nouns, plurals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.formats.article.blocks import Article
from desktop_app.formats.article.language.word_family import is_family, singular
from desktop_app.formats.article.sides.pairs import Pair, pairs_in
from desktop_app.formats.article.sides.side_names import (
    LONGEST_NAME,
    ends_of,
    meant,
    phrases_of,
    shortest,
    with_thing,
)
from desktop_app.formats.article.sides.subjects import are_kin

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


_MOST_FOUND = 5_000


@dataclass
class Side:
    name: str
    """As the article's title or its sentences call it, in small letters."""
    words: tuple[str, ...]
    synonyms: set[tuple[str, ...]] = field(default_factory=set)

    @property
    def head(self) -> str:
        return self.words[-1]


class Mention(NamedTuple):
    side: int
    start: int
    """In the text that was searched."""
    end: int


@dataclass
class Sides:
    first: Side
    second: Side
    evidence: float = 0.0
    """That the text sets them against each other: what the places are worth where it names both."""
    is_titled: bool = False
    """The title does: "X vs. Y", "the difference between X and Y"."""
    is_named: bool = True
    """Some words set them against each other or, more than once, join them; else it is only by turns."""
    _beginning: dict[str, list[tuple[int, tuple[str, ...]]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The names that may begin with a word, for each that was met: most begin with none."""
    _found: dict[str, tuple[Mention, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """By text: each is asked about many times."""

    def __iter__(self) -> Iterator[Side]:
        return iter((self.first, self.second))

    def mentions(self, text: str) -> list[Mention]:
        """In the order of the text. From the first call on, the names stay as they are."""
        if (known := self._found.get(text)) is None:
            if len(self._found) >= _MOST_FOUND:
                self._found.clear()
            known = self._found[text] = tuple(self._mentions(text))
        return list(known)

    def _mentions(self, text: str) -> Iterator[Mention]:
        tokens = [(found.group().casefold(), found.start(), found.end()) for found in _WORD.finditer(text)]
        place = 0
        while place < len(tokens):
            hit = self._mention_at(tokens, place)
            if hit is None:
                place += 1
                continue
            side, length = hit
            yield Mention(side, tokens[place][1], tokens[place + length - 1][2])
            place += length

    def side_of_label(self, label: str) -> int | None:
        """The side a label, a head or a short heading names, if it names one only."""
        named = {mention.side for mention in self.mentions(label)}
        return named.pop() if len(named) == 1 else None

    def side_of_act(self, text: str) -> int | None:
        """ "Manage" alone, where the two are managers and leaders: the side, of one word of its family."""
        word = text.casefold()
        named = [
            number for number, side in enumerate(self) if len(side.words) == 1 and is_family(side.head, word)
        ]
        return named[0] if len(named) == 1 else None

    def _mention_at(self, tokens: Sequence[tuple[str, int, int]], place: int) -> tuple[int, int] | None:
        """The longest name that begins there: (side, tokens)."""
        first = tokens[place][0]
        if first not in self._beginning:
            self._beginning[first] = [
                (side, name)
                for side, each in enumerate(self)
                for name in (each.words, *each.synonyms)
                if is_family(name[0], first)
            ]
        hits = [(len(name), side) for side, name in self._beginning[first] if _matches(name, tokens, place)]
        if not hits:
            return None
        longest = max(hits)
        if sum(length == longest[0] for length, _ in hits) > 1:
            return None  # both are called that
        return longest[1], longest[0]


def _matches(name: Sequence[str], tokens: Sequence[tuple[str, int, int]], place: int) -> bool:
    if place + len(name) > len(tokens):
        return False
    after = tokens[place + len(name)][0] if place + len(name) < len(tokens) else ""
    return all(
        is_family(word, tokens[place + offset][0]) and not _is_act(word, tokens[place + offset][0], after)
        for offset, word in enumerate(name)
    )


_DERIVED = ("ment", "ship", "er", "or", "tion")
_GOES_ON = frozenset([
    "is", "are", "was", "were", "be", "means", "involves", "requires", "focuses", "may", "might", "can",
    "could", "will", "would", "should", "must", "has", "have", "had", "and", "or", "vs", "versus",
    "usually", "often", "typically", "generally", "tends", "helps", "ends", "takes", "works", "skills",
    "roles", "style", "styles",
]) | {""}  # fmt: skip


def _is_act(word: str, token: str, after: str) -> bool:
    """ "leads" and "managing a team" are what anybody does; "mentoring is" is not, nor is the name itself."""
    if singular(token) == word:
        return False
    if word.endswith(("ist", "ism")):
        return not singular(token).endswith(("ist", "ism", "istic"))  # capital is no capitalist
    if not word.endswith(_DERIVED):
        return False
    if token.endswith("ing"):
        return after not in _GOES_ON
    return not singular(token).endswith((*_DERIVED, "al", "ive", "ist"))


def find_sides(article: Article) -> Sides | None:
    """The pair that the article is about; None where it is about no two things."""
    body = " ".join(block.text for block in article.blocks)
    counts = Counter(word.casefold() for word in _WORD.findall(body))
    phrases = phrases_of(body)
    met: dict[frozenset[str], _Met] = {}
    pairs = list(pairs_in(article))
    clear = [pair[:2] for pair in pairs if pair.is_clear]
    for pair in pairs:
        first, second = meant(ends_of(pair[:2], clear), phrases) if pair.is_clear else pair[:2]
        key = frozenset(" ".join(map(singular, name.split())) for name in (first, second))
        if len(key) == 2:
            met.setdefault(key, _Met((first, second))).add(pair)
    for one in list(met.values())[:_MOST_ALIKE]:
        alike = [other for other in met.values() if other is not one and _alike(one, other)]
        one.alike = sum(other.evidence for other in alike)
        one.named += sum(other.named for other in alike if other.evidence)
    best = _best(met.values(), counts) or _best([one.shortened() for one in met.values()], counts)
    if best is None:
        return None
    names = shortest(best.pair, [one.pair for one in met.values()], phrases)
    sides = _sides_of(with_thing(names, phrases), phrases)
    sides.evidence, sides.is_titled = best.evidence + best.alike, best.is_titled
    sides.is_named = best.named > (0 if sides.evidence or best.worth >= _JOINED_IN_TITLE else 1)
    _learn_synonyms(sides, body, counts)
    return sides


@dataclass
class _Met:
    pair: tuple[str, str]
    worth: float = 0.0
    evidence: float = 0.0
    is_titled: bool = False
    named: int = 0
    """How often: by some words of the text, and not only by turns."""
    alike: float = 0.0
    """The evidence for other words of the same: leader and manager, beside leadership and management."""

    def add(self, pair: Pair) -> None:
        self.worth += pair.weight
        self.evidence += pair.weight if pair.sets_against else 0.0
        self.is_titled |= pair.sets_against and pair.in_title
        self.named += not pair.by_turns

    def shortened(self) -> _Met:
        """ "B2B vs. B2C marketing" may go on as "B2B" and "B2C"."""
        return _Met(
            (self.pair[0].split()[0], self.pair[1].split()[0]),
            self.worth,
            self.evidence,
            self.is_titled,
            self.named,
        )


_OFTEN, _MOST_ALIKE = 3, 60
_LEAST_WORTH, _JOINED_IN_TITLE = 0.57, 3.0
"""Of two that the text only speaks of by turns; of two that the title joins."""


def _alike(one: _Met, other: _Met) -> bool:
    """ "Leader" and "manager" beside "leadership" and "management", or beside "leader traits", …"""
    return any(
        all(map(is_family, mine.split(), theirs.split()))
        and all(map(is_family, yours.split(), others.split()))
        for mine, yours in (one.pair,)
        for theirs, others in (other.pair, other.pair[::-1])
    )


def _best(met: Iterable[_Met], counts: Counter[str]) -> _Met | None:
    """The pair that is set against each other most, among those that the text speaks of."""
    best: tuple[float, _Met] | None = None
    for one in met:
        if is_family(*one.pair) or not (one.named or one.worth > _LEAST_WORTH):
            continue
        told = min(_told(name, other, counts) for name, other in (one.pair, one.pair[::-1]))
        rank = told**_TOLD_COUNTS * (1 + one.worth + one.evidence + one.alike)
        if told >= (1 if one.is_titled else _LEAST_TOLD) and (best is None or rank > best[0]):
            best = (rank, one)
    return best[1] if best is not None else None


def _told(name: str, other: str, counts: Counter[str]) -> int:
    """How often a text speaks of it: by the word that is not the other’s too, or by its initials."""
    words = name.split()
    own = [word for word in words if not any(is_family(word, each) for each in other.split())] or words
    by_name = min(sum(n for token, n in counts.items() if is_family(word, token)) for word in own)
    initials = "".join(word[0] for word in words)
    return by_name + (counts[initials] + counts[f"{initials}s"] if len(words) > 1 else 0)


def _sides_of(pair: tuple[str, str], phrases: Counter[tuple[str, ...]]) -> Sides:
    first, second = (tuple(map(singular, name.split())) for name in pair)
    made = Sides(Side(pair[0], first), Side(pair[1], second))
    for own, other in ((made.first, made.second), (made.second, made.first)):
        # "project management" is often just "management", unless the other is called that too.
        rest = [word for word in own.words if not any(is_family(word, each) for each in other.words)]
        is_shared = phrases[(*other.words, *own.words[1:])] >= _LEAST_TOLD  # "inbound", of call centers too
        if len(own.words) > 1 and len(rest) == len(own.words) and len(own.head) > 4 and not is_shared:
            own.synonyms.add((own.head,))
        if len(own.words) > 1 and own.words[1:] == other.words[1:] and are_kin(own.words[0], other.words[0]):
            own.synonyms.add(own.words[:1])  # "intrinsic", set against "extrinsic motivation"
        if len(own.words) > 1 and own.words[:-1] == other.words[:-1]:
            own.synonyms.add((own.head,))  # "executive coaching", set against "executive mentoring"
        elif (
            len(own.words) > 1
            and own.words[0] not in other.words
            and phrases[own.words[:LONGEST_NAME]] < _OFTEN <= phrases[own.words[:1]]
        ):
            own.synonyms.add(own.words[:1])  # "Maslow" for "Maslow's hierarchy of needs"
    return made


def _spelt_otherwise(words: tuple[str, ...], counts: Counter[str]) -> Iterator[str]:
    """ "Extroversion" beside "extraversion": one letter of a long word."""
    if len(words) == 1 and len(words[0]) >= _LONG_WORD:
        for word, number in counts.items():
            is_told = number >= _LEAST_TOLD and len(word) == len(words[0])
            if is_told and sum(one != other for one, other in zip(word, words[0], strict=True)) == 1:
                yield word


def _with_hyphens_otherwise(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """ "Command and control" for "command-and-control", and the other way round."""
    parts = tuple(part for word in words for part in word.split("-") if part)
    return {parts, ("-".join(words),)} - {words} if len(parts) > 1 else set()


def _is_shouted(word: str, body: str) -> bool:
    """It is mostly written in capitals, as abbreviations are."""
    return len(word) > 1 and len(re.findall(rf"\b{re.escape(word.upper())}\b", body)) >= _OFTEN


_LONG_WORD = 8
_TOLD_COUNTS = 0.7
_LEAST_TOLD = 2
_SAID_ONCE = (
    r"\b{name}\w*\s*\(\s*(?:or\s+|a\.?k\.?a\.?\s+|i\.e\.,?\s+)?(?:also\s+)?(?:called\s+|known\s+as\s+)?([A-Za-z][\w-]*)\s*\)",
    r"\b{name}\w*,?\s+(?:also\s+(?:known\s+as|called)|sometimes\s+called"
    r"|or\s+simply)\s+(?:an?\s+|the\s+)?([A-Za-z][\w-]*)",
)


def _learn_synonyms(sides: Sides, body: str, counts: Counter[str]) -> None:
    for own, other in ((sides.first, sides.second), (sides.second, sides.first)):
        own.synonyms |= {(word,) for word in _spelt_otherwise(own.words, counts) if word not in other.words}
        short = own.words[0]
        if len(own.words) > 1 and short not in other.words and _is_shouted(short, body):
            own.synonyms.add((short,))  # "REST" for "REST API"
        own.synonyms |= _with_hyphens_otherwise(own.words)
        initials = "".join(word[0] for word in own.words)
        is_own = initials != "".join(word[0] for word in other.words)
        if len(own.words) > 1 and is_own and re.search(rf"\b{initials.upper()}s?\b", body):
            own.synonyms.add((initials,))
        if len(own.words) == 2 and not any(is_family(own.words[0], each) for each in other.words):
            alone = re.compile(rf"\b{re.escape(own.words[0])}s\b(?!\s+{re.escape(own.words[1])})", re.I)
            if len(alone.findall(body)) >= _LEAST_TOLD:
                own.synonyms.add(own.words[:1])  # "contacts" for "contact lenses"
        if len(own.words) == 1:
            for found in re.finditer(rf"\b(\w+)\s+(\w+)\s*\(\s*{re.escape(own.words[0])}s?\s*\)", body, re.I):
                long = (singular(found[1].casefold()), singular(found[2].casefold()))
                if "".join(word[0] for word in long) == own.words[0].removesuffix("s"):
                    own.synonyms.add(long)  # "VM", where it says "virtual machines (VMs)"
        for pattern in _SAID_ONCE:
            name = r"\w*\s+".join(map(re.escape, own.words))
            for found in re.finditer(pattern.format(name=name), body, re.I):
                word = singular(found[1].casefold())
                if len(word) > 1 and not any(is_family(each, word) for each in (*own.words, *other.words)):
                    own.synonyms.add((word,))
