"""Work that makes millions of values: nobody looks for rubbish meanwhile, nor among them afterwards.

A look at all of them holds up the window for half a second, wherever it happens; and they hold no rubbish
that counting references does not find.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def with_much_data(work: Callable[[], T]) -> T:
    """What the work gives. On any thread."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return work()
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
