"""Several texts in one cell: separated by semicolons or lines, in quotation marks where they hold such signs.

What is written reads back exactly; what a person typed without quotation marks is read as meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def joined(texts: Iterable[str]) -> str:
    return "; ".join(_quoted(text, '";\n') for text in texts)


def split(cell: str, separators: str = ";\n") -> tuple[str, ...]:
    """The texts without the spaces around them; empty ones are left out."""
    texts: list[str] = []
    place = 0
    while place <= len(cell):
        text, place = _next(cell, place, separators)
        if text:
            texts.append(text)
    return tuple(texts)


def lines(cell: str) -> tuple[str, ...]:
    """The lines that say something, without the marks of a list before them."""
    if "\n" not in cell and cell[:1].isalnum():  # nearly all
        return (
            (cell.strip(),) if cell.isprintable() else tuple(filter(None, map(str.strip, cell.splitlines())))
        )
    found = (line.strip() for line in cell.splitlines())
    return tuple(text for line in found if (text := _without_bullet(line)))


def fields(texts: Sequence[str]) -> str:
    """A text with details after it: “runn | section 3”. Empty ones at the end are left out."""
    end = len(texts)
    while end > 1 and not texts[end - 1]:
        end -= 1
    return " | ".join(_quoted(text, '"|') for text in texts[:end])


def split_fields(text: str, most: int) -> tuple[str, ...]:
    """As many as asked for, empty where there are fewer; what is beyond stays with the last."""
    found: list[str] = []
    place = 0
    while place <= len(text) and len(found) < most - 1:
        each, place = _next(text, place, "|")
        found.append(each)
    if place <= len(text):
        rest = text[place:]
        whole, end = _next(rest, 0, "|")
        found.append(whole if end > len(rest) else rest.strip())
    return (*found, *[""] * (most - len(found)))


def _quoted(text: str, signs: str) -> str:
    if text and text == text.strip() and not any(sign in text for sign in signs):
        return text
    return '"{}"'.format(text.replace('"', '""'))


def _next(cell: str, place: int, separators: str) -> tuple[str, int]:
    """The text that begins here and the place after its separator, past the end if it is the last."""
    start = place
    while start < len(cell) and cell[start].isspace() and cell[start] not in separators:
        start += 1
    if start < len(cell) and cell[start] == '"':
        end = _closing_mark(cell, start + 1)
        after = end + 1
        while after < len(cell) and cell[after].isspace() and cell[after] not in separators:
            after += 1
        if end >= 0 and (after >= len(cell) or cell[after] in separators):
            return cell[start + 1 : end].replace('""', '"'), after + 1
    ends = [found for sign in separators if (found := cell.find(sign, start)) >= 0]
    end = min(ends, default=len(cell))
    return cell[start:end].strip(), end + 1


def _closing_mark(cell: str, place: int) -> int:
    """Of a quoted text; doubled marks are inside it. -1: it is not closed."""
    while (found := cell.find('"', place)) >= 0:
        if cell[found + 1 : found + 2] != '"':
            return found
        place = found + 2
    return -1


def _without_bullet(line: str) -> str:
    if line[:1] in "•‣◦▪●" or (line[:1] in "-–*" and line[1:2].isspace()):
        return line[1:].strip()
    return line
