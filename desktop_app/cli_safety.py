"""`versus doctor`: whether the data is sound; mending it, or saving what can be read of it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import DatabaseDamaged, NotADatabase

if TYPE_CHECKING:
    from desktop_app.storage.salvaging import Salvaged
    from desktop_app.study.rows import Check

SAYS = "check that the data is sound; repair it, or salvage what can be read"


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--full", action="store_true", help="check every page and row, not only those written last"
    )
    either = command.add_mutually_exclusive_group()
    either.add_argument(
        "--repair", action="store_true", help="make anew what the log of answers can tell; keeps a copy"
    )
    either.add_argument(
        "--salvage",
        action="store_true",
        help="build a new database of what can be read; the damaged files are kept beside it",
    )


def doctor(parsed: argparse.Namespace) -> int:
    """The checks need no lock; to repair and to salvage is to write, so that needs the data for itself."""
    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    if parsed.repair:
        return _repair(parsed, folder)
    if parsed.salvage:
        return _salvage(parsed, folder)
    return _tell(parsed, _checks(folder, every_row=parsed.full), {}, [])


def _checks(folder: Path, *, every_row: bool) -> tuple[Check, ...]:
    from desktop_app.compose import open_engine
    from desktop_app.study import health
    from desktop_app.study.rows import Check

    try:
        engine = open_engine(folder, read_only=True)
        try:
            return health.full_checks(engine.study, every_row=every_row)
        finally:
            engine.close()
    except (DatabaseDamaged, NotADatabase) as error:
        return (Check("open", False, error.details or str(error.sentence)),)


def _repair(parsed: argparse.Namespace, folder: Path) -> int:
    from desktop_app.compose import open_engine
    from desktop_app.study import health

    engine = open_engine(folder)
    try:
        repaired = health.repair(engine.study)
    finally:
        engine.close()
    did = [f"Mended: {', '.join(repaired.done)}."] if repaired.done else ["There was nothing to repair."]
    return _tell(parsed, repaired.checks, {"repaired": list(repaired.done)}, did)


def _salvage(parsed: argparse.Namespace, folder: Path) -> int:
    from desktop_app.compose import salvage_folder

    salvaged = salvage_folder(folder)
    data = {
        "aside": str(salvaged.aside),
        "events": salvaged.events,
        "items": salvaged.items,
        "lost": list(salvaged.lost),
    }
    return _tell(parsed, _checks(folder, every_row=True), {"salvaged": data}, _said_of(salvaged))


def _said_of(salvaged: Salvaged) -> list[str]:
    return [
        f"A new database holds {salvaged.events} answers and other events, and {salvaged.items} items.",
        *(f"Lost: {each}" for each in salvaged.lost or ("nothing that could be told",)),
        f"The damaged files are in “{salvaged.aside.name}” in the data folder.",
    ]


def _tell(
    parsed: argparse.Namespace, checks: tuple[Check, ...], more: dict[str, Any], lines: list[str]
) -> int:
    from desktop_app.study import health

    is_sound = health.is_sound(checks)
    if getattr(parsed, "json", False):
        told = [each._asdict() for each in checks]
        data = {"ok": is_sound, "checks": told, "replay_matches": health.replay_matches(checks), **more}
        print(json.dumps(data, indent=2))
        return 0 if is_sound else 1
    for each in checks:
        said = "; ".join(each.detail.splitlines())
        lines.append(f"{each.name}: {'ok' if each.ok else 'not ok'}{f' – {said}' if said else ''}")
    if not is_sound:
        lines.append("See “versus doctor --repair”, “versus restore” and “versus doctor --salvage”.")
    print("\n".join(lines))
    return 0 if is_sound else 1
