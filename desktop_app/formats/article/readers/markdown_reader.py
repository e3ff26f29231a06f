"""Markdown as blocks. What mark-up means inside a line is dropped, what it says stays."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby

from desktop_app.formats.article.blocks import SIGNS, BlockKind, Piece
from desktop_app.formats.article.readers.html_reader import pieces_of_html
from desktop_app.formats.article.readers.plain_reader import is_heading, rows_at, rows_of_bars

_FRONT = re.compile(
    r"\A\s*(?:(?P<rule>---|\+\+\+)[ \t]*\n(?P<front>.{0,20000}?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)"
    r"|(?P<open>(?:[A-Z][\w-]{1,30}:[^\n]{0,300}\n(?:[ \t]+-[^\n]{0,300}\n){0,30}){2,20}---[ \t]*\n)"
    r"|(?P<lines>(?:!![ \t]*\w+[ \t]*:[^\n]*\n)+)|(?P<map>\{:\w[^{}]*(?:\{[^{}]*\}[^{}]*){0,20}\}))",
    re.S,
)
"""Of Jekyll and Hugo, and three that sites of their own make use of."""
_TITLE = re.compile(
    r"^(?:!!\s*|\{?:)?(?:post_)?title\s*[:=\s]\s*(?:[|>][+-]?\s*\n\s*)?(?P<mark>[\"']?)(?P<title>[^\n]+?)(?P=mark)\s*$",
    re.M | re.I,
)
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_ATX = re.compile(r"^\s{0,3}(?P<level>#{1,6})\s+(?P<text>.+?)\s*#*\s*$")
_SETEXT = re.compile(r"^\s{0,3}(?P<rule>=+|-{2,})\s*$")
_BULLET = re.compile(rf"^(?P<indent>\s*)(?:[-+{SIGNS}]|\d{{1,3}}[.)])\s+(?P<text>\S.*)$")
_BOLD_LINE = re.compile(r"^\s*(?:\d{1,3}[.)]\s*)?(?P<mark>\*\*|__)(?P<text>[^*_]+)(?P=mark)[:.]?\s*$")
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])")
_LINK = re.compile(r"\[(?P<text>[^\[\]\n]{0,300})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,100}\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,50}\]:?")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
_MARKS = re.compile(r"(\*\*\*|\*\*|__|~~|`)(?=\S)([^\n]{1,400}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^\n*]{1,400}?)(?<=\S)\1(?![\w*])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_RULE_OF_MARKS = re.compile(r"^\s{0,3}(?:[*_]\s*){3,}$")
_TEMPLATE = re.compile(
    r"\{%[^\n]{0,300}?%\}|\{\{[^\n]{0,300}?\}\}|^\s*(?:[-*]\s+TOC|\{:[^}\n]{0,80}\})\s*$", re.M
)
_HIDDEN = re.compile(r"<(?P<begins>style|script|head)\b[^<>]{0,500}>|</(?P<ends>style|script|head)\s*>", re.I)
_HTML = re.compile(r"^\s*<(?P<tag>table|ul|ol)\b", re.I)
"""Of more than one line, up to the end of what begins there."""
_DEFINITION = re.compile(r"^\s{0,3}\[[^\]]+\]:\s+\S+")
_BEGINS_WITH_TITLE = re.compile(r"\s{0,3}#{1,6}[ \t]+[^\s#]")
_CELL = re.compile(r"\s{0,3}(?:\*\*|__)?[A-Z0-9\"“'‘][^|]{1,200}$")
_LEAST_LINES_OF_TABLE, _MOST_NAME_WORDS = 8, 3
_MARKED = re.compile(r"^\s{0,3}#{1,6}\s|\*\*\S|\]\(|^\s*\|.*\|", re.M)


def looks_like_markdown(text: str) -> bool:
    if _FRONT.match(text) or _BEGINS_WITH_TITLE.match(text.lstrip("\ufeff\n")):
        return True
    return len(_MARKED.findall(text[:20_000])) >= 3


def title_of_front(text: str) -> str:
    found = _FRONT.match(text)
    title = (
        _TITLE.search(found["front"] or found["open"] or found["lines"] or found["map"]) if found else None
    )
    return plain(title["title"]) if title else ""


def pieces_of_markdown(text: str) -> Iterator[Piece]:
    lines = _with_cells_apart(list(_shown_lines(_FRONT.sub("", text, count=1))))
    has_headings = any(_ATX.match(line) or _BOLD_LINE.match(line) for line in lines)
    paragraph: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        following = lines[place + 1] if place + 1 < len(lines) else ""
        is_heading = _SETEXT.match(following) and line.strip() and not paragraph and "|" not in line
        if _belongs_apart(line) or is_heading:
            yield from _said(paragraph, has_headings=has_headings)
            paragraph = []
        if is_heading:
            yield Piece(BlockKind.HEADING, plain(line), 1 if "=" in following else 2)
            place += 2
            continue
        if html_begins := _HTML.match(line):
            end = _end_of_html(lines, place, html_begins["tag"])
            yield from _said(paragraph, has_headings=has_headings)
            paragraph = []
            yield from pieces_of_html("\n".join(lines[place:end]))
            place = end
            continue
        rows, end = rows_at(lines, place)
        if rows:
            yield from _said(paragraph, has_headings=has_headings)
            paragraph = []
            yield from rows_of_bars([plain(each) for each in rows])
            place = end
            continue
        apart = _piece_of(line)
        if apart is not None:
            yield apart
        elif line.strip() and not _BULLET.match(line):
            paragraph.append(line)
        place += 1
    yield from _said(paragraph, has_headings=has_headings)


def _with_cells_apart(lines: list[str]) -> list[str]:
    """Of a table that came as paragraphs of two lines below two names: each cell a paragraph."""
    if len(lines) < _LEAST_LINES_OF_TABLE:
        return lines
    shown: list[str] = []
    is_open = False
    for is_empty, group in groupby(lines, key=lambda line: not line.strip()):
        own = list(group)
        cells = [] if is_empty else [line for line in own if plain(line)]
        if not is_empty:
            is_row = len(cells) == 2 and all(map(_CELL.match, cells))
            is_open = is_row and (is_open or all(len(cell.split()) <= _MOST_NAME_WORDS for cell in cells))
            own = [cells[0], "", cells[1]] if is_open else own
        shown += own
    return shown


def plain(text: str) -> str:
    """Without mark-up."""
    text = _IMAGE.sub(" ", _TAG.sub(" ", text))
    text = _FOOTNOTE.sub("", _LINK.sub(lambda found: found["text"], text))
    for _ in range(3):
        text = _EMPHASIS.sub(r"\2", _MARKS.sub(r"\2", text))
    return html.unescape(_ESCAPED.sub(r"\1", text)).replace("\N{NO-BREAK SPACE}", " ").strip()


def _without_hidden(text: str) -> str:
    """Without styles and scripts. One that does not end hides nothing."""
    shown: list[str] = []
    upto, begin, name = 0, 0, ""
    for found in _HIDDEN.finditer(text):
        if not name and found["begins"]:
            begin, name = found.start(), found["begins"].casefold()
        elif name and found["ends"] and found["ends"].casefold() == name:
            shown.append(text[upto:begin])
            upto, name = found.end(), ""
    return "".join((*shown, text[upto:]))


def _shown_lines(text: str) -> Iterator[str]:
    """Without code, comments and definitions of links."""
    fenced = False
    for line in _TEMPLATE.sub("", _without_hidden(_without_comments(text))).splitlines():
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and not _DEFINITION.match(line) and not _RULE_OF_MARKS.match(line):
            yield re.sub(r"^\s{0,3}(?:>\s?)+", "", line)


def _without_comments(text: str) -> str:
    parts = text.split("<!--")
    return parts[0] + "".join(part.partition("-->")[2] for part in parts[1:])


def _belongs_apart(line: str) -> bool:
    return not line.strip() or bool(_ATX.match(line) or _BULLET.match(line) or _BOLD_LINE.match(line))


def _end_of_html(lines: list[str], place: int, tag: str) -> int:
    end = place
    while end < len(lines) and f"</{tag}" not in lines[end].casefold():
        end += 1
    return min(end + 1, len(lines))


def _piece_of(line: str) -> Piece | None:
    if heading := _ATX.match(line):
        return Piece(BlockKind.HEADING, plain(heading["text"]), len(heading["level"]))
    if bold := _BOLD_LINE.match(line):
        return Piece(BlockKind.HEADING, plain(bold["text"]), 5)
    if item := _BULLET.match(line):
        if heading := _ATX.match(item["text"]):
            return Piece(BlockKind.HEADING, plain(heading["text"]), len(heading["level"]))
        text = plain(item["text"])
        return Piece(BlockKind.ITEM, text, len(item["indent"]) // 2) if text else None
    return None


def _said(lines: list[str], *, has_headings: bool) -> Iterator[Piece]:
    text = " ".join(plain("\n".join(lines)).split("\n"))
    if text.strip("-*_ "):
        kind = BlockKind.HEADING if not has_headings and is_heading(text) else BlockKind.PARAGRAPH
        yield Piece(kind, text)
