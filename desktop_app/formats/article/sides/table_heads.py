"""What the heads of tables set against each other, also of tables that came as lines one below the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.formats.article.blocks import Article, Block, BlockKind
from desktop_app.formats.article.language.word_family import singular

_LEAST_ROWS, _COLUMNS = 3, 3
_MOST_NAME_WORDS = 3
_RESPECT = re.compile(
    r"(?:(?:key|main|basis|bases|points?|parameters?|areas?|grounds?|terms?)\s+(?:of|for)\s+)?(?:the\s+)?(?:key\s+)?"
    r"(?:aspects?|bas[ei]s|categor(?:y|ies)|characteristics?|compar(?:ison|ing)|criteri(?:a|on|ons)|dimensions?"
    r"|differences?|distinction|factors?|features?|grounds?|parameters?|points?|respects?|topics?|attributes?|areas?"
    r"|point of difference)(?:\s+(?:of|for)\s+(?:comparison|difference|distinction))?",
    re.I,
)


_ABOUT_ROWS = re.compile(
    r"\b(?:descriptions?|notes?|examples?|status|links?|sources?|definitions?|values?|meanings?|details?"
    r"|comments?|remarks?|dates?|names?|types?|results?|owners?|actions?|reasons?|answers?|yes|no|total)\b",
    re.I,
)
""" "Description" and "Notes" are no two things."""


class Heads(NamedTuple):
    first: str
    second: str
    is_clear: bool
    """ "Aspect | Trains | Buses" says what it does, as a title would."""


def names_respects(text: str) -> bool:
    """ "Basis for comparison" above the first column: in what the two differ."""
    return _RESPECT.fullmatch(text.strip(" :*")) is not None


def heads_of_tables(article: Article) -> Iterator[Heads]:
    """The last two of three, where the first says so or the text speaks of both beside the table."""
    blocks = article.blocks
    told = Counter(
        singular(word)
        for block in blocks
        if block.kind is not BlockKind.ROW
        for word in re.findall(r"[^\W_]+", block.text.casefold())
    )
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.ROW:
            yield from _in_lines(blocks[place : place + _COLUMNS + _LEAST_ROWS])
            continue
        cells = [cell.strip() for cell in block.text.split("\t")]
        rows = blocks[place + 1 : place + 1 + _LEAST_ROWS]
        is_head = place == 0 or blocks[place - 1].kind is not BlockKind.ROW
        is_table = len(rows) == _LEAST_ROWS and all(row.kind is BlockKind.ROW for row in rows)
        if not (is_head and is_table and len(cells) == _COLUMNS):
            continue
        if any(map(_ABOUT_ROWS.search, cells[1:])):
            continue
        is_clear = names_respects(cells[0])
        words = singular(cells[1].casefold()).split() + singular(cells[2].casefold()).split()
        if is_clear or all(told[singular(word)] >= _LEAST_ROWS for word in words):
            yield Heads(cells[1], cells[2], is_clear)


def _in_lines(blocks: tuple[Block, ...]) -> Iterator[Heads]:
    if len(blocks) < _COLUMNS + _LEAST_ROWS or not names_respects(blocks[0].text):
        return
    first, second = (block.text.strip(" :*") for block in blocks[1:_COLUMNS])
    if all(
        len(name.split()) <= _MOST_NAME_WORDS and name[:1].isupper() and not _ABOUT_ROWS.search(name)
        for name in (first, second)
    ):
        yield Heads(first, second, is_clear=True)
