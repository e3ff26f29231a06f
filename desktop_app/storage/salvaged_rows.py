"""From what was read of a damaged database to rows that hold together, and what was lost on the way.

Where something is missing, copies of the same database and the journal are asked for it. A row that is not
quite what was written is better than none where a person can see and mend it: a text, a name. Never an event.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import StorageError
from desktop_app.domain.ids import DeckId, ItemId, SideId
from desktop_app.domain.item import Side
from desktop_app.domain.rules import cards_of
from desktop_app.storage import content
from desktop_app.storage.journal_lines import line_to_row
from desktop_app.storage.row_checks import CHECKED_TABLES
from desktop_app.storage.rows import row_check, stable_uuid, storable
from desktop_app.storage.salvage import Found, Key, Row, Rows, shapes

_FROM_COPIES = (
    "deck",
    "item",
    "card",
    "device",
    "enrolment",
    "parameter_set",
    "origin",
    "deck_file",
    "workshop",
)
_NOT_WHAT_IT_SHOULD_BE = (ValueError, TypeError, LookupError, AttributeError)
_FIRST = ("learner", "deck", "item", "card")
"""In this order: the others refer to them."""
_REFERS: Mapping[str, tuple[str, ...]] = {
    "item": ("deck",),
    "card": ("deck", "item"),
    "enrolment": ("learner", "deck"),
    "draft": ("learner", "card"),
    "learner_setting": ("learner",),
    "bin": ("deck", "item"),
    "origin": ("item",),
    "deck_file": ("deck",),
    "workshop": ("deck",),
    "workshop_run": ("workshop",),
}
"""The columns that name a row of another table, of the same name."""


class Salvage:
    """`heads`: those of the decks that come with the program, asked for only where a deck's own is gone."""

    def __init__(self, found: Found, heads: Callable[[], Mapping[DeckId, DeckHead]]) -> None:
        self._found = found
        self._heads = heads
        self.rows: dict[str, Rows] = {table: dict(found.right[table]) for table in CHECKED_TABLES}
        self.lost: list[str] = []

    @property
    def is_empty(self) -> bool:
        return not any(self.rows[table] for table in ("event", "item", "deck"))

    def has_lost(self, table: str) -> bool:
        return table in self._found.broken or bool(self._found.doubtful[table])

    def fill(self, copies: Iterable[Found | None], journal: Iterator[str]) -> None:
        """Take from the copies, the newest first, and from the journal what could not be read."""
        if not any(map(self.has_lost, CHECKED_TABLES)):
            return
        for copy in copies:
            if copy is not None and self._is_of_the_same(copy):
                self._fill_from(copy)
        if self.has_lost("event"):
            names = shapes()["event"].names[1:]
            values = (line_to_row(line) for line in journal)
            self._add_events(dict(zip(names, (*each, 0), strict=True)) for each in values if each is not None)

    def settle(self) -> None:
        """Let in what is doubtful and useful; then nothing refers to anything that is not there."""
        for table in CHECKED_TABLES:
            self._let_in(table)
        self._count_gaps()
        self._name_learners()
        self._name_decks()
        self._drop_what_makes_no_cards()
        for table, columns in _REFERS.items():
            rows = self.rows[table]
            kept = {
                key: row
                for key, row in rows.items()
                if all((row[name],) in self.rows[name] for name in columns)
            }
            if table != "card":
                # Cards are made anew from their items.
                self._lose(len(rows) - len(kept), table)
            self.rows[table] = kept
        self._drop_what_never_ended()
        self._start_decks()

    def _let_in(self, table: str) -> None:
        left = 0
        for key, damaged in self._found.doubtful[table].items():
            if key in self.rows[table]:
                continue
            row = {
                name: storable(value) if isinstance(value, str) else value for name, value in damaged.items()
            }
            if _is_usable(table, row) and (table != "deck" or self._fits_its_items(row)):
                self.rows[table][key] = row
                self.lost.append(_MAY_BE_WRONG[table])
            elif table not in ("event", "item", "card", "deck", "learner"):
                left += 1
        self._lose(left, table)

    def _count_gaps(self) -> None:
        """Rows are numbered as they came, so numbers that are missing tell how many there were."""
        before = self._found.right["event"]
        recovered = len(self.rows["event"]) - len(before)
        if self.has_lost("event"):
            self._lose(self._last("event", before) - len(before) - recovered, "event")
        if self.has_lost("item"):
            cards = ((row["item"],) for row in self.rows["card"].values())
            self._lose(self._last("item", [*self.rows["item"], *cards]) - len(self.rows["item"]), "item")
        for table in ("bin", "media", "origin", "deck_file", "workshop"):
            if table in self._found.unreadable:
                self._lose(self._last(table, self.rows[table]) - len(self.rows[table]), table)
        for table in ("draft", "learner_setting", "parameter_set", "workshop_run"):
            if table in self._found.unreadable:
                self.lost.append(f"perhaps some {_CALLED[table][1]}")

    def _last(self, table: str, keys: Iterable[Key]) -> int:
        return max(_highest([*keys, *self._found.doubtful[table]]), self._found.highest.get(table, 0))

    def _lose(self, number: int, table: str) -> None:
        if number > 0:
            one, many = _CALLED[table]
            self.lost.append(f"1 {one}" if number == 1 else f"{number} {many}")

    def _name_learners(self) -> None:
        """Whoever has answers stays, under another name if need be."""
        rows = self.rows["learner"]
        known = {row["uuid"] for row in rows.values()}
        nameless = dict.fromkeys(
            row["learner_uuid"] for row in self.rows["event"].values() if row["learner_uuid"] not in known
        )
        tables = ("enrolment", "learner_setting", "draft")
        named = {row["learner"] for table in tables for row in self.rows[table].values()}
        free = sorted(key for key in named if isinstance(key, int) and (key,) not in rows)
        for name in nameless:
            # With one learner gone, what belongs to one who is not there is theirs.
            key = (
                free.pop()
                if len(free) == len(nameless) == 1
                else _highest([*rows, *((each,) for each in named)]) + 1
            )
            said = f"Learner {key}"
            at = min(row["at_utc_ms"] for row in self.rows["event"].values() if row["learner_uuid"] == name)
            columns = (key, name, said, at, 0, None, 0)
            rows[(key,)] = dict(zip(shapes()["learner"].names, columns, strict=True))
            self.lost.append(f"the name of a learner, who is called “{said}” now")

    def _name_decks(self) -> None:
        wanted = {row["deck"] for row in self.rows["item"].values()}
        for key in sorted(key for key in wanted if isinstance(key, int) and (key,) not in self.rows["deck"]):
            head = self._head_of(key)
            if head is not None:
                is_ours = head.id in self._heads()
                columns = (
                    key,
                    stable_uuid(head.id),
                    head.id,
                    key,
                    int(is_ours),
                    content.head_text(head),
                    *(0, 0, 0, 0),
                    *("[]", None, "{}"),
                )
                self.rows["deck"][(key,)] = dict(zip(shapes()["deck"].names, columns, strict=True))
                if not is_ours:
                    self.lost.append(f"the title, sources and plans of the deck “{head.id}”")

    def _fits_its_items(self, deck: Row) -> bool:
        return all(
            _makes_cards(row, deck) for row in self.rows["item"].values() if row["deck"] == deck["key"]
        )

    def _drop_what_makes_no_cards(self) -> None:
        """Of a text that names a side or a trait that is not there, nothing could be asked."""
        decks = self.rows["deck"]
        if self.has_lost("item") or self.has_lost("deck"):
            rows = self.rows["item"]
            kept = {
                key: row
                for key, row in rows.items()
                if (row["deck"],) not in decks or _makes_cards(row, decks[(row["deck"],)])
            }
            self._lose(len(rows) - len(kept), "item")
            self.rows["item"] = kept

    def _drop_what_never_ended(self) -> None:
        """A workshop of which nobody knows where it stood: a copy may have it from when it was under way."""
        going_on = {row["workshop"] for row in self.rows["workshop_run"].values()}
        rows = self.rows["workshop"]
        self.rows["workshop"] = {
            key: row for key, row in rows.items() if row["ended_utc_ms"] is not None or row["key"] in going_on
        }

    def _head_of(self, key: int) -> DeckHead | None:
        """Its id is one under which its items have the UUIDs that they have."""
        items = [row for row in self.rows["item"].values() if row["deck"] == key]
        cards = (row for row in self.rows["card"].values() if row["deck"] == key)
        names = dict.fromkeys([*self._heads(), *(str(row["id"]).partition("/")[0] for row in cards)])
        for name in map(DeckId, names):
            if any(stable_uuid(name, row["id"]) == row["uuid"] for row in items):
                return self._heads().get(name) or DeckHead(name, name, sides=_sides_of(items))
        return None

    def _start_decks(self) -> None:
        """Whoever lost the list of their decks studies those that they have answers of."""
        if not self.has_lost("enrolment"):
            return
        decks = {row["id"]: row["key"] for row in self.rows["deck"].values()}
        learners = {row["uuid"]: row["key"] for row in self.rows["learner"].values()}
        for row in self.rows["event"].values():
            deck = decks.get(json.loads(row["payload"]).get("deck"))
            learner = learners.get(row["learner_uuid"])
            if deck is not None and learner is not None:
                columns = (learner, deck, row["at_utc_ms"], 0)
                started = dict(zip(shapes()["enrolment"].names, columns, strict=True))
                self.rows["enrolment"].setdefault((learner, deck), started)

    def write(self, connection: sqlite3.Connection) -> None:
        """Into an empty database, with new checks. In the caller's transaction. Raises sqlite3.Error."""
        for table in (*_FIRST, *(each for each in CHECKED_TABLES if each not in _FIRST)):
            shape, lost = shapes()[table], 0
            names = ", ".join(f'"{name}"' for name in shape.names)
            marks = ", ".join("?" * len(shape.names))
            statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
            for row in self.rows[table].values():
                row["check"] = row_check(tuple(row[name] for name in shape.columns.checked))
                try:
                    connection.execute(statement, tuple(row[name] for name in shape.names))
                except (sqlite3.IntegrityError, UnicodeError):
                    lost += 1
            self._lose(lost, table)

    def _is_of_the_same(self, copy: Found) -> bool:
        """Keys mean the same in it."""
        return all(
            copy.right[table][key]["uuid"] == row["uuid"]
            for table in ("deck", "item", "learner")
            for key, row in self.rows[table].items()
            if key in copy.right[table]
        )

    def _fill_from(self, copy: Found) -> None:
        for table in _FROM_COPIES:
            if self.has_lost(table):
                for key, row in copy.right[table].items():
                    self.rows[table].setdefault(key, dict(row))
        wanted = {row["learner_uuid"] for row in self.rows["event"].values()}
        named = {
            row["learner"] for table in ("enrolment", "learner_setting") for row in self.rows[table].values()
        }
        for key, row in copy.right["learner"].items():
            if self.has_lost("learner") and (row["uuid"] in wanted or row["key"] in named):
                self.rows["learner"].setdefault(key, dict(row))
        if self.has_lost("event"):
            present = {row["uuid"] for row in self.rows["learner"].values()}
            self._add_events(
                dict(row) for row in copy.right["event"].values() if row["learner_uuid"] in present
            )

    def _add_events(self, rows: Iterable[Row]) -> None:
        events = self.rows["event"]
        known, number = {row["uuid"] for row in events.values()}, _highest(events)
        for row in rows:
            if row["uuid"] not in known:
                known.add(row["uuid"])
                number += 1
                events[(number,)] = {**row, "key": number}


