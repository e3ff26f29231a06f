"""Lists inside a sentence: "Leaders need courage, patience, and humour"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

TRAIT_NOUN: Final = (
    r"(?:traits?|qualit(?:y|ies)|skills?|responsibilit(?:y|ies)|abilit(?:y|ies)|characteristics?"
    r"|features?|attributes?|competenc(?:e|ies|y)|strengths?|tasks?|duties|functions?|roles?"
    r"|behaviou?rs?|activities|habits?|virtues?|talents?)"
)
HAS_NOUN: Final = re.compile(rf"\b{TRAIT_NOUN}\b", re.I)
LEAST_LISTED: Final = 3
MOST_TRAIT_WORDS: Final = 14
_NAMED: Final = (
    rf"{TRAIT_NOUN}\b[^.:;]{{0,60}}?\b(?:include|includes|including|are|is|like|such as|related to)"
    rf"|{TRAIT_NOUN}\s+(?:(?:focus|cent(?:er|re)|revolve)\s+(?:on|around)|involve|require|mean)"
    rf"|ability to|such as|{TRAIT_NOUN}(?=:)"
)
_NEEDED: Final = (
    r"is (?:more |all |mostly )?about|involves?|requires?|demands?|calls? for|consists? of"
    r"|(?:is|are) responsible for|needs?|possess(?:es)?|exhibits?|displays?|demonstrates?"
    r"|provides?|offers?|deals? with|helps? with|known for|associated with|excels? (?:at|in)|encompass(?:es)?"
    r"|(?:adept|skilled|proficient|experts?) (?:at|in)"
)
_LIST: Final = r"\s*[:,]?\s+(?:things like\s+)?(?P<list>[^.;:]+)"
_LISTED: Final = re.compile(rf"\b(?:{_NAMED}){_LIST}", re.I)
_LISTED_AS_NEEDED: Final = re.compile(rf"\b(?:{_NEEDED}){_LIST}", re.I)
_TWO: Final = re.compile(
    rf"\b(?:two|both) (?:[\w-]+ ){{0,3}}{TRAIT_NOUN}\b[^.:;]{{0,80}}?\b(?:are|is|include)(?: the ability to)?"
    r"\s*:?\s+(?P<one>\w[^,.;:]{1,60}?),? and (?P<other>\w[^,.;:]{1,60}?)(?=[.!]|$)",
    re.I,
)
""" "The two talents of a leader are optimism and patience"."""
_FEW = r"[\w-]+(?:\s[\w-]+){0,2}"
_IS_LIKE = re.compile(
    r"\b(?:is|are|be|as|being|someone who is|somebody who is)\s+"
    rf"(?P<list>(?:{_FEW},\s+)+{_FEW},?\s+(?:and|or)\s+{_FEW}|(?:{_FEW},\s+){{2,}}{_FEW})"
    r"(?=[.,;:!?]|\s(?:rather|than|but|while|who|that|because|so|when|instead|in|to|for|at|by|with|and)\b|$)",
    re.I,
)
""" "Leaders are bold, curious, and patient"."""
_SKILLS = re.compile(
    rf"(?:^|[,:]\s|\b(?:with|have|has|need|needs|require|requires|possess|of|in|their|its)\s)"
    rf"(?P<list>{_FEW}(?:,\s+{_FEW}){{1,8}},?\s+and\s+{_FEW})(?<=skills|lities|encies)\b",
    re.I,
)
""" "Listening, planning, and people skills help a leader"."""
_DOES = re.compile(r"\s(?P<list>(?:[\w-]+,\s+)+[\w-]+,?\s+and\s+[\w-]+)[.!]?$")
""" "Managers plan, organise, and control"."""
_BEFORE = re.compile(
    rf"^(?P<list>[^.;:]+?)\s+are\s+(?:all\s+|some of\s+)?(?:\w+\s+){{0,4}}{TRAIT_NOUN}\b", re.I
)
_NO_TRAIT = re.compile(
    r"(?:what|who|when|how|why|where|that|which|if|whether|most of all|on|in|i|you|we|they|it|so|but|as|etc"
    r"|more than)\b",
    re.I,
)
_AHEAD = re.compile(r"(?:(?:to|about|such as|like|things like|and|or)\s+)+", re.I)
_AND_SO_ON = re.compile(
    r",?\s*(?:and\s+)?\b(?:etc\b|so on\b|so forth\b|more$|among others\b|many others\b)", re.I
)
_SOURCE = re.compile(r"\s\((?:[A-Z][^()]*)?\d{4}[^()]*\)?")
_SEPARATOR = re.compile(r",\s*(?:and|or|as well as)\s+|,\s*|\s+(?:and|or|as well as)\s+")
_SEMICOLONS = re.compile(r"\s*[;\n]\s*(?:and\s+|or\s+)?")
_COMMAS = re.compile(r",\s*(?:and\s+|or\s+|as well as\s+)?")
_NOT_SAID = re.compile(
    r"(?:\b(?:not|never|something|nothing|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t)\s+(?:\w+\s+){0,2})$",
    re.I,
)
_ACT = re.compile(r"[a-z-]{2,}ing\b", re.I)
_MOST_LISTED_WORDS, _MOST_LAST_WORDS, _MOST_MERE_WORDS = 6, 10, 3


class Span(NamedTuple):
    """Of a part, within the sentence."""

    start: int
    end: int


def announced_in(text: str) -> Span | None:
    """From the word for traits that a list of them is announced with to where the list begins."""
    found = _LISTED.search(text)
    return Span(found.start(), found.start("list")) if found is not None else None


def lists_traits(raw: str) -> bool:
    """Whether a sentence is nothing but such a list."""
    if HAS_NOUN.search(raw) is None:
        return False
    found = (_LISTED.search(raw), _LISTED_AS_NEEDED.search(raw), _BEFORE.match(raw))
    return any(each is not None and _is_list(_SEPARATOR.split(each["list"])) for each in found)


def is_mere_list(text: str) -> bool:
    """ "Vision, courage, and empathy." below "Leadership traits"."""
    parts = _SEPARATOR.split(text.rstrip(".! "))
    return len(parts) >= LEAST_LISTED and all(len(part.split()) <= _MOST_MERE_WORDS for part in parts)


def parts_in(text: str, told_from: int | None) -> tuple[list[Span], bool]:
    """`told_from`: behind what the sentence is about, if it names that. And whether the list is announced as
    one of traits, or is not much more than what the sentence says of its subject anyway."""
    if two := _TWO.search(text):
        return [Span(*two.span("one")), Span(*two.span("other"))], True
    if HAS_NOUN.search(text[: max(text.find(":"), 0)]) and (spans := set_apart(text, text.index(":") + 1)):
        return spans, True
    does = _DOES.match(text, told_from) if told_from is not None else None
    announced = (
        _IS_LIKE.search(text),
        _LISTED.search(text),
        _BEFORE.match(text),
        does,
        _SKILLS.search(text),
    )
    for found in (*announced, _LISTED_AS_NEEDED.search(text)):
        if found is not None and _NOT_SAID.search(text[: found.start("list")]):
            return [], False
        if found is not None and (spans := list(parts_of(text, *found.span("list")))):
            return spans, found in announced
    return [], False


def mere_parts(text: str, begin: int) -> list[Span]:
    """Of what is nothing but a list of a few words each, from there on."""
    end = len(text.rstrip(" .!"))
    return list(parts_of(text, begin, end)) if is_mere_list(text[begin:end]) else []


def set_apart(text: str, begin: int) -> list[Span]:
    """Of what is parted by semicolons from there on; none where it is no list of a few words each."""
    spans = [_bare(text, *span) for span in _spans(text, begin, len(text.rstrip(" .")), _SEMICOLONS)]
    is_list = len(spans) >= LEAST_LISTED
    if is_list and all(len(text[start:end].split()) <= MOST_TRAIT_WORDS for start, end in spans):
        return spans
    return []


def parts_of(text: str, begin: int, end: int) -> Iterator[Span]:
    """Of a list that lies there in the sentence; none where it is no list of traits."""
    if goes_on := _AND_SO_ON.search(text, begin, end):
        end = goes_on.start()
    if source := _SOURCE.search(text, begin, end):
        end = source.start()
    are_acts = _are_acts(text[begin:end])
    spans = list(_spans(text, begin, end, _COMMAS if are_acts else _SEPARATOR))
    parts = [text[span.start : span.end] for span in spans]
    if not (are_acts or _is_list(parts)) or any(_NO_TRAIT.match(part) for part in parts):
        return
    for span, part in zip(spans, parts, strict=True):
        ahead = _AHEAD.match(part)
        start = span.start + (ahead.end() if ahead and part[ahead.end() :].strip() else 0)
        if text[start : span.end].strip():
            yield _bare(text, start, span.end)


def _spans(text: str, begin: int, end: int, separator: re.Pattern[str]) -> Iterator[Span]:
    at = begin
    for found in separator.finditer(text[begin:end]):
        yield Span(at, begin + found.start())
        at = begin + found.end()
    yield Span(at, end)


def _bare(text: str, start: int, end: int) -> Span:
    """Without spaces and quotation marks around it."""
    while start < end and text[start] in ' \t"“”‘':
        start += 1
    while end > start and text[end - 1] in ' \t"“”':
        end -= 1
    return Span(start, end)


def _is_list(parts: Sequence[str]) -> bool:
    """However much is said besides of the last."""
    *others, last = parts
    return (
        len(parts) >= LEAST_LISTED
        and all(len(part.split()) <= _MOST_LISTED_WORDS for part in others)
        and len(last.split()) <= _MOST_LAST_WORDS
    )


def _are_acts(text: str) -> bool:
    """ "Setting the goals, listening to what people say, and keeping the peace": however long each is."""
    parts = _COMMAS.split(text)
    return len(parts) >= LEAST_LISTED and all(
        _ACT.match(part) is not None and len(part.split()) <= MOST_TRAIT_WORDS for part in parts
    )
