"""Pairs of names that an article sets against each other: in its title, its headings, its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from desktop_app.formats.article.blocks import Article, Block, BlockKind, without_number
from desktop_app.formats.article.language.opposites import opposite_kinds
from desktop_app.formats.article.language.sentences import sentences_of
from desktop_app.formats.article.sides.subjects import by_turns
from desktop_app.formats.article.sides.table_heads import heads_of_tables


class Pair(NamedTuple):
    first: str
    second: str
    weight: float
    sets_against: bool = True
    """ "Sales and marketing" names two, and no more."""
    in_title: bool = False
    by_turns: bool = False
    """No words say so: the text speaks of them by turns."""
    is_clear: bool = False
    """ "X vs. Y", "the difference between X and Y": words that stand beside a name may be cut off it."""


_ENDS_NAME: Final = (
    "vs|versus|and|or|is|are|in|for|on|at|as|by|with|to|from|of|what|which|who|how|why|when|explained|differ"
    "|can|does|do|the|a|an|will|would|could|should|may|might|must|has|have|had|was|were|through|with|without"
    "|into|about|it|they|that|this|than|but|while|whereas|not|also|where|if|because|so|versus|work|require"
    "|differs|means|we|you|i|never|always|often|also|then|tend|tends|focus|focuses|[a-z]+ally"
    "|my|our|your|their|his|her|its|involves?|includes?|lies?|did"
)
_WORD: Final = r"(?:[A-Za-z][\w’'/&+-]*|\d{1,4}[\s-]?\([a-z]\)|\d{1,4}-?[A-Za-z][\w-]*)"
_NAME: Final = (
    rf"(?!(?:{_ENDS_NAME})\b){_WORD}(?:\s+(?!(?:{_ENDS_NAME})\b){_WORD}){{0,3}}(?:\s\d{{1,3}}\b(?![.,]\d))?"
)
_SHORT: Final = r"(?:\s*\([A-Za-z]{2,6}\))?"
_AHEAD: Final = (
    r"(?:(?:the\s+)?(?:roles?|job|task|work|purpose|goal|aim|mindset)\s+of\s+)?"
    r"(?:(?:a|an|the|being|becoming|your|good|great|effective|true|real|successful)\s+)*"
    r"(?:\w+ing\s+(?:an?|the|your)\s+)?"
)
_ONE: Final = rf"{_AHEAD}({_NAME}){_SHORT}"
_DIFFERENCE: Final = r"(?:differen\w+|distinction\w*|contrast\w*|compar\w+|divide|line|gap)"


class _Way(NamedTuple):
    """In which words a text sets two names against each other."""

    pattern: re.Pattern[str]
    weight: float
    signs: re.Pattern[str]
    """One of them must be there: to look for names everywhere takes a hundred times as long."""


def _way(pattern: str, weight: float, *signs: str) -> _Way:
    return _Way(re.compile(pattern, re.I), weight, re.compile("|".join(signs), re.I))


_APART: Final = (
    r"(?:different|distinct|separate|interchangeabl\w+|synonym\w*|confused|opposites?|not the same"
    r"|at odds)"
)
_ANYWHERE = (
    _way(
        rf"\b{_ONE}\s*(?:\bvs\b(?!\s+code\b)\.?|\bversus\b|\bv\.|!=|≠|<>)\s*{_ONE}",
        3.0,
        r"\bvs\b",
        "versus",
        r"\bv\.",
        "!=|≠|<>",
    ),
    _way(rf"\b{_DIFFERENCE}\s+(?:\w+\s+){{0,3}}?between\s+{_ONE}\s+(?:and|&)\s+{_ONE}", 3.0, "between"),
    _way(
        rf"\b(?:distinguish\w*|separat\w+|differentiat\w+|tell)\s+{_ONE}\s+(?:from|and)\s+{_ONE}",
        2.0,
        "distinguish",
        "separat",
        "differentiat",
        "tell",
    ),
    _way(
        rf"\b({_NAME})\s+(?:(?:is|are)\s+(?:not\s+the\s+same\s+as|different\s+from|unlike)|differs?\s+from)\s+{_ONE}\b(?!\s+of\b)",
        2.0,
        r"same\s+as",
        r"differ\w*\s+from",
        "unlike",
    ),
    _way(
        rf"\b{_ONE}\s+(?:and|&)\s+{_ONE}\s+(?:are|get|have|represent|aren['’]t|(?:may|can|might)\s+(?:\w+\s+)?be)\s+"
        rf"(?:[\w,-]+\s+){{0,6}}?{_APART}\b",
        2.0,
        _APART,
    ),
    _way(
        rf"\b{_ONE}\s+(?:and|&)\s+{_ONE}\s+are\s+both\b[^.]{{0,160}}?\b(?:different|differ)\b",
        2.0,
        r"are\s+both",
    ),
    _way(
        rf"\b{_ONE}\s+(?:does(?:\s+not|n['’]t)|do(?:\s+not|n['’]t)|is(?:\s+not|n['’]t)|are(?:\s+not|n['’]t))\s+"
        rf"(?:always\s+|necessarily\s+)?(?:equals?|mean|the\s+opposite\s+of)\s+(?:(?:that\s+)?(?:you|one)\s+(?:are|is)\s+)?{_ONE}",
        2.0,
        "equal",
        "mean",
        "opposite",
    ),
    _way(
        rf"\b({_NAME})\s+(?:is|are)(?:\s+not|n['’]t)\s+(?!(?:my|our|your|his|her|its|their)\b){_ONE}(?=\s*[.,;:!?)–—]|\s+(?:and|but|or|nor)\b|\s*$)",
        1.5,
        r"(?:is|are)(?:\s+not|n['’]t)",
    ),
    _way(
        rf"(?:\bnot|n['’]t)\s+(?:about\s+)?{_ONE}[.,;]\s+(?:it|they|that|this|he|she|you)(?:\s+is|\s+are|['’]s|['’]re)"
        rf"\s+(?:about\s+)?{_ONE}",
        1.5,
        r"(?:\bnot|n['’]t)\b",
    ),
    _way(
        r"\b(?:transition\w*|shift\w*|mov(?:e|es|ing)|path|journey|step\w*|leap|chang(?:e|es|ing)|evolv\w+|go(?:ing)?)"
        rf"\s+from\s+{_ONE}\s+(?:in)?to\s+{_ONE}",
        1.5,
        r"from\b",
    ),
    _way(
        rf"\b{_ONE}\s+who\s+(?:is|are)(?:\s+not|n['’]t)\s+(?:also\s+|yet\s+)?{_ONE}", 1.5, r"who\s+(?:is|are)"
    ),
    _way(
        rf"\b{_ONE}\s+(?:is|are)\s+(?:\w+\s+){{0,3}}?(?:better|different|more\s+\w+)\s+than\s+{_ONE}",
        1.5,
        "than",
    ),
    _way(rf"\b(?:be|become|being|becoming)\s+{_ONE},?\s+(?:and\s+)?not\s+(?:just\s+)?{_ONE}", 1.5, "not"),
    _way(rf"\b{_ONE}\s+without\s+being\s+{_ONE}", 1.5, r"without\s+being"),
    _way(
        rf"\b(?:stop|not|don['’]t)\s+(?:be|being|become)\s+{_ONE},?\s+(?:but\s+)?(?:be|become)\s+{_ONE}",
        1.5,
        r"(?:stop|not|don['’]t)\s+be",
    ),
    _way(rf"\bunlike\s+{_ONE},\s+{_ONE}", 1.0, "unlike"),
    _way(
        rf"\b(?:conflat|confus|mistak)\w+\s+{_ONE}\s+(?:with|for|and)\s+{_ONE}",
        2.0,
        "conflat",
        "confus",
        "mistak",
    ),
    _way(
        rf"\bnot\s+(?:\w+\s+)?(?:about\s+)?{_ONE}\s+(?:so|as)\s+much\s+as\s+(?:it\s+is\s+|it['’]s\s+)?(?:about\s+)?{_ONE}",
        2.0,
        r"much\s+as",
    ),
    _way(
        rf"\b(?:more|less)\s+about\s+{_ONE}\s+(?:than|and\s+(?:more|less))\s+(?:it\s+is\s+)?about\s+{_ONE}",
        2.0,
        r"(?:more|less)\s+about",
    ),
    _way(rf"\b(?:choose|choosing|prefer\w*)\s+{_ONE}\s+(?:over|to)\s+{_ONE}", 1.0, "choos", "prefer"),
)
_IN_TITLES = (
    _way(rf"\b{_ONE}\s+(?:or|and|&|/)\s+{_ONE}", 1.5, "or", "and", "&", "/"),
    _way(rf"\b{_ONE}\s+(?:compared\s+(?:to|with)|or)\s+{_ONE}", 1.0, "compared", "or"),
    _way(rf"\bfrom\s+{_ONE}\s+to\s+{_ONE}", 1.0, "from"),
)
_BOTH = _way(rf"\b(?:both|words|terms)\s+{_ONE}\s+and\s+{_ONE}", 1.0, "both", "words", "terms")
"""Names two, and no more."""
_CLEAR = 3.0
_TITLE, _HEADING, _SENTENCE, _SHORT_LINE = 3.0, 0.7, 0.5, 0.3
_SIGN, _LEAST_SIGN, _MOST_TURNS, _SURE_SIGN = 0.3, -2.2, 2.0, 1.5
"""Worth of turning from one to the other, at most; from where on that sets them against each other."""
_OPPOSITE = 1.0
_LOOKS_BACK = 600
_SHORT_LENGTH, _SHORT_WORDS, _SHORT_NAME = 60, 8, 2

_TURNS = re.compile(r"\b(?:whereas|while)\b", re.I)
_HANDS = re.compile(r"\b(?:on the other hand|in contrast|by contrast|conversely|however|meanwhile)\b", re.I)
_SAYS: Final = (
    r"(?:is|are|was|were|has|have|can|could|will|would|may|might|must|should|does|do|did|tends?|means?|refers?|focus(?:es)?|\w{3,}s|work|look"
    r"|give|take|make|help|use|ask|lead|drive|rely|seek|want|need|provide|offer|involve)\b"
)
_BRIEFLY: Final = rf"{_AHEAD}((?!(?:{_ENDS_NAME})\b){_WORD}(?:\s+(?!(?:{_ENDS_NAME})\b){_WORD}){{0,2}}?)"
_WHILE_ONE = re.compile(
    rf"(?:whereas|while)\s+{_BRIEFLY}\s+{_SAYS}[^,;]{{3,160}},\s+{_BRIEFLY}\s+{_SAYS}", re.I
)
_AFTER_TURN = re.compile(rf"\b(?:whereas|while)\s+{_ONE}\s+{_SAYS}", re.I)
_OTHER_HAND = re.compile(
    rf"(?:{_HANDS.pattern},?\s+{_ONE}\s+{_SAYS}|{_ONE},?\s+{_HANDS.pattern},?\s+{_SAYS}"
    rf"|{_ONE},\s+{_HANDS.pattern},\s+[a-z])",
    re.I,
)
_BEFORE_TURN = re.compile(rf"(?:.{{0,80}}?\bthat\s+)??(?:{_ONE}\s+{_SAYS}|(\w+[^\Ws]s)\s+[a-z]{{2,}})", re.I)
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
    "are", "how", "why", "top", "core", "critical", "crucial", "major", "comparing", "defining", "exploring",
    "explaining", "about", "of", "being", "need", "use", "using", "choosing", "choose",
    "terms", "words", "concepts",
])  # fmt: skip
_NUMBERS: Final = frozenset(["three", "four", "five", "six", "seven", "eight", "nine", "ten"])
_NO_NAME: Final = frozenset([
    "it", "they", "them", "this", "that", "these", "those", "one", "other", "another", "pros", "cons",
    "advantages", "disadvantages", "yes", "no", "right", "wrong", "good", "bad", "old", "new", "past",
    "present", "before", "after", "myth", "reality", "then", "now", "you", "we", "us", "people", "me", "he",
    "she", "his", "hers", "theirs", "ours", "each", "which", "both", "some", "many", "more", "less", "time",
    "times", "best", "worst", "likely", "only", "easy", "able", "sure", "always", "necessarily", "important",
    "necessary", "possible", "enough", "just", "true", "alone", "going", "allowed", "day", "days", "others",
    "someone", "anyone", "everyone", "most", "something", "things", "role", "roles", "type", "types",
    "description", "descriptions", "notes", "note", "status", "details", "example", "examples", "comment",
    "comments", "links", "meaning", "meanings", "there", "lets", "let",
])  # fmt: skip


_LISTED: Final = re.compile(rf"{_ONE},\s+{_ONE},?\s+(?:and|&|or|vs\.?|versus)\s+{_ONE}", re.I)
""" "Managers, leaders, and executives": two of them may be what is told apart."""


def pairs_in(article: Article) -> Iterator[Pair]:
    """With what its place is worth; the same pair may come many times."""
    listed = _LISTED.fullmatch(article.title)
    is_sentence = article.title.endswith(".") and article.title.count(" ") >= _SHORT_WORDS
    title = "" if is_sentence else article.title  # a first sentence is no title
    for pair in _found(title, _ANYWHERE):
        yield pair._replace(weight=pair.weight * _TITLE, in_title=True)
    for pair in _found(title, _IN_TITLES[1:]):
        yield pair._replace(weight=pair.weight * _TITLE)
    for pair in _found(title, _IN_TITLES[:1]):
        is_short = all(len(name.split()) <= _SHORT_NAME for name in pair[:2])
        yield pair._replace(weight=pair.weight * (_TITLE if is_short else _HEADING), sets_against=False)
    for one, other in combinations(map(_clean, listed.groups()) if listed else (), 2):
        if _is_name(one) and _is_name(other):
            yield Pair(one, other, _TITLE, sets_against=False)
    for block in article.blocks:
        if block.kind is BlockKind.ROW:
            continue
        worth = _HEADING if block.kind is BlockKind.HEADING else _SENTENCE
        for pair in _found(without_number(block.text), _ANYWHERE):
            yield pair._replace(weight=pair.weight * worth)
        for pair in _found(block.text, (_BOTH,)):
            yield pair._replace(weight=pair.weight * worth, sets_against=False)
        for pair in _turned(block.text):
            yield pair._replace(weight=pair.weight * worth)
        if len(block.text) < _SHORT_LENGTH and block.text.count(" ") < _SHORT_WORDS:
            for pair in _found(block.text.rstrip(":"), _IN_TITLES[:1]):
                yield pair._replace(weight=pair.weight * _SHORT_LINE, sets_against=False)
    for pair in _on_the_other_hand([each for each in article.blocks if each.kind is not BlockKind.ROW]):
        yield pair._replace(weight=pair.weight * _SENTENCE)
    for one, other, sign in by_turns(article):
        worth = min((sign - _LEAST_SIGN) * _SIGN, _MOST_TURNS)
        yield Pair(one, other, worth, sets_against=sign > _SURE_SIGN, by_turns=True)
    for one, other, in_title in opposite_kinds(article):
        yield Pair(one, other, _OPPOSITE * (_CLEAR * _TITLE if in_title else 1.0), in_title=in_title)
    for heads in heads_of_tables(article):
        first, second = _clean(heads.first), _clean(heads.second)
        if _is_name(first) and _is_name(second):
            yield Pair(first, second, _TITLE if heads.is_clear else 1.0, in_title=heads.is_clear)
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
        names = [ahead[1] or ahead[2], turn[1]] if turn and ahead else []
        if opening := _WHILE_ONE.match(sentence.text):
            names = [opening[1], opening[2]]
        if names:
            first, second = map(_clean, names)
            is_alike = first.endswith("ing") == second.endswith("ing") or " " in first + second
            if is_alike and _is_name(first) and _is_name(second):  # "while allowing …" names nothing
                yield Pair(first, second, 1.0)


def _on_the_other_hand(blocks: Sequence[Block]) -> Iterator[Pair]:
    """ "The leader sets the goal. The manager, on the other hand, makes the way smooth."."""
    for place, block in enumerate(blocks):
        if not _HANDS.search(block.text):
            continue
        ahead = blocks[place - 1].text if place else ""
        before = _last_named([each.text for each in sentences_of(ahead[-_LOOKS_BACK:])])
        for sentence in sentences_of(block.text):
            turn = _OTHER_HAND.match(sentence.text) if _HANDS.search(sentence.text) else None
            named = _clean(turn[1] or turn[2] or turn[3]) if turn else ""
            if before and turn and _is_name(named):
                yield Pair(before, named, 1.0)
            before = named or _last_named([sentence.text]) or before


def _last_named(sentences: Sequence[str]) -> str:
    """What the last of them that names something begins with."""
    for sentence in reversed(sentences):
        ahead = _BEFORE_TURN.match(sentence)
        named = _clean(ahead[1] or ahead[2]) if ahead else ""
        if _is_name(named):
            return named
    return ""


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


_ACT: Final = re.compile(r"\b(\w+ing)\s+(?:an?|the|your)\s")
_QUOTES: Final = re.compile(r"[\"“”‘*]|(?<=\w)’(?!\w)|(?<!\w)'|'(?!\w)")


def _found(text: str, ways: Sequence[_Way]) -> Iterator[Pair]:
    for way in ways:
        if not way.signs.search(text):
            continue
        for match in way.pattern.finditer(_QUOTES.sub("", text.replace("_", " "))):
            first, second = _clean(match[1]), _clean(match[2])
            if first == second and len(acts := _ACT.findall(match[0].casefold())) == 2:
                first, second = acts  # "leading a team" and "managing a team"
            if _is_name(first) and _is_name(second):
                yield Pair(first, second, way.weight, is_clear=way.weight >= _CLEAR)


def _clean(name: str) -> str:
    words = [word.strip("’'/&+-()").casefold() for word in name.replace("(", " ").split()]
    words = [word.removesuffix("'s").removesuffix("’s") for word in words if word]
    while words and (words[0] in _LEADING or _counts(words)):
        words = words[1:]
    while len(words) > 1 and words[-1] in _TRAILING:
        words = words[:-1]
    return " ".join(words)


def _counts(words: Sequence[str]) -> bool:
    """ "Four differences" are a number of things, "four stroke" is a name."""
    return words[0] in _NUMBERS and len(words) > 1 and words[1].endswith("s")


def _is_name(name: str) -> bool:
    return len(name) > 1 and not name.isdigit() and not set(name.split()) & _NO_NAME
