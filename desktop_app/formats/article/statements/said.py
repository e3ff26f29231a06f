"""What is said of which side, sentence by sentence, and half by half where one turns to the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.formats.article.language.sentences import Sentence, words
from desktop_app.formats.article.sides.two_sides import Mention, Sides
from desktop_app.formats.article.statements.clauses import acts_alike, halves_alike
from desktop_app.formats.article.statements.turns import (
    AFTER_THAN,
    FEW_WORDS,
    JOINT,
    PRONOUN,
    Half,
    halves_of,
)

BOTH = 2
"""Of a sentence about the two together."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said. `side` None: nobody can tell of which."""

    side: int | None
    sentence: Sentence
    in_contrast: bool = False
    """It is one half of a sentence that says something of the other side too."""
    by_pronoun: bool = False


_PERSON = re.compile(r"(?:they|he|she|it\s+(?!is\b|was\b|takes\b))\b(?:\s+\S+)", re.I)
"""Whoever is named after that is not who the sentence is about."""
_NEAR_WORDS = 7
_BEGINNING, _FEW_AHEAD = 80, 2
_OF_THE_OTHER = re.compile(
    r"\b(?:is|are|be|become|becomes|been|was|were)\s+(?:not\s+)?(?:always\s+|necessarily\s+"
    r"|also\s+|often\s+|automatically\s+|just\s+|simply\s+)*"
    r"(?:being\s+)?(?:an?\s+|the\s+)?(?:good\s+|great\s+|best\s+|better\s+|natural\s+|effective\s+)*$",
    re.I,
)

_OF_SOMEBODY = re.compile(r"\b(?:to|for|with|by|of)\s+\w+\s+(?:who|that|which)\b", re.I)
""" "Bosses give work to somebody who is a leader" is no word on what bosses are."""
_OF_BOTH = re.compile(r"\b(?:to|for|of|in|with) both\b", re.I)
_LIKE = re.compile(r"(?:just\s+|much\s+)?like\s+(?:\w+\s+){0,2}$", re.I)
_KIND_OF = re.compile(r"\s+(?:of|who|that|which|whose|where|in which)\b", re.I)


def said_in(
    sentence: Sentence,
    sides: Sides,
    before: int | None,
    named_last: Sequence[int] = (),
    *,
    is_one_of_two: bool = False,
) -> list[Said]:
    """`before`: the side that was spoken of last, for sentences that go on with "they"; `named_last`: those
    that the sentence before names, in its order, for "the former" and "the latter"; `is_one_of_two`: one of
    two sentences that begin with "One …" and "The other …"."""
    whole, sentence = sentence, _behind_lead_in(sentence, sides)
    text = sentence.text
    if ahead := [mention.side for mention in sides.mentions(whole.text[: len(whole.text) - len(text)])]:
        named_last = ahead
    mentions = _of_what_is_told(text, sides.mentions(text)) or _former_and_latter(
        text, named_last, is_one_of_two=is_one_of_two
    )
    named = {mention.side for mention in mentions}
    if re.match(r"both\b", text, re.I) or _is_like_the_other(text, mentions):
        return [Said(BOTH, sentence)]
    if unlike := _unlike(sentence, mentions):
        return unlike
    if mentions and _TELLS_APART.search(text[: mentions[0].start]):
        return [Said(None, sentence)]
    halves = halves_of(sentence, mentions, before) or (
        halves_alike(sentence, mentions) if len(named) == 2 else acts_alike(sentence, sides)
    )
    if halves and not _is_condition(halves[0], _between(sentence, halves), sides):
        parts = [half.sentence.text for half in halves]
        if any(_tells_how_they_go_together(part, sides) for part in parts) or _are_crossed(halves, sides):
            return [Said(BOTH, sentence)]
        return [
            Said(BOTH if half.is_of_both else half.side, half.sentence, in_contrast=True) for half in halves
        ]
    if implied := _implied(sentence, mentions):
        return implied
    if not mentions and (own := asked_for(text, sides)):
        return [Said(own.side, sentence)]
    if not mentions:
        follows = bool(PRONOUN.match(text)) and not _TOGETHER.search(text)
        return [Said(before if follows else None, sentence, by_pronoun=follows)]
    if len(named) == 2 and (_is_joint(text, mentions) or _is_of_the_other(text, mentions)):
        return [Said(BOTH, sentence)]
    first = mentions[0]
    if len(named) == 2 and re.match(r"(?:when|if|as|to|before)\b", text, re.I):
        return [Said(None, sentence)]
    if _is_told_by_author(text[: first.start]) or _IS_ONE.search(text[: first.start]):
        return [Said(None, sentence)]
    if _PERSON.match(text):
        return [Said(before, sentence, by_pronoun=True)]
    if _OF_BOTH.search(text) and PRONOUN.match(text):
        return [Said(BOTH, sentence)]
    if len(named) == 1 and not _is_subject(text, first) and PRONOUN.match(text):
        return [Said(before if before is not None else first.side, sentence, by_pronoun=True)]
    return [Said(first.side if _is_subject(text, first) else None, sentence)]


