"""Which text of a new version is which text of the old one: by id, then by equal, then by similar wording.

Progress stays with what is matched, so a match must be one to one; where two are nearly as good it is a
question for the person.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.similarity import SIMILAR, similar_pairs, similarity, words_in

DOUBTFUL = 0.05
"""A match is asked about where another one would be similar to within this."""
_SOLVED = 60
"""Larger clusters of similar texts are paired by what is most similar first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text, or several that belong together, as matching looks at it."""

    kind: str
    """Only entries of one kind are matched by their wording."""
    text: str
    """All of it."""
    name: Hashable = None
    """An id that its author gave it; None where there is none."""
    first: str = ""
    """What a person knows it by: the title, the front. Empty: nothing but the whole text."""


_KeyOf = Callable[[Entry], Hashable]
"""None: no key."""


class Doubt(NamedTuple):
    """`there` was paired with `here`; nearly as similar are `others` of here."""

    here: int
    there: int
    others: tuple[int, ...]


class Matching(NamedTuple):
    """Places in the two lists."""

    pairs: dict[int, int]
    """From the new version's places to those of what is here."""
    doubts: tuple[Doubt, ...]


def match(
    here: Sequence[Entry], there: Sequence[Entry], fixed: Mapping[int, int | None] | None = None
) -> Matching:
    """`there`: the new version. Each is in at most one pair.

    `fixed`: pairs that were decided on, from the new version's place; None: it is in no pair.
    """
    state = _State(here, there)
    state.fix(fixed or {})
    state.by_key(lambda entry: entry.name)
    state.by_key(lambda entry: (entry.kind, plain(entry.text)))
    state.by_key(lambda entry: (entry.kind, plain(entry.first)) if entry.first else None)
    return Matching(state.pairs, state.by_similarity())


