"""Reads a package in this process and says what it holds in short."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.domain.item import Item, PlainCard
from desktop_app.formats.anki.reader import read
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.foreign import Foreign, PastCard
from desktop_app.formats.media_folder import MediaFolder
from desktop_app.progress import Silent
from tests.formats.anki.handmade import Package


def found_in(path: Path, *, with_history: bool | None = True) -> Foreign:
    with tempfile.TemporaryDirectory() as folder:
        sink = MediaFolder(Path(folder) / "media")
        return read(path, ReadOptions(with_history=with_history), sink, Silent())


def written(package: Package, folder: Path, variant: str = "old", name: str = "Cards.apkg") -> Foreign:
    return found_in(package.write(folder / name, variant))


def items_of(found: Foreign) -> list[Item]:
    return [item for each in found.decks for item in each.deck.items]


def cards_of(found: Foreign) -> list[PlainCard]:
    return [item for item in items_of(found) if isinstance(item, PlainCard)]


def only_card(found: Foreign) -> PlainCard:
    (card,) = cards_of(found)
    return card


def only_past(found: Foreign) -> PastCard:
    (past,) = (each for deck in found.decks for each in deck.past)
    return past


def fronts(found: Foreign) -> list[str]:
    return [card.front or card.cloze for card in cards_of(found)]


def reasons(found: Foreign) -> list[str]:
    return [notice.reason for notice in found.notices]
