"""How long a round takes: the one place that knows how minutes become rounds.

The figures are for a room of some twenty people: reading aloud, voting, showing the answer and a word or two
about it, beside the time that the timer gives.
"""

from __future__ import annotations

from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopSet

VOTED = frozenset({RoundKind.WHICH_SIDE, RoundKind.SCENARIO})
"""Each team has a vote. Only these ask everybody alone first, and for the reason."""

_TIMES = {
    RoundKind.WHICH_SIDE: 1.0,
    RoundKind.SCENARIO: 1.5,
    RoundKind.SORT_BOARD: 4.0,
    RoundKind.BUZZER: 1.0,
    RoundKind.DISCUSSION: 6.0,
}
"""The round's timer, in timers of a single vote."""
_TALK_SECONDS = {
    RoundKind.WHICH_SIDE: 180,
    RoundKind.SCENARIO: 210,
    RoundKind.SORT_BOARD: 300,
    RoundKind.BUZZER: 150,
    RoundKind.DISCUSSION: 300,
}
_WITHOUT_TIMER_SECONDS = 30
_COUNT_ALONE_SECONDS = 20
_COUNT_TEAMS_SECONDS = 20
_WHY_SECONDS = 60


def timer_seconds(kind: RoundKind, chosen: WorkshopSet) -> int:
    """0: no timer."""
    return round(_TIMES[kind] * chosen.seconds)


def about_seconds(kind: RoundKind, chosen: WorkshopSet) -> int:
    thinking = round(_TIMES[kind] * (chosen.seconds or _WITHOUT_TIMER_SECONDS))
    seconds = _TALK_SECONDS[kind] + thinking
    if kind in VOTED:
        seconds += (thinking + _COUNT_ALONE_SECONDS) * chosen.alone_first
        seconds += _WHY_SECONDS * chosen.asks_why
        seconds += _COUNT_TEAMS_SECONDS * (chosen.voting is Voting.HANDS)
    return seconds
