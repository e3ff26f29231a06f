"""Pictures and sounds of our own deck files: they lie in a folder beside the file, named after it.

A card with HTML shows one by its name in that folder (`<img src="plan.png">`, `[sound:hello.mp3]`); inside
the program it is called by the hash of its content, and so it is in what is written out. Nothing but names
that cards show is looked for, and nothing outside the folder.
"""

from __future__ import annotations

import html as entities
import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import Problem
from desktop_app.domain.item import Item, PlainCard
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import card_html, limits
from desktop_app.formats.base import MediaSink, ReadResult
from desktop_app.formats.files import replacing, shown_name
from desktop_app.formats.toml_writer import write_deck_toml

ENDING: Final = ".media"
_TEXTS: Final = ("front", "back", "cloze", "why")
_IMAGE: Final = re.compile(r"""(<img\b[^<>]*?\bsrc\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')""", re.IGNORECASE)
_SOUND: Final = re.compile(r"\[sound:([^\[\]<>]+)\]")
_OURS: Final = re.compile(r"media:([0-9a-f]{64})")
_NO_NAME: Final = re.compile(r"[/\\:\x00-\x1f]|^\.*$")
_NOT_THERE = QT_TRANSLATE_NOOP(
    "import", "“{name}” is not in the folder “{folder}”, so the card is shown without it."
)


def folder_of(path: Path) -> Path:
    return path.with_name(path.stem + ENDING)


def with_media(read: ReadResult, path: Path, out: MediaSink) -> ReadResult:
    """The deck with its HTML on the allow-list, its media handed to `out` and called by their hashes.

    What is not there is a warning. Raises UnreadableFile where the disk is full.
    """
    if read.deck is None or not any(isinstance(item, PlainCard) and item.html for item in read.deck.items):
        return read
    taking = _Taking(path, out)
    items = tuple(taking.item(item) for item in read.deck.items)
    return ReadResult(Deck(read.deck.head, items), (*read.problems, *taking.problems))


def write_deck(deck: Deck, path: Path, media: Callable[[str], Path | None]) -> tuple[str, ...]:
    """The file and, where cards show any, the folder of its media. Gives the hashes that nobody has.

    `media`: where the content of a hash lies, under a name with its ending. Raises CannotWriteFile.
    """
    found = {name: media(name) for name in media_of(deck.items)}
    files = [place for place in found.values() if place is not None]
    if files:
        _copy(folder_of(path), files)
    write_deck_toml(deck, path)
    return tuple(name for name, place in found.items() if place is None)


def media_of(items: Iterable[Item]) -> tuple[str, ...]:
    """The hashes of all that cards show."""
    names = (name for item in items for text in _texts(item) for name in _OURS.findall(text))
    return tuple(dict.fromkeys(names))


class _Taking:
    def __init__(self, path: Path, out: MediaSink) -> None:
        self._path, self._folder, self._out = path, folder_of(path), out
        self._hashes: dict[str, str | None] = {}
        self._files: dict[str, Path] | None = None
        self.problems: list[Problem] = []

    def item(self, item: Item) -> Item:
        if not (isinstance(item, PlainCard) and item.html):
            return item
        changes: dict[str, Any] = {name: self._text(item, name) for name in _TEXTS}
        return replace(item, **changes)

    def _text(self, item: PlainCard, field: str) -> str:
        def image(found: re.Match[str]) -> str:
            name = entities.unescape(found[2] if found[2] is not None else found[3])
            kept = self._hash(name, item, field)
            return found[0] if kept is None else f'{found[1]}"{card_html.MEDIA}{kept}"'

        def sound(found: re.Match[str]) -> str:
            name = entities.unescape(found[1])
            kept = self._hash(name, item, field)
            return found[0] if kept is None else f"[sound:{card_html.MEDIA}{kept} {found[1]}]"

        text: str = getattr(item, field)
        for name in _OURS.findall(text):
            self._hash(name, item, field)
        return card_html.clean(_SOUND.sub(sound, _IMAGE.sub(image, text)), _none)

    def _hash(self, name: str, item: PlainCard, field: str) -> str | None:
        """Of what the card calls so; None where it is ours already, or is not there."""
        if name.startswith(card_html.MEDIA) or "://" in name or name.startswith("data:"):
            return None
        if name not in self._hashes:
            self._hashes[name] = self._taken(name)
            if self._hashes[name] is None and _OURS.fullmatch(card_html.MEDIA + name) is None:
                message = phrase(_NOT_THERE, name=name, folder=self._folder.name)
                file = shown_name(self._path)
                self.problems.append(Problem(file, item.id, field, str(message), severity="warning"))
        return self._hashes[name]

    def _taken(self, name: str) -> str | None:
        place = self._places().get(name)
        if place is None or _NO_NAME.search(name):
            return None
        try:
            if place.stat().st_size > limits.MEDIA_FILE:
                return None
            with place.open("rb") as stream:
                kept = self._out.add(place.name, stream)
        except OSError:
            return None
        return None if kept is None else kept.hash

    def _places(self) -> dict[str, Path]:
        """By their names, and without the ending."""
        if self._files is None:
            try:
                found = [each for each in self._folder.iterdir() if each.is_file() and not each.is_symlink()]
            except OSError:
                found = []
            self._files = {each.stem: each for each in found} | {each.name: each for each in found}
        return self._files


def _none(_label: str) -> None:
    return None


def _texts(item: Item) -> list[str]:
    is_html = isinstance(item, PlainCard) and item.html
    return [getattr(item, name) for name in _TEXTS] if is_html else []


def _copy(folder: Path, files: Iterable[Path]) -> None:
    for file in files:
        target = folder / file.name
        with replacing(target) as part:
            part.parent.mkdir(exist_ok=True)
            shutil.copyfile(file, part)
