"""The lines that may stand before the rows of a text file: Anki's directives, and Excel's separator line.

Anki: `#key:value`, keys in any case, and from older versions a first line `tags: a b`.
Source: Anki's rslib/src/import_export/text/csv/metadata.rs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from desktop_app.formats.sheet.roles import Role

SEPARATORS: Final = {
    "tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " ",
}  # fmt: skip
_COLUMNS: Final = {
    "guid column": Role.ID,
    "notetype column": Role.NOTE_TYPE,
    "deck column": Role.DECK,
    "tags column": Role.TAGS,
}
_KEYS: Final = frozenset(
    (*_COLUMNS, "separator", "html", "columns", "notetype", "deck", "tags", "if matches", "match scope")
)
_DIRECTIVE = re.compile(r"#([A-Za-z ]+):(.*)")


@dataclass(slots=True)
class Directives:
    """`lines` were read off the beginning of the text; `columns` is raw: it needs the separator."""

    lines: int = 0
    is_from_anki: bool = False
    separator: str = ""
    html: bool | None = None
    columns: str = ""
    note_type: str = ""
    deck: str = ""
    tags: tuple[str, ...] = ()
    known: dict[int, Role] = field(default_factory=dict)
    """By the place of the column, from 0."""


def split_directives(text: str) -> tuple[Directives, str]:
    """What the first lines say, and the text after them."""
    found = Directives()
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if not _take(found, text[start:end].rstrip("\r")):
            break
        found.lines += 1
        start = end + 1
    return found, text[start:]


def separator_of(name: str) -> str:
    """A separator from its name or itself; empty if it is none."""
    named = SEPARATORS.get(name.strip().casefold())
    if named:
        return named
    return name if len(name) == 1 and name not in '"\r\n' else ""


def _bare(value: str) -> str:
    """Without the empty cells that a spreadsheet program puts after it."""
    return value.rstrip(",;\t ")


def _take(found: Directives, line: str) -> bool:
    """Whether this line is a directive. A first line `sep=;` is Excel's."""
    if found.lines == 0 and line.casefold().startswith("sep=") and len(line) == 5:
        found.separator = line[4]
        return True
    if found.lines == 0 and line.startswith("tags:"):
        found.tags, found.is_from_anki = tuple(line[5:].split()), True
        return True
    match = _DIRECTIVE.fullmatch(line)
    if match is None or (key := match[1].strip().casefold()) not in _KEYS:
        return False
    found.is_from_anki = True
    _keep(found, key, match[2])
    return True


def _keep(found: Directives, key: str, value: str) -> None:
    if key in _COLUMNS:
        place = _bare(value).strip()
        if place.isascii() and place.isdigit() and 0 < int(place[:9]) <= 256:
            found.known[int(place) - 1] = _COLUMNS[key]
    elif key == "separator":
        found.separator = separator_of(value) or separator_of(_bare(value))
    elif key == "html":
        found.html = _bare(value).strip().casefold() == "true"
    elif key == "columns":
        found.columns = value
    elif key == "notetype":
        found.note_type = _bare(value).strip()
    elif key == "deck":
        found.deck = _bare(value).strip()
    elif key == "tags":
        found.tags = tuple(_bare(value).split())
