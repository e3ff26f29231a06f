"""What the two have in common, or how they go together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from desktop_app.formats.article.blocks import BlockKind
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.language.sentences import Sentence, sentences_of
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.said import BOTH
from desktop_app.formats.article.statements.sections import About, Section
from desktop_app.formats.article.statements.turns import JOINT
from desktop_app.formats.article.statements.units import Unit

_SAYS_BOTH: Final = re.compile(
    r"\b(?:both|each of (?:them|these)|the two|they share|alike|in common|similar\w*"
    r"|overlap\w*|not mutually exclusive)\b|^\W*(?:just |much )?like\s",
    re.I,
)
_DIFFERS: Final = re.compile(
    r"\b(?:differ\w*|distinct\w*|contrast\w*|versus|vs|separate|opposite|compare\w*|confus\w*)\b", re.I
)
_TOGETHER: Final = re.compile(
    r"\b(?:hand in hand|same coin|mutually exclusive|complement(?:s|ary|ing)?|overlap\w*|intertwined"
    r"|interconnected|inseparable|interdependent|not opposing|blur\w*|blend together|in common|alike"
    r"|(?:work|go) (?:\w+ )?together"
    r"|similarit\w+|equally (?:important|valuable|necessary)|(?:needs?|requires?|uses?|blends?|combines?"
    r"|balances?) both|no one right way"
    r"|(?:neither|none)\b[^.]{0,40}\bis (?:better|more|worse|superior)"
    r"|neither\b[^.]{0,40}\b(?:better|more important)"
    r"|none of [^.]{0,40}\bare better"
    r"|both\b[^.,]{0,40}\b(?:are|is) (?:\w+ly )?"
    r"(?:essential|important|crucial|critical|necessary|vital|needed|valid|valuable|useful)"
    r"|share (?:many|some|a|the|common|similar|several|certain|one))\b",
    re.I,
)
""" "Leadership and management go hand in hand", however much they differ otherwise."""
_ALSO: Final = re.compile(r"\b(?:also|as well|can (?:also )?(?:be|become))\b", re.I)
_OF_THEM: Final = re.compile(
    r"\b(?:both|they|these|neither|none|each|the two|two)\b|^there is no one right way", re.I
)
_NO_SIMILARITY: Final = re.compile(r"\b(?:unlike|whereas|while some|rather than)\b", re.I)
_SUBJECT_AHEAD: Final = re.compile(r"(?:\w+,? ){0,4}", re.I)
_MUST: Final = re.compile(
    r"\s+(?:must|need|should|have to|play|require|involve|entail|aim|work|want|help|all)\b"
)
_MOST_WORDS, _THE_TWO = 45, 2


def similarities_of(section: Section, units: Sequence[Unit], sides: Sides) -> Iterator[DraftText]:
    """`units`: those of the section."""
    told: set[int] = set()
    for unit in units:
        is_told = section.about is About.SIMILARITIES or (
            unit.side == BOTH and _SAYS_BOTH.search(unit.raw) and not _DIFFERS.search(unit.raw)
        )
        if is_told and not is_noise_sentence(unit.raw):
            told.add(unit.sentence)
            yield unit.text
    for block in section.blocks:
        if block.kind is BlockKind.ROW:
            continue
        for sentence in sentences_of(block.text, block.start):
            if sentence.start not in told and _tells_of_both(sentence, sides):
                text = sentence.text.rstrip(".")
                yield DraftText(text, Passage(sentence.start, sentence.end))


def _tells_of_both(sentence: Sentence, sides: Sides) -> bool:
    text = sentence.text
    if text.endswith(("?", ":")) or len(text.split()) > _MOST_WORDS or is_noise_sentence(text):
        return False
    named = {mention.side for mention in sides.mentions(text)}
    if _NO_SIMILARITY.search(text):
        return False
    if _TOGETHER.search(text):
        return len(named) == 2 or _OF_THEM.search(text) is not None
    return len(named) == 2 and (_is_other_too(text, sides) or _are_joint(text, sides))


def _is_other_too(text: str, sides: Sides) -> bool:
    """ "The best managers are also leaders"."""
    mentions = sides.mentions(text)
    return any(
        one.side != other.side and _ALSO.search(text[one.end : other.start]) is not None and "not" not in text
        for one, other in pairwise(mentions)
    )


def _are_joint(text: str, sides: Sides) -> bool:
    """ "Managers and leaders must listen": the two as one subject."""
    mentions = sides.mentions(text)
    one, other = mentions[:2]
    return (
        one.side != other.side
        and len(mentions) == _THE_TWO
        and JOINT.match(text[one.end : other.start]) is not None
        and _SUBJECT_AHEAD.fullmatch(text[: one.start]) is not None
        and _MUST.match(text, other.end) is not None
        and not _DIFFERS.search(text)
    )
