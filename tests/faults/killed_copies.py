"""The copies of a data folder from kill to kill: each is whole, and none is lost or changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.storage.backups import limits
from desktop_app.storage.doctor import all_problems
from desktop_app.study.copies import Copy
from desktop_app.study.ports_safety import Backups
from tests.faults.survivors import Held


class _Known(NamedTuple):
    held: Held
    bytes: int
    written_ns: int


class KnownCopies:
    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    @property
    def names(self) -> Iterable[str]:
        return self._known.keys()

    def held(self, name: str) -> Held:
        return self._known[name].held

    def look(self, backups: Backups, folder: Path) -> list[str]:
        """What is wrong with them: those that are new are looked through, others must be as they were."""
        copies = backups.copies()
        there = {copy.path.name for copy in copies}
        wrong = [f"{path.name}: not listed" for path in _files(folder) if path.name not in there]
        least = min(limits.LEAST_COPIES, len(self._known))
        if len(there) < least:
            wrong.append(f"{len(there)} copies of {len(self._known)} are left")
        for copy in copies:
            found = copy.path.stat()
            known = self._known.get(copy.path.name)
            if not copy.is_checked:
                wrong.append(f"{copy.path.name}: listed, and not checked")
            if known is None:
                wrong += _look_through(copy)
                held = Held.of_file(copy.path)
                self._known[copy.path.name] = _Known(held, found.st_size, found.st_mtime_ns)
            elif (known.bytes, known.written_ns) != (found.st_size, found.st_mtime_ns):
                wrong.append(f"{copy.path.name}: changed")
        self._known = {name: known for name, known in self._known.items() if name in there}
        return wrong


def _files(folder: Path) -> Iterator[Path]:
    return (folder / "backups").glob("*.db")


def _look_through(copy: Copy) -> Iterator[str]:
    connection = sqlite3.connect(f"{copy.path.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        yield from (f"{copy.path.name}: {line}" for line in all_problems(connection))
        (answers,) = connection.execute("SELECT count(*) FROM event WHERE kind = 'answer'").fetchone()
    finally:
        connection.close()
    if (answers, copy.path.stat().st_size) != (copy.answers, copy.bytes):
        yield f"{copy.path.name}: its facts are not what is in it"
