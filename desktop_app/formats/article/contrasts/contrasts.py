"""Statements put together as contrasts: within a section, within a sentence, between paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.formats.article.contrasts.composing import pair_up
from desktop_app.formats.article.contrasts.doubles import without_doubles
from desktop_app.formats.article.contrasts.echoes import as_halves
from desktop_app.formats.article.contrasts.flow import MOST_A_SIDE, Told, has_both, of_flow, of_openings
from desktop_app.formats.article.contrasts.parallels import by_label, by_line, told_alike
from desktop_app.formats.article.contrasts.section_pairs import (
    by_place,
    by_section,
    by_topic,
    by_wording,
    heading_unit,
    of_definitions,
    of_one_respect,
    of_repeated,
    of_subtitles,
)
from desktop_app.formats.article.contrasts.titles import heading_title, key_words, label_title
from desktop_app.formats.article.drafts import DraftContrast
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.language.word_family import singular
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.sections import About, Section
from desktop_app.formats.article.statements.units import Unit

_ENOUGH = 3
_TURNS_OF_TWO, _LEAST_PAIRS = 4, 2
_MANY, _MOST_PAIRS = 3, 20
_MAINLY = 0.6
"""Of what a section says of either side."""
_EARLY, _LEAST_OF_CLAUSE = 20, 2
"""Of a heading that is a clause: characters before the name, words after it."""
_HELPS = frozenset([
    "is", "are", "was", "can", "cannot", "can't", "do", "don't", "does", "doesn't", "will", "won't", "has",
    "have", "should", "must", "may", "never", "always",
])  # fmt: skip
_NO_CLAUSE = frozenset(["when", "why", "how", "what", "where", "who", "if", "whether", "which", "than"])
_NO_VERB = frozenset([
    "and", "or", "in", "of", "on", "at", "for", "with", "without", "to", "from", "as", "who", "that", "the",
    "a", "an",
])  # fmt: skip
_GOES_ON = frozenset(["if", "when", "because", "to", "for", "as", "that", "where", "in", "of", "by", "with"])
"""At the end: the list below it is the rest of the clause."""
_NOUNS = frozenset([
    "skills", "roles", "styles", "traits", "qualities", "metrics", "results", "responsibilities", "tasks",
    "functions", "goals", "teams", "services", "activities", "characteristics", "advantages",
    "disadvantages", "benefits", "pros", "cons", "strengths", "weaknesses", "examples", "types", "basics",
    "duties", "abilities", "principles",
])  # fmt: skip
_POINTS_BACK = re.compile(r"(?:this|that|these|those)\b", re.I)
_NONE = frozenset({About.ADVICE, About.EXAMPLES})


def contrasts_of(
    sections: Sequence[Section], units: Sequence[Sequence[Unit]], sides: Sides, *, in_tables: int = 0
) -> list[DraftContrast]:
    """`units[i]` are those of `sections[i]`; `in_tables`: how many are known from there."""
    found: list[Told] = []
    waiting: list[tuple[Section, list[Unit]]] = []
    """Sections of one side, for which none of the other has come yet."""
    for section, told in zip(sections, units, strict=True):
        own = as_halves(told)
        if section.about in _NONE:
            halves, rest = _apart(own)
            found += [
                *of_flow(halves),
                *(("", told) for told in by_wording([(section, rest)], sides)),
            ]
            continue
        if section.about is About.SIDE:
            halves, rest = _apart(own)
            if not has_both(rest):
                found += of_flow(halves)
                waiting.append((section, rest))
                continue
            mainly = [unit for unit in rest if unit.side == section.side]
            if len(mainly) > _MAINLY * len([unit for unit in rest if unit.side in (0, 1)]):
                waiting.append((section, mainly))
        if section.about is About.SUMMARY and len(found) >= 3:
            found += of_flow(own)
            continue
        if section.about is About.SIMILARITIES:
            found += of_flow([unit for unit in own if unit.in_contrast])
        elif section.about is About.DIMENSION:
            found += _of_section(section.title, own)
        else:
            found += list(of_flow(own)) or of_openings(own)
    found += _of_clauses(waiting, sides)
    found += [("", told) for told in of_subtitles(sections, sides)]
    repeated = list(of_repeated(sections, units, sides))
    found += repeated
    used = {id(unit) for _, told in repeated for unit in told}
    waiting = [(section, own) for section, own in waiting if used.isdisjoint(map(id, own))]
    found += _of_sections(waiting, sides, is_poor=len(found) + in_tables < _ENOUGH)
    clear = [told for told in found if not _points_back(told[1])]
    contrasts = [each for title, told in clear or found for each in _contrasts(title, told, sides)]
    return sorted(without_doubles(contrasts), key=lambda each: each.start)


def _points_back(units: Sequence[Unit]) -> bool:
    """All that is said of one side is "This can be hard", of which no card can tell what "this" is."""
    return any(
        len(own) == 1 and not own[0].in_contrast and _POINTS_BACK.match(own[0].text.text)
        for own in ([unit for unit in units if unit.side == side] for side in (0, 1))
    )


def divided(contrasts: Iterable[DraftContrast]) -> Iterator[DraftContrast]:
    """Without what is said of both sides, which tells nothing."""
    for contrast in contrasts:
        both = set.intersection(*({text.text.casefold() for text in side} for side in contrast.sides))
        first, second = (
            tuple(text for text in side if text.text.casefold() not in both) for side in contrast.sides
        )
        if first and second:
            yield replace(contrast, first=first, second=second)


def _contrasts(title: str, units: Sequence[Unit], sides: Sides) -> Iterator[DraftContrast]:
    """One, or several where its statements go two by two. A heading makes them one, unless many do."""
    first, second = ([unit for unit in units if unit.side == side] for side in (0, 1))
    if same := list(by_label(first, second)):
        yield from (_contrast(label, told, sides) for label, told in same)
        return
    pairs = by_line(first, second, sides) or told_alike(first, second, sides)
    if not pairs and not title and min(len(first), len(second)) >= _MANY:
        pairs = [list(pair) for pair in pair_up(first, second, sides, _MOST_PAIRS)]
        pairs = pairs if len(pairs) >= _LEAST_PAIRS else []
    if any(unit.in_heading for unit in units) or (title and len(pairs) < _LEAST_PAIRS):
        pairs = []
    paired = {id(unit) for pair in pairs for unit in pair}
    rest = [unit for unit in (*first, *second) if id(unit) not in paired]
    if not pairs or has_both(rest):
        yield _contrast(title, rest, sides)
    else:
        for unit in rest:
            min(pairs, key=lambda pair: _apart_by(pair, unit)).append(unit)
    for pair in pairs:
        yield _contrast("", sorted(pair, key=lambda unit: unit.text.passage.start), sides)


def _apart_by(units: Sequence[Unit], other: Unit) -> int:
    """Characters from what is said of the same side."""
    return min(
        abs(unit.text.passage.start - other.text.passage.start) for unit in units if unit.side == other.side
    )


def _contrast(title: str, units: Sequence[Unit], sides: Sides) -> DraftContrast:
    pair = tuple([unit.text for unit in units if unit.side == side][:MOST_A_SIDE] for side in (0, 1))
    name = (
        heading_title(title, sides)
        or label_title(_labels_of(units), sides)
        or key_words((pair[0][0].text, pair[1][0].text), sides)
    )
    return DraftContrast(name, tuple(pair[0]), tuple(pair[1]))


def _labels_of(units: Sequence[Unit]) -> tuple[str, str]:
    one, other = (next(unit for unit in units if unit.side == side).label for side in (0, 1))
    return one, other


def _apart(units: Sequence[Unit]) -> tuple[list[Unit], list[Unit]]:
    """The halves of sentences that tell of both, and what else is told."""
    halves = [unit for unit in units if unit.in_contrast]
    return halves, [unit for unit in units if not unit.in_contrast]


# A section about one respect


def _of_section(title: str, units: list[Unit]) -> Iterator[Told]:
    alone = {block for block, own in _by_block(units) if own[0].label and has_both(own)}
    if len({unit.block for unit in units if unit.label}) > 1:
        yield from (("", own) for block, own in _by_block(units) if block in alone)
        units = [unit for unit in units if unit.block not in alone]
    groups: list[Told] = [(title, [])]
    for unit in units:
        if unit.starts_new and has_both(groups[-1][1]):
            groups.append(("", []))
        groups[-1][1].append(unit)
    for name, group in groups:
        if has_both(group) and _turns_often(group):
            yield from of_flow(group)
        elif has_both(group):
            yield name, group
        elif group and name == "":
            yield from of_flow(group)


def _by_block(units: Sequence[Unit]) -> list[tuple[int, list[Unit]]]:
    return [(block, list(own)) for block, own in groupby(units, key=lambda unit: unit.block)]


def _turns_often(units: Sequence[Unit]) -> bool:
    """More than one respect below one heading: from one side to the other, and once more."""
    told = [unit.side for unit in units if unit.side in (0, 1) and not unit.in_heading]
    sides = [side for side, _ in groupby(told)]
    return len(sides) >= _TURNS_OF_TWO


# Sections of one side after the other


def _of_clauses(waiting: list[tuple[Section, list[Unit]]], sides: Sides) -> Iterator[Told]:
    """Headings that are clauses ("Leaders ask why") turn by turn with those of the other side."""
    place = 0
    while place + 1 < len(waiting):
        (one, first), (other, second) = waiting[place], waiting[place + 1]
        if one.side != other.side and _is_clause(one, sides) and _is_clause(other, sides):
            yield "", [*_with_side(first, one), *_with_side(second, other)]
            del waiting[place : place + 2]
        else:
            place += 1


def _is_clause(section: Section, sides: Sides) -> bool:
    mentions = sides.mentions(section.title)
    if not mentions or section.title.endswith("?") or words(section.title)[-1] in _GOES_ON:
        return False
    if not _NO_CLAUSE.isdisjoint(words(section.title[: mentions[0].start])):
        return False
    name = section.title[mentions[0].start : mentions[0].end]
    return mentions[0].start < _EARLY and _says_of(name, section.title[mentions[0].end :])


def _says_of(name: str, rest: str) -> bool:
    """ "Leaders ask why" and "A leader asks why", but not "Leadership skills today"."""
    said = words(rest)
    if len(said) < _LEAST_OF_CLAUSE or not rest.startswith(" "):
        return False
    verb = said[0]
    if verb in _HELPS:
        return True
    if singular(name.casefold()) != name.casefold():
        return not verb.endswith("s") and verb not in _NO_VERB
    return verb.endswith("s") and not verb.endswith("ss") and verb not in _NOUNS


def _with_side(units: list[Unit], section: Section) -> list[Unit]:
    return [heading_unit(section, section.title), *(unit for unit in units if unit.side == section.side)]


def _rows_of(waiting: Sequence[tuple[Section, list[Unit]]]) -> tuple[list[Unit], list[Unit]]:
    every = [unit for _, units in waiting for unit in units]
    return [unit for unit in every if unit.side == 0], [unit for unit in every if unit.side == 1]


def _of_sections(waiting: list[tuple[Section, list[Unit]]], sides: Sides, *, is_poor: bool) -> Iterator[Told]:
    for title, units in of_one_respect(waiting, sides):
        if has_both(units):
            yield title, units
    for units in of_definitions(waiting, sides):
        yield "", units
    for title, units in by_label(*_rows_of(waiting)):
        yield title, units
    for units in by_section(waiting, sides):
        yield "", units
    in_line = list(by_place(waiting, sides))
    for units in in_line or (by_topic if is_poor else by_wording)(waiting, sides):
        yield "", units
