"""The article as a row of statements: of which side each is, in which section, out of which passage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.formats.article.blocks import Block, BlockKind, run_in_label
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.kinds.told_traits import bare_name
from desktop_app.formats.article.kinds.traits import announces_traits, heads_list
from desktop_app.formats.article.language.sentences import Sentence, sentences_of, words
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sides.two_sides import Mention, Sides
from desktop_app.formats.article.statements.cutting import sentences_in
from desktop_app.formats.article.statements.said import (
    BOTH,
    FIRST_OF_TWO,
    SECOND_OF_TWO,
    Said,
    asked_for,
    said_in,
)
from desktop_app.formats.article.statements.sections import About, Section
from desktop_app.formats.article.statements.trimming import statement_text

_NEW_DIFFERENCE = re.compile(
    r"\b(?:another|one\s+(?:of\s+the\s+)?(?:\w+\s+){0,3}|(?:a|the)\s+(?:second|third|fourth"
    r"|fifth|final|last|next|further|key|main|major|biggest|most\s+\w+)\s+(?:\w+\s+)?)"
    r"(?:differences?|distinctions?|contrasts?)\b|\b(?:also|further)\s+differ\b",
    re.I,
)
_CUE = re.compile(
    r"\b(?:on the other hand|in contrast|by contrast|conversely|however|meanwhile|whereas"
    r"|while|instead|unlike|in comparison|but|the difference is)\b",
    re.I,
)
_AUTHOR = re.compile(
    r"(?<![\"“‘'])\bI\b(?![-.,\"”’'])|\bI['’](?:ve|d|m|ll)\b|\bin my (?:mind|opinion|view|experience)\b"
)
_QUOTED = re.compile(r"“[^”]{1,200}”|\"[^\"]{1,200}\"")
_ALIKE = re.compile(
    r"^(?!.*\b(?:but|however|whereas|unlike|differ\w*)\b[^.]*$)"
    r"(?:.*\b(?:in common|alike|similarit(?:y|ies))\b|both\b)",
    re.I,
)
""" "They have a few things in common": what the paragraph goes on to say of one holds for the other too."""
_TO_READER = re.compile(
    r"(?:when|if|as|whenever)\s+(?:we|you|I)\s+(?:think|look|talk|speak|consider)\b"
    r"|(?:this|that|it|there)(?:\s+is|['’]s)\s+(?:[\w-]+\s+){1,4}(?:difference|distinction)\b",
    re.I,
)
""" "When you think of leaders, …"."""
_AS_ONE = re.compile(r"(?:[\w,]+\s+){0,3}as an?\s", re.I)
""" "As a leader I ask …": the author speaks as what he is."""
_ON_CONDITION = re.compile(r"\W*(?:when|whenever|if|as)\b", re.I)
_CLAUSES = re.compile(r"[,;:]\s|\bthat\s", re.I)
_BESIDE_NAME = frozenset([
    "a", "an", "the", "as", "with", "for", "in", "on", "by", "under", "when", "if", "good", "great",
    "effective", "successful", "true", "real", "strong", "typical", "many", "most", "some", "any", "every",
    "all", "another", "being", "your", "our", "of", "role", "job", "task", "goal", "aim", "purpose",
])  # fmt: skip
_SAYS = frozenset(
    ["is", "are", "was", "were", "can", "can't", "has", "have", "does", "do", "will", "must", "should"]
)
_VERBS = frozenset(["be", "is", "are", "was", "there", "try", "do", "have"])
_MOST_WORDS = 60
_LEAST_WORDS = 2
_AT_FIRST = 16
_EXAMPLE = re.compile(
    r"^(?:for (?:instance|example)|examples?\s+(?:of|are|include)|e\.g\.|imagine|suppose|assume|consider"
    r"|let['’]s say|say you|picture|think of|take (?:for|the (?:case|example)|an example))\b",
    re.I,
)


NAME = "*"


@dataclass(frozen=True, slots=True)
class Unit:
    side: int | None
    """BOTH for the two together, None where nobody can tell."""
    text: DraftText
    raw: str
    block: int
    """Its number in the section."""
    sentence: int = 0
    """Where that begins in the article's text."""
    in_contrast: bool = False
    """One of the halves of one sentence; they follow each other."""
    starts_new: bool = False
    """ "Another difference is …"."""
    has_cue: bool = False
    """It says that it stands against what was said before."""
    is_item: bool = False
    in_heading: bool = False
    label: str = ""
    """What its block is set off with, where that names no side."""
    names: int | None = None
    """The only side that it names, also where it does not tell of that."""
    words: tuple[str, ...] = ()
    """In small letters, NAME for any name of a side."""
    is_about_name: bool = True
    """The first side that it names is what it tells of, as far as the words ahead of that show."""


