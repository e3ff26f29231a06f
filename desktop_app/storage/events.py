"""The log of events: appended to, never changed (the database refuses it too)."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import LearnerId
from desktop_app.domain.memory import Rating
from desktop_app.domain.plain_json import to_text
from desktop_app.domain.study_day import Moment
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import damaged, named_errors
from desktop_app.storage.rows import Value, Words, row_check
from desktop_app.study.rows import Choice, Timed

COLUMNS = """
    uuid, learner_uuid, card_uuid, kind, rating, answer_ms, at_utc_ms, zone_minutes, study_day,
    device_uuid, device_seq, scheduler, payload
"""
_APPEND = f'INSERT INTO event ({COLUMNS}, "check") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
_ORDER = "ORDER BY at_utc_ms, device_uuid, device_seq"
_OF_CARD = (
    f"SELECT {COLUMNS} FROM event INDEXED BY event_card WHERE learner_uuid = ? AND card_uuid = ? {_ORDER}"
)
_OF_DAY = (
    f"SELECT {COLUMNS} FROM event INDEXED BY event_day WHERE learner_uuid = ? AND study_day = ? {_ORDER}"
)
_ALL = f"SELECT {COLUMNS} FROM event NOT INDEXED WHERE learner_uuid = ? {_ORDER}"
_LAST = """
    SELECT at_utc_ms, device_seq FROM event INDEXED BY event_device
    WHERE device_uuid = ? ORDER BY device_seq DESC LIMIT 1
"""
# Not indexed: the log is read by the number of its rows, newest first, a bounded piece at a time.
_CHOICES = """
    SELECT kind, hex(uuid), at_utc_ms, device_uuid, device_seq, study_day,
        json_extract(payload, '$.deck'), json_extract(payload, '$.contrast'),
        json_extract(payload, '$.right'), json_extract(payload, '$.given'), json_extract(payload, '$.names')
    FROM event NOT INDEXED
    WHERE key > ? AND key <= ? AND learner_uuid = ? AND kind IN ('answer', 'undo', 'redo')
"""
_WITH_FOLLOW_UP = f"""
    SELECT {COLUMNS} FROM event INDEXED BY event_card WHERE learner_uuid = ?1 AND card_uuid IN (
        SELECT card_uuid FROM event INDEXED BY event_follow_up
        WHERE learner_uuid = ?1 AND study_day BETWEEN ?2 AND ?3 AND instr(payload, '"follow":') > 0)
    AND study_day >= ?2 AND (kind <> 'answer' OR instr(payload, '"follow":') > 0) {_ORDER}
"""
_LATEST = """
    SELECT json_extract(payload, '$.kind'), json_extract(payload, '$.words'),
        json_extract(payload, '$.choice_ms')
    FROM event NOT INDEXED
    WHERE key > (SELECT max(key) FROM event) - ? AND learner_uuid = ? AND kind = 'answer'
        AND instr(payload, '"choice_ms":') > 0
    ORDER BY key DESC
"""
# Not indexed: a few of the answers that change nothing, read where results are looked at.
_TRANSFERS = f"""
    SELECT {COLUMNS} FROM event NOT INDEXED WHERE learner_uuid = ?1 AND card_uuid IN (
        SELECT card_uuid FROM event NOT INDEXED
        WHERE learner_uuid = ?1 AND kind = 'practice' AND instr(payload, '"transfer":') > 0) {_ORDER}
"""
# Not indexed: before a merge.
_LINKS = """
    SELECT DISTINCT event.card_uuid, carried.key
    FROM event NOT INDEXED, json_each(event.payload, '$.carried') AS carried
    WHERE event.learner_uuid = ? AND event.kind = 'answer' AND instr(event.payload, '"carried":') > 0
