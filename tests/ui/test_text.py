from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import DiskError
from desktop_app.domain.phrases import phrase
from desktop_app.ui import text

FRIDAY = datetime.date(2025, 11, 21)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "this session"),
        (1, "1 day"),
        (2, "2 days"),
        (12, "12 days"),
        (59, "59 days"),
        (60, "2 months"),
        (70, "2.3 months"),
        (364, "12.1 months"),
        (365, "1 year"),
        (438, "1.2 years"),
        (730, "2 years"),
        (36500, "100 years"),
    ],
)
def test_interval(days: int, said: str) -> None:
    assert text.interval(days) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Back this session"),
        (1, "Back tomorrow"),
        (5, "Back in 5 days"),
        (70, "Back in 2.3 months"),
        (365, "Back in 1 year"),
    ],
)
def test_returns(days: int, said: str) -> None:
    assert text.returns(days) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "under 1 min"),
        (59, "under 1 min"),
        (60, "about 1 min"),
        (540, "about 9 min"),
        (571, "about 10 min"),
        (3600, "about 1 h"),
        (4800, "about 1 h 20 min"),
        (3599, "about 1 h"),
    ],
)
def test_estimated_duration(seconds: int, said: str) -> None:
    assert text.duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 s"),
        (42, "42 s"),
        (60, "1 min"),
        (552, "9 min 12 s"),
        (3599, "59 min 59 s"),
        (3600, "1 h"),
        (3900, "1 h 5 min"),
    ],
)
def test_measured_duration(seconds: int, said: str) -> None:
    assert text.duration(seconds, exact=True) == said


def test_dates() -> None:
    assert text.weekday_date(FRIDAY) == "Friday 21 November"
    assert text.short_weekday_date(FRIDAY) == "Fri 21 Nov"
    assert text.day_and_month(FRIDAY) == "21 Nov"
    assert text.hour_of_day(4) == "04:00"


@pytest.mark.usefixtures("german")
def test_names_of_days_follow_the_language() -> None:
    assert text.weekday_date(FRIDAY) == "Freitag 21 November"


def test_digits_are_grouped() -> None:
    assert text.count(12345) == "12,345"
    assert text.cards(12345) == "12,345 cards"


@pytest.mark.usefixtures("german")
def test_digits_are_grouped_as_the_language_does() -> None:
    assert text.count(12345) == "12.345"
    assert text.interval(70) == "2,3 months"


def test_one_card_is_not_several() -> None:
    assert (text.cards(0), text.cards(1), text.cards(2)) == ("0 cards", "1 card", "2 cards")


def test_percent_keeps_its_sign() -> None:
    assert text.percent(0.925) == "92\u00a0%"
    assert text.percent(1) == "100\u00a0%"


def test_error_has_a_sentence_and_a_way_on() -> None:
    inner = phrase("it is {n} GB too small", n=1200)
    error = DiskError(phrase("The disk failed: {reason}.", reason=inner), phrase("Free some space."))
    assert text.error_text(error) == ("The disk failed: it is 1,200 GB too small.", "Free some space.")


class _Upper(QTranslator):
    """Another language, as a translator would write it: places stay, words change."""

    def translate(self, context: str, source: str, _about: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return f"{context}:{n}:{source[::-1] if '{' not in source else source.upper().replace('{N}', '{n}')}"


def test_phrases_are_translated_before_their_values_are_filled_in(qapp: QApplication) -> None:
    translator = _Upper()
    QCoreApplication.installTranslator(translator)
    try:
        said = text.phrase_text(phrase("this file has {n} problems", n="{2}"))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said == "errors:-1:THIS FILE HAS {2} PROBLEMS"


def test_number_reaches_the_translator(qapp: QApplication) -> None:
    translator = _Upper()
    QCoreApplication.installTranslator(translator)
    try:
        said = text.cards(7)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.startswith("plurals:7:")
