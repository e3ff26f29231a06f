"""What is said of which side: sentences cut where they turn from one side to the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.formats.article.sentences import Sentence, words
from desktop_app.formats.article.sides import Mention, Sides

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


_STRONG = re.compile(
    r"[,;:–—-]?\s*\b(?:while|whereas|whilst|but|yet|however|conversely|in contrast(?: to)?"
    r"|by contrast|on the other hand"
    r"|as well as|though|although|instead|unlike|compared (?:to|with)|as opposed to"
    r"|rather than)\b,?\s+|;\s+|\s[–—]\s|\.\s+",
    re.I,
)
_WEAK = re.compile(r",\s+(?:and\s+|or\s+|then\s+|so\s+)?|\s+and\s+|:\s+", re.I)
_OPENING_TURN = re.compile(
    r"^(?:[\w\s,]{0,24}?\b)?(?:while|whereas|whilst|although|though|unlike|if|in contrast to"
    r"|compared (?:to|with)|as opposed to|where)\b\s+",
    re.I,
)
_JOINT = re.compile(
    r"^[\s,/&\"“”'’]*(?:(?:and|or|nor|vs\.?|versus|as well as)\s+)?(?:(?:a|an|the|both|good"
    r"|great|effective|successful|any|every|most|many|some)\s+)*[\"“‘']?$",
    re.I,
)
_PRONOUN = re.compile(
    r"^(?:[\"“'(]*)(?:(?:also|instead|rather|ultimately|often|typically|usually|generally"
    r"|therefore|thus|in addition|additionally"
    r"|furthermore|moreover|for (?:instance|example)|to do so|to accomplish this|as a result"
    r"|because of this|this way"
    r"|in this way|in short|essentially|in fact|here|in other words),?\s+)*"
    r"(?:they|he|she|it|their|his|her|its|this|that|these|those|he/she|him|such)\b",
    re.I,
)
_NEAR_WORDS = 7
_FEW_WORDS = 4
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must"
    r"|should|to|of|by|for|with|from)\b",
    re.I,
)
_OF_THE_OTHER = re.compile(
    r"\b(?:is|are|be|become|becomes|been|was|were)\s+(?:not\s+)?(?:always\s+|necessarily\s+"
    r"|also\s+|often\s+|automatically\s+|just\s+|simply\s+)*"
    r"(?:an?\s+|the\s+)?(?:good\s+|great\s+|best\s+|better\s+|natural\s+|effective\s+)*$",
    re.I,
)


def said_in(
    sentence: Sentence, sides: Sides, before: int | None, named_last: Sequence[int] = ()
) -> list[Said]:
    """`before`: the side that was spoken of last, for sentences that go on with "they"; `named_last`: those
    that the sentence before names, in its order, for "the former" and "the latter"."""
    sentence = _behind_lead_in(sentence, sides)
    text = sentence.text
    mentions = sides.mentions(text) or _former_and_latter(text, named_last)
    named = {mention.side for mention in mentions}
    if re.match(r"both\b", text, re.I):
        return [Said(BOTH, sentence)]
    if (unlike := _unlike(sentence, mentions)) is not None:
        return [unlike]
    if mentions and _TELLS_APART.search(text[: mentions[0].start]):
        return [Said(None, sentence)]
    halves = _halves(sentence, mentions, before) if mentions else None
    if halves is not None:
        return halves
    if not mentions:
        follows = bool(_PRONOUN.match(text)) and not re.search(r"\bboth\b|\bthe two\b|\bdiffer\b", text, re.I)
        return [Said(before if follows else None, sentence, by_pronoun=follows)]
    if len(named) == 2 and (_is_joint(text, mentions) or _is_of_the_other(text, mentions)):
        return [Said(BOTH, sentence)]
    first = mentions[0]
    if len(named) == 2 and re.match(r"(?:when|if|as|to|before)\b", text, re.I):
        return [Said(None, sentence)]
    if _is_told_by_author(text[: first.start]) or _IS_ONE.search(text[: first.start]):
        return [Said(None, sentence)]
    if len(named) == 1 and not _is_subject(text, first) and _PRONOUN.match(text):
        return [Said(before if before is not None else first.side, sentence, by_pronoun=True)]
    return [Said(first.side if _is_subject(text, first) else None, sentence)]


_LEAD_IN = re.compile(
    r"^.{0,240}?\b(?:differences?|distinctions?|contrast)\b[^.;]{0,60}?"
    r"\b(?:is|are|lies in the fact)\s*:?\s+(?:that\s+)?",
    re.I,
)
_AUTHOR = re.compile(
    r"\b(?:I|I['’](?:ve|d|m|ll)|me|we|we['’](?:ve|re|ll)|my)\b"
    r"|^(?:let['’]?s|let us|let me|here['’]s|today|thank)\b"
    r"|\bthis (?:post|article|blog|guide|book)\b",
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
    opening = _LEAD_IN.match(sentence.text)
    if opening is None:
        return sentence
    rest = sentence.text[opening.end() :]
    if len({mention.side for mention in sides.mentions(rest)}) < 2:
        return sentence
    return Sentence(rest, sentence.start + opening.end())


def _is_told_by_author(ahead: str) -> bool:
    return _AUTHOR.search(ahead) is not None


_UNLIKE = re.compile(
    r"(?:and\s+|but\s+|however,?\s+)?(?:unlike|in contrast to|contrary to|compared (?:to|with)|as opposed to"
    r"|in comparison (?:to|with)|instead of)\s+[^,;.]{2,60},\s+",
    re.I,
)


def _unlike(sentence: Sentence, mentions: Sequence[Mention]) -> Said | None:
    """ "Unlike coaches, mentors share what they know": said of the second of the two."""
    opening = _UNLIKE.match(sentence.text)
    if opening is None:
        return None
    ahead = {mention.side for mention in mentions if mention.end <= opening.end()}
    after = [mention.side for mention in mentions if mention.start >= opening.end()]
    if len(ahead) != 1 or not after or after[0] in ahead:
        return None
    rest = sentence.text[opening.end() :]
    return Said(after[0], Sentence(rest, sentence.start + opening.end()))


_FORMER = re.compile(r"\bthe\s+(former|latter)\b", re.I)


def _former_and_latter(text: str, named_last: Sequence[int]) -> list[Mention]:
    order = list(dict.fromkeys(named_last))
    if len(order) != 2:
        return []
    return [
        Mention(order[found[1].casefold() == "latter"], found.start(), found.end())
        for found in _FORMER.finditer(text)
    ]


def _halves(sentence: Sentence, mentions: Sequence[Mention], before: int | None) -> list[Said] | None:
    """Where it turns from one side to the other: two halves, or more."""
    text = sentence.text
    parts: list[tuple[int, int, int]] = []
    """Where each begins, where the one before ends, and its side."""
    current: int | None = None
    last_end = 0
    for mention in mentions:
        own = current
        if own is None and (before != mention.side or _SETS_AGAINST.search(text[: mention.start])):
            own = _pronoun_side(text[: mention.start], mention.side)
        if own is None:
            current, last_end = mention.side, mention.end
            continue
        if mention.side != own:
            turn = _turn_before(text, last_end, mention)
            if turn is not None and _says_something(text[(parts[-1][0] if parts else 0) : turn[0]]):
                if not parts:
                    parts.append((0, 0, own))
                parts.append((turn[1], turn[0], mention.side))
                current = mention.side
            elif current is None:
                current = mention.side
        last_end = mention.end
    if not parts or not _says_something(text[parts[-1][0] :]):
        return None
    ends = [end for _, end, _ in parts[1:]] + [len(text)]
    said = []
    for (begin, _, side), end in zip(parts, ends, strict=True):
        piece = text[begin:end]
        start = begin + len(piece) - len(piece.lstrip())
        is_of_both = side == parts[0][2] and begin == 0 and _BOTH_FIRST.match(piece) is not None
        said.append(
            Said(
                BOTH if is_of_both else side,
                Sentence(piece.strip(), sentence.start + start),
                in_contrast=True,
            )
        )
    return said


_SETS_AGAINST = re.compile(r"\b(?:while|whereas|whilst|but|however|conversely|contrast|other hand)\b|;", re.I)
_BOTH_FIRST = re.compile(
    r"^(?:while|although|though)\s+(?:they|the two|these)\s+(?:are\s+)?(?:both|share|alike)\b"
    r"|^while they both\b",
    re.I,
)


_AFTER_THAN = re.compile(r"\bthan\s+(?:(?:a|an|the|any|most|many|is|are|do|does)\s+)*$", re.I)


def _turn_before(text: str, after: int, mention: Mention) -> tuple[int, int] | None:
    """Where it begins and ends, between the name before and this one; best a word that sets against."""
    gap = text[after : mention.start]
    if (after and _JOINT.match(gap)) or _AFTER_THAN.search(gap):
        return None
    for pattern, is_strong in ((_STRONG, True), (_WEAK, False)):
        for turn in reversed(list(pattern.finditer(gap))):
            between = gap[turn.end() :]
            if (
                len(between.split()) > _FEW_WORDS
                or _VERB.search(between)
                or re.search(r"[;:.,]|\b(?:in|on|at|about|into|through|as)\s", between)
            ):
                continue
            if not is_strong and not _has_verb_after(text[mention.end :]):
                continue
            if not is_strong and len(words(gap[: turn.start()])) < 2:
                continue
            return after + turn.start(), after + turn.end()
    return None


_VERB_AFTER = re.compile(
    r"^(?:'s|’s)?(?:\s+\w+){0,3}?(?:,[^,]{3,30},)?\s*(?:\s(?:is|are|was|were|has|have|had|do"
    r"|does|did|will|would|can|could|may|might|must"
    r"|should|needs?|wants?|tends?|to|\w{3,}s|focus|rely|look|see|think|ask|work|make|take|set"
    r"|build|create|inspire"
    r"|motivate|drive|plan|organi[sz]e|control|keep|seek|try|use|give|lead|manage|deal|help|know|follow"
    r"|\w{3,}(?:ly|ed|ise|ize|ate|ect|ain|ure|ish|ose|age|ive|ide|ow|ess|ire|ine|ort|eal|ack"
    r"|ork|uct|uild|ry|ise))\b|\s*$)",
    re.I,
)


def _has_verb_after(rest: str) -> bool:
    return bool(_VERB_AFTER.match(rest))


def _says_something(part: str) -> bool:
    """More than a name: with a word that could be its verb."""
    bare = _OPENING_TURN.sub("", part)
    return len(words(bare)) >= 2 and not re.fullmatch(
        r"\W*(?:not\s+)?(?:every|all|a|an|the|most)?\s*[\w“”\"]+\W*", bare, re.I
    )


def _pronoun_side(part: str, other: int) -> int | None:
    opening = _OPENING_TURN.match(part)
    bare = part[opening.end() :] if opening else part
    return (
        1 - other
        if _PRONOUN.match(bare.strip())
        and len(words(bare)) > 3
        and not bare.strip()
        .casefold()
        .startswith(("this", "that", "these", "those", "it is", "it’s", "it's"))
        else None
    )


def _is_joint(text: str, mentions: Sequence[Mention]) -> bool:
    """Of two names in a row with "and" between, or "both"."""
    if re.search(r"\bboth\b|\bneither\b|\beach other\b|\btogether\b|\bthe two\b", text, re.I):
        return True
    return any(
        one.side != other.side and _JOINT.match(text[one.end : other.start]) is not None
        for one, other in pairwise(mentions)
    )


def _is_of_the_other(text: str, mentions: Sequence[Mention]) -> bool:
    """ "Managers are not always the best leaders": how the two go together, nothing that one of them does."""
    return any(
        one.side != other.side and _OF_THE_OTHER.search(text[one.end : other.start]) is not None
        for one, other in pairwise(mentions)
    )


def _is_subject(text: str, mention: Mention) -> bool:
    """It stands near the beginning."""
    ahead = text[: mention.start]
    clause = re.split(r",\s|\bthat\s", ahead)[-1]
    return len(clause.split()) <= _NEAR_WORDS or re.search(r"\bas an?\s+$", ahead) is not None
