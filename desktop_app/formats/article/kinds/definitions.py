"""What each side is: of the sentences that say so, the one that says it most clearly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from desktop_app.formats.article.blocks import Block, BlockKind, run_in_label
from desktop_app.formats.article.contrasts.section_pairs import openings
from desktop_app.formats.article.drafts import DraftText, OfSide, Passage
from desktop_app.formats.article.language.sentences import Sentence, sentences_of
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sides.two_sides import Mention, Sides
from desktop_app.formats.article.statements.said import said_in
from desktop_app.formats.article.statements.sections import About, Section
from desktop_app.formats.article.statements.units import Unit

_ASIDE: Final = r"^[\"”'’]?(?:\s*\([^()]{1,60}\))?(?:\s*,[^,]{3,70},)?\s*"
_KIND: Final = (
    r"(?:person|individual|people|process|art|act|action|activity|practice|ability|abilities|capacity|skill|set|state"
    r"|group|way|means|method|discipline|concept|type|form|kind|part|tool|document|technique|protocol|strategy"
    r"|position|role|figure|breed|system|one|ones|employee|collection|approach|relationship|member|category|field|behaviou?r|plan|study|product|program|service|style|measure)s?"
)
_CLEARLY: Final = re.compile(
    rf"{_ASIDE}(?:(?:is|are)\s+(?:someone|somebody|those|people|individuals|all\s+\w+\s+who|ones?\s+who|when\s+(?:an?|you)\b"
    rf"|(?:an?|the|one of the)\s+(?:[\w-]+\s+){{0,4}}?"
    rf"(?:{_KIND}\b|[\w-]+\s+(?:who|that|which|of|for|between|where|in which|whose|covering)\b))"
    r"|means?\b|refers?\s+to\b|consists?\s+of\b"
    r"|(?:(?:is|are|has been|can be|may be|might be|could be)\s+)?(?:best\s+)?"
    r"(?:defined|described)\s+as\b)",
    re.I,
)
_DEFINES: Final = re.compile(
    rf"{_ASIDE}(?:(?:is\s+about|(?:is|are|involves|describes?|defines?)\s+(?:a|an|the|all|how)\b)"
    r"|is\s+(?!(?:willing|trying|going|looking)\b)\w+ing\b(?!\s+and\b|[.,;]))",
    re.I,
)
_LOOSELY: Final = re.compile(
    rf"{_ASIDE}(?:is\s+(?:more|mostly|mainly|primarily|largely)\s+about|focuses\s+on|involves)\s+\w",
    re.I,
)
_COULD_DEFINE: Final = re.compile(
    r"\b(?:is|are|means?|refers?|involves?|describes?|defin\w+|described|focus(?:es)?|consists?)\b|[–—:-]\s",
    re.I,
)
_NO_DEFINITION: Final = re.compile(
    r"\b(?:more|less|not|different|difference|similar|crucial|important|essential|key|same|often|well-known"
    r"|term|opposite|tough|ace|amazing)\b",
    re.I,
)
_NO_TAIL: Final = frozenset(["is", "are", "means", "can", "has", "have", "was", "and", "or", "of", "to"])
_NEXT_WORD: Final = re.compile(r"\s([^\W\d_]+)\b")
_ASKS: Final = re.compile(r"\b(?:what|who|whats|defin\w+|meaning|understanding)\b", re.I)
_AHEAD: Final = re.compile(
    r"[\"“'(]*(?:(?:what|who)\s+(?:is|are)\s+[^?]{1,40}\?\s+)?"
    r"(?:(?:in|to|for|from|within|according to)\b[^,.;]{1,60},\s+)?"
    r"(?:(?:in (?:fact|short|general|essence|simple (?:terms|words))|simply put|so|thus|well|now|however"
    r"|basically|essentially|on the other hand|in contrast|by contrast|meanwhile|similarly"
    r"|generally(?: speaking)?|traditionally|by definition|while|whereas|but|and"
    r"|instead|the term|(?:\S+\s+){0,3}definition of),?\s+)*"
    r"[\"“'‘]?(?:(?:an?|the|good|great|true|real|effective)\s+)*[\"“'‘]?",
    re.I,
)
_NAMED_AHEAD: Final = re.compile(
    r"\b(?:defin(?:e|es|ed|ing)|describ(?:e|es|ed)|the term)\s+(?:an?\s+|the\s+)?[\"“'‘]?$", re.I
)
_NAMED_BEHIND: Final = re.compile(r"[\"”'’]?,?\s+(?:as|to refer to|to mean|to describe)\s+[\"“'‘]?\w", re.I)
_SAYS_WHAT: Final = re.compile(r"[\"“'‘]?(?:an?|the|one|someone|somebody|those|people)\b", re.I)
_ONE: Final = re.compile(r"\b(?:an?|the)\s[^a-z]*$", re.I)
_DEFINITION: Final = re.compile(r"(?:definition|meaning)$", re.I)
_NEAR = 60
"""Characters behind the name in which the other side may not be named."""
_MOST_NAMES = 2
_CLEAR, _NAMED, _FAIR, _FIRST, _LOOSE = range(5)
"""How well a sentence defines, best first."""


class _Found(NamedTuple):
    rank: int
    side: int
    text: DraftText


def definitions_of(
    sections: Sequence[Section], units: Sequence[Sequence[Unit]], sides: Sides
) -> Iterator[OfSide]:
    """At most one of each side. `units[i]` are those of `sections[i]`.

    Where no sentence is one by its words, what a section "What is coaching?" says first is.
    """
    found: list[_Found] = []
    tail = _shared_tail(sections, sides)
    for section in sections:
        if section.about not in (About.EXAMPLES, About.ADVICE):
            found += _in_section(section, sides, tail)
    asking = [
        (section, list(own))
        for section, own in zip(sections, units, strict=True)
        if _ASKS.search(section.title)
    ]
    found += [
        _Found(_FIRST, unit.side, unit.text) for unit in openings(asking, sides) if unit.side is not None
    ]
    for side in (0, 1):
        best = min((each for each in found if each.side == side), key=lambda each: each.rank, default=None)
        if best is not None:
            yield OfSide(side, best.text)


def _shared_tail(sections: Sequence[Section], sides: Sides) -> str:
    """The word behind either name, of "hard skills" and "soft skills"; "" where there is none."""
    behind: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for section in sections:
        for block in section.blocks:
            for mention in sides.mentions(block.text):
                word = _NEXT_WORD.match(block.text, mention.end)
                behind[mention.side][word[1].casefold() if word else ""] += 1
    best = [max(counts, key=counts.__getitem__, default="") for counts in behind]
    return best[0] if best[0] == best[1] and best[0] not in _NO_TAIL else ""


def _in_section(section: Section, sides: Sides, tail: str) -> Iterator[_Found]:
    lead: int | None = section.side
    for block in section.blocks:
        if block.kind is BlockKind.ROW:
            yield from _in_row(block, sides, tail)
            continue
        labelled = _labelled(block, lead, sides)
        if labelled is not None:
            yield labelled
        lead = _named_alone(block, sides, lead)
        for sentence in sentences_of(block.text, block.start):
            if not _COULD_DEFINE.search(sentence.text):
                continue
            for said in said_in(sentence, sides, None):
                found = _defined(said.sentence, sides, tail)
                if found is not None:
                    side, rank = found
                    yield _Found(rank, side, _text(said.sentence))


def _named_alone(block: Block, sides: Sides, before: int | None) -> int | None:
    """The side that a block speaks of, if it speaks of one."""
    mentions = sides.mentions(block.text)
    return before if not mentions else sides.side_of_label(block.text)


def _labelled(block: Block, lead: int | None, sides: Sides) -> _Found | None:
    """ "Tea: a drink made of leaves"; "Definition: a drink", below what tells that it is of tea."""
    label, at = run_in_label(block.text)
    if not label or not _SAYS_WHAT.match(block.text, at):
        return None
    mentions = sides.mentions(label)
    is_name = len(mentions) == 1 and mentions[0].start == 0 and mentions[0].end == len(label)
    side = mentions[0].side if is_name else (lead if _DEFINITION.fullmatch(label) else None)
    first = next(iter(sentences_of(block.text[at:], block.start + at)), None)
    return _Found(_NAMED, side, _text(first)) if side is not None and first is not None else None


def _in_row(block: Block, sides: Sides, tail: str) -> Iterator[_Found]:
    """ "Meaning | A leader is … | A manager is …"."""
    for start, cell in block.cells:
        sentence = next(iter(sentences_of(cell, start)), None)
        found = _defined(sentence, sides, tail) if sentence is not None else None
        if sentence is not None and found is not None and found[1] == _CLEAR:
            yield _Found(_CLEAR, found[0], _text(sentence))


def _text(sentence: Sentence) -> DraftText:
    text = sentence.text.rstrip(".")
    return DraftText(text[:1].upper() + text[1:], Passage(sentence.start, sentence.end))


def _defined(sentence: Sentence, sides: Sides, tail: str) -> tuple[int, int] | None:
    """The side, and how well. `tail`: a word that goes with either name."""
    mentions = sides.mentions(sentence.text)
    if not mentions or sentence.text.endswith(("?", ":")) or is_noise_sentence(sentence.text):
        return None
    for mention in mentions[:_MOST_NAMES]:
        ahead, rest = sentence.text[: mention.start], sentence.text[mention.end :]
        if tail and rest[: len(tail) + 1].casefold() == f" {tail}":
            rest = rest[len(tail) + 1 :]
        if _NAMED_AHEAD.search(ahead) and _NAMED_BEHIND.match(rest):
            return mention.side, _NAMED
        rank = _rank(rest) if _AHEAD.fullmatch(ahead) else None
        if rank is not None and _may_be(rank, ahead, mention, mentions):
            return mention.side, rank
    return None


def _may_be(rank: int, ahead: str, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """One that names the other side is of both, unless it is clear; and what one leader does defines none."""
    near = [each for each in mentions if each.start < mention.end + _NEAR]
    return rank == _CLEAR or not (
        any(each.side != mention.side for each in near) or (rank == _LOOSE and _ONE.search(ahead))
    )


def _rank(rest: str) -> int | None:
    """By what is said behind the name."""
    for pattern, rank in ((_CLEARLY, _CLEAR), (_DEFINES, _FAIR)):
        found = pattern.match(rest)
        if found is not None and not _NO_DEFINITION.search(rest[: found.end() + 12]):
            return rank
    return _LOOSE if _LOOSELY.match(rest) else None
