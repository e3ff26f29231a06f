"""What the sides of a review are called: their names, and the words for one and several of their people."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from desktop_app.formats.article.drafts import DraftSide
from desktop_app.study.drafting import Article, Review

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PEOPLE = ("er", "or", "ee", "ist", "ant", "ian", "coach")
_MADE_OF_PEOPLE = (("ership", "er"), ("orship", "or"), ("gement", "ger"))
"""Leadership is what leaders do, management what managers do."""


def with_names(review: Review, first: str, second: str) -> Review:
    """Sides that the person has named; the words for their people follow from the names."""
    named = [
        side if side.name == name else DraftSide(name, *_people(review.article, name, side))
        for side, name in zip(review.sides, (first, second), strict=True)
    ]
    return replace(review, sides=tuple(named))


def with_people(review: Review, side: int, one: str, many: str) -> Review:
    """Words that the person has written; an empty one is the name again."""
    named = list(review.sides)
    name = named[side].name
    named[side] = replace(named[side], one=one.strip() or name, many=many.strip() or name)
    return replace(review, sides=tuple(named))


def _people(article: Article, name: str, was: DraftSide) -> tuple[str, str]:
    """For one and several: of the side as it was, of the article, of the name itself, else the name again."""
    from desktop_app.formats.article.language.word_family import is_family, plural, singular

    before, _, last = " ".join(name.split()).rpartition(" ")
    head = last.casefold()
    if head and not before and was.one != was.name and is_family(head, was.one.casefold()):
        return was.one, was.many
    role = _role_in(article, head) or _role_of(singular(head))
    if role:
        one, many = role, plural(role)
    elif singular(head) != head:
        one, many = singular(last), last
    else:
        return name, name
    return _in_sentence(before, one), _in_sentence(before, many)


def _role_in(article: Article, head: str) -> str:
    """The word for a person that the article has most often: "coach" for "coaching"."""
    from desktop_app.formats.article.language.word_family import is_family, singular

    words = (found.group().casefold() for block in article.blocks for found in _WORD.finditer(block.text))
    counts = Counter(map(singular, words))
    roles = (word for word, _ in counts.most_common() if word.endswith(_PEOPLE) and is_family(head, word))
    return next(roles, "")


def _role_of(head: str) -> str:
    for ending, instead in _MADE_OF_PEOPLE:
        if head.endswith(ending):
            return head.removesuffix(ending) + instead
    return head if head.endswith(_PEOPLE) else ""


def _in_sentence(*words: str) -> str:
    """In small letters, but for "OKR" and "Scrum teams" alike: what has a capital further on."""
    name = " ".join(word for word in words if word)
    return name[:1].lower() + name[1:] if name[1:] == name[1:].lower() else name