"""
_FOUND_AT_ONCE = 500
_KINDS = Words({kind.value: kind for kind in EventKind})
_RATINGS: dict[int | None, Rating | None] = {None: None, **{rating.value: rating for rating in Rating}}


class Events:
    def __init__(self, database: VersusDatabase, device: uuid.UUID) -> None:
        self._database = database
        self._device = device

    @property
    def device(self) -> uuid.UUID:
        return self._device

    @named_errors
    def last_of_device(self) -> tuple[int, int]:
        row = self._database.raw.execute(_LAST, (self._device.bytes,)).fetchone()
        return (0, 0) if row is None else (row[0], row[1])

    @named_errors
    def append(self, event: Event) -> None:
        row = event_row(event)
        self._database.raw.execute(_APPEND, (*row, row_check(row)))

    @named_errors
    def of_card(self, learner: LearnerId, card: uuid.UUID) -> tuple[Event, ...]:
        return tuple(map(event_of, self._database.raw.execute(_OF_CARD, (learner.bytes, card.bytes))))

    @named_errors
    def of_day(self, learner: LearnerId, day: int) -> tuple[Event, ...]:
        return tuple(map(event_of, self._database.raw.execute(_OF_DAY, (learner.bytes, day))))

    @named_errors
    def find(self, names: Sequence[uuid.UUID]) -> dict[uuid.UUID, Event]:
        found: dict[uuid.UUID, Event] = {}
        for start in range(0, len(names), _FOUND_AT_ONCE):
            asked = [name.bytes for name in names[start : start + _FOUND_AT_ONCE]]
            query = f"SELECT {COLUMNS} FROM event WHERE uuid IN ({', '.join('?' * len(asked))})"
            found |= {event.uuid: event for event in map(event_of, self._database.raw.execute(query, asked))}
        return found

    @named_errors
    def links(self, learner: LearnerId) -> tuple[tuple[uuid.UUID, uuid.UUID], ...]:
        rows = self._database.raw.execute(_LINKS, (learner.bytes,))
        return tuple((uuid.UUID(bytes=card), uuid.UUID(hex=name)) for card, name in rows)

    def all(self, learner: LearnerId) -> Iterator[Event]:
        with named_errors:
            yield from map(event_of, self._database.raw.execute(_ALL, (learner.bytes,)))

    @named_errors
    def with_follow_up(self, learner: LearnerId, first: int, last: int) -> tuple[Event, ...]:
        rows = self._database.raw.execute(_WITH_FOLLOW_UP, (learner.bytes, first, last))
        return tuple(map(event_of, rows))

    @named_errors
    def transfers(self, learner: LearnerId) -> tuple[Event, ...]:
        return tuple(map(event_of, self._database.raw.execute(_TRANSFERS, (learner.bytes,))))

    @named_errors
    def latest(self, learner: LearnerId, rows: int) -> list[Timed]:
        return [Timed(*row) for row in self._database.raw.execute(_LATEST, (rows, learner.bytes))]

    @named_errors
    def newest(self) -> int:
        (key,) = self._database.raw.execute("SELECT coalesce(max(key), 0) FROM event").fetchone()
        return int(key)

    @named_errors
    def choices(self, learner: LearnerId, after: int, up_to: int) -> list[Choice]:
        return [
            Choice(_KINDS[kind], name.lower(), (at, device, seq), day, deck, contrast, right, given, names)
            for kind, name, at, device, seq, day, deck, contrast, right, given, names in (
                self._database.raw.execute(_CHOICES, (after, up_to, learner.bytes))
            )
            if names or (contrast and right and given)
        ]


def event_row(event: Event) -> tuple[Value, ...]:
    """The columns in their order, without key and check."""
    return (
        event.uuid.bytes,
        event.learner.bytes,
        event.card.bytes,
        event.kind.value,
        None if event.rating is None else event.rating.value,
        event.answer_ms,
        event.moment.at_utc_ms,
        event.moment.zone_minutes,
        event.study_day,
        event.device.bytes,
        event.device_seq,
        event.scheduler,
        to_text(event.payload),
    )


def event_of(row: Sequence[Any]) -> Event:
    """From the columns in their order, without key and check. Raises DatabaseDamaged."""
    name, learner, card, kind, rating, answer_ms, at, zone, day, device, seq, scheduler, payload = row
    try:
        content = json.loads(payload)
    except ValueError as error:
        raise damaged("the payload of an event") from error
    return Event(
        uuid.UUID(bytes=name),
        LearnerId(uuid.UUID(bytes=learner)),
        uuid.UUID(bytes=card),
        _KINDS[kind],
        _RATINGS[rating],
        answer_ms,
        Moment(at, zone),
        day,
        uuid.UUID(bytes=device),
        seq,
        scheduler,
        content,
    )
