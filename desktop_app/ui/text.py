"""Numbers, spans of time, dates and errors in the user's language.

English needs no translation file: the text for one stands beside the text for several, and translators give
the latter all the forms their language has. `%Ln` is the number as the language writes it.
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.domain.errors import AppError
from desktop_app.domain.isolating import isolated
from desktop_app.domain.phrases import Phrase

translate = QCoreApplication.translate


class _Plurals:
    """For texts with a number: lupdate knows that they have plural forms only where `tr` is called.

    It takes the name before the dot for the context, so this object must be called `plurals` everywhere.
    """

    def tr(self, source: str, about: str = "", n: int = -1) -> str:
        return translate("plurals", source, about or None, n)


plurals = _Plurals()

MONTH_DAYS = 30
YEAR_DAYS = 365
_MONTHS_FROM_DAYS = 60
_ERRORS_ARE_IN = ("errors", "files", "import", "sheet", "anki", "problems")


def speak_english() -> None:
    """Dates and numbers in the language of the texts, with the habits of the person's own country."""
    country = QLocale.system().territory()
    if country in (QLocale.Country.AnyCountry, QLocale.Country.World):
        country = QLocale.Country.UnitedKingdom
    QLocale.setDefault(QLocale(QLocale.Language.English, country))


def phrase_text(phrase: Phrase, context: str = "errors") -> str:
    """A text of the layers below, translated in its context, with its values filled in."""
    values = {name: _value(value) for name, value in phrase.values.items()}
    # An error of reading a file, for one, may have come from any of those who read it.
    found = (translate(each, phrase.template) for each in (context, *_ERRORS_ARE_IN))
    words = next((each for each in found if each != phrase.template), phrase.template)
    return words.format(**values)


def error_text(error: AppError) -> tuple[str, str]:
    """What happened, and what can be done about it."""
    return phrase_text(error.sentence), phrase_text(error.way_on)


def count(number: int) -> str:
    return QLocale().toString(number)


def percent(share: float) -> str:
    """`share` from 0 to 1."""
    #: A share. The space between must not break.
    return translate("text", "{number}\u00a0%").format(number=count(round(share * 100)))


def title_in_sentence(title: str) -> str:
    """A deck's title after other words: in small letters where the language writes it so."""
    speaks_english = QLocale().language() == QLocale.Language.English
    return title[:1].lower() + title[1:] if speaks_english else title


def cards(number: int) -> str:
    return translate("text", "1 card") if number == 1 else plurals.tr("%Ln cards", "", number)


def interval(days: int) -> str:
    """How long until a card returns; 0 is before the session ends."""
    if days == 0:
        return translate("text", "this session")
    if days == 1:
        return translate("text", "1 day")
    if days < _MONTHS_FROM_DAYS:
        return plurals.tr("%Ln days", "", days)
    if days < YEAR_DAYS:
        return _months(days / MONTH_DAYS)
    return _years(days / YEAR_DAYS)


def returns(days: int) -> str:
    """When a card returns, as a sentence of its own."""
    if days == 0:
        return translate("text", "Back this session")
    if days == 1:
        return translate("text", "Back tomorrow")
    if days < _MONTHS_FROM_DAYS:
        return plurals.tr("Back in %Ln days", "", days)
    if days < YEAR_DAYS:
        return _back_in_months(days / MONTH_DAYS)
    return _back_in_years(days / YEAR_DAYS)


def duration(seconds: int, *, exact: bool = False) -> str:
    """ "about 9 min" or, where time was measured, "9 min 12 s"."""
    return _measured(seconds) if exact else _estimated(seconds)


def weekday_date(date: datetime.date) -> str:
    """ "Friday 21 November"."""
    #: Date with its weekday, in the letters of QLocale's date formats.
    return _date(date, translate("text", "dddd d MMMM"))


def short_weekday_date(date: datetime.date) -> str:
    """ "Fri 21 Nov"."""
    #: Short date with its weekday, in the letters of QLocale's date formats.
    return _date(date, translate("text", "ddd d MMM"))


def day_and_month(date: datetime.date) -> str:
    """ "21 Nov"."""
    #: Short date, in the letters of QLocale's date formats.
    return _date(date, translate("text", "d MMM"))


def full_date(date: datetime.date) -> str:
    """ "21 Nov 2026"."""
    #: Short date with its year, in the letters of QLocale's date formats.
    return _date(date, translate("text", "d MMM yyyy"))


def hour_of_day(hour: int) -> str:
    """ "04:00"."""
    #: Time of day, in the letters of QLocale's time formats.
    return QLocale().toString(QTime(hour, 0), translate("text", "HH:mm"))


def _value(value: object) -> str:
    if isinstance(value, Phrase):
        return phrase_text(value)
    return count(value) if isinstance(value, int) else isolated(str(value))


def _date(date: datetime.date, pattern: str) -> str:
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def _months(months: float) -> str:
    if _is_whole(months):
        return plurals.tr("%Ln months", "", round(months))
    return translate("text", "{number} months").format(number=one_decimal(months))


def _years(years: float) -> str:
    if not _is_whole(years):
        return translate("text", "{number} years").format(number=one_decimal(years))
    if round(years) == 1:
        return translate("text", "1 year")
    return plurals.tr("%Ln years", "", round(years))


# After "in" other languages have other endings, so these are sentences of their own.


def _back_in_months(months: float) -> str:
    if _is_whole(months):
        return plurals.tr("Back in %Ln months", "", round(months))
    return translate("text", "Back in {number} months").format(number=one_decimal(months))


def _back_in_years(years: float) -> str:
    if not _is_whole(years):
        return translate("text", "Back in {number} years").format(number=one_decimal(years))
    if round(years) == 1:
        return translate("text", "Back in 1 year")
    return plurals.tr("Back in %Ln years", "", round(years))


def _is_whole(number: float) -> bool:
    return round(number, 1) == round(number)


def one_decimal(number: float) -> str:
    """ "1.8", as the language writes it."""
    return QLocale().toString(number, "f", 1)


def _estimated(seconds: int) -> str:
    minutes = round(seconds / 60)
    if minutes < 1 or seconds < 60:
        return translate("text", "under 1 min")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("text", "about {minutes} min").format(minutes=count(minutes))
    if not rest:
        return translate("text", "about {hours} h").format(hours=count(hours))
    return translate("text", "about {hours} h {minutes} min").format(hours=count(hours), minutes=count(rest))


def _measured(seconds: int) -> str:
    if seconds < 60:
        return translate("text", "{seconds} s").format(seconds=count(seconds))
    if seconds < 3600:
        minutes, rest = count(seconds // 60), count(seconds % 60)
        if not seconds % 60:
            return translate("text", "{minutes} min").format(minutes=minutes)
        return translate("text", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
    hours, over = divmod(round(seconds / 60), 60)
    if not over:
        return translate("text", "{hours} h").format(hours=count(hours))
    return translate("text", "{hours} h {minutes} min").format(hours=count(hours), minutes=count(over))