def _highest(keys: Iterable[Key]) -> int:
    return max((key[0] for key in keys if isinstance(key[0], int)), default=0)


def _is_usable(table: str, row: Row) -> bool:
    """Though something in it is wrong."""
    look = _USABLE.get(table)
    try:
        return look is not None and bool(look(row))
    except (StorageError, *_NOT_WHAT_IT_SHOULD_BE):
        return False


def _item_is_usable(row: Row) -> bool:
    json.loads(row["stamps"])
    texts = [row["content"], *([] if row["imported"] is None else [row["imported"]])]
    return all(content.read_item(row["kind"], ItemId(row["id"]), text) for text in texts)


def _deck_is_usable(row: Row) -> bool:
    reads = [json.loads(row[name]) for name in ("folder", "stamps")]
    head = content.read_head(DeckId(row["id"]), row["head"])
    return bool(head) and isinstance(reads[0], list) and row["uuid"] == stable_uuid(row["id"])


def _makes_cards(item: Row, deck: Row) -> bool:
    try:
        head = content.read_head(DeckId(deck["id"]), deck["head"])
        cards_of(content.read_item(item["kind"], ItemId(item["id"]), item["content"]), head)
    except (StorageError, *_NOT_WHAT_IT_SHOULD_BE):
        return False
    return True


