"""What is said of the monthly check: when it is offered, and when it is over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.study.transfer import Offer, Result
from desktop_app.ui import text
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate


def about(offer: Offer) -> str:
    #: {situations}: "8 new situations"; {time}: "about 3 min".
    return translate("CheckCard", "{situations}, {time}").format(
        situations=_situations(len(offer.cases), offer.first), time=text.duration(offer.seconds)
    )


def _situations(number: int, first: int) -> str:
    if number == 1:
        new = translate("CheckCard", "1 new situation")
        return new if first else translate("CheckCard", "1 situation you have met")
    if first == number:
        return plurals.tr("%Ln new situations", "", number)
    if not first:
        return plurals.tr("%Ln situations you have met", "", number)
    return plurals.tr("%Ln situations, {new} of them new", "", number).format(new=text.count(first))


def headline(result: Result) -> str:
    #: The headline after a monthly check: "6 of 8 · not counted".
    pattern = translate("SummaryPage", "{right} of {all} · not counted")
    return pattern.format(right=text.count(result.right), all=text.count(result.number))


def told_apart(result: Result) -> str:
    """How it went with situations met for the first time, and with those met before."""
    if not result.repeats:
        return translate("SummaryPage", "All of these situations were new to you.")
    if not result.first:
        return translate("SummaryPage", "You had met all of these situations before.")
    #: After a monthly check: how many were right of those met for the first time, and of the others.
    pattern = translate("SummaryPage", "New situations: {new} of {first}. Met before: {known} of {repeats}.")
    return pattern.format(
        new=text.count(result.first_right),
        first=text.count(result.first),
        known=text.count(result.repeats_right),
        repeats=text.count(result.repeats),
    )


def next_check() -> str:
    return translate("SummaryPage", "The next check comes in a month.")
