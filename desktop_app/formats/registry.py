"""Which reader for which file, and the one way to read any of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import Problem
from desktop_app.domain.item import PlainCard
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats.base import ReadOptions, ReadResult
from desktop_app.formats.deck_toml import read_toml
from desktop_app.formats.files import UnreadableFile, fresh_folder, shown_name
from desktop_app.formats.foreign import Foreign, ForeignDeck, ForeignMedia
from desktop_app.formats.media_folder import MediaFolder, file_name
from desktop_app.formats.sniffing import FileKind, sniff
from desktop_app.formats.worker import MEDIA
from desktop_app.progress import Progress, Silent

_ARTICLE = QT_TRANSLATE_NOOP(
    "import",
    "This is an article, not a deck. Open it under Import to draft a deck from it, or use “versus draft”.",
)
_NO_DECKS = QT_TRANSLATE_NOOP("import", "There is no file in this folder that holds a deck.")
_MOST_FILES = 500
_DECKS = frozenset({".toml", ".csv", ".tsv", ".xls", ".xlsx", ".ods", ".apkg", ".colpkg"})
"""What is looked for in a folder; of an old workbook it is told that it cannot be read."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What a file holds, while the folder of its media is there."""

    foreign: Foreign
    folders: tuple[Path, ...] = ()

    def media_path(self, media: ForeignMedia) -> Path:
        """Where it lies until this is left."""
        name = file_name(media)
        return next(place for folder in self.folders if (place := folder / name).is_file())


@contextmanager
def read_file(
    path: Path, options: ReadOptions | None = None, progress: Progress | None = None
) -> Iterator[ReadFile]:
    """Whatever is wrong with the file is in the problems of what is found. Raises Cancelled."""
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(fresh_folder())
        except UnreadableFile as error:
            found = ReadFile(_refused(path, error.sentence))
        else:
            found = _read(path, options or ReadOptions(), progress or Silent(), folder)
        yield found


def read_deck(path: Path) -> ReadResult:
    """The first deck of a file, or everything that is wrong with it. Never raises for that."""
    if path.suffix.casefold() == ".toml" and not path.is_dir():
        return read_toml(path)
    with read_file(path) as found:
        decks = found.foreign.decks
        return ReadResult(decks[0].deck if decks else None, found.foreign.problems)


def _read(path: Path, options: ReadOptions, progress: Progress, folder: Path) -> ReadFile:
    try:
        kind = FileKind.TOML if path.suffix.casefold() == ".toml" and not path.is_dir() else sniff(path)
        if kind is FileKind.FOLDER:
            return _read_folder(path, options, progress, folder)
        if kind is FileKind.TOML:
            return _read_toml(path, folder / MEDIA)
        if kind.is_article:
            return ReadFile(_refused(path, phrase(_ARTICLE)))
        from desktop_app.formats.child_reading import read_in_child  # processes, threads: not at each start

        return ReadFile(read_in_child(kind, path, options, progress, folder), (folder / MEDIA,))
    except UnreadableFile as error:
        return ReadFile(_refused(path, error.sentence))


def _read_folder(path: Path, options: ReadOptions, progress: Progress, folder: Path) -> ReadFile:
    """Every deck file right in it; one that cannot be read leaves the others alone."""
    files = [each for each in sorted(path.iterdir()) if each.suffix.casefold() in _DECKS and each.is_file()]
    if not files:
        return ReadFile(_refused(path, phrase(_NO_DECKS)))
    found = []
    for number, each in enumerate(files[:_MOST_FILES]):
        inner = folder / str(number)
        inner.mkdir()
        found.append(_read(each, options, _Within(progress, number, len(files)), inner))
    decks = tuple(deck for each in found for deck in each.foreign.decks)
    problems = tuple(problem for each in found for problem in each.foreign.problems)
    if decks:
        problems = tuple(problem._replace(severity="warning") for problem in problems)
    foreign = Foreign(
        decks,
        tuple(media for each in found for media in each.foreign.media),
        problems,
        tuple(notice for each in found for notice in each.foreign.notices),
    )
    return ReadFile(foreign, tuple(place for each in found for place in each.folders))


class _Within:
    """The progress of one of many files: what is told is which one it is, and Cancel is heard inside it."""

    def __init__(self, progress: Progress, number: int, total: int) -> None:
        self._progress, self._number, self._total = progress, number, total
        self.step(0)

    def step(self, _done: int, _total: int = 0) -> None:
        self._progress.step(self._number, self._total)


def _read_toml(path: Path, media_folder: Path) -> ReadFile:
    """In this process: what reads it is Python's own, and all of it is ours to check."""
    read = read_toml(path)
    if read.deck is None:
        return ReadFile(Foreign(problems=read.problems))
    if not any(isinstance(item, PlainCard) and item.html for item in read.deck.items):
        return ReadFile(Foreign((ForeignDeck(read.deck),), problems=read.problems))
    from desktop_app.formats.toml_media import with_media

    media = MediaFolder(media_folder)
    deck, problems = with_media(read, path, media)
    decks = () if deck is None else (ForeignDeck(deck),)
    return ReadFile(Foreign(decks, media.media, problems, tuple(media.notices)), (media_folder,))


def _refused(path: Path, sentence: Phrase) -> Foreign:
    return Foreign(problems=(Problem(shown_name(path), "", "", str(sentence)),))
