"""After a break: whether more is waiting than a day holds, three ways of catching up, and the one chosen.

Learning engine, section 9. It is about decks without a date: those with one follow their plan alone. Nothing
has to be said before a break; the way is chosen afterwards, and may be changed.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import DeckId
from desktop_app.progress import Progress
from desktop_app.scheduling.budget import WEEK_DAYS, minutes_of_days
from desktop_app.scheduling.catch_up import CatchUpPlan, Return, Waiting, Way, order, plans
from desktop_app.study.context import Study
from desktop_app.study.pace import pace_of
from desktop_app.study.rows import QueueRow, Value

__all__ = ["CatchUpPlan", "Way"]

AWAY_FROM_DAYS = 5
"""Days between two days of study, rest days aside, that make a break."""
RECENT_DAYS = 45
"""A break that ended earlier is over."""
LOOKED_BACK_DAYS = 740
_CHOICE = "catch_up"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A way of catching up: `minutes` a day from `first` on, until `until`; None: until all is done."""

    way: Way
    minutes: float
    first: int
    until: int | None

    def holds(self, day: int) -> bool:
        return self.first <= day and (self.until is None or day < self.until)


# Minutes


def minutes_today(study: Study) -> float:
    """B of today: those of the way chosen while it lasts, else the usual ones; 0 on a rest day."""
    return minutes_ahead(study, 1)[0]


def minutes_ahead(study: Study, days: int) -> list[float]:
    """B of each day from today on."""
    options, today, way = study.options, study.today(), chosen(study)
    usual = minutes_of_days(options.minutes_per_day, options.rest_weekdays, today, days)
    if way is None:
        return usual
    return [
        way.minutes if minutes and way.holds(today + ahead) else minutes
        for ahead, minutes in enumerate(usual)
    ]


# Whether there is anything to catch up on


def days_away(study: Study) -> int:
    """Study days from the last day with answers to today; 0 where none is known."""
    return study.today() - max(_days_of_study(study), default=study.today())


def needed(study: Study) -> bool:
    """After a break of the last weeks more is due than a day's minutes hold."""
    return was_away(study) and is_behind(study)


def is_behind(study: Study) -> bool:
    """What is due in decks without a date takes longer than the usual minutes of a day: no new items."""
    today = study.today()
    pace, recall = pace_of(study, today), study.options.desired_retention
    a_card = recall * pace.right + (1 - recall) * pace.missed
    decks = _decks(study)
    if not decks:
        return False
    due = sum(study.store.cards.due_by_day(study.learner.id, decks, 0, today).values())
    return due * a_card > 60 * study.options.minutes_per_day


def was_away(study: Study) -> bool:
    """Whether a break lasts until today or has ended within the last weeks; days of rest are none."""
    today, rest = study.today(), study.options.rest_weekdays
    days = _days_of_study(study)
    if not days:
        # Whoever comes back after years finds cards that are due.
        return is_behind(study)
    return any(
        after >= today - RECENT_DAYS
        and sum((each - 1) % WEEK_DAYS not in rest for each in range(before + 1, after + 1)) >= AWAY_FROM_DAYS
        for before, after in itertools.pairwise([*days, today])
    )


def _days_of_study(study: Study) -> list[int]:
    today = study.today()
    return sorted(study.store.tallies.span(study.learner.id, today - LOOKED_BACK_DAYS, today))


# The ways


def situation(study: Study) -> Return:
    """All cards met before of started decks without a date, each named by its UUID."""
    today, items = study.today(), []
    for row in study.store.states.of_decks(study.learner.id, _decks(study)):
        state = row.state
        if row.is_suspended or state is None or state.memory is None:
            continue
        last = today if state.last_day is None else state.last_day
        due = today if state.due_day is None else state.due_day
        items.append(Waiting(row.uuid, state.memory, last, max(due, row.buried_until or 0)))
    return _return_of(study, items)


def _return_of(study: Study, items: Sequence[Waiting]) -> Return:
    today, options = study.today(), study.options
    week = minutes_of_days(1, options.rest_weekdays, today, WEEK_DAYS)
    return Return(
        today,
        tuple(items),
        options.minutes_per_day,
        tuple(map(bool, week)),
        pace_of(study, today),
        study.model.parameters,
        options.desired_retention,
    )


def ways(study: Study, progress: Progress) -> tuple[CatchUpPlan, ...]:
    """Takes a second or two, so for a worker: the ways, quickest first; two that come to the same are one.

    Empty where today's work fits a day after all. Raises Cancelled through `progress`.
    """
    progress.step(0)
    now = situation(study)
    quick, usual, month = plans(now, progress)
    if usual.days == 0:
        return ()
    found = [usual]
    for way in (quick, month):
        if all((way.minutes, way.done_on) != (other.minutes, other.done_on) for other in found):
            found.append(way)
    return tuple(sorted(found, key=[quick, usual, month].index))


def choose_way(study: Study, plan: CatchUpPlan) -> None:
    """From today on."""
    put_back(study, Chosen(plan.way, plan.minutes, study.today(), plan.done_on))


def chosen(study: Study) -> Chosen | None:
    """None where nothing was chosen, and once it is over."""
    kept = _read(study.store.choices.all(study.learner.id).get(_CHOICE))
    return kept if kept is not None and kept.holds(study.today()) else None


def put_back(study: Study, before: Chosen | None) -> None:
    """Choose this way, or none: what `chosen` gave before, to undo a choice."""
    value: Value = None
    if before is not None:
        value = {
            "way": before.way.value,
            "minutes": before.minutes,
            "first": before.first,
            "until": before.until,
        }
    with study.writing():
        study.store.choices.put(study.learner.id, _CHOICE, value)
    study.planner.forget()


def settle(study: Study) -> None:
    """On a new day: end a way of catching up whose time is over, or whose work is done before its time."""
    if _CHOICE not in study.store.choices.all(study.learner.id):
        return
    today, way = study.today(), chosen(study)
    is_new_day = not study.store.tallies.get(study.learner.id, today).answers
    if way is None or (is_new_day and way.first < today and not is_behind(study)):
        put_back(study, None)


def in_order(study: Study, rows: Sequence[QueueRow]) -> list[QueueRow]:
    """Due cards in the order for a return: by gain per second, after three that are likely known."""
    by_uuid = {row.uuid: row for row in rows}
    items = []
    for row in rows:
        state = study.store.states.get(study.learner.id, row.key)
        if state.memory is not None and state.last_day is not None:
            items.append(Waiting(row.uuid, state.memory, state.last_day, study.today()))
    turns = order(_return_of(study, items))
    return [by_uuid[turn.key] for turn in turns]


def _decks(study: Study) -> tuple[DeckId, ...]:
    """Started decks without a date to come."""
    dates, today = study.options.dates, study.today()
    started = study.store.decks.started(study.learner.id)
    return tuple(deck for deck in started if dates.get(deck, today) <= today)


def _read(kept: Value) -> Chosen | None:
    """None for what another program may have left."""
    if not isinstance(kept, dict):
        return None
    way, minutes, first, until = (kept.get(name) for name in ("way", "minutes", "first", "until"))
    if way not in set(Way) or not isinstance(minutes, int | float) or not isinstance(first, int):
        return None
    return Chosen(Way(str(way)), minutes, first, until if isinstance(until, int) else None)
