"""The gaps of a cloze text: `{{…}}`, or numbered as in Anki, `{{c1::text::hint}}`, which may be nested.

Gaps without a number are numbered in their order, past those that have one. Gaps of the same number
are asked together, `{{c1,3::…}}` is asked with both. Only numbered gaps have hints, so that
`{{std::vector}}` is one gap and not a gap with a hint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import TypeAlias

_MARK = re.compile(r"\{\{(?:c(?P<numbers>\d{1,4}(?:,\d{1,4}){0,9})::)?|\}\}")
# Private-use characters: no text holds them, and what reads HTML leaves them alone.
OPENS, CLOSES = "\ue010", "\ue012"
"""Around a gap that is asked, in what `blanked` and `filled_in` make."""
_HINT = "\ue011"
_MARKS = re.compile(f"[{OPENS}{CLOSES}]")
_ALL_MARKS = re.compile(f"[{OPENS}{_HINT}{CLOSES}]")
_MAX_DEPTH = 10
"""Deeper opening braces are text, as in Anki."""


@dataclass(frozen=True, slots=True)
class Gap:
    numbers: tuple[int, ...]
    """Empty (`{{c0::…}}`): never asked."""
    parts: tuple[Part, ...]
    hint: str = ""


Part: TypeAlias = "str | Gap"


@dataclass(slots=True)
class _Open:
    mark: str
    numbers: tuple[int, ...]
    has_hint: bool
    parts: list[Part]


def parse_gaps(text: str) -> tuple[Part, ...]:
    """Texts and gaps in their order. Braces that open or close nothing stay in the text."""
    free = _free_numbers(text)
    stack = [_Open("", (), False, [])]
    end = 0
    for mark in _MARK.finditer(text):
        _add_text(stack[-1].parts, text[end : mark.start()])
        end = mark.end()
        if mark[0] == "}}":
            _close(stack)
        elif len(stack) <= _MAX_DEPTH:
            stack.append(_opened(mark, free))
        else:
            _add_text(stack[-1].parts, mark[0])
    _add_text(stack[-1].parts, text[end:])
    while len(stack) > 1:
        never_closed = stack.pop()
        _add_text(stack[-1].parts, never_closed.mark)
        stack[-1].parts.extend(never_closed.parts)
    return tuple(stack[0].parts)


def has_open_gap(text: str) -> bool:
    """Whether some `{{` is never closed."""
    depth = 0
    for mark in _MARK.finditer(text):
        depth = max(0, depth - 1) if mark[0] == "}}" else depth + 1
    return depth > 0


def gap_numbers(parts: tuple[Part, ...]) -> tuple[int, ...]:
    """Each number that is asked, once, ascending."""
    return tuple(sorted({number for gap in _gaps(parts) for number in gap.numbers}))


def rendered(parts: tuple[Part, ...], asked: int | None = None) -> str:
    """The text with every gap filled but those asked, which read `[…]` or `[hint]`."""
    return "".join(_shown(part, asked) for part in parts)


def answers(parts: tuple[Part, ...], asked: int) -> tuple[str, ...]:
    """What belongs into the gaps asked, in their order."""
    return tuple(rendered(gap.parts) for gap in _gaps(parts) if asked in gap.numbers)


def marked(parts: tuple[Part, ...], asked: int) -> str:
    """The filled text with private marks around the gaps asked and before their hints; for `pieces`."""
    return "".join(_marked(part, asked) for part in parts)


def blanked(parts: tuple[Part, ...], asked: int) -> str:
    """The text with the hint of each gap asked, if it has one, between `OPENS` and `CLOSES`."""
    return "".join(_between(part, asked, filled=False) for part in parts)


def filled_in(parts: tuple[Part, ...], asked: int) -> str:
    """The whole text, what fills the gaps asked between `OPENS` and `CLOSES`."""
    return "".join(_between(part, asked, filled=True) for part in parts)


def without_marks(text: str) -> str:
    """A text that holds none of the characters that mark gaps here."""
    return _ALL_MARKS.sub("", text)


def pieces(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What stands around the gaps, what fills them, and their hints, from a text that `marked` made."""
    around, answers, hints = [""], [], []
    for place, piece in enumerate(_MARKS.split(text)):
        if place % 2:
            answer, _, hint = piece.partition(_HINT)
            answers.append(answer.strip())
            hints.append(hint.strip())
            around.append("")
        else:
            around[-1] += piece
    return tuple(around), tuple(answers), tuple(hints)


def _marked(part: Part, asked: int) -> str:
    if isinstance(part, str):
        return part
    if asked in part.numbers:
        return f"{OPENS}{rendered(part.parts)}{_HINT}{part.hint}{CLOSES}"
    return marked(part.parts, asked)


def _between(part: Part, asked: int, *, filled: bool) -> str:
    if isinstance(part, str):
        return part
    if asked in part.numbers:
        return f"{OPENS}{rendered(part.parts) if filled else part.hint}{CLOSES}"
    return "".join(_between(each, asked, filled=filled) for each in part.parts)


def _shown(part: Part, asked: int | None) -> str:
    if isinstance(part, str):
        return part
    if asked in part.numbers:
        return f"[{part.hint or '…'}]"
    return rendered(part.parts, asked)


def _gaps(parts: tuple[Part, ...]) -> Iterator[Gap]:
    for part in parts:
        if isinstance(part, Gap):
            yield part
            yield from _gaps(part.parts)


def _free_numbers(text: str) -> Iterator[int]:
    taken = {
        int(number)
        for mark in _MARK.finditer(text)
        if mark["numbers"]
        for number in mark["numbers"].split(",")
    }
    return (number for number in count(1) if number not in taken)


def _opened(mark: re.Match[str], free: Iterator[int]) -> _Open:
    if mark["numbers"] is None:
        return _Open(mark[0], (next(free),), False, [])
    numbers = tuple(dict.fromkeys(number for number in map(int, mark["numbers"].split(",")) if number > 0))
    return _Open(mark[0], numbers, True, [])


def _close(stack: list[_Open]) -> None:
    if len(stack) == 1:
        _add_text(stack[-1].parts, "}}")
        return
    opened = stack.pop()
    parts, hint = _without_hint(opened.parts) if opened.has_hint else (opened.parts, "")
    stack[-1].parts.append(Gap(opened.numbers, tuple(parts), hint))


def _without_hint(parts: list[Part]) -> tuple[list[Part], str]:
    """The first `::` of the gap's own text begins the hint."""
    for place, part in enumerate(parts):
        if isinstance(part, str) and "::" in part:
            text, _, hint = part.partition("::")
            before = [*parts[:place], text] if text else parts[:place]
            return before, hint + rendered(tuple(parts[place + 1 :]))
    return parts, ""


def _add_text(parts: list[Part], text: str) -> None:
    """Adjacent texts become one, so that `::` is found whole."""
    if not text:
        return
    if parts and isinstance(parts[-1], str):
        parts[-1] += text
    else:
        parts.append(text)
