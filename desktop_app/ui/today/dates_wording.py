"""How Today speaks of a date: what to expect on it, how to set it, and what is wrong with one."""

from __future__ import annotations

import datetime
import enum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.isolating import isolated
from desktop_app.study.dates import Outlook
from desktop_app.ui import text
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_WORTH_MORE = 1.5
"""Items that more minutes must add before they are spoken of."""


class Stage(enum.Enum):
    """Of the plan behind a date, as long as there is no forecast."""

    WORKING = enum.auto()
    STOPPED = enum.auto()
    EMPTY = enum.auto()


def title(outlook: Outlook) -> str:
    return translate("DeadlineCard", "Ready by {date}").format(date=text.day_and_month(outlook.date))


def days_left(days: int) -> str:
    if days == 1:
        return translate("DeadlineCard", "tomorrow")
    return plurals.tr("in %Ln days", "", days)


def goal(outlook: Outlook) -> str:
    return translate("DeadlineCard", "goal {percent}").format(percent=text.percent(outlook.goal))


def expectation(outlook: Outlook) -> str:
    """ "At 5 min a day about 172 of 200 by 3 Dec, likely 164 to 180. 10 min would make it about 196." """
    now = outlook.forecast
    if now is None:
        return ""
    #: {minutes} a day; {about} of {all} things to remember by {date}, between {low} and {high}.
    pattern = translate(
        "DeadlineCard", "At {minutes} min a day about {about} of {all} by {date}, likely {low} to {high}."
    )
    said = pattern.format(
        minutes=minutes(outlook.minutes),
        about=text.count(round(now.expected)),
        all=text.count(now.items),
        date=text.day_and_month(outlook.date),
        low=text.count(round(now.low)),
        high=text.count(round(now.high)),
    )
    doubled = outlook.doubled
    if doubled is None or not is_more_worth(outlook):
        return said
    more = translate("DeadlineCard", "{minutes} min would make it about {about}.").format(
        minutes=minutes(2 * outlook.minutes), about=text.count(round(doubled.expected))
    )
    #: Two sentences: what to expect at today's minutes, and at twice as many.
    return translate("DeadlineCard", "{now} {more}").format(now=said, more=more)


def waiting(stage: Stage) -> str:
    """In place of what to expect."""
    if stage is Stage.WORKING:
        return translate("DeadlineCard", "Working out what to expect…")
    if stage is Stage.EMPTY:
        return translate("DeadlineCard", "There are no cards to plan for.")
    return translate("DeadlineCard", "Not planned yet: cards come as they fall due.")


def is_more_worth(outlook: Outlook) -> bool:
    now, doubled = outlook.forecast, outlook.doubled
    return now is not None and doubled is not None and doubled.expected - now.expected >= _WORTH_MORE


def more_minutes(outlook: Outlook) -> str:
    return translate("DeadlineCard", "Make it {minutes} min a day").format(
        minutes=minutes(2 * outlook.minutes)
    )


def minutes(number: float) -> str:
    return text.count(round(number))


def change_date_of(deck: str) -> str:
    return translate("DeadlineCard", "Change the date of {deck}").format(deck=isolated(deck))


# The suggestion of a deck file


def suggested(date: datetime.date) -> str:
    return translate("SuggestionCard", "The deck suggests {date}").format(date=text.day_and_month(date))


def about_suggestion(deck: str) -> str:
    #: {deck} is a deck's title.
    pattern = translate(
        "SuggestionCard",
        "Versus can plan your minutes so that you know as much of “{deck}” then as possible.",
    )
    return pattern.format(deck=isolated(deck))


# Setting one


def question(deck: str) -> str:
    #: {deck} is a deck's title.
    return translate("DatePane", "By when should you know “{deck}”?").format(deck=isolated(deck))


def understood(date: datetime.date, today: datetime.date) -> str:
    #: What a typed date was taken for: "Thursday 3 December, in 12 days".
    return translate("DatePane", "{date}, {days}").format(
        date=text.weekday_date(date) if date.year == today.year else text.full_date(date),
        days=days_left((date - today).days),
    )


def weeks(number: int) -> str:
    return translate("DatePane", "In 1 week") if number == 1 else plurals.tr("In %Ln weeks", "", number)


def from_the_deck(date: datetime.date) -> str:
    return translate("DatePane", "From the deck: {date}").format(date=text.day_and_month(date))


def problem(date: datetime.date | None, today: datetime.date, most_days: int) -> str:
    """Empty where the date can be set."""
    if date is None:
        example = text.full_date(today + datetime.timedelta(days=14))
        return translate("DatePane", "That is no date. Write it like {example}.").format(example=example)
    if date < today:
        return translate("DatePane", "That day is over. Choose a later one.")
    if date == today:
        return translate("DatePane", "That is today. The first day you can plan for is tomorrow.")
    if (date - today).days > most_days:
        return translate("DatePane", "That is more than a year away. Choose an earlier day.")
    return ""


# What was done


def date_set(deck: str, date: datetime.date) -> str:
    #: On the toast with Undo. {deck} is a deck's title.
    return translate("Planning", "“{deck}” is planned for {date}.").format(
        deck=isolated(deck), date=text.day_and_month(date)
    )


def date_removed(deck: str) -> str:
    return translate("Planning", "“{deck}” has no date any more.").format(deck=isolated(deck))


def declined() -> str:
    return translate("Planning", "This date will not be suggested again.")


def minutes_set(number: float) -> str:
    return translate("Planning", "{minutes} min a day from now on.").format(minutes=minutes(number))


def planning_for(date: datetime.date) -> str:
    return translate("Planning", "Planning for {date}").format(date=text.day_and_month(date))
