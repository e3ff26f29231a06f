"""`study.ports_safety.Backups` on a data folder: makes copies, remembers how that went, keeps what should be.

Knows nothing of an open store: each piece of work opens the database for itself, in whatever thread it is.
"""

from __future__ import annotations

import contextlib
import os
import threading
import uuid
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import DiskFull, StorageError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.progress import Cancelled, Progress
from desktop_app.storage import errors
from desktop_app.storage.backups import journal, limits, problems
from desktop_app.storage.backups.copying import copy_of_file, sweep
from desktop_app.storage.backups.listing import copies_in, facts_file, is_of, look_at, write_facts
from desktop_app.storage.backups.retention import ceiling, superfluous
from desktop_app.storage.backups.state import FOLDER, read_number, read_state, remember
from desktop_app.storage.errors import named_errors
from desktop_app.study.copies import KEEPS, USUAL_KEEP, BackupState, Copy, RestorePreview, Why
from desktop_app.study.ports import Clock

DATABASE_NAME = "versus.db"


class FolderBackups:
    def __init__(self, data: Path, clock: Clock, place: Path | None = None) -> None:
        """`place`: another folder for this once, where whoever asked for it keeps what is there."""
        self.data = data
        self._place = place
        self._database = data / DATABASE_NAME
        self._clock = clock
        self._making = threading.Lock()

    @property
    def folder(self) -> Path:
        if self._place is not None:
            return self._place
        chosen = read_state(self.data).get("kept_in")
        return Path(chosen) if isinstance(chosen, str) else self.data / FOLDER

    @property
    def is_elsewhere(self) -> bool:
        return self.folder != self.data / FOLDER

    @property
    def keep(self) -> str:
        name = read_state(self.data).get("keep")
        return name if isinstance(name, str) and name in KEEPS else USUAL_KEEP

    def copies(self) -> tuple[Copy, ...]:
        return copies_in(self._places())

    @named_errors
    def look_at(self, path: Path) -> Copy:
        return look_at(path)

    def state(self) -> BackupState:
        known = read_state(self.data)
        return BackupState(
            last=self._last(),
            failures=read_number(self.data, "failures"),
            problem=problems.read(known.get("problem")),
            is_short_of_space=known.get("is_short_of_space") is True,
        )

    def due(self, changes: int, at_utc_ms: int) -> Why | None:
        last, zone = self._last(), self._clock.now().zone_minutes
        tried_utc_ms = read_number(self.data, "tried_utc_ms")
        if _is_soon_after(tried_utc_ms, at_utc_ms) and (last is None or last.at_utc_ms < tried_utc_ms):
            return None
        if last is None or study_day(Moment(last.at_utc_ms, zone)) != study_day(Moment(at_utc_ms, zone)):
            return Why.START
        return Why.CHANGES if changes and not _is_soon_after(last.at_utc_ms, at_utc_ms) else None

    def make(self, why: Why, progress: Progress) -> Copy:
        with self._making:
            try:
                with named_errors:
                    copy = self._make(why, progress)
            except StorageError as error:
                self._note_problem(error)
                raise
            remember(
                self.data, failures=None, problem=None, is_short_of_space=None, tried_utc_ms=copy.at_utc_ms
            )
            # Neither makes the copy any worse if it fails.
            if why is not Why.BEFORE_RESTORE and self._place is None:  # what is to be restored may be old
                with contextlib.suppress(StorageError), named_errors:
                    self._thin_out()
            with contextlib.suppress(StorageError, Cancelled), named_errors:
                journal.append(self.data, self._database, progress=progress)
        return copy

    @named_errors
    def preview(self, copy: Copy) -> RestorePreview:
        from desktop_app.storage.backups.previewing import preview

        return preview(self.data, self._database, copy)

    @named_errors
    def use_folder(self, folder: Path | None) -> None:
        before = self.folder
        if folder is not None:
            folder = folder.absolute()
            _try_out(folder)
        known = [str(each) for each in (before, *self._places()) if each not in (folder, self.data / FOLDER)]
        remember(
            self.data,
            kept_in=None if folder is None else str(folder),
            folders_before=list(dict.fromkeys(known)),
        )
        if self.folder != (folder or self.data / FOLDER):
            raise errors.read_only("state.json")

    def use_keep(self, name: str) -> None:
        remember(self.data, keep=None if name == USUAL_KEEP else name)

    @named_errors
    def delete(self, copy: Copy) -> None:
        # Last the copy itself: facts without one would stay for good after a kill in between.
        facts_file(copy.path).unlink(missing_ok=True)
        copy.path.unlink(missing_ok=True)

    @named_errors
    def write_journal(self, at_most: int | None = None) -> int:
        return journal.append(self.data, self._database, at_most=at_most)

    def _make(self, why: Why, progress: Progress) -> Copy:
        place, at_utc_ms = self.folder, self._clock.now().at_utc_ms
        _try_out(place)
        sweep(place)
        self._see_to_space(place)
        path = copy_of_file(self._database, place, why, at_utc_ms, progress)
        copy = replace(look_at(path), at_utc_ms=at_utc_ms, why=why, is_checked=True)
        write_facts(copy, self._name())
        return copy

    def _see_to_space(self, place: Path) -> None:
        """Rather none than a disk that is full when an answer is to be saved."""
        try:
            needed = limits.SPARE_TIMES * self._database.stat().st_size + limits.SPARE_BYTES
        except FileNotFoundError as error:
            raise errors.disk_error("there is no database") from error
        free = _free_bytes(place)
        if free < needed:
            raise _NoRoom(
                phrase(QT_TRANSLATE_NOOP("errors", "No backup was made: the disk has too little room.")),
                phrase(QT_TRANSLATE_NOOP("errors", "Make room on the disk, or keep backups elsewhere.")),
                f"{free} bytes free, {needed} needed",
            )

    def _note_problem(self, error: StorageError) -> None:
        is_short = isinstance(error, _NoRoom)
        remember(
            self.data,
            failures=read_number(self.data, "failures") + (not is_short),
            problem=problems.written(error),
            is_short_of_space=is_short or None,
            tried_utc_ms=self._clock.now().at_utc_ms,
        )

    def _thin_out(self) -> None:
        """In a folder of one's choice only what is of this data folder: others may keep copies there too."""
        own, name = self.data / FOLDER, self._name()
        copies = [copy for copy in self.copies() if copy.path.parent == own or is_of(copy, name)]
        most = ceiling(_free_bytes(self.folder), copies)
        for copy in superfluous(copies, self._clock.now().at_utc_ms, most, KEEPS[self.keep]):
            self.delete(copy)

    def _last(self) -> Copy | None:
        return next((copy for copy in self.copies() if copy.is_checked), None)

    def _places(self) -> tuple[Path, ...]:
        before = read_state(self.data).get("folders_before")
        kept = [Path(each) for each in before if isinstance(each, str)] if isinstance(before, list) else []
        return tuple(dict.fromkeys((self.folder, self.data / FOLDER, *kept)))

    def _name(self) -> str:
        """Of this data folder, for its copies to bear."""
        name = read_state(self.data).get("name")
        if not isinstance(name, str):
            name = uuid.uuid4().hex
            remember(self.data, name=name)
        return name


class _NoRoom(DiskFull):
    """A copy was not begun."""


def _is_soon_after(before_utc_ms: int, at_utc_ms: int) -> bool:
    """Not where the clock was set back meanwhile."""
    return 0 <= at_utc_ms - before_utc_ms < limits.APART_MS


def _free_bytes(place: Path) -> int:
    # Late, as its import takes longer than a start has to spare.
    import shutil

    return shutil.disk_usage(place).free


def _try_out(folder: Path) -> None:
    """Raises where no file can be written. What it lies in is not made: a stick may be missing."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        trial = folder / f"{os.getpid()}.part"
        try:
            trial.write_bytes(b"\0")
        finally:
            trial.unlink(missing_ok=True)
    except OSError as error:
        raise problems.of_folder(error) or error from error
