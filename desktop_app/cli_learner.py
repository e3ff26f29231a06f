"""`versus learner …`: who studies with a data folder; who leaves, comes back, or is erased."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import AppError, UnknownName
from desktop_app.domain.phrases import phrase

if TYPE_CHECKING:
    from desktop_app.compose import Engine
    from desktop_app.study.erasing import Person
    from desktop_app.study.rows import Learner

SAYS = "who studies with this data folder"
_COPIES_STAY = "Copies made before still hold them, until they go by themselves."


def add_arguments(command: argparse.ArgumentParser, parents: Sequence[argparse.ArgumentParser]) -> None:
    """`parents`: what every command takes, so that it may stand after the last word too."""
    acts = command.add_subparsers(title="what to do", metavar="ACTION", required=True)

    def add(name: str, run: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        act = acts.add_parser(name, parents=list(parents), help=says, description=says)
        act.set_defaults(run=run)
        return act

    def add_for_one(
        name: str, run: Callable[[argparse.Namespace], int], says: str
    ) -> argparse.ArgumentParser:
        act = add(name, run, says)
        act.add_argument("name", metavar="NAME", help="the learner's name")
        return act

    add("list", list_learners, "list them: in use, and deleted in the last 30 days")
    add_for_one("add", add_learner, "add somebody")
    add_for_one("use", use_learner, "let the window open as this learner")
    add_for_one("delete", delete, "take a learner out of all lists; 30 days to put them back")
    add_for_one("restore", restore, "put a deleted learner back")
    erasing = add_for_one("erase", erase, "erase everything about a learner at once, for good")
    erasing.add_argument(
        "--copies", action="store_true", help="also in the copies and the journal of the data folder"
    )
    erasing.add_argument("--yes", action="store_true", help="do not ask for the name to be typed")


def list_learners(parsed: argparse.Namespace) -> int:
    from desktop_app.study.erasing import deleted_people, people

    with _opened(parsed, read_only=True) as engine:
        used = engine.store.learners.last_used().id
        rows = [
            _row(each, is_used=each.learner.id == used)
            for each in (*people(engine.study), *deleted_people(engine.study))
        ]
    if getattr(parsed, "json", False):
        print(json.dumps(rows, indent=2))
        return 0
    print("\t".join(("name", "days", "last_day", "state")))
    for row in rows:
        state = "used last" if row["used_last"] else ""
        if row["days_left"]:
            state = f"deleted, {row['days_left']} days left"
        cells = (row["name"], row["days"], row["last_day"] or "", state)
        print("\t".join(" ".join(str(cell).split()) for cell in cells))
    return 0


def add_learner(parsed: argparse.Namespace) -> int:
    name = " ".join(parsed.name.split())
    with _opened(parsed) as engine:
        if not name:
            raise AppError(phrase("A learner needs a name."), phrase("Write it after “add”."))
        if name in [each.name for each in engine.store.learners.all()]:
            raise AppError(
                phrase("There is a learner “{name}” already.", name=name), phrase("Choose another name.")
            )
        _add(engine, name)
    return _tell(parsed, f"Added: {name}", {"name": name})


def _add(engine: Engine, name: str) -> None:
    """As the first learner of a data folder has it, one deck is studied from the start."""
    from desktop_app.study.importing import STUDIED_FROM_THE_START

    store = engine.store
    with store.transaction():
        learner = store.learners.add(name)
        if STUDIED_FROM_THE_START in [head.id for head in store.decks.heads()]:
            store.decks.start(learner.id, STUDIED_FROM_THE_START)


def use_learner(parsed: argparse.Namespace) -> int:
    with _opened(parsed) as engine:
        learner = engine.store.learners.find(parsed.name)
        engine.store.learners.use(learner.id)
    return _tell(parsed, f"The window opens as {learner.name} now.", {"name": learner.name})


def delete(parsed: argparse.Namespace) -> int:
    from desktop_app.study.erasing import delete_learner

    with _opened(parsed) as engine:
        learner = engine.store.learners.find(parsed.name)
        delete_learner(engine.study, learner)
    says = f"Deleted: {learner.name}. For 30 days: versus learner restore “{learner.name}”"
    return _tell(parsed, says, {"name": learner.name, "days_left": 30})


def restore(parsed: argparse.Namespace) -> int:
    from desktop_app.study.erasing import put_back_learner

    with _opened(parsed) as engine:
        learner = _deleted(engine, parsed.name)
        if learner is None:
            raise UnknownName(
                phrase("No learner “{name}” was deleted in the last 30 days.", name=parsed.name),
                phrase("Look at: versus learner list"),
            )
        put_back_learner(engine.study, learner)
    return _tell(parsed, f"Back: {learner.name}", {"name": learner.name})


def erase(parsed: argparse.Namespace) -> int:
    from desktop_app.progress import Silent
    from desktop_app.study.erasing import erase as erase_for_good

    with _opened(parsed) as engine:
        learner = _deleted(engine, parsed.name) or engine.store.learners.find(parsed.name)
        if not (parsed.yes or _has_typed(learner.name)):
            print("Nothing was erased.", file=sys.stderr)
            return 1
        erase_for_good(engine.study, learner, engine.backups if parsed.copies else None, Silent())
    says = f"Erased: {learner.name}" if parsed.copies else f"Erased: {learner.name}. {_COPIES_STAY}"
    return _tell(parsed, says, {"name": learner.name, "copies": parsed.copies})


def _has_typed(name: str) -> bool:
    print(f"Everything {name} has answered will be gone for good. Type the name to go on: ", file=sys.stderr)
    return sys.stdin is not None and sys.stdin.readline().strip() == name


def _deleted(engine: Engine, name: str) -> Learner | None:
    """Of two of the same name the one deleted last."""
    return next((each.learner for each in engine.store.learners.deleted() if each.learner.name == name), None)


def _row(person: Person, *, is_used: bool) -> dict[str, Any]:
    from desktop_app.domain.study_day import date_of

    return {
        "name": person.learner.name,
        "days": person.days,
        "last_day": None if person.last_day is None else date_of(person.last_day).isoformat(),
        "used_last": is_used,
        "days_left": person.days_left or None,
    }


def _tell(parsed: argparse.Namespace, says: str, data: dict[str, Any]) -> int:
    print(json.dumps(data, indent=2) if getattr(parsed, "json", False) else says)
    return 0


@contextmanager
def _opened(parsed: argparse.Namespace, *, read_only: bool = False) -> Iterator[Engine]:
    """The engine for the length of a command; unless it only reads, it has the data folder for itself."""
    from desktop_app.compose import open_engine

    engine = open_engine(paths.data_dir(getattr(parsed, "data_dir", None)), read_only=read_only)
    try:
        yield engine
    finally:
        engine.close()
