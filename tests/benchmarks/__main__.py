"""One run of all measurements, and one table: `uv run python -m tests.benchmarks`."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

from tests.benchmarks import data
from tests.benchmarks.children import Children, virtual_display
from tests.benchmarks.figures import Figure, p50_p99, print_table
from tests.benchmarks.machine import BUSY_CORES, SLOW_FSYNC_MS, Machine, fsync_ms
from tests.benchmarks.start import measure_memory, measure_start

NAMES = {
    "start": "process start to settled window with the due cards shown, warm and cold",
    "keys": "key to next card painted",
    "engine": "an answer on disk and the next card ready; first card, undo, lists",
    "memory": "of the window",
    "sessions": "what 200 sessions in a row add to the memory",
}
BUILT_IN = "built-in deck"
SIZES = (10_000, 100_000)
KEY_AIMS = (12.0, 20.0)
SESSIONS_AIM_MB = 5.0
ENGINE_AIMS = {
    "answer": ("durable answer and next card", (0.80, 3.0)),
    "first card": ("first card of the day", (40.0, None)),
    "undo": ("undo and card shown again", (1.0, None)),
    "deck list": ("deck list with counts", (7.0, None)),
    "today": ("Today's overview", (None, None)),
}


def main() -> None:
    options = _options()
    names = options.names or list(NAMES)
    machine = Machine()
    with tempfile.TemporaryDirectory(prefix="versus-benchmarks-", dir=options.dir) as scratch:
        figures = _measure(names, Path(scratch), quick=options.quick)
        print(f"\nA small durable write on this disk: {fsync_ms(Path(scratch)):.2f} ms.")
    print_table(figures)
    others = machine.cores_of_others()
    if others is not None:
        busy = " Too busy: take the figures for upper bounds." if others > BUSY_CORES else ""
        print(f"Other programs used {others:.2f} cores meanwhile.{busy}")
    print(f"Figures count where that is under {BUSY_CORES} and the write under {SLOW_FSYNC_MS} ms.")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Measures Versus beside a bare PySide6 window and raw SQLite.",
        epilog="; ".join(f"{name}: {says}" for name, says in NAMES.items()) + ".",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; without: all")
    parser.add_argument("--quick", action="store_true", help="fewer runs, and at most 10,000 cards")
    parser.add_argument("--dir", help="make the data here: the disk that is measured")
    options = parser.parse_args()
    unknown = set(options.names) - set(NAMES)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    return options


def _measure(names: list[str], scratch: Path, *, quick: bool) -> list[Figure]:
    figures: list[Figure] = []
    sizes = SIZES[:1] if quick else SIZES
    folders = _folders(scratch, sizes if set(names) - {"sessions"} else ())
    with virtual_display() as display:
        shown = Children(scratch, display)
        where = "on Xvfb" if display else "offscreen"
        if "start" in names:
            print(f"start, {where} …", flush=True)
            figures += measure_start(shown, folders, 3 if quick else 11, where)
        if "memory" in names:
            print("memory …", flush=True)
            figures += measure_memory(shown, folders, 1 if quick else 3)
    children = Children(scratch)
    if "keys" in names:
        figures += _keys(children, folders, 200 if quick else 1200)
    if "engine" in names:
        figures += _engine(children, folders, 100 if quick else 700)
    if "sessions" in names:
        figures += _sessions(children, folders[BUILT_IN], 50 if quick else 200)
    return figures


def _folders(scratch: Path, sizes: tuple[int, ...]) -> dict[str, Path]:
    folders = {}
    for cards in (0, *sizes):
        name = f"{cards:,} cards" if cards else BUILT_IN
        print(f"making data: {name} …", flush=True)
        folders[name] = scratch / f"data-{cards}"
        data.make_folder(folders[name], cards)
    return folders


def _keys(children: Children, folders: Mapping[str, Path], keys: int) -> list[Figure]:
    figures = []
    for name, folder in folders.items():
        print(f"keys, {name} …", flush=True)
        found = children.module("keys", _copied(folder), str(keys))
        starts = found["ours"].pop("start a session")
        every = list(chain.from_iterable(found["ours"].values()))
        figures += p50_p99(f"key to pixels, {name}", every, found["floor"]["any key"], KEY_AIMS)
        worst, samples = max(found["ours"].items(), key=lambda each: sorted(each[1])[len(each[1]) // 2])
        figures += p50_p99(f"  slowest: {worst}", samples)[:1]
        figures += p50_p99("  Enter on Today to first card", starts)[:1]
    return figures


def _engine(children: Children, folders: Mapping[str, Path], answers: int) -> list[Figure]:
    name, folder = list(folders.items())[-1]
    cards = int(name.split()[0].replace(",", ""))
    print(f"engine, {name} …", flush=True)
    found = children.module("engine", _copied(folder), str(cards), str(answers))
    figures = []
    for key, (what, aims) in ENGINE_AIMS.items():
        lines = p50_p99(f"{what}, {name}", found["ours"][key], found["floor"].get(key, ()), aims)
        figures += lines if key == "answer" else lines[:1]
    return figures


def _sessions(children: Children, folder: Path, sessions: int) -> list[Figure]:
    print("sessions …", flush=True)
    found = children.module("sessions", _copied(folder), str(sessions))
    memory, widgets = found["memory"], found["widgets"]
    said = ", ".join(f"{each:.1f}" for each in memory)
    return [
        Figure(
            f"{sessions} sessions, memory added", memory[-1] - memory[0], "MB", None, SESSIONS_AIM_MB, said
        ),
        Figure(f"{sessions} sessions, widgets added", widgets[-1] - widgets[0], "", None, 0.0),
    ]


def _copied(folder: Path) -> Path:
    """What studies there changes it."""
    copy = folder.with_name(f"{folder.name}-studied")
    shutil.rmtree(copy, ignore_errors=True)
    return Path(shutil.copytree(folder, copy))


if __name__ == "__main__":
    main()
