"""The composition root: a data folder becomes an engine. No Qt, so that commands start fast."""

from __future__ import annotations

import contextlib
import datetime
import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.domain.errors import AppError
from desktop_app.domain.study_day import Moment
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.storage.backups.half_way import has_traces
from desktop_app.storage.backups.limits import JOURNAL_AT_CLOSE
from desktop_app.storage.database import FILE_NAME, nothing_to_read
from desktop_app.storage.errors import damaged
from desktop_app.storage.settings import SettingsFile
from desktop_app.storage.store import open_store
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.choices import model_of, options_of
from desktop_app.study.context import Study
from desktop_app.study.ports import Clock, Store

if TYPE_CHECKING:
    from desktop_app.domain.deck import DeckHead
    from desktop_app.domain.ids import DeckId
    from desktop_app.storage.backups.reading import Later
    from desktop_app.storage.salvaging import Salvaged
    from desktop_app.storage.upkeep import FolderUpkeep
    from desktop_app.study.copies import Copy, Restored
    from desktop_app.study.ports_safety import Backups


class SystemClock:
    def now(self) -> Moment:
        offset = datetime.datetime.now().astimezone().utcoffset()
        minutes = 0 if offset is None else round(offset.total_seconds() / 60)
        return Moment(time.time_ns() // 1_000_000, minutes)


@dataclass
class Engine:
    """An open data folder with one learner at it; `close` it when done."""

    store: Store
    study: Study
    settings: SettingsFile
    catalogue: Catalogue = field(init=False)

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.store.decks)

    @cached_property
    def backups(self) -> Backups:
        """Late, as `upkeep`: nothing before the first card needs them."""
        return backups_of(self.settings.folder, self.study.clock)

    @cached_property
    def upkeep(self) -> FolderUpkeep:
        from desktop_app.storage.upkeep import FolderUpkeep

        return FolderUpkeep(self.settings.folder)

    def close(self) -> None:
        """A second time does nothing."""
        try:
            if self.store.is_open and not self.store.is_read_only:
                with contextlib.suppress(AppError):
                    self._sweep_media()
                    self.backups.write_journal(JOURNAL_AT_CLOSE)
        finally:
            self.store.close()

    def _sweep_media(self) -> None:
        media = self.store.media
        if not media.is_empty:
            with self.store.transaction():
                media.sweep()


def open_engine(
    folder: Path,
    *,
    learner: str | None = None,
    clock: Clock | None = None,
    options: StudyOptions | None = None,
    read_only: bool = False,
    take_over: bool = False,
) -> Engine:
    """Open the data folder; a new one is made and given the built-in decks. Raises AppError.

    `read_only` needs no lock, so it works beside an open window. `take_over`: see `lock.take_lock`.
    """
    clock = clock or SystemClock()
    if read_only and (not (folder / FILE_NAME).exists() or _is_half_way(folder)):
        open_engine(folder, clock=clock).close()
    store = open_store(folder, clock, read_only=read_only, take_over=take_over)
    try:
        if not read_only and not store.decks.heads() and not store.library.deleted():
            if store.events.newest():
                raise damaged("events, but no deck")
            # Once in a data folder's life: the formats need not be loaded at every start.
            from desktop_app.study.importing import add_built_in_decks

            add_built_in_decks(store, paths.built_in_decks())
        person = store.learners.find(learner) if learner else store.learners.last_used()
        study = Study(
            store,
            person,
            clock,
            model=model_of(store, person.id),
            options=options or options_of(store, person.id),
        )
        return Engine(store, study, SettingsFile(folder, read_only=read_only))
    except BaseException as error:
        damage = store.doctor.damage_behind(error)
        store.close()
        if damage is not None:
            raise damage from error
        raise


def _is_half_way(folder: Path) -> bool:
    if not has_traces(folder):
        return False
    from desktop_app.storage.backups.restoring import is_half_way

    return is_half_way(folder)


def open_to_look(folder: Path, *, learner: str | None = None, clock: Clock | None = None) -> Engine:
    """For a window that writes nothing, and so makes nothing where there is nothing. Raises AppError."""
    if not (folder / FILE_NAME).exists():
        raise nothing_to_read()
    return open_engine(folder, learner=learner, clock=clock, read_only=True)


def backups_of(folder: Path, clock: Clock | None = None, *, place: Path | None = None) -> Backups:
    """The copies of a data folder that need not be open, or cannot be. `place`: a folder for this once."""
    from desktop_app.storage.backups.folder import FolderBackups

    return FolderBackups(folder, clock or SystemClock(), place)


def restore_folder(
    folder: Path,
    copy: Copy | Path,
    *,
    clock: Clock | None = None,
    merge_newer: bool = False,
    progress: Progress | None = None,
) -> Restored:
    """A copy takes the place of the database of a folder that nobody has open; `merge_newer`: with what was
    recorded since.

    Files that a restore has set aside come back as they stand, so that it can be undone. Raises AppError or
    Cancelled; then all is as before.
    """
    from desktop_app.storage.backups.restore import restore_files

    at, said = clock or SystemClock(), progress or Silent()

    def merge(store: Store, later: Later) -> int:
        return _merge_newer(store, later, at, said)

    path = copy if isinstance(copy, Path) else copy.path
    return restore_files(folder, path, at, merge if merge_newer else None, said)


def salvage_folder(folder: Path, *, clock: Clock | None = None, progress: Progress | None = None) -> Salvaged:
    """A new database of what can be read takes the place of a damaged one, whose files are set aside.

    Of a folder that nobody has open. Raises AppError or Cancelled; then all is as before.
    """
    from desktop_app.storage.salvaging import Sources, salvage_files
    from desktop_app.study import health
    from desktop_app.study.importing import add_built_in_decks, load

    at = clock or SystemClock()

    def built_in_heads() -> dict[DeckId, DeckHead]:
        decks = map(load, paths.built_in_decks())
        return {deck.head.id: deck.head for deck in decks}

    def complete(store: Store, with_cards: bool) -> None:
        if not store.decks.heads() and not store.library.deleted():
            add_built_in_decks(store, paths.built_in_decks())
        health.make_whole(store, at, with_cards=with_cards)

    copies = (copy.path for copy in backups_of(folder, at).copies())
    return salvage_files(folder, at, Sources(copies, built_in_heads), complete, progress or Silent())


def _merge_newer(store: Store, later: Later, clock: Clock, progress: Progress) -> int:
    """How many events came back."""
    from desktop_app.study.merging import merge

    for learner in later.learners:
        store.learners.bring(learner)
    merged = 0
    for learner in store.learners.all():
        events = [event for event in later.events if event.learner == learner.id]
        study = Study(store, learner, clock, model_of(store, learner.id), options_of(store, learner.id))
        merged += merge(study, events, progress, later.parameters).added if events else 0
    return merged
