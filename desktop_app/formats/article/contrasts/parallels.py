"""Statements of the two sides told alike: under the same labels, line by line, or in the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.formats.article.contrasts.composing import EMPTY
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.language.word_family import singular
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.units import Unit

_LEAST_LABELS, _LEAST_LINES = 2, 3
_LONG, _NEXT = 6, 1
"""Lines of a long list that have a word in common may stand one line off."""
_SHARE, _SHARE_OF_LONG = 0.6, 0.3
"""Of the lines, with a word in common."""
_ALIKE, _OPENING = 2, 8
"""Words at the beginning: how many make two statements alike, and how many are looked at."""
_MOST_LOOKED_AT, _PAIR = 60, 2
_LITTLE = frozenset([
    "they", "he", "she", "it", "their", "his", "her", "its", "the", "a", "an", "also", "often", "typically",
    "usually", "this", "these", "that", "more", "is", "are",
])  # fmt: skip


def by_label(one: Sequence[Unit], other: Sequence[Unit]) -> Iterator[tuple[str, list[Unit]]]:
    """ "Focus: …" in the list of the one, and "Focus: …" in that of the other."""
    labelled: dict[str, tuple[list[Unit], list[Unit]]] = {}
    for place, row in enumerate((one, other)):
        for unit in row:
            if unit.label:
                labelled.setdefault(unit.label.casefold(), ([], []))[place].append(unit)
    found = [told for told in labelled.values() if all(told)]
    if len(found) >= _LEAST_LABELS:
        for told in found:
            yield told[0][0].label, [*told[0], *told[1]]


def by_line(one: Sequence[Unit], other: Sequence[Unit], sides: Sides) -> list[list[Unit]]:
    """Two lists of one length, if enough lines have a word in common with the one opposite."""
    if len(one) != len(other) or len(one) < _LEAST_LINES or not all(unit.is_item for unit in (*one, *other)):
        return []
    keys = [[_said(unit, sides) for unit in row] for row in (one, other)]
    reach, share = (_NEXT, _SHARE_OF_LONG) if len(one) >= _LONG else (0, _SHARE)
    met = sum(
        any(own & each for each in keys[1][max(0, at - reach) : at + reach + 1])
        for at, own in enumerate(keys[0])
    )
    if met < share * len(one):
        return []
    places = _moved(keys)
    return [[left, other[places[at]]] for at, left in enumerate(one)]


def _moved(keys: Sequence[Sequence[frozenset[str]]]) -> list[int]:
    """Which line of the other list stands against each: two that have nothing in common with the one opposite
    change places where a word of the one stands in the other, and nowhere else."""
    first, second = keys
    told = Counter(word for row in keys for own in row for word in own)
    places = list(range(len(first)))
    odd = [at for at in places if not first[at] & second[at]]
    for at in odd:
        to = [each for each in odd if any(told[word] == _PAIR for word in first[at] & second[each])]
        if len(to) == 1 and places[to[0]] == to[0] and places[at] == at:
            places[at], places[to[0]] = to[0], at
    return places


def told_alike(one: Sequence[Unit], other: Sequence[Unit], sides: Sides) -> list[list[Unit]]:
    """ "The aim of leaders is change" and "The aim of managers is order": pairs, in the order of the one."""
    openings = [[_opening(unit, sides) for unit in row[:_MOST_LOOKED_AT]] for row in (one, other)]
    rated = sorted(
        (-alike, abs(left - right), left, right)
        for left, mine in enumerate(openings[0])
        for right, theirs in enumerate(openings[1])
        if (alike := _alike(mine, theirs)) > 0
    )
    taken: dict[int, int] = {}
    for _, _, left, right in rated:
        if left not in taken and right not in taken.values():
            taken[left] = right
    return [[one[left], other[right]] for left, right in sorted(taken.items())]


def _alike(mine: Sequence[str], theirs: Sequence[str]) -> int:
    """How many words both begin with; 0 where these say too little."""
    count = 0
    for left, right in zip(mine, theirs, strict=False):
        if left != right:
            break
        count += 1
    said = [word for word in mine[:count] if word not in EMPTY and word]
    return count if said and count >= _ALIKE else 0


def _opening(unit: Unit, sides: Sides) -> tuple[str, ...]:
    """Its first words, with any name of a side as an empty one, and without pronouns and the like."""
    text = unit.raw
    for mention in reversed(sides.mentions(text)):
        text = f"{text[: mention.start]}_{text[mention.end :]}"
    said = [singular(word) for word in words(text.replace("_", " sidename "))[: 2 * _OPENING]]
    said = ["" if word == "sidename" else word for word in said if word not in _LITTLE]
    while said and not said[0]:
        said.pop(0)
    return tuple(said[:_OPENING])


def _said(unit: Unit, sides: Sides) -> frozenset[str]:
    text = unit.raw
    for mention in reversed(sides.mentions(text)):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return frozenset(singular(word) for word in words(text) if word not in EMPTY)
