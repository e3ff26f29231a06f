"""Writes a deck as an Anki package (`.apkg`) in the form that every reader of packages takes.

Notes keep their names (guids) from one package to the next, and are newer only if their item is: so an update
in Anki touches what has changed and leaves alone what people changed there themselves.
"""

from __future__ import annotations

import errno
import json
import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.origin import Origin
from desktop_app.domain.study_day import DEFAULT_ROLLOVER_HOUR, Moment, study_day
from desktop_app.formats.anki import identity
from desktop_app.formats.anki import written_collection as collection
from desktop_app.formats.anki.history import CardHistory
from desktop_app.formats.anki.written_rows import Contents, PackedRows, packed_rows
from desktop_app.formats.anki.written_text import escaped
from desktop_app.formats.files import replacing
from desktop_app.progress import Progress, Silent

MediaPath: TypeAlias = Callable[[str], Path | None]
"""Where media of a hash (64 hex digits) lie, under a name with their extension; None if they are gone."""

COLLECTION: Final = "collection.anki2"
MEDIA: Final = "media"
_FIRST_DAY: Final = 737425
"""1 January 2020: day 0, unless something was due before it."""
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
"""Of every entry, so that the file does not tell when and in which zone it was made."""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class Packed(NamedTuple):
    notes: int
    cards: int
    reviews: int
    media: int
    missing: tuple[str, ...]
    """Hashes of media that the deck shows and nobody has."""


def write_apkg(
    deck: Deck,
    path: Path,
    *,
    at: Moment,
    media: MediaPath,
    folder: Sequence[str] = (),
    origins: Mapping[ItemId, Origin] | None = None,
    modified_s: Mapping[ItemId, int] | None = None,
    history: Mapping[CardId, CardHistory] | None = None,
    order: Sequence[CardId] = (),
    rollover_hour: int = DEFAULT_ROLLOVER_HOUR,
    progress: Progress | None = None,
) -> Packed:
    """Replace the file in one step, once the package was read back.

    `modified_s`: when an item was last changed; without it a change in an item is none for Anki. `history`:
    what a learner knows, None to give away the deck alone. `order`: in which new cards are met.
    Raises CannotWriteFile, Cancelled; then nothing was written.
    """
    progress = progress or Silent()
    contents = Contents(
        origins or {}, modified_s or {}, history, {card: place for place, card in enumerate(order)}
    )
    days = collection.DayNumbers(at, _first_day(history, study_day(at, rollover_hour)), rollover_hour)
    names = _MediaNames(media)
    levels = _levels(deck, folder)
    rows = packed_rows(deck, contents, days, levels[-1].id, names, progress)
    with replacing(path) as part, tempfile.TemporaryDirectory(prefix="versus-") as place:
        database = Path(place) / COLLECTION
        _write_database(database, days, levels, rows, has_history=history is not None)
        _write_zip(part, database, names.files, progress)
    return Packed(
        len(rows.notes), len(rows.cards), len(rows.reviews), len(names.files), tuple(sorted(names.missing))
    )


class _MediaNames:
    """Media keep their hash for a name: no other file of a collection is called so."""

    def __init__(self, media: MediaPath) -> None:
        self._media = media
        self.files: dict[str, Path] = {}
        self.missing: set[str] = set()

    def __call__(self, digest: str) -> str:
        path = self._media(digest)
        if path is None or not path.is_file():
            self.missing.add(digest)
            return digest
        name = f"{digest}{path.suffix}"
        self.files[name] = path
        return name


def _first_day(history: Mapping[CardId, CardHistory] | None, today: int) -> int:
    dues = (past.due_day for past in (history or {}).values() if past.due_day is not None)
    return min((_FIRST_DAY, today, *dues))


def _levels(deck: Deck, folder: Sequence[str]) -> list[collection.Deck]:
    """The deck with those above it, outermost first."""
    found: list[collection.Deck] = []
    name = ""
    for level in (*folder, deck.head.title):
        name = collection.LEVEL.join(filter(None, (name, _level(level))))
        found.append(collection.Deck(identity.deck_id(name), name))
    found[-1] = found[-1]._replace(description=escaped(deck.head.description))
    return found


def _level(name: str) -> str:
    shown = _CONTROL.sub(" ", name)
    while collection.LEVEL in shown:
        shown = shown.replace(collection.LEVEL, ":")
    return shown.strip(" :") or "blank"


def _write_database(
    database: Path,
    days: collection.DayNumbers,
    levels: Sequence[collection.Deck],
    rows: PackedRows,
    *,
    has_history: bool,
) -> None:
    try:
        found = collection.Rows(rows.notes, rows.cards, rows.reviews)
        collection.write_collection(database, days, levels, found, has_history)
        _check_database(database, rows)
    except sqlite3.OperationalError as error:
        # What a full disk is to SQLite.
        raise OSError(errno.EIO, str(error)) from error


def _check_database(database: Path, rows: PackedRows) -> None:
    wanted = {"notes": len(rows.notes), "cards": len(rows.cards), "revlog": len(rows.reviews)}
    with closing(sqlite3.connect(database)) as connection:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        for table, number in wanted.items():
            if (number,) != connection.execute(f"SELECT count(*) FROM {table}").fetchone():
                raise OSError(errno.EIO, f"{table} are not what was written")
    if said != "ok":
        raise OSError(errno.EIO, said)


def _write_zip(part: Path, database: Path, media: Mapping[str, Path], progress: Progress) -> None:
    with zipfile.ZipFile(part, "w") as package:
        _add(package, COLLECTION, database, zipfile.ZIP_DEFLATED)
        for number, path in enumerate(media.values()):
            progress.step(number, len(media))
            _add(package, str(number), path, zipfile.ZIP_STORED)
        listed = json.dumps({str(number): name for number, name in enumerate(media)}, separators=(",", ":"))
        package.writestr(_entry(MEDIA, zipfile.ZIP_DEFLATED), listed)
    with zipfile.ZipFile(part) as package:
        if package.testzip() is not None:
            raise OSError(errno.EIO, "the package is not what was written")


def _add(package: zipfile.ZipFile, name: str, path: Path, method: int) -> None:
    size = path.stat().st_size
    with (
        path.open("rb") as source,
        package.open(_entry(name, method), "w", force_zip64=size >= 2**31) as entry,
    ):
        shutil.copyfileobj(source, entry, 2**18)


def _entry(name: str, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = method
    return entry
