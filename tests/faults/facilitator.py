"""Somebody who runs workshops, one after the other, and keeps them."""

from __future__ import annotations

import random
from collections.abc import Callable

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.study.context import Study
from desktop_app.study.importing import STUDIED_FROM_THE_START
from desktop_app.study.workshop.keeping import KeptResults, WorkshopKeeper
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import RoundKind, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun

Work = Callable[[], object]
_CHOSEN = WorkshopSet(minutes=20, kinds=(RoundKind.WHICH_SIDE, RoundKind.SORT_BOARD), alone_first=True)


def run_workshop(engine: Engine, seed: int) -> KeptResults:
    """From its beginning to its results, of the built-in deck that is studied from the start."""
    deck = engine.store.decks.deck(STUDIED_FROM_THE_START)
    facilitator = Facilitator(engine.study, random.Random(seed), deck)
    facilitator.begin()()
    facilitator.end()()
    return facilitator.keeper.all_results()[0]


class Facilitator:
    """Each act prepares what it needs, and gives the call that is to last."""

    def __init__(self, study: Study, chance: random.Random, deck: Deck) -> None:
        self.keeper = WorkshopKeeper(study)
        self._chance = chance
        self._plan = make_plan(deck, _CHOSEN)

    @property
    def is_at_work(self) -> bool:
        return self.keeper.unfinished() is not None

    def begin(self) -> Work:
        run = WorkshopRun(self._plan)
        return lambda: self.keeper.save(run)

    def go_on(self) -> Work:
        run = self._run()
        for _ in range(self._chance.randint(1, 4)):
            self._step(run)
        return lambda: self.keeper.save(run)

    def end(self) -> Work:
        run = self._run()
        while run.stage is not Stage.ENDED:
            self._step(run)
        return lambda: self.keeper.finish(run)

    def _run(self) -> WorkshopRun:
        run = self.keeper.unfinished()
        assert run is not None
        return run

    def _step(self, run: WorkshopRun) -> None:
        sides = [name for name, *_ in run.plan.sides]
        for team in range(len(run.plan.chosen.teams)):
            run.vote(team, self._chance.choice(sides))
        run.alone(sides[0], self._chance.randrange(20), self._chance.randrange(20))
        run.place(self._chance.choice(sides))
        run.tick(self._chance.uniform(0, 4))
        run.next()
