"""Schema 2: what a learner has set, which answers call for a follow-up, cards by group. Frozen."""

from __future__ import annotations

import sqlite3

STATEMENTS = (
    # By name, as JSON: minutes a day, dates of decks, a plan for catching up. What an answer was given under
    # is written into its event, so that nothing here is needed for a replay.
    """
    CREATE TABLE learner_setting (
        learner INTEGER NOT NULL REFERENCES learner (key),
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (learner, name)
    ) STRICT, WITHOUT ROWID
    """,
    # Events.with_follow_up: a few of the newest answers among all of them.
    """
    CREATE INDEX event_follow_up ON event (learner_uuid, study_day, card_uuid)
        WHERE instr(payload, '"follow":') > 0
    """,
    # States.family: cards of one group are siblings whatever their items are.
    "CREATE INDEX card_group ON card (deck, sibling_group) WHERE sibling_group <> ''",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
