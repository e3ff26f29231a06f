"""Traits: lists of what one side is or does, under a lead-in, under its heading, or inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.formats.article.blocks import Block, BlockKind, run_in_label, without_number
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.kinds.listed import HAS_NOUN, LEAST_LISTED, MOST_TRAIT_WORDS
from desktop_app.formats.article.kinds.told_traits import (
    SUBJECT_AHEAD,
    Trait,
    bare_name,
    listed_in_cells,
    side_announced,
    traits_told,
)
from desktop_app.formats.article.kinds.trait_headings import headings_below, named_in_lines
from desktop_app.formats.article.language.sentences import sentences_of
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.sections import About, Section

_NO_LABEL = re.compile(
    r"(?:for example|for instance|examples?|best (?:for|used)|notes?|tips?|result|scenario|pros|cons)$", re.I
)
_GOES_ON = re.compile(r"\W{0,3}(?:\.\.\.|…)\s*(?P<said>\w[^\n]{2,120}?)[.*_\s]*")
_OF_EXAMPLES = re.compile(r"\b(?:examples?|instances?|cases)\b[^.]{0,60}$", re.I)
_EARLY = 6
_WORD = re.compile(r"\w")
_MOST_NAME_WORDS, _LEAST_SAID = 6, 2
_OTHER_KIND = (
    r"\b(?:looks? like|use cases|used for|best for|when to use|results|metrics|tips|advice|how to|steps|types"
    r"|kinds|styles|strategies|approaches|workarounds|components|areas|categories|journey)\b"
)
_OTHER_TITLE = re.compile(_OTHER_KIND, re.I)
_TITLES_ACT = re.compile(r"[a-z]+ing\s(?!and\b)", re.I)
""" "Finding a mentor" tells what the reader may do."""
_OF_OTHER_KIND = re.compile(
    rf"(?:{_OTHER_KIND}|\bexamples?\b)[^.]{{0,60}}:\W*$|\b(?:when|where|if|(?:people|someone|those) who):$",
    re.I,
)


def traits_in(sections: Sequence[Section], sides: Sides) -> Iterator[Trait]:
    named = list(named_in_lines(sections, sides))
    for section, below in zip(sections, headings_below(sections, sides), strict=True):
        yield from below
        yield from traits_of(section, sides)
    yield from named


def traits_of(section: Section, sides: Sides) -> Iterator[Trait]:
    if section.about in (About.EXAMPLES, About.SIMILARITIES):
        return
    ahead: int | None = None
    told: int | None = None
    for block, side in _with_side_of_list(section, sides):
        if side is not None and (text := _item_text(block, side, sides)) is not None:
            yield Trait(side, text)
        elif block.kind is BlockKind.ROW:
            yield from listed_in_cells(block, sides)
        elif section.about is not About.ADVICE and _is_prose(block):
            if (text := _going_on(block, section)) is not None and section.side is not None:
                yield Trait(section.side, text)
            yield from _said_in_a_row(block, sides)
            yield from traits_told(
                block, section.side if section.side is not None else told, section, sides, ahead
            )
        ahead, told = _last_announced(block, sides), _told_last(block, told, sides)


def _is_prose(block: Block) -> bool:
    """Items of whole sentences too."""
    is_item = block.kind is BlockKind.ITEM
    return block.kind is BlockKind.PARAGRAPH or (is_item and len(block.text.split()) > MOST_TRAIT_WORDS)


def _told_last(block: Block, before: int | None, sides: Sides) -> int | None:
    """The side that paragraphs speak of, for one that begins with "They"."""
    named = {mention.side for mention in sides.mentions(block.text)}
    return before if not named else (named.pop() if len(named) == 1 else None)


def _last_announced(block: Block, sides: Sides) -> int | None:
    """The side that the last sentence of a paragraph says to have traits."""
    if block.kind is not BlockKind.PARAGRAPH or not HAS_NOUN.search(block.text):
        return None
    *_, last = sentences_of(block.text)
    return side_announced(last.text, sides)


def _with_side_of_list(section: Section, sides: Sides) -> Iterator[tuple[Block, int | None]]:
    """Each block with the side that it is a trait of, as an item of a list."""
    blocks = section.blocks
    listed = [block.kind is BlockKind.ITEM for block in blocks]
    rows = _rows_of_one(blocks, sides)
    labelled = _rows_of_labels(blocks, sides)
    is_own = section.about is About.SIDE and (HAS_NOUN.search(section.title) or sum(listed) >= LEAST_LISTED)
    own = section.side if (is_own or _is_bare_side(section)) and not _tells_of_other(section, sides) else None
    lead: int | None = None
    before, is_other_list = "", False
    for place, block in enumerate(blocks):
        if place in labelled:
            yield block, lead if lead is not None else own
            continue
        if not listed[place]:
            heads = any(listed[place + 1 : place + 2]) or place + 1 in labelled
            is_after_lead = place > 0 and not listed[place - 1] and heads
            following = blocks[place + 1 : place + 2]
            lead = _lead_of(block, following, section, sides, lead if is_after_lead else None)
            is_other_list = heads and _announces_other(block.text)
            yield block, None
            continue
        before, name = block.text, before
        if (named := bare_name(block.text, sides)) is not None:
            lead = named
        elif not _is_told_of(block.text, name):
            yield block, lead if lead is not None else rows.get(place, None if is_other_list else own)


def _tells_of_other(section: Section, sides: Sides) -> bool:
    """Than of traits, by its title."""
    mentions = sides.mentions(section.title)
    begins = bool(mentions) and mentions[0].start == 0
    return (not begins and _TITLES_ACT.match(section.title) is not None) or (
        _OTHER_TITLE.search(section.title) is not None and HAS_NOUN.search(section.title) is None
    )


def _rows_of_labels(blocks: Sequence[Block], sides: Sides) -> set[int]:
    """Paragraphs in a row that are set off with a name each are a list as well."""
    found: set[int] = set()
    for is_labelled, run in groupby(enumerate(blocks), key=lambda each: _has_label(each[1], sides)):
        places = [place for place, _ in run]
        if is_labelled and len(places) >= LEAST_LISTED:
            found.update(places)
    return found


def _has_label(block: Block, sides: Sides) -> bool:
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    label, _ = run_in_label(block.text)
    label = label or _short_beginning(block.text)
    return label[:1].isupper() and not sides.mentions(label)


def _short_beginning(text: str) -> str:
    """ "Courage." ahead of what is said of it."""
    first = next(iter(sentences_of(text)), None)
    is_short = (
        first is not None and len(first.text.split()) <= _MOST_NAME_WORDS and len(first.text) < len(text)
    )
    return first.text if first is not None and is_short and first.text.endswith(".") else ""


def _rows_of_one(blocks: Sequence[Block], sides: Sides) -> dict[int, int]:
    """Items in a row that begin with the name of one side: each is of that side."""
    found: dict[int, int] = {}
    for is_item, run in groupby(enumerate(blocks), key=lambda each: each[1].kind is BlockKind.ITEM):
        places = [place for place, _ in run] if is_item else []
        begins = [_told_of(blocks[place].text, sides) for place in places]
        told = [side for side in begins if side is not None]
        if len(told) >= LEAST_LISTED and len(set(told)) == 1 and len(told) * 2 > len(begins):
            found.update(dict.fromkeys(places, told[0]))
    return found


def _lead_of(
    block: Block, following: Sequence[Block], section: Section, sides: Sides, before: int | None
) -> int | None:
    """The side that the items below a paragraph are of. `before`: of that ahead of it, if it goes on from
    there: "Let us begin with tea:", "Tea is a drink."."""
    if block.kind is not BlockKind.PARAGRAPH or _announces_other(block.text):
        return None
    if (lead := _lead_side(block, section, sides)) is not None:
        return lead
    if heads_list(block, following, sides) or _is_line_of_one(block, following, sides):
        return sides.mentions(block.text)[0].side
    is_above = bool(following) and following[0].kind is BlockKind.ITEM and not ends_with_colon(block.text)
    if is_above and (announced := _last_announced(block, sides)) is not None:
        return announced
    if ends_with_colon(block.text) or any(each.side != before for each in sides.mentions(block.text)):
        return None
    return before


def _is_line_of_one(block: Block, following: Sequence[Block], sides: Sides) -> bool:
    """ "A good coach" alone, ahead of a list."""
    return (
        bool(following)
        and following[0].kind is BlockKind.ITEM
        and len(block.text.split()) <= _MOST_NAME_WORDS
        and block.text.rstrip()[-1] not in ".!?"
        and sides.side_of_label(block.text) is not None
    )


def _told_of(text: str, sides: Sides) -> int | None:
    """ "1. Leaders …", "Courage: Leaders …"."""
    text = without_number(text)
    _, behind = run_in_label(text)
    return _begins_with(text, sides) if not behind else _begins_with(_first_sentence(text[behind:]), sides)


def _first_sentence(text: str) -> str:
    return next((sentence.text for sentence in sentences_of(text)), "")


def _begins_with(text: str, sides: Sides) -> int | None:
    mentions = sides.mentions(text)
    is_one = len({mention.side for mention in mentions}) == 1
    return mentions[0].side if is_one and SUBJECT_AHEAD.fullmatch(text[: mentions[0].start]) else None


def _going_on(block: Block, section: Section) -> DraftText | None:
    """ "… listens first" below the heading "A good leader …"."""
    found = _GOES_ON.fullmatch(block.text)
    if found is None or section.about is not About.SIDE or not section.title.endswith(("...", "…")):
        return None
    start = block.start + found.start("said")
    return DraftText(found["said"], Passage(start, start + len(found["said"])))


def _is_told_of(text: str, name: str) -> bool:
    """An item of whole sentences that goes on about the short one ahead of it."""
    is_name = 0 < len(name.split()) <= _MOST_NAME_WORDS and name[-1] not in ".:;?!,"
    return is_name and len(text.split()) > 2 * _MOST_NAME_WORDS and text.rstrip()[-1] in ".!?"


def _said_in_a_row(block: Block, sides: Sides) -> Iterator[Trait]:
    """ "Leaders praise in public. Leaders read a lot. Leaders take the blame." """
    row: list[Trait] = []
    for sentence in (*sentences_of(block.text, block.start), None):
        mentions = sides.mentions(sentence.text) if sentence is not None else []
        begins = bool(mentions) and not _WORD.search(sentence.text[: mentions[0].start] if sentence else "")
        is_one = begins and len({mention.side for mention in mentions}) == 1
        if row and not (is_one and mentions[0].side == row[0].side):
            yield from row if len(row) >= LEAST_LISTED else ()
            row = []
        if sentence is not None and is_one and not is_noise_sentence(sentence.text):
            said = sentence.text[mentions[0].end :].strip(" .!,;")
            if said and len(said.split()) <= MOST_TRAIT_WORDS + 10:
                start = sentence.start + sentence.text.index(said, mentions[0].end)
                row.append(Trait(mentions[0].side, DraftText(said, Passage(start, start + len(said)))))


def _announces_other(text: str) -> bool:
    """ "Use tea when:"."""
    return _OF_OTHER_KIND.search(text) is not None and not announces_traits(text)


def announces_traits(text: str) -> bool:
    """ "Leaders have these characteristics:"."""
    return ends_with_colon(text) and HAS_NOUN.search(re.split(r"[.!?]\s", text)[-1]) is not None


def _is_bare_side(section: Section) -> bool:
    """ "Leaders" alone as a heading above a list."""
    return section.about is About.SIDE and len(section.title.split()) <= 3


def _lead_side(block: Block, section: Section, sides: Sides) -> int | None:
    if not ends_with_colon(block.text):
        return None
    if _OF_EXAMPLES.search(block.text) and not announces_traits(block.text):
        return None
    said = list(sentences_of(block.text.rstrip(" –—-")))
    named = sides.side_of_label(said[-1].text)
    if named is not None or sides.mentions(said[-1].text):
        return named
    # "Some skills are required of a leader. These are:" is of what was named last.
    before = next((each for one in said[-2::-1] if (each := sides.mentions(one.text))), [])
    told = {mention.side for mention in before}
    return told.pop() if len(told) == 1 else section.side


def ends_with_colon(text: str) -> bool:
    """ "… include: –" too."""
    return text.rstrip(" –—−-").endswith(":")


def heads_list(block: Block, following: Sequence[Block], sides: Sides) -> bool:
    """ "Coaches ask what moves people." ahead of a list, which goes on about coaches."""
    if not following or following[0].kind is not BlockKind.ITEM or sides.mentions(following[0].text):
        return False
    mentions = sides.mentions(block.text)
    is_one = len(list(sentences_of(block.text))) == 1 and len({each.side for each in mentions}) == 1
    return is_one and mentions[0].start < _EARLY and block.text.rstrip()[-1:] == "."


def _item_text(block: Block, side: int, sides: Sides) -> DraftText | None:
    text = without_number(block.text.strip())
    label, behind = run_in_label(text)
    if _NO_LABEL.match(label) or text.endswith("?") or text.startswith("["):
        return None
    label = label or (block.label if text.startswith(block.label) else "")
    if label and label[:1].isupper() and sides.side_of_label(label) is None:
        is_short = len(text.split()) <= MOST_TRAIT_WORDS and not sides.mentions(text[behind:])
        text = text if is_short and behind else label
    first = next(iter(sentences_of(text)), None)
    if first is None or is_noise_sentence(first.text) or len(first.text.split()) > MOST_TRAIT_WORDS + 10:
        return None
    said = _without_subject(first.text.rstrip(".;, "), side, sides)
    start = block.start + block.text.index(said)
    return DraftText(said, Passage(start, start + len(said)))


def _without_subject(text: str, side: int, sides: Sides) -> str:
    """ "Leaders share what they know" → "share what they know"."""
    mentions = sides.mentions(text)
    if _begins_with(text, sides) != side or not text[mentions[0].end :].startswith(" "):
        return text
    said = text[mentions[0].end :].strip()
    return said if len(said.split()) >= _LEAST_SAID else text
