"""The table of the learning-engine page: `python -m tests.benchmarks.learning [rows…] [--learners N]`.

A learner takes about two minutes of one core for all rows, half of them for the plans of 90 days. Anki itself
takes part where it is installed: `uv sync --group rivals`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

DEFAULT_LEARNERS, ALL_LEARNERS = 40, 500


def main(arguments: list[str]) -> int:
    """Prints the table; 1 if a row fails."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rows", nargs="*", help="rows of the table, such as 1b; all if none is named")
    parser.add_argument("--learners", type=int, default=DEFAULT_LEARNERS, metavar="N")
    parser.add_argument("--full", action="store_true", help=f"with {ALL_LEARNERS} learners, for a release")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N")
    given = parser.parse_args(arguments)
    # One process is one core: the small matrices of a plan gain nothing by more.
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    from tests.benchmarks.learning import experiments, trials

    rows = experiments.chosen(given.rows)
    learners = ALL_LEARNERS if given.full else given.learners
    start = time.monotonic()
    wanted = (trial for row in rows for trial in row.trials)
    results = trials.run(wanted, learners, given.jobs, _tell)
    lines = experiments.table(rows, results)
    for line in lines:
        print(experiments.shown(line))
    print(f"{learners} learners, {time.monotonic() - start:.0f} s")
    return 0 if all(line.passes for line in lines) else 1


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"{done}/{total}", end="\r", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
