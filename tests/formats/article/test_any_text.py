"""Hostile and random text: drafting ends, and raises nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given

from desktop_app.formats.article.blocks import MOST_CHARACTERS
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.readers.html_reader import pieces_of_html
from desktop_app.formats.article.reading import article_of_text
from tests.formats.article.articles import any_text
from tests.formats.article.drafting import TEA, contrasts, drafts_of, names

_WORDS = [
    "leadership",
    "management",
    "leader",
    "manager",
    "vs",
    "whereas",
    "while",
    "and",
    ",",
    ";",
    ".",
    "the",
    "of",
    "a",
    "is",
    ":",
    "-",
    "\n",
    "\n\n",
    "*",
    "#",
    "|",
    "(",
    ")",
    "“",
    "”",
    "1.",
]


def _random_words(count: int) -> str:
    chance = random.Random(1)
    return " ".join(chance.choice(_WORDS) for _ in range(count))


LONG = {
    "words": _random_words(200_000),
    "letters": "".join(chr(random.Random(2).randrange(32, 0x2FFF)) for _ in range(500_000)),
    "one word": "a" * 1_000_000,
    "title": "Leadership vs Management\n\n" + "leaders and managers " * 50_000,
    "versus": "a vs b " * 140_000,
    "lines": "\n".join(["x"] * 300_000),
    "lists": "Leader vs Manager\n\n"
    + "\n\n".join(
        f"A {name}\n\n" + "\n".join(f"- {verb} thing{n} for crowd{n % 50}" for n in range(3000))
        for name, verb in (("Leader", "leads"), ("Manager", "plans"))
    ),
    "bars": "|" * 1_000_000,
    "spaces": " " * 1_000_000 + "x",
    "brackets": "(" * 1_000_000,
    "links": "# x\n" + "[a](" * 250_000,
    "stars": "# " + "*" * 1_000_000,
    "tags": "# a\n" + "<b " * 300_000,
    "tables": "# a\n" + "<table>" * 100_000,
    "cells": "# Tea vs. Coffee\n\n**Tea**\n**Coffee**\n\n" + "Drunk hot\nDrunk black\n\n" * 40_000,
    "styles": "# a\n" + "<style>" * 100_000,
    "comments": "# a\n" + "<!--" * 200_000,
    "front": "---\n" + "title: a\n" * 100_000,
    "templates": "# a\n" + "{{" * 300_000,
    "stops": "A. " * 330_000,
    "turns": "while leaders inspire, managers plan, " * 27_000,
    "headings": "# What is a leader\n" * 50_000,
    "differences": "the difference between leaders and managers is that " * 20_000,
}


@pytest.mark.parametrize("name", LONG)
def test_long_and_hostile_text_ends(name: str) -> None:
    article = article_of_text(LONG[name])
    assert len(article.text) <= MOST_CHARACTERS
    draft(article)


@pytest.mark.parametrize(
    "html", ["<div>" * 100_000, "<table><tr><td>" * 20_000, "<" * 500_000, "&" * 500_000, "<b><i>" * 50_000]
)
def test_hostile_html_ends(html: str) -> None:
    for _ in pieces_of_html(html):
        pass


@given(any_text)
def test_any_text_may_be_drafted(text: str) -> None:
    drafts_of(text)
    drafts_of(text, is_markdown=True)


@given(any_text)
def test_any_text_at_the_end_leaves_the_sides_as_they_are(text: str) -> None:
    assert names(drafts_of(f"{TEA}\n\nReferences\n\n{text}")) == ["tea", "coffee"]


def test_what_comes_after_the_most_is_left_out() -> None:
    long = TEA + "\n\n" + "Nothing is said here of either. " * 10_000
    assert contrasts(drafts_of(long)) == contrasts(drafts_of(TEA))
