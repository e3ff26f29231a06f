"""Values in TOML: the standard library reads it, but does not write it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

Pairs: TypeAlias = Iterable[tuple[str, Any]]

_WIDTH = 110
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
# Control characters, line ends other than \n, and marks that turn the direction without being seen.
_UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\\\\"
_IN_SHORT_TEXT = re.compile(f'[{_UNSEEN}\t\n"]')
_IN_LONG_TEXT = re.compile(f'[{_UNSEEN}]|"{{3,}}|"+\\Z')
_LETTERS: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written_key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _short_text(key)


def written_line(key: str, value: Any) -> str:
    """A key with its value. Texts keep their lines; a list that is too wide gets a line for each entry."""
    name = written_key(key)
    if isinstance(value, str) and "\n" in value:
        return f'{name} = """\n{_IN_LONG_TEXT.sub(_escaped, value)}"""\n'
    line = f"{name} = {written_value(value)}\n"
    if isinstance(value, list | tuple) and value and len(line) > _WIDTH:
        return written_lines(key, value)
    return line


def written_lines(key: str, values: Iterable[Any]) -> str:
    """A list with a line for each entry."""
    entries = "".join(f"  {written_value(value)},\n" for value in values)
    return f"{written_key(key)} = [\n{entries}]\n"


def written_value(value: Any) -> str:
    """On one line."""
    if isinstance(value, str):
        return _short_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return written_table(value.items())
    return f"[{', '.join(map(written_value, value))}]"


def written_table(pairs: Pairs) -> str:
    inside = ", ".join(f"{written_key(key)} = {written_value(value)}" for key, value in pairs)
    return f"{{ {inside} }}" if inside else "{}"


def _short_text(text: str) -> str:
    return f'"{_IN_SHORT_TEXT.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    return "".join(_LETTERS.get(letter) or f"\\u{ord(letter):04X}" for letter in found[0])
