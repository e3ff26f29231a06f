"""Sentences of a block, each with its place, also where a full stop is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Sentence(NamedTuple):
    text: str
    start: int
    """In the article's text."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


_STOP = re.compile(r"(?:[.!?…]+[\"'”’)\]]*|[。！？])(?=\s+[\"'“‘(\[]*[A-Z0-9À-Þ]|\s*$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|a\.k\.a|a\.k|etc|vs|cf|approx|Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|Jr|Sr|al|fig|vol)|\b[A-Z])\.$"
)
_LONGEST_ABBREVIATION = 12
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def sentences_of(text: str, start: int = 0) -> Iterator[Sentence]:
    """`start`: where the text begins in the article."""
    begin, last = 0, len(text.rstrip())
    for stop in _STOP.finditer(text):
        upto = stop.end()
        if upto < last and _ABBREVIATION.search(text[max(begin, upto - _LONGEST_ABBREVIATION) : upto]):
            continue
        yield from _sentence(text, begin, upto, start)
        begin = upto
    yield from _sentence(text, begin, len(text), start)


def split_at(sentence: Sentence, places: list[int]) -> Iterator[Sentence]:
    """At these places in its text."""
    begin = 0
    for place in [*places, len(sentence.text)]:
        yield from _sentence(sentence.text, begin, place, sentence.start)
        begin = place


def words(text: str) -> list[str]:
    """In small letters, without marks."""
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _sentence(text: str, begin: int, end: int, start: int) -> Iterator[Sentence]:
    piece = text[begin:end]
    left = len(piece) - len(piece.lstrip())
    if piece.strip():
        yield Sentence(piece.strip(), start + begin + left)
