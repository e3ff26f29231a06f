"""Where things stand in a TOML file: the line of every table, key and list entry. `tomllib` tells none.

The same marks serve for two questions that come before parsing: how deep the brackets go, and where a
text begins that never ends.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple, TypeAlias

Path: TypeAlias = "tuple[str | int, ...]"

_TEXTS = r"""
    (?P<long>   \"{3} (?: [^"\\]++ | \\. | "(?!"") )*+ \"{3,5} | '{3} (?: [^']++ | '(?!'') )*+ '{3,5} )
  | (?P<short>  "(?!"") (?: [^"\\\n]++ | \\[^\n] )*+ " | '(?!'') [^'\n]*+ ' )
  | (?P<stray>  ["'] )
  | (?P<remark> \#[^\n]*+ )
"""
_BRACKETS = re.compile(_TEXTS + r"| (?P<mark> [][{}] )", re.VERBOSE | re.DOTALL)
_TOKENS = re.compile(
    _TEXTS + r"""| (?P<mark> [][{}=,.\n] ) | (?P<bare> [^][{}=,.\s"'\#]++ )""", re.VERBOSE | re.DOTALL
)


class Shape(NamedTuple):
    depth: int
    """Deepest nesting of brackets and braces."""
    deepest_line: int
    unclosed_text_line: int
    """Where a text begins that never ends; 0: nowhere."""


def shape_of(text: str) -> Shape:
    """Counted without recursion and in one pass, on any text whatever; stops at a text without an end."""
    depth = deepest = deepest_at = 0
    for token in _BRACKETS.finditer(text):
        if token.lastgroup == "stray":
            return Shape(deepest, _line(text, deepest_at), _line(text, token.start()))
        if token.lastgroup != "mark":
            continue
        depth = depth + 1 if token[0] in "[{" else max(0, depth - 1)
        if depth > deepest:
            deepest, deepest_at = depth, token.start()
    return Shape(deepest, _line(text, deepest_at), 0)


def lines_of(text: str) -> LineMap:
    """`text` must be valid TOML."""
    return LineMap(_Scan(text).lines)


class LineMap:
    def __init__(self, lines: dict[Path, int]) -> None:
        self._lines = lines

    def line(self, path: Path) -> int:
        """The line of what `path` names, else of the nearest thing around it; 1 for the file."""
        for end in range(len(path), 0, -1):
            if path[:end] in self._lines:
                return self._lines[path[:end]]
        return 1


class _Token(NamedTuple):
    group: str
    text: str
    start: int


class _Scan:
    """Reads tokens one after the other. Lists of tables count up; a header inside means their last entry."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._tokens = [
            _Token(match.lastgroup or "", match[0], match.start())
            for match in _TOKENS.finditer(text)
            if match.lastgroup != "remark"
        ]
        self._next = 0
        table: Path = ()
        while self._next < len(self._tokens):
            if self._at("\n"):
                self._next += 1
            elif self._at("["):
                table = self._header()
            else:
                self._key_and_value(table)

    def _at(self, marks: str) -> bool:
        """Also true at the end of the file, so that no loop runs past it."""
        if self._next >= len(self._tokens):
            return True
        token = self._tokens[self._next]
        return token.group == "mark" and token.text in marks

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[min(self._next, len(self._tokens)) - 1]

    def _note(self, path: Path, token: _Token) -> None:
        self.lines.setdefault(path, bisect_right(self._starts, token.start))

    def _key(self, end: str) -> list[str]:
        parts = []
        while not self._at(end):
            token = self._take()
            if token.text != ".":
                parts.append(_unquoted(token))
        return parts

    def _header(self) -> Path:
        start = self._take()
        second = self._tokens[min(self._next, len(self._tokens) - 1)]
        is_list = second.text == "[" and second.start == start.start + 1
        self._next += is_list
        names = self._key("]")
        self._next += 1 + is_list
        path: Path = ()
        for place, name in enumerate(names, 1):
            path += (name,)
            if is_list and place == len(names):
                self._note(path, start)
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path += (self._counts[path],)
            self._note(path, start)
        return path

    def _key_and_value(self, table: Path) -> None:
        start = self._tokens[self._next]
        path = table
        for name in self._key("=\n"):
            path += (name,)
            self._note(path, start)
        self._next += 1
        self._value(path)

    def _value(self, path: Path) -> None:
        """Recursion is bounded: the depth of brackets was checked before."""
        if self._at("[") and self._next < len(self._tokens):
            self._list(path)
        elif self._at("{") and self._next < len(self._tokens):
            self._inline_table(path)
        while not self._at(",]}\n"):
            self._next += 1

    def _list(self, path: Path) -> None:
        self._next += 1
        place = 0
        while not self._at("]"):
            if self._at(",\n"):
                self._next += 1
                continue
            self._note((*path, place), self._tokens[self._next])
            self._value((*path, place))
            place += 1
        self._next += 1

    def _inline_table(self, path: Path) -> None:
        self._next += 1
        while not self._at("}"):
            if self._at(",\n"):
                self._next += 1
            else:
                self._key_and_value(path)
        self._next += 1


def _unquoted(token: _Token) -> str:
    if token.group != "short":
        return token.text
    if token.text[0] == "'":
        return token.text[1:-1]
    import tomllib

    return str(tomllib.loads("key = " + token.text)["key"])


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
