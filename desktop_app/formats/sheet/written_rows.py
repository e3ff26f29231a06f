"""A deck as rows of a table, such that they read back as the same deck and a person can edit them.

Columns that no item needs are left out. Every statement has its row with its id beside it, so that lines may
be moved and put between; what belongs to one item has its id in front.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, Final, TypeAlias

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    TraitSet,
    statements_of,
)
from desktop_app.formats.sheet import list_cell
from desktop_app.formats.sheet.column_names import own_role
from desktop_app.formats.sheet.context import side_word
from desktop_app.formats.sheet.kinds import SITUATION, WRITTEN, YES
from desktop_app.formats.sheet.roles import SIDE_IDS, SIDE_PAIRS, SIDE_WHYS, SIDES, Role

Cells: TypeAlias = dict[Role, str]

_ORDER: Final = (
    Role.KIND, Role.ID, Role.TITLE, Role.QUESTION, Role.FRONT, Role.BACK, Role.CLOZE, *SIDES, Role.TEXT,
    Role.SIDE, Role.BY, Role.WHY, Role.SOURCE, Role.TAGS, Role.NOTE, Role.POINTS, Role.CONTRAST,
    Role.TRANSFER, Role.TYPED, Role.GROUP, Role.HTML, Role.PART_ID,
    Role.FIRST_ID, Role.FIRST_WHY, Role.FIRST_PAIR, Role.SECOND_ID, Role.SECOND_WHY, Role.SECOND_PAIR,
)  # fmt: skip


def written_rows(deck: Deck) -> tuple[tuple[str, ...], list[list[str]]]:
    """The headings, and the rows below them, all of the same width."""
    rows = [cells for item in deck.items for cells in _rows(item, deck.head)]
    used = {role for cells in rows for role, cell in cells.items() if cell}
    roles = [role for role in _ORDER if role in used]
    return written_headings(deck.head, roles), [[cells.get(role, "") for role in roles] for cells in rows]


def written_headings(head: DeckHead, roles: list[Role]) -> tuple[str, ...]:
    """Columns of sides have the sides' names, unless those would be taken for something else."""
    names = [side.name for side in head.sides]
    headings = tuple(_heading(role, names) for role in roles)
    if names and [own_role(heading, head.sides) for heading in headings] != roles:
        return tuple(role.value for role in roles)
    return headings


def _heading(role: Role, names: list[str]) -> str:
    for places in (SIDES, SIDE_IDS, SIDE_WHYS, SIDE_PAIRS):
        if role in places and names:
            return names[places.index(role)] + role.value.removeprefix(SIDES[places.index(role)])
    return role.value


def _rows(item: Item, head: DeckHead) -> Iterator[Cells]:
    """One at least; what the item has as a whole stands in the first."""
    rows = _WRITERS[item.kind](item, head)
    sources = list_cell.joined(list_cell.fields((each.id, each.where, each.passage)) for each in item.sources)
    common = {Role.SOURCE: sources, Role.TAGS: list_cell.joined(item.tags), Role.NOTE: item.note}
    for number, cells in enumerate(rows):
        cells.setdefault(Role.KIND, WRITTEN[item.kind])
        cells[Role.ID] = item.id
        if number == 0:
            cells.update(common)
        yield cells


def _definition(item: Definition, head: DeckHead) -> list[Cells]:
    return [{Role.SIDE: side_word(head, item.side), Role.TEXT: item.text}]


def _contrast(item: Contrast, head: DeckHead) -> list[Cells]:
    rows = _statements(item, head)
    rows[0] |= {Role.TITLE: item.title, Role.QUESTION: item.question, Role.WHY: item.why}
    return rows


def _traits(item: TraitSet, head: DeckHead) -> list[Cells]:
    rows = _statements(item, head)
    rows[0] |= {Role.TITLE: item.title, Role.WHY: item.why}
    return rows


def _statements(item: Contrast | TraitSet, head: DeckHead) -> list[Cells]:
    """The first statements of both sides in the first row, and so on."""
    sides = [statements_of(item, side.id) for side in head.sides]
    rows: list[Cells] = []
    for pair in zip_longest(*sides):
        cells: Cells = {}
        for place, statement in enumerate(pair):
            if statement is not None:
                cells[SIDES[place]] = statement.text
                cells[SIDE_IDS[place]] = statement.id
                cells[SIDE_WHYS[place]] = statement.why
                cells[SIDE_PAIRS[place]] = statement.pair or ""
        rows.append(cells)
    return rows or [{}]


def _similarity(item: Similarity, _head: DeckHead) -> list[Cells]:
    return [{Role.TEXT: item.text, Role.WHY: item.why}]


def _disagreement(item: Disagreement, _head: DeckHead) -> list[Cells]:
    rows: list[Cells] = [{Role.BY: each.source, Role.TEXT: each.says} for each in item.positions] or [{}]
    rows[0][Role.QUESTION] = item.question
    return rows


def _example(item: Example, head: DeckHead) -> list[Cells]:
    places = {side.id: place for place, side in enumerate(head.sides)}
    first: Cells = {Role.TEXT: item.setting}
    first |= {SIDES[places[role.side]]: role.name for role in item.roles}
    rows: list[Cells] = [
        {
            Role.KIND: WRITTEN[SITUATION],
            Role.PART_ID: each.id,
            Role.TEXT: each.text,
            Role.SIDE: side_word(head, each.side),
            Role.WHY: each.because,
            Role.CONTRAST: each.contrast or "",
            Role.POINTS: list_cell.joined(each.points),
            Role.TRANSFER: YES if each.transfer else "",
        }
        for each in item.situations
    ]
    return [first, *rows]


def _advice(item: Advice, _head: DeckHead) -> list[Cells]:
    return [{Role.TITLE: item.title, Role.TEXT: item.text}]


def _card(item: PlainCard, _head: DeckHead) -> list[Cells]:
    return [
        {
            Role.FRONT: item.front,
            Role.BACK: item.back,
            Role.CLOZE: item.cloze,
            Role.WHY: item.why,
            Role.TYPED: YES if item.typed else "",
            Role.GROUP: item.group,
            Role.HTML: YES if item.html else "",
        }
    ]


_WRITERS: Final[Mapping[str, Callable[[Any, DeckHead], list[Cells]]]] = {
    Definition.kind: _definition,
    Contrast.kind: _contrast,
    TraitSet.kind: _traits,
    Similarity.kind: _similarity,
    Disagreement.kind: _disagreement,
    Example.kind: _example,
    Advice.kind: _advice,
    PlainCard.kind: _card,
}
