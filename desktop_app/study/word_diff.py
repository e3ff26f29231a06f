"""What became other words between two wordings, for people to see: runs of text that stayed, went or came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_TOKENS = re.compile(r"\s+|[^\W_]+(?:['’][^\W_]+)*|.", re.DOTALL)
_MOST_TOKENS = 2_000
"""Longer texts are shown as one gone and one come: comparing grows with the square of the length."""


class Run(NamedTuple):
    """Runs of "same" and "gone" together are the first text, those of "same" and "come" the second."""

    text: str
    mark: Literal["same", "gone", "come"]


def word_diff(before: str, after: str) -> tuple[Run, ...]:
    """Whole words; a space between two words that changed belongs to the change."""
    if before == after:
        return (Run(after, "same"),) if after else ()
    one, other = _TOKENS.findall(before), _TOKENS.findall(after)
    if len(one) > _MOST_TOKENS or len(other) > _MOST_TOKENS:
        return tuple(run for run in (Run(before, "gone"), Run(after, "come")) if run.text)
    return tuple(_joined(_runs(one, other)))


def _runs(one: list[str], other: list[str]) -> Iterator[Run]:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for what, first, last, start, end in matcher.get_opcodes():
        if what == "equal":
            yield Run("".join(one[first:last]), "same")
        else:
            yield Run("".join(one[first:last]), "gone")
            yield Run("".join(other[start:end]), "come")


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Blanks that stayed between two changes go with them: one change reads better than three."""
    gone, come, blank = "", "", ""
    for run in runs:
        if run.mark == "same" and run.text.isspace() and (gone or come):
            blank += run.text
        elif run.mark == "same":
            yield from (each for each in (Run(gone, "gone"), Run(come, "come")) if each.text)
            gone = come = ""
            yield Run(blank + run.text, "same")
            blank = ""
        elif run.text:
            gone, come, blank = gone + blank, come + blank, ""
            gone, come = (gone + run.text, come) if run.mark == "gone" else (gone, come + run.text)
    yield from (each for each in (Run(gone, "gone"), Run(come, "come")) if each.text)
    if blank:
        yield Run(blank, "same")
