"""Who studies with this data folder, and on which machines."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from peewee import fn

from desktop_app.domain.ids import LearnerId
from desktop_app.storage import models
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_learner
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Value, row_check, storable
from desktop_app.study.rows import DeletedLearner, Learner

FIRST_LEARNER = "Personal"

_Row = models.Learner


class Learners:
    def __init__(
        self,
        database: VersusDatabase,
        keys: Keys,
        at_utc_ms: Callable[[], int],
        new_uuid: Callable[[], uuid.UUID],
    ) -> None:
        self._database = database
        self._keys = keys
        self._at_utc_ms = at_utc_ms
        self._new_uuid = new_uuid

    @named_errors
    def all(self) -> tuple[Learner, ...]:
        """Those in use, in the order in which they were added."""
        return self._read(_Row.select().where(_IN_USE).order_by(_Row.key))

    @named_errors
    def find(self, name: str) -> Learner:
        """Of two of the same name, the one used last."""
        found = self._read(_Row.select().where(_IN_USE, _Row.name == name).order_by(*_LAST_FIRST))
        if not found:
            raise unknown_learner(name)
        return found[0]

    @named_errors
    def last_used(self) -> Learner:
        return self._read(_Row.select().where(_IN_USE).order_by(*_LAST_FIRST).limit(1))[0]

    @named_errors
    def use(self, learner: LearnerId) -> None:
        key = self._keys.learner(learner)
        # A clock set back must not bring the one before to the front.
        (newest,) = _Row.select(fn.max(_Row.used_utc_ms)).tuples().execute(self._database)[0]
        used = max(self._at_utc_ms(), newest + 1)
        self._change(key, used_utc_ms=used)

    def add(self, name: str) -> Learner:
        learner = Learner(LearnerId(self._new_uuid()), storable(name))
        self.bring(learner)
        return learner

    @named_errors
    def bring(self, learner: Learner) -> None:
        """One of another data folder, under the same identity; whoever is here stays as they are."""
        row: dict[str, Value] = {
            "uuid": learner.id.bytes,
            "name": learner.name,
            "created_utc_ms": self._at_utc_ms(),
            "used_utc_ms": 0,
            "deleted_utc_ms": None,
        }
        check = row_check(tuple(row.values()))
        _Row.insert(row | {"check_sum": check}).on_conflict_ignore().execute(self._database)

    @named_errors
    def deleted(self) -> tuple[DeletedLearner, ...]:
        """Newest first."""
        rows = _Row.select().where(~_IN_USE).order_by(_Row.deleted_utc_ms.desc(), _Row.key.desc())
        return tuple(
            DeletedLearner(_learner(row), row.deleted_utc_ms) for row in rows.execute(self._database)
        )

    @named_errors
    def delete(self, learner: LearnerId, at_utc_ms: int) -> None:
        """All that is kept of the learner stays."""
        self._change(self._keys.learner(learner), deleted_utc_ms=at_utc_ms)

    @named_errors
    def restore(self, learner: LearnerId) -> None:
        self._change(self._keys.learner(learner), deleted_utc_ms=None)

    def _change(self, key: int, **columns: Value) -> None:
        """One row, and its check with it: in one statement, so that no stop parts them.

        The check of a row that was damaged before stays wrong, or nobody would ever hear of it.
        """
        query = _Row.select(*_CHECKED, _Row.check_sum).where(_Row.key == key)
        ((*values, check),) = query.tuples().execute(self._database)
        if row_check(tuple(values)) == check:
            names = (column.name for column in _CHECKED)
            row = dict(zip(names, values, strict=True)) | columns
            columns = {**columns, "check_sum": row_check(tuple(row.values()))}
        _Row.update(columns).where(_Row.key == key).execute(self._database)

    def _read(self, query: Any) -> tuple[Learner, ...]:
        return tuple(map(_learner, query.execute(self._database)))


def _learner(row: Any) -> Learner:
    return Learner(LearnerId(uuid.UUID(bytes=bytes(row.uuid))), row.name)


_CHECKED = (_Row.uuid, _Row.name, _Row.created_utc_ms, _Row.used_utc_ms, _Row.deleted_utc_ms)
_IN_USE = _Row.deleted_utc_ms.is_null()
_LAST_FIRST = (_Row.used_utc_ms.desc(), _Row.key)


def device_of(database: VersusDatabase, host: bytes) -> uuid.UUID | None:
    """The device row of a machine (`host.host_hash`), None before it wrote here."""
    rows = (
        models.Device.select(models.Device.uuid).where(models.Device.host == host).tuples().execute(database)
    )
    return next((uuid.UUID(bytes=bytes(name)) for (name,) in rows), None)


def add_device(database: VersusDatabase, host: bytes, device: uuid.UUID, at_utc_ms: int) -> None:
    check = row_check((device.bytes, host, at_utc_ms))
    models.Device.insert(uuid=device.bytes, host=host, created_utc_ms=at_utc_ms, check_sum=check).execute(
        database
    )
