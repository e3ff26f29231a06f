"""What each side is: the first sentence that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.formats.article.blocks import BlockKind
from desktop_app.formats.article.drafts import DraftText, OfSide, Passage
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.said import said_in
from desktop_app.formats.article.section_pairs import openings
from desktop_app.formats.article.sections import About, Section
from desktop_app.formats.article.sentences import Sentence, sentences_of
from desktop_app.formats.article.sides import Sides
from desktop_app.formats.article.units import Unit

_DEFINES = re.compile(
    r"^(?:,[^,]{3,30},)?\s*(?:is|are|means|refers\s+to|involves|can\s+be\s+defined\s+as"
    r"|is\s+defined\s+as|may\s+be\s+defined\s+as|describes)\s+"
    r"(?:about|(?:a|an|the|someone|somebody|those|people|all|defined|the\s+\w+)\b"
    r"|(?!(?:willing|trying|going|looking)\b)\w+ing\b)",
    re.I,
)
_COULD_DEFINE = re.compile(r"\b(?:is|are|means|refers?|involves|defined|describes)\b", re.I)
_NO_DEFINITION = re.compile(
    r"\b(?:more|less|not|different|difference|similar|crucial|important|essential|key|same|often)\b", re.I
)
_ASKS = re.compile(r"\b(?:what|who|whats|defin\w+|meaning|understanding)\b", re.I)
_AHEAD = re.compile(
    r"[\"“'(]*(?:(?:in (?:fact|short|general|essence|simple (?:terms|words))|simply put|so|thus|well|now"
    r"|basically|essentially|generally(?: speaking)?|by definition|while|whereas|but|and"
    r"|the term),?\s+)*[\"“'‘]?(?:(?:an?|the|good|great|true|real|effective)\s+)*[\"“'‘]?",
    re.I,
)
_NEAR = 60
"""Characters behind the name in which the other side may not be named."""


def definitions_of(
    sections: Sequence[Section], units: Sequence[Sequence[Unit]], sides: Sides
) -> Iterator[OfSide]:
    """At most one of each side. `units[i]` are those of `sections[i]`.

    Where no sentence is one by its words, what a section "What is coaching?" says first is.
    """
    found: dict[int, DraftText] = {}
    for section in sections:
        if section.about not in (About.EXAMPLES, About.ADVICE):
            for side, text in _in_section(section, sides):
                found.setdefault(side, text)
    asking = [
        (section, list(own))
        for section, own in zip(sections, units, strict=True)
        if _ASKS.search(section.title)
    ]
    for unit in openings(asking, sides):
        if unit.side is not None:
            found.setdefault(unit.side, unit.text)
    for side, text in found.items():
        yield OfSide(side, text)


def _in_section(section: Section, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    for block in section.blocks:
        if block.kind is BlockKind.ROW:
            continue
        for sentence in sentences_of(block.text, block.start):
            if not _COULD_DEFINE.search(sentence.text):
                continue
            for said in said_in(sentence, sides, None):
                side = _defined(said.sentence, sides)
                if side is not None:
                    text = said.sentence.text.rstrip(".")
                    passage = Passage(said.sentence.start, said.sentence.end)
                    yield side, DraftText(text[:1].upper() + text[1:], passage)


def _defined(sentence: Sentence, sides: Sides) -> int | None:
    mentions = sides.mentions(sentence.text)
    if not mentions or sentence.text.endswith("?") or is_noise_sentence(sentence.text):
        return None
    first = mentions[0]
    rest = sentence.text[first.end :]
    found = _DEFINES.match(rest)
    if found is None or not _AHEAD.fullmatch(sentence.text[: first.start]):
        return None
    near = [each for each in mentions if each.start < first.end + _NEAR]
    if _NO_DEFINITION.search(rest[: found.end() + 12]) or any(each.side != first.side for each in near):
        return None
    return first.side
