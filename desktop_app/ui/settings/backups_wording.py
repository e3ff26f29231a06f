"""What is said about copies: when and why one was made, how large it is, and how matters stand."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.isolating import isolated
from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import BackupState, Copy, Keep, RestorePreview, Why
from desktop_app.ui import text
from desktop_app.ui.past_times import Patterns, spoken
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_NAMED_DECKS = 3


class Said(NamedTuple):
    """How matters stand, for the card at the top of the page."""

    title: str
    detail: str
    icon: str
    colour: str
    """The icon's token."""


def when(at_utc_ms: int, now: Moment) -> str:
    """ "Today, 08:12", as a row of a table begins."""
    patterns = Patterns(
        translate("backups", "Today, {time}"),
        translate("backups", "Yesterday, {time}"),
        #: {date}: "Wed 19 Nov".
        translate("backups", "{date}, {time}"),
    )
    return spoken(at_utc_ms, now, patterns, lambda date: _date(date, now))


def when_in_sentence(at_utc_ms: int, now: Moment) -> str:
    """ "today at 08:12"."""
    patterns = Patterns(
        #: In the middle of a sentence.
        translate("backups", "today at {time}"),
        #: In the middle of a sentence.
        translate("backups", "yesterday at {time}"),
        #: In the middle of a sentence. {date}: "Wed 19 Nov".
        translate("backups", "{date} at {time}"),
    )
    return spoken(at_utc_ms, now, patterns, lambda date: _date(date, now))


def made(why: Why) -> str:
    """In a column under "Made"."""
    said = {
        Why.START: translate("backups", "at the start of a day"),
        Why.CHANGES: translate("backups", "while you studied"),
        Why.CLOSE: translate("backups", "when closing"),
        Why.ASKED: translate("backups", "by you"),
        Why.BEFORE_MIGRATION: translate("backups", "before an update"),
        Why.BEFORE_IMPORT: translate("backups", "before an import"),
        Why.BEFORE_MERGE: translate("backups", "before a merge"),
        Why.BEFORE_RESTORE: translate("backups", "before a restore"),
        Why.BEFORE_DELETE: translate("backups", "before deleting"),
    }
    return said[why]


