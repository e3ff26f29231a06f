"""The command line: one function per command; text or JSON, and an exit status.

0 on success, 1 on a problem with the input (in plain words on standard error), 2 on wrong usage.
No command imports Qt but the one that opens the window.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from desktop_app import (
    cli_backup,
    cli_draft,
    cli_import,
    cli_learner,
    cli_merge,
    cli_optimize,
    cli_safety,
    cli_workshop,
    paths,
)
from desktop_app.domain.errors import AppError

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    parsed = _parser().parse_args(arguments)
    run: Command = getattr(parsed, "run", open_window)
    _print_in_any_encoding()
    try:
        status = run(parsed)
        if sys.stdout is not None:  # a windowed build has none
            sys.stdout.flush()
        return status
    except AppError as error:
        print(f"versus: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Somebody reads only the first lines. What is still held back must not fail at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _print_in_any_encoding() -> None:
    """A redirected Windows console or a C locale lacks most letters; one of them must not stop a list."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", metavar="DIR", help="use this data folder")
    common.add_argument("--learner", metavar="NAME", help="whose progress (else the one used last)")
    data = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    data.add_argument("--json", action="store_true", help="print data for scripts")
    parser = argparse.ArgumentParser(
        prog="versus",
        parents=[common],
        description="Learn to tell two easily confused roles or concepts apart. "
        "Without a command, Versus opens its window; with a deck file instead, it adds the deck there.",
    )
    parser.add_argument("--read-only", action="store_true", help="open the window only to look")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, run: Command, says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[common, data], help=says, description=says)
        command.set_defaults(run=run)
        return command

    cli_import.add_check_arguments(add("check", cli_import.check, cli_import.CHECK_SAYS))
    cli_import.add_import_arguments(add("import", cli_import.bring, cli_import.IMPORT_SAYS))
    cli_import.add_export_arguments(add("export", cli_import.export, cli_import.EXPORT_SAYS))
    cli_draft.add_arguments(add("draft", cli_draft.draft, cli_draft.SAYS))
    add("decks", decks, "list the decks with their counts")
    add("cards", cards, "list the cards of a deck").add_argument(
        "deck", metavar="DECK", help="the deck's id or title"
    )
    add("due", due, "say what is due today")
    add("stats", stats, "reviews, retention, confusions")
    cli_backup.add_backup_arguments(add("backup", cli_backup.backup, cli_backup.BACKUP_SAYS))
    cli_backup.add_restore_arguments(add("restore", cli_backup.restore, cli_backup.RESTORE_SAYS))
    cli_merge.add_arguments(add("merge", cli_merge.merge, cli_merge.SAYS))
    cli_safety.add_arguments(add("doctor", cli_safety.doctor, cli_safety.SAYS))
    cli_optimize.add_arguments(add("optimize", cli_optimize.optimize, cli_optimize.SAYS))
    cli_workshop.add_arguments(add("workshop", open_window, cli_workshop.SAYS), (common, data))
    cli_learner.add_arguments(add("learner", open_window, cli_learner.SAYS), (common, data))
    return parser


def open_window(parsed: argparse.Namespace) -> int:
    from desktop_app.app import run

    folder, learner = getattr(parsed, "data_dir", None), getattr(parsed, "learner", None)
    return run(folder, learner, read_only=getattr(parsed, "read_only", False))


def decks(parsed: argparse.Namespace) -> int:
    with _Reading(parsed) as engine:
        study = engine.study
        counts = study.store.decks.counts(study.learner.id, study.today())
        started = study.store.decks.started(study.learner.id)
        rows = [
            {
                "id": head.id,
                "title": head.title,
                "sides": [side.id for side in head.sides],
                "items": counts[head.id].items,
                "cards": counts[head.id].cards,
                "new": counts[head.id].new,
                "learning": counts[head.id].learning,
                "due": counts[head.id].due,
                "started": head.id in started,
            }
            for head in study.store.decks.heads()
        ]
    if _wants_json(parsed):
        _print_json(rows)
    else:
        _print_table(rows, ("id", "title", "items", "cards", "new", "learning", "due"))
    return 0


def cards(parsed: argparse.Namespace) -> int:
    from desktop_app.study.listing import cards_of_deck

    with _Reading(parsed) as engine:
        listed = cards_of_deck(engine.study, parsed.deck)
    rows = [
        {
            "id": each.card.id,
            "item": each.card.item,
            "kind": each.card.kind.value,
            "side": each.card.right or each.card.asked_side,
            "prompt": each.card.prompt,
            "answer": each.card.answer,
            "sources": [reference.id for reference in each.card.sources],
            "state": each.state.phase.value,
            "due": each.due.isoformat() if each.due else None,
        }
        for each in listed
    ]
    if _wants_json(parsed):
        _print_json(rows)
    else:
        _print_table(rows, ("kind", "prompt", "answer", "item", "sources", "state", "due"))
    return 0


def due(parsed: argparse.Namespace) -> int:
    from desktop_app.study.today import overview

    with _Reading(parsed) as engine:
        today = overview(engine.study, engine.catalogue)
    row = {"new": today.new, "learning": today.learning, "review": today.due, "seconds": today.seconds}
    if _wants_json(parsed):
        _print_json(row)
    elif today.left:
        print(
            f"{_counted(today.left, 'card')}, about {max(1, round(today.seconds / 60))} min: "
            f"{today.new} new, {today.learning} still being learned, {today.due} to review"
        )
    else:
        print("All done for today.")
    return 0


def stats(parsed: argparse.Namespace) -> int:
    from desktop_app.study.statistics import statistics

    with _Reading(parsed) as engine:
        figures = statistics(engine.study)
    row: dict[str, Any] = {
        "reviews": figures.reviews,
        "days": figures.days,
        "seconds": figures.seconds,
        "retention": figures.retention,
        "confusions": [
            {
                "deck": each.deck,
                "contrast": each.contrast,
                "asked": each.asked,
                "chosen": each.chosen,
                "n": each.n,
                "of": each.of,
            }
            for each in figures.confusions
        ],
    }
    if _wants_json(parsed):
        _print_json(row)
        return 0
    print(f"{_counted(figures.reviews, 'review')} on {_counted(figures.days, 'day')}")
    if figures.retention is not None:
        print(f"Remembered: {figures.retention:.0%}")
    for each in figures.confusions:
        print(f"{each.contrast or each.deck}: {each.n} of {each.of} {each.asked} taken for {each.chosen}")
    return 0


class _Reading:
    """The engine, opened to read, for the length of a command."""

    def __init__(self, parsed: argparse.Namespace) -> None:
        self._parsed = parsed

    def __enter__(self) -> Any:
        from desktop_app.compose import open_engine

        folder = paths.data_dir(getattr(self._parsed, "data_dir", None))
        self._engine = open_engine(folder, learner=getattr(self._parsed, "learner", None), read_only=True)
        return self._engine

    def __exit__(self, *_: object) -> None:
        self._engine.close()


def _wants_json(parsed: argparse.Namespace) -> bool:
    return bool(getattr(parsed, "json", False))


def _print_json(data: object) -> None:
    # Any other encoding may lack letters, and what it puts in their place is no JSON.
    is_utf8 = sys.stdout.encoding.casefold().replace("-", "") == "utf8"
    print(json.dumps(data, ensure_ascii=not is_utf8, indent=2))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _print_table(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    """Tab-separated with a head line: readable, and easy to cut."""
    print("\t".join(columns))
    for row in rows:
        print("\t".join(_cell(row[column]) for column in columns))


def _cell(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else " ".join(str(value).split())
