"""Schema 1. Frozen: what changes later is a migration of its own.

Integers named `…_utc_ms` are milliseconds UTC, `…_day` study-day numbers; UUIDs are 16 bytes. `check` is
`rows.row_check` of the columns before it, except `key`.
"""

from __future__ import annotations

import sqlite3


def _one_of(column: str, words: str) -> str:
    """For CHECK. Not IN: with more than two words SQLite makes a table of them at each insert, for 3 µs."""
    return " OR ".join(f"{column} = '{word}'" for word in words.split())


_ITEM_KINDS = _one_of("kind", "definition contrast traits similarity disagreement example advice card")
_CARD_KINDS = _one_of("kind", "recall which-side counterpart scenario cloze definition")
_EVENT_KINDS = _one_of("kind", "answer practice undo redo suspend bury flag mark reschedule reset")
_PHASES = _one_of("phase", "new learning review relearning")

STATEMENTS = (
    """
    CREATE TABLE learner (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        name TEXT NOT NULL,
        created_utc_ms INTEGER NOT NULL,
        used_utc_ms INTEGER NOT NULL
    ) STRICT
    """,
    # One row per machine that wrote here: `host` is a hash, so a copied folder gets a device of its own.
    """
    CREATE TABLE device (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        host BLOB NOT NULL UNIQUE CHECK (length(host) = 16),
        created_utc_ms INTEGER NOT NULL
    ) STRICT
    """,
    # The three counts are of what is not retired; they change only with the deck's items.
    """
    CREATE TABLE deck (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        id TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL,
        built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
        head TEXT NOT NULL,
        items INTEGER NOT NULL,
        contrasts INTEGER NOT NULL,
        cards INTEGER NOT NULL
    ) STRICT
    """,
    # `imported` is the content as last imported, where it was edited here since; NULL where it is the same.
    f"""
    CREATE TABLE item (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL CHECK (length(uuid) = 16),
        deck INTEGER NOT NULL REFERENCES deck (key),
        id TEXT NOT NULL,
        kind TEXT NOT NULL CHECK ({_ITEM_KINDS}),
        position INTEGER NOT NULL,
        content TEXT NOT NULL,
        imported TEXT,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # Decks.items; an item by its id within the deck: import, edit. Unique, since ids carry progress.
    "CREATE UNIQUE INDEX item_id ON item (deck, id)",
    # `position` is the order in which a deck's cards are met for the first time.
    f"""
    CREATE TABLE card (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        id TEXT NOT NULL,
        deck INTEGER NOT NULL REFERENCES deck (key),
        item INTEGER NOT NULL REFERENCES item (key),
        kind TEXT NOT NULL CHECK ({_CARD_KINDS}),
        memory_item TEXT NOT NULL,
        sibling_group TEXT NOT NULL,
        position INTEGER NOT NULL,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # Cards.new, Cards.of_deck: a deck's cards in the order in which they are met.
    "CREATE INDEX card_order ON card (deck, retired, position)",
    # An edited item's cards.
    "CREATE INDEX card_item ON card (item)",
    """
    CREATE TABLE enrolment (
        learner INTEGER NOT NULL REFERENCES learner (key),
        deck INTEGER NOT NULL REFERENCES deck (key),
        since_utc_ms INTEGER NOT NULL,
        PRIMARY KEY (learner, deck)
    ) STRICT, WITHOUT ROWID
    """,
    # Refers to learner, card and device by UUID: an event may arrive before what it is about.
    f"""
    CREATE TABLE event (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        learner_uuid BLOB NOT NULL CHECK (length(learner_uuid) = 16),
        card_uuid BLOB NOT NULL CHECK (length(card_uuid) = 16),
        kind TEXT NOT NULL CHECK ({_EVENT_KINDS}),
        rating INTEGER CHECK (rating BETWEEN 1 AND 4),
        answer_ms INTEGER,
        at_utc_ms INTEGER NOT NULL,
        zone_minutes INTEGER NOT NULL,
        study_day INTEGER NOT NULL,
        device_uuid BLOB NOT NULL CHECK (length(device_uuid) = 16),
        device_seq INTEGER NOT NULL,
        scheduler TEXT NOT NULL,
        payload TEXT NOT NULL,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # Events.last_of_device. Not unique: a folder copied on one machine makes two lines of one device.
    "CREATE INDEX event_device ON event (device_uuid, device_seq)",
    # Events.of_card: undo, merge.
    "CREATE INDEX event_card ON event (learner_uuid, card_uuid)",
    # Events.of_day: today's session; statistics over a span of days.
    "CREATE INDEX event_day ON event (learner_uuid, study_day)",
    # Append-only for good. Inserting never fires them, so an answer pays nothing for them;
    # erasing a learner drops and makes them anew inside its transaction.
    """
    CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
    """,
    """
    CREATE TRIGGER event_never_goes BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END
    """,
    # A cache of the events. `deck`, `card_uuid` and `retired` repeat the card's, `suspended` and
    # `buried_until` those of `card_mark`, so that counts and what is due run off one index. A card without a
    # row is new.
    f"""
    CREATE TABLE card_state (
        learner INTEGER NOT NULL REFERENCES learner (key),
        card INTEGER NOT NULL REFERENCES card (key),
        deck INTEGER NOT NULL,
        card_uuid BLOB NOT NULL,
        phase TEXT NOT NULL CHECK ({_PHASES}),
        stability REAL,
        difficulty REAL,
        due_day INTEGER,
        last_day INTEGER,
        showings INTEGER NOT NULL,
        hits INTEGER NOT NULL,
        reviews INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
        buried_until INTEGER,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        PRIMARY KEY (learner, card)
    ) STRICT, WITHOUT ROWID
    """,
    # Decks.counts, Cards.learning, Cards.due, Cards.due_by_day: one index for all of them, because each costs
    # an answer two pages more, and holds all that filters and orders. (Cards.answered_on goes by the events.)
    """
    CREATE INDEX card_state_due ON card_state
        (learner, deck, retired, suspended, phase, due_day, card_uuid, buried_until)
    """,
    # A cache of the events too: a row where something is set, for new cards as for answered ones. `deck` and
    # `retired` repeat the card's; `answered` says that `card_state` has a row, and triggers below keep it.
    """
    CREATE TABLE card_mark (
        learner INTEGER NOT NULL REFERENCES learner (key),
        card INTEGER NOT NULL REFERENCES card (key),
        deck INTEGER NOT NULL,
        retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
        answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
        suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
        buried_until INTEGER,
        flag INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 4),
        marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
        PRIMARY KEY (learner, card)
    ) STRICT, WITHOUT ROWID
    """,
    # Decks.counts (new cards that sleep), Cards.due_by_day (due cards that wake).
    """
    CREATE INDEX card_mark_asleep ON card_mark
        (learner, deck, retired, answered, suspended, buried_until)
    """,
    # What is left of a deck: how many of its cards are known (have a state, retired ones aside), and a
    # position before which all are. So nobody counts or walks over what was learned long ago.
    """
    CREATE TABLE deck_progress (
        learner INTEGER NOT NULL REFERENCES learner (key),
        deck INTEGER NOT NULL REFERENCES deck (key),
        known INTEGER NOT NULL,
        first_new INTEGER NOT NULL,
        PRIMARY KEY (learner, deck)
    ) STRICT, WITHOUT ROWID
    """,
    # Kept by triggers, since whoever writes card states must keep it: an answer, a merge, a replay. They fire
    # at the first answer to a card only. The walk starts where the last one ended.
    """
    CREATE TRIGGER card_state_comes AFTER INSERT ON card_state WHEN new.retired = 0
    BEGIN
        INSERT INTO deck_progress VALUES (new.learner, new.deck, 1, 0)
            ON CONFLICT (learner, deck) DO UPDATE SET known = known + 1;
        UPDATE deck_progress SET first_new = coalesce(
            (SELECT card.position FROM card
                WHERE card.deck = new.deck AND card.retired = 0 AND card.position >= first_new
                    AND NOT EXISTS (SELECT 1 FROM card_state AS s
                        WHERE s.learner = new.learner AND s.card = card.key)
                ORDER BY card.position LIMIT 1),
            (SELECT max(card.position) + 1 FROM card WHERE card.deck = new.deck AND card.retired = 0))
        WHERE learner = new.learner AND deck = new.deck;
    END
    """,
    """
    CREATE TRIGGER card_mark_answered AFTER INSERT ON card_state
    BEGIN
        UPDATE card_mark SET answered = 1 WHERE learner = new.learner AND card = new.card;
    END
    """,
    """
    CREATE TRIGGER card_mark_new_again AFTER DELETE ON card_state
    BEGIN
        UPDATE card_mark SET answered = 0 WHERE learner = old.learner AND card = old.card;
    END
    """,
    """
    CREATE TRIGGER card_state_goes AFTER DELETE ON card_state WHEN old.retired = 0
    BEGIN
        UPDATE deck_progress
        SET known = known - 1,
            first_new = min(first_new, (SELECT position FROM card WHERE key = old.card))
        WHERE learner = old.learner AND deck = old.deck;
    END
    """,
    # A card goes from its item, or comes back: what repeats its column follows, and what is left of the deck.
    """
    CREATE TRIGGER card_retires AFTER UPDATE OF retired ON card WHEN new.retired <> old.retired
    BEGIN
        UPDATE deck SET cards = cards + old.retired - new.retired WHERE key = new.deck;
        UPDATE card_mark SET retired = new.retired
            WHERE learner IN (SELECT key FROM learner) AND card = new.key;
        INSERT OR IGNORE INTO deck_progress SELECT learner, deck, 0, 0 FROM card_state
            WHERE learner IN (SELECT key FROM learner) AND card = new.key;
        UPDATE deck_progress SET
            known = known + (old.retired - new.retired) * EXISTS (SELECT 1 FROM card_state AS s
                WHERE s.learner = deck_progress.learner AND s.card = new.key),
            first_new = min(first_new, new.position)
        WHERE learner IN (SELECT key FROM learner) AND deck = new.deck;
        UPDATE card_state SET retired = new.retired
            WHERE learner IN (SELECT key FROM learner) AND card = new.key;
    END
    """,
    """
    CREATE TABLE day_tally (
        learner INTEGER NOT NULL REFERENCES learner (key),
        day INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        new_cards INTEGER NOT NULL,
        reviews INTEGER NOT NULL,
        again INTEGER NOT NULL,
        answer_ms INTEGER NOT NULL,
        PRIMARY KEY (learner, day)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        learner INTEGER NOT NULL REFERENCES learner (key),
        card INTEGER NOT NULL REFERENCES card (key),
        text TEXT NOT NULL,
        PRIMARY KEY (learner, card)
    ) STRICT, WITHOUT ROWID
    """,
    # What `event.scheduler` names: kept for ever, so that a replay does not depend on today's settings.
    """
    CREATE TABLE parameter_set (
        id TEXT NOT NULL PRIMARY KEY,
        model TEXT NOT NULL,
        numbers TEXT NOT NULL,
        created_utc_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
