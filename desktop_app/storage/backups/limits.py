"""All numbers about copies in one place."""

from __future__ import annotations

DAY_MS = 86_400_000

# How many stay, beside what `study.copies.KEEPS` says.
LEAST_COPIES = 3
CEILING_BYTES = 1_000_000_000
CEILING_SHARE = 0.1
"""Of what the disk would have free without the copies, where that is less."""

# When one is made.
APART_MS = 30 * 60_000
SPARE_TIMES = 3
SPARE_BYTES = 50_000_000
"""None is begun with less free than so many times the database and this."""

# How one is made.
LEFT_OVER_SECONDS = 600
"""A half-made copy that nobody has written to for so long is nobody's."""
PAGES_AT_ONCE = 256
"""1 MB, where readers hold up writers: under 200 ms on a slow stick."""
PAUSE_SECONDS = 0.05
"""There, while a writer has its turn."""
FLUSH_BYTES = 8_000_000
"""Written between two waits for the disk."""
TRIES = 3

# The journal.
JOURNAL_AT_CLOSE = 2_000
"""Events appended while somebody waits for the window to close: 50 ms."""
