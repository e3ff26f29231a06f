"""What the two are called: with all that belongs to a name, without what only stands beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.formats.article.language.opposites import are_opposed
from desktop_app.formats.article.language.word_family import singular
from desktop_app.formats.article.sides.subjects import NO_SUBJECT, are_kin

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
LONGEST_NAME = 4
_LEAST_TOLD, _OFTEN, _MOST_COMPARED = 2, 3, 60


def phrases_of(body: str) -> Counter[tuple[str, ...]]:
    """How often each run of up to four words occurs."""
    words = [singular(word.casefold()) for word in _WORD.findall(body)]
    return Counter(
        tuple(words[at : at + length])
        for length in range(1, LONGEST_NAME + 1)
        for at in range(len(words) - length + 1)
    )


def ends_of(pair: tuple[str, str], clear: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """ "Customer forums vs. paper manuals", where another place says "a forum vs. a manual"."""
    for other in clear[:_MOST_COMPARED]:
        for way in (other, other[::-1]):
            if all(
                len(short.split()) < len(long.split())
                and list(map(singular, long.split()))[-len(short.split()) :]
                == list(map(singular, short.split()))
                for long, short in zip(pair, way, strict=True)
            ):
                return way
    return pair


def meant(pair: tuple[str, str], phrases: Counter[tuple[str, ...]]) -> tuple[str, str]:
    """Names without what only happens to stand beside them: the longest part of each that the text repeats.

    "Two stroke vs. four" stands for "four stroke", if the text says so.
    """
    first, second = (name.split() for name in pair)
    one = _said_again([first[at:] for at in range(len(first))], second, phrases)
    other = _said_again([second[: len(second) - at] for at in range(len(second))], first, phrases)
    if len(other) == 1 and len(one) > 1:
        other = _with_head(other, one[1:], phrases)
    elif len(one) == 1 and len(other) > 1:
        one = _with_head(one, other[1:], phrases)
    return " ".join(one), " ".join(other)


def _said_again(
    parts: Sequence[list[str]], other: Sequence[str], phrases: Counter[tuple[str, ...]]
) -> list[str]:
    """The first of them that the text repeats and that is not all in the other name."""
    for part in parts:
        if phrases[tuple(map(singular, part))] >= _LEAST_TOLD and not set(part) <= set(other):
            return part
    return parts[0]


def _with_head(name: list[str], head: list[str], phrases: Counter[tuple[str, ...]]) -> list[str]:
    """Where it is mostly called so: "four" is "four stroke", "development" is no "development team"."""
    full = [*name, *head]
    return full if _is_mostly(" ".join(full), name[0], phrases) else name


def shortest(
    pair: tuple[str, str], others: Sequence[tuple[str, str]], phrases: Counter[tuple[str, ...]]
) -> tuple[str, str]:
    """ "B2B vs. B2C marketing", where another place says "B2B and B2C", is about those.

    But "formal and informal organization" is about the former kind of organization, if that is mostly said.
    """
    for other in others:
        for way in (other, other[::-1]):
            if way != pair and all(
                f"{long} ".startswith(f"{short} ") and (short == long or not _is_mostly(long, short, phrases))
                for long, short in zip(pair, way, strict=True)
            ):
                return way
    return pair


def with_thing(pair: tuple[str, str], phrases: Counter[tuple[str, ...]]) -> tuple[str, str]:
    """ "Intrinsic" and "extrinsic", where it is mostly "intrinsic motivation" and "extrinsic motivation"."""
    one, other = pair
    if " " in one + other or not (are_opposed(one, other) or are_kin(one, other)):
        return pair
    both = [
        (min(number, phrases[other, words[1]]), words[1])
        for words, number in phrases.items()
        if len(words) == 2 and words[0] == one and words[1] not in NO_SUBJECT
    ]
    number, thing = max(both, default=(0, ""))
    if number >= _OFTEN and 2 * number >= max(phrases[one,], phrases[other,]):
        return f"{one} {thing}", f"{other} {thing}"
    return pair


def _is_mostly(long: str, short: str, phrases: Counter[tuple[str, ...]]) -> bool:
    """Where the short name stands, it is mostly the beginning of the long one."""
    full, alone = (phrases[tuple(map(singular, name.split()))] for name in (long, short))
    return full >= max(_LEAST_TOLD, alone - full)