_ASKS_FOR = re.compile(r"(?:always\s+|never\s+|only\s+|don['’]t\s+|do not\s+)?(?P<act>[^\W\d_]+)\b", re.I)


def asked_for(text: str, sides: Sides) -> Mention | None:
    """ "Manage when time is short": what to do, or doing it, by a word of the family of one side."""
    found = _ASKS_FOR.match(text)
    side = sides.side_of_act(found["act"]) if found else None
    return Mention(side, *found.span("act")) if found and side is not None else None


_CONDITION = re.compile(r"(?:if|when|whenever|since|because|once|unless|until)\b", re.I)
_MOST_BEFORE_NAME = 3


def _between(sentence: Sentence, halves: Sequence[Half]) -> str:
    """What stands between the first two."""
    one, other = (half.sentence for half in halves[:2])
    return sentence.text[one.end - sentence.start : other.start - sentence.start]


def _is_condition(half: Half, turn: str, sides: Sides) -> bool:
    """ "If people want more than a group can do, a team is formed" sets nothing against anything."""
    found = _CONDITION.match(half.sentence.text)
    mentions = sides.mentions(half.sentence.text)
    if found is None or not mentions or "," in half.sentence.text or turn.strip() != ",":
        return False
    return len(half.sentence.text[found.end() : mentions[0].start].split()) > _MOST_BEFORE_NAME


_TOGETHER = re.compile(
    r"\bboth\b|\bthe two\b|\bdiffer(?:ent(?:ly)?)?\b|\beach(?: other\b| \w+s\b)|\btogether\b", re.I
)
"""A sentence of more than one, although it begins with a pronoun."""


def _are_crossed(halves: Sequence[Half], sides: Sides) -> bool:
    """ "Mentors also coach, and coaches mentor": what each does is the other's."""
    return all(
        any(sides.side_of_act(word) == 1 - half.side for word in words(half.sentence.text)[1:])
        for half in halves
    )


_LEAD_IN = re.compile(
    r"^.{0,240}?\b(?:differences?|distinctions?|contrast)\b[^.;]{0,60}?"
    r"(?:\b(?:is|are|lies in the fact)\s*:?\s+(?:that\s+)?|[^.;:]{0,80}(?::|\bthat)\s+)",
    re.I,
)
_AS_SAID = re.compile(
    r"^(?:as (?:I|we)(?:['’]ve)? [^,.;]{3,40},\s+"
    r"|(?:as (?-i:[A-Z])[^,.;“\"]{2,60}"
    r"\b(?:put|puts|says|said|notes|noted|argues|argued|wrote|writes)(?: it)?"
    r"|according to (?-i:[A-Z])[^,.;“\"]{2,60}),\s+"
    r"|(?-i:[A-Z])[^.;:“\"]{2,160}?\b(?:says|said|believes|argues|notes|writes|wrote|claims|adds"
    r"|explains|states|puts it)\b(?:[^.;:“\"]{0,20}:\s*[\"“]?|\s+(?:that\s+)?)"
    r"|[^.;:“\"]{2,200}:\s*[\"“](?=[A-Z]))",
    re.I,
)
""" "As I said, …", "Ann Other says that …"."""
_QUOTE = re.compile(r"[“\"](?P<said>[^“”\"]{8,300})[”\"]")
_AUTHOR = re.compile(
    r"\b(?:I|I['’](?:ve|d|m|ll)|me|we|we['’](?:ve|re|ll)|my)\b"
    r"|^(?:let['’]?s|let us|let me|here['’]s|today|thank)\b"
    r"|\bthis (?:post|article|blog|guide|book|chapter|section|essay|paper|page|video|course)\b",
    re.I,
)
_TELLS_APART = re.compile(
    r"\b(?:between|distinguish\w*|separat(?:es?|ing)|differentiat\w+)\s+(?:[\w-]+\s+){0,2}$", re.I
)
_IS_ONE = re.compile(
    r"\b(?:is|was|were|am|be|been|become|becoming|[a-z]+['’](?:re|m))\s+(?:not\s+)?(?:an?|the)\s+(?:[a-z]+ly\s+)?(?:[a-z]+\s+)?$",
    re.I,
)
""" "Dr. King was an effective leader" tells of Dr. King."""


