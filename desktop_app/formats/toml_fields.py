"""Reading the values of one table, noting what is wrong with each and going on."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import MAX_ID_LENGTH, is_valid_id
from desktop_app.formats import limits
from desktop_app.formats import toml_words as words
from desktop_app.formats.toml_lines import LineMap, Path, lines_of

_MOST_PROBLEMS = 500
_MOST_GUESSED_FROM = 2000
_SHOWN_LENGTH = 60
_OURS = frozenset({"choices", "example", "items", "found"})
"""Values of messages that are no words from the file."""
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Not the newline and the tab."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: its path in the file, and how a person is told."""

    path: Path = ()
    item: str = ""
    part: str = ""

    def at(self, key: str | int, part: str) -> Place:
        """`part` is joined to the words so far: "situation 2" and "side"."""
        return replace(self, path=(*self.path, key), part=", ".join(filter(None, (self.part, part))))

    def key(self, key: str) -> Place:
        return self.at(key, key)


class Report:
    """Collects the problems of one file; lines are looked for only once there is a first problem."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._lines: LineMap | None = None
        self._problems: list[Problem] = []
        self._unlisted = 0

    def add(self, template: str, place: Place, /, **values: object) -> None:
        if len(self._problems) >= _MOST_PROBLEMS:
            self._unlisted += 1
            return
        message = template.format(**{name: _shown(name, value) for name, value in values.items()})
        self._problems.append(
            Problem(self._file, shorten(place.item), shorten(place.part), message, self.line(place.path))
        )

    def line(self, path: Path) -> int:
        if self._lines is None:
            self._lines = lines_of(self._text)
        return self._lines.line(path)

    def problems(self) -> tuple[Problem, ...]:
        """In the order of lines."""
        found = sorted(self._problems, key=lambda problem: problem.line)
        if self._unlisted:
            found.append(Problem(self._file, "", "", words.MORE_PROBLEMS.format(n=self._unlisted)))
        return tuple(found)


class Table:
    """One table of the file. Unknown keys are reported when it is made, each value when it is read.

    What cannot be used reads as empty: the deck is not made once there is a problem.
    """

    def __init__(self, values: dict[str, Any], place: Place, report: Report, keys: Collection[str]) -> None:
        self._values = values
        self._guessed: set[str] = set()
        self.place = place
        self.report = report
        for key in values:
            if key not in keys:
                self._unknown(key, keys)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def get(self, key: str) -> Any:
        return self._values.get(key)

    def lacks(self, key: str) -> bool:
        """Not there and not misspelt either: one problem is enough for a misspelt key."""
        return key not in self._values and key not in self._guessed

    def add(self, template: str, key: str | None = None, /, **values: object) -> None:
        place = self.place if key is None else self.place.key(key)
        self.report.add(template, place, **values)

    def text(self, key: str) -> str:
        if self.lacks(key):
            self.add(words.MISSING, key, key=key)
        return self.optional_text(key)

    def optional_text(self, key: str) -> str:
        if key not in self._values:
            return ""
        value = self._values[key]
        if is_sound(value):
            return str(value)
        return read_text(value, self.place.key(key), self.report, key)

    def id(self, key: str = "id") -> str:
        return self._valid_id(key, self.text(key))

    def optional_id(self, key: str = "id") -> str:
        return self._valid_id(key, self.optional_text(key))

    def flag(self, key: str) -> bool:
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            self.add(words.NOT_FLAG, key)
        return value is True

    def year(self, key: str) -> int | None:
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not -9999 <= value <= 9999:
            self.add(words.NOT_YEAR, key)
            return None
        return value

    def date(self, key: str) -> datetime.date | None:
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
            self.add(words.NOT_DATE, key)
            return None
        return value

    def entries(self, key: str, noun: str) -> list[tuple[Any, Place]]:
        """The values of a list with the place of each; `noun` names one ("situation" → "situation 2")."""
        value = self._values.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.add(words.NOT_LIST, key, key=key)
            return []
        inside = replace(self.place, path=(*self.place.path, key))
        return [(entry, inside.at(number, f"{noun} {number + 1}")) for number, entry in enumerate(value)]

    def texts(self, key: str, noun: str) -> tuple[str, ...]:
        return tuple(read_text(entry, place, self.report) for entry, place in self.entries(key, noun))

    def tables(self, key: str, noun: str) -> list[tuple[dict[str, Any], Place]]:
        value = self._values.get(key)
        if value is not None and not isinstance(value, list):
            self.add(words.NOT_TABLES, key, key=".".join(_names(self.place.key(key).path)))
            return []
        found = []
        for entry, place in self.entries(key, noun):
            if isinstance(entry, dict):
                found.append((entry, place))
            else:
                self.report.add(words.NOT_TABLE, place, example='{ id = "…", … }')
        return found

    def _valid_id(self, key: str, text: str) -> str:
        if text and not is_valid_id(text):
            self.add(words.NOT_AN_ID, key, id=text, most=MAX_ID_LENGTH)
            return ""
        return text

    def _unknown(self, key: str, known: Collection[str]) -> None:
        guess = guess_of(key, known)
        if guess:
            self._guessed.add(guess)
            self.add(words.UNKNOWN_KEY_GUESS, key, key=key, guess=guess)
        else:
            self.add(words.UNKNOWN_KEY, key, key=key)


def is_sound(value: Any) -> bool:
    """A text with nothing wrong: asked first, so that good files are read without noting any places."""
    return (
        isinstance(value, str)
        and not value.isspace()
        and 0 < len(value) <= limits.FIELD_CHARACTERS
        and _CONTROL.search(value) is None
    )


def read_text(value: Any, place: Place, report: Report, key: str = "") -> str:
    """`key` is empty for the entry of a list."""
    if not isinstance(value, str):
        report.add(words.NOT_TEXT, place, found=described(value))
        return ""
    if not value.strip():
        report.add(words.EMPTY_TEXT if key else words.EMPTY_ENTRY, place, key=key)
    if len(value) > limits.FIELD_CHARACTERS:
        report.add(words.TOO_LONG, place, n=len(value), limit=limits.FIELD_CHARACTERS)
    control = _CONTROL.search(value)
    if control:
        report.add(words.CONTROL_CHARACTER, place, code=ord(control[0]))
    return value


def guess_of(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or none. Long lists are not searched."""
    from difflib import get_close_matches

    choices = list(known)
    if len(word) > MAX_ID_LENGTH or len(choices) > _MOST_GUESSED_FROM:
        return ""
    folded = {choice.casefold(): choice for choice in choices}
    close = get_close_matches(word.casefold(), folded, 1, 0.6)
    return folded[close[0]] if close else ""


def described(value: Any) -> str:
    """What kind of value was found, in plain words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "keys with values"
    return "a text" if isinstance(value, str) else "a date or time"


def shorten(text: str) -> str:
    """Something from the file inside a message: one short line without control characters."""
    line = " ".join(_CONTROL.sub(" ", text).split())
    return line if len(line) <= _SHOWN_LENGTH else line[: _SHOWN_LENGTH - 1] + "…"


def _shown(name: str, value: object) -> object:
    return shorten(value) if isinstance(value, str) and name not in _OURS else value


def _names(path: Path) -> list[str]:
    return [part for part in path if isinstance(part, str)]