def _learner_is_usable(row: Row) -> bool:
    numbers = (row["created_utc_ms"], row["used_utc_ms"])
    return (
        len(row["uuid"]) == 16 and isinstance(row["name"], str) and all(type(each) is int for each in numbers)
    )


_USABLE: Mapping[str, Callable[[Row], bool]] = {
    "item": _item_is_usable,
    "deck": _deck_is_usable,
    "learner": _learner_is_usable,
    "enrolment": lambda row: isinstance(row["since_utc_ms"], int),
    "draft": lambda row: isinstance(row["text"], str),
    "bin": lambda row: isinstance(json.loads(row["content"]), dict),
    "deck_file": lambda row: isinstance(json.loads(row["options"]), dict),
    "workshop": lambda row: all(
        isinstance(json.loads(row[name] or "{}"), dict) for name in ("plan", "results")
    ),
}
_MAY_BE_WRONG = {
    "item": "a letter, perhaps, in the text of an item",
    "deck": "a letter, perhaps, in the title or the sources of a deck",
    "learner": "a letter, perhaps, in the name of a learner",
    "enrolment": "since when a deck is studied",
    "draft": "a letter, perhaps, of a text that was not handed in yet",
    "bin": "a letter, perhaps, of something in the bin",
    "deck_file": "how or from where a deck was brought in",
    "workshop": "a letter or a number, perhaps, of a workshop",
}
_CALLED = {
    "learner": ("learner", "learners"),
    "device": ("name of a device", "names of devices"),
    "deck": ("deck", "decks"),
    "item": ("item", "items"),
    "card": ("card", "cards"),
    "enrolment": ("deck that was being studied", "decks that were being studied"),
    "event": ("answer or other event", "answers or other events"),
    "draft": ("text that was not handed in yet", "texts that were not handed in yet"),
    "parameter_set": ("set of parameters of the memory model", "sets of parameters of the memory model"),
    "learner_setting": ("setting of a learner", "settings of learners"),
    "bin": ("thing in the bin", "things in the bin"),
    "media": ("entry of the list of media", "entries of the list of media"),
    "origin": ("name that another program gives to an item", "names that other programs give to items"),
    "deck_file": ("file that a deck came from", "files that decks came from"),
    "workshop": ("workshop with its results", "workshops with their results"),
    "workshop_run": ("workshop that was under way", "workshops that were under way"),
}


def _sides_of(items: Sequence[Row]) -> tuple[Side, ...]:
    """From what the items' texts name; none where that is not two."""
    names: dict[str, None] = {}
    for row in items:
        _gather_sides(json.loads(row["content"]), names)
    names.pop("both", None)
    return tuple(Side(SideId(name), name.title(), name, name) for name in names) if len(names) == 2 else ()


def _gather_sides(value: Any, names: dict[str, None]) -> None:
    if isinstance(value, dict):
        if isinstance(value.get("side"), str):
            names[value["side"]] = None
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            _gather_sides(each, names)
