"""Reads Anki's packages (`.apkg`, `.colpkg`): to add to what is here, never to replace it.

Each deck of Anki's becomes one of ours, each card a plain card, each cloze note a gap text. What was learned
comes beside it. Options of decks are never taken over.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.phrases import phrase
from desktop_app.formats import limits
from desktop_app.formats.anki import words
from desktop_app.formats.anki.card_text import CardText
from desktop_app.formats.anki.collection import (
    OPTIONAL,
    REQUIRED,
    answers_by_card,
    notes_with_cards,
    read_collection,
)
from desktop_app.formats.anki.container import collection_member, unpacked
from desktop_app.formats.anki.decks_read import DecksRead
from desktop_app.formats.anki.media import PackageMedia
from desktop_app.formats.anki.note_items import Made, NoteItems, is_marked, where
from desktop_app.formats.anki.own_notes import OwnNotes
from desktop_app.formats.anki.parts import Answer, CardRow, Note
from desktop_app.formats.anki.review_log import reviews_of
from desktop_app.formats.anki.scheduling import past_card
from desktop_app.formats.base import MediaSink, ReadOptions
from desktop_app.formats.files import UnreadableFile, check_room, shown_name
from desktop_app.formats.foreign import Foreign, Notice, PastCard
from desktop_app.formats.foreign_sqlite import ForeignDatabase, open_foreign
from desktop_app.formats.zip_reader import ZipReader, open_zip
from desktop_app.progress import Progress

_STEP: Final = 200
"""Notes from one sign of life to the next."""
_SLICE: Final = 2**20
_COLLECTION_NAMES: Final = ("collection.apkg",)
_MOST_NOTICES: Final = 10_000


def read(path: Path, options: ReadOptions, out: MediaSink, progress: Progress) -> Foreign:
    """Raises UnreadableFile if nothing can be made of it.

    Without what was learned, what is suspended or marked is still told.
    """
    told = _Told(progress)
    with _without_collector(), open_zip(path) as archive:
        member = collection_member(archive)
        media = PackageMedia(archive, out, told.again)
        with (
            _private_copy(archive, member, told) as copy,
            open_foreign(copy, REQUIRED, OPTIONAL, told.again) as database,
        ):
            reading = _Reading(database, media, path, options, told)
            return reading.result()


@contextmanager
def _without_collector() -> Iterator[None]:
    """Nothing made here hangs together in circles, and looking for those takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def is_collection(path: Path) -> bool:
    """A whole collection, by its name: the two kinds of packages are alike inside."""
    name = path.name.casefold()
    return name.endswith(".colpkg") or name in _COLLECTION_NAMES


