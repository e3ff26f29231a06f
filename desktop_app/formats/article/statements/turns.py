"""Where a sentence turns from one side to the other: its halves, and of which side each is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.formats.article.language.sentences import Sentence, words
from desktop_app.formats.article.sides.two_sides import Mention


class Half(NamedTuple):
    side: int
    sentence: Sentence
    is_of_both: bool = False
    """ "While they both cost money, …": a half that tells of the two together."""


_STRONG = re.compile(
    r"[,;:–—-]?\s*\b(?:while|whereas|whilst|(?<!nothing )but|yet|however|conversely|in contrast(?: to)?"
    r"|by contrast|on the other hand"
    r"|as well as|though|although|instead|unlike|compared (?:to|with)|as opposed to"
    r"|rather than)\b,?\s+|;\s+|\s[–—]\s|[.!?][\"”’)]*\s+",
    re.I,
)
_WEAK = re.compile(r",\s+(?:and\s+|or\s+|then\s+|so\s+)?|\s+and\s+|:\s+", re.I)
_OPENING_TURN = re.compile(
    r"^(?:[\w\s,]{0,24}?\b)?(?:while|whereas|whilst|although|though|unlike|if|in contrast to"
    r"|compared (?:to|with)|as opposed to|where)\b\s+",
    re.I,
)
JOINT = re.compile(
    r"^[\s,/&\"“”'’]*(?:(?:and|or|nor|vs\.?|versus|as well as|but(?: not)?|yet)\s+)?(?:(?:a|an|the|both|good"
    r"|great|effective|successful|any|every|most|many|some|poor|bad|terrible|weak|strong)\s+)*[\"“‘']?$",
    re.I,
)
PRONOUN = re.compile(
    r"^(?:[\"“'(]*)(?:(?:also|instead|rather|ultimately|often|typically|usually|generally"
    r"|therefore|thus|in addition|additionally"
    r"|furthermore|moreover|for (?:instance|example)|to do so|to accomplish this|as a result"
    r"|because of this|this way"
    r"|in this way|in short|essentially|in fact|here|in other words),?\s+)*"
    r"(?:(?:since|because|as|when|if|once|although|though|while|by|with)\s+(?=they|he|she"
    r"|it(?!\s+(?:comes|is|was|takes)\b)|their|his|her|its))?"
    r"(?:they|he|she|it|their|his|her|its|this|that|these|those|he/she|him|such"
    r"|(?:may|might|can|will|must|should)(?:\s+(?:not|also|often|always|even|never))?(?=\s+\w+\s+(?!they|you|we)))\b",
    re.I,
)
OTHER_HAND = re.compile(r"\b(?:on the other hand|in contrast|by contrast|conversely)\b", re.I)
FEW_WORDS = 4
_OBJECT = re.compile(r"[\w'’-]+\s+(?:your|their|our|his|her|its|my)\b", re.I)
""" "… and trust your manager": that is no subject."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must"
    r"|should|to|of|by|for|with|from)\b",
    re.I,
)


def halves_of(sentence: Sentence, mentions: Sequence[Mention], before: int | None) -> list[Half]:
    """Two, or more; none where it turns nowhere. `before`: the side that was spoken of last."""
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
        return []
    ends = [end for _, end, _ in parts[1:]] + [len(text)]
    said = []
    for (begin, _, side), end in zip(parts, ends, strict=True):
        piece = text[begin:end]
        start = begin + len(piece) - len(piece.lstrip())
        is_of_both = side == parts[0][2] and begin == 0 and _BOTH_FIRST.match(piece) is not None
        said.append(Half(side, Sentence(piece.strip(), sentence.start + start), is_of_both))
    return said


_SETS_AGAINST = re.compile(r"\b(?:while|whereas|whilst|but|however|conversely|contrast|other hand)\b|;", re.I)
_BOTH_FIRST = re.compile(
    r"^(?:while|although|though)\s+(?:they|the two|these)\s+(?:are\s+)?(?:both|share|alike)\b"
    r"|^while they both\b",
    re.I,
)


_WITHIN = re.compile(
    r"(?:(?:in|with|for|under|at|by|on|through|as|to)|(?:(?:the|its)\s+(?:\w+\s+)?)?\w+\s+(?:of|for|in))\s+"
    r"(?:(?:an?|the)\s+)?(?:[\w-]+\s+)?",
    re.I,
)
""" "whereas in coaching, …", "while the aim of coaching is …"."""
AFTER_THAN = re.compile(r"\bthan\s+(?:(?:a|an|the|any|most|many|is|are|do|does)\s+)*$", re.I)