def size(number: int) -> str:
    """ "2.4 MB"; `number` in bytes."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def checked(copy: Copy) -> str:
    return translate("backups", "Checked") if copy.is_checked else translate("backups", "Not checked")


def detail(copy: Copy, *, mark: str = "") -> str:
    """Everything about a copy but its date, where there is no room for columns.

    `mark` stands before the last word.
    """
    #: Of a copy: {made}: "when closing"; {cards}: "243 cards"; {size}: "2.4 MB"; {checked}: "Checked".
    pattern = translate("backups", "{made} · {cards} · {size} · {checked}")
    return pattern.format(
        made=made(copy.why), cards=text.cards(copy.cards), size=size(copy.bytes), checked=mark + checked(copy)
    )


def standing(state: BackupState, now: Moment) -> Said:
    if state.problem is not None:
        sentence, way_on = text.error_text(state.problem)
        title = translate("backups", "The last copy could not be made")
        reasons = [sentence, way_on, _last_good(state, now)]
        if state.is_short_of_space:
            title, *reasons = reasons
        return Said(title, " ".join(reasons), "triangle-alert", "bad")
    if state.last is None:
        title = translate("backups", "No copy yet")
        about = translate("backups", "Versus makes the first one by itself, or you make it now.")
        return Said(title, about, "shield", "ink2")
    moment = when_in_sentence(state.last.at_utc_ms, now)
    if not state.last.is_checked:
        #: {when}: "today at 08:12".
        title = translate("backups", "Last copy {when}, not checked yet").format(when=moment)
        return Said(title, contents(state.last), "shield", "ink2")
    #: {when}: "today at 08:12".
    title = translate("backups", "Last copy {when}, checked and complete").format(when=moment)
    return Said(title, contents(state.last), "shield-check", "ok")


def contents(copy: Copy) -> str:
    """ "2.4 MB, all 5 decks and 4,118 answers"."""
    decks = translate("backups", "1 deck") if copy.decks == 1 else plurals.tr("all %Ln decks", "", copy.decks)
    #: What is in a copy. {size}: "2.4 MB"; {decks}: "all 5 decks"; {answers}: "4,118 answers".
    pattern = translate("backups", "{size}, {decks} and {answers}")
    return pattern.format(size=size(copy.bytes), decks=decks, answers=_answers(copy.answers))


def notice(state: BackupState) -> str:
    """On Today, why no copies are made; "" while they are, or are not yet missed."""
    if state.problem is None:
        return ""
    sentence, way_on = text.error_text(state.problem)
    if state.is_short_of_space:
        return " ".join((sentence, way_on))
    #: {sentence} says what happened, {way_on} what to do.
    pattern = translate("backups", "No backup could be made. {sentence} {way_on}")
    return pattern.format(sentence=sentence, way_on=way_on)


def kept(keep: Keep) -> str:
    """How many copies stay, in full."""
    #: How many copies stay. {recent}: "2 days"; the others are numbers of copies.
    pattern = translate(
        "backups", "All for {recent}, then {daily} daily, {weekly} weekly, {monthly} monthly."
    )
    return pattern.format(
        recent=text.interval(keep.recent_days),
        daily=text.count(keep.daily),
        weekly=text.count(keep.weekly),
        monthly=text.count(keep.monthly),
    )


def fate_of_answers(preview: RestorePreview, *, kept: bool) -> str:
    """What becomes of the answers given since the copy was made."""
    number = preview.answers_since
    if not number:
        return translate("backups", "No answer was given since then.")
    if kept:
        if number == 1:
            return translate("backups", "1 answer since then would be kept.")
        return plurals.tr("%Ln answers since then would be kept.", "", number)
    if number == 1:
        return translate("backups", "1 answer since then would be set aside.")
    return plurals.tr("%Ln answers since then would be set aside.", "", number)


def fate_of_cards(preview: RestorePreview) -> str:
    """ "" where their number is the same."""
    then, now = preview.copy.cards, preview.cards_now
    if then == now:
        return ""
    #: {now} and {then}: "243 cards".
    pattern = translate("backups", "Instead of {now} there would be {then}.")
    return pattern.format(now=text.cards(now), then=text.cards(then))


def fate_of_decks(preview: RestorePreview) -> str:
    """Names the first few that would go; "" where none would."""
    gone = preview.decks_gone
    if not gone:
        return ""
    if len(gone) == 1:
        #: {deck} is a deck's title.
        return translate("backups", "This deck would go: {deck}.").format(deck=isolated(gone[0]))
    first = [isolated(each) for each in gone[:_NAMED_DECKS]]
    named = QLocale().createSeparatedList(first)
    if len(gone) <= _NAMED_DECKS:
        #: {decks} are titles of decks: "A, B and C".
        return translate("backups", "These decks would go: {decks}.").format(decks=named)
    more = len(gone) - _NAMED_DECKS
    #: {decks} are titles of decks: "A, B, C"; {number} is how many more there are.
    pattern = translate("backups", "These decks would go: {decks}, and {number} more.")
    return pattern.format(decks=", ".join(first), number=text.count(more))


def _last_good(state: BackupState, now: Moment) -> str:
    """What there is all the same."""
    if state.last is None:
        return translate("backups", "There is no copy yet.")
    #: {when}: "today at 08:12".
    pattern = translate("backups", "The last good copy is from {when}.")
    return pattern.format(when=when_in_sentence(state.last.at_utc_ms, now))


def _answers(number: int) -> str:
    if not number:
        return translate("backups", "no answers yet")
    return translate("backups", "1 answer") if number == 1 else plurals.tr("%Ln answers", "", number)


def _date(date: datetime.date, now: Moment) -> str:
    """With its year where it is not of the last months."""
    is_near = abs((now.local.date() - date).days) < text.YEAR_DAYS // 2
    return text.short_weekday_date(date) if is_near else text.full_date(date)
