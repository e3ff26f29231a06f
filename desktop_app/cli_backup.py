"""`versus backup` and `versus restore`: a checked copy, and the way back to one."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.domain.errors import AppError, UnknownName
from desktop_app.domain.phrases import phrase
from desktop_app.progress import Silent

if TYPE_CHECKING:
    from desktop_app.study.copies import Copy, RestorePreview
    from desktop_app.study.ports_safety import Backups

BACKUP_SAYS = "make a checked copy of all data"
RESTORE_SAYS = "go back to a copy; what is there now is kept aside"
_WRONG_USAGE = 2


def add_backup_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o", dest="folder", metavar="FOLDER", help="put it here, and keep it for good (else with the others)"
    )


def add_restore_arguments(command: argparse.ArgumentParser) -> None:
    either = command.add_mutually_exclusive_group()
    either.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="the copy's file or its name in the list (else the newest that was checked); "
        "or a folder that a restore has set aside, to undo that",
    )
    either.add_argument("--list", action="store_true", help="list the copies, newest first; change nothing")
    command.add_argument(
        "--merge", action="store_true", help="bring back the answers that are newer than the copy"
    )
    command.add_argument("--yes", action="store_true", help="do not ask")


def backup(parsed: argparse.Namespace) -> int:
    """Only reads the database, so it works beside an open window."""
    from desktop_app.compose import backups_of, open_engine
    from desktop_app.study.copies import Why

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    open_engine(folder, read_only=True).close()
    place = Path(parsed.folder).expanduser().absolute() if parsed.folder else None
    copy = backups_of(folder, place=place).make(Why.ASKED, Silent())
    if _wants_json(parsed):
        print(json.dumps(_row(copy), indent=2))
    else:
        print(f"{copy.path}\n{_contents(copy)}, checked")
    return 0


def restore(parsed: argparse.Namespace) -> int:
    """Needs the data folder for itself, unless it only lists."""
    from desktop_app.compose import backups_of

    folder = paths.data_dir(getattr(parsed, "data_dir", None))
    backups = backups_of(folder)
    if parsed.list:
        return _list(parsed, backups)
    path = _path_of(backups, parsed.file)
    preview = _preview(backups, path)
    if not parsed.yes:
        if _wants_json(parsed) or not sys.stdin.isatty():
            print("versus: to restore without being asked, add --yes", file=sys.stderr)
            return _WRONG_USAGE
        print("\n".join(_changes(preview, path, merge=parsed.merge)))
        if input("Restore it? [y/N] ").strip().casefold() not in ("y", "yes"):
            print("Nothing was changed.")
            return 0
    return _restore(parsed, folder, path, preview)


def _restore(parsed: argparse.Namespace, folder: Path, path: Path, preview: RestorePreview | None) -> int:
    from desktop_app.compose import restore_folder

    restored = restore_folder(folder, path, merge_newer=parsed.merge)
    if _wants_json(parsed):
        data = {
            "restored": str(path),
            "aside": str(restored.aside),
            "merged": restored.merged,
            "answers_since": preview and preview.answers_since,
            "missing_media": list(restored.missing_media),
        }
        print(json.dumps(data, indent=2))
        return 0
    print(f"Restored from {path.name}.")
    if parsed.merge:
        print(f"Events brought back: {restored.merged}.")
    if restored.missing_media:
        print(f"Pictures and sounds that are not there any more: {len(restored.missing_media)}.")
    print(f'To undo it: versus restore "{restored.aside}"')
    return 0


def _list(parsed: argparse.Namespace, backups: Backups) -> int:
    rows = [_row(copy) for copy in backups.copies()]
    if _wants_json(parsed):
        print(json.dumps(rows, indent=2))
        return 0
    print("\t".join(("file", "date", "why", "cards", "answers", "bytes", "checked")))
    for copy in backups.copies():
        cells = (copy.path.name, _date(copy), copy.why, copy.cards, copy.answers, copy.bytes)
        print(*cells, "yes" if copy.is_checked else "no", sep="\t")
    return 0


def _path_of(backups: Backups, name: str | None) -> Path:
    """Raises UnknownName."""
    copies = backups.copies()
    if name is None:
        found = next((copy.path for copy in copies if copy.is_checked), None)
        if found is None:
            raise UnknownName(phrase("There is no checked copy."), phrase("Name a file."))
        return found
    path = Path(name).expanduser().absolute()
    path = path / "versus.db" if path.is_dir() else path
    if path.exists():
        return path
    named = next((copy.path for copy in copies if name in (copy.path.name, copy.path.stem)), None)
    if named is None:
        raise UnknownName(
            phrase("There is no copy “{name}”.", name=name), phrase("See “versus restore --list”.")
        )
    return named


def _preview(backups: Backups, path: Path) -> RestorePreview | None:
    """None for files set aside that cannot be read: they come back as they stand."""
    try:
        return backups.preview(backups.look_at(path))
    except AppError:
        if path.name == "versus.db":
            return None
        raise


def _changes(preview: RestorePreview | None, path: Path, *, merge: bool) -> list[str]:
    if preview is None:
        return [f"The files in {path.parent} come back as they stand."]
    lines = [
        f"Now: {preview.cards_now} cards, {preview.answers_now} answers.",
        f"Then, on {_date(preview.copy)}: {_contents(preview.copy)}.",
    ]
    if preview.answers_since:
        becomes = "would be brought back" if merge else "would be set aside (--merge brings them back)"
        lines.append(f"Answers since then: {preview.answers_since}; they {becomes}.")
    lines += [f"Deck that would be gone: {title}" for title in preview.decks_gone]
    return [*lines, "What is there now is kept, so that this can be undone."]


def _contents(copy: Copy) -> str:
    return f"{copy.decks} decks, {copy.cards} cards, {copy.answers} answers"


def _date(copy: Copy) -> str:
    at = datetime.datetime.fromtimestamp(copy.at_utc_ms / 1000, datetime.UTC).astimezone()
    return f"{at:%Y-%m-%d %H:%M}"


def _row(copy: Copy) -> dict[str, Any]:
    at = datetime.datetime.fromtimestamp(copy.at_utc_ms / 1000, datetime.UTC)
    return {
        "file": str(copy.path),
        "at": at.isoformat(timespec="milliseconds"),
        "why": copy.why.value,
        "schema": copy.schema,
        "decks": copy.decks,
        "cards": copy.cards,
        "answers": copy.answers,
        "bytes": copy.bytes,
        "checked": copy.is_checked,
    }


def _wants_json(parsed: argparse.Namespace) -> bool:
    return bool(getattr(parsed, "json", False))
