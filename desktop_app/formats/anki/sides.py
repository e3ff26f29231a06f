"""The two sides of a card as its templates show a note: HTML as it came, not cleaned yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.formats.anki import cloze
from desktop_app.formats.anki.card_text import has_media
from desktop_app.formats.anki.filters import Asked
from desktop_app.formats.anki.parts import CardTemplate
from desktop_app.formats.anki.templates import SPECIALS, Template, TemplateFault, compile_template, is_empty

_ANSWER_LINE = re.compile(r"""<hr\b[^<>]{0,99}?\bid\s?=\s?["']?answer\b[^<>]{0,99}>""", re.IGNORECASE)
_NO_SPECIALS = ("",) * len(SPECIALS)
_FRONT_SIDE = SPECIALS[0]
_NOTHING_ASKED = Asked()
"""For templates that do not look at it."""


class Sides(NamedTuple):
    front: str
    back: str
    why: str = ""
    """What else the answer shows, and what the question showed on a click only."""
    typed: bool = False


class GapText(NamedTuple):
    marked: str
    """With the private marks of `cloze.mark_gaps`."""
    why: str
    typed: bool
    numbers: frozenset[int]
    """Of its gaps."""


class CardSides:
    """One template of a note type, made ready for all its notes."""

    def __init__(self, template: CardTemplate, names: Sequence[str]) -> None:
        """Raises TemplateFault."""
        self._question = compile_template(template.question, names)
        self._answer = compile_template(template.answer, names)
        self._below_line = _below_line(template.answer, names)
        specials = self._question.specials | self._answer.specials
        self.needs_specials = bool(specials - {_FRONT_SIDE})
        self._is_plain = not (
            self._question.filters
            or self._answer.filters
            or self._question.tells_cards_apart
            or self._answer.tells_cards_apart
        )
        filters = self._question.filters
        self.has_script = "<script" in f"{template.question}{template.answer}".casefold()
        self.is_gap_text = (
            "cloze" in filters
            and "cloze-only" not in filters
            and not self._question.tells_cards_apart
            and not self._answer.tells_cards_apart
        )
        """One text serves all gaps of a note."""

    def sides(self, fields: Sequence[str], number: int, specials: Sequence[str] = _NO_SPECIALS[1:]) -> Sides:
        """Of card `number` of its note, from 1. Raises TemplateFault if it would be endless."""
        asked = _NOTHING_ASKED if self._is_plain else Asked(number)
        front = self._question.render((*fields, "", *specials), asked)
        if not self._is_plain and not front.strip():
            asked = Asked(number, speaks=True)
            front = self._question.render((*fields, "", *specials), asked)
        values = (*fields, front, *specials)
        back = self._back(values, front, _NOTHING_ASKED if self._is_plain else Asked(number, False))
        if not (asked.typed or asked.hints):
            return Sides(front, back)
        why = list(asked.hints)
        typed = _can_be_typed(asked, back)
        if typed and plain_text(asked.typed[0]) != plain_text(back):
            rest = self._back(values, front, Asked(number, is_question=False, leaves_out_typed=True))
            why.insert(0, _besides(rest, plain_text(asked.typed[0])))
            back = asked.typed[0]
        return Sides(front, back, "<br>".join(filter(str.strip, why)), typed)

    def gap_text(self, fields: Sequence[str], specials: Sequence[str] = _NO_SPECIALS[1:]) -> GapText:
        """Of a note whose `is_gap_text` holds: the question with all its gaps. Raises TemplateFault."""
        fields = [cloze.unmarked(field) for field in fields]
        numbers: set[int] = set()

        def mark(html: str, _asked: Asked) -> str:
            numbers.update(cloze.numbers(html))
            return cloze.mark_gaps(html)

        asked = Asked(0, cloze=mark)
        marked = self._question.render((*fields, "", *specials), asked)
        typed = "type-cloze" in self._question.filters
        asked.hints.append(self._beside_gaps(fields, marked, specials))
        return GapText(marked, "<br>".join(filter(str.strip, asked.hints[::-1])), typed, frozenset(numbers))

    def _back(self, values: Sequence[str], front: str, asked: Asked) -> str:
        """The answer alone: below the line, or behind the question that it begins with."""
        if self._below_line is not None:
            below = self._below_line.render(values, asked)
            if not is_empty(below.strip()):
                return below
        whole = self._answer.render(values, asked)
        return whole if self._below_line is not None else _behind(whole, front)

    def _beside_gaps(self, fields: Sequence[str], marked: str, specials: Sequence[str]) -> str:
        """What the answer shows that the question does not."""
        without = Asked(0, is_question=False, cloze=lambda _html, _asked: "")
        values = (*fields, "", *specials)
        if self._below_line is not None:
            return self._below_line.render(values, without)
        with_gaps = Asked(0, is_question=False, cloze=lambda html, _asked: cloze.mark_gaps(html))
        whole = self._answer.render((*fields, marked, *specials), with_gaps).strip()
        if whole.startswith(marked.strip()):
            return whole[len(marked.strip()) :]
        return self._answer.render(values, without)


def _below_line(source: str, names: Sequence[str]) -> Template | None:
    """What stands below the line between question and answer; None without one, or with one in a section."""
    line = _ANSWER_LINE.search(source)
    if line is None:
        return None
    try:
        compile_template(source[: line.start()], names)
        return compile_template(source[line.end() :], names)
    except TemplateFault:
        return None


def _behind(whole: str, front: str) -> str:
    line = _ANSWER_LINE.search(whole)
    if line is not None:
        rest = whole[line.end() :]
    elif front.strip() and whole.strip().startswith(front.strip()):
        rest = whole.strip()[len(front.strip()) :]
    else:
        return whole
    return whole if is_empty(rest.strip()) else rest


def _can_be_typed(asked: Asked, back: str) -> bool:
    """One text of words, behind which no picture is lost."""
    if len(asked.typed) != 1 or has_media(asked.typed[0]):
        return False
    wanted = plain_text(asked.typed[0])
    return bool(wanted) and (wanted == plain_text(back) or not has_media(back))


def _besides(html: str, wanted: str) -> str:
    """The lines of the text but for the one that is wanted itself."""
    lines = plain_text(html).split("\n")
    return "<br>".join(escape(line) for line in lines if line.strip() != wanted)
