"""Texts of others turn nothing around that is not theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.isolating import FIRST_STRONG, POP, isolated

_OPENERS = "\u2066\u2067\u2068"


@pytest.mark.parametrize("text", ["", "Leadership", "Führung & Management", "1 < 2", "漢字"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize("text", ["a\u202eb", "שלום", "a\u200f", "\u2067a"])
def test_what_turns_is_isolated(text: str) -> None:
    assert isolated(text).startswith(FIRST_STRONG)
    assert isolated(text).endswith(POP)
    assert text in isolated(text)


@given(st.text("ab\n\u202e\u202c\u2066\u2067\u2068\u2069\u200f"))
def test_nothing_gets_out(text: str) -> None:
    for line in isolated(text).splitlines():
        depth = 0
        for place, letter in enumerate(line):
            depth += (letter in _OPENERS) - (letter == POP)
            assert depth >= (1 if place < len(line) - 1 and line.startswith(FIRST_STRONG) else 0)
        assert depth == 0
