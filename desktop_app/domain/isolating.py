"""Text of others among words of ours: what it says of reading direction ends where it ends."""

from __future__ import annotations

import re

FIRST_STRONG, POP = "\u2068", "\u2069"
_OPENERS = "\u2066\u2067\u2068"
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""What gives a text another direction than the words around it: marks, overrides, letters from the right."""


def isolated(text: str) -> str:
    """To be put into a sentence, a list or a name; unchanged where nothing in it turns the direction."""
    if not _TURNS.search(text):
        return text
    return "\n".join(f"{FIRST_STRONG}{_balanced(line)}{POP}" for line in text.splitlines())


def _balanced(line: str) -> str:
    """With as many isolates closed as are opened: one that is not would let the rest out."""
    open_ones, kept = 0, []
    for letter in line:
        if letter == POP and not open_ones:
            continue
        open_ones += (letter in _OPENERS) - (letter == POP)
        kept.append(letter)
    return "".join(kept) + POP * open_ones
