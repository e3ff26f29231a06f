"""Finds what a few typed words mean: every word counts, their order does not, and letters may be left out."""

from __future__ import annotations

import unicodedata


def plain(text: str) -> str:
    """Without case and accents."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def rank(query: str, text: str) -> int | None:
    """How well `text` answers: 0 is best, None not at all. An empty query finds everything equally."""
    found = plain(text)
    words = found.split()
    total = 0
    for wanted in plain(query).split():
        if any(word.startswith(wanted) for word in words):
            continue
        if wanted in found:
            total += 1
        elif len(wanted) > 1 and any(_in_order(wanted, word) for word in words):
            total += 10
        else:
            return None
    return total


def _in_order(letters: str, word: str) -> bool:
    """Whether all of `letters` come in `word` in this order, the first one first."""
    rest = iter(word)
    return word[0] == letters[0] and all(letter in rest for letter in letters)
