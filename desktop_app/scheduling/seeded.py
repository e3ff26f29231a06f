"""Chance that can be repeated: the same card after the same number of reviews draws the same number."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Sequence


def seeded_fraction(key: bytes, number: int) -> float:
    """A number in [0, 1) that is the same for the same card and number of reviews, everywhere."""
    digest = hashlib.blake2b(key, digest_size=8, key=number.to_bytes(8, "big", signed=True)).digest()
    return (int.from_bytes(digest, "big") >> 11) / 2**53


def drawn(weights: Sequence[float], fraction: float) -> int:
    """The place whose share of `weights` holds `fraction` of their sum."""
    sums, total = [], 0.0
    for weight in weights:
        total += weight
        sums.append(total)
    place = bisect_right(sums, fraction * total)
    return min(place, max(index for index, weight in enumerate(weights) if weight > 0))
