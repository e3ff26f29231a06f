"""Dataclasses as plain JSON: equal after the round trip, and nothing of a wrong type gets in."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, NewType

import pytest

from desktop_app.domain.plain_json import converters, read, read_checked, to_text, write

Name = NewType("Name", str)


class Colour(enum.StrEnum):
    RED = "red"


class Pair(NamedTuple):
    first: str
    second: int = 0


@dataclass(frozen=True)
class Circle:
    radius: float = 1.0


@dataclass(frozen=True)
class Square:
    side: int = 0


@dataclass(frozen=True)
class Drawing:
    name: Name
    colour: Colour = Colour.RED
    pairs: tuple[Pair, ...] = ()
    shape: Circle | Square = field(default_factory=Circle)
    maybe: Square | None = None
    by_name: dict[Name, Square] = field(default_factory=dict)
    fields: tuple[tuple[str, str], ...] = ()
    point: tuple[int, str] = (0, "")
    words: tuple[str, ...] = ()
    level: Literal["low", "high"] = "low"
    free: dict[str, Any] = field(default_factory=dict)
    is_flat: bool = False


FULL = Drawing(
    Name("x"),
    pairs=(Pair("a", 1), Pair("b")),
    shape=Square(3),
    maybe=Square(2),
    by_name={Name("a"): Square(1)},
    fields=(("front", "x"), ("back", "y")),
    point=(1, "one"),
    words=("a", "b"),
    level="high",
    free={"$date": [1, 2.5, None]},
    is_flat=True,
)


@pytest.mark.parametrize("drawing", [FULL, Drawing(Name(""))])
def test_there_and_back(drawing: Drawing) -> None:
    data = json.loads(to_text(write(drawing)))
    assert read(Drawing, data) == drawing
    assert read_checked(Drawing, data) == drawing


def test_values_like_their_default_are_left_out() -> None:
    assert write(Drawing(Name("x"))) == {"name": "x"}


@pytest.mark.parametrize(
    "data",
    [
        [],
        None,
        {},
        {"name": 5},
        {"name": None},
        {"name": "x", "unknown": 1, "pairs": {}},
        {"name": "x", "pairs": "ab"},
        {"name": "x", "pairs": [["a"]]},
        {"name": "x", "pairs": [["a", "b"]]},
        {"name": "x", "pairs": [["a", True]]},
        {"name": "x", "colour": "blue"},
        {"name": "x", "shape": {"$kind": "Any"}},
        {"name": "x", "shape": {"side": 1}},
        {"name": "x", "maybe": []},
        {"name": "x", "by_name": {"a": 1}},
        {"name": "x", "words": ["a", 1]},
        {"name": "x", "words": "ab"},
        {"name": "x", "fields": [["a", "b", "c"]]},
        {"name": "x", "point": [1]},
        {"name": "x", "level": "middle"},
        {"name": "x", "is_flat": 1},
    ],
)
def test_what_is_of_another_type_is_refused(data: object) -> None:
    with pytest.raises((TypeError, ValueError, KeyError)):
        read_checked(Drawing, data)


def test_half_characters_are_written_too() -> None:
    assert json.loads(to_text(["\ud800", "ä"])) == ["\ud800", "ä"]


def test_what_has_no_json_is_told() -> None:
    with pytest.raises(TypeError, match="no JSON"):
        converters(object, checked=True)
