"""Single bits flipped in a database: the short form of `python -m tests.faults bit_flips`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.faults.bit_flips import flip, memory_disk

FLIPS = 200
MENDED = 3


def test_a_flipped_bit_is_found_or_harmless_and_can_be_mended() -> None:
    with tempfile.TemporaryDirectory(dir=memory_disk()) as place:
        figures = flip(Path(place), FLIPS, MENDED, seed=11)
    assert figures.silent == []
    assert figures.failed == []
    assert figures.rounds == figures.found.total() + figures.harmless == FLIPS
    assert figures.restored == figures.salvaged == MENDED
