"""Articles for the tests, and what is drafted from them in a form that is quickly compared."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.drafts import Drafts, DraftText
from desktop_app.formats.article.reading import article_of_text


class Told(NamedTuple):
    """Of one contrast."""

    title: str
    first: list[str]
    second: list[str]


def drafts_of(text: str, *, is_markdown: bool = False) -> Drafts:
    return draft(article_of_text(text, is_markdown=is_markdown))


def names(drafts: Drafts) -> list[str]:
    return [side.name for side in drafts.sides]


def contrasts(drafts: Drafts) -> list[Told]:
    return [Told(each.title, texts(each.first), texts(each.second)) for each in drafts.contrasts]


def said(drafts: Drafts) -> list[tuple[str, str]]:
    """Of contrasts with one statement a side: what is said of the first, and of the second."""
    return [(told.first[0], told.second[0]) for told in contrasts(drafts)]


def traits(drafts: Drafts, side: int) -> list[str]:
    return [each.text.text for each in drafts.traits if each.side == side]


def texts(drafted: tuple[DraftText, ...]) -> list[str]:
    return [each.text for each in drafted]


def every_text(drafts: Drafts) -> list[DraftText]:
    found = [text for contrast in drafts.contrasts for side in contrast.sides for text in side]
    found += [each.text for each in (*drafts.definitions, *drafts.traits)]
    return [*found, *drafts.similarities, *(each.text for each in drafts.examples), *drafts.advice]


TEA = """\
Tea vs. Coffee: What Is the Difference?

Tea and coffee are drunk all over the world.

Origin

Tea is made from the leaves of a shrub. Coffee is made from roasted seeds.

Caffeine

A cup of coffee wakes you within minutes, whereas tea wakes you slowly.

Brewing

Coffee needs water that is almost boiling. Tea, on the other hand, turns bitter in it.
"""
