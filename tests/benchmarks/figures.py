"""Figures, their spread, and the one table they are printed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the table. `aim` is what `ours` may be at most, in the same unit."""

    what: str
    ours: float
    unit: str
    floor: float | None = None
    aim: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.aim is None:
            return ""
        return "ok" if self.ours <= self.aim else "MISSED"


def percentile(samples: Iterable[float], share: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(samples: Iterable[float]) -> float:
    return percentile(samples, 0.5)


def p50_p99(
    what: str,
    ours_ms: Sequence[float],
    floor_ms: Sequence[float] = (),
    aims: tuple[float | None, float | None] = (None, None),
) -> list[Figure]:
    """Two lines; the number of samples is the note of the first."""
    lines = []
    for share, aim in zip((0.5, 0.99), aims, strict=True):
        floor = percentile(floor_ms, share) if floor_ms else None
        note = f"{len(ours_ms)} samples" if share == 0.5 else f"most {max(ours_ms):.1f}"
        lines.append(
            Figure(f"{what}, p{share * 100:.0f}", percentile(ours_ms, share), "ms", floor, aim, note)
        )
    return lines


def print_table(figures: Sequence[Figure]) -> None:
    rows = [("what", "ours", "floor", "ratio", "aim", "", "")]
    for each in figures:
        floor = "" if each.floor is None else _number(each.floor)
        ratio = f"{each.ours / each.floor:.1f}×" if each.floor else ""
        aim = "" if each.aim is None else f"≤ {_number(each.aim)}"
        rows.append(
            (each.what, f"{_number(each.ours)} {each.unit}", floor, ratio, aim, each.verdict, each.note)
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        first, *rest = (
            cell.ljust(width) if column in (0, 5, 6) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((first, *rest)).rstrip())


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"
