"""A Word document as blocks, read piece by piece; document types are refused, links not followed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop_app.formats import limits
from desktop_app.formats.article.blocks import BlockKind, Piece
from desktop_app.formats.sheet.xml_walk import XmlWalk
from desktop_app.formats.zip_reader import open_zip

_DOCUMENT: Final = "word/document.xml"
_STYLES: Final = "word/styles.xml"
_MOST_HEADING_LENGTH = 100


def pieces_of_docx(path: Path) -> list[Piece]:
    """Raises UnreadableFile."""
    with open_zip(path) as archive:
        styles = _Styles()
        if _STYLES in archive:
            with archive.stream(_STYLES, limits.DOCUMENT) as stream:
                styles.read(stream)
        document = _Document(styles.levels)
        with archive.stream(_DOCUMENT, limits.DOCUMENT) as stream:
            document.read(stream)
    return document.pieces


def title_of_docx(path: Path) -> str:
    """What stands in its properties; empty for none."""
    core = "docProps/core.xml"
    with open_zip(path) as archive:
        if core not in archive:
            return ""
        walk = _Core()
        with archive.stream(core, limits.MEGABYTE) as stream:
            walk.read(stream)
    return walk.title.strip()


class _Core(XmlWalk):
    title = ""

    def begin(self, name: str, _attributes: dict[str, str], /) -> None:
        if name == "title":
            self.collect()

    def end(self, name: str) -> None:
        if name == "title":
            self.title = self.collected()


class _Styles(XmlWalk):
    """Which styles are headings, and of which level, by their English names, whatever the language is."""

    def __init__(self) -> None:
        super().__init__()
        self.levels: dict[str, int] = {}
        self._style = ""

    def begin(self, name: str, attributes: dict[str, str], /) -> None:
        if name == "style":
            self._style = attributes.get("w:styleId", "")
        elif name == "name" and self._style:
            level = _level_of(attributes.get("w:val", ""))
            if level:
                self.levels[self._style] = level
        elif name == "outlineLvl" and self._style:
            value = attributes.get("w:val", "9")
            if value.isdecimal() and int(value) < 9:
                self.levels.setdefault(self._style, int(value) + 1)

    def end(self, name: str) -> None:
        if name == "style":
            self._style = ""


def _level_of(name: str) -> int:
    folded = name.casefold()
    if folded == "title":
        return 1
    number = folded.removeprefix("heading").strip()
    return int(number) if folded.startswith("heading") and number.isdecimal() and 0 < int(number) < 10 else 0


class _Document(XmlWalk):
    def __init__(self, levels: dict[str, int]) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._levels = levels
        self._text: list[str] = []
        self._bold = 0
        self._is_bold = False
        self._level = 0
        self._is_item = False
        self._cells: list[list[str]] = []
        """Of the rows that are open, the innermost last: tables may stand in tables."""

    def begin(self, name: str, attributes: dict[str, str], /) -> None:
        if name == "p":
            self._text, self._bold, self._level, self._is_item = [], 0, 0, False
        elif name == "pStyle":
            style = attributes.get("w:val", "")
            self._level = self._levels.get(style, _level_of(style))
            self._is_item = self._is_item or "list" in style.casefold()
        elif name == "numPr":
            self._is_item = True
        elif name == "r":
            self._is_bold = False
        elif name == "b":
            self._is_bold = attributes.get("w:val", "1") not in ("0", "false")
        elif name in ("tab", "br", "cr"):
            self._text.append(" ")
        elif name == "tr":
            self._cells.append([])
        elif name == "tc" and self._cells:
            self._cells[-1].append("")
        elif name == "t":
            self.collect()

    def end(self, name: str) -> None:
        if name == "t":
            text = self.collected()
            self._text.append(text)
            self._bold += len(text) if self._is_bold else 0
        elif name == "p":
            self._end_paragraph()
        elif name == "tr" and self._cells:
            row = self._cells.pop()
            if any(cell.strip() for cell in row):
                self.pieces.append(Piece(BlockKind.ROW, "\t".join(cell.strip() for cell in row)))

    def _end_paragraph(self) -> None:
        text = " ".join("".join(self._text).split())
        if not text:
            return
        if self._cells:
            if self._cells[-1]:
                self._cells[-1][-1] = f"{self._cells[-1][-1]} {text}".strip()
        elif self._level:
            self.pieces.append(Piece(BlockKind.HEADING, text, self._level))
        elif self._is_item:
            self.pieces.append(Piece(BlockKind.ITEM, text))
        elif self._bold >= 0.9 * len(text) and len(text) <= _MOST_HEADING_LENGTH and text[-1] not in ".;,":
            self.pieces.append(Piece(BlockKind.HEADING, text.rstrip(":"), 6))
        else:
            self.pieces.append(Piece(BlockKind.PARAGRAPH, text))
