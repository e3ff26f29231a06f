"""Syllables by rule, and the grade made of them."""

from __future__ import annotations

import pytest

from desktop_app.domain.lint.reading_grade import FEWEST_WORDS, reading_grade, syllables_in

SYLLABLES = {
    1: "make makes asked league the he trust year hours friend view",
    2: "table tables teaches wanted vision people agreed being science client value rescue movement every",
    3: "manager leadership idea area creative serious influence audience employee efficient",
    4: "situation reliable actually priority experience society variety",
    5: "organisation indispensable",
}


@pytest.mark.parametrize(("syllables", "words"), SYLLABLES.items())
def test_syllables(syllables: int, words: str) -> None:
    assert {word: syllables_in(word) for word in words.split()} == dict.fromkeys(words.split(), syllables)


def test_the_grade_is_flesch_kincaid() -> None:
    """Six words of one syllable each in one sentence."""
    assert reading_grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)


def test_more_sentences_are_easier_and_a_dot_inside_a_word_ends_none() -> None:
    assert reading_grade("He came. He saw. He won.") < reading_grade("He came and he saw and won")
    assert reading_grade("He paid 3.50 for it all") == reading_grade("He paid 3 50 for it all")


def test_a_text_of_a_few_words_has_no_grade() -> None:
    assert reading_grade("Communicates organisational responsibilities") is None
    assert reading_grade(" ".join(["word"] * FEWEST_WORDS)) is not None
