"""What restoring a copy would change."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop_app.storage.backups import journal
from desktop_app.storage.backups.copying import open_to_read
from desktop_app.storage.files import file_uri
from desktop_app.storage.journal_lines import line_to_row
from desktop_app.study.copies import Copy, RestorePreview

_NOW = """
    SELECT (SELECT count(*) FROM main.event WHERE kind = 'answer'),
        (SELECT count(*) FROM main.event AS e WHERE kind = 'answer'
            AND NOT EXISTS (SELECT 1 FROM copy.event AS c WHERE c.uuid = e.uuid)),
        (SELECT count(*) FROM main.card WHERE retired = 0)
"""
_DECKS_GONE = """
    SELECT json_extract(head, '$.title') FROM main.deck
    WHERE id NOT IN (SELECT id FROM copy.deck) ORDER BY position
"""
_KIND = 3
_ANSWER = "answer"


def preview(data: Path, database: Path, copy: Copy) -> RestorePreview:
    """Raises sqlite3.Error where the copy cannot be read."""
    known = _answers_in(copy.path)
    try:
        return _beside_the_present(database, copy)
    except sqlite3.Error:
        # The present cannot be read, which is why somebody restores. What the journal knows is left.
        return _beside_the_journal(data, copy, known)


def _beside_the_present(database: Path, copy: Copy) -> RestorePreview:
    connection = open_to_read(database)
    try:
        connection.execute("ATTACH ? AS copy", (file_uri(copy.path, "mode=ro"),))
        now, since, cards = connection.execute(_NOW).fetchone()
        gone = tuple(str(title) for (title,) in connection.execute(_DECKS_GONE))
    finally:
        connection.close()
    return RestorePreview(copy, since, now, cards, gone, can_merge=True)


def _beside_the_journal(data: Path, copy: Copy, known: set[bytes]) -> RestorePreview:
    rows = filter(None, map(line_to_row, journal.lines(data)))
    answers = {row[0] for row in rows if row[_KIND] == _ANSWER}
    since = len(answers - known)
    return RestorePreview(copy, since, 0, 0, (), can_merge=since > 0)


def _answers_in(path: Path) -> set[bytes]:
    connection = open_to_read(path)
    try:
        return {name for (name,) in connection.execute("SELECT uuid FROM event WHERE kind = 'answer'")}
    finally:
        connection.close()
