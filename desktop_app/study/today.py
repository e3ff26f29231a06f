"""What Today shows: how much there is to do, how long it takes, how the year went."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.study_day import date_of
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.pace import SECONDS_A_CARD, seconds_a_card
from desktop_app.study.practice import is_any_ahead
from desktop_app.study.rows import DayTally, DeckCounts, QueueRow
from desktop_app.study.selection import Scope, Selection, held_back, select

_SOON_TO_LATE = (1, 7, 365)
HEATMAP_DAYS = 371
"""53 whole weeks."""


@dataclass(frozen=True, slots=True)
class DeckToday:
    """One deck's share of today's cards. `next_day`: when its next card falls due, if known."""

    head: DeckHead
    contrasts: int
    new: int
    learning: int
    due: int
    next_day: datetime.date | None = None
    next_count: int = 0
    cards: int = 0
    """In the whole deck."""

    @property
    def left(self) -> int:
        return self.new + self.learning + self.due


@dataclass(frozen=True, slots=True)
class Today:
    date: datetime.date
    new: int
    learning: int
    due: int
    seconds: int
    """To do all of it, at the learner's own pace of the last 14 days."""
    decks: tuple[DeckToday, ...]
    answers_by_day: tuple[tuple[datetime.date, int], ...]
    """Days of the last 53 weeks with answers, oldest first."""
    days_in_a_row: int
    tomorrow: int
    """Cards to expect on the next study day, and the seconds they take."""
    tomorrow_seconds: int
    held_back: int
    answered_today: int
    days_away: int = 0
    """Since the last answer; 0 where there was none within the last 53 weeks."""
    catch_up_days: int = 0
    """Until what is due fits one day again, at today's cap; 0 if it does."""
    seconds_a_card: float = SECONDS_A_CARD
    is_any_ahead: bool = False
    """All is done for today, and cards that are not due yet could be practised."""
    is_rest_day: bool = False
    can_learn_more: bool = False
    """There is nothing to do today, and whoever wants to go beyond its limits has cards to do so."""

    @property
    def left(self) -> int:
        return self.new + self.learning + self.due


def overview(study: Study, catalogue: Catalogue) -> Today:
    store, learner = study.store, study.learner.id
    selection = select(study, catalogue, by_gain=False)
    day = selection.day
    tallies = dict(store.tallies.span(learner, day - HEATMAP_DAYS, day))
    pace = seconds_a_card(study, day)
    counts = store.decks.counts(learner, day)
    started = store.decks.started(learner)
    waiting = held_back(study, selection)
    tomorrow = _tomorrow(study, selection, sum(counts[deck].new for deck in started), waiting)
    return Today(
        date=date_of(day),
        new=len(selection.new),
        learning=len(selection.learning),
        due=len(selection.reviews),
        seconds=round(len(selection) * pace),
        decks=tuple(_deck(study, store.decks.head(deck), counts[deck], selection) for deck in started),
        answers_by_day=tuple((date_of(each), tally.answers) for each, tally in sorted(tallies.items())),
        days_in_a_row=_days_in_a_row(tallies, day),
        tomorrow=tomorrow,
        tomorrow_seconds=round(tomorrow * pace),
        held_back=waiting,
        answered_today=tallies.get(day, DayTally()).answers,
        days_away=day - max(tallies, default=day),
        catch_up_days=_catch_up_days(study, selection, waiting),
        seconds_a_card=pace,
        is_any_ahead=not len(selection) and not waiting and is_any_ahead(study, started),
        is_rest_day=selection.is_rest_day,
        can_learn_more=not len(selection) and not waiting and _is_any_beyond(study, catalogue),
    )


def _is_any_beyond(study: Study, catalogue: Catalogue) -> bool:
    return bool(len(select(study, catalogue, Scope(beyond_limits=True))))


def _catch_up_days(study: Study, selection: Selection, waiting: int) -> int:
    if not waiting:
        return 0
    return math.ceil((len(selection.reviews) + waiting) / max(1, study.options.reviews_per_day))


def _deck(study: Study, head: DeckHead, counts: DeckCounts, selection: Selection) -> DeckToday:
    def share(rows: tuple[QueueRow, ...]) -> int:
        return sum(row.deck == head.id for row in rows)

    new, learning, due = share(selection.new), share(selection.learning), share(selection.reviews)
    next_day, next_count = None, 0
    if not new + learning + due:
        next_day, next_count = _next_due(study, head, selection.day + 1)
    return DeckToday(head, counts.contrasts, new, learning, due, next_day, next_count, counts.cards)


def _next_due(study: Study, head: DeckHead, first: int) -> tuple[datetime.date | None, int]:
    """Mostly it is soon, and a year of a large deck takes a while to count."""
    for days in _SOON_TO_LATE:
        coming = study.store.cards.due_by_day(study.learner.id, (head.id,), first, first + days)
        if coming:
            soonest = min(coming)
            return date_of(soonest), coming[soonest]
    return None, 0


def _tomorrow(study: Study, selection: Selection, unseen: int, waiting: int) -> int:
    day = selection.day + 1
    decks = study.store.decks.started(study.learner.id)
    due = sum(study.store.cards.due_by_day(study.learner.id, decks, day, day).values())
    options = study.options
    new = min(options.new_per_day, max(0, unseen - len(selection.new)))
    return min(due + waiting, options.reviews_per_day) + new


def _days_in_a_row(tallies: dict[int, DayTally], day: int) -> int:
    """Days with answers up to today; a day that is not over yet does not break the row."""
    last = day if day in tallies else day - 1
    length = 0
    while last - length in tallies:
        length += 1
    return length
