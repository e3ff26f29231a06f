"""Days as Today shows them."""

from __future__ import annotations

import datetime

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, SideId
from desktop_app.domain.item import Side
from desktop_app.study.today import DeckToday, Today

FRIDAY = datetime.date(2025, 11, 21)
SATURDAY, MONDAY = FRIDAY + datetime.timedelta(days=1), FRIDAY + datetime.timedelta(days=3)
SIDES = (
    Side(SideId("leadership"), "Leadership", "leader", "leaders"),
    Side(SideId("management"), "Management", "manager", "managers"),
)
LEADERSHIP = DeckHead(DeckId("lm"), "Leadership vs. management", sides=SIDES)
AGENCY = DeckHead(DeckId("agency"), "Agency owner vs. project manager")
STRATEGY = DeckHead(DeckId("strategy"), "Strategy vs. tactics")

TO_DO = Today(
    date=FRIDAY,
    new=5,
    learning=3,
    due=16,
    seconds=540,
    decks=(
        DeckToday(LEADERSHIP, 13, 3, 2, 9),
        DeckToday(AGENCY, 8, 2, 1, 7),
        DeckToday(STRATEGY, 1, 0, 0, 0),
    ),
    answers_by_day=((FRIDAY - datetime.timedelta(days=1), 12),),
    days_in_a_row=18,
    tomorrow=19,
    tomorrow_seconds=420,
    held_back=0,
    answered_today=0,
)
DONE = Today(
    date=FRIDAY,
    new=0,
    learning=0,
    due=0,
    seconds=0,
    decks=(
        DeckToday(LEADERSHIP, 13, 0, 0, 0, SATURDAY, 11),
        DeckToday(AGENCY, 8, 0, 0, 0, SATURDAY, 8),
        DeckToday(STRATEGY, 1, 0, 0, 0, MONDAY, 4),
    ),
    answers_by_day=((FRIDAY, 24),),
    days_in_a_row=19,
    tomorrow=19,
    tomorrow_seconds=420,
    held_back=0,
    answered_today=24,
)
NO_DECKS = Today(FRIDAY, 0, 0, 0, 0, (), (), 0, 0, 0, 0, 0)
