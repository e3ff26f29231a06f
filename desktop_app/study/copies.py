"""Copies of the database as people meet them: when, why, and what is in them. Plain values."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import AppError


class Why(enum.StrEnum):
    """What a copy was made for; part of its file's name."""

    START = "start"
    """The first start of a study day."""
    CHANGES = "changes"
    """Half an hour in which something was written."""
    CLOSE = "close"
    ASKED = "asked"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_IMPORT = "before-import"
    BEFORE_MERGE = "before-merge"
    BEFORE_RESTORE = "before-restore"
    BEFORE_DELETE = "before-delete"


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy, complete in one file. Cards are those in use, answers all that were ever recorded."""

    path: Path
    at_utc_ms: int
    why: Why
    schema: int
    decks: int
    cards: int
    answers: int
    bytes: int
    is_checked: bool
    """Read back whole after it was made, and of the same size since."""


@dataclass(frozen=True, slots=True)
class Keep:
    """How many copies stay."""

    recent_days: int
    """All copies of so many days before the newest."""
    daily: int
    """Then the newest of so many days, of so many weeks before those, and of so many months before those."""
    weekly: int
    monthly: int


USUAL_KEEP = "usual"
KEEPS = {"fewer": Keep(2, 7, 4, 3), USUAL_KEEP: Keep(2, 14, 8, 12), "more": Keep(7, 30, 26, 36)}
"""By name; from few to many."""


@dataclass(frozen=True, slots=True)
class BackupState:
    last: Copy | None = None
    """The newest that was checked."""
    failures: int = 0
    """In a row; 0 after one that succeeded."""
    problem: AppError | None = None
    """Why the last one failed or was left out; None after one that succeeded."""
    is_short_of_space: bool = False
    """The last one was not begun, since it could have filled the disk."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What restoring a copy would change."""

    copy: Copy
    answers_since: int
    """Recorded now and not in the copy: they would be set aside, or merged back."""
    answers_now: int
    """0, like `cards_now`, where the present database cannot be read."""
    cards_now: int
    decks_gone: tuple[str, ...]
    """Titles of decks that are there now and not in the copy."""
    can_merge: bool
    """Answers since then can be read, from the database or from the journal."""


@dataclass(frozen=True, slots=True)
class Restored:
    aside: Path
    """The folder that holds the files as they were; a data folder in itself."""
    merged: int
    """Events brought back that are newer than the copy."""
    missing_media: tuple[str, ...] = ()
    """Files that the copy knows and that are not there any more."""