def _behind_lead_in(sentence: Sentence, sides: Sides) -> Sentence:
    """ "Both lead, but the difference is that coaches …, whereas mentors …": what comes after "that"."""
    sentence = _quoted(sentence, sides)
    as_said = _AS_SAID.match(sentence.text)
    is_of_side = as_said and _begins_with_side(sentence.text[: as_said.end()], sides, _FEW_AHEAD)
    if as_said and not is_of_side and _begins_with_side(sentence.text[as_said.end() :], sides, FEW_WORDS):
        sentence = Sentence(sentence.text[as_said.end() :], sentence.start + as_said.end())
    opening = _LEAD_IN.match(sentence.text)
    if opening is None:
        return sentence
    rest = sentence.text[opening.end() :]
    if len({mention.side for mention in sides.mentions(rest)}) < 2 and len(_FORMER.findall(rest)) < 2:
        return sentence
    return Sentence(rest, sentence.start + opening.end())


def _quoted(sentence: Sentence, sides: Sides) -> Sentence:
    """ "The saying “coaches ask, mentors tell” is old": what is quoted, if it alone names the two."""
    for quote in _QUOTE.finditer(sentence.text):
        told = {mention.side for mention in sides.mentions(quote["said"])}
        around = sentence.text[: quote.start()] + " " + sentence.text[quote.end() :]
        if len(told) == 2 and words(around) and not sides.mentions(around):
            return Sentence(quote["said"], sentence.start + quote.start("said"))
    return sentence


def _begins_with_side(text: str, sides: Sides, most: int) -> bool:
    """With `most` words ahead of it."""
    mentions = sides.mentions(text[:_BEGINNING])
    return bool(mentions) and len(text[: mentions[0].start].split()) <= most


def _is_told_by_author(ahead: str) -> bool:
    return _AUTHOR.search(ahead) is not None


_WHEREAS = re.compile(r",?\s+whereas\s+", re.I)


def _implied(sentence: Sentence, mentions: Sequence[Mention]) -> list[Said]:
    """ "Work is shared, whereas members of a group work apart": what is set against one is of the other."""
    turn = _WHEREAS.search(sentence.text)
    if turn is None or len({mention.side for mention in mentions}) != 1:
        return []
    is_second = [mention.start >= turn.end() for mention in mentions]
    shortest = min(len(words(part)) for part in _WHEREAS.split(sentence.text))
    if len(set(is_second)) != 1 or shortest < FEW_WORDS:
        return []
    own = mentions[0].side
    sides = (1 - own, own) if is_second[0] else (own, 1 - own)
    ahead = Sentence(sentence.text[: turn.start()], sentence.start)
    after = Sentence(sentence.text[turn.end() :], sentence.start + turn.end())
    return [Said(sides[0], ahead, in_contrast=True), Said(sides[1], after, in_contrast=True)]


_UNLIKE = re.compile(
    r"(?:and\s+|but\s+|however,?\s+)?(?:unlike|in contrast to|contrary to|compared (?:to|with)|as opposed to"
    r"|in comparison (?:to|with)|instead of)\s+[^,;.]{2,60},\s+",
    re.I,
)


_WHO = re.compile(r"(?:who|which)\s+(?P<said>[^,;.]{6,120}),\s+", re.I)
_WHO_AHEAD = re.compile(r"\s+(?:who|which|that)\s+(?P<said>[^,;.]{6,60}),", re.I)
""" "Unlike coaches who ask, …"."""


