"""Many answers with copies being made meanwhile: the short form of `python -m tests.faults soak`."""

from __future__ import annotations

from pathlib import Path

from tests.faults.soak import soak

ANSWERS, CONTRASTS = 400, 40


def test_memory_stays_and_the_data_is_sound(tmp_path: Path) -> None:
    figures = soak(tmp_path / "data", ANSWERS, every=ANSWERS // 4, contrasts=CONTRASTS)
    assert len(figures.times) == ANSWERS
    assert figures.problems == []
    assert figures.growth < 10 * 1024
