"""Sentences that take up the wording of another: "Coaches look ahead." after "Mentors look back."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.formats.article.statements.units import NAME, Unit

_MOST_OF_OPENING, _AROUND, _MOST_AHEAD = 3, 2, 4
_ALIKE, _AKIN, _OF_SHORTER = 0.4, 0.15, 0.33
_ARTICLES = frozenset(["a", "an", "the"])
_EMPTY = frozenset([
    "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "he", "his", "in",
    "is", "it", "its", "not", "of", "on", "or", "she", "that", "the", "their", "them", "they", "this", "to",
    "was", "were", "who", "will", "with", "can", "also", "may", NAME,
])  # fmt: skip
_OCCASIONS = frozenset(["when", "if", "during", "where", "while", "whenever"])
""" "Lead when …" and "Manage when …"."""


def as_halves(units: Sequence[Unit]) -> list[Unit]:
    """Two sentences in a row, one of each side, worded alike, as if they were one sentence that turns."""
    found = list(units)
    place = 0
    while place + 1 < len(found):
        one, other = found[place], found[place + 1]
        sides = _sides_of_echo(one, other)
        if sides is not None and other.block - one.block <= 1:
            found[place] = replace(one, side=sides[0], in_contrast=True)
            found[place + 1] = replace(other, side=sides[1], in_contrast=True, sentence=one.sentence)
            place += 1
        place += 1
    return found


def _sides_of_echo(one: Unit, other: Unit) -> tuple[int | None, int | None] | None:
    """Of which side each is, if they say something like it of the two."""
    if one.in_contrast or other.in_contrast or one.in_heading:
        return None
    if {one.names, other.names} == {0, 1} and _name_alike(one.words, other.words):
        return one.names, other.names
    sides = _side_of(one), _side_of(other)
    return sides if set(sides) == {0, 1} and _is_echo(one, other) else None


def _side_of(unit: Unit) -> int | None:
    return unit.side if unit.side in (0, 1) else unit.names


def _name_alike(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """ "… choose to follow leaders", "… have to follow managers"; "without leaders", "without managers"."""
    ahead = [row[: row.index(NAME)] for row in (mine, theirs)]
    if not _ARTICLES.issuperset(ahead[0]) and ahead[0] == ahead[1] and len(ahead[0]) <= _MOST_AHEAD:
        return True
    near = [row[-_AROUND:] for row in ahead]
    return near[0] == near[1] and len(near[0]) == _AROUND and not _EMPTY.issuperset(near[0])


def _is_echo(one: Unit, other: Unit) -> bool:
    """They begin alike, or share two words in five."""
    mine, theirs = one.words, other.words
    opening = mine[:_MOST_OF_OPENING]
    if opening == theirs[:_MOST_OF_OPENING] and NAME in opening and not _EMPTY.issuperset(opening):
        return True
    if mine[:1] == (NAME,) and mine[:2] == theirs[:2] and not _OCCASIONS.isdisjoint(mine[1:2]):
        return True
    return _shares(one, other, _ALIKE)


def are_akin(one: Unit, other: Unit) -> bool:
    """They share some of their words, or a third of those of the shorter that say something."""
    mine, theirs = (frozenset(unit.words) - _EMPTY for unit in (one, other))
    return _shares(one, other, _AKIN) or 0 < _OF_SHORTER * min(len(mine), len(theirs)) <= len(mine & theirs)


def _shares(one: Unit, other: Unit, least: float) -> bool:
    """A word in common that says something, and `least` of all their words."""
    return not _EMPTY.issuperset(set(one.words) & set(other.words)) and likeness(one, other) >= least


def likeness(one: Unit, other: Unit) -> float:
    """The share of words that they have in common; 0 to 1."""
    mine, theirs = (frozenset(unit.words) - {NAME} for unit in (one, other))
    return len(mine & theirs) / max(len(mine | theirs), 1)
