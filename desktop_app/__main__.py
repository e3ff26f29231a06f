"""`versus` and `python -m desktop_app`: the window at once, everything else through the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import Any

_WITH_VALUE = {"--data-dir": "chosen_folder", "--learner": "learner"}


def main() -> int:
    start = window_start(sys.argv[1:])
    if start is None:
        from desktop_app.cli import main as command_line

        return command_line()
    # What is imported for the window stays for good: no use looking for rubbish in it meanwhile.
    # The window switches this on again once it shows.
    gc.disable()
    from desktop_app.app import run

    return run(**start)


def window_start(arguments: Sequence[str]) -> dict[str, Any] | None:
    """The arguments of `app.run` for a plain start, or one with a file; None for what is a command.

    Without argparse, which costs a tenth of a start. A file has a dot or a folder in its name; commands have
    neither.
    """
    found: dict[str, Any] = {}
    rest = [part for word in arguments for part in _parts(word)]
    while rest:
        word = rest.pop(0)
        value: Any = True
        if word == "--read-only":
            name = "read_only"
        elif word in _WITH_VALUE and rest and not rest[0].startswith("-"):
            name, value = _WITH_VALUE[word], rest.pop(0)
        elif not word.startswith("-") and any(mark in word for mark in "./\\"):
            name, value = "file", word
        else:
            return None
        if name in found:
            return None
        found[name] = value
    return found


def _parts(word: str) -> Sequence[str]:
    """ "--learner=Kim" is two."""
    name, is_given, value = word.partition("=")
    return (name, value) if is_given and name in _WITH_VALUE else (word,)


if __name__ == "__main__":
    sys.exit(main())
