"""What keeps the data safe, as protocols: copies, the doctor, what was deleted, media. See `ports`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol
from uuid import UUID

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study.copies import BackupState, Copy, RestorePreview, Why
from desktop_app.study.rows import Binned, Check


class Bin(Protocol):
    """What was deleted and can come back. To write needs a transaction."""

    def all(self) -> tuple[Binned, ...]:
        """Newest first."""

    def get(self, name: UUID) -> Binned | None: ...

    def put(self, binned: Binned) -> None: ...

    def take_out(self, name: UUID) -> None:
        """Nothing where it is not there."""

    def empty(self, until_utc_ms: int) -> int:
        """Let go of what was deleted before then; how many that were. Items and their history stay."""


class Doctor(Protocol):
    """Is the data sound, and what can be mended. Every method works in a worker too, inside `in_worker`."""

    def quick_checks(self) -> tuple[Check, ...]:
        """For each start: pages, schema, newest rows; under 300 ms with 50,000 cards."""

    def full_checks(self, progress: Progress, *, every_row: bool = True) -> tuple[Check, ...]:
        """Every page, row and count. Takes seconds when there is much. Raises Cancelled.

        Without `every_row`, of pages and rows only what `quick_checks` looks at.
        """

    def damage_behind(self, error: BaseException) -> AppError | None:
        """Whether a schema that is not ours explains what looks like a fault of ours."""

    def one_moment(self) -> AbstractContextManager[None]:
        """What is read inside belongs together, whatever is written meanwhile."""

    def journal_check(self) -> Check:
        """Whether the journal beside the database has all events that were written to it."""

    def keep_copy(self) -> Path:
        """Of the database before it is mended, checked if damage allows it."""

    def mend_indexes(self) -> None:
        """Needs a transaction. Raises DatabaseDamaged where tables are damaged too."""

    def mend_counts(self) -> None:
        """Needs a transaction, in which the caches of all learners are rebuilt too."""

    def mend_journal(self) -> int:
        """Write the events into it that are missing; how many."""


class Media(Protocol):
    """Pictures and sounds of decks: files beside the database, and a row for each."""

    @property
    def is_empty(self) -> bool:
        """There was never one."""

    def add(self, content: bytes, extension: str) -> object:
        """Write the file, once for equal contents, and its row. Needs a transaction."""

    def find(self, name: str) -> Path | None:
        """Where the content of this hash (SHA-256, in hex) lies; None where it is not there."""

    def sweep(self) -> None:
        """Move to the trash what nothing uses, and let go of what has lain there for a month. Needs a
        transaction."""


class Backups(Protocol):
    """The checked copies of a data folder. Every method may be called from any thread, store open or not."""

    @property
    def folder(self) -> Path:
        """Where the next copy goes."""

    @property
    def is_elsewhere(self) -> bool:
        """Another folder than the one beside the database was chosen."""

    @property
    def keep(self) -> str:
        """How many copies stay: a name among `copies.KEEPS`."""

    def copies(self) -> tuple[Copy, ...]:
        """Newest first; those in a folder used before too. Opens only a copy whose facts were lost."""

    def look_at(self, path: Path) -> Copy:
        """A file that is in no list. Raises AppError where it cannot be read."""

    def state(self) -> BackupState: ...

    def due(self, changes: int, at_utc_ms: int) -> Why | None:
        """Whether a copy is due: with the first start of a study day, or half an hour after the last if
        there were `changes` since. None also soon after an attempt that failed."""

    def make(self, why: Why, progress: Progress) -> Copy:
        """A new copy, read back and checked; then old ones are thinned out. Takes seconds when there is much.

        Raises AppError (counted in `state`) or Cancelled; what was begun is gone then.
        """

    def preview(self, copy: Copy) -> RestorePreview:
        """Raises AppError where the copy cannot be read."""

    def use_folder(self, folder: Path | None) -> None:
        """Put copies here from now on (None: beside the database). Raises AppError where none can be."""

    def use_keep(self, name: str) -> None:
        """From the next copy on, as many stay."""

    def delete(self, copy: Copy) -> None:
        """Nothing where it is not there any more."""

    def write_journal(self, at_most: int | None = None) -> int:
        """Append the events that are not yet in the journal of plain lines, the oldest first; how many."""
