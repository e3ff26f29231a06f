"""A new database of what can be read of a damaged one takes its place; the damaged files are set aside.

As with a restore: until the new one is complete the old files stay where they are, and a kill at any step
leaves the old state or the new one.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId
from desktop_app.progress import Progress
from desktop_app.storage import errors, salvage
from desktop_app.storage.backups import journal, restoring
from desktop_app.storage.backups.state import remember
from desktop_app.storage.database import open_database
from desktop_app.storage.errors import named_errors
from desktop_app.storage.files import flush_file
from desktop_app.storage.lock import take_lock
from desktop_app.storage.salvaged_rows import Salvage
from desktop_app.storage.store import SqliteStore
from desktop_app.study.ports import Clock, Store


class Salvaged(NamedTuple):
    aside: Path
    """The folder with the damaged files."""
    events: int
    items: int
    lost: tuple[str, ...]
    """What is gone, or may be wrong, in plain words (English)."""


class Sources(NamedTuple):
    """Where to look for what the damaged file has no more."""

    copies: Iterable[Path]
    """The newest first."""
    heads: Callable[[], Mapping[DeckId, DeckHead]]
    """Of the decks that come with the program."""


Complete = Callable[[Store, bool], None]
"""Makes what can be made of the rows: caches, counts, and, if that is asked, cards. Raises where that is not
sound then."""


@named_errors
def salvage_files(
    data: Path, clock: Clock, sources: Sources, complete: Complete, progress: Progress
) -> Salvaged:
    """Of a folder that nobody has open. Raises DataFolderInUse, DatabaseDamaged where nothing can be read,
    DiskFull, Cancelled; then all is as before.
    """
    at_utc_ms = clock.now().at_utc_ms
    lock = take_lock(data, at_utc_ms)
    try:
        restoring.finish(data)
        ready = data / restoring.READY
        ready.mkdir(mode=0o700)
        try:
            found = _choose(data, ready, sources, progress)
            _build(ready, clock, found, complete)
        except BaseException:
            shutil.rmtree(ready)
            raise
        remember(data, journal=None)
        aside = restoring.replace_database(data, at_utc_ms)
    finally:
        lock.release()
    events, items = len(found.rows["event"]), len(found.rows["item"])
    return Salvaged(aside, events, items, tuple(dict.fromkeys(found.lost)))


def _choose(data: Path, ready: Path, sources: Sources, progress: Progress) -> Salvage:
    found = Salvage(salvage.read(data / restoring.DATABASE, ready, progress), sources.heads)
    found.fill(map(salvage.read_copy, sources.copies), journal.lines(data))
    found.settle()
    if found.is_empty:
        raise errors.damaged("nothing could be read: no row, no copy, no journal")
    return found


def _build(ready: Path, clock: Clock, found: Salvage, complete: Complete) -> None:
    def at_utc_ms() -> int:
        return clock.now().at_utc_ms

    database = open_database(ready, at_utc_ms=at_utc_ms)
    try:
        with database.atomic():
            found.write(database.raw)
        store = SqliteStore(database, at_utc_ms)
        complete(store, found.has_lost("card") or found.has_lost("item"))
        store.close()
    finally:
        database.close()
    flush_file(ready / restoring.DATABASE)
