"""Sections of one side that stand opposite one of the other: by what their headings say besides the side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.formats.article.blocks import run_in_label
from desktop_app.formats.article.contrasts.composing import alike_groups, has_word, pair_up
from desktop_app.formats.article.contrasts.parallels import by_line
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.kinds.listed import lists_traits
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.sections import About, Section
from desktop_app.formats.article.statements.units import Unit

Told = tuple[Section, list[Unit]]
"""A section of one side, and what is said in it."""

_MOST_COMPOSED = 5
_MOST_OF_LIST = 4
_SAYS_NOTHING = frozenset([
    "a", "an", "the", "is", "are", "was", "were", "what", "whats", "who", "whos", "s", "about", "and", "of",
    "on", "for", "definition", "defined", "defining", "meaning", "understanding", "explained", "does", "do",
    "mean", "introduction", "overview", "to", "concept", "let", "look", "at", "exactly", "really", "means",
    "in", "as", "if",
])  # fmt: skip
_HOW_MUCH = frozenset(
    ["more", "most", "better", "best", "also", "really", "should", "you", "your", "need", "needs"]
)
_IN_BRACKETS = re.compile(r"\s\([^()]{1,80}\)$")
_WORD = re.compile(r"[^\W\d_]+")


def of_one_respect(waiting: Sequence[Told], sides: Sides) -> Iterator[tuple[str, list[Unit]]]:
    """ "Mindset of a coach" and "Mindset of a mentor": (what both headings say, what is said below them)."""
    keyed: dict[tuple[str, ...], dict[int, list[Told]]] = {}
    titles: dict[tuple[str, ...], str] = {}
    for section, units in waiting:
        key, title = _respect(section, sides), _rest(section, sides)[1]
        if key and section.side is not None and units:
            keyed.setdefault(key, {}).setdefault(section.side, []).append((section, units))
            titles.setdefault(key, title)
    for key, found in keyed.items():
        if len(found) == 2 and all(len(told) == 1 for told in found.values()):
            yield titles[key], [unit for side in (0, 1) for unit in _points(*found[side][0])]


def _respect(section: Section, sides: Sides) -> tuple[str, ...]:
    return tuple(word for word in _rest(section, sides)[0] if word not in _HOW_MUCH)


def of_subtitles(sections: Sequence[Section], sides: Sides) -> Iterator[list[Unit]]:
    """ "Sales: Direct Outreach" and "Marketing: Indirect Outreach" as headings."""
    told: dict[int, list[Unit]] = {0: [], 1: []}
    for section in sections:
        label, at = run_in_label(section.title)
        if section.heading is None or section.about is not About.SIDE or not label:
            continue
        said = section.title[at:]
        if sides.side_of_label(label) == section.side and not sides.mentions(said) and not said.endswith("?"):
            told[section.side or 0].append(heading_unit(section, said))
    if all(len(units) == 1 for units in told.values()):
        yield [*told[0], *told[1]]


def of_repeated(
    sections: Sequence[Section], units: Sequence[Sequence[Unit]], sides: Sides
) -> Iterator[tuple[str, list[Unit]]]:
    """ "Time" with "Mentor" and "Coach" below it, then "Cost" with the same two: (the heading above, …)."""
    title, level = "", 0
    found: list[tuple[str, list[Unit]]] = []
    below: list[tuple[str, list[Unit]]] = []
    """Of those: below a heading that says in what they differ, so that one pair is enough."""
    before: Told | None = None
    for section, own in zip(sections, units, strict=True):
        if before is not None and _goes_on(before[0], section):
            before[1].extend(own)
            continue
        is_bare = section.about is About.SIDE and section.heading is not None and not _rest(section, sides)[0]
        if not is_bare:
            title = section.title if section.heading is not None else title
            level = section.heading.level if section.heading is not None else level
            before = None
        elif before is None or before[0].side == section.side:
            before = (section, list(own))
        else:
            told = [*_points(*before), *_points(section, own)]
            if {unit.side for unit in told} == {0, 1}:
                found.append((title, told))
                below += found[-1:] if 1 < level < _level(section) else []
            before = None
    yield from found if len({title for title, _ in found}) >= _LEAST_REPEATED else below


def _goes_on(section: Section, following: Section) -> bool:
    """A part of it, by a heading of a lower level that names no side."""
    return following.side == section.side and 0 < _level(section) < _level(following)


def _level(section: Section) -> int:
    return section.heading.level if section.heading is not None else 0


def heading_unit(section: Section, said: str) -> Unit:
    """What a heading says of its side."""
    assert section.heading is not None
    start = section.heading.start + section.heading.text.index(said)
    text = DraftText(said[:1].upper() + said[1:], Passage(start, start + len(said)))
    return Unit(section.side, text, said, 0, in_heading=True)


def of_definitions(waiting: Sequence[Told], sides: Sides) -> Iterator[list[Unit]]:
    """ "What is coaching?" and "What is mentoring?": what each says first."""
    found = openings(waiting, sides)
    firsts = [next((unit for unit in found if unit.side == side), None) for side in (0, 1)]
    if all(firsts):
        yield [unit for unit in firsts if unit is not None]


def openings(told: Sequence[Told], sides: Sides) -> list[Unit]:
    """What is said first in sections whose heading says no more than the side."""
    bare = [
        (section, units)
        for section, units in told
        if section.about is About.SIDE and section.heading is not None and not _rest(section, sides)[0]
    ]
    return [unit for section, units in bare if (unit := _opening(section, units, sides)) is not None]


def by_topic(waiting: Sequence[Told], sides: Sides) -> Iterator[list[Unit]]:
    """What is said of one stands against what is most alike of all that is said of the other."""
    for one, other in pair_up(*_rows(waiting, sides), sides, _MOST_COMPOSED):
        yield [one, other]


def by_place(waiting: Sequence[Told], sides: Sides) -> Iterator[list[Unit]]:
    """Two lists of one length, one below the other: line by line."""
    for (one, first), (other, second) in pairwise(waiting):
        if one.side == other.side or _rest(one, sides)[0] or _rest(other, sides)[0]:
            continue
        first, second = (
            [unit for unit in units if unit.is_item and unit.side == section.side]
            for section, units in ((one, first), (other, second))
        )
        yield from by_line(first, second, sides)


def by_section(waiting: Sequence[Told], sides: Sides) -> Iterator[list[Unit]]:
    """Sections with a point of one side each, against those of the other that speak of the same."""
    told = [
        (section, _own(section, units))
        for section, units in waiting
        if units and _rest(section, sides)[0] and not sides.mentions(section.title)
    ][:_MOST_SECTIONS]
    groups = [[heading_unit(section, section.title), *units] for section, units in told]
    taken: set[int] = set()
    for left, right, shared in alike_groups(groups, sides, _LEAST_ALIKE):
        sections = told[left][0], told[right][0]
        if {left, right} & taken or sections[0].side == sections[1].side:
            continue
        taken |= {left, right}
        if _respect(sections[0], sides) == _respect(sections[1], sides):
            continue
        found = [
            [unit for unit in told[place][1] if has_word(unit, shared)][:_MOST_OF_POINT]
            for place in (left, right)
        ]
        if all(found):
            yield [*found[0], *found[1]]


def by_wording(waiting: Sequence[Told], sides: Sides) -> Iterator[list[Unit]]:
    """ "Without a plan for coaching, …" and "Without a plan for mentoring, …"."""
    openings: dict[tuple[str, ...], dict[int, Unit]] = {}
    for row in _rows(waiting, sides):
        for unit in row:
            opening = _worded(unit.raw, sides)
            if unit.side is not None and opening:
                openings.setdefault(opening, {}).setdefault(unit.side, unit)
    for told in openings.values():
        if len(told) == 2:
            yield [told[0], told[1]]


def _rows(waiting: Sequence[Told], sides: Sides) -> tuple[list[Unit], list[Unit]]:
    rows: tuple[list[Unit], list[Unit]] = ([], [])
    for _, units in waiting:
        for unit in units:
            named = {mention.side for mention in sides.mentions(unit.raw)}
            is_own = unit.is_item or named == {unit.side}
            if unit.side in (0, 1) and is_own and not lists_traits(unit.raw):
                rows[unit.side].append(unit)
    return rows


def _worded(text: str, sides: Sides) -> tuple[str, ...]:
    """Its first words, with any name of a side as one that is none; empty where no name is among them."""
    mentions = sides.mentions(text)
    if not mentions:
        return ()
    first = mentions[0]
    ahead, after = words(text[: first.start]), words(text[first.end :])
    if not 0 < len(ahead) <= _MOST_AHEAD or not after:
        return ()
    return (*ahead, "", *after[: max(1, _OPENING - len(ahead))])


def _own(section: Section, units: Sequence[Unit]) -> list[Unit]:
    return [unit for unit in units if unit.side == section.side]


def _points(section: Section, units: Sequence[Unit]) -> list[Unit]:
    """What it says first in each paragraph and item, and more only if there are few of them."""
    own = _own(section, units)
    firsts = [
        unit
        for unit, before in zip(own, [None, *own], strict=False)
        if before is None or unit.block != before.block
    ]
    return (firsts if len(firsts) >= _MOST_OF_LIST else own)[:_MOST_OF_LIST]


def _opening(section: Section, units: Sequence[Unit], sides: Sides) -> Unit | None:
    """The first sentence that names the side, among the first ones; else the very first one."""
    own = [unit for unit in _own(section, units)[:_FIRST] if not (unit.is_item or unit.label)]
    named = [unit for unit in own if {mention.side for mention in sides.mentions(unit.raw)} == {section.side}]
    return next(iter(named or own), None)


_FIRST = 3
_LEAST_REPEATED = 2
_MOST_SECTIONS, _MOST_OF_POINT, _LEAST_ALIKE = 100, 3, 2.0
_OPENING, _MOST_AHEAD = 2, 4


def _rest(section: Section, sides: Sides) -> tuple[tuple[str, ...], str]:
    """A heading's words without the side's name, and as they read; none behind "Sales: …"."""
    if sides.side_of_act(section.title) is not None:
        return (), ""
    label, _ = run_in_label(section.title)
    title = (
        label if label and sides.side_of_label(label) == section.side else _IN_BRACKETS.sub("", section.title)
    )
    for mention in reversed(sides.mentions(title)):
        title = title[: mention.start] + " " + title[mention.end :]
    every = [word.strip('?!.,:;()"“”') for word in title.split()]
    said = [word for word in every if _WORD.search(word) and word.casefold() not in _SAYS_NOTHING]
    while every and every[0] not in said:
        every.pop(0)
    while every and every[-1] not in said:
        every.pop()
    title = " ".join(every)
    return tuple(word.casefold() for word in said), title[:1].upper() + title[1:]
