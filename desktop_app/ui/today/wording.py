"""What Today says in each of its states."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.study.today import DeckToday, Today
from desktop_app.ui import text
from desktop_app.ui.inline_label import quiet
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

AWAY_FROM_DAYS = 5
MOST_OWED = 999
"""Nobody is told a debt of four digits."""


class Wording(NamedTuple):
    """`headline` is for an InlineLabel; a `detail` or `limit` that is empty is not shown."""

    headline: str
    detail: str = ""
    limit: str = ""


def wording(today: Today, day_start_hour: int) -> Wording:
    if today.left:
        return Wording(_cards_and_time(today), _made_of(today), _away(today))
    if not today.decks:
        return Wording(translate("TodayPage", "Nothing here yet."))
    if today.is_rest_day:
        return Wording(translate("TodayPage", "Rest day"), translate("TodayPage", "Nothing is due."))
    if today.tomorrow:
        return Wording(_done(today, _tomorrow()), _ready(today, day_start_hour), _limit(today))
    coming = next_day(today)
    if coming is not None:
        return Wording(_done(today, _on_a_day(coming)), text.cards(_expected(today, coming)), _limit(today))
    if today.answered_today:
        return Wording(
            translate("TodayPage", "All done"), translate("TodayPage", "No more cards are planned.")
        )
    return Wording(translate("TodayPage", "Nothing to study yet."))


def next_day(today: Today) -> datetime.date | None:
    """The first day on which any deck has cards again."""
    return min((deck.next_day for deck in today.decks if deck.next_day), default=None)


def deck_next(deck: DeckToday, date: datetime.date) -> str:
    """When the deck's next cards come, seen from `date`; empty where none are known."""
    if deck.next_day is None:
        return ""
    if deck.next_day == date + datetime.timedelta(days=1):
        return translate("DeckTable", "{n} tomorrow").format(n=text.count(deck.next_count))
    return text.short_weekday_date(deck.next_day)


def deck_done() -> str:
    return translate("DeckTable", "Done")


def contrasts(number: int) -> str:
    if number == 1:
        return translate("DeckTable", "1 contrast")
    return plurals.tr("%Ln contrasts", "", number)


def days_in_a_row(number: int) -> str:
    if number == 1:
        return translate("YearSection", "1 day in a row")
    return plurals.tr("%Ln days in a row", "", number)


def _cards_and_time(today: Today) -> str:
    #: The headline: "24 cards · about 9 min". What stands between {quiet} and {end} is paler.
    return _headline(
        translate("TodayPage", "{cards} {quiet}· {time}{end}"),
        cards=text.cards(today.left),
        time=text.duration(today.seconds),
    )


def _done(today: Today, coming: str) -> str:
    if today.held_back:
        #: The headline. {when}: "next cards tomorrow".
        return _headline(translate("TodayPage", "Done for today {quiet}· {when}{end}"), when=coming)
    #: The headline. {when}: "next cards tomorrow".
    return _headline(translate("TodayPage", "All done {quiet}· {when}{end}"), when=coming)


def _headline(template: str, **values: str) -> str:
    begin, end = quiet(" ").split(" ")
    return template.format(quiet=begin, end=end, **values)


def _tomorrow() -> str:
    return translate("TodayPage", "next cards tomorrow")


def _on_a_day(day: datetime.date) -> str:
    return translate("TodayPage", "next cards {date}").format(date=text.short_weekday_date(day))


def _ready(today: Today, day_start_hour: int) -> str:
    #: {cards}: "19 cards"; {time}: "about 7 min"; {hour}: "04:00".
    return translate("TodayPage", "{cards}, {time}, ready from {hour}").format(
        cards=text.cards(today.tomorrow),
        time=text.duration(today.tomorrow_seconds),
        hour=text.hour_of_day(day_start_hour),
    )


def _expected(today: Today, day: datetime.date) -> int:
    return sum(deck.next_count for deck in today.decks if deck.next_day == day)


def _limit(today: Today) -> str:
    if not today.held_back:
        return ""
    if today.held_back == 1:
        return translate("TodayPage", "That is today's limit. 1 more is due. Study it now, or tomorrow.")
    if today.held_back > MOST_OWED:
        return translate("TodayPage", "That is today's limit. More are due. Study them now, or tomorrow.")
    more = today.held_back
    return plurals.tr("That is today's limit. %Ln more are due. Study them now, or tomorrow.", "", more)


def go_on(today: Today) -> str:
    """The button that goes beyond what the day holds; empty where there is nothing beyond."""
    if today.held_back:
        return study_them_now(today.held_back)
    if not today.can_learn_more:
        return ""
    if today.is_rest_day:
        return translate("TodayPage", "Study anyway")
    return translate("TodayPage", "Learn more today")


def study_them_now(held_back: int) -> str:
    if held_back == 1:
        return translate("TodayPage", "Study it now")
    return translate("TodayPage", "Study them now")


def _away(today: Today) -> str:
    """After a holiday: what is up today and how long it takes, never how much is owed."""
    if today.days_away < AWAY_FROM_DAYS or not today.catch_up_days:
        return ""
    away = plurals.tr("You were away for %Ln days.", "", today.days_away)
    cards = plurals.tr("The first %Ln cards are up today.", "", today.due)
    days = plurals.tr("You will have caught up in about %Ln days.", "", today.catch_up_days)
    #: Three sentences: how long the learner was away, what is up today, how long catching up takes.
    return translate("TodayPage", "{away} {cards} {days}").format(away=away, cards=cards, days=days)


def _made_of(today: Today) -> str:
    """What the number is made of; kinds without cards are left out."""
    return _made_of_template(bool(today.new), bool(today.learning), bool(today.due)).format(
        new=text.count(today.new), learning=text.count(today.learning), due=text.count(today.due)
    )


def _made_of_template(new: bool, learning: bool, due: bool) -> str:
    templates = {
        (True, True, True): translate(
            "TodayPage", "{new} new, {learning} still being learned, {due} to review"
        ),
        (True, True, False): translate("TodayPage", "{new} new, {learning} still being learned"),
        (True, False, True): translate("TodayPage", "{new} new, {due} to review"),
        (True, False, False): translate("TodayPage", "{new} new"),
        (False, True, True): translate("TodayPage", "{learning} still being learned, {due} to review"),
        (False, True, False): translate("TodayPage", "{learning} still being learned"),
        (False, False, True): translate("TodayPage", "{due} to review"),
    }
    return templates[new, learning, due]
