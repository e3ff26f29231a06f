"""A contrast of the person's own to try text sizes on."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.item import Contrast, statements_of
from desktop_app.study.ports import Decks


class Sample(NamedTuple):
    question: str
    names: tuple[str, str]
    texts: tuple[str, str]


def find_sample(decks: Decks) -> Sample | None:
    """From the first deck with two sides; None where there is no such deck."""
    for head in decks.heads():
        if len(head.sides) != 2:
            continue
        left, right = head.sides
        for item in decks.items(head.id):
            if isinstance(item, Contrast):
                ours, theirs = statements_of(item, left.id), statements_of(item, right.id)
                if ours and theirs:
                    texts = (ours[0].text, theirs[0].text)
                    return Sample(item.question or item.title, (left.name, right.name), texts)
    return None
