"""Traits that the sentences of a paragraph tell: lists of them, and what one side is said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.formats.article.blocks import Block, run_in_label
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.kinds.claims import claim_in, is_quality, needed_in, role_in
from desktop_app.formats.article.kinds.listed import (
    HAS_NOUN,
    TRAIT_NOUN,
    Span,
    announced_in,
    is_mere_list,
    mere_parts,
    parts_in,
    parts_of,
    set_apart,
)
from desktop_app.formats.article.language.sentences import Sentence
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.cutting import sentences_in
from desktop_app.formats.article.statements.said import said_in
from desktop_app.formats.article.statements.sections import Section

_NAMED = re.compile(rf"^(?:\w+\s+){{0,4}}{TRAIT_NOUN}\s+(?:include|are|involve)\b", re.I)
_WORD = re.compile(r"\w")
_BESIDE = 20
"""Characters ahead of the word for traits in which a side may be named as theirs."""
_THEY = re.compile(
    r"(?:(?:also|moreover|furthermore|additionally|in addition|usually|often|generally|typically|instead"
    r"|and),?\s+)?"
    r"(?:they|he/she|he or she|he|she|it|this(?=\s+requires)|(?:these|such) \w+)\b",
    re.I,
)
_THESE = re.compile(
    r"(?:some of |among )?(?:these|them|they|those)\b(?:\s\w+){0,3}?\s(?:include|are|involve)"
    r"\s*:?\s+(?P<list>[^.;:]+)",
    re.I,
)
SUBJECT_AHEAD = re.compile(
    r"[\"“'(]*(?:(?:in (?:general|short|fact|contrast)|by contrast|on the other hand|moreover|furthermore"
    r"|additionally|in addition|also|finally|and|but|so|yet|thus|usually|often|generally|typically"
    r"|traditionally|instead|research shows that|being),?\s+)*"
    r"(?:(?:an?|the|any|every|most|many|all|some|good|great|best|effective|strong|true|real|successful"
    r"|your|our|to be)\s+)*",
    re.I,
)


class Trait(NamedTuple):
    side: int
    text: DraftText
    is_announced: bool = True
    """It is called a trait, or stands in a list; else a sentence says it, as one says anything."""


def traits_told(
    block: Block, own: int | None, section: Section, sides: Sides, ahead: int | None
) -> Iterator[Trait]:
    """`own`: the side that is spoken of; `ahead`: the one that the block ahead said last to have traits."""
    is_announced = section.side is not None and HAS_NOUN.search(section.title) is not None
    if labelled := list(_behind_label(block, sides)):
        yield from labelled
        return
    for sentence in sentences_in(block.text, block.start, sides):
        if is_announced and not sides.mentions(sentence.text) and is_mere_list(sentence.text):
            for span in parts_of(sentence.text, 0, len(sentence.text.rstrip(".! "))):
                yield Trait(section.side or 0, _text(sentence, span))
            continue
        if ahead is not None and (these := list(_these_are(sentence, ahead))):
            yield from these
            continue
        ahead = side_announced(sentence.text, sides)
        for said in said_in(sentence, sides, own):
            own = said.side if said.side in (0, 1) else _only_named(said.sentence.text, own, sides)
            names_kind = _NAMED.search(said.sentence.text) is not None  # "key skills include …"
            told = said.side if said.side in (0, 1) else (section.side if names_kind else None)
            yield from _told_in(said.sentence, told, sides)


def side_announced(text: str, sides: Sides) -> int | None:
    """ "A leader has many skills": the one that a sentence with a word for traits is about."""
    named = {mention.side for mention in sides.mentions(text)} if HAS_NOUN.search(text) else set()
    return named.pop() if len(named) == 1 else None


def _these_are(sentence: Sentence, side: int) -> Iterator[Trait]:
    """ "These include courage, patience, and humour"."""
    found = _THESE.match(sentence.text)
    if found is not None:
        spans = parts_of(sentence.text, *found.span("list"))
        yield from (Trait(side, _text(sentence, span)) for span in spans)


def _behind_label(block: Block, sides: Sides) -> Iterator[Trait]:
    """ "Leader: focus, passion, care", "Skills of a leader: focus, care of the people, courage"."""
    label, at = run_in_label(block.text)
    if not label:
        return
    whole = Sentence(block.text, block.start)
    if (side := bare_name(label, sides)) is not None:
        yield from (Trait(side, _text(whole, span)) for span in mere_parts(block.text, at))
    elif (side := side_announced(label, sides)) is not None:
        spans = set_apart(block.text, at) or parts_of(block.text, at, len(block.text.rstrip(" .!")))
        yield from (Trait(side, _text(whole, span)) for span in spans)


def listed_in_cells(block: Block, sides: Sides) -> Iterator[Trait]:
    """ "A leader has these skills: empathy; courage; humour" as a cell of a table."""
    for start, cell in block.cells:
        lead, colon, _ = cell.partition(":")
        side = sides.side_of_label(lead) if colon else None
        if side is not None:
            whole = Sentence(cell, start)
            yield from (Trait(side, _text(whole, span)) for span in set_apart(cell, len(lead) + 1))


def bare_name(text: str, sides: Sides) -> int | None:
    """The side, of a text that is no more than its name."""
    mentions = sides.mentions(text)
    if len(mentions) != 1 or _WORD.search(text[: mentions[0].start]) or _WORD.search(text[mentions[0].end :]):
        return None
    return mentions[0].side


def _only_named(text: str, before: int | None, sides: Sides) -> int | None:
    """ "Talk matters to leaders." ahead of "They …"."""
    named = {mention.side for mention in sides.mentions(text)}
    return named.pop() if len(named) == 1 else before


def _told_in(sentence: Sentence, own: int | None, sides: Sides) -> Iterator[Trait]:
    """`own`: of which side it is as far as its place tells."""
    mentions = sides.mentions(sentence.text)
    named = {mention.side for mention in mentions}
    side = named.pop() if len(named) == 1 else (_whose_list(sentence.text, sides) if named else own)
    if side is None or is_noise_sentence(sentence.text) or sentence.text.endswith("?"):
        return
    told_from = _told_from(sentence.text, sides)
    spans, is_announced = parts_in(sentence.text, told_from)
    if not spans and told_from is not None:
        spans = list(claim_in(sentence.text, told_from))
        is_announced = all(is_quality(sentence.text[span.start : span.end]) for span in spans)
    if not spans and mentions:
        first = mentions[0]
        spans = [*needed_in(sentence.text, first.start), *role_in(sentence.text, first.start, first.end)]
    for span in spans:
        yield Trait(side, _text(sentence, span), is_announced)


def _whose_list(text: str, sides: Sides) -> int | None:
    """Of a sentence that names both: "Others lack leadership skills such as …", or the list itself does."""
    announced = announced_in(text)
    if announced is None:
        return None
    begin, end = announced
    near = {each.side for each in sides.mentions(text) if each.start >= begin - _BESIDE and each.end <= end}
    return near.pop() if len(near) == 1 else None


def _told_from(text: str, sides: Sides) -> int | None:
    """Behind the name that the sentence is about, or the pronoun for it."""
    if they := _THEY.match(text):
        return they.end()
    mentions = sides.mentions(text)
    return mentions[0].end if mentions and SUBJECT_AHEAD.fullmatch(text[: mentions[0].start]) else None


def _text(sentence: Sentence, span: Span) -> DraftText:
    start = sentence.start + span.start
    return DraftText(sentence.text[span.start : span.end], Passage(start, sentence.start + span.end))
