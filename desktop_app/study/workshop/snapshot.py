"""One moment of a run as plain JSON, whole: plan, votes, points and time. A crash resumes from it.

What is kept is paused, with its display there: when it is opened again, no time of the room's has passed and
other screens may be connected.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.plain_json import read_checked, write
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.soundness import faults
from desktop_app.study.workshop.state import State

VERSION = 1


@dataclass(frozen=True, slots=True)
class _Moment:
    version: int
    plan: WorkshopPlan
    state: State


def as_json(run: WorkshopRun) -> dict[str, Any]:
    return write(_Moment(VERSION, run.plan, paused(run.state)))


def from_json(data: object) -> WorkshopRun:
    """Raises ValueError for anything that is no moment of a run."""
    try:
        moment = read_checked(_Moment, data)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"no moment of a workshop: {error}") from error
    if moment.version != VERSION:
        raise ValueError(f"a moment of version {moment.version}; this program knows {VERSION}")
    if wrong := faults(moment.plan, moment.state):
        raise ValueError(f"no possible moment of a workshop: {', '.join(wrong)}")
    return WorkshopRun(moment.plan, moment.state)


def paused(state: State) -> State:
    return replace(state, timer=state.timer.stopped(), is_display_gone=False)
