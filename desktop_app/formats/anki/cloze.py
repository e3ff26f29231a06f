"""Cloze texts by Anki's rules: what one card shows of them, and how they are written as gap texts of ours.

Ours (`domain/rules/gaps.py`) come from these and differ in one thing: there, braces without a number are a
gap too. So every brace that Anki takes for text is written as an entity.

The HTML of a text is cleaned between the two steps, since a gap may begin in one element and end in another.
Until then its marks are four private-use characters, which whatever reads HTML leaves alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

MAX_DEPTH = 10
OCCLUSION = "image-occlusion:"

_MARK = re.compile(r"\{\{c(?P<numbers>\d{1,4}(?:,\d{1,4}){0,9})::|\}\}")
_OPEN, _BEGIN, _HINT, _CLOSE = "\ue020", "\ue021", "\ue022", "\ue023"
_ANY_MARK = re.compile(f"[{_OPEN}{_BEGIN}{_HINT}{_CLOSE}]")
_BRACES = re.compile(rf"\{{\{{|\}}\}}|\{{(?={_OPEN})|\}}(?={_CLOSE})")
_MARKED = re.compile(rf"{_OPEN}([\d,]*){_BEGIN}|{_HINT}|{_CLOSE}")


@dataclass(slots=True)
class Gap:
    numbers: tuple[int, ...]
    parts: list[Part] = field(default_factory=list)
    hint_parts: list[str] = field(default_factory=list)
    """Empty: it has none. A hint that says nothing is one."""
    mark: str = ""

    @property
    def hint(self) -> str:
        return "".join(self.hint_parts)


Part: TypeAlias = "str | Gap"


def parse(html: str) -> tuple[Part, ...]:
    """Texts and gaps in their order. Marks that open or close nothing are text."""
    if "{{c" not in html:
        return (html,)
    stack = [Gap(())]
    end = 0
    for mark in _MARK.finditer(html):
        _add(stack[-1], html[end : mark.start()])
        end = mark.end()
        if mark["numbers"] and len(stack) <= MAX_DEPTH:
            numbers = dict.fromkeys(map(int, mark["numbers"].split(",")))
            stack.append(Gap(tuple(number for number in numbers if number), mark=mark[0]))
        elif mark["numbers"] or len(stack) == 1:
            _add(stack[-1], mark[0])
        else:
            closed = stack.pop()
            stack[-1].parts.append(closed)
    _add(stack[-1], html[end:])
    while len(stack) > 1:
        never_closed = stack.pop()
        stack[-1].parts.append(never_closed.mark)
        stack[-1].parts.extend(never_closed.parts)
        if never_closed.hint_parts:
            stack[-1].parts.append(f"::{never_closed.hint}")
    return tuple(stack[0].parts)


def numbers(html: str) -> frozenset[int]:
    """The cards that Anki makes of the text, by their numbers."""
    return frozenset(number for gap in _gaps(parse(html)) for number in gap.numbers)


def is_occlusion(html: str) -> bool:
    """Shapes over a picture, which are no text."""
    return any(
        isinstance(part, str) and part.lstrip().startswith(OCCLUSION)
        for gap in _gaps(parse(html))
        for part in gap.parts[:1]
    )


def revealed(html: str, number: int, is_question: bool, *, only: bool = False) -> str:
    """What card `number` shows of the text; `only`: its own gaps alone. Empty if it has none."""
    parts = parse(html)
    own = [gap for gap in _gaps(parts) if number in gap.numbers]
    if not own:
        return ""
    if only:
        return ", ".join(_shown(gap, number, is_question) for gap in own)
    return "".join(_shown(part, number, is_question) for part in parts)


def mark_gaps(html: str) -> str:
    """The text, which has none yet, with private marks for its gaps: to be cleaned, then for `gap_text`."""
    return "".join(map(_marked, parse(html)))


def unmarked(html: str) -> str:
    """Without anything that `mark_gaps` might have put there."""
    return _ANY_MARK.sub("", html)


def gap_text(marked: str) -> str:
    """The gap text of ours, from a text with private marks. Other braces in it become entities."""
    escaped = _BRACES.sub(lambda braces: "".join(f"&#{ord(brace)};" for brace in braces[0]), marked)
    return _MARKED.sub(_written, escaped)


def _add(gap: Gap, text: str) -> None:
    """The first `::` of a gap's own text begins its hint."""
    if gap.hint_parts:
        gap.hint_parts.append(text)
        return
    if gap.mark and "::" in text:
        text, _, hint = text.partition("::")
        gap.hint_parts.append(hint)
    if text:
        gap.parts.append(text)


def _gaps(parts: tuple[Part, ...] | list[Part]) -> list[Gap]:
    found = []
    for part in parts:
        if isinstance(part, Gap):
            found.append(part)
            found.extend(_gaps(part.parts))
    return found


def _shown(part: Part, number: int, is_question: bool) -> str:
    if isinstance(part, str):
        return part
    if is_question and number in part.numbers:
        return f"[{part.hint if part.hint_parts else '...'}]"
    return "".join(_shown(each, number, is_question) for each in part.parts)


def _marked(part: Part) -> str:
    if isinstance(part, str):
        return part
    hint = f"{_HINT}{part.hint}" if part.hint else ""
    text = "".join(map(_marked, part.parts))
    numbers = ",".join(map(str, part.numbers))
    return f"{_OPEN}{numbers or 0}{_BEGIN}{text}{hint}{_CLOSE}"


def _written(mark: re.Match[str]) -> str:
    if mark[0] == _HINT:
        return "::"
    return "}}" if mark[0] == _CLOSE else "{{c" + mark[1] + "::"
