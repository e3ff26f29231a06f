"""`versus check`, `versus import`, `versus export`: decks in files of any kind."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import AppError, Problem

if TYPE_CHECKING:
    from desktop_app.compose import Engine
    from desktop_app.domain.deck import Deck
    from desktop_app.formats.foreign import Notice
    from desktop_app.study.deck_plan import DeckPlan
    from desktop_app.study.exporting import Exported
    from desktop_app.study.importing import Choices, Found, ImportPlan, Outcome

CHECK_SAYS = "validate deck files, sheets and packages; print every problem"
IMPORT_SAYS = "bring decks in, or update those that are here"
EXPORT_SAYS = "write a deck to a file"
_WRONG_USAGE = 2
_MOST_LINES = 50
"""Of one kind: of a large deck nobody reads more."""


def add_check_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE")
    command.add_argument("--encoding", metavar="NAME", help="of text files, where it cannot be told")
    command.add_argument(
        "--lint",
        action="store_true",
        help="print findings too: what is wrong with a valid deck, such as cards that can be guessed. "
        "Findings are advice: the exit status tells of problems only",
    )


def add_import_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "files", nargs="+", metavar="FILE", help="a deck file, a sheet, an Anki package, or a folder of them"
    )
    command.add_argument("--dry-run", action="store_true", help="only say what would change")
    command.add_argument(
        "--retire-removed",
        action="store_true",
        help="retire what is gone from the file, with its history (else it stays)",
    )
    command.add_argument("--encoding", metavar="NAME", help="of text files, where it cannot be told")
    command.add_argument(
        "--history",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="bring answers and due dates too (else only of a whole collection, .colpkg)",
    )


def add_export_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("deck", metavar="DECK", help="the deck's id or title")
    command.add_argument(
        "-o",
        dest="file",
        metavar="FILE",
        required=True,
        help="its ending says how: .toml .csv .xlsx .apkg .pdf",
    )
    command.add_argument("--history", action="store_true", help="of an .apkg: with answers and due dates")
    command.add_argument(
        "--for-spreadsheets", action="store_true", help="of a .csv: no cell can be taken for a formula"
    )


def check(parsed: argparse.Namespace) -> int:
    from desktop_app.study.importing import read

    problems: list[Problem] = []
    findings: list[dict[str, object]] = []
    for name in parsed.files:
        with read(Path(name), _options(parsed)) as found:
            decks = [each.deck for each in found.foreign.decks]
            own = (*found.foreign.problems, *_warnings(name, found.foreign.notices))
        listed = [finding for deck in decks for finding in _findings(name, deck)] if parsed.lint else []
        problems += own
        findings += [{**problem._asdict(), "rule": rule} for problem, rule in listed]
        if not _wants_json(parsed):
            if decks and not own:
                items = sum(len(deck.items) for deck in decks)
                print(f"{name}: no problems, {_counted(items, 'item')}")
            for problem in own:
                print(problem, file=sys.stderr)
            for problem, rule in listed:
                print(f"{problem} [{rule}]")
    ok = not any(problem.severity == "error" for problem in problems)
    if _wants_json(parsed):
        told = {"findings": findings} if parsed.lint else {}
        _print_json({"ok": ok, "problems": [problem._asdict() for problem in problems], **told})
    else:
        if problems:
            print(f"{_counted(len(problems), 'problem')} found.", file=sys.stderr)
        if parsed.lint:
            print(f"{_counted(len(findings), 'finding')}.")
    return 0 if ok else 1


def bring(parsed: argparse.Namespace) -> int:
    """Each file by itself, in its own transaction; what cannot be read is told and the others go on."""
    from desktop_app.compose import open_engine

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    learner = getattr(parsed, "learner", None)
    engine = open_engine(folder, learner=learner, read_only=parsed.dry_run)
    told = _Told(parsed)
    try:
        for name in parsed.files:
            _bring(engine, Path(name), parsed, told)
    finally:
        engine.close()
    told.print()
    return 1 if told.has_errors else 0


def export(parsed: argparse.Namespace) -> int:
    from desktop_app.compose import open_engine
    from desktop_app.study.exporting import CannotExport, ExportOptions, export_deck
    from desktop_app.study.listing import find_deck

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    engine = open_engine(folder, learner=getattr(parsed, "learner", None), read_only=True)
    try:
        head = find_deck(engine.study, parsed.deck)
        options = ExportOptions(parsed.for_spreadsheets, parsed.history)
        path = Path(parsed.file).expanduser()
        if path.suffix.casefold() == ".pdf":
            written = _export_pdf(engine.store.decks.deck(head.id), path, folder)
        else:
            written = export_deck(engine.study, head.id, path, options, instead=folder)
    except CannotExport as error:
        print(f"versus: {error}", file=sys.stderr)
        return _WRONG_USAGE
    finally:
        engine.close()
    if _wants_json(parsed):
        _print_json({"file": str(written.path), "missing_media": list(written.missing)})
        return 0
    if written.is_elsewhere:
        print("That folder cannot be written to.", file=sys.stderr)
    print(f"Written: {written.path}")
    if written.missing:
        print(f"Pictures and sounds that are not there any more: {len(written.missing)}.")
    return 0


def _export_pdf(deck: Deck, path: Path, folder: Path) -> Exported:
    """Hand-out and cards; the only kind that loads Qt."""
    from desktop_app.study.exporting import Exported
    from desktop_app.ui.printing.saving import AS_EXPORTED, save_pdf

    saved = save_pdf(deck, path, AS_EXPORTED, instead=folder)
    return Exported(saved.path, saved.is_elsewhere)


class _Told:
    """What is printed at the end, gathered from all files."""

    def __init__(self, parsed: argparse.Namespace) -> None:
        self._parsed = parsed
        self.has_errors = False
        self.added = self.changed = self.removed = self.unchanged = self.kept = 0
        self.skipped: list[dict[str, str]] = []
        self.doubtful: list[dict[str, str]] = []
        self.lines: list[str] = []

    def problems(self, found: Found) -> None:
        from desktop_app.study.importing import skipped

        errors = [each for each in found.foreign.problems if each.severity == "error"]
        self.has_errors = self.has_errors or bool(errors)
        self.skipped += [{"where": _place(each), "reason": each.message} for each in errors]
        self.skipped += [{"where": each.where, "reason": each.reason} for each in skipped(found.foreign)]

    def fail(self, path: Path, error: AppError) -> None:
        self.has_errors = True
        self.skipped.append({"where": str(path), "reason": str(error)})

    def plan(self, plan: ImportPlan) -> None:
        self.skipped += [{"where": each.where, "reason": each.reason} for each in plan.left_out]
        for deck in plan.decks:
            self.lines += _lines(deck, is_retired=self._parsed.retire_removed)
            for question in deck.questions:
                self.doubtful.append({"text": question.text, "taken_for": question.candidates[0].text})

    def print(self) -> None:
        if _wants_json(self._parsed):
            names = ("added", "changed", "removed", "unchanged", "skipped", "kept", "doubtful")
            _print_json({name: getattr(self, name) for name in names})
            return
        for each in self.skipped:
            print(f"{each['where']}: {each['reason']}", file=sys.stderr)
        for each in self.doubtful:
            print(f"Taken for the new wording of “{each['taken_for']}”: {each['text']}", file=sys.stderr)
        for line in self.lines:
            print(line)
        print(
            f"{self.added} added, {self.changed} changed, {self.removed} removed, {self.unchanged} unchanged."
        )
        if self.kept:
            print(f"Gone from the file and kept: {self.kept} (--retire-removed retires them).")
        if self._parsed.dry_run:
            print("Nothing was written.")


def _bring(engine: Engine, path: Path, parsed: argparse.Namespace, told: _Told) -> None:
    from desktop_app.study import importing

    try:
        with importing.read(path, _options_for(engine, path, parsed)) as found:
            told.problems(found)
            if not found.foreign.decks:
                return
            plan = importing.plan(engine.study, found)
            told.plan(plan)
            choices = _choices(parsed, found)
            outcome = None
            if not parsed.dry_run:
                outcome = importing.apply(engine.study, plan, choices, backups=engine.backups)
                importing.settle(engine.study, engine.catalogue)
            _count(told, plan, outcome, choices)
    except AppError as error:
        told.fail(path, error)


def _count(told: _Told, plan: ImportPlan, outcome: Outcome | None, choices: Choices) -> None:
    from desktop_app.study.importing import counts_of

    counts = counts_of(plan, choices) if outcome is None else outcome.counts
    told.added += counts.added
    told.changed += counts.changed
    told.removed += counts.removed
    told.unchanged += counts.unchanged
    told.kept += counts.kept


def _choices(parsed: argparse.Namespace, found: Found) -> Choices:
    from desktop_app.study.importing import Choices

    history = found.foreign.is_own_collection if parsed.history is None else parsed.history
    return Choices(retire_all=parsed.retire_removed, with_history=bool(history))


def _options(parsed: argparse.Namespace) -> Any:
    from desktop_app.formats.base import ReadOptions

    return ReadOptions(encoding=parsed.encoding or "", with_history=getattr(parsed, "history", None))


def _options_for(engine: Engine, path: Path, parsed: argparse.Namespace) -> Any:
    """What was set for this file in the window, and what the command says."""
    from dataclasses import replace

    from desktop_app.study.deck_files import options_for

    kept, said = options_for(engine.store, path), _options(parsed)
    return replace(kept, encoding=said.encoding or kept.encoding, with_history=said.with_history)


def _lines(deck: DeckPlan, *, is_retired: bool) -> Iterable[str]:
    yield f"{deck.head.title} ({deck.head.id}): " + ("new" if deck.is_new else "update")
    if not deck.is_new:
        yield from _some("+", [each.title for each in deck.added])
        yield from _some("~", [each.title for each in deck.changed])
    yield from _some("-" if is_retired else "kept:", [each.title for each in deck.gone])
    if deck.first and not deck.is_new:
        yield f"  A part of the deck: {len(deck.first)} of its items are asked first from now on."


def _some(sign: str, titles: list[str]) -> Iterable[str]:
    for title in titles[:_MOST_LINES]:
        yield f"  {sign} {' '.join(title.split())}"
    if len(titles) > _MOST_LINES:
        yield f"  {sign} and {len(titles) - _MOST_LINES} more"


def _warnings(name: str, notices: Iterable[Notice]) -> Iterable[Problem]:
    """What does not come in as it is in the file."""
    file = Path(name).name
    for each in notices:
        place, _, line = each.where.partition(":")
        if place != file:
            yield Problem(file, each.where, "", each.reason, severity="warning")
        else:
            yield Problem(file, "", "", each.reason, int(line) if line.isdecimal() else 0, "warning")


def _findings(name: str, deck: Deck) -> list[tuple[Problem, str]]:
    """In the form of problems, each with the id of its rule."""
    from desktop_app.domain.lint import lint

    file = Path(name).name
    return [
        (Problem(file, each.place.item, each.place.field, each.message, severity=each.severity), each.rule)
        for each in lint(deck)
    ]


def _place(problem: Problem) -> str:
    start = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return ", ".join(part for part in (start, problem.item, problem.field) if part)


def _wants_json(parsed: argparse.Namespace) -> bool:
    return bool(getattr(parsed, "json", False))


def _print_json(data: object) -> None:
    # Any other encoding may lack letters, and what it puts in their place is no JSON.
    is_utf8 = sys.stdout.encoding.casefold().replace("-", "") == "utf8"
    print(json.dumps(data, ensure_ascii=not is_utf8, indent=2))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
