"""A web page as blocks: what frames the article (menus, forms, scripts) is left out with what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from desktop_app.formats import limits
from desktop_app.formats.article.blocks import SIGNS, BlockKind, Piece

_GONE: Final = frozenset([
    "script", "style", "title", "head", "iframe", "object", "embed", "form", "frameset", "noscript",
    "template", "nav", "footer", "aside", "button", "select", "svg", "math", "video", "audio", "canvas",
    "dialog", "figure", "picture", "map", "textarea", "label",
])  # fmt: skip
_BLOCKS: Final = frozenset([
    "p", "div", "section", "article", "main", "header", "li", "dt", "dd", "blockquote", "pre", "td", "th",
    "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr",
])  # fmt: skip
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_INLINE: Final = frozenset({"b", "strong", "em", "i", "u", "a", "span", "sup", "sub"})
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,400})</title", re.I)
_SIGN = re.compile(rf"\s*[{SIGNS}]\s+(?=\S)")
_ITEM_BEGINS = re.compile(rf"\n(?=[^\S\n]{{0,20}}[{SIGNS}]\s)")
_BOLD = frozenset({"b", "strong"})
_MOST_LEVELS = 400
_MOST_HEADING_LENGTH = 100


def pieces_of_html(html: str) -> Iterator[Piece]:
    """Cleaned by nh3 first, so that the parser here meets well-formed text only."""
    import nh3

    cleaned = nh3.Cleaner(
        tags=set(_BLOCKS | _INLINE | {"tbody", "thead", "tfoot"}),
        clean_content_tags=set(_GONE),
        attributes={},
        link_rel=None,
    ).clean(html if _is_bearable(html) else re.sub(r"<[^>]*>", "\n", html))
    reader = _Reader()
    reader.feed(cleaned)
    reader.close()
    yield from reader.finish()


def title_of_html(html: str) -> str:
    """The page's own title, without the name of the site behind it."""
    import html as entities

    found = _TITLE.search(html[:100_000])
    title = entities.unescape(found[1]).strip() if found else ""
    return re.split(r"\s[|–—·»-]\s", title)[0].strip() if title else ""


def _is_bearable(html: str) -> bool:
    depth = deepest = 0
    for closing, tag in _TAG.findall(html):
        if tag.lower() not in ("br", "hr", "img", "meta", "link", "input", "p", "li"):
            depth = max(0, depth + (-1 if closing else 1))
            deepest = max(deepest, depth)
    return len(html) <= limits.TEXT_FILE and deepest <= _MOST_LEVELS


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[Piece] = []
        self._text: list[str] = []
        self._heading = 0
        self._lists = 0
        self._in_item = False
        self._row: list[str] | None = None
        self._in_cell = False
        self._bold = 0
        self._bold_length = 0
        self._bold_first = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _BOLD:
            self._bold += 1
            return
        if tag not in _BLOCKS:
            return
        if self._in_cell:
            self._text.append(self._apart() if tag == "li" else " ")
        elif tag == "br":
            self._break()
            return
        else:
            self._end_block()
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in ("ul", "ol"):
            self._lists += 1
        elif tag in ("li", "dd"):
            self._in_item = True
        elif tag == "tr":
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._in_cell = True
            self._text.clear()

    def handle_endtag(self, tag: str) -> None:
        if tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag in ("td", "th") and self._row is not None:
            self._row.append(_spaced("".join(self._text)))
            self._text.clear()
            self._in_cell = False
        elif tag == "tr" and self._row is not None:
            if any(self._row):
                self._pieces.append(Piece(BlockKind.ROW, "\t".join(self._row)))
            self._row = None
        elif tag in _BLOCKS and not self._in_cell and tag != "br":
            self._end_block()
            if tag in _HEADINGS:
                self._heading = 0
            elif tag in ("ul", "ol"):
                self._lists = max(0, self._lists - 1)
                self._in_item = False
            elif tag in ("li", "dd"):
                self._in_item = False

    def handle_data(self, data: str) -> None:
        self._text.append(data)
        if self._bold:
            self._bold_length += len(data.strip())

    def finish(self) -> list[Piece]:
        self._end_block()
        return self._pieces

    def _apart(self) -> str:
        """What parts an item of a list within a cell from what stands ahead of it."""
        before = "".join(self._text).rstrip()
        return " " if not before or before[-1] in ".:;,!?" else "; "

    def _break(self) -> None:
        """Two in a row end a paragraph."""
        if self._text and self._text[-1] == "\n":
            self._text.pop()
            heading, item = self._heading, self._in_item
            self._end_block()
            self._heading, self._in_item = heading, item
        else:
            self._text.append("\n")

    def _end_block(self) -> None:
        said, *items = _ITEM_BEGINS.split("".join(self._text))
        bold = self._bold_length
        self._text.clear()
        self._bold_length = 0
        self._add(said, bold)
        for item in items:
            self._add(item, 0)

    def _add(self, said: str, bold: int) -> None:
        text = _spaced(said)
        if not text:
            return
        if self._heading:
            self._pieces.append(Piece(BlockKind.HEADING, text, self._heading))
        elif self._in_item or _SIGN.match(text):
            self._pieces.append(Piece(BlockKind.ITEM, _SIGN.sub("", text), self._lists))
        elif (
            bold
            and bold >= 0.9 * len(text.replace(" ", ""))
            and len(text) <= _MOST_HEADING_LENGTH
            and text[-1] not in ".;,"
        ):
            self._pieces.append(Piece(BlockKind.HEADING, text.rstrip(":"), 6))
        else:
            self._pieces.append(Piece(BlockKind.PARAGRAPH, text))


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
