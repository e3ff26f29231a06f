"""`versus merge`: answers that were saved elsewhere come home."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import AppError
from desktop_app.progress import Silent

if TYPE_CHECKING:
    from desktop_app.compose import Engine
    from desktop_app.domain.event import Event

SAYS = "bring answers home that were saved elsewhere"


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="written by “Save elsewhere”")


def merge(parsed: argparse.Namespace) -> int:
    """Reads all files before anything is written; a copy is made before. Once more adds nothing."""
    from desktop_app.compose import open_engine
    from desktop_app.storage.elsewhere import read_elsewhere
    from desktop_app.study.copies import Why

    skipped: list[dict[str, str]] = []
    events: list[Event] = []
    for name in parsed.files:
        try:
            found = read_elsewhere(Path(name))
        except AppError as error:
            skipped.append({"where": name, "reason": str(error)})
            continue
        events += found.events
        skipped += [{"where": f"{name}:{line}", "reason": "not a whole answer"} for line in found.cut]
    added = unchanged = 0
    if events:
        engine = open_engine(paths.data_dir(getattr(parsed, "data_dir", None)))
        try:
            engine.backups.make(Why.BEFORE_MERGE, Silent())
            added, unchanged, strangers = _merge(engine, events)
        finally:
            engine.close()
        skipped += strangers
    _tell(parsed, {"added": added, "changed": 0, "removed": 0, "unchanged": unchanged, "skipped": skipped})
    return 1 if skipped else 0


def _merge(engine: Engine, events: list[Event]) -> tuple[int, int, list[dict[str, str]]]:
    """How many were new, how many known; and of whom there is nobody here."""
    from desktop_app.study import health, merging

    store, added, known = engine.study.store, 0, 0
    learners = store.learners.all()
    for person in learners:
        own = [event for event in events if event.learner == person.id]
        if own:
            merged = merging.merge(health.study_of(store, person, engine.study.clock), own, Silent())
            added, known = added + merged.added, known + merged.known
    strangers = {event.learner for event in events} - {person.id for person in learners}
    reason = "this learner is not in the data folder"
    return (
        added,
        known,
        [{"where": f"learner {each}", "reason": reason} for each in sorted(map(str, strangers))],
    )


def _tell(parsed: argparse.Namespace, told: dict[str, Any]) -> None:
    if getattr(parsed, "json", False):
        print(json.dumps(told, indent=2))
        return
    for each in told["skipped"]:
        print(f"{each['where']}: {each['reason']}", file=sys.stderr)
    print(f"Answers and other events added: {told['added']}; here already: {told['unchanged']}.")