def plain(text: str) -> str:
    """For comparing: the same letters however they are put together, without case and without extra space."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.casefold().split())


class _State:
    def __init__(self, here: Sequence[Entry], there: Sequence[Entry]) -> None:
        self._here, self._there = here, there
        self._left_here = dict.fromkeys(range(len(here)))
        self._left_there = dict.fromkeys(range(len(there)))
        self.pairs: dict[int, int] = {}

    def _pair(self, place: int, other: int) -> None:
        self.pairs[place] = other
        del self._left_there[place]
        del self._left_here[other]

    def fix(self, pairs: Mapping[int, int | None]) -> None:
        for place, other in pairs.items():
            if other is None:
                del self._left_there[place]
            elif other in self._left_here:
                self._pair(place, other)

    def by_key(self, key_of: _KeyOf) -> None:
        """What has the same key, in order where several have it."""
        if not (self._left_here and self._left_there):
            return
        found: defaultdict[Hashable, list[int]] = defaultdict(list)
        for other in reversed(self._left_here):
            found[key_of(self._here[other])].append(other)
        found.pop(None, None)
        for place in tuple(self._left_there):
            same = found.get(key_of(self._there[place]))
            if same:
                self._pair(place, same.pop())

    def by_similarity(self) -> tuple[Doubt, ...]:
        if not (self._left_here and self._left_there):
            return ()
        return tuple(
            doubt
            for kind in sorted({self._there[place].kind for place in self._left_there})
            for doubt in self._similar_of(kind)
        )

    def _similar_of(self, kind: str) -> Iterable[Doubt]:
        here = [place for place in self._left_here if self._here[place].kind == kind]
        there = [place for place in self._left_there if self._there[place].kind == kind]
        sets = [frozenset(words_in(self._here[place].text)) for place in here]
        sets += [frozenset(words_in(self._there[place].text)) for place in there]
        edges: dict[int, dict[int, float]] = defaultdict(dict)
        for one, other in similar_pairs(sets, SIMILAR):
            if one < len(here) <= other:
                edges[there[other - len(here)]][here[one]] = similarity(sets[one], sets[other])
        chosen = best_pairs(edges)
        for place, other in chosen.items():
            self._pair(place, other)
        return [doubt for place in chosen if (doubt := _doubt(place, chosen, edges)) is not None]


def _doubt(place: int, chosen: dict[int, int], edges: dict[int, dict[int, float]]) -> Doubt | None:
    other = chosen[place]
    least = edges[place][other] - DOUBTFUL
    others = tuple(each for each, alike in edges[place].items() if each != other and alike >= least)
    is_wanted = any(
        row.get(other, 0.0) >= least for each, row in edges.items() if each != place and each not in chosen
    )
    return Doubt(other, place, others) if others or is_wanted else None


def best_pairs(edges: dict[int, dict[int, float]]) -> dict[int, int]:
    """One-to-one, with the greatest sum of similarities; `edges[row][column]` is a similarity."""
    pairs: dict[int, int] = {}
    for rows, columns in _clusters(edges):
        if len(rows) == len(columns) == 1:
            pairs[rows[0]] = columns[0]
        elif max(len(rows), len(columns)) <= _SOLVED:
            pairs |= _assigned(rows, columns, edges)
        else:
            pairs |= _greedy(rows, edges)
    return pairs


def _clusters(edges: dict[int, dict[int, float]]) -> Iterable[tuple[list[int], list[int]]]:
    """Rows and columns that hang together."""
    rows_of: defaultdict[int, list[int]] = defaultdict(list)
    for row, found in edges.items():
        for column in found:
            rows_of[column].append(row)
    seen: set[int] = set()
    for start in edges:
        if start in seen:
            continue
        rows, columns, ahead = list[int](), dict[int, None](), [start]
        seen.add(start)
        while ahead:
            row = ahead.pop()
            rows.append(row)
            for column in edges[row]:
                if column not in columns:
                    columns[column] = None
                    new = [each for each in rows_of[column] if each not in seen]
                    seen.update(new)
                    ahead += new
        yield sorted(rows), sorted(columns)


def _greedy(rows: Sequence[int], edges: dict[int, dict[int, float]]) -> dict[int, int]:
    ordered = sorted((-alike, row, column) for row in rows for column, alike in edges[row].items())
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, row, column in ordered:
        if row not in pairs and column not in taken:
            pairs[row] = column
            taken.add(column)
    return pairs


def _assigned(
    rows: Sequence[int], columns: Sequence[int], edges: dict[int, dict[int, float]]
) -> dict[int, int]:
    """The assignment problem, by shortest augmenting paths (Jonker and Volgenant 1987).

    Every row may stay alone: it has a column of its own, which costs 1; a pair costs 1 less its similarity.
    """
    width = len(columns) + len(rows)
    costs = [
        [1.0 - edges[row].get(column, -1.0) for column in columns]
        + [1.0 if own == place else 2.0 for own in range(len(rows))]
        for place, row in enumerate(rows)
    ]
    row_of = _shortest_augmenting(costs, width)
    return {
        rows[place]: columns[column]
        for column, place in enumerate(row_of[: len(columns)])
        if place >= 0 and columns[column] in edges[rows[place]]
    }


def _shortest_augmenting(costs: Sequence[Sequence[float]], width: int) -> list[int]:
    """For each column the row that it goes to, -1 for none."""
    row_price, price = [0.0] * len(costs), [0.0] * (width + 1)
    row_of = [-1] * (width + 1)  # the last column is where each search begins
    for row in range(len(costs)):
        row_of[width], column = row, width
        least, came_from, done = [float("inf")] * width, [width] * width, [False] * (width + 1)
        while row_of[column] != -1:
            done[column] = True
            current, step, following = row_of[column], float("inf"), width
            for each in range(width):
                if done[each]:
                    continue
                cost = costs[current][each] - row_price[current] - price[each]
                if cost < least[each]:
                    least[each], came_from[each] = cost, column
                if least[each] < step:
                    step, following = least[each], each
            for each in range(width + 1):
                if done[each]:
                    row_price[row_of[each]] += step
                    price[each] -= step
                elif each < width:
                    least[each] -= step
            column = following
        while column != width:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    return row_of[:width]
