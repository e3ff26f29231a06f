"""The long form of one harness: `python -m tests.faults NAME`; its options by `NAME --help`."""

from __future__ import annotations

import argparse
import importlib
import sys

HARNESSES = {
    "exceptions": "exceptions planted in overrides, slots, timers, jobs and threads of the real window",
    "soak": "many answers in one process with backups meanwhile: memory and time of each answer",
    "tiny_disk": "free space stepped by 4 kB through every way of writing: named, undamaged, nothing lost",
    "merges": "histories of three machines merged in all orders: one result, equal to a replay",
    "bit_flips": "single bits of a database flipped: each found or proven harmless, and mended",
    "two_writers": "processes race for one folder, with kills and notes left behind: one writes, none waits",
    "packages": "Anki packages mutated at random: each ends in a report, none in a crash or a hang",
    "kill_loop": "kill -9 at any moment of everything that writes: what was told is there, and sound",
}
"""Each is the module of this name, with `add_arguments(parser)` and `run(parsed) -> int`."""


def main(arguments: list[str]) -> int:
    named = argparse.ArgumentParser(
        prog="python -m tests.faults",
        description="Runs one harness in its long form.",
        epilog="; ".join(f"{name}: {says}" for name, says in HARNESSES.items()) + ".",
    )
    named.add_argument("name", choices=HARNESSES, metavar="NAME", help=f"one of {', '.join(HARNESSES)}")
    name = named.parse_args(arguments[:1]).name
    harness = importlib.import_module(f"tests.faults.{name}")
    parser = argparse.ArgumentParser(prog=f"python -m tests.faults {name}", description=HARNESSES[name])
    harness.add_arguments(parser)
    status: int = harness.run(parser.parse_args(arguments[1:]))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
