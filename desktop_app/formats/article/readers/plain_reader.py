"""Plain text as blocks: headings without mark-up, lists, tables of bars or tabs, hard-wrapped lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.formats.article.blocks import SIGNS, BlockKind, Piece, without_number

_BULLET = re.compile(rf"^\s*(?:[-»–—{SIGNS}]|o|\(?\d{{1,3}}[.)])\s+(?=\S)")
_STEP = re.compile(r"^(?:step|part)\s+\d{1,2}\s*[:.)–-]\s", re.I)
_SIGN = re.compile(rf"^\s*(?:[-»–—{SIGNS}]|o)\s+")
_END = re.compile(r"[.!?:;,…][\"'”’)\]]*$")
_MOST_HEADING_WORDS = 14
_MOST_HEADING_LENGTH = 100
_MOST_LABEL_WORDS = 5
_MOST_WORDS_BETWEEN, _LEAST_TOLD = 8, 8
_BAR_RULE = re.compile(r"(?=[^|]*\|)(?=[^-]*-)[\s:|-]+")
_WRAPPED_FROM, _WRAPPED_TO = 45, 100
_MOST_ITEM_WORDS, _LITTLE_WORD = 8, 3
_RULE = re.compile(r"^\s*(?:[-=_*~#]\s*){3,}$")


def pieces_of_text(text: str) -> Iterator[Piece]:
    """Paragraphs stand apart by an empty line; where none does, each line is one."""
    groups = [group for group in _groups(text) if group]
    wrapped = _is_wrapped([line for group in groups for line in group])
    for number, group in enumerate(groups):
        is_last = number + 1 == len(groups)
        begin = place = 0
        while place < len(group):
            rows, end = rows_at(group, place)
            if rows:
                yield from _pieces(group[begin:place], wrapped=wrapped, is_last=False)
                yield from rows_of_bars(rows)
                begin = end
            place = max(end, place + 1)
        yield from _pieces(group[begin:], wrapped=wrapped, is_last=is_last)


def is_heading(line: str) -> bool:
    """Short, and no sentence."""
    words = line.split()
    if not 0 < len(words) <= _MOST_HEADING_WORDS or len(line) > _MOST_HEADING_LENGTH:
        return False
    bare = without_number(line)
    if line.endswith("?") and len(words) > 1:
        return bare[:1].isupper()
    return not _END.search(line) and (bare[:1].isupper() or bare[:1] in "“\"'¿#") and not line.endswith("|")


def _groups(text: str) -> Iterator[list[str]]:
    group: list[str] = []
    for line in text.splitlines():
        if line.strip() and not _RULE.match(line):
            group.append(line.rstrip())
        elif group:
            yield group
            group = []
    if group:
        yield group


def _is_wrapped(lines: list[str]) -> bool:
    """Whether paragraphs are broken at a width: most lines that are not the last of a group end near it."""
    lengths = sorted(map(len, lines))
    if len(lengths) < 8 or lengths[-1] > _WRAPPED_TO:
        return False
    long = [length for length in lengths if length >= _WRAPPED_FROM]
    return len(long) >= len(lengths) / 2


def _pieces(group: list[str], *, wrapped: bool, is_last: bool) -> Iterator[Piece]:
    if len(group) > 1 and all("|" in line for line in group):
        yield from rows_of_bars(group)
        return
    if len(group) > 1 and all("\t" in line.strip() for line in group):
        for line in group:
            yield Piece(BlockKind.ROW, "\t".join(cell.strip() for cell in line.strip().split("\t")))
        return
    group = _joined(group) if wrapped else _gone_on(group)
    announced = set() if wrapped else _announced(group)
    for place, line in enumerate(group):
        stripped = line.strip()
        following = group[place + 1] if place + 1 < len(group) else ""
        if place in announced:
            yield Piece(BlockKind.ITEM, stripped)
        elif _is_label_of_item(stripped, following):
            yield Piece(BlockKind.HEADING, _SIGN.sub("", stripped).rstrip(":"))
        elif _BULLET.match(line) and not (
            _starts_section(stripped) and (len(group) == 1 or _heads_lines(group, place))
        ):
            yield Piece(BlockKind.ITEM, _SIGN.sub("", line).strip(), (len(line) - len(line.lstrip())) // 2)
        elif (
            is_heading(stripped)
            and (len(group) == 1 or place == 0 or _STEP.match(stripped) or _heads_lines(group, place))
            and not (is_last and len(group) == 1)
        ):
            yield Piece(BlockKind.HEADING, stripped)
        else:
            yield Piece(BlockKind.PARAGRAPH, stripped)


def _gone_on(lines: list[str]) -> list[str]:
    """In lines of any width: one in small letters goes on a long one that ends no sentence."""
    joined: list[str] = []
    for line in lines:
        ahead = joined[-1] if joined else ""
        if line[:1].islower() and len(ahead) >= _WRAPPED_FROM and not _END.search(ahead) and "|" not in line:
            joined[-1] = f"{ahead} {line}"
        else:
            joined.append(line)
    return joined


def _heads_lines(lines: list[str], place: int) -> bool:
    """In a text without empty lines: between the end of a paragraph and the beginning of another one."""
    before, after = lines[max(place - 1, 0)], lines[place + 1 : place + 2]
    if not after or len(lines[place].split()) > _MOST_WORDS_BETWEEN or _SIGN.match(lines[place]):
        return False
    is_end = bool(_END.search(before)) or _SIGN.match(before) is not None or _is_titled(lines[place])
    is_told = len(after[0].split()) >= _LEAST_TOLD and _END.search(after[0]) is not None
    is_told = is_told and not _BULLET.match(after[0])
    return is_end and (is_told or _SIGN.match(after[0]) is not None)


def rows_at(lines: list[str], place: int) -> tuple[list[str], int]:
    """The rows of a table of bars that begins there, broken ones made whole, and where it ends.

    Its head is known by the rule below it, so that a bar in a sentence is none.
    """
    if not ("|" in lines[place] and place + 1 < len(lines) and _BAR_RULE.fullmatch(lines[place + 1])):
        return [], place
    is_framed, bars = lines[place].lstrip().startswith("|"), _bars(lines[place])
    rows, end = [lines[place]], place + 2
    while end < len(lines) and lines[end].strip():
        if is_framed:
            begins, goes_on = lines[end].lstrip().startswith("|"), not rows[-1].rstrip().endswith("|")
        else:
            begins = "|" in lines[end] and (len(rows) == 1 or _bars(rows[-1]) >= bars)
            goes_on = "|" in lines[end] or "|" in "".join(lines[end + 1 : end + 2])
        if begins:
            rows.append(lines[end])
        elif goes_on and len(rows) > 1:
            rows[-1] = f"{rows[-1].rstrip()} {lines[end].strip()}"
        else:
            break
        end += 1
    return rows, end


def _bars(line: str) -> int:
    return line.strip().strip("|").count("|")


def _announced(group: list[str]) -> set[int]:
    """The short lines below one that ends with a colon, at least two: items without a sign."""
    items: set[int] = set()
    run: list[int] = []
    lines = [line.strip() for line in group]
    for place, line in enumerate(lines):
        if line.endswith(":") and len(line.split()) <= _MOST_HEADING_WORDS:
            run = [place]
        elif run and len(line.split()) <= _MOST_ITEM_WORDS and not _BULLET.match(line):
            run.append(place)
        else:
            # The last of them heads what follows, if it is written like a heading.
            listed = run[1:-1] if run and _is_titled(lines[run[-1]]) else run[1:]
            items.update(listed if len(listed) > 1 else [])
            run = []
    return items | set(run[1:] if len(run) > 2 else [])


def _is_titled(line: str) -> bool:
    """Most Words Are Written Like This."""
    long = [word for word in line.split() if len(word) > _LITTLE_WORD]
    return len(long) > 1 and all(word[:1].isupper() for word in long)


def _is_label_of_item(line: str, following: str) -> bool:
    """ "1. Training" above "- Doctors:", and that above "- Study for years."."""
    if not _SIGN.match(following):
        return False
    if _SIGN.match(line):
        return line.endswith(":") and len(line.split()) <= _MOST_LABEL_WORDS
    return _starts_section(line)


def rows_of_bars(lines: list[str]) -> Iterator[Piece]:
    for line in lines:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not all(re.fullmatch(r":?-{2,}:?|", cell) for cell in cells):
            yield Piece(BlockKind.ROW, "\t".join(cells))


def _starts_section(line: str) -> bool:
    """ "2. People vs. Processes" standing alone is a heading, "2. Ask for feedback." is an item."""
    return line[:1].isdigit() and is_heading(line)


def _joined(group: list[str]) -> list[str]:
    """Lines of one paragraph made one; a bullet begins another."""
    joined: list[str] = []
    for line in group:
        if (
            joined
            and not _BULLET.match(line)
            and not (len(joined) == 1 and is_heading(joined[0].strip()) and len(joined[0]) < _WRAPPED_FROM)
        ):
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line)
    return joined
