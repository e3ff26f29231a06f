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
from desktop_app.storage.rows import storable
from desktop_app.study.rows import Learner

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
        """In the order in which they were added."""
        return self._read(_Row.select().order_by(_Row.key))

    @named_errors
    def find(self, name: str) -> Learner:
        """Of two of the same name, the one used last."""
        found = self._read(_Row.select().where(_Row.name == name).order_by(*_LAST_FIRST))
        if not found:
            raise unknown_learner(name)
        return found[0]

    @named_errors
    def last_used(self) -> Learner:
        return self._read(_Row.select().order_by(*_LAST_FIRST).limit(1))[0]

    @named_errors
    def use(self, learner: LearnerId) -> None:
        key = self._keys.learner(learner)
        # A clock set back must not bring the one before to the front.
        (newest,) = _Row.select(fn.max(_Row.used_utc_ms)).tuples().execute(self._database)[0]
        used = max(self._at_utc_ms(), newest + 1)
        _Row.update(used_utc_ms=used).where(_Row.key == key).execute(self._database)

    @named_errors
    def add(self, name: str) -> Learner:
        learner = Learner(LearnerId(self._new_uuid()), storable(name))
        _Row.insert(
            uuid=learner.id.bytes, name=learner.name, created_utc_ms=self._at_utc_ms(), used_utc_ms=0
        ).execute(self._database)
        return learner

    def _read(self, query: Any) -> tuple[Learner, ...]:
        return tuple(
            Learner(LearnerId(uuid.UUID(bytes=bytes(row.uuid))), row.name)
            for row in query.execute(self._database)
        )


_LAST_FIRST = (_Row.used_utc_ms.desc(), _Row.key)


def device_of(database: VersusDatabase, host: bytes) -> uuid.UUID | None:
    """The device row of a machine (`host.host_hash`), None before it wrote here."""
    rows = (
        models.Device.select(models.Device.uuid).where(models.Device.host == host).tuples().execute(database)
    )
    return next((uuid.UUID(bytes=bytes(name)) for (name,) in rows), None)


def add_device(database: VersusDatabase, host: bytes, device: uuid.UUID, at_utc_ms: int) -> None:
    models.Device.insert(uuid=device.bytes, host=host, created_utc_ms=at_utc_ms).execute(database)
