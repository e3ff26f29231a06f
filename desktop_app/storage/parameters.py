"""The parameter sets that events name: written once, kept for ever."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from desktop_app.storage import models
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.rows import row_check

_Row = models.ParameterSet
_MODEL = "fsrs6"


class Parameters:
    def __init__(self, database: VersusDatabase, at_utc_ms: Callable[[], int]) -> None:
        self._database = database
        self._at_utc_ms = at_utc_ms

    @named_errors
    def get(self, name: str) -> tuple[float, ...] | None:
        rows = _Row.select(_Row.numbers).where(_Row.id == name).tuples().execute(self._database)
        return next((tuple(map(float, json.loads(numbers))) for (numbers,) in rows), None)

    @named_errors
    def add(self, name: str, numbers: Sequence[float]) -> None:
        """What is there under this name stays: events that name it were made with it."""
        text, at_utc_ms = json.dumps(list(numbers)), self._at_utc_ms()
        _Row.insert(
            id=name,
            model=_MODEL,
            numbers=text,
            created_utc_ms=at_utc_ms,
            check_sum=row_check((name, _MODEL, text, at_utc_ms)),
        ).on_conflict_ignore().execute(self._database)
