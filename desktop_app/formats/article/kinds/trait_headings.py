"""Traits that stand as headings, or as lines of their own, below one that announces them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from desktop_app.formats.article.blocks import Block, BlockKind, without_number
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.kinds.listed import HAS_NOUN, MOST_TRAIT_WORDS
from desktop_app.formats.article.kinds.told_traits import Trait
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.sections import About, Section

_GENERAL = re.compile(
    r"(?:pros|cons|advantages|disadvantages|weaknesses|looks like|examples?|summary|conclusion|overview"
    r"|in practice|introduction|final thoughts)",
    re.I,
)
_OF_KIND = re.compile(r"\b(?:pros|cons|what|how|why|tips|results|metrics|mindset|examples?)\b", re.I)
_SOME = re.compile(
    r"\b(?:here are|following|few|some|several|many|these|two|three|four|five|six|seven|eight|nine|ten"
    r"|\d+)\b",
    re.I,
)
_LEAST_HEADINGS = 2
_MOST_LINE_WORDS, _MOST_HEADING_WORDS, _MOST_ANNOUNCING_WORDS, _LEAST_BODY_WORDS = 6, 9, 12, 8
_ENDS = frozenset({About.SUMMARY, About.SIMILARITIES, About.EXAMPLES, About.ADVICE})


def headings_below(sections: Sequence[Section], sides: Sides) -> list[list[Trait]]:
    """For each section: "Qualities of a leader", and below it one heading for each; "Life of a leader", if
    both have one."""
    below = [list(_headings_below(each, sections[at + 1 :], sides)) for at, each in enumerate(sections)]
    of_both = {trait.side for found in below for trait in found} == {0, 1}
    return [
        found if of_both or HAS_NOUN.search(section.title) else []
        for section, found in zip(sections, below, strict=True)
    ]


def _headings_below(section: Section, following: Sequence[Section], sides: Sides) -> Iterator[Trait]:
    top = section.heading
    if top is None or not top.level or section.side is None or section.about is not About.SIDE:
        return
    below = list(
        takewhile(lambda each: each.heading is not None and each.heading.level > top.level, following)
    )
    level = min((each.heading.level for each in below if each.heading is not None), default=0)
    found = [each.heading for each in below if each.heading is not None and each.heading.level == level]
    if len(found) < _LEAST_HEADINGS:
        return
    for heading in found:
        if _is_trait_heading(_title(heading), sides):
            yield Trait(section.side, _text(heading))


def _is_trait_heading(title: str, sides: Sides) -> bool:
    return (
        not title.endswith(("?", ":"))
        and len(title.split()) <= MOST_TRAIT_WORDS
        and not _GENERAL.fullmatch(title)
        and not HAS_NOUN.fullmatch(title)
        and not (sides.mentions(title) and (HAS_NOUN.search(title) or _OF_KIND.search(title)))
    )


def named_in_lines(sections: Sequence[Section], sides: Sides) -> Iterator[Trait]:
    """ "Qualities of a leader", and then, by turns, the name of one and a paragraph about it; where nothing
    but the words tells that the one line stands above the others."""
    side: int | None = None
    found: list[Trait] = []
    row = list(_blocks(sections))
    for at, (block, about) in enumerate(row):
        announced = _announced(block, sides)
        text = _title(block)
        is_name = side is not None and _is_name(block, row[at + 1][0] if at + 1 < len(row) else None, sides)
        goes_on = is_name or (block.kind is not BlockKind.HEADING and not _tells_of_other(text, side, sides))
        if announced is not None or about in _ENDS or not goes_on:
            yield from found if len(found) >= _LEAST_HEADINGS else ()
            side, found = announced, []
        elif is_name and side is not None:
            found.append(Trait(side, _text(block)))
    yield from found if len(found) >= _LEAST_HEADINGS else ()


def _blocks(sections: Sequence[Section]) -> Iterator[tuple[Block, About]]:
    for section in sections:
        if section.heading is not None:
            yield section.heading, section.about
        for block in section.blocks:
            yield block, section.about


def _announced(block: Block, sides: Sides) -> int | None:
    """The side, of a line that says that its traits follow."""
    text = block.text.strip()
    if block.level or not HAS_NOUN.search(text) or len(text.split()) > _MOST_ANNOUNCING_WORDS:
        return None
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or text[-1] in "!?;,":
        return None
    return sides.side_of_label(text) if text[-1] != "." or _SOME.search(text) else None


def _is_name(block: Block, following: Block | None, sides: Sides) -> bool:
    text = _title(block)
    is_heading = block.kind is BlockKind.HEADING
    return (
        block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH)
        and not block.level
        and len(text.split()) <= (_MOST_HEADING_WORDS if is_heading else _MOST_LINE_WORDS)
        and any(letter.isalpha() for letter in text)
        and text[-1:] not in ".!?;:,"
        and not sides.mentions(text)
        and not _GENERAL.fullmatch(text)
        and following is not None
        and (_is_line(following) or len(following.text.split()) >= _LEAST_BODY_WORDS)
    )


def _is_line(block: Block) -> bool:
    """One more name, where nothing is said about either."""
    return len(block.text.split()) <= _MOST_LINE_WORDS and block.text.rstrip()[-1:] not in ".!?;:,"


def _tells_of_other(text: str, side: int | None, sides: Sides) -> bool:
    """More than of the one that the traits are of."""
    told = [mention.side for mention in sides.mentions(text)]
    return side is not None and told.count(1 - side) > told.count(side)


def _title(block: Block) -> str:
    return without_number(block.text).strip(" :-–*")


def _text(block: Block) -> DraftText:
    title = _title(block)
    start = block.start + block.text.index(title)
    return DraftText(title, Passage(start, start + len(title)))
