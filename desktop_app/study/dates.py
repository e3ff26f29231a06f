"""A date by which a deck should be known: setting it, planning for it, and what to expect on it.

Learning engine, section 7. All decks with a date share the learner's minutes in one plan. A plan is made by
`make_plan` in a worker and read from the study's `planner`; on the date and after it a deck is scheduled
like any other, with the states it has.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, MemoryItemId
from desktop_app.domain.study_day import date_of as calendar_date
from desktop_app.progress import Progress
from desktop_app.scheduling.budget import minutes_of_days
from desktop_app.scheduling.pace import Pace
from desktop_app.study.choices import choose
from desktop_app.study.context import Study
from desktop_app.study.pace import a_review, pace_of
from desktop_app.study.planner import Basis
from desktop_app.study.returning import minutes_ahead
from desktop_app.study.rows import DayTally, DeckCard

if TYPE_CHECKING:
    # At run time it is loaded where it is needed: few have a date, and everybody opens Today.
    from desktop_app.scheduling.deadline import DeadlinePlan, Forecast, PlanItem, PlanRequest

_LOOKED_BACK = 30
MOST_DAYS = 366
"""A plan for more days takes too long, and says too little."""
_PROMISED_SINCE = "dates_since"
"""Under this name: the study day on which the minutes were last promised to a date."""
_DECLINED = "declined_dates"
"""Under this name: the suggested dates that the learner did not want, by deck."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, and what it was made for. `changes`: of the planner, when it was begun."""

    plan: DeadlinePlan
    basis: Basis
    changes: int


@dataclass(frozen=True, slots=True)
class Outlook:
    """What to expect on a date. The numbers are memory items; before a plan there are none (`forecast`)."""

    date: datetime.date
    days_left: int
    decks: tuple[DeckHead, ...]
    minutes: float
    """A day, as the learner has set them."""
    goal: float
    """Desired retention."""
    forecast: Forecast | None = None
    doubled: Forecast | None = None
    """With twice the minutes."""

    @property
    def readiness(self) -> float:
        """Expected share remembered on the date; 0 before a plan and for decks without cards."""
        return self.forecast.expected / self.forecast.items if self.forecast and self.forecast.items else 0.0


# Dates


def coming_dates(study: Study) -> dict[DeckId, int]:
    """Study days of the dates that are still to come, of started decks, in deck order."""
    dates, today = study.options.dates, study.today()
    if not any(day > today for day in dates.values()):
        return {}
    started = study.store.decks.started(study.learner.id)
    return {deck: dates[deck] for deck in started if dates.get(deck, today) > today}


def share_beside(dates: Mapping[DeckId, int], day: int) -> float:
    """Of a day's minutes, what decks without a date may take at most beside these dates."""
    if not dates:
        return 1.0
    from desktop_app.scheduling.deadline import FIXED_SHARE_NEAR_DATE, NEAR_DATE_DAYS

    return FIXED_SHARE_NEAR_DATE if min(dates.values()) - day <= NEAR_DATE_DAYS else 1.0


def date_of(study: Study, deck: DeckId) -> int | None:
    """The study day by which the deck should be known; None once it has come."""
    day = study.options.dates.get(deck)
    return day if day is not None and day > study.today() else None


def set_date(study: Study, deck: DeckId, day: int | None) -> None:
    """None takes the date away. Raises ValueError for a day that is not within the next year.

    Dates that have passed are cleared on the way.
    """
    today = study.today()
    if day is not None and not today < day <= today + MOST_DAYS:
        raise ValueError(f"{day} is not within {MOST_DAYS} days of {today}")
    dates = {each: own for each, own in study.options.dates.items() if own > today and each != deck}
    if day is not None:
        dates[deck] = day
    with study.writing():
        since = study.today() if dates else None
        study.store.choices.put(study.learner.id, _PROMISED_SINCE, since)
        choose(study, "dates", dates)


def suggestion(study: Study, head: DeckHead) -> int | None:
    """The deck file's own date as a study day, where it can be set, is not, and was not declined."""
    if head.deadline is None or date_of(study, head.id) is not None:
        return None
    day, today = head.deadline.toordinal(), study.today()
    if not today < day <= today + MOST_DAYS:
        return None
    return None if _declined(study).get(head.id) == day else day


def decline(study: Study, deck: DeckId, day: int | None) -> None:
    """Suggest this day no more; None: suggest again what the file says."""
    declined = {each: own for each, own in _declined(study).items() if each != deck}
    if day is not None:
        declined[deck] = day
    with study.writing():
        study.store.choices.put(study.learner.id, _DECLINED, {**declined} or None)


def _declined(study: Study) -> dict[str, int]:
    kept = study.store.choices.all(study.learner.id).get(_DECLINED)
    return {deck: day for deck, day in kept.items() if type(day) is int} if isinstance(kept, dict) else {}


# The plan


def item_key(deck: DeckId, memory_item: MemoryItemId) -> bytes:
    """A memory item as plans name it; the same on every machine."""
    return f"{deck}/{memory_item}".encode()


def make_plan(study: Study, progress: Progress) -> Planned | None:
    """Takes a second or two, so for a worker. None where no deck has a date to come.

    Raises Cancelled through `progress`.
    """
    from desktop_app.scheduling.deadline import deadline_plan

    changes, options, day = study.planner.changes, study.options, study.today()
    progress.step(0)
    read = _read(study)
    if read is None:
        return None
    request, cards = read
    minutes, rest = options.minutes_per_day, options.rest_weekdays
    basis = Basis(day, options.dates, minutes, rest, study.model.id, cards)
    return Planned(deadline_plan(request, progress), basis, changes)


