"""The facilitator's desk: each way of entering answers, and a projector that is gone."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.ids import DeckId
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopPlan, WorkshopSet
from desktop_app.ui.workshop.desk import FacilitatorDesk
from tests.answering import BUILT_IN
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_TEAMS = ("North", "East", "South", "The people from the head office")


def _facilitator(sat: Sitting) -> Iterator[Shot]:
    desk = _desk(sat)
    yield from _voting(sat, desk)
    yield from _hands(sat, desk)
    yield from _turns(sat, desk)
    desk.leave()


def _desk(sat: Sitting) -> FacilitatorDesk:
    sat.learner.window.show_workshop()
    return sat.learner.window.rooms.workshop.desk


def _voting(sat: Sitting, desk: FacilitatorDesk) -> Iterator[Shot]:
    _begin(sat, WorkshopSet(teams=_TEAMS, kinds=(RoundKind.SCENARIO,)))
    _next(desk, 2)
    for team, place in ((0, 1), (1, 0), (3, 2)):
        desk.presenter.entry.vote(team, place)
    desk.page.display_notice.show()
    desk.page.fit()
    yield Shot("voting")


def _hands(sat: Sitting, desk: FacilitatorDesk) -> Iterator[Shot]:
    chosen = WorkshopSet(teams=_TEAMS, kinds=(RoundKind.SCENARIO,), voting=Voting.HANDS, alone_first=True)
    _begin(sat, chosen, rehearsal=True)
    _next(desk, 2)
    desk.presenter.entry.count(0, 0, 12)
    yield Shot("hands")


def _turns(sat: Sitting, desk: FacilitatorDesk) -> Iterator[Shot]:
    _begin(sat, WorkshopSet(teams=_TEAMS, kinds=(RoundKind.SORT_BOARD,)))
    _next(desk, 2)
    desk.presenter.entry.place(0)
    yield Shot("sorting")
    _begin(sat, WorkshopSet(teams=_TEAMS, kinds=(RoundKind.BUZZER,)))
    _next(desk, 2)
    desk.presenter.entry.buzz(1)
    yield Shot("buzzing")


def _begin(sat: Sitting, chosen: WorkshopSet, *, rehearsal: bool = False) -> None:
    sat.learner.window.rooms.workshop.start(_plan(sat, chosen), rehearsal=rehearsal)
    settle()


def _plan(sat: Sitting, chosen: WorkshopSet) -> WorkshopPlan:
    deck = sat.learner.engine.study.store.decks.deck(DeckId(BUILT_IN))
    return make_plan(deck, chosen)


def _next(desk: FacilitatorDesk, steps: int) -> None:
    for _ in range(steps):
        desk.presenter.next_step()


FACILITATOR: dict[str, Visit] = {"facilitator": _facilitator}
