"""Mutated Anki packages: the short form of `python -m tests.faults packages`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.faults.bit_flips import memory_disk
from tests.faults.packages import mutate

PACKAGES = 500


def test_a_mutated_package_always_ends_in_a_report() -> None:
    with tempfile.TemporaryDirectory(dir=memory_disk()) as place:
        figures = mutate(Path(place), PACKAGES, seed=7)
    assert figures.failed == []
    assert figures.rounds == figures.read + figures.refused == PACKAGES
    assert figures.read > PACKAGES // 4
    assert figures.refused > PACKAGES // 10
