"""Rules for single texts: no word that gives the answer away, not too long, not too hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.item import Contrast, Example, Side
from desktop_app.domain.lint.finding import Hit, hit
from desktop_app.domain.lint.reading_grade import reading_grade
from desktop_app.domain.lint.subject import Asked, Subject
from desktop_app.domain.lint.vocabulary import content_words, has_content, language_of, stem, stems
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.domain.rules.words import words_of
from desktop_app.domain.similarity import words_in

MOST_LETTERS = 140
HARDEST_GRADE = 12.0
_OPPOSED_BY = (
    re.compile(r"\s+(?:vs|v|versus|gegen)\.?\s+", re.IGNORECASE),
    re.compile(r"\s+(?:or|oder|and|und|/|–|—)\s+", re.IGNORECASE),
)
"""How titles set two things against each other; the first that does so counts."""


class Name(NamedTuple):
    """A name to be found in texts, by the stems of its words in a row."""

    stems: tuple[str, ...]
    written: str


def names_a_side(subject: Subject) -> Iterator[Hit]:
    """Of either side: the other's name tells as much."""
    template = QT_TRANSLATE_NOOP("lint", "“{text}” holds “{word}”, which is a name of {side}.")
    names = _names(subject)
    for asked in subject.which_side:
        for side, name in names:
            if (word := _found(name, asked, subject)) is not None:
                yield hit(asked.place, template, text=asked.text, word=word, side=side.name)
                break


def names_a_role(subject: Subject) -> Iterator[Hit]:
    template = QT_TRANSLATE_NOOP("lint", "“{text}” names the {word}, which is one of the answers.")
    language = language_of(subject.head)
    for asked in subject.situations:
        roles = asked.item.roles if isinstance(asked.item, Example) else ()
        for role in roles:
            name = Name(tuple(stem(word, language) for word in words_in(role.name)), role.name)
            if _found(name, asked, subject) is not None:
                yield hit(asked.place, template, text=asked.text, word=role.name)
                break


def title_word(subject: Subject) -> Iterator[Hit]:
    template = QT_TRANSLATE_NOOP(
        "lint", "“{text}” holds “{word}”, which stands for {side} in the title “{title}”."
    )
    language = language_of(subject.head)
    for asked in subject.statements:
        if not isinstance(asked.item, Contrast):
            continue
        telling = _title_stems(asked.item.title, language).get(subject.sides.index(asked.side), frozenset())
        word = next((word for word in asked.words if stem(word, language) in telling), None)
        if word is not None:
            side = subject.name(asked.side)
            yield hit(asked.place, template, text=asked.text, word=word, side=side, title=asked.item.title)


def says_both(subject: Subject) -> Iterator[Hit]:
    template = QT_TRANSLATE_NOOP("lint", "“{text}” holds “{word}”.")
    language = language_of(subject.head)
    both = words_of(subject.head).both.casefold()
    # English "both" has one form, and "bothers" is none of it; German "beide" has several.
    form = (lambda word: word) if language == "en" else (lambda word: stem(word, language))
    for asked in subject.which_side:
        word = next((word for word in asked.words if form(word) == form(both)), None)
        if word is not None:
            yield hit(asked.place, template, text=asked.text, word=word)


def too_long(subject: Subject) -> Iterator[Hit]:
    template = QT_TRANSLATE_NOOP("lint", "“{text}” has {n} characters; {most} is the most for a statement.")
    for asked in subject.which_side:
        if len(asked.text) > MOST_LETTERS:
            yield hit(asked.place, template, text=asked.text, n=len(asked.text), most=MOST_LETTERS)


def hard_to_read(subject: Subject) -> Iterator[Hit]:
    # The grade is defined for English alone: its weights were measured on English readers and texts.
    if language_of(subject.head) != "en":
        return
    template = QT_TRANSLATE_NOOP("lint", "“{text}” asks for {grade} years at school; {most} is the most.")
    for place, text in subject.readings:
        grade = reading_grade(text)
        if grade is not None and grade > HARDEST_GRADE:
            yield hit(place, template, text=text, grade=f"{grade:.0f}", most=f"{HARDEST_GRADE:.0f}")


def _names(subject: Subject) -> tuple[tuple[Side, Name], ...]:
    """Each side's words, but for those that the two have in common. Of a name of several words also the last
    that is its own: "owner" gives an agency owner away, "agency" does not."""
    language = language_of(subject.head)
    found: list[tuple[Side, Name]] = []
    for side in subject.head.sides:
        other = subject.head.other_side(side.id)
        shared = stems(_name_words(other), language)
        for written in dict.fromkeys((side.name, side.one, side.many)):
            words = tuple(stem(word, language) for word in words_in(written))
            own = [
                word
                for word in words_in(written)
                if has_content(word, language) and stem(word, language) not in shared
            ]
            found += [(side, Name((stem(word, language),), word)) for word in own[-1:]]
            if len(words) > 1:
                found.append((side, Name(words, written)))
    return tuple(found)


def _name_words(side: Side) -> tuple[str, ...]:
    return tuple(word for text in (side.name, side.one, side.many) for word in words_in(text))


def _found(name: Name, asked: Asked, subject: Subject) -> str | None:
    """The words of the text that are the name."""
    language = language_of(subject.head)
    length = len(name.stems)
    own = [stem(word, language) for word in asked.words]
    for start in range(len(own) - length + 1):
        if tuple(own[start : start + length]) == name.stems:
            return " ".join(asked.words[start : start + length])
    return None


def _title_stems(title: str, language: str) -> dict[int, frozenset[str]]:
    """Place of a side → stems of its part of the title; nothing for a title that does not set two apart."""
    parts = next((two for mark in _OPPOSED_BY if len(two := mark.split(title)) == 2), None)
    if parts is None:
        return {}
    left, right = (stems(content_words(part, language), language) for part in parts)
    return {0: left - right, 1: right - left}
