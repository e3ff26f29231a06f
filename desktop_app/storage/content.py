"""Items and deck heads as JSON text, and back: equal after the round trip.

Generic over the frozen dataclasses of `domain`: what a field holds is read from its annotation. Values equal
to their default are left out, so a new field with a default needs no migration.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import types
import typing
from collections.abc import Callable
from typing import Any, NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import ITEM_CLASSES, Item
from desktop_app.storage.errors import damaged
from desktop_app.study.rows import Part

_Convert = Callable[[Any], Any]

_TIMES: tuple[tuple[str, type[Any]], ...] = (
    # A datetime is a date too, so it comes first.
    ("$datetime", datetime.datetime),
    ("$date", datetime.date),
    ("$time", datetime.time),
)

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def to_text(value: Any) -> str:
    """Compact JSON, readable where UTF-8 can hold it (half characters are escaped)."""
    text = _encode(value)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return _encode_ascii(value)
    return text


def item_text(item: Item) -> str:
    """All of an item but its id and kind, which are columns."""
    data = _write(item)
    del data["id"]
    return to_text(data)


def read_item(kind: str, item: ItemId, text: str) -> Item:
    """Raises DatabaseDamaged."""
    return typing.cast(Item, _load(ITEM_CLASSES.get(kind), item, text))


def head_text(head: DeckHead) -> str:
    """All of a deck's head but its id, which is a column."""
    data = _write(head)
    del data["id"]
    return to_text(data)


def read_head(deck: DeckId, text: str) -> DeckHead:
    """Raises DatabaseDamaged."""
    return typing.cast(DeckHead, _load(DeckHead, deck, text))


def part_text(part: Part | None) -> str:
    """What was cut out of an item; an empty object for none."""
    return to_text({} if part is None else _write(part))


def read_part(text: str) -> Part | None:
    """Raises DatabaseDamaged."""
    try:
        data = json.loads(text)
        return _read(Part, data) if data else None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged(f"{type(error).__name__} in what was cut out of an item") from error


def _load(cls: type[Any] | None, name: str, text: str) -> Any:
    try:
        if cls is None:
            raise ValueError("unknown kind")
        return _read(cls, {**json.loads(text), "id": name})
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged(f"{type(error).__name__} in the content of {name}") from error


class _Field(NamedTuple):
    name: str
    default: Any
    """What is left out of the JSON; MISSING where there is none."""
    write: _Convert | None
    """None: the value goes as it is."""
    read: _Convert | None


_met: dict[type[Any], tuple[_Field, ...]] = {}


def _fields(cls: type[Any]) -> tuple[_Field, ...]:
    if cls in _met:
        return _met[cls]
    hints = typing.get_type_hints(cls)
    result = []
    for each in dataclasses.fields(cls):
        default = each.default
        if each.default_factory is not dataclasses.MISSING:
            default = each.default_factory()
        result.append(_Field(each.name, default, *_converters(hints[each.name])))
    _met[cls] = tuple(result)
    return _met[cls]


def _write(value: Any) -> dict[str, Any]:
    return {
        name: kept if write is None else write(kept)
        for name, default, write, _ in _fields(type(value))
        if (kept := getattr(value, name)) != default
    }


def _read(cls: type[Any], data: dict[str, Any]) -> Any:
    given = {
        name: data[name] if read is None else read(data[name])
        for name, _, _, read in _fields(cls)
        if name in data
    }
    return cls(**given)


def _converters(hint: Any) -> tuple[_Convert | None, _Convert | None]:
    """How to write and read a value of this annotation."""
    hint = getattr(hint, "__supertype__", hint)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        (inner,) = (each for each in typing.get_args(hint) if each is not types.NoneType)
        return _optional(*_converters(inner))
    if origin is tuple:
        return _many(*_converters(typing.get_args(hint)[0]))
    if origin is dict or hint is Any:
        return _write_any, _read_any
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        cls = hint
        return _write, lambda data: _read(cls, data)
    if hint is datetime.date:
        return datetime.date.isoformat, datetime.date.fromisoformat
    if hint in (str, int, bool, float):
        return None, None
    raise TypeError(f"no JSON for {hint!r}")


def _optional(write: _Convert | None, read: _Convert | None) -> tuple[_Convert | None, _Convert | None]:
    return (
        write and (lambda value: None if value is None else write(value)),
        read and (lambda value: None if value is None else read(value)),
    )


def _many(write: _Convert | None, read: _Convert | None) -> tuple[_Convert, _Convert]:
    return (
        list if write is None else lambda values: [write(value) for value in values],
        tuple if read is None else lambda values: tuple(read(value) for value in values),
    )


def _write_any(value: Any) -> Any:
    """What a TOML file may hold, dates and times included."""
    for name, cls in _TIMES:
        if isinstance(value, cls):
            return {name: value.isoformat()}
    if isinstance(value, dict):
        written = {key: _write_any(each) for key, each in value.items()}
        # A table of the file's own that looks like one of our marks is wrapped, so that it stays one.
        marked = len(value) == 1 and next(iter(value)).startswith("$")
        return {"$table": written} if marked else written
    if isinstance(value, list | tuple):
        return [_write_any(each) for each in value]
    return value


def _read_any(value: Any) -> Any:
    if isinstance(value, list):
        return [_read_any(each) for each in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((name, inner),) = value.items()
        for mark, cls in _TIMES:
            if name == mark:
                return cls.fromisoformat(inner)
        if name == "$table":
            value = inner
    return {key: _read_any(each) for key, each in value.items()}
