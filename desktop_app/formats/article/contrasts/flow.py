"""Prose, where each turn from one side to the other may be another respect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from desktop_app.formats.article.contrasts.echoes import are_akin, likeness
from desktop_app.formats.article.contrasts.parallels import by_label
from desktop_app.formats.article.kinds.listed import lists_traits
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.statements.turns import OTHER_HAND
from desktop_app.formats.article.statements.units import Unit

Told = tuple[str, list[Unit]]
"""What a contrast is called, if it is, and what is said of the two."""
MOST_A_SIDE = 5
_MOST_BETWEEN = 2
"""Sentences of neither or of both, in a row: after more of them something else is spoken of."""
_NEAR = 2
"""Paragraphs: what lies further off is no longer about the same."""
_OF_CUE, _OF_PARAGRAPH = 0.4, 0.4
_OPENING = 60
_DEFINES = re.compile(r"\W*(?:(?:a|an|the)\s+)?[\w-]+(?:\s[\w-]+)?\s+(?:is|are|means?|refers)\b", re.I)


def has_both(units: Sequence[Unit]) -> bool:
    return {0, 1} <= {unit.side for unit in units}


def of_flow(units: list[Unit]) -> Iterator[Told]:
    rest: list[Unit] = []
    place = between = 0
    while place < len(units):
        halves = _halves_at(units, place)
        unit = units[place]
        if halves or unit.starts_new or between > _MOST_BETWEEN:
            yield from _of_blocks(rest)
            rest, between = [], 0
        if halves:
            yield "", halves
            place += len(halves)
            continue
        if unit.side not in (0, 1):
            between += not rest or rest[-1].block != unit.block
        elif not lists_traits(unit.raw):
            rest.append(unit)
            between = 0
        place += 1
    yield from _of_blocks(rest)


def of_openings(units: Sequence[Unit]) -> Iterator[Told]:
    """What the two are ("Coaching is …"), further apart than two paragraphs, each with what follows it."""
    found: list[Unit] = []
    for side in (0, 1):
        own = [unit for unit in units if unit.side == side]
        opening = next((unit for unit in own if _DEFINES.match(unit.raw)), None)
        if opening is None:
            return
        found += [unit for unit in own if unit.block == opening.block and unit.sentence >= opening.sentence]
    yield "", found


def _of_blocks(units: list[Unit]) -> Iterator[Told]:
    """A paragraph that tells of both stands for itself; those that tell of one go together."""
    waiting: list[Unit] = []
    for _, block in groupby(units, key=lambda unit: unit.block):
        own = list(block)
        if has_both(own):
            yield from _of_runs(waiting)
            waiting = []
            yield from _of_runs(own)
        else:
            waiting += own
    yield from _of_runs(waiting)


def _halves_at(units: Sequence[Unit], place: int) -> list[Unit]:
    """The parts of one sentence that turns from one side to the other."""
    end = place
    while end < len(units) and units[end].in_contrast and units[end].sentence == units[place].sentence:
        if end > place and units[end].side == units[place].side and (end - place) % 2 == 0:
            break
        end += 1
    halves = list(units[place:end])
    rest = [
        unit for unit in units[end : end + 2] if unit.in_contrast and unit.sentence == units[place].sentence
    ]
    if len(halves) == 2 and len(rest) == 1 and likeness(halves[1], rest[0]) > likeness(*halves):
        return []
    return halves if has_both(halves) else []


def _of_runs(units: list[Unit]) -> Iterator[Told]:
    """Sentences in a row of one side stand against those of the other next to them."""
    runs = [list(run) for _, run in groupby(units, key=lambda unit: unit.side)]
    for place in _best_pairs([_worth(one, other) for one, other in pairwise(runs)]):
        one, other = runs[place], runs[place + 1]
        reach = _NEAR + sum(unit.is_item for unit in one)
        near = [unit for unit in one if unit.is_item or other[0].block - unit.block <= reach]
        far = [unit for unit in other if unit.is_item or unit.block - one[-1].block <= _NEAR]
        same = list(by_label(near, far)) if near and far else []
        yield from same
        if not same:
            yield "", [*near[-MOST_A_SIDE:], *far]


def _best_pairs(worth: Sequence[float]) -> list[int]:
    """The places of the pairs that are worth most together, where none may share a run with the next one."""
    totals = [0.0, 0.0]
    """Of all up to each place, from two ahead of the first."""
    for place, own in enumerate(worth):
        totals.append(max(totals[place] + own, totals[place + 1]))
    taken: list[int] = []
    place = len(worth) - 1
    while place >= 0:
        if worth[place] > 0 and totals[place] + worth[place] > totals[place + 1]:
            taken.append(place)
            place -= 1
        place -= 1
    return taken[::-1]


def _worth(one: Sequence[Unit], other: Sequence[Unit]) -> float:
    """How much says that they stand against each other; 0 where nothing does."""
    if not (_belong(one, other) and _are_told_of(one, other)):
        return 0.0
    says_so = OTHER_HAND.search(other[0].raw[:_OPENING]) is not None
    return (
        1.0
        + _OF_CUE * (other[0].has_cue + says_so)
        + _OF_PARAGRAPH * (one[-1].block == other[0].block)
        + _echo(one, other)
    )


def _belong(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    """A list may have a line ahead that says whose it is."""
    are_lists = min(len(one), len(other)) > 1 and one[-1].is_item and other[0].is_item
    return other[0].block - one[-1].block <= (_NEAR if are_lists else 1)


def _are_told_of(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    """What only names a side further on tells nothing of it, unless it is set against the other."""
    if other[0].has_cue or other[0].is_item or one[-1].is_item or are_akin(one[-1], other[0]):
        return True
    return any(unit.is_about_name for unit in other[:2]) and any(
        unit.is_about_name for unit in one if other[0].block - unit.block <= _NEAR
    )


def _echo(one: Sequence[Unit], other: Sequence[Unit]) -> float:
    """The share of words that the last of one and the first of the other have in common; 0 to 1."""
    mine, theirs = (frozenset(words(unit.raw)[1:]) for unit in (one[-1], other[0]))
    return len(mine & theirs) / max(len(mine | theirs), 1)
