"""What pages and strips around the start say, where more than one of them says it."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import Copy
from desktop_app.ui import text
from desktop_app.ui.past_times import Patterns, spoken

translate = QCoreApplication.translate


def from_when(at_utc_ms: int, now: Moment) -> str:
    """ "today, 08:12"."""
    patterns = Patterns(
        #: After "is from".
        translate("start", "today, {time}"),
        #: After "is from".
        translate("start", "yesterday, {time}"),
        #: After "is from". {date}: "21 Nov 2026".
        translate("start", "{date}, {time}"),
    )
    return spoken(at_utc_ms, now, patterns, text.full_date)


def found_damage(last: Copy | None, now: Moment) -> str:
    """`last`: the newest checked copy."""
    if last is None:
        return translate("start", "Versus found damage in the data file. There is no checked copy.")
    #: {when}: "today, 08:12".
    pattern = translate(
        "start", "Versus found damage in the data file. Your last checked copy is from {when}."
    )
    return pattern.format(when=from_when(last.at_utc_ms, now))


def restored(merged: int, missing: int) -> str:
    """`merged`: answers since then that were kept; `missing`: media files that are not there any more."""
    words = translate("start", "The copy is restored.")
    if merged:
        #: {sentence} says what was restored; {number} of answers.
        pattern = translate("start", "{sentence} Answers kept from the time since then: {number}.")
        words = pattern.format(sentence=words, number=text.count(merged))
    if missing:
        #: {sentence} says what was restored; {number} of files.
        pattern = translate("start", "{sentence} Pictures and sounds that are missing: {number}.")
        words = pattern.format(sentence=words, number=text.count(missing))
    return words


def salvaged(events: int, items: int, lost: int) -> str:
    """`lost`: of how many things something was lost."""
    #: {answers} and {items} are numbers.
    pattern = translate("start", "Saved what could be read. Answers: {answers}. Items: {items}.")
    words = pattern.format(answers=text.count(events), items=text.count(items))
    if not lost:
        return words
    #: {sentence} says what was saved; {number} of things.
    pattern = translate("start", "{sentence} What is lost: {number}.")
    return pattern.format(sentence=words, number=text.count(lost))


def nothing_saved() -> str:
    return translate("start", "Nothing could be saved.")


def repaired() -> str:
    return translate("start", "The counts are made anew from your answers.")


def nothing_changed() -> str:
    return translate("start", "Stopped. Nothing was changed.")


def undo() -> str:
    return translate("start", "Undo")


def restoring() -> str:
    return translate("start", "Restoring the copy")


def salvaging() -> str:
    return translate("start", "Saving what can be read")


def repairing() -> str:
    return translate("start", "Making the counts anew")


def clock_question(now: datetime.datetime) -> str:
    """`now`: wall time."""
    #: {date}: "Saturday 21 November 2026"; {time}: "10:00".
    pattern = translate("start", "The computer’s clock says {date}, {time}. Is that right?")
    date = text.full_date(now.date())
    time = QLocale().toString(QTime(now.hour, now.minute), translate("text", "HH:mm"))
    return pattern.format(date=date, time=time)
