"""What a column of a table may be: the words in which a mapping is kept and chosen."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    IGNORE = "ignore"
    TITLE = "title"
    QUESTION = "question"
    FIRST = "side 1"
    """Statements of the first side; in an example the name of its role."""
    SECOND = "side 2"
    WHY = "why"
    SOURCE = "source"
    FRONT = "front"
    BACK = "back"
    CLOZE = "cloze"
    ID = "id"
    TAGS = "tags"
    NOTE = "note"
    """For the facilitator."""

    KIND = "kind"
    TEXT = "text"
    """Of a definition, a similarity, an advice, a position, a situation; the setting of an example."""
    SIDE = "side"
    BY = "by"
    """Whose position it is."""
    PART_ID = "part id"
    CONTRAST = "contrast"
    POINTS = "points"
    TRANSFER = "transfer"
    TYPED = "typed"
    GROUP = "group"
    HTML = "html"
    FIRST_ID = "side 1 id"
    FIRST_WHY = "side 1 why"
    FIRST_PAIR = "side 1 pair"
    SECOND_ID = "side 2 id"
    SECOND_WHY = "side 2 why"
    SECOND_PAIR = "side 2 pair"

    NOTE_TYPE = "note type"
    DECK = "deck"


USUAL: tuple[Role, ...] = tuple(Role)[: tuple(Role).index(Role.KIND)]
"""Those a person chooses from above a column, in this order; the others are those of our own export."""

SIDES = (Role.FIRST, Role.SECOND)
SIDE_IDS = (Role.FIRST_ID, Role.SECOND_ID)
SIDE_WHYS = (Role.FIRST_WHY, Role.SECOND_WHY)
SIDE_PAIRS = (Role.FIRST_PAIR, Role.SECOND_PAIR)
MANY = frozenset({*SIDES, Role.TAGS, Role.SOURCE, Role.WHY, Role.NOTE})
"""Roles that several columns may have: their cells are joined."""
