"""Writing on a disk with next to no room: the short form of `python -m tests.faults tiny_disk`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.small_disk import CannotMount, small_disk
from tests.faults.tiny_disk import DISK, Bench
from tests.faults.tiny_disk_acts import ACTS

STEPS = {
    "open": (4,),
    "answer": (5,),
    "board": (11,),
    "edit": (1,),
    "date": (0,),
    "preference": (0,),
    "journal": (0,),
    "migrate 2": (30,),
    "workshop step": (1,),
    "end workshop": (3,),
}
"""By act: how many times 4 kB are free."""


def test_a_disk_without_room_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    try:
        with small_disk(tmp_path / "disk", DISK) as disk:
            bench = Bench(disk, tmp_path / "templates")
            found = {act.name: bench.run(act, STEPS[act.name]) for act in ACTS if act.name in STEPS}
    except CannotMount as reason:
        pytest.skip(str(reason))
    assert {name: figures.refused for name, figures in found.items()} == {
        name: len(steps) for name, steps in STEPS.items()
    }
    assert not {name: figures for name, figures in found.items() if figures.faults}
