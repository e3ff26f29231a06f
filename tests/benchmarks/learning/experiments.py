"""All rows of the table, and the table."""

from __future__ import annotations

from collections.abc import Iterable

from tests.benchmarks.learning.rows import answers, confusions, dates, days, fitting, speed
from tests.benchmarks.learning.trials import Line, Results, Row

ROWS: tuple[Row, ...] = (*dates.ROWS, *answers.ROWS, *days.ROWS, *confusions.ROWS, *fitting.ROWS, *speed.ROWS)


def chosen(names: Iterable[str]) -> list[Row]:
    """The rows named, all if none is. Raises ValueError for a name that is not there."""
    wanted = list(names)
    known = {row.name: row for row in ROWS}
    if missing := [name for name in wanted if name not in known]:
        raise ValueError(f"no row {', '.join(missing)}; there are {', '.join(known)}")
    return [known[name] for name in wanted] if wanted else list(ROWS)


def table(rows: Iterable[Row], results: Results) -> list[Line]:
    return [line for row in rows for line in row.lines(results)]


def shown(line: Line) -> str:
    """One line of the table as text."""
    value, low, high = line.estimate.value, line.estimate.low, line.estimate.high
    digits = 1 if line.unit == " %" else 3
    figure = f"{value:+.{digits}f}{line.unit}  [{low:+.{digits}f}, {high:+.{digits}f}]"
    bounds = [f"≥ {line.at_least:g}" if line.at_least is not None else ""]
    bounds.append(f"≤ {line.at_most:g}" if line.at_most is not None else "")
    verdict = ("pass" if line.passes else "FAIL") if line.is_judged else ""
    return f"{line.row:>3}  {line.what:60} {figure:34} {' '.join(filter(None, bounds)):16} {verdict}".rstrip()
