"""Dates as people type them, in their language and in English."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.date_words import read_date

TODAY = datetime.date(2026, 11, 21)
THIRD = datetime.date(2026, 12, 3)


@pytest.fixture
def speak() -> Iterator[object]:
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_GB", "3 Dec"),
        ("en_GB", "3 december 2026"),
        ("en_GB", "Dec 3, 2026"),
        ("en_GB", "  3dec "),
        ("en_GB", "3/12/2026"),
        ("en_GB", "3.12."),
        ("en_GB", "3/12/26"),
        ("en_US", "12/3/2026"),
        ("en_US", "12/3"),
        ("en_GB", "2026-12-03"),
        ("en_US", "2026-12-03"),
        ("de_DE", "3. Dez."),
        ("de_DE", "3. Dezember 2026"),
        ("de_DE", "03.12.2026"),
        ("de_DE", "3 Dec 2026"),
    ],
)
def test_the_third_of_december(speak, language: str, words: str) -> None:  # type: ignore[no-untyped-def]
    speak(language)
    assert read_date(words, TODAY) == THIRD


@pytest.mark.parametrize(
    "words",
    [
        "",
        "tomorrow",
        "3",
        "31 Nov 2026",
        "3 Ma",
        "3 J 2026",
        "0 Dec",
        "3 13 2026 7",
        "Dec",
        "3 Dec Jan",
        "99 99",
    ],
)
def test_what_is_no_date(speak, words: str) -> None:  # type: ignore[no-untyped-def]
    speak("en_GB")
    assert read_date(words, TODAY) is None


def test_without_a_year_it_is_the_next_such_day(speak) -> None:  # type: ignore[no-untyped-def]
    speak("en_GB")
    assert read_date("21 Nov", TODAY) == TODAY
    assert read_date("20 Nov", TODAY) == datetime.date(2027, 11, 20)
    assert read_date("29 Feb", TODAY) == datetime.date(2028, 2, 29)
    assert read_date("20 Nov 2026", TODAY) == datetime.date(2026, 11, 20)
