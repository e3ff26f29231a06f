"""Tables whose columns are the two sides, also where they came as lines one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.formats.article.blocks import Block, BlockKind, without_number
from desktop_app.formats.article.contrasts.titles import heading_title, key_words
from desktop_app.formats.article.drafts import DraftContrast, DraftText, Passage
from desktop_app.formats.article.language.sentences import Sentence, words
from desktop_app.formats.article.sides.table_heads import names_respects
from desktop_app.formats.article.sides.two_sides import Sides
from desktop_app.formats.article.statements.trimming import statement_text

_LEAST_ROWS = 2
_MOST_LABEL_WORDS, _MOST_CELL_WORDS, _NAME_WORDS, _FEW_WORDS = 6, 30, 3, 2
_LEVEL_OF_BOLD = 5
_NO_CELLS = frozenset({BlockKind.ROW, BlockKind.ITEM})


def tables_of(blocks: Sequence[Block], sides: Sides) -> Iterator[DraftContrast]:
    place = 0
    while place < len(blocks):
        end = place
        while end < len(blocks) and blocks[end].kind is BlockKind.ROW:
            end += 1
        if end - place >= _LEAST_ROWS:
            yield from _contrasts([block.cells for block in blocks[place:end]], sides)
        place = max(end, place + 1)


def flattened(blocks: Sequence[Block], sides: Sides) -> tuple[list[DraftContrast], set[int]]:
    """Of tables that lost their form: the heads, then line by line. And which blocks they take."""
    found: list[DraftContrast] = []
    taken: set[int] = set()
    for place in range(len(blocks) - 1):
        heads = [
            sides.side_of_label(block.text) if _is_short(block) else None
            for block in blocks[place : place + 2]
        ]
        if (
            place in taken
            or None in heads
            or heads[0] == heads[1]
            or not all(map(_is_name, blocks[place : place + 2]))
        ):
            continue
        width = _width(blocks, place)
        kept = []
        for at in range(place + 2, len(blocks) - width + 1, width):
            row = blocks[at : at + width]
            if not all(_fits(block, sides) for block in row) or (width == 3 and len(row[0].text.split()) > 6):
                break
            kept.append(row)
        if len(kept) < _LEAST_ROWS:
            continue
        for row in kept:
            cells = row[-2:]
            pair: tuple[list[DraftText], list[DraftText]] = ([], [])
            for side, block in zip(heads, cells, strict=True):
                assert side is not None
                pair[side].append(_text(block.start, block.text, sides))
            title = _title(row[0].text if width == 3 else "", pair, sides)
            found.append(DraftContrast(title, tuple(pair[0]), tuple(pair[1])))
        taken.update(range(place, place + 2 + width * len(kept)))
    return found, taken


def _width(blocks: Sequence[Block], place: int) -> int:
    """3 with labels of the rows: then a name of the first column stands above, or short lines come third."""
    if place and names_respects(blocks[place - 1].text):
        return 3
    rest = blocks[place + 2 : place + 14]
    every_third = [block for at, block in enumerate(rest) if at % 3 == 0]
    others = [block for at, block in enumerate(rest) if at % 3]
    if len(every_third) >= 2 and others and all(len(block.text.split()) <= 4 for block in every_third):
        longer = sum(len(block.text.split()) for block in others) / len(others)
        if longer > 4:
            return 3
    return 2


def _contrasts(rows: Sequence[Sequence[tuple[int, str]]], sides: Sides) -> Iterator[DraftContrast]:
    columns = _columns(rows[0], sides)
    body = rows[1:]
    if columns is None:
        yield from _sideways(rows, sides)
        return
    first, second = columns
    label = next((place for place in range(len(rows[0])) if place < min(columns)), None)
    for row in body:
        if max(columns) >= len(row):
            continue
        pair: tuple[list[DraftText], list[DraftText]] = ([], [])
        for side, column in ((0, first), (1, second)):
            at, cell = row[column]
            if cell.strip():
                pair[side].append(_text(at, cell, sides))
        if pair[0] and pair[1]:
            title = row[label][1] if label is not None and label < len(row) else ""
            yield DraftContrast(_title(title, pair, sides), tuple(pair[0]), tuple(pair[1]))


def _sideways(rows: Sequence[Sequence[tuple[int, str]]], sides: Sides) -> Iterator[DraftContrast]:
    """The two sides are rows, what they differ in are columns."""
    named = {sides.side_of_label(row[0][1]): row for row in rows if row}
    if 0 in named and 1 in named and len(rows[0]) > 2:
        for column in range(1, min(len(named[0]), len(named[1]))):
            cells = [named[side][column] for side in (0, 1)]
            if all(cell.strip() for _, cell in cells):
                title = rows[0][column][1].strip() if column < len(rows[0]) else ""
                first, second = ((_text(at, cell, sides),) for at, cell in cells)
                yield DraftContrast(title, first, second)


def _columns(head: Sequence[tuple[int, str]], sides: Sides) -> tuple[int, int] | None:
    named = {sides.side_of_label(cell): place for place, (_, cell) in enumerate(head) if cell.strip()}
    return (named[0], named[1]) if 0 in named and 1 in named else None


def _title(label: str, pair: tuple[list[DraftText], list[DraftText]], sides: Sides) -> str:
    """What the row is called; a number is no name."""
    name = label.strip(" :*")
    is_name = (
        re.search(r"[^\W\d_]", name) and len(name.split()) <= _MOST_LABEL_WORDS and not sides.mentions(name)
    )
    return (
        name
        if is_name
        else heading_title(name, sides) or key_words((pair[0][0].text, pair[1][0].text), sides)
    )


def _text(at: int, cell: str, sides: Sides) -> DraftText:
    text = cell.strip()
    start = at + cell.index(text)
    return DraftText(statement_text(Sentence(text, start), sides), Passage(start, start + len(text)))


def _is_short(block: Block) -> bool:
    return block.kind is not BlockKind.ROW and len(block.text.split()) <= 4


def _is_name(block: Block) -> bool:
    return len(without_number(block.text).split()) <= 3 and not block.text.rstrip().endswith((".", "?"))


def _fits(block: Block, sides: Sides) -> bool:
    """A marked heading is no cell, nor is the name that stands above something else."""
    count = len(words(block.text))
    if block.kind in _NO_CELLS or not 0 < count <= _MOST_CELL_WORDS:
        return False
    if block.kind is not BlockKind.HEADING:
        return count > _FEW_WORDS or sides.side_of_label(block.text) is None
    is_marked = 0 < block.level < _LEVEL_OF_BOLD
    return not is_marked and (count > _NAME_WORDS or sides.side_of_label(block.text) is None)
