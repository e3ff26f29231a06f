"""What a collection of Anki's is made of, whichever of its schemas it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.formats.limits import FOLDER_DEPTH

_BLANK = "blank"
_LONGEST_NAME = 200


class CardTemplate(NamedTuple):
    name: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class NoteType:
    id: int
    name: str
    is_cloze: bool
    fields: tuple[str, ...]
    """Names in their order."""
    templates: dict[int, CardTemplate]
    """By their number from 0; a cloze type has one for all gaps."""

    def template(self, ord_: int) -> CardTemplate | None:
        return self.templates.get(0 if self.is_cloze else ord_)


@dataclass(frozen=True, slots=True)
class AnkiDeck:
    id: int
    path: tuple[str, ...]
    """Names, the outermost first."""
    description: str = ""
    """HTML."""
    is_filtered: bool = False


class Note(NamedTuple):
    id: int
    guid: str
    type: int
    modified_s: int
    tags: str
    fields: str
    """Joined by U+001F."""
    is_damaged: bool
    """It holds bytes that are no text."""


class CardRow(NamedTuple):
    """As the table has it; `deck` and `due` are those of home for a card in a filtered deck."""

    id: int
    note: int
    deck: int
    ord: int
    type: int
    queue: int
    due: int
    interval: int
    factor: int
    data: bytes | None
    flag: int
    """0 for none."""


class Answer(NamedTuple):
    """A row of the review log."""

    card: int
    at_utc_ms: int
    ease: int
    factor: int
    answer_ms: int
    type: int


def deck_path(names: list[str]) -> tuple[str, ...]:
    """Clean components, none empty, at most `FOLDER_DEPTH`: what lies deeper stays in the last name."""
    clean = ["".join(filter(str.isprintable, name)).strip(" :")[:_LONGEST_NAME] or _BLANK for name in names]
    if len(clean) > FOLDER_DEPTH:
        rest = " – ".join(clean[FOLDER_DEPTH - 1 :])[:_LONGEST_NAME]
        clean[FOLDER_DEPTH - 1 :] = [rest]
    return tuple(clean)