def _turn_before(text: str, after: int, mention: Mention) -> tuple[int, int] | None:
    """Where it begins and ends, between the name before and this one; best a word that sets against."""
    gap = text[after : mention.start]
    if (after and JOINT.match(gap)) or AFTER_THAN.search(gap):
        return None
    for pattern, is_strong in ((_STRONG, True), (_WEAK, False)):
        for turn in reversed(list(pattern.finditer(gap))):
            between = gap[turn.end() :]
            may_lie_within = is_strong or bool(_OPENS.match(text))
            if not _is_ahead_of_subject(between, is_strong=may_lie_within):
                continue
            if not is_strong and not (
                _is_main_clause(text, gap, turn)
                or _has_verb_after(text[mention.end :])
                or _goes_on_alike(gap, text[mention.end :])
            ):
                continue
            if not is_strong and not _says_enough(gap[: turn.start()], text[mention.end :]):
                continue
            return after + turn.start(), after + turn.end()
    begins = _NAME_AHEAD.search(gap)
    if begins and _OPENS.match(text) and "," not in gap and _has_verb_after(text[mention.end :]):
        return after + begins.start(), after + begins.end("space")
    return None


def _is_main_clause(text: str, gap: str, turn: re.Match[str]) -> bool:
    """ "While coaches …, mentors …": what comes after the last comma, whatever its verb is."""
    return bool(_OPENS.match(text)) and turn.group().strip() == "," and turn.end() == len(gap)


def _says_enough(ahead: str, rest: str) -> bool:
    """Two words, or one on either side: "Leaders coach, managers direct"."""
    count = len(words(ahead))
    return count > 1 or (count == 1 and len(words(rest)) == 1)


_OPENS = re.compile(r"(?:while|whereas|whilst)\b", re.I)
_NAME_AHEAD = re.compile(r"(?P<space>\s)(?:(?:an?|the)\s+)?$", re.I)
_OF_OTHERS = re.compile(
    r"(?:not\s+)?(?:you|we|they|people|employees|teams|everyone|everybody|nobody|all|every\s\w+)\b[^;:.,]{0,50}"
    r"|\w+\s+(?:to|for|with|by|on)\s+(?:(?:an?|the|their|your)\s+)?",
    re.I,
)
""" "but you report to a manager"."""


def _is_ahead_of_subject(between: str, *, is_strong: bool) -> bool:
    """What stands between the turn and a name, so that the name is what the clause tells of."""
    if is_strong and (_WITHIN.fullmatch(between) or _OF_OTHERS.fullmatch(between)):
        return True
    return not (
        len(between.split()) > FEW_WORDS
        or (not is_strong and _OBJECT.match(between))
        or _VERB.search(between)
        or re.search(r"[;:.,]|\b(?:in|on|at|about|into|through|as)\s", between)
    )


def _goes_on_alike(gap: str, rest: str) -> bool:
    """ "… coaches as asking questions, and mentors as giving answers"."""
    one, other = words(gap[:20]), words(rest[:20])
    return (
        bool(one and other)
        and one[0] == other[0]
        and one[0] in ("as", "for", "with", "in", "by", "to", "through")
    )


_VERB_AFTER = re.compile(
    r"^(?:'s|’s)?(?:\s+\w+){0,3}?(?:,[^,]{3,30},|,\s(?:who|which)\s[^,;]{3,80},)?\s*(?:\s(?:is|are|was|were|has|have|had|do"
    r"|does|did|will|would|can|could|may|might|must"
    r"|should|needs?|wants?|tends?|\w{3,}s|focus|rely|look|see|think|ask|work|make|take|set"
    r"|build|create|inspire"
    r"|motivate|drive|plan|organi[sz]e|control|keep|seek|try|use|give|lead|manage|deal|help|know|follow|avoid|accept|enjoy|love|like|want|prefer|tell|say|run|get|come|hold|find"
    r"|hire|earn|spend|push|pull|blame|reward|coach|win|react|care|embrace|watch|go|listen|talk|bring|stay"
    r"|\w{3,}(?:ly|ed|ise|ize|ate|ect|ain|ure|ish|ose|age|ive|ide|ow|ess|ire|ine|ort|eal|ack"
    r"|ork|uct|uild|ry|ise))\b|\s*$)",
    re.I,
)


def _has_verb_after(rest: str) -> bool:
    return bool(_VERB_AFTER.match(rest))


_PRAISE = re.compile(
    r"\b(?:(?:is|are)\s+)?(?:not\s+)?(?:very\s+)?(?:good|great|best|better|effective|strong|excellent|poor|bad|weak"
    r"|terrible|lousy|awful)\b",
    re.I,
)


def _says_something(part: str) -> bool:
    """More than a name, and how good it is: with a word that could be its verb."""
    bare = _PRAISE.sub("", _OPENING_TURN.sub("", part))
    return len(words(bare)) >= 2 and not re.fullmatch(
        r"\W*(?:not\s+)?(?:every|all|a|an|the|most)?\s*[\w“”\"]+\W*", bare, re.I
    )


def _pronoun_side(part: str, other: int) -> int | None:
    opening = _OPENING_TURN.match(part)
    bare = part[opening.end() :] if opening else part
    return (
        1 - other
        if PRONOUN.match(bare.strip())
        and len(words(bare)) > 3
        and not bare.strip()
        .casefold()
        .startswith(("this", "that", "these", "those", "it is", "it’s", "it's"))
        else None
    )
