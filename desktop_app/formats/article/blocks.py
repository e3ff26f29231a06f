"""An article as a row of blocks, each with its place in one plain text."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, NamedTuple


class BlockKind(enum.StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """Of a list."""
    ROW = "row"
    """Of a table."""


class Piece(NamedTuple):
    """What a reader of one format hands over, in the article's order."""

    kind: BlockKind
    text: str
    """Of one paragraph: without mark-up and line breaks. Of a row: its cells, joined by tabs."""
    level: int = 0
    """Of a heading: 1 is the title's; 0 where nothing says so. Of an item: how deep."""
    label: str = ""
    """What is set off in front ("Leadership:"), without its colon."""


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    text: str
    start: int
    """Of `text` within the article's text, in characters."""
    level: int = 0
    label: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def cells(self) -> list[tuple[int, str]]:
        """Of a row: where each cell begins, and what it says."""
        found, at = [], self.start
        for cell in self.text.split("\t"):
            found.append((at, cell))
            at += len(cell) + 1
        return found


@dataclass(frozen=True, slots=True)
class Article:
    title: str
    text: str
    """What a person reads beside the drafts; passages are places in it."""
    blocks: tuple[Block, ...]


SIGNS: Final = "*•·‣⁃▪▫◦●○■□◆◇♦❖❑➢➤➔►▶▸→⇒✓✔✅☑★⭐§\uf0a7\uf0b7\uf0d8"
"""That begin an item of a list, dashes apart: of office programs' own alphabets too."""
_SPACES = re.compile(r"[^\S\t]+")
_NUMBER = re.compile(
    r"^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|#\d{1,3}[.:)]?|(?:[Ss]tep|STEP|[Pp]art|[Nn]o\.?)\s\d{1,3}[.:)]?)\s+(?=\S)"
)
_LABEL = re.compile(
    r"^(?P<label>[^\W\d_](?:\bvs?\.|[^:–—.!?;,\t]){1,48}?)\s*(?::|\s[–—-])\s+(?=\S)",
)
_MOST_LABEL_WORDS = 6
_EARLY = 6
"""A heading further down is none of the whole."""
MOST_CHARACTERS = 200_000
"""Of an article, some 35,000 words. What comes after is left out."""
_MOST_BLOCK = 20_000
_MOST_HEADING_WORDS = 30
_LONGEST_TITLE, _LEAST_TITLE_WORDS = 160, 3


def assemble(pieces: Iterable[Piece], title: str = "") -> Article:
    """`title` if the format keeps one apart from the text."""
    parts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        text = _SPACES.sub(" ", piece.text[:_MOST_BLOCK]).strip(" ")
        if not text.strip():
            continue
        if at + len(text) + 2 > MOST_CHARACTERS:
            break
        if parts:
            parts.append("\n" if _are_close(blocks[-1].kind, piece.kind) else "\n\n")
            at += len(parts[-1])
        kind = BlockKind.PARAGRAPH if _is_no_heading(piece, text) else piece.kind
        blocks.append(Block(kind, text, at, piece.level if kind is piece.kind else 0, piece.label))
        parts.append(text)
        at += len(text)
    return Article(title or _title_of(blocks), "".join(parts), tuple(blocks))


def _is_no_heading(piece: Piece, text: str) -> bool:
    """A whole paragraph marked up as one, to make it stand out."""
    return piece.kind is BlockKind.HEADING and len(text.split()) > _MOST_HEADING_WORDS


def without_number(text: str) -> str:
    """ "3. Innovation vs. Stability" → "Innovation vs. Stability"."""
    return _NUMBER.sub("", text, count=1)


def run_in_label(text: str) -> tuple[str, int]:
    """What is set off in front with a colon or a dash, and where the rest begins; ("", 0) for none."""
    offset = len(text) - len(without_number(text))
    found = _LABEL.match(text, offset) if offset == 0 else _LABEL.match(text[offset:])
    if found is None or len(found["label"].split()) > _MOST_LABEL_WORDS:
        return "", 0
    return found["label"].strip(), offset + found.end()


def _are_close(before: BlockKind, after: BlockKind) -> bool:
    return before is after and before in (BlockKind.ITEM, BlockKind.ROW)


def _title_of(blocks: list[Block]) -> str:
    """The first heading of the first level, else a short line ahead of the text, else an early heading."""
    first = next((block for block in blocks if block.kind is BlockKind.HEADING and block.level == 1), None)
    if first is None:
        ahead = list(takewhile(_may_be_title, blocks[:_EARLY]))
        first = next((block for block in ahead if len(block.text.split()) >= _LEAST_TITLE_WORDS), None)
        first = first or (ahead[0] if ahead else None)
    if first is None:
        early = blocks[:_EARLY]
        first = next((block for block in early if block.kind is BlockKind.HEADING and block.level), None)
    return without_number(first.text).strip("_* ") if first is not None else ""


def _may_be_title(block: Block) -> bool:
    """Or stand above it, as the name of the site does."""
    is_line = block.kind is not BlockKind.ROW and len(block.text) < _LONGEST_TITLE
    return is_line and (block.kind is BlockKind.HEADING or len(block.text.split()) < _MOST_HEADING_WORDS)
