"""Keeps rubbish where it is while Qt walks over all widgets.

Setting a style sheet, a palette or a language visits every widget and calls some of them in Python. Were
Python's cycles collected in the middle, a forgotten widget could go while Qt still has it on its list, and
the program would end without a word (seen: one run in three of a test that changes text sizes often).
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def not_collecting() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
