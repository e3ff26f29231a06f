"""The doctor of an open data folder: what `study.ports_safety.Doctor` asks for. It mends with a copy kept."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import AppError, DatabaseDamaged
from desktop_app.progress import Progress
from desktop_app.storage import doctor, errors
from desktop_app.storage.backups import journal, limits
from desktop_app.storage.backups.copying import checked_copy
from desktop_app.storage.backups.state import read_state, remember
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_database_errors, named_errors
from desktop_app.storage.files import flush_file, make_private
from desktop_app.storage.journal_lines import line_to_row
from desktop_app.study.rows import Check

_COUNT_DECKS = """
    UPDATE deck SET
        items = (SELECT count(*) FROM item WHERE item.deck = deck.key AND item.retired = 0),
        contrasts = (SELECT count(*) FROM item
            WHERE item.deck = deck.key AND item.retired = 0 AND item.kind = 'contrast'),
        cards = (SELECT count(*) FROM card WHERE card.deck = deck.key AND card.retired = 0)
"""
_JOURNAL_NOTE = "journal"


class Doctor:
    """Every method works in a worker too, inside `in_worker`."""

    def __init__(self, database: VersusDatabase, at_utc_ms: Callable[[], int]) -> None:
        self._database = database
        self._at_utc_ms = at_utc_ms

    @property
    def _folder(self) -> Path:
        return self._database.path.parent

    @named_errors
    def quick_checks(self) -> tuple[Check, ...]:
        return doctor.quick_checks(self._database.raw)

    @named_errors
    def full_checks(self, progress: Progress, *, every_row: bool = True) -> tuple[Check, ...]:
        return doctor.full_checks(self._database.raw, progress, every_row=every_row)

    def damage_behind(self, error: BaseException) -> DatabaseDamaged | None:
        """Whether a schema that is not ours explains what looks like a fault of ours."""
        if isinstance(error, AppError) or not isinstance(error, Exception) or self._database.is_closed():
            return None
        try:
            lines = doctor.schema_problems(self._database.raw)
        except (sqlite3.Error, UnicodeDecodeError) as another:
            named = errors.named_error(another)
            return named if isinstance(named, DatabaseDamaged) else None
        return errors.damaged("\n".join(lines)) if lines else None

    @contextlib.contextmanager
    def one_moment(self) -> Iterator[None]:
        with named_database_errors:
            (journal,) = self._database.raw.execute("PRAGMA journal_mode").fetchone()
            if journal == "wal" or self._database.in_transaction():
                with self._database.atomic("DEFERRED"):
                    yield
            else:
                with self._private_copy():
                    yield

    @contextlib.contextmanager
    def _private_copy(self) -> Iterator[None]:
        """Where readers hold up writers: this thread reads a copy, made in pieces and gone afterwards."""
        untyped: Any = self._database
        own, copy = self._database.raw, sqlite3.connect("", isolation_level=None)
        try:
            own.backup(copy, pages=limits.PAGES_AT_ONCE, sleep=limits.PAUSE_SECONDS)
            copy.execute("PRAGMA trusted_schema = off")
            copy.execute("PRAGMA cell_size_check = on")
            untyped._state.conn = copy
            try:
                yield
            finally:
                untyped._state.conn = own
        finally:
            copy.close()

    @named_errors
    def journal_check(self) -> Check:
        broken, written = 0, set[object]()
        for line in journal.lines(self._folder):
            row = line_to_row(line)
            if row is not None:
                written.add(row[0])
            elif line.strip():
                broken += 1
        query = "SELECT uuid FROM event WHERE key <= ?"
        missing = sum(name not in written for (name,) in self._database.raw.execute(query, (self._noted(),)))
        if missing:
            return Check("journal", False, f"{missing} events are missing in it, {broken} lines are broken")
        said = f"{broken} lines are broken; what they held stands in others"
        return Check("journal", True, said if broken else "")

    def _noted(self) -> int:
        """Up to which row the journal should have all events."""
        note = read_state(self._folder).get(_JOURNAL_NOTE)
        key = note.get("key") if isinstance(note, dict) else None
        return key if isinstance(key, int) else 0

    @named_errors
    def keep_copy(self) -> Path:
        """Before anything is mended: a checked copy; where damage allows none, the file as it is."""
        try:
            return checked_copy(self._database.raw, self._folder, "before-repair", self._at_utc_ms())
        except DatabaseDamaged:
            return self._copy_as_it_is()

    def _copy_as_it_is(self) -> Path:
        at = datetime.datetime.fromtimestamp(self._at_utc_ms() / 1000, datetime.UTC)
        path = self._folder / f"versus-damaged-{at:%Y%m%dT%H%M%SZ}.db"
        make_private(path)
        target = sqlite3.connect(path)
        try:
            self._database.raw.backup(target)
        finally:
            target.close()
        flush_file(path)
        return path

    @named_errors
    def mend_indexes(self) -> None:
        """Needs a transaction. Raises DatabaseDamaged where tables are damaged too."""
        try:
            self._database.raw.execute("REINDEX")
        except sqlite3.IntegrityError as error:
            raise errors.damaged(str(error)) from error

    @named_errors
    def mend_counts(self) -> None:
        """Needs a transaction, in which the states of all learners are rebuilt too: how far they have come in
        each deck is counted with them."""
        self._database.raw.execute(_COUNT_DECKS)
        self._database.raw.execute("DELETE FROM deck_progress")

    @named_errors
    def mend_journal(self) -> int:
        """Write the events into it that are missing; how many."""
        remember(self._folder, **{_JOURNAL_NOTE: None})
        return journal.append(self._folder, self._database.path)
