"""How Today speaks after a break: ways on, with their dates and costs; never how much is owed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.study_day import date_of
from desktop_app.study.returning import CatchUpPlan, Chosen, Way
from desktop_app.ui import text
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

AWAY_FROM_DAYS = 5
_WEEK, _MONTH = range(6, 8), range(25, 32)
"""Days that are called so."""
_LITTLE_MIN = 2


def title(days_away: int) -> str:
    if days_away >= AWAY_FROM_DAYS:
        return translate("CatchUpCard", "Welcome back")
    return translate("CatchUpCard", "Catching up")


def question(days_away: int) -> str:
    about = translate("CatchUpCard", "More is waiting than one day holds. How would you like to catch up?")
    if days_away < AWAY_FROM_DAYS:
        return about
    away = plurals.tr("You were away for %Ln days.", "", days_away)
    #: {away}: "You were away for 12 days."; {question} goes on from there.
    return translate("CatchUpCard", "{away} {question}").format(away=away, question=about)


def new_cards_wait() -> str:
    return translate("CatchUpCard", "New cards wait until you are through. You can change your mind any day.")


def name(plan: CatchUpPlan) -> str:
    """What stands on the button."""
    if plan.way is Way.USUAL:
        minutes = text.count(plan.minutes)
        return translate("CatchUpCard", "Your usual {minutes} min").format(minutes=minutes)
    if plan.days == 1:
        return translate("CatchUpCard", "All of it today")
    if plan.days is not None and plan.days in _WEEK:
        return translate("CatchUpCard", "In a week")
    if plan.days is None or plan.days in _MONTH:
        return translate("CatchUpCard", "Spread over a month")
    return plurals.tr("In %Ln days", "", plan.days)


def cost(plan: CatchUpPlan) -> str:
    """ "24 min a day until Sat 28 Nov, about 1 h 30 min more than usual in all"."""
    minutes = text.count(plan.minutes)
    if plan.done_on is None:
        return translate("CatchUpCard", "{minutes} min a day, for more than half a year").format(
            minutes=minutes
        )
    date = text.short_weekday_date(date_of(plan.done_on))
    if plan.way is Way.USUAL:
        return translate("CatchUpCard", "done by {date}, no extra time").format(date=date)
    if plan.days == 1:
        #: {time}: how much more or less it is than usual.
        pattern = translate("CatchUpCard", "{minutes} min today, {time}")
    else:
        #: {time}: how much more or less it is than usual.
        pattern = translate("CatchUpCard", "{minutes} min a day until {date}, {time}")
    return pattern.format(minutes=minutes, date=date, time=_extra(plan))


def _extra(plan: CatchUpPlan) -> str:
    if abs(plan.extra_minutes) < _LITTLE_MIN:
        return translate("CatchUpCard", "no extra time")
    time = text.duration(60 * abs(plan.extra_minutes))
    if plan.extra_minutes > 0:
        return translate("CatchUpCard", "{time} more than usual in all").format(time=time)
    return translate("CatchUpCard", "{time} less than usual in all").format(time=time)


def on_the_way(chosen: Chosen) -> str:
    """What was chosen, as a sentence."""
    minutes = text.count(round(chosen.minutes))
    if chosen.until is None:
        return translate("CatchUpCard", "{minutes} min a day until you are through.").format(minutes=minutes)
    return translate("CatchUpCard", "{minutes} min a day until {date}.").format(
        minutes=minutes, date=text.short_weekday_date(date_of(chosen.until))
    )


def way_chosen(plan: CatchUpPlan) -> str:
    """On the toast with Undo."""
    return translate("Planning", "Catching up with {minutes} min a day.").format(
        minutes=text.count(plan.minutes)
    )


def way_ended() -> str:
    return translate("Planning", "Back to your usual minutes.")