class _Told:
    """Progress that is told again, as a sign of life, where nothing is counted."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 0)

    def step(self, done: int, total: int) -> None:
        self._last = (done, total)
        self._progress.step(done, total)

    def again(self) -> None:
        self._progress.step(*self._last)


class _Reading:
    def __init__(
        self,
        database: ForeignDatabase,
        media: PackageMedia,
        path: Path,
        options: ReadOptions,
        progress: _Told,
    ) -> None:
        self._query = database.query
        self._media = media
        self._path = path
        self._progress = progress
        self._now_s = int(time.time())
        self._collection = read_collection(self._query, database.tables, self._now_s)
        if self._collection.notes > limits.NOTES:
            n = self._collection.notes
            raise UnreadableFile(phrase(words.TOO_MANY_NOTES, n=n, limit=limits.NOTES))
        wanted = options.with_history
        self._has_history = is_collection(path) if wanted is None else wanted
        self._answers: Mapping[int, Sequence[Answer]] = {}
        if self._has_history and "revlog" in database.tables:
            self._answers = answers_by_card(self._query)
        self._notices: list[Notice] = []
        self._text = CardText(media)
        decks = self._collection.decks
        self._decks = DecksRead(decks, path.stem, self._description)
        self._items = NoteItems(self._collection.types, decks, self._text, self._notices)
        self._own = OwnNotes()
        self._rebuilt = self._guessed = 0

    def result(self) -> Foreign:
        orphans: list[int] = []
        for done, (note, rows) in enumerate(notes_with_cards(self._query, orphans)):
            if done % _STEP == 0:
                self._progress.step(done, self._collection.notes)
            kind = self._collection.types.get(note.type)
            if not self._own.takes(note, rows, kind):
                self._note(note, rows)
        own, damaged = self._own.decks(
            self._decks.path, self._own_past, self._media, self._text.html, self._progress.again
        )
        for note, rows in damaged:
            self._note(note, rows)
        decks = (*own, *self._decks.decks())
        return Foreign(
            decks,
            self._media.all,
            () if decks else (Problem(shown_name(self._path), "", "", str(phrase(words.NO_CARDS))),),
            self._all_notices(len(orphans)),
            is_collection(self._path),
        )

    def _description(self, deck: int) -> str:
        known = self._collection.decks.get(deck)
        return "" if known is None else self._text.text(known.description)

    def _note(self, note: Note, rows: list[CardRow]) -> None:
        if not rows:
            self._tell(note, words.NO_CARD)
        elif not _is_bearable(note):
            self._tell(note, words.TOO_LONG)
        else:
            for made in self._items.of(note, rows):
                self._decks.add(made, self._past(note, made))

    def _past(self, note: Note, made: Made) -> list[PastCard]:
        marked = is_marked(note.tags)
        found = (
            self._past_card(row, made.item.id, gap, is_marked=marked, is_suspended=made.is_suspended)
            for row, gap in made.cards
        )
        return [each for each in found if each is not None]

    def _own_past(
        self, note: Note, row: CardRow, item: ItemId, gap: int | None, card: CardId
    ) -> PastCard | None:
        return self._past_card(row, item, gap, is_marked=is_marked(note.tags), card=card)

    def _past_card(
        self,
        row: CardRow,
        item: ItemId,
        gap: int | None,
        *,
        is_marked: bool,
        is_suspended: bool = False,
        card: CardId | None = None,
    ) -> PastCard | None:
        answers = self._answers.get(row.id, ())
        if not (answers or row.type or is_marked or is_suspended or row.queue or row.flag):
            return None  # New, as most are: nothing to look at.
        reviews = reviews_of(
            answers,
            self._now_s * 1000,
            is_first_scheduler=self._collection.is_first_scheduler,
        )
        past, memory = past_card(
            row,
            item,
            gap,
            reviews,
            self._collection.calendar if self._has_history else None,
            is_marked=is_marked,
            is_suspended=is_suspended,
            card=card,
        )
        self._guessed += memory.is_guessed
        self._rebuilt += bool(past and past.due and reviews and memory.stability is None)
        return past

    def _tell(self, note: Note, template: str) -> None:
        self._notices.append(Notice(where(note.fields.split("\x1f")), str(phrase(template))))

    def _all_notices(self, orphans: int) -> tuple[Notice, ...]:
        found = [*self._notices[:_MOST_NOTICES], *self._media.notices]
        for n, template in (
            (orphans, words.ORPHANS),
            (self._rebuilt, words.REBUILT),
            (self._guessed, words.GUESSED),
            (max(0, len(self._notices) - _MOST_NOTICES), words.MORE_NOTICES),
        ):
            if n:
                found.append(Notice(shown_name(self._path), str(phrase(template, n=n))))
        return tuple(found)


@contextmanager
def _private_copy(archive: ZipReader, member: str, progress: _Told) -> Iterator[Path]:
    """The collection as a file that nothing else can reach. Raises UnreadableFile."""
    with tempfile.TemporaryDirectory(prefix="versus-") as folder:
        check_room(Path(folder), archive.inflated)
        copy = Path(folder) / "collection"
        with unpacked(archive, member, limits.DATABASE) as stream, copy.open("wb") as file:
            while piece := stream.read(_SLICE):
                file.write(piece)
                progress.again()
        yield copy


def _is_bearable(note: Note) -> bool:
    fields = note.fields
    if len(fields) <= limits.FIELD_CHARACTERS and fields.count("\x1f") < limits.FIELDS:
        return True
    values = fields.split("\x1f")
    return len(values) <= limits.FIELDS and max(map(len, values)) <= limits.FIELD_CHARACTERS
