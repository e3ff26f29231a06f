"""An open data folder: what `study.ports.Store` asks for, on SQLite."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import peewee

from desktop_app.domain.errors import StorageError
from desktop_app.domain.event import Event
from desktop_app.domain.ids import LearnerId
from desktop_app.progress import Progress
from desktop_app.storage.backups.half_way import has_traces
from desktop_app.storage.bin import Bin
from desktop_app.storage.cards import Cards
from desktop_app.storage.choices import Choices
from desktop_app.storage.database import VersusDatabase, make_folder, open_database, refuse_newer
from desktop_app.storage.decks import Decks
from desktop_app.storage.drafts import Drafts
from desktop_app.storage.errors import named_database_errors, named_errors, opened_read_only
from desktop_app.storage.events import Events
from desktop_app.storage.host import host_hash
from desktop_app.storage.keys import Keys
from desktop_app.storage.learners import FIRST_LEARNER, Learners, add_device, device_of
from desktop_app.storage.lock import FolderLock, take_lock
from desktop_app.storage.marks import Marks
from desktop_app.storage.parameters import Parameters
from desktop_app.storage.states import States
from desktop_app.storage.tallies import Tallies
from desktop_app.study.ports import Clock
from desktop_app.study.rows import Sizes

if TYPE_CHECKING:
    from desktop_app.storage.contents import Contents
    from desktop_app.storage.library import Library
    from desktop_app.storage.media import Media
    from desktop_app.storage.repairs import Doctor
    from desktop_app.storage.workshops import Workshops

_NO_DEVICE = uuid.UUID(int=0)


def open_store(
    folder: Path,
    clock: Clock,
    *,
    read_only: bool = False,
    take_over: bool = False,
    new_uuid: Callable[[], uuid.UUID] = uuid.uuid4,
    host: Callable[[], bytes] = host_hash,
) -> SqliteStore:
    """Open a data folder, made where there is none; to be closed by the caller.

    For writing it takes the folder's lock first and raises DataFolderInUse at once if another holds it
    (`take_over`: see `lock.take_lock`); then whatever `open_database` raises. Read-only takes no lock.
    """

    def at_utc_ms() -> int:
        return clock.now().at_utc_ms

    if read_only:
        return _store(open_database(folder, at_utc_ms=at_utc_ms, read_only=True), at_utc_ms, host=host)
    refuse_newer(folder)
    with named_errors:
        make_folder(folder)
    lock = take_lock(folder, at_utc_ms(), take_over=take_over)
    try:
        _finish_restore(folder)
        database = open_database(folder, at_utc_ms=at_utc_ms)
        return _store(database, at_utc_ms, lock=lock, new_uuid=new_uuid, host=host)
    except BaseException:
        lock.release()
        raise


@named_errors
def _finish_restore(folder: Path) -> None:
    if has_traces(folder):
        from desktop_app.storage.backups import restoring

        restoring.finish(folder)


def _store(database: VersusDatabase, at_utc_ms: Callable[[], int], **options: Any) -> SqliteStore:
    """Closes the database if there is something wrong with it."""
    try:
        return SqliteStore(database, at_utc_ms, **options)
    except BaseException as error:
        from desktop_app.storage.repairs import Doctor

        damage = Doctor(database, at_utc_ms).damage_behind(error)
        database.close()
        if damage is not None:
            raise damage from error
        raise


class SqliteStore:
    """Owns the database and the lock. Belongs to the thread that opened it; in a worker every method works
    inside `with store.database.connection_context()`."""

    def __init__(
        self,
        database: VersusDatabase,
        at_utc_ms: Callable[[], int],
        *,
        lock: FolderLock | None = None,
        new_uuid: Callable[[], uuid.UUID] = uuid.uuid4,
        host: Callable[[], bytes] = host_hash,
    ) -> None:
        self.database = database
        self._lock = lock
        self._at_utc_ms = at_utc_ms
        keys = self._keys = Keys(database)
        self.decks = Decks(database, keys, at_utc_ms, lambda: self.events.device)
        self.cards = Cards(database, keys)
        self.states = States(database, keys)
        self.marks = Marks(database, keys)
        self.tallies = Tallies(database, keys)
        self.drafts = Drafts(database, keys)
        self.choices = Choices(database, keys)
        self.bin = Bin(database, keys)
        self.parameters = Parameters(database, at_utc_ms)
        self.learners = Learners(database, keys, at_utc_ms, new_uuid)
        self.events = Events(database, self._first_rows(host(), at_utc_ms, new_uuid))

    # What no first card needs.

    @cached_property
    def contents(self) -> Contents:
        from desktop_app.storage.contents import Contents

        return Contents(self.database, self._keys)

    @cached_property
    def library(self) -> Library:
        from desktop_app.storage.library import Library

        return Library(
            self.database, self._keys, self._at_utc_ms, lambda: self.events.device, self._forget_decks
        )

    @cached_property
    def media(self) -> Media:
        from desktop_app.storage.media import Media

        return Media(self.database, self._at_utc_ms)

    @cached_property
    def workshops(self) -> Workshops:
        from desktop_app.storage.workshops import Workshops

        return Workshops(self.database, self._keys, self._at_utc_ms)

    @cached_property
    def doctor(self) -> Doctor:
        from desktop_app.storage.repairs import Doctor

        return Doctor(self.database, self._at_utc_ms)

    @named_errors
    def _first_rows(
        self, host: bytes, at_utc_ms: Callable[[], int], new_uuid: Callable[[], uuid.UUID]
    ) -> uuid.UUID:
        """A learner in a new database, a device on a new machine; gives this machine's."""
        device = device_of(self.database, host)
        if self.database.read_only:
            return device or _NO_DEVICE
        if device is None or not self.learners.all():
            with self.transaction():
                if not self.learners.all():
                    self.learners.add(FIRST_LEARNER)
                if device is None:
                    device = new_uuid()
                    add_device(self.database, host, device, at_utc_ms())
        return device

    @property
    def is_open(self) -> bool:
        return not self.database.is_closed()

    @property
    def is_read_only(self) -> bool:
        return self.database.read_only

    @property
    @named_errors
    def changes(self) -> int:
        # What others have committed counts there, what was written here does in the connection.
        (version,) = self.database.raw.execute("PRAGMA data_version").fetchone()
        return int(version) + self.database.raw.total_changes

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        if self.database.read_only:
            raise opened_read_only()
        try:
            with named_database_errors, self.database.atomic():
                yield
        except BaseException:
            self._take_back()
            raise

    @contextlib.contextmanager
    def in_worker(self) -> Iterator[None]:
        with named_database_errors, self.database.connection_context():
            yield

    def _take_back(self) -> None:
        """Nothing of a failed transaction may linger: not in the caches, and not still open."""
        self._forget_decks()
        if self.database.is_closed() or self.database.in_transaction():
            return
        if self.database.raw.in_transaction:
            with contextlib.suppress(peewee.PeeweeException):
                self.database.rollback()

    def _forget_decks(self) -> None:
        self._keys.forget()
        self.decks.forget()

    def write_elsewhere(self, path: Path, events: Iterable[Event]) -> None:
        from desktop_app.storage.elsewhere import write_elsewhere

        write_elsewhere(path, events)

    def sizes(self) -> Sizes:
        from desktop_app.storage.sizes import sizes_of

        return sizes_of(self.database.path.parent)

    def erase(self, learner: LearnerId) -> None:
        from desktop_app.storage.erasing import erase_from

        with named_errors:
            erase_from(self.database, learner)
        self._keys.forget()

    def erase_from_files(self, learner: LearnerId, copies: Sequence[Path], progress: Progress) -> None:
        from desktop_app.storage.erasing import erase_from_files

        with named_errors:
            erase_from_files(self.database.path.parent, copies, learner, progress)

    def tidy(self) -> None:
        if not (self.database.is_closed() or self.database.in_transaction() or self.database.read_only):
            with contextlib.suppress(StorageError), named_errors:
                self.database.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """A second time does nothing."""
        try:
            self.tidy()
            with named_errors:
                self.database.close()
        finally:
            if self._lock is not None:
                self._lock.release()
