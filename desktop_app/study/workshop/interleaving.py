"""The order of the kinds: mixed, and each spread over the hour."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def interleaved(counts: Mapping[K, int]) -> list[K]:
    """Each as often as its count. None twice in a row, unless one has more than all others can part."""
    left = {each: number for each, number in counts.items() if number}
    order: list[K] = []
    while left:
        chosen = _next(left, counts, order[-1] if order else None)
        order.append(chosen)
        left[chosen] -= 1
        if not left[chosen]:
            del left[chosen]
    return order


def _next(left: Mapping[K, int], counts: Mapping[K, int], last: K | None) -> K:
    most = max(left, key=lambda each: left[each])
    others = sum(left.values()) - left[most]
    if left[most] == others + 1 and most != last:
        return most
    # More than the others can part: then at least spread.
    free = left if left[most] > others + 1 else {each: n for each, n in left.items() if each != last}

    def place(each: K) -> float:
        """Where in the whole its next one would stand, were it spread evenly."""
        return (counts[each] - left[each] + 0.5) / counts[each]

    return min(free or left, key=place)
