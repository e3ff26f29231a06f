"""From the start of the process to a window in which nothing changes any more, and what memory that takes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.children import Children
from tests.benchmarks.figures import Figure, median

MOST_TIMES_BARE = 2.3
GOAL_WARM_S, GOAL_COLD_S = (0.30, 0.13), (0.45, 0.21)
"""Ours, where the bare window takes the second."""
MEMORY_MB = 110.0

Runs = list[dict[str, Any]]


def measure_start(children: Children, folders: Mapping[str, Path], runs: int, where: str) -> list[Figure]:
    """Ours and the bare window by turns, so that both meet the same disturbances."""
    children.probe("bare")  # compiles its modules
    figures = []
    for name, folder in folders.items():
        children.probe("versus", "--data-dir", folder)
        bare, ours = _by_turns(children, folder, runs, cold=False)
        figures.append(_figure(f"start, warm, {name} ({where})", ours, bare, GOAL_WARM_S))
    name, folder = next(iter(folders.items()))
    if children.evict():
        bare, ours = _by_turns(children, folder, max(runs // 3, 2), cold=True)
        figure = _figure(f"start, cold, {name} ({where})", ours, bare, GOAL_COLD_S)
        if not any(run["blocks_read"] for run in ours):
            figure = figure._replace(note="not cold: the files stayed in the cache")
        figures.append(figure)
    else:
        print("No cold start: this system cannot drop files from the cache.")
    return figures


def measure_memory(children: Children, folders: Mapping[str, Path], runs: int) -> list[Figure]:
    figures = []
    bare = median(children.probe("bare")["pss_mb"] for _ in range(runs))
    for name, folder in folders.items():
        ours = median(children.probe("versus", "--data-dir", folder)["pss_mb"] for _ in range(runs))
        aim = MEMORY_MB if name.startswith("10,000") else None
        figures.append(
            Figure(f"memory of the window, {name}", ours, "MB", bare, aim, "proportional set size")
        )
    return figures


def _by_turns(children: Children, folder: Path, runs: int, *, cold: bool) -> tuple[Runs, Runs]:
    bare: Runs = []
    ours: Runs = []
    for _ in range(runs):
        for found, words in ((bare, ("bare",)), (ours, ("versus", "--data-dir", folder))):
            if cold:
                children.evict()
            found.append(children.probe(*words))
    return bare, ours


def _figure(what: str, ours: Runs, bare: Runs, goal: tuple[float, float]) -> Figure:
    """The aim is a multiple of the bare window on this machine; the goal in seconds is for the machine of the
    performance page."""
    ours_s, bare_s = (median(run["settled_ms"] for run in runs) / 1000 for runs in (ours, bare))
    goal_s, bare_goal_s = goal
    fastest = min(run["settled_ms"] for run in ours) / 1000
    note = f"{len(ours)} runs, fastest {fastest:.2f}; goal {goal_s:.2f} where bare is {bare_goal_s:.2f}"
    return Figure(what, ours_s, "s", bare_s, MOST_TIMES_BARE * bare_s, note)