def keep_plan(study: Study, planned: Planned) -> bool:
    """Whether it still holds; a plan that was overtaken is dropped."""
    if planned.changes != study.planner.changes or not planned.basis.holds(study):
        return False
    study.planner.put(planned.plan, planned.basis)
    return True


def request_of(study: Study) -> PlanRequest | None:
    """What a plan made now would depend on; None where no deck has a date to come."""
    read = _read(study)
    return None if read is None else read[0]


def _read(study: Study) -> tuple[PlanRequest, Mapping[DeckId, int]] | None:
    """With the number of cards of each deck that has a date."""
    from desktop_app.scheduling.deadline import PlanRequest

    dates, today = coming_dates(study), study.today()
    if not dates:
        return None
    rows = study.store.states.of_decks(study.learner.id, tuple(dates))
    cards = dict.fromkeys(dates, 0)
    for row in rows:
        cards[row.deck] += 1
    items = _items(rows, dates)
    if not items:
        return None
    pace = pace_of(study, today)
    request = PlanRequest(today, items, (), pace, study.model.parameters)
    return replace(request, seconds=_seconds(study, dates, pace)), cards


def _items(rows: Iterable[DeckCard], dates: Mapping[DeckId, int]) -> tuple[PlanItem, ...]:
    """One for each memory item with a card that is not suspended, in the order in which they are met.

    An item is known as well as its best known card, since its cards share what was learned.
    """
    from desktop_app.scheduling.deadline import PlanItem

    items: dict[bytes, PlanItem] = {}
    for row in rows:
        if row.is_suspended:
            continue
        key = item_key(row.deck, row.memory_item)
        item = items.get(key) or PlanItem(key, dates[row.deck])
        items[key] = item if row.state is None else _joined(item, row)
    return tuple(items.values())


def _joined(item: PlanItem, row: DeckCard) -> PlanItem:
    state = row.state
    if state is None or state.memory is None:
        return item
    best = state.memory
    if item.memory is not None and item.memory.stability >= best.stability:
        best = item.memory
    last = [day for day in (item.last_day, state.last_day) if day is not None]
    due = [day for day in (item.due_day, state.due_day) if day is not None]
    return replace(item, memory=best, last_day=max(last, default=None), due_day=min(due, default=None))


def _seconds(study: Study, dates: Mapping[DeckId, int], pace: Pace) -> tuple[float, ...]:
    """What the decks with a date may take on each day up to the last of them; today, what is left of it."""
    from desktop_app.scheduling.deadline import seconds_for_dates

    today, store, learner = study.today(), study.store, study.learner.id
    days = max(dates.values()) - today
    minutes = minutes_ahead(study, days)
    minutes[0] = max(0.0, minutes[0] - store.tallies.get(learner, today).answer_ms / 60_000)
    minutes[1:] = _likely(study, pace, minutes[1:])
    others = [deck for deck in store.decks.started(learner) if deck not in dates]
    counts = store.cards.due_by_day(learner, others, 0, today + days - 1) if others else {}
    a_card = _seconds_a_review(study, pace)
    fixed = [0.0] * days
    for day, number in counts.items():
        fixed[max(day - today, 0)] += number * a_card
    nearest = min(dates.values()) - today
    return tuple(seconds_for_dates(minutes, _carried(fixed, minutes, share_beside(dates, today)), nearest))


def _likely(study: Study, pace: Pace, minutes: Sequence[float]) -> list[float]:
    """Minutes of the coming days, less if fewer came lately than were promised: for the plan alone."""
    from desktop_app.scheduling.deadline import likely_seconds

    today, options, learner = study.today(), study.options, study.learner.id
    since = study.store.choices.all(learner).get(_PROMISED_SINCE)
    if not isinstance(since, int) or since >= today:
        return list(minutes)
    days = range(max(since, today - _LOOKED_BACK), today)
    promised = minutes_of_days(options.minutes_per_day, options.rest_weekdays, days.start, len(days))
    tallies = study.store.tallies.span(learner, days.start, today - 1)
    # In seconds that the cards were taken to last: whoever is quicker than expected has kept the promise.
    done = [
        tally.new * pace.first + tally.reviews * a_review(pace)
        for tally in (tallies.get(day, DayTally()) for day in days)
    ]
    return likely_seconds(minutes, [60 * each for each in promised], done)


def _seconds_a_review(study: Study, pace: Pace) -> float:
    recall = study.options.desired_retention
    return recall * pace.right + (1 - recall) * pace.missed


def _carried(fixed: Sequence[float], minutes: Sequence[float], share: float) -> list[float]:
    """Seconds of each day; what its share does not hold is done on the next."""

    done, waiting = [], 0.0
    for load, day in zip(fixed, minutes, strict=True):
        waiting += load
        done.append(min(waiting, share * 60 * day))
        waiting -= done[-1]
    return done


# What to expect


def outlooks(study: Study) -> tuple[Outlook, ...]:
    """One for each date to come, the nearest first; decks that share a date stand together."""
    today, options, plan = study.today(), study.options, study.planner.current(study)
    decks: dict[int, list[DeckHead]] = {}
    for deck, day in coming_dates(study).items():
        decks.setdefault(day, []).append(study.store.decks.head(deck))
    found = {each.date: each for each in plan.forecasts} if plan else {}
    doubled = {each.date: each for each in plan.forecasts_double} if plan else {}
    return tuple(
        Outlook(
            calendar_date(day),
            day - today,
            tuple(heads),
            options.minutes_per_day,
            options.desired_retention,
            found.get(day),
            doubled.get(day),
        )
        for day, heads in sorted(decks.items())
    )
