"""Handing a deck out as a file: ours, a table, or an Anki package; by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats.files import CannotWriteFile
from desktop_app.progress import Progress, Silent
from desktop_app.study.context import Study

FOLDER = "exports"
ENDINGS = (".toml", ".csv", ".xlsx", ".apkg", ".pdf")
"""The last is drawn, by what may load Qt."""


class Exported(NamedTuple):
    path: Path
    is_elsewhere: bool
    """The folder could not be written to: it lies in the data folder's `exports/` instead."""
    missing: tuple[str, ...] = ()
    """Hashes of pictures and sounds that the deck shows and nobody has."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    for_spreadsheets: bool = False
    """Of CSV: cells that would be taken for formulas are made safe; our import takes that off again."""
    with_history: bool = False
    """Of Anki packages: what the learner knows, and every answer."""


class CannotExport(AppError):
    """No file of this kind can be written."""


def export_deck(
    study: Study,
    deck: DeckId,
    path: Path,
    options: ExportOptions | None = None,
    *,
    instead: Path | None = None,
    progress: Progress | None = None,
) -> Exported:
    """Through a temporary file beside it, replaced in one step; works in a worker, inside `in_worker`.

    `instead`: the data folder, for where `path` cannot be written. Raises CannotWriteFile, CannotExport,
    UnknownName, Cancelled; then nothing was written.
    """
    write = _WRITERS.get(path.suffix.casefold())
    if write is None:
        raise _cannot(path)
    work = _Export(
        study,
        Deck(study.store.decks.head(deck), study.store.decks.items(deck)),
        options or ExportOptions(),
        progress or Silent(),
    )
    return written(partial(write, work), path, instead)


def written(write: Callable[[Path], tuple[str, ...]], path: Path, instead: Path | None) -> Exported:
    """By `write`, which gives what is missing. Raises CannotWriteFile where both places refuse."""
    try:
        return Exported(path, False, write(path))
    except CannotWriteFile:
        if instead is None or path.parent == instead / FOLDER:
            raise
    other = instead / FOLDER / path.name
    other.parent.mkdir(parents=True, exist_ok=True)
    return Exported(other, True, write(other))


@dataclass(frozen=True, slots=True)
class _Export:
    study: Study
    deck: Deck
    options: ExportOptions
    progress: Progress


def _toml(work: _Export, path: Path) -> tuple[str, ...]:
    from desktop_app.formats.toml_media import write_deck

    return write_deck(work.deck, path, work.study.store.media.find)


def _csv(work: _Export, path: Path) -> tuple[str, ...]:
    from desktop_app.formats.sheet.csv_writer import write_csv

    write_csv(work.deck, path, for_spreadsheets=work.options.for_spreadsheets)
    return ()


def _xlsx(work: _Export, path: Path) -> tuple[str, ...]:
    from desktop_app.formats.sheet.xlsx_writer import write_xlsx

    write_xlsx(work.deck, path)
    return ()


def _apkg(work: _Export, path: Path) -> tuple[str, ...]:
    from desktop_app.formats.anki.writer import write_apkg
    from desktop_app.study.exported_history import export_history

    study, name = work.study, work.deck.head.id
    store, library = study.store, study.store.library
    names = {store.decks.find_item(name, item.id): item.id for item in work.deck.items}
    origins = {
        names[key]: origin
        for key, origin in library.origins(name).items()
        if key in names and origin.format == "anki"
    }
    history = export_history(study, name, work.progress) if work.options.with_history else None
    packed = write_apkg(
        work.deck,
        path,
        at=study.clock.now(),
        media=store.media.find,
        folder=library.folders().get(name, ()),
        origins=origins,
        modified_s={item: at // 1000 for item, at in library.modified(name).items()},
        history=history,
        order=[card.id for card in store.cards.of_deck(name)],
        rollover_hour=study.options.rollover_hour,
        progress=work.progress,
    )
    return packed.missing


_WRITERS: Mapping[str, Callable[[_Export, Path], tuple[str, ...]]] = {
    ".toml": _toml,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".apkg": _apkg,
}


def _cannot(path: Path) -> CannotExport:
    if path.suffix.casefold() == ".pdf":
        return CannotExport(
            phrase(QT_TRANSLATE_NOOP("errors", "A PDF is printed, not exported.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Choose “Print…” in the deck’s menu.")),
        )
    return CannotExport(
        phrase(
            QT_TRANSLATE_NOOP("errors", "A deck cannot be written as “{ending}”."),
            ending=path.suffix or path.name,
        ),
        phrase(
            QT_TRANSLATE_NOOP("errors", "Give the file a name that ends in one of these: {endings}."),
            endings=", ".join(ENDINGS),
        ),
    )