def _unlike(sentence: Sentence, mentions: Sequence[Mention]) -> list[Said]:
    """ "Unlike coaches, mentors share what they know": said of the second of the two; of the first too in
    "Unlike coaches, who ask, mentors answer"."""
    opening = _UNLIKE.match(sentence.text)
    if opening is None:
        return []
    ahead = {mention.side for mention in mentions if mention.end <= opening.end()}
    after = [mention.side for mention in mentions if mention.start >= opening.end()]
    if len(ahead) != 1 or not after or after[0] in ahead:
        return []
    at = opening.end()
    if who := _WHO.match(sentence.text, at) or _WHO_AHEAD.match(sentence.text, mentions[0].end, at):
        first = Sentence(who["said"], sentence.start + who.start("said"))
        second = Sentence(sentence.text[max(who.end(), at) :], sentence.start + max(who.end(), at))
        return [Said(ahead.pop(), first, in_contrast=True), Said(after[0], second, in_contrast=True)]
    return [Said(after[0], Sentence(sentence.text[at:], sentence.start + at))]


_LEFT_OUT = re.compile(r"\bwithout\s+(?:(?:any|an?|the|good|strong|effective)\s+)*$", re.I)


def _of_what_is_told(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """ "Strategy without tactics is slow" tells of strategy only, with "if" ahead too."""
    told = [mention for mention in mentions if not _LEFT_OUT.search(text[: mention.start])]
    return told if told and len({mention.side for mention in told}) == 1 else list(mentions)


_FORMER = re.compile(r"\bthe\s+(former|latter)\b", re.I)
_ONE = re.compile(r"(?:while\s+)?(?P<one>(?:the\s+)?one)\s.*?\b(?P<other>the\s+other)\b(?!\s+hand)", re.I)

FIRST_OF_TWO = re.compile(r"(?P<one>(?:the\s+)?(?:one|first))\s", re.I)
SECOND_OF_TWO = re.compile(
    r"(?:(?:and|but|while|whereas)\s+)?(?P<one>the\s+(?:other|second))\s(?!hand\b|side\b)", re.I
)


def _former_and_latter(text: str, named_last: Sequence[int], *, is_one_of_two: bool) -> list[Mention]:
    order = list(dict.fromkeys(named_last))
    if len(order) != 2:
        return []
    if one := _ONE.match(text):
        return [Mention(order[0], *one.span("one")), Mention(order[1], *one.span("other"))]
    for place, alone in enumerate((FIRST_OF_TWO, SECOND_OF_TWO) if is_one_of_two else ()):
        if found := alone.match(text):
            return [Mention(order[place], *found.span("one"))]
    return [
        Mention(order[found[1].casefold() == "latter"], found.start(), found.end())
        for found in _FORMER.finditer(text)
    ]


def _is_joint(text: str, mentions: Sequence[Mention]) -> bool:
    """Of two names in a row with "and" between, or "both"."""
    if any(one.side != other.side and _is_kind(text, one, other) for one, other in pairwise(mentions[:2])):
        return False
    if re.search(r"\bboth\b|\bneither\b|\beach other\b|\btogether\b|\bthe two\b", text, re.I):
        return True
    return any(
        one.side != other.side and JOINT.match(text[one.end : other.start]) is not None
        for one, other in pairwise(mentions)
    )


def _is_of_the_other(text: str, mentions: Sequence[Mention]) -> bool:
    """ "Managers are not always the best leaders": how the two go together, nothing that one of them does."""
    return any(
        one.side != other.side
        and _OF_THE_OTHER.search(text[one.end : other.start]) is not None
        and not _OF_SOMEBODY.search(text[one.end : other.start])
        and not _is_kind(text, one, other)
        for one, other in pairwise(mentions)
    )


def _is_kind(text: str, one: Mention, other: Mention) -> bool:
    """ "A team is a group of people who …" tells of teams."""
    return (
        _OF_THE_OTHER.search(text[one.end : other.start]) is not None
        and _KIND_OF.match(text[other.end :]) is not None
    )


def _tells_how_they_go_together(text: str, sides: Sides) -> bool:
    mentions = sides.mentions(text)
    return len({mention.side for mention in mentions}) == 2 and _is_of_the_other(text, mentions)


def _is_subject(text: str, mention: Mention) -> bool:
    """It stands near the beginning."""
    ahead = text[: mention.start]
    clause = re.split(r",\s|\bthat\s", ahead)[-1]
    if AFTER_THAN.search(ahead):
        return False
    return len(clause.split()) <= _NEAR_WORDS or re.search(r"\bas an?\s+$", ahead) is not None


def _is_like_the_other(text: str, mentions: Sequence[Mention]) -> bool:
    """ "Like bakers, cooks get up early"."""
    are_two = len({mention.side for mention in mentions}) == 2
    return are_two and _LIKE.match(text[: mentions[0].start]) is not None