def units_of(section: Section, sides: Sides, *, by_section: bool = True) -> Iterator[Unit]:
    """`by_section`: a heading that names one side tells whose the statements below it are. It does not where
    no heading names the other side, as "What leaders are for" above all of a text."""
    default = section.side if section.about is About.SIDE and by_section else None
    before: int | None = default
    lead_side: int | None = None
    lists_traits = False
    yield from _in_heading(section, sides)
    for number, block in enumerate(section.blocks):
        if block.kind is BlockKind.ROW:
            continue
        if block.kind is BlockKind.ITEM and (named := bare_name(block.text, sides)) is not None:
            lead_side = named
            continue
        label, at = run_in_label(block.text)
        side = sides.side_of_label(label) if label else None
        if (side is None and not _is_name(label)) or _turns_at(block.text, at, side, sides):
            side, label, at = None, "", 0
        if block.kind is not BlockKind.ITEM:
            lists_traits = announces_traits(block.text)
            lead_side = None if not label else lead_side
        elif lists_traits and lead_side is not None and not label:
            continue
        own = side if side is not None else default
        if side is None and block.kind is BlockKind.ITEM and lead_side is not None:
            own = lead_side
        for unit in _units(block, number, at, sides, before if own is None else own, own):
            if unit.side != BOTH:
                before = unit.side
            yield unit if side is not None or not label else replace(unit, label=label)
        if block.kind is not BlockKind.ITEM and heads_list(
            block, section.blocks[number + 1 : number + 2], sides
        ):
            lead_side = sides.mentions(block.text)[0].side
        if block.kind is not BlockKind.ITEM and block.text.rstrip().endswith(":"):
            lead_side = sides.side_of_label(block.text)
            if lead_side is None:
                lead_side = sides.side_of_label(list(sentences_of(block.text))[-1].text)


def _turns_at(text: str, at: int, side: int | None, sides: Sides) -> bool:
    """ "Managers ask how – leaders ask why" has no label, and "A leader is free – …" neither."""
    if side is None or text[:at].rstrip()[-1:] not in ("–", "—", "-"):
        return False
    if not _SAYS.isdisjoint(words(text[:at])):
        return True
    rest = sides.mentions(text[at : at + 2 * _AT_FIRST])
    return bool(rest) and rest[0].side != side and rest[0].start < _AT_FIRST


def _in_heading(section: Section, sides: Sides) -> Iterator[Unit]:
    """A heading that is a sentence about both: "Coaches ask, mentors tell"."""
    if section.heading is None or section.about not in (About.DIMENSION, About.OTHER):
        return
    title = section.title
    if versus := re.match(r"[^:]{3,60}\b(?:vs\.?|versus)\s[^:]{2,40}:\s+", title, re.I):
        title = title[versus.end() :]
    elif re.search(r"\b(?:vs|versus)\b", title, re.I):
        return
    sentence = Sentence(title, section.heading.start + section.heading.text.index(title))
    for said in said_in(sentence, sides, None):
        unit = _unit(said, said.side, 0, sides, starts_new=False) if said.in_contrast else None
        if unit is not None:
            yield replace(unit, in_heading=True)


def _units(
    block: Block, number: int, at: int, sides: Sides, before: int | None, own: int | None
) -> Iterator[Unit]:
    """`own`: of which side the block is by its label or its section."""
    starts_new = False
    named: list[int] = []
    sentences = list(sentences_in(block.text[at:], block.start + at, sides))
    is_labelled = at > 0 and len(sentences) == 1
    is_alike = len(sentences) > 1 and _tells_of_both(sentences[0].text, sides)
    for place, sentence in enumerate(sentences):
        is_own_item = block.kind is BlockKind.ITEM and own is not None
        if is_noise_sentence(sentence.text):
            continue
        if _is_line(sentence.text) and not (is_own_item or is_labelled):
            continue
        starts_new = starts_new or bool(_NEW_DIFFERENCE.search(sentence.text))
        is_alike = is_alike and not _CUE.search(sentence.text)
        goes_on = _tell_of_two(sentences, place)
        last, named = named, [mention.side for mention in sides.mentions(sentence.text)]
        named = named or (last if goes_on else [])
        told = said_in(sentence, sides, before, last, is_one_of_two=goes_on)
        if _EXAMPLE.match(sentence.text) and not told[0].in_contrast:
            continue
        for said in told:
            side = _side_of(said, None if own is not None and before == 1 - own else own)
            if block.kind is BlockKind.ITEM and own is not None and side == 1 - own:
                side = side if said.in_contrast or _begins_with(side, said, sides) else own
            before = before if side == BOTH else side
            if is_alike and not said.in_contrast and side in (0, 1):
                side = None
            is_named = is_labelled or is_own_item
            unit = _unit(said, side, number, sides, starts_new=starts_new, is_labelled=is_named)
            if unit is not None:
                starts_new = starts_new and unit.side not in (0, 1)
                yield replace(
                    unit,
                    sentence=sentence.start,
                    is_item=block.kind is BlockKind.ITEM,
                    is_about_name=unit.is_about_name or unit.side == own,
                    names=None if is_alike else unit.names,
                )


