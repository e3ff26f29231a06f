"""What learners have set: one JSON value under each name."""

from __future__ import annotations

import json

from desktop_app.domain.ids import LearnerId
from desktop_app.storage import models
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import damaged, named_errors
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import row_check
from desktop_app.study.rows import Value

_Row = models.LearnerSetting
_ALL = "SELECT name, value FROM learner_setting WHERE learner = ?"


class Choices:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def all(self, learner: LearnerId) -> dict[str, Value]:
        key = self._keys.learner(learner)
        # Plain SQL: read with each selection of a day's cards.
        rows = self._database.raw.execute(_ALL, (key,))
        try:
            return {name: json.loads(value) for name, value in rows}
        except ValueError as error:
            raise damaged(f"learner_setting: {error}") from error

    @named_errors
    def put(self, learner: LearnerId, name: str, value: Value) -> None:
        """None removes it."""
        key = self._keys.learner(learner)
        if value is None:
            _Row.delete().where(_Row.learner == key, _Row.name == name).execute(self._database)
        else:
            text = json.dumps(value, ensure_ascii=False)
            check = row_check((key, name, text))
            _Row.insert(learner=key, name=name, value=text, check_sum=check).on_conflict_replace().execute(
                self._database
            )
