"""Dates as people type them: "3 Dec", "3.12.", "Dec 3, 2026", "2026-12-03"."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QLocale

_PARTS = re.compile(r"\d+|[^\W\d_]+")
_MONTHS = range(1, 13)
_LEAST_LETTERS = 3


def read_date(words: str, today: datetime.date) -> datetime.date | None:
    """None for what is no date. Without a year it is the next such day, today included.

    Months by name are understood in the language of the interface and in English; of two numbers the one
    that the country writes first is first.
    """
    parts = _PARTS.findall(words)
    numbers = [part for part in parts if part.isdigit()]
    names = [part for part in parts if not part.isdigit()]
    if len(names) == 1 and len(numbers) in (1, 2):
        month = _month(names[0])
        year = int(numbers[1]) if len(numbers) == 2 else None
        return _made(year, month, int(numbers[0]), today)
    if names or len(numbers) not in (2, 3):
        return None
    if len(numbers[0]) == 4 and len(numbers) == 3:
        return _made(int(numbers[0]), int(numbers[1]), int(numbers[2]), today)
    first, second = int(numbers[0]), int(numbers[1])
    day, month = (second, first) if _month_comes_first() else (first, second)
    return _made(int(numbers[2]) if len(numbers) == 3 else None, month, day, today)


def _made(year: int | None, month: int | None, day: int, today: datetime.date) -> datetime.date | None:
    if month is None:
        return None
    if year is not None:
        return _date(year + 2000 if year < 100 else year, month, day)
    found = (_date(each, month, day) for each in range(today.year, today.year + 9))
    return next((date for date in found if date is not None and date >= today), None)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int | None:
    """By its first letters, as many as tell it from the others and at least three."""
    begun = name.casefold()
    if len(begun) < _LEAST_LETTERS:
        return None
    for locale in (QLocale(), QLocale(QLocale.Language.English)):
        found = {
            month
            for month in _MONTHS
            for form in (locale.monthName(month), locale.monthName(month, QLocale.FormatType.ShortFormat))
            if form.casefold().rstrip(".").startswith(begun)
        }
        if len(found) == 1:
            return found.pop()
    return None


def _month_comes_first() -> bool:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return "M" in pattern and "d" in pattern and pattern.index("M") < pattern.index("d")
