"""Every word typed must be met, in any order; letters may be left out, accents and case do not count."""

from __future__ import annotations

import pytest

from desktop_app.ui.matching import rank


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("", "Undo"),
        ("undo", "Undo"),
        ("text lar", "Larger text"),
        ("lgr", "Larger text"),
        ("ctrl z", "Undo Ctrl+Z"),
        ("uber", "Über Versus"),
        ("ÜBER", "uber"),
    ],
)
def test_found(query: str, text: str) -> None:
    assert rank(query, text) is not None


@pytest.mark.parametrize(("query", "text"), [("undo x", "Undo"), ("od", "Undo"), ("z", "Undo")])
def test_not_found(query: str, text: str) -> None:
    assert rank(query, text) is None


def test_the_beginning_of_a_word_is_worth_most() -> None:
    ranks = [rank("re", text) for text in ("Redo", "More", "Rate")]
    assert ranks == [0, 1, 10]
