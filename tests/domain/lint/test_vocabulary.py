"""Obvious inflections share a stem; words that merely look alike do not."""

from __future__ import annotations

import pytest

from desktop_app.domain.lint.vocabulary import has_content, is_negation, stem


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "lead leads leader leaders leading leadership led leader's"),
        ("en", "manage manages managed manager managers managing management managerial"),
        ("en", "mentor mentors mentored mentoring"),
        ("en", "coach coaches coached coaching"),
        ("en", "plan plans planned planning planner"),
        ("en", "execute executes executed execution"),
        ("en", "process processes processing"),
        ("de", "leiten leite leitung leitungen"),
        ("de", "beide beiden beider beides"),
    ],
)
def test_inflections_share_a_stem(language: str, words: str) -> None:
    assert len({stem(word, language) for word in words.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("own", "owner"), ("lead", "least"), ("man", "manage"), ("team", "tea")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert stem(one, "en") != stem(other, "en")


def test_a_language_without_endings_keeps_its_words() -> None:
    assert stem("leaders", "fr") == "leaders"


def test_negations_have_content() -> None:
    assert all(is_negation(word) and has_content(word, "en") for word in ("not", "never", "don't"))
    assert not has_content("the", "en")