def _tell_of_two(sentences: Sequence[Sentence], place: int) -> bool:
    """ "One keeps order." and "The other breaks it.": this one, and the one after it or ahead of it."""
    row = [each.text for each in sentences[max(0, place - 1) : place + 2]]
    return any(
        FIRST_OF_TWO.match(one) and SECOND_OF_TWO.match(other) for one, other in pairwise(row)
    ) and bool(FIRST_OF_TWO.match(sentences[place].text) or SECOND_OF_TWO.match(sentences[place].text))


def _tells_of_both(text: str, sides: Sides) -> bool:
    """ "Coaching finds similarities between things" tells of coaching only."""
    return bool(_ALIKE.search(text)) and len({mention.side for mention in sides.mentions(text)}) != 1


def _begins_with(side: int, said: Said, sides: Sides) -> bool:
    """In a list of one side, an item that only names the other further on is none of the other."""
    mentions = sides.mentions(said.sentence.text)
    return bool(mentions) and mentions[0].side == side and mentions[0].start < _AT_FIRST


def _side_of(said: Said, own: int | None) -> int | None:
    if own is None or said.in_contrast or said.side == BOTH:
        return said.side
    # Under "Leadership:" a sentence is of leadership, unless it begins with the other.
    return own if said.side is None or said.by_pronoun or said.side == own else said.side


def _unit(
    said: Said, side: int | None, number: int, sides: Sides, *, starts_new: bool, is_labelled: bool = False
) -> Unit | None:
    """`is_labelled`: its side stands ahead of it, so that a word may be enough."""
    raw = said.sentence.text
    if raw.endswith(("?", ":")) and not said.in_contrast:
        return None
    if (_AUTHOR.search(_QUOTED.sub(" ", raw)) and not _AS_ONE.match(raw)) or _TO_READER.match(raw):
        side = None if side in (0, 1) else side
    text = statement_text(said.sentence, sides)
    count = len(text.split())
    if not _LEAST_WORDS <= count <= _MOST_WORDS:
        short = said.sentence.text.strip(" ,;:.")
        if not ((said.in_contrast or is_labelled) and count < _LEAST_WORDS and short):
            return None
        text = short[:1].upper() + short[1:]
    passage = Passage(said.sentence.start, said.sentence.end)
    mentions = sides.mentions(raw)
    if not mentions and (act := asked_for(raw, sides)):
        mentions = [act]
    named = {mention.side for mention in mentions}
    return Unit(
        side,
        DraftText(text, passage),
        raw,
        number,
        in_contrast=said.in_contrast,
        starts_new=starts_new,
        has_cue=bool(_CUE.search(raw[:60])),
        names=named.pop() if len(named) == 1 else None,
        words=_masked(raw, mentions),
        is_about_name=not mentions or said.by_pronoun or _is_told_of(raw[: mentions[0].start]),
    )


def _is_told_of(ahead: str) -> bool:
    """ "Many talented " and "When you are a " yes; "People can lead their " and "This is no " no."""
    if _ON_CONDITION.match(ahead):
        return True
    own = [word for word in words(_CLAUSES.split(ahead)[-1]) if word not in _BESIDE_NAME]
    return len(own) <= 1 and not any(word in _VERBS or word.endswith("ing") for word in own)


def _masked(text: str, mentions: Sequence[Mention]) -> tuple[str, ...]:
    pieces: list[str] = []
    at = 0
    for mention in mentions:
        pieces += [*words(text[at : mention.start]), NAME]
        at = mention.end
    return (*pieces, *words(text[at:]))


def _is_line(text: str) -> bool:
    """No sentence but a line set apart: of names and titles, or of tags."""
    parts = text.split()
    if text.rstrip()[-1:] in '.!?;:”"' or len(parts) > 12:
        return False
    capitals = sum(part[:1].isupper() for part in parts)
    return (
        len(parts) < 3
        or ("," in text and ", " not in text)
        or (len(parts) > 2 and capitals >= 0.7 * len(parts))
    )


def _is_name(label: str) -> bool:
    return bool(label) and len(label.split()) <= 5 and label[:1].isupper()
