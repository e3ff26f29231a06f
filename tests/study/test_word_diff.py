"""Differences by words, as people read them."""

from __future__ import annotations

from hypothesis import given

from desktop_app.study.word_diff import Run, word_diff
from tests.strategies import optional_texts


def test_one_word_became_several() -> None:
    assert word_diff("Trust in the boss.", "Trust in the person, title or no title.") == (
        Run("Trust in the ", "same"),
        Run("boss", "gone"),
        Run("person, title or no title", "come"),
        Run(".", "same"),
    )


def test_two_words_that_changed_are_one_change() -> None:
    assert word_diff("a b c d", "a x y d") == (
        Run("a ", "same"),
        Run("b c", "gone"),
        Run("x y", "come"),
        Run(" d", "same"),
    )


@given(optional_texts(), optional_texts())
def test_the_runs_are_the_two_texts(before: str, after: str) -> None:
    runs = word_diff(before, after)
    assert "".join(run.text for run in runs if run.mark != "come") == before
    assert "".join(run.text for run in runs if run.mark != "gone") == after
    assert all(run.text for run in runs)


def test_long_texts_are_shown_whole() -> None:
    before, after = "a " * 3_000, "b " * 3_000
    assert word_diff(before, after) == (Run(before, "gone"), Run(after, "come"))
