"""An article becomes drafts: the sides first, then what is said of each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from desktop_app.formats.article.blocks import Article
from desktop_app.formats.article.contrasts.contrasts import contrasts_of, divided
from desktop_app.formats.article.contrasts.doubles import without_doubles
from desktop_app.formats.article.contrasts.tables import flattened, tables_of
from desktop_app.formats.article.drafts import (
    DraftContrast,
    DraftExample,
    Drafts,
    DraftSide,
    DraftText,
    OfSide,
    Passage,
)
from desktop_app.formats.article.kinds.advice import advice_of
from desktop_app.formats.article.kinds.definitions import definitions_of
from desktop_app.formats.article.kinds.examples import examples_of
from desktop_app.formats.article.kinds.listed import LEAST_LISTED
from desktop_app.formats.article.kinds.similarities import similarities_of
from desktop_app.formats.article.kinds.told_traits import Trait
from desktop_app.formats.article.kinds.traits import traits_in
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.language.word_family import is_family, plural, singular
from desktop_app.formats.article.sides.two_sides import Side, Sides, find_sides
from desktop_app.formats.article.statements.sections import About, Section, sections_of
from desktop_app.formats.article.statements.turns import OTHER_HAND
from desktop_app.formats.article.statements.units import Unit, units_of

_LEAST_CONTRASTS, _MANY_CONTRASTS = 2, 4
_MOST_UNEVEN, _WORDS_A_UNIT, _WORDS_A_UNIT_UNSURE = 3, 29, 24
"""Of a text that only speaks of them by turns: it tells as much of either, and hardly of anything else."""
_LEAST_OF_SHORT = 1
_LOOKS_BACK = 4
_SHORT_WORDS = 400
_PAIR_ALONE = re.compile(r"[\w-]+(?:\s[\w-]+)?\s+(?:and|&|/)\s+[\w-]+(?:\s[\w-]+)?", re.I)
_LEADS_UP = re.compile(
    r"\W*(?:[\w’']+\s+){0,5}?(?:differences?|distinction)\s+between\s+(?:an?\s+|the\s+)?|\W*", re.I
)
_JOINS = re.compile(r"\W*(?:vs?|versus|and|or|from)?\W*(?:an?\s+|the\s+)?\W*", re.I)
_ENDS = re.compile(r"\W*$|\s*[:?|–—(]|\s+-\s", re.I)
_SURE, _CLEAR, _LEAST_NAMED, _LEAST_SHARE, _WORDS_A_NAME, _WORDS_A_NAME_UNSURE = 1.0, 2.0, 3, 0.2, 40, 24
_WORDS_A_CONTRAST = 700
"""At most, of a text that is about two things though its title does not say so."""
_LIKELY = 0.5
_EARLY = 60
_LEAST_TOLD = 4
"""Sentences about the sides, where the title names them and all are about one."""
_LEAST_TURNS, _LEAST_TURNS_OF_SHORT = 4, 2
"""Halves of sentences that turn from one side to the other."""


def draft(article: Article) -> Drafts:
    """Empty where the article contrasts nothing."""
    sides = find_sides(article)
    if sides is None:
        return Drafts(article.title)
    sections = sections_of(article, sides)
    tables, taken = _tables(sections, sides)
    both_have = {0, 1} <= {section.side for section in sections if section.about is About.SIDE}
    units = [list(units_of(_without(each, taken), sides, by_section=both_have)) for each in sections]
    told = contrasts_of(sections, units, sides, in_tables=len(tables))
    contrasts = without_doubles(list(divided([*tables, *told])))
    every = [unit for own in units for unit in own]
    has_table = len(tables) >= _LEAST_CONTRASTS
    is_contrasting = _is_contrasting(article, contrasts, sides, every, has_table=has_table)
    in_title = {mention.side for mention in sides.mentions(article.title)} == {0, 1}
    traits = list(traits_in(sections, sides)) if is_contrasting or in_title else []
    if not (is_contrasting or _lists_both(traits)):
        return Drafts(article.title)
    return Drafts(
        article.title,
        tuple(_named(side, article) for side in sides),
        tuple(sorted(contrasts, key=lambda each: each.start)),
        tuple(definitions_of(sections, units, sides)),
        _each_once(_not_said_again(traits, contrasts)),
        _texts_once(
            text
            for section, own in zip(sections, units, strict=True)
            for text in similarities_of(section, own, sides)
        ),
        tuple(
            DraftExample(text, sides.side_of_label(text.text))
            for text in _texts_once(text for section in sections for text in examples_of(section))
        ),
        _texts_once(text for section in sections for text in advice_of(section)),
    )


def _named(side: Side, article: Article) -> DraftSide:
    """With the words for its people, where the article has such."""
    counts = Counter(singular(word) for block in article.blocks for word in words(block.text))
    head = side.head
    role = next(
        (
            word
            for word, _ in counts.most_common()
            if word.endswith(("er", "or", "ee", "ist", "ant", "ian", "coach")) and is_family(head, word)
        ),
        "",
    )
    one = " ".join((*side.words[:-1], role)) if role else side.name
    many = plural(one) if role else side.name
    return DraftSide(side.name, one, many)


def _tables(sections: Sequence[Section], sides: Sides) -> tuple[list[DraftContrast], set[int]]:
    """And where the blocks begin that were lines of a table."""
    found: list[DraftContrast] = []
    taken: set[int] = set()
    for section in sections:
        found += list(tables_of(section.blocks, sides))
    blocks = [
        block
        for section in sections
        for block in ([section.heading] if section.heading else []) + section.blocks
    ]
    contrasts, numbers = flattened(blocks, sides)
    found += contrasts
    taken.update(blocks[number].start for number in numbers)
    return found, taken


def _without(section: Section, taken: set[int]) -> Section:
    kept = [block for block in section.blocks if block.start not in taken]
    return Section(section.heading, section.about, section.side, kept)


def _is_contrasting(
    article: Article,
    contrasts: Sequence[DraftContrast],
    sides: Sides,
    units: Sequence[Unit],
    *,
    has_table: bool,
) -> bool:
    """One whose title says so does, even where nothing is found of it: then a person marks what it says.

    A short one, and one whose title names both, may do it once; one that hardly says so must show it.
    """
    told = [sum(unit.side == side for unit in units) for side in (0, 1)]
    length = sum(len(block.text.split()) for block in article.blocks)
    if _are_clear(article, sides, told, length, is_shown=len(contrasts) >= _LEAST_CONTRASTS):
        return True
    if sides.evidence < _CLEAR and not sides.is_titled and len(contrasts) * _WORDS_A_CONTRAST < length:
        return False
    has_table = has_table and (sides.is_named or sides.evidence > 0)
    turns = sum(unit.in_contrast for unit in units)
    in_title = {mention.side for mention in sides.mentions(article.title)} == {0, 1}
    if not (sides.is_named or has_table):
        density = _WORDS_A_UNIT if sides.evidence else _WORDS_A_UNIT_UNSURE
        is_even = max(told) <= min(told) * _MOST_UNEVEN
        if not is_even or sum(told) * density < length:
            return False
        if len(contrasts) < _LEAST_CONTRASTS and turns < _LEAST_TURNS:
            return False
    is_sure = sides.evidence >= _SURE or has_table
    if not is_sure and in_title and len(contrasts) >= _LEAST_CONTRASTS:
        says_so = any(unit.has_cue for unit in units) or len(contrasts) >= _MANY_CONTRASTS
        is_sure = min(told) >= _LEAST_CONTRASTS and says_so
    if not is_sure and _PAIR_ALONE.fullmatch(article.title):
        is_sure = any(unit.has_cue and unit.side in (0, 1) for unit in units)
    is_sure = is_sure or (sides.evidence >= _LIKELY and min(told) >= _LEAST_TOLD and _stand_against(units))
    if is_sure and (in_title or min(told) >= _LEAST_CONTRASTS):
        return len(contrasts) >= _LEAST_OF_SHORT
    is_short = length < _SHORT_WORDS
    if not is_sure and turns < (_LEAST_TURNS_OF_SHORT if is_short else _LEAST_TURNS):
        return False
    return len(contrasts) >= (_LEAST_OF_SHORT if is_short else _LEAST_CONTRASTS)


def _lists_both(traits: Sequence[Trait]) -> bool:
    """The text has a list of each: "Pros of renting: …", "Pros of buying: …"."""
    listed = Counter(trait.side for trait in traits if trait.is_announced)
    return min(listed[0], listed[1]) >= LEAST_LISTED


def _are_clear(article: Article, sides: Sides, told: Sequence[int], length: int, *, is_shown: bool) -> bool:
    """By the title and by how much the text speaks of both, whatever is found of it."""
    if sides.is_titled and (all(told) or sum(told) >= _LEAST_TOLD or _is_title(sides, article.title)):
        return True
    if sides.is_titled or sides.evidence >= _CLEAR:
        return _are_spoken_of(sides, article, length)
    is_likely = sides.is_named and sides.evidence >= _LIKELY and min(told) >= _LEAST_NAMED
    return is_likely and is_shown and _are_spoken_of(sides, article, length, _WORDS_A_NAME_UNSURE)


def _is_title(sides: Sides, title: str) -> bool:
    """They are what the title says, all of it or all up to a colon: "X vs. Y: Which Is Better?"."""
    mentions = sides.mentions(title)
    if [mention.side for mention in mentions[:2]] not in ([0, 1], [1, 0]):
        return False
    one, other = mentions[:2]
    return (
        _LEADS_UP.fullmatch(title[: one.start]) is not None
        and _JOINS.fullmatch(title[one.end : other.start]) is not None
        and _ENDS.match(title[other.end :]) is not None
    )


def _are_spoken_of(sides: Sides, article: Article, length: int, words_a_name: int = _WORDS_A_NAME) -> bool:
    """The text itself names both again and again, and hardly the one only."""
    named = Counter(
        mention.side
        for block in article.blocks
        if block.text != article.title
        for mention in sides.mentions(block.text)
    )
    is_even = min(named[0], named[1]) >= max(_LEAST_NAMED, _LEAST_SHARE * max(named[0], named[1]))
    return is_even and (named[0] + named[1]) * words_a_name >= length


def _stand_against(units: Sequence[Unit]) -> bool:
    """A statement of one says that it is meant against that of the other ahead of it, as none of a list."""
    return any(
        {one.side, other.side} == {0, 1} and OTHER_HAND.search(other.raw[:_EARLY]) is not None
        for one, other in pairwise(units)
    )


def _not_said_again(traits: Iterable[Trait], contrasts: Sequence[DraftContrast]) -> list[OfSide]:
    """Without what is no more than part of a statement that stands in a contrast already."""
    said = [each.passage for contrast in contrasts for side in contrast.sides for each in side]
    begins = sorted((passage.start, passage.end) for passage in said)
    starts = [start for start, _ in begins]

    def is_said(passage: Passage) -> bool:
        at = bisect_right(starts, passage.start)
        return any(end >= passage.end for _, end in begins[max(at - _LOOKS_BACK, 0) : at])

    return [
        OfSide(each.side, each.text) for each in traits if each.is_announced or not is_said(each.text.passage)
    ]


def _each_once(found: Sequence[OfSide]) -> tuple[OfSide, ...]:
    return tuple({(each.side, _folded(each.text)): each for each in reversed(found)}.values())[::-1]


def _texts_once(texts: Iterable[DraftText]) -> tuple[DraftText, ...]:
    return tuple({_folded(text): text for text in texts}.values())


def _folded(text: DraftText) -> str:
    return re.sub(r"\W+", " ", text.text).strip().casefold()
