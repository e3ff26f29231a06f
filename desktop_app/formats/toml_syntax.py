"""From bytes to the tables of a TOML file, or to what keeps it from being one, in words for people."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from desktop_app.formats import limits
from desktop_app.formats import toml_words as words
from desktop_app.formats.toml_lines import shape_of

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")
_DATE = re.compile(r"=\s*\d{4}-\d")
_KEY = re.compile(r"""\s*+\[{0,2}+([^]["'=#]++)[]=]""")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]*+(?:\s*+\.\s*+[A-Za-z0-9_-]++)*+")
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_DOTTED = re.compile(rf"(?:^|[\[{{,])[ \t]*+{_PART}(?:\.[ \t]*+{_PART}){{{limits.NESTING}}}", re.MULTILINE)
"""The time that tomllib takes for such a key grows with the square of its parts."""
# How the messages of tomllib begin, of Python 3.11 to 3.14.
_SENTENCES = (
    ("Expected '=' after a key", words.KEY_WITHOUT_VALUE),
    ("Invalid value", words.NOT_A_VALUE),
    ("Invalid statement", words.NOT_A_LINE),
    ("Cannot overwrite", words.KEY_TWICE),
    ("Duplicate inline table key", words.KEY_TWICE),
    ("Cannot declare", words.TABLE_TWICE),
    ("Cannot redefine", words.TABLE_TWICE),
    ("Cannot mutate", words.TABLE_TWICE),
    ("Invalid date", words.BAD_DATE),
    ("Unclosed array", words.LIST_NOT_CLOSED),
    ("Unclosed inline table", words.BRACE_NOT_CLOSED),
    ("Unterminated string", words.TEXT_NOT_CLOSED),
    ("Illegal character '\\n'", words.LINE_IN_TEXT),
    ("Illegal character", words.BAD_CHARACTER),
    ("Found invalid character", words.BAD_CHARACTER),
    ("Unescaped '\\' in a string", words.BAD_BACKSLASH),
    ("Invalid hex value", words.BAD_BACKSLASH),
    ("Escaped character is not", words.BAD_BACKSLASH),
    ("Expected newline or end of document", words.LINE_GOES_ON),
    ("Expected ']'", words.HEADING_NOT_CLOSED),
    ("Expected ']]'", words.HEADING_NOT_CLOSED),
    ("Invalid initial character", words.BAD_KEY),
)


class Fault(NamedTuple):
    """The one thing that keeps the file from being read."""

    template: str
    line: int = 0
    values: dict[str, object] = {}  # noqa: RUF012 - never changed


class Parsed(NamedTuple):
    text: str
    tables: dict[str, Any]


def parse(data: bytes) -> Parsed | Fault:
    text = _decoded(data)
    if isinstance(text, Fault):
        return text
    shape = shape_of(text)
    if shape.depth > limits.NESTING:
        return Fault(words.TOO_DEEP, shape.deepest_line, {"depth": shape.depth, "limit": limits.NESTING})
    if dotted := _DOTTED.search(text):
        return Fault(words.TOO_MANY_PARTS, text.count("\n", 0, dotted.end()) + 1, {"limit": limits.NESTING})
    import tomllib

    try:
        return Parsed(text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        return _fault(str(error), text, shape.unclosed_text_line)
    except (ValueError, OverflowError):  # digits past Python's limit
        return Fault(words.NUMBER_TOO_LONG)
    except RecursionError:
        return Fault(words.TOO_DEEP, shape.deepest_line, {"depth": shape.depth, "limit": limits.NESTING})


def _decoded(data: bytes) -> str | Fault:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Fault(words.IS_UTF16)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Fault(words.NOT_UTF8, data.count(b"\n", 0, error.start) + 1)
    if not text.strip():
        return Fault(words.EMPTY_FILE)
    nul = text.find("\0")
    if nul >= 0:
        return Fault(words.HAS_NUL, text.count("\n", 0, nul) + 1)
    return text.replace("\r\n", "\n")


def _fault(message: str, text: str, unclosed_line: int) -> Fault:
    found = _PLACE.search(message)
    line = int(found["line"]) if found and found["line"] else text.rstrip().count("\n") + 1
    said = message[: found.start()] if found else message
    if unclosed_line and unclosed_line <= line:
        return Fault(_unclosed(said), unclosed_line)
    for beginning, sentence in _SENTENCES:
        if said.startswith(beginning):
            return Fault(_closer(sentence, text.split("\n", line)[line - 1]), line)
    return Fault(words.UNREADABLE, line, {"reason": said})


def _closer(sentence: str, line: str) -> str:
    """What the line itself tells beyond the parser's message."""
    if sentence == words.LINE_GOES_ON and _DATE.search(line):
        return words.BAD_DATE
    about_key = (words.NOT_A_LINE, words.KEY_WITHOUT_VALUE, words.HEADING_NOT_CLOSED)
    key = _KEY.match(line)
    if sentence in about_key and key and not _BARE_KEY.fullmatch(key[1].strip()):
        return words.BAD_KEY
    return sentence


def _unclosed(said: str) -> str:
    """A text that ends with its line is told from one that runs to the end of the file."""
    return words.LINE_IN_TEXT if said.startswith("Illegal character") else words.TEXT_NOT_CLOSED
