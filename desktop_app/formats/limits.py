"""How much a file may hold before it is refused, all in one place. Sizes are bytes unless a name says more.

They are far above what honest files hold; they are there so that no file can fill the memory or the disk, or
keep the program busy for ever.
"""

from __future__ import annotations

from typing import Final

KILOBYTE: Final = 2**10
MEGABYTE: Final = 2**20
GIGABYTE: Final = 2**30

TEXT_FILE: Final = 64 * MEGABYTE
DOCUMENT: Final = 100 * MEGABYTE
PACKAGE: Final = 2 * GIGABYTE

QUIET_SECONDS: Final = 10.0
"""So long a child process may go without a sign of progress."""
MOST_SECONDS: Final = 600.0
MEMORY: Final = GIGABYTE
"""Address space of the child process, where the system can limit it."""
MEMORY_IN_USE: Final = 700 * MEGABYTE
"""What no file may make it really use, as the tests measure it."""

ARCHIVE_ENTRIES: Final = 100_000
ARCHIVE_INFLATED: Final = 4 * GIGABYTE
ARCHIVE_RATIO: Final = 200
RATIO_COUNTS_FROM: Final = 10 * MEGABYTE
"""Of an entry smaller than this, unpacked, any ratio is fine."""
ARCHIVE_DIRECTORY: Final = 64 * MEGABYTE
"""The list of its entries, which is read at once."""
DATABASE: Final = 500 * MEGABYTE
"""A collection of another program, unpacked."""

MEDIA_FILE: Final = 200 * MEGABYTE
MEDIA_HEAD: Final = MEGABYTE
"""Its kind and a picture's size are told from so much of its beginning."""
PICTURE_PIXELS: Final = 40_000_000
MEDIA_LABEL: Final = 120
"""Bytes of a name, in UTF-8."""

NOTES: Final = 500_000
FIELDS: Final = 64
FIELD_CHARACTERS: Final = 2**20
FOLDER_DEPTH: Final = 20
"""Decks in decks."""

RICH_TEXT_CHARACTERS: Final = 64 * KILOBYTE
RICH_TEXT_LEVELS: Final = 40
RICH_TEXT_TABLES: Final = 3
"""Tables in tables."""
RICH_TEXT_PICTURES: Final = 50

ROWS: Final = 1_048_576
COLUMNS: Final = 256
NESTING: Final = 64
"""Of TOML and JSON."""

SPARE_ROOM: Final = 200 * MEGABYTE
ROOM_TIMES_INFLATED: Final = 2
"""Free space asked for before unpacking: so many times what comes out, and `SPARE_ROOM`."""

SQL_VALUE: Final = 20 * MEGABYTE
SQL_STATEMENT: Final = 100_000
SQL_SECONDS: Final = 120.0
