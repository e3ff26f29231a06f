"""Whatever is in the file, reading it ends with a deck or with problems, never with an exception."""

from __future__ import annotations

import copy
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.formats.base import ReadResult
from desktop_app.formats.deck_toml import parse_toml
from desktop_app.formats.toml_values import written_line
from tests.formats.test_deck_toml import EVERYTHING

DATA = EVERYTHING.encode()
TABLES = tomllib.loads(EVERYTHING)
WRONG = st.sampled_from(
    ["", " ", "x", "x y", "a\0b", 0, -1, 1.5, float("nan"), True, [], [[]], [{}], {}, {"x": 1}, [1, "x", {}]]
)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return found + [each for key, entry in inner for each in _paths(entry, (*path, key))]


PATHS = _paths(TABLES)


def _is_told(result: ReadResult) -> bool:
    return (result.deck is None) == bool(result.problems) and all(
        problem.file == "deck.toml" and problem.line >= 0 and problem.message for problem in result.problems
    )


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, len(DATA)),
    st.integers(0, 40),
    st.binary(max_size=6) | st.sampled_from([b"[", b'"', b"\n", b"{"]),
)
def test_any_bytes_changed(start: int, length: int, new: bytes) -> None:
    assert _is_told(parse_toml(DATA[:start] + new + DATA[start + length :], "deck.toml"))


@pytest.mark.parametrize("value", [1, True, "x", [], {}, [1, "x", {}], {"x": 1}], ids=repr)
def test_a_value_of_the_wrong_kind_anywhere(value: Any) -> None:
    for path in PATHS:
        assert _is_told(_read_with([(path, value)])), path


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PATHS), WRONG), min_size=2, max_size=4))
def test_several_values_of_the_wrong_kind(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    assert _is_told(_read_with(changes))


def _read_with(changes: list[tuple[tuple[Any, ...], Any]]) -> ReadResult:
    tables: Any = copy.deepcopy(TABLES)
    for path, value in changes:
        inner = tables
        for key in path[:-1]:
            inner = inner[key] if _has(inner, key) else None
        if _has(inner, path[-1]):
            inner[path[-1]] = copy.deepcopy(value)
    text = "".join(written_line(key, value) for key, value in tables.items())
    return parse_toml(text.encode(), "deck.toml")


def _has(value: Any, key: Any) -> bool:
    if isinstance(value, dict):
        return key in value
    return isinstance(value, list) and isinstance(key, int) and key < len(value)
