"""Values from a stranger's database or JSON: any type may stand in any place."""

from __future__ import annotations

import json
import math
from typing import Any

from desktop_app.formats.limits import NESTING

_LARGEST = 2**63 - 1
_MOST_DIGITS = 20


def number(value: object, otherwise: int = 0) -> int:
    """A whole number; `otherwise` for what is none. One that does not fit into 64 bits is cut."""
    if type(value) is int and -_LARGEST <= value <= _LARGEST:
        return value
    if isinstance(value, bytes):
        value = value[: _MOST_DIGITS + 1].decode("ascii", "replace")
    if isinstance(value, str):
        try:
            value = float(value) if "." in value else int(value[: _MOST_DIGITS + 1])
        except ValueError:
            return otherwise
    if isinstance(value, float):
        value = int(value) if math.isfinite(value) else otherwise
    if not isinstance(value, int):
        return otherwise
    return max(-_LARGEST, min(_LARGEST, int(value)))


def real(value: object) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        result = float(value)
    except OverflowError:
        return None
    return result if math.isfinite(result) else None


def text(value: object) -> str:
    """What cannot be read of it becomes U+FFFD."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, list | dict) else str(value)


def json_object(value: object) -> dict[str, Any]:
    """The object that a JSON text holds; an empty one for anything else, and for one nested too deeply."""
    found = json_value(value)
    return found if isinstance(found, dict) else {}


def json_value(value: object) -> Any:
    source = text(value)
    if not source or source == "{}" or (len(source) > NESTING and _depth(source) > NESTING):
        return None
    try:
        return json.loads(source)
    except (ValueError, RecursionError):
        return None


def _depth(source: str) -> int:
    """How deep its brackets lie, those in strings counted too, where there are so many that it may matter."""
    if source.count("{") + source.count("[") <= NESTING:
        return 0
    depth = deepest = 0
    in_string = is_escaped = False
    for character in source:
        if is_escaped:
            is_escaped = False
        elif in_string:
            is_escaped = character == "\\"
            in_string = character != '"'
        elif character == '"':
            in_string = True
        elif character in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "}]":
            depth -= 1
    return deepest
