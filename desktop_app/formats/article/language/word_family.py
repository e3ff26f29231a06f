"""Whether two words are of one family: manager, managers, management, managing, managerial."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = frozenset([
    "e", "er", "ers", "r", "rs", "or", "ors", "ership", "ships", "ship", "s", "es", "ing", "ings", "ment",
    "ments", "ement", "ements", "d", "ed", "ant", "ants", "ance", "ent", "ence", "ive", "ives", "ion",
    "ions", "tion", "tions", "ation", "ations", "al", "ial", "erial", "ially", "ically", "ic", "ical",
    "ist", "ists", "ism", "y", "ies", "ly", "ee's", "'s", "s'", "er's", "or's", "ful", "less", "ness",
    "eer", "eers", "neur", "neurs", "ical", "tive", "ator", "ators", "ity", "ities", "ee", "ees",
]) | {""}  # fmt: skip
_LEAST, _LEAST_OF_ACT = 4, 3
_PLURALS = (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))
_NOUNS_OF = (("rsion", "rt"), ("ncy", "nt"), ("ence", "ent"))
_SHORT_FAMILIES = ({"lead", "led"}, {"sale", "sell", "sold", "seller"}, {"buy", "buyer", "bought"})


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            return word.removesuffix(ending) + instead
    return word


def plural(name: str) -> str:
    """Of the last word of a name: coaches, deputies, managers."""
    if name.endswith(("s", "x", "ch", "sh")):
        return f"{name}es"
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return f"{name[:-1]}ies"
    return f"{name}s"


@lru_cache(maxsize=200_000)
def is_family(one: str, other: str) -> bool:
    """In small letters."""
    if one[:1] != other[:1]:  # nearly all pairs of words: no family has two first letters
        return False
    first, second = singular(one), singular(other)
    if first == second or _as_verb(first) == _as_verb(second):
        return True
    if _is_doing(first, second) or _is_doing(second, first):
        return True
    if len(first) < _LEAST or len(second) < _LEAST:
        return any({first, second} <= family for family in _SHORT_FAMILIES)
    shared = 0
    for left, right in zip(first, second, strict=False):
        if left != right:
            break
        shared += 1
    # Each cut that leaves a stem: "mentor|" and "mentor|ing", "manage|r" and "manage|ment".
    endings = [(first[cut:], second[cut:]) for cut in range(shared, _LEAST - 1, -1)]
    if any(_opposed(left, right) for left, right in endings):
        return False
    return any(left in _ENDINGS and right in _ENDINGS for left, right in endings)


def _as_verb(word: str) -> str:
    """ "Extraversion" is of "extravert", "efficiency" of "efficient", "competence" of "competent"."""
    for ending, instead in _NOUNS_OF:
        if word.endswith(ending):
            return word.removesuffix(ending) + instead
    return word


def _is_doing(one: str, other: str) -> bool:
    """ "Saving" is of "save" and "buying" of "buy", short as they are."""
    stem = one.removesuffix("ing")
    return len(stem) >= _LEAST_OF_ACT and stem != one and other in (stem, f"{stem}e")


def _opposed(one: str, other: str) -> bool:
    """Endings that make opposites of one stem: employer and employee, useful and useless."""
    return {one, other} in ({"ful", "less"}, {"er", "ee"}, {"or", "ee"}, {"r", "e"})
