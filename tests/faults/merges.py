"""Histories of three machines merged in all orders: one result, which is that of a replay of everything.

Clocks and zones jump, machines take back what others answered, cards share what is learned, and one of them
is not here. Every merge comes twice, and no event is added twice.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop_app.domain.ids import DeckId, LearnerId
from desktop_app.progress import Silent
from desktop_app.storage.store import SqliteStore
from desktop_app.study.context import Study
from desktop_app.study.merging import Merged, merge
from desktop_app.study.ports import Store
from desktop_app.study.replay import differences
from desktop_app.study.rows import Learner
from tests.clock import FakeClock
from tests.faults.histories import KINDS, LATER_MS, MACHINES, ZONES, Step, histories_of
from tests.storage.sample import add, open_at, plain_deck

NOT_HERE = uuid.UUID(int=77)
_MOST_STEPS = 60


class _TakenBack(Exception):
    pass


def open_shared(folder: Path) -> SqliteStore:
    """Cards of one group, so that all share what is learned."""
    store = open_at(folder)
    add(store, plain_deck(number=2, group="all"))
    return store


def check_history(store: SqliteStore, made: Sequence[Step], orders: Iterable[Sequence[int]]) -> None:
    """Merge the machines in each of these orders, for a learner each. Leaves the store as it was."""
    try:
        with store.transaction():
            found = [
                _merged_in(some_learner(store, number), made, order)
                for number, order in enumerate(orders, start=1)
            ]
            assert all(each == found[0] for each in found)
            raise _TakenBack
    except _TakenBack:
        pass


def some_learner(store: SqliteStore, number: int) -> Study:
    person = Learner(LearnerId(uuid.UUID(int=number << 110)), f"Learner {number}")
    store.learners.bring(person)
    return Study(store, person, FakeClock())


def cards_of(store: Store) -> list[uuid.UUID]:
    return [*(card.uuid for card in store.cards.of_deck(DeckId("words"))), NOT_HERE]


def caches_of(study: Study) -> tuple[Any, ...]:
    store, person = study.store, study.learner.id
    return (
        {card.id: state for card, state in store.states.all(person)},
        {card.id: marks for card, marks in store.marks.all(person)},
        dict(store.tallies.span(person, 0, 10_000_000)),
    )


def _merged_in(study: Study, made: Sequence[Step], order: Sequence[int]) -> tuple[Any, ...]:
    """The caches after the machines were merged in this order."""
    histories = histories_of(made, study.learner.id, cards_of(study.store), study.model.id)
    for machine in order:
        merge(study, histories[machine], Silent())
    assert list(differences(study)) == []
    everything = [event for history in histories for event in history]
    # Once more, all at once: nothing is new.
    assert merge(study, everything, Silent()) == Merged(0, len(everything), ())
    return caches_of(study)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=10_000, help="how many histories")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time, which is printed")


def run(parsed: argparse.Namespace) -> int:
    seed = parsed.seed or random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}", flush=True)
    chance, started, events = random.Random(seed), time.monotonic(), 0
    orders = tuple(itertools.permutations(range(MACHINES)))
    with tempfile.TemporaryDirectory(prefix="versus-merges-") as place:
        store = open_shared(Path(place) / "data")
        for number in range(parsed.rounds):
            made = _history(chance)
            events += len(made)
            try:
                check_history(store, made, orders)
            except AssertionError:
                print(f"history {number} of seed {seed} comes out otherwise in another order:\n{made}")
                return 1
        store.close()
    seconds = time.monotonic() - started
    print(f"{parsed.rounds} histories, {events} steps, each in {len(orders)} orders, in {seconds:.0f} s")
    print("one result each, equal to a replay of everything; no event twice")
    return 0


def _history(chance: random.Random) -> list[Step]:
    return [
        Step(
            chance.randrange(MACHINES),
            chance.randrange(3),
            chance.choice(KINDS),
            chance.choice(LATER_MS),
            chance.choice(ZONES),
            chance.randrange(1000),
        )
        for _ in range(chance.randrange(1, _MOST_STEPS))
    ]
