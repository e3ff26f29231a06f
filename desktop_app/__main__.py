"""`versus` and `python -m desktop_app`."""

from __future__ import annotations

import sys


def main() -> int:
    from desktop_app.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
