"""What a file holds, on its way from the child process that read it: JSON lines, a part of it on each.

The child is not trusted, for the file may have taken it over: whatever comes is checked on the way in.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from itertools import islice
from pathlib import Path
from sys import intern
from typing import IO, Any, Final, TypeVar, cast

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import ItemId, is_valid_id
from desktop_app.domain.item import Item, PlainCard
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.plain_json import Convert, converters, read_checked, to_text, write
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Foreign, ForeignDeck, ForeignMedia, Notice, Origin, PastCard
from desktop_app.formats.media_folder import file_name
from desktop_app.formats.media_kind import EXTENSIONS
from desktop_app.progress import Progress, Silent

UNUSABLE = QT_TRANSLATE_NOOP("import", "What was read from this file cannot be used: {reason}.")
_AT_ONCE: Final = 100
_MOST_LINE: Final = 256 * limits.MEGABYTE
_HASH_DIGITS: Final = frozenset("0123456789abcdef")

T = TypeVar("T")
_write_item, _read_item = cast("tuple[Convert, Convert]", converters(Item, checked=True))


@dataclass(frozen=True, slots=True)
class _Head:
    """All of a `Foreign` but what there is much of."""

    problems: tuple[Problem, ...] = ()
    notices: tuple[Notice, ...] = ()
    is_own_collection: bool = False
    decks: int = 0


@dataclass(frozen=True, slots=True)
class _DeckHead:
    head: DeckHead
    folder: tuple[str, ...] = ()


@contextmanager
def without_collecting() -> Iterator[None]:
    """Millions of new objects stay: to look for rubbish among them again and again takes long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def write_foreign(found: Foreign, path: Path) -> None:
    """Raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        head = _Head(found.problems, found.notices, found.is_own_collection, len(found.decks))
        _line(file, "head", write(head))
        for media in _batches(found.media):
            _line(file, "media", [write(each) for each in media])
        for deck in found.decks:
            _line(file, "deck", write(_DeckHead(deck.deck.head, deck.folder)))
            for items in _batches(deck.deck.items):
                _line(file, "items", [_write_item(each) for each in items])
            for origins in _batches(deck.origins.items()):
                _line(file, "origins", [[item, write(origin)] for item, origin in origins])
            for past in _batches(deck.past):
                _line(file, "past", [write(each) for each in past])


def read_foreign(path: Path, media_folder: Path, progress: Progress | None = None) -> Foreign:
    """Raises UnreadableFile unless every value is what it should be and all media lie in their folder.

    `progress` is told that it goes on, not how far it is. Raises Cancelled.
    """
    try:
        with without_collecting():
            return _read(path, media_folder, progress or Silent())
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError) as error:
        raise UnreadableFile(phrase(UNUSABLE, reason=str(error) or type(error).__name__)) from error


@dataclass(slots=True)
class _Gathered:
    """One deck while its lines come in."""

    head: _DeckHead
    items: list[Item] = field(default_factory=list)
    by_id: dict[ItemId, Item] = field(default_factory=dict)
    origins: dict[ItemId, Origin] = field(default_factory=dict)
    past: list[PastCard] = field(default_factory=list)

    def add_items(self, items: list[Item], *, is_short: bool) -> None:
        for item in items:
            self.by_id[_checked_id(item.id)] = item
            if not is_short:
                _check_texts(item)
        self.items += items

    def add_origins(self, origins: Iterable[tuple[ItemId, Origin]]) -> None:
        """Those of items that are not there are of no use."""
        for name, origin in origins:
            item = self.by_id.get(name)
            if item is not None:
                self.origins[item.id] = _thrifty(origin, item)

    def deck(self) -> ForeignDeck:
        return ForeignDeck(
            Deck(self.head.head, tuple(self.items)), self.head.folder, self.origins, tuple(self.past)
        )


def _read(path: Path, media_folder: Path, progress: Progress) -> Foreign:
    head = _Head()
    decks: list[_Gathered] = []
    media: list[ForeignMedia] = []
    notes = 0
    for kind, data, is_short in _lines(path):
        progress.step(0)
        if kind == "head":
            head = read_checked(_Head, data)
        elif kind == "media":
            media += [_checked_media(read_checked(ForeignMedia, each), media_folder) for each in data]
        elif kind == "deck":
            decks.append(_Gathered(_checked_head(read_checked(_DeckHead, data))))
        elif kind == "items":
            decks[-1].add_items([_read_item(each) for each in data], is_short=is_short)
            notes += len(data)
        elif kind == "origins":
            decks[-1].add_origins((item, read_checked(Origin, each)) for item, each in data)
        elif kind == "past":
            decks[-1].past += [read_checked(PastCard, each) for each in data]
        else:
            raise ValueError("an unknown kind of line")
        if notes > limits.NOTES or len(media) > limits.ARCHIVE_ENTRIES:
            raise ValueError("too much of it")
    return Foreign(
        tuple(each.deck() for each in decks),
        tuple(media),
        head.problems,
        head.notices,
        head.is_own_collection,
    )


def _thrifty(origin: Origin, item: Item) -> Origin:
    """The same, but what all notes or the item itself say too is held once: it is half of a large file."""
    texts = (item.front, item.back) if isinstance(item, PlainCard) else ()
    held = dict(zip(texts, texts, strict=True))
    fields = tuple((intern(name), held.get(text, text)) for name, text in origin.fields)
    return Origin(
        intern(origin.format), origin.id, intern(origin.kind), fields, origin.part, origin.modified_s
    )


def _line(file: IO[str], kind: str, data: Any) -> None:
    file.write(to_text([kind, data]))
    file.write("\n")


def _lines(path: Path) -> Iterator[tuple[str, Any, bool]]:
    """Kind and content, and whether no text in it can be too long or hold a NUL."""
    with path.open(encoding="utf-8", newline="\n") as file:
        while line := file.readline(_MOST_LINE):
            kind, data = json.loads(line)
            yield kind, data, len(line) <= limits.FIELD_CHARACTERS and "\\u0000" not in line


def _batches(values: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(values)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _checked_media(media: ForeignMedia, folder: Path) -> ForeignMedia:
    if len(media.hash) != 64 or not _HASH_DIGITS.issuperset(media.hash) or media.extension not in EXTENSIONS:
        raise ValueError("a picture or sound without a proper name")
    place = folder / file_name(media)
    if place.is_symlink() or not place.is_file() or place.stat().st_size != media.bytes:
        raise ValueError("a picture or sound that is not there")
    return media


def _checked_head(deck: _DeckHead) -> _DeckHead:
    _checked_id(deck.head.id)
    if len(deck.folder) > limits.FOLDER_DEPTH:
        raise ValueError("decks too deep in each other")
    return deck


def _check_texts(item: Item) -> None:
    for each in fields(item):
        value = getattr(item, each.name)
        if isinstance(value, str) and (len(value) > limits.FIELD_CHARACTERS or "\0" in value):
            raise ValueError("a text that is too long")


def _checked_id(found: ItemId | str) -> ItemId:
    if not isinstance(found, str) or not is_valid_id(found):
        raise ValueError("an id that is none")
    return ItemId(found)
