"""Frozen dataclasses as plain JSON values, and back: equal after the round trip.

What a field holds is read from its annotation. Values equal to their default are left out, so a new field
with a default needs no migration. Named tuples become lists. Of several dataclasses that may stand in one
place, such as the kinds of items, each is told by its name in `$kind`.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import json
import types
import typing
from collections.abc import Callable
from functools import partial
from itertools import chain
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")
Convert = Callable[[Any], Any]

_TIMES: tuple[tuple[str, type[Any]], ...] = (
    # A datetime is a date too, so it comes first.
    ("$datetime", datetime.datetime),
    ("$date", datetime.date),
    ("$time", datetime.time),
)
_KIND = "$kind"

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


def write(value: Any) -> dict[str, Any]:
    """Of a dataclass."""
    return {
        name: kept if convert is None else convert(kept)
        for name, default, convert, _ in _fields(type(value), False)
        if (kept := getattr(value, name)) != default
    }


def read(cls: type[T], data: dict[str, Any]) -> T:
    """For what this program has written and kept: values are taken as they are."""
    given = {
        name: data[name] if convert is None else convert(data[name])
        for name, _, _, convert in _fields(cls, False)
        if name in data
    }
    return cls(**given)


def read_checked(cls: type[T], data: object) -> T:
    """For what came from elsewhere: TypeError, ValueError or KeyError unless every value is of its type."""
    return _read_checked(cls, data)


def converters(hint: Any, *, checked: bool) -> tuple[Convert | None, Convert | None]:
    """How to write and read a value of this annotation; None: as it is."""
    hint = getattr(hint, "__supertype__", hint)
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _union(typing.get_args(hint), checked)
    if origin is tuple:
        return _tuple(typing.get_args(hint), checked)
    if origin is dict:
        key, value = typing.get_args(hint)
        return _mapping(key, value, checked)
    if hint is Any:
        return _write_any, _read_any
    if origin is typing.Literal:
        return None, _one_of(typing.get_args(hint)) if checked else None
    if isinstance(hint, type):
        return _class(hint, checked)
    raise TypeError(f"no JSON for {hint!r}")


class _Field(NamedTuple):
    name: str
    default: Any
    """What is left out of the JSON; MISSING where there is none."""
    write: Convert | None
    """None: the value goes as it is."""
    read: Convert | None


_met: dict[tuple[type[Any], bool], tuple[_Field, ...]] = {}


def _fields(cls: type[Any], checked: bool) -> tuple[_Field, ...]:
    known = _met.get((cls, checked))
    if known is not None:
        return known
    hints = typing.get_type_hints(cls)
    result = []
    for each in dataclasses.fields(cls):
        default = each.default
        if each.default_factory is not dataclasses.MISSING:
            default = each.default_factory()
        result.append(_Field(each.name, default, *converters(hints[each.name], checked=checked)))
    _met[cls, checked] = tuple(result)
    return _met[cls, checked]


def _read_checked(cls: type[T], data: object) -> T:
    """Most values are of their type already, so that is looked at first."""
    known = _expected(cls)
    given = {}
    for name, value in _table(data).items():
        if name in known:
            kind, convert = known[name]
            given[name] = value if type(value) is kind or convert is None else convert(value)
    return cls(**given)


_expectations: dict[type[Any], dict[str, tuple[type[Any], Convert | None]]] = {}


def _expected(cls: type[Any]) -> dict[str, tuple[type[Any], Convert | None]]:
    """For each field the type that needs no more looking at, and what makes or checks any other value."""
    if cls not in _expectations:
        hints = typing.get_type_hints(cls)
        plain = {str, int, bool}
        _expectations[cls] = {
            each.name: (hint if hint in plain else object, each.read)
            for each in _fields(cls, True)
            for hint in [getattr(hints[each.name], "__supertype__", hints[each.name])]
        }
    return _expectations[cls]


def _class(cls: type[Any], checked: bool) -> tuple[Convert | None, Convert | None]:
    if dataclasses.is_dataclass(cls):
        return write, partial(_read_checked if checked else read, cls)
    if issubclass(cls, tuple):
        return _named_tuple(cls, checked)
    if issubclass(cls, enum.Enum):
        return lambda value: value.value, cls
    if cls is datetime.date:
        return datetime.date.isoformat, datetime.date.fromisoformat
    if cls in (str, int, bool, float):
        return None, _exactly(cls) if checked else None
    raise TypeError(f"no JSON for {cls!r}")


def _exactly(cls: type[Any]) -> Convert:
    allowed = (int, float) if cls is float else (cls,)

    def check(value: Any) -> Any:
        if type(value) not in allowed:
            raise TypeError(f"{type(value).__name__} in place of {cls.__name__}")
        return value

    return check


def _one_of(choices: tuple[Any, ...]) -> Convert:
    def check(value: Any) -> Any:
        if value not in choices:
            raise ValueError("not one of the choices")
        return value

    return check


def _table(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise TypeError(f"{type(data).__name__} in place of a table")
    return data


def _list(data: object) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError(f"{type(data).__name__} in place of a list")
    return data


def _union(hints: tuple[Any, ...], checked: bool) -> tuple[Convert | None, Convert | None]:
    inner = [each for each in hints if each is not types.NoneType]
    pair = converters(inner[0], checked=checked) if len(inner) == 1 else _by_kind(inner, checked)
    return pair if len(inner) == len(hints) else _optional(*pair)


def _by_kind(classes: list[type[Any]], checked: bool) -> tuple[Convert, Convert]:
    by_name = {cls.__name__: cls for cls in classes}

    def convert(data: Any) -> Any:
        cls = by_name[data[_KIND]]
        return _read_checked(cls, data) if checked else read(cls, data)

    return lambda value: {_KIND: type(value).__name__, **write(value)}, convert


def _optional(writes: Convert | None, reads: Convert | None) -> tuple[Convert | None, Convert | None]:
    return (
        writes and (lambda value: None if value is None else writes(value)),
        reads and (lambda value: None if value is None else reads(value)),
    )


def _tuple(hints: tuple[Any, ...], checked: bool) -> tuple[Convert | None, Convert]:
    """Tuples of texts are written as they are: JSON makes lists of them."""
    if len(hints) == 2 and hints[1] is Ellipsis:
        if hints[0] is str and checked:
            return None, _texts
        if hints[0] == tuple[str, str] and checked:
            return None, _pairs_of_texts
        return _many(*converters(hints[0], checked=checked), checked=checked)
    return _fixed(tuple(converters(each, checked=checked) for each in hints))


def _texts(values: object) -> tuple[str, ...]:
    """Quicker than one by one: tables have millions of cells."""
    found = _list(values)
    if not set(map(type, found)) <= {str}:
        raise TypeError("a list of more than texts")
    return tuple(found)


def _pairs_of_texts(values: object) -> tuple[tuple[str, str], ...]:
    found = _list(values)
    if not set(map(type, found)) <= {list} or not set(map(len, found)) <= {2}:
        raise TypeError("a list of more than pairs")
    if not set(map(type, chain.from_iterable(found))) <= {str}:
        raise TypeError("a pair of more than texts")
    return tuple(map(tuple, found))


def _many(writes: Convert | None, reads: Convert | None, *, checked: bool) -> tuple[Convert, Convert]:
    if checked:
        return (
            list if writes is None else lambda values: [writes(value) for value in values],
            lambda values: tuple(_list(values) if reads is None else map(reads, _list(values))),
        )
    return (
        list if writes is None else lambda values: [writes(value) for value in values],
        tuple if reads is None else lambda values: tuple(reads(value) for value in values),
    )


def _fixed(parts: tuple[tuple[Convert | None, Convert | None], ...]) -> tuple[Convert, Convert]:
    def writes(values: Any) -> list[Any]:
        return [
            value if each is None else each(value) for (each, _), value in zip(parts, values, strict=True)
        ]

    def reads(values: Any) -> tuple[Any, ...]:
        pairs = zip(parts, _list(values), strict=True)
        return tuple(value if each is None else each(value) for (_, each), value in pairs)

    return writes, reads


def _named_tuple(cls: type[Any], checked: bool) -> tuple[Convert, Convert]:
    hints = typing.get_type_hints(cls)
    writes, reads = _fixed(tuple(converters(hints[name], checked=checked) for name in cls._fields))
    return writes, lambda values: cls(*reads(values))


def _mapping(key: Any, value: Any, checked: bool) -> tuple[Convert, Convert]:
    if value is Any:
        return _write_any, _read_any
    if getattr(key, "__supertype__", key) is not str:
        raise TypeError("the keys of a JSON table are texts")
    writes, reads = converters(value, checked=checked)
    return (
        dict if writes is None else lambda table: {name: writes(each) for name, each in table.items()},
        lambda table: {name: reads(each) if reads else each for name, each in _table(table).items()},
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
