"""Words of a language as the rules need them: stems for obvious inflections, and words without content."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.similarity import words_in

# Longest first. Taken off one after the other: leadership → leader → lead, managers → manager → manag.
_ENDINGS = {
    "en": (
        *("erial", "ation", "ments", "ment", "ship", "ings", "ists", "ary", "ate", "ing", "ion", "ist"),
        *("ors", "ers", "ive", "ed", "er", "or", "es", "ly", "s"),
    ),
    "de": ("innen", "ungen", "ung", "ern", "em", "en", "er", "es", "e", "n", "s"),
}
_SHORTEST_STEM = 4
"""So that "owner" is not taken for "own"."""
_IRREGULAR = {"led": "lead"}
_VOWELS = "aeiouy"

# Words that do not change what a sentence claims. No negations among them: those do.
_EMPTY_ENGLISH = """
a an and are as at be been being but by do does each every everyone for from had has have he her his
how i if in into is it its itself many may more most much of off on one ones onto or other others
our out over own per she so some such than that the their them then there these they this those
through to too two up us very was we were what when where which who whom whose will with would you
your
"""
_EMPTY_GERMAN = """
als am an auch auf aus bei beim bis da das dass dem den denn der des die dies diese dieser doch du
ein eine einem einen einer eines er es für hat haben hier im in ist ja man mehr mit nach noch nur ob
oder sehr sein seine sich sie sind so über um und uns unter viel vom von vor was wenn wer wie wird
wir wo zu zum zur
"""
_EMPTY = {"en": frozenset(_EMPTY_ENGLISH.split()), "de": frozenset(_EMPTY_GERMAN.split())}
_NEGATIONS = """
not no never none nothing nobody nor neither without cannot
nicht kein keine keinen keiner nie niemals nichts niemand ohne weder
"""
NEGATIONS = frozenset(_NEGATIONS.split())


def language_of(head: DeckHead) -> str:
    """Without the country: "en" for "en-GB"."""
    return head.language.replace("_", "-").partition("-")[0].casefold()


def has_content(word: str, language: str) -> bool:
    return word not in _EMPTY.get(language, ())


def content_words(text: str, language: str) -> tuple[str, ...]:
    return tuple(word for word in words_in(text) if has_content(word, language))


def is_negation(word: str) -> bool:
    return word in NEGATIONS or word.endswith("n't")


def stems(words: Iterable[str], language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in words)


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """What "manager", "managing" and "management" have in common. Rough: it may go too far, seldom not far
    enough. Of a language without endings here, the word itself."""
    endings = _ENDINGS.get(language)
    if endings is None:
        return word
    short = _IRREGULAR.get(word, word).removesuffix("'s")
    while (ending := _ending(short, endings)) is not None:
        short = short.removesuffix(ending)
    return _evened(short)


def _ending(word: str, endings: tuple[str, ...]) -> str | None:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            is_part_of_word = ending == "s" and word.endswith(("ss", "us", "is"))
            return None if is_part_of_word else ending
    return None


def _evened(word: str) -> str:
    """Planning → plann → plan; manage → manag; policies → polici, as policy."""
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in _VOWELS:
        word = word[:-1]
    if len(word) > _SHORTEST_STEM and word.endswith("e"):
        word = word[:-1]
    return f"{word[:-1]}i" if len(word) >= _SHORTEST_STEM and word.endswith("y") else word
