"""`versus` and `python -m desktop_app`: the window at once, everything else through the command line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

_WINDOW_OPTIONS = {"--data-dir": "chosen_folder", "--learner": "learner"}


def main() -> int:
    window = _window_options(sys.argv[1:])
    if window is None:
        from desktop_app.cli import main as command_line

        return command_line()
    # What is imported for the window stays for good: no use looking for rubbish in it meanwhile.
    # The window switches this on again once it shows.
    gc.disable()
    from desktop_app.app import run

    return run(**window)


def _window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options of a plain start, without argparse, which costs a tenth of it; None for anything else."""
    if len(arguments) % 2:
        return None
    options = dict(zip(arguments[::2], arguments[1::2], strict=True))
    if 2 * len(options) != len(arguments) or not options.keys() <= _WINDOW_OPTIONS.keys():
        return None
    if any(value.startswith("-") for value in options.values()):
        return None
    return {_WINDOW_OPTIONS[name]: value for name, value in options.items()}


if __name__ == "__main__":
    sys.exit(main())
