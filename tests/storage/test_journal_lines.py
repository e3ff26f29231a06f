"""An event survives as a line of text, and a line that is not whole is known."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.event import EventKind
from desktop_app.storage.journal_lines import event_to_line, line_to_event, line_to_row, row_to_line
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import PAIR, add, event


def test_an_event_is_a_line_and_back(store: SqliteStore) -> None:
    first, *_ = add(store, PAIR)
    for kind in (EventKind.ANSWER, EventKind.UNDO):
        written = event(store, first, 1, kind=kind)
        line = event_to_line(written)
        assert line.isascii()
        assert len(line.splitlines()) == 1
        assert line_to_event(line) == written


def test_a_row_is_the_same_line(store: SqliteStore) -> None:
    first, *_ = add(store, PAIR)
    line = event_to_line(event(store, first, 1))
    row = line_to_row(line)
    assert row is not None
    assert row_to_line(row) == line


@pytest.mark.parametrize("cut", [1, 50, -1])
def test_a_line_that_was_cut_is_none(store: SqliteStore, cut: int) -> None:
    """A stop while it was written, a page of zeros, two lines run into one."""
    first, *_ = add(store, PAIR)
    line = event_to_line(event(store, first, 1))
    for broken in (line[:cut], line[:cut] + line, "\0" * 20, "[1]", "[" * 5_000, "null"):
        assert line_to_event(broken) is None


def test_a_changed_value_is_known(store: SqliteStore) -> None:
    first, *_ = add(store, PAIR)
    line = event_to_line(event(store, first, 1))
    data = json.loads(line)
    for name in data:
        changed = {**data, name: 7 if data[name] != 7 else 8}
        assert line_to_event(json.dumps(changed)) is None, name
