"""An answer that could not be written: tried again as what it was, or written down elsewhere.

It stays the answer of the moment at which it was given, with the names that its events got then: so what was
written elsewhere and what is saved later in the data folder are one, and merging them adds nothing.
"""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeAlias, cast
from uuid import UUID

from desktop_app.domain.event import Event
from desktop_app.domain.ids import LearnerId
from desktop_app.domain.memory import CardState
from desktop_app.domain.study_day import Moment
from desktop_app.study.context import Study
from desktop_app.study.ports import Store
from desktop_app.study.rows import CardKey
from desktop_app.study.session import StudySession
from desktop_app.study.transfer_check import TransferCheck

Session: TypeAlias = StudySession | TransferCheck


class Unsaved:
    """One answer, or those of one board. `give`: gives it in a session, this one or its twin."""

    def __init__(self, session: Session, give: Callable[[Session], object]) -> None:
        self._session = session
        self._give = give
        self._then = session.study.clock.now()
        self._chance = _Chance(session.study.random)

    def give_again(self) -> None:
        """Write it; raises AppError as the first time."""
        with self._as_then(self._session.study):
            self._give(self._session)

    def write_to(self, path: Path) -> None:
        """Add it to a file of events, made where there is none. Raises AppError."""
        self._session.study.store.write_elsewhere(path, self.events())

    def events(self) -> tuple[Event, ...]:
        """What would be written, in order."""
        study = copy.copy(self._session.study)
        rehearsal = Rehearsal(study.store)
        study.store, study.planner = cast(Store, rehearsal), copy.copy(study.planner)
        with self._as_then(study):
            self._give(self._session.twin(study))
        return tuple(rehearsal.events.appended)

    @contextmanager
    def _as_then(self, study: Study) -> Iterator[None]:
        clock, random = study.clock, study.random
        self._chance.again()
        study.clock, study.random = _Then(self._then), self._chance
        try:
            yield
        finally:
            study.clock, study.random = clock, random


class _Then:
    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def now(self) -> Moment:
        return self._moment


class _Chance:
    """The same each time it is gone through again."""

    def __init__(self, random: Callable[[], bytes]) -> None:
        self._random = random
        self._given: list[bytes] = []
        self._place = 0

    def again(self) -> None:
        self._place = 0

    def __call__(self) -> bytes:
        if self._place == len(self._given):
            self._given.append(self._random())
        self._place += 1
        return self._given[self._place - 1]


class Rehearsal:
    """A store in which nothing is written: what would be is kept here, as far as an answer looks at it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.events = _Events(store)
        self.states = _States(store)
        self.marks = _Mute(store.marks)
        self.tallies = _Mute(store.tallies)
        self.drafts = _Mute(store.drafts)

    def transaction(self) -> AbstractContextManager[None]:
        return nullcontext()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


class _Mute:
    """Reads, and forgets what is put."""

    def __init__(self, part: object) -> None:
        self._part = part

    def put(self, *_: object) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        return getattr(self._part, name)


class _Events(_Mute):
    def __init__(self, store: Store) -> None:
        super().__init__(store.events)
        self._events = store.events
        self.appended: list[Event] = []

    def append(self, event: Event) -> None:
        self.appended.append(event)

    def last_of_device(self) -> tuple[int, int]:
        if not self.appended:
            return self._events.last_of_device()
        last = self.appended[-1]
        return last.moment.at_utc_ms, last.device_seq

    def of_card(self, learner: LearnerId, card: UUID) -> tuple[Event, ...]:
        own = (event for event in self.appended if event.card == card)
        return (*self._events.of_card(learner, card), *own)


class _States(_Mute):
    def __init__(self, store: Store) -> None:
        super().__init__(store.states)
        self._states = store.states
        self._put: dict[CardKey, CardState] = {}

    def get(self, learner: LearnerId, card: CardKey) -> CardState:
        with contextlib.suppress(KeyError):
            return self._put[card]
        return self._states.get(learner, card)

    def put(self, *given: object) -> None:
        _, card, state = cast(tuple[LearnerId, CardKey, CardState], given)
        self._put[card] = state
