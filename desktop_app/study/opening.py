"""A file somebody opens: what it is, what is in it, and what would become of it. Nothing is written."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.child_reading import in_child
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.sheet import Tables
from desktop_app.formats.sniffing import FileKind, sniff
from desktop_app.progress import Progress
from desktop_app.study import deck_files, importing
from desktop_app.study.context import Study
from desktop_app.study.draft_reading import open_article
from desktop_app.study.drafting import Review
from desktop_app.study.importing import ImportPlan

Kind = Literal["table", "decks", "article", "problem"]

_TABLES = frozenset({FileKind.SHEET, FileKind.XLSX, FileKind.ODS})
_PDF = QT_TRANSLATE_NOOP("import", "PDF files cannot be read yet. Save it as text, or paste the text here.")
_NO_DECK = QT_TRANSLATE_NOOP("import", "There is no deck in this file.")
_DECK_TEXT = re.compile(r"(?:\s*#[^\n]*\n)*\s*format\s*=")
_PASTED = "pasted"


@dataclass(frozen=True)
class Opened:
    """Of a "table" there are `tables`, of "decks" a plan, of an "article" a review, of a "problem" a
    sentence."""

    kind: Kind
    tables: Tables | None = None
    plan: ImportPlan | None = None
    cards: tuple[int, ...] = ()
    """New ones of each deck of the plan."""
    review: Review | None = None
    sentence: Phrase | None = None
    problems: tuple[Problem, ...] = ()
    kept: ReadOptions = field(default_factory=ReadOptions)
    """How the file was read the last time it came in."""
    is_pdf: bool = False


def open_file(path: Path, options: ReadOptions, study: Study, progress: Progress) -> Opened:
    """In a worker. A plan that comes of it holds a folder: close its `found`. Raises Cancelled."""
    try:
        kind = FileKind.TOML if path.suffix.casefold() == ".toml" and not path.is_dir() else sniff(path)
        if kind.is_article:
            return Opened("article", review=open_article(path, options, progress))
        if kind in _TABLES:
            return _open_table(path, options, study, progress)
        return _open_decks(path, options, study, progress)
    except UnreadableFile as error:
        is_pdf = path.suffix.casefold() == ".pdf"
        return Opened("problem", sentence=phrase(_PDF) if is_pdf else error.sentence, is_pdf=is_pdf)


def open_text(text: str, options: ReadOptions, study: Study, progress: Progress) -> Opened:
    """As `open_file`, of what was pasted: the same child reads it, and the same is found in it."""
    with tempfile.TemporaryDirectory(prefix="versus-", ignore_cleanup_errors=True) as folder:
        ending = ".toml" if _DECK_TEXT.match(text) else ".txt"
        path = Path(folder) / f"{_PASTED}{ending}"
        path.write_text(text, "utf-8", errors="surrogatepass", newline="")
        return open_file(path, replace(options, encoding="utf-8"), study, progress)


def _open_table(path: Path, options: ReadOptions, study: Study, progress: Progress) -> Opened:
    from desktop_app.formats.sheet.reader import tables_of_file

    with study.store.in_worker():
        kept = deck_files.options_for(study.store, path)
    wanted = ReadOptions(
        encoding=options.encoding or kept.encoding, separator=options.separator or kept.separator
    )
    found = in_child(tables_of_file, path, wanted, progress)
    errors = tuple(each for each in found.problems if each.severity == "error")
    if errors and not found.tables:
        return Opened("problem", tables=found, sentence=_sentence(errors), problems=errors)
    return Opened("table", tables=found, kept=kept)


def _open_decks(path: Path, options: ReadOptions, study: Study, progress: Progress) -> Opened:
    # What was learned elsewhere is read in any case, so that it can be offered.
    wanted = ReadOptions(encoding=options.encoding, separator=options.separator, with_history=True)
    found = importing.read(path, wanted, progress)
    try:
        if not found.foreign.decks:
            problems = found.foreign.problems
            found.close()
            return Opened("problem", sentence=_sentence(problems), problems=problems)
        with study.store.in_worker():
            plan = importing.plan(study, found, progress=progress)
        return Opened("decks", plan=plan, cards=cards_of_plan(plan, progress))
    except BaseException:
        found.close()
        raise


def cards_of_plan(plan: ImportPlan, progress: Progress) -> tuple[int, ...]:
    """How many new cards each deck would get."""
    numbers = []
    for deck in plan.decks:
        number = 0
        for at, added in enumerate(deck.added):
            if not at % 500:
                progress.step(at, len(deck.added))
            number += added.cards
        numbers.append(number)
    return tuple(numbers)


def _sentence(problems: tuple[Problem, ...]) -> Phrase:
    """The first of them, with its place in the file where it has one."""
    if not problems:
        return phrase(_NO_DECK)
    first = problems[0]
    has_place = bool(first.line or first.item or first.field)
    return Phrase("{text}", {"text": str(first) if has_place else first.message})
