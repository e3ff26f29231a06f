"""Anki as the judge of our packages: a collection of its own, in a folder of its own.

The tests that need it are skipped where the package `anki` is not installed.
"""

from __future__ import annotations

import datetime
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest

pytest.importorskip("anki.collection", reason="the package anki is not installed")

from anki.collection import (
    Collection,
    DeckIdLimit,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

_FIRST_INSTANT = 1_000_000_000
_MARKS = re.compile(r"<style>.*?</style>|<[^>]*>", re.DOTALL)


class Taken(NamedTuple):
    """How many notes of a package Anki took, and how."""

    new: int
    updated: int
    known: int
    conflicting: int


class Known(NamedTuple):
    """A card as Anki has it; `due` counts from today."""

    kind: int
    queue: int
    due: int
    interval: int
    reps: int
    lapses: int
    flag: int
    data: dict[str, Any]


class Anki:
    def __init__(self, collection: Collection) -> None:
        self.collection = collection

    def take(self, path: Path) -> Taken:
        """Import a package as a person does, with what was learned."""
        options = ImportAnkiPackageOptions(
            with_scheduling=True, merge_notetypes=False, update_notes=0, update_notetypes=0
        )
        request = ImportAnkiPackageRequest(package_path=str(path), options=options)
        log = self.collection.import_anki_package(request).log
        return Taken(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting))

    def give(self, path: Path, deck: str, *, legacy: bool = False) -> Path:
        """Export a deck with what was learned, in the newest form or in the one before."""
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy
        )
        self.collection.export_anki_package(
            out_path=str(path), limit=DeckIdLimit(self.collection.decks.id(deck)), options=options
        )
        return path

    def decks(self) -> set[str]:
        return {each.name for each in self.collection.decks.all_names_and_ids()} - {"Default"}

    def notes(self) -> dict[str, dict[str, str]]:
        """Fields of all notes by guid; `tags` is among them."""
        found = {}
        for note_id in self.collection.find_notes(""):
            note = self.collection.get_note(note_id)
            found[note.guid] = {**dict(note.items()), "tags": " ".join(note.tags)}
        return found

    def sides(self) -> dict[tuple[str, int], tuple[str, str]]:
        """What each card shows before and after the answer, without marks, by guid and number."""
        found = {}
        for card_id in self.collection.find_cards(""):
            card = self.collection.get_card(card_id)
            shown = card.render_output()
            name = (card.note().guid, card.ord)
            found[name] = (_MARKS.sub(" ", shown.question_text), _MARKS.sub(" ", shown.answer_text))
        return found

    def gap_numbers(self, guid: str) -> set[int]:
        """Those that Anki finds in the texts of a note."""
        (note_id,) = self.collection.db.list("select id from notes where guid = ?", guid)
        return set(self.collection.get_note(note_id).cloze_numbers_in_fields())

    def known(self) -> dict[tuple[str, int], Known]:
        rows = self.collection.db.all(
            "select n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.reps, c.lapses, c.flags, c.data "
            "from cards c join notes n on n.id = c.nid"
        )
        return {
            (guid, number): Known(
                kind, queue, self._due(kind, due), *rest, flags & 7, json.loads(data or "{}")
            )
            for guid, number, kind, queue, due, *rest, flags, data in rows
        }

    def _due(self, kind: int, due: int) -> int:
        if kind == 0:
            return due
        if due < _FIRST_INSTANT:
            return due - self.collection.sched.today
        days = [datetime.datetime.fromtimestamp(at - 4 * 3600).date() for at in (due, int(time.time()))]
        return (days[0] - days[1]).days

    def reviews(self) -> list[tuple[int, int, int, int]]:
        """(time, rating, interval, kind), oldest first."""
        return [
            tuple(row) for row in self.collection.db.all("select id, ease, ivl, type from revlog order by id")
        ]

    def media(self) -> set[str]:
        return {path.name for path in Path(self.collection.media.dir()).iterdir()}

    def is_sound(self) -> bool:
        return bool(self.collection.fix_integrity()[1])


@contextmanager
def anki_in(folder: Path) -> Iterator[Anki]:
    folder.mkdir(exist_ok=True)
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield Anki(collection)
    finally:
        collection.close()
