"""The engine without a window: an answer on disk and the next card ready. `python -m … engine DIR N`."""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.session import StudySession
from desktop_app.study.today import overview
from tests.benchmarks.data import noon_today

DAYS = 7
UNDO_EVERY = 10


def timed(act: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


class Floor:
    """The least that such a program does, in plain SQL: an answer and the next card; counts of 50 decks."""

    def __init__(self, folder: Path, cards: int) -> None:
        self._cards = cards
        self._answers = 0
        self._connection = connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
        connection.execute("PRAGMA journal_mode = wal")
        connection.execute("PRAGMA synchronous = full")
        connection.execute("CREATE TABLE card (key INTEGER PRIMARY KEY, deck, due, state, front, back)")
        connection.execute("CREATE TABLE answer (key INTEGER PRIMARY KEY, card, rating, payload)")
        connection.execute("CREATE INDEX card_due ON card (deck, due)")
        rows = ((key, key % 50, key * 7919 % cards, "x" * 20, "q" * 80, "a" * 120) for key in range(cards))
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO card VALUES (?, ?, ?, ?, ?, ?)", rows)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def answer(self) -> None:
        execute, card = self._connection.execute, self._answers * 7919 % self._cards
        self._answers += 1
        execute("BEGIN IMMEDIATE")
        execute("INSERT INTO answer (card, rating, payload) VALUES (?, 3, ?)", (card, "p" * 300))
        execute("UPDATE card SET due = due + ?, state = 'y' WHERE key = ?", (self._cards, card))
        execute("COMMIT")
        execute("SELECT * FROM card WHERE deck = ? ORDER BY due LIMIT 1", (card % 50,)).fetchone()

    def counts(self) -> None:
        counted = "SELECT deck, count(*) FROM card WHERE due <= ? GROUP BY deck"
        self._connection.execute(counted, (self._cards // 3,)).fetchall()

    def close(self) -> None:
        self._connection.close()


class Run:
    """Ours and the floor by turns, so that both meet the same disk."""

    def __init__(self, folder: Path, floor: Floor) -> None:
        self.clock = noon_today()
        self.engine: Engine = open_engine(folder, clock=self.clock)
        self.floor = floor
        self.chance = random.Random(6)
        self.samples: dict[str, list[float]] = {"first card": []}
        self.floor_samples: dict[str, list[float]] = {}

    def close(self) -> None:
        self.engine.close()
        self.floor.close()

    def note(self, what: str, milliseconds: float) -> None:
        self.samples.setdefault(what, []).append(milliseconds)

    def note_floor(self, what: str, milliseconds: float) -> None:
        self.floor_samples.setdefault(what, []).append(milliseconds)

    def lists(self, times: int = 15) -> None:
        study, decks = self.engine.study, self.engine.study.store.decks
        day, learner = study.today(), study.learner.id
        for _ in range(times):
            self.note("deck list", timed(lambda: (decks.heads(), decks.counts(learner, day))))
            self.note("today", timed(lambda: overview(study, self.engine.catalogue)))
            self.note_floor("deck list", timed(self.floor.counts))

    def study(self, answers: int) -> None:
        """Whole days one after the other, each with a session that knows nothing of the last one."""
        done = 0
        while done < answers or len(self.samples["first card"]) < DAYS:
            self.clock.advance(days=1)
            session = self._first_card()
            most = max(answers // DAYS, 20)
            for _ in range(most):
                if session.current is None:
                    break
                self._answer(session)
                self.note_floor("answer", timed(self.floor.answer))
                done += 1
                if done % UNDO_EVERY == 0:
                    self.note("undo", timed(session.undo))

    def _first_card(self) -> StudySession:
        start = time.perf_counter()
        session = StudySession(self.engine.study, Catalogue(self.engine.study.store.decks))
        _texts(session)
        self.note("first card", (time.perf_counter() - start) * 1000)
        return session

    def _answer(self, session: StudySession) -> None:
        assert session.current is not None
        self.clock.advance(seconds=5)
        card = session.current.card
        rating = Rating.AGAIN if self.chance.random() < 0.12 else Rating.GOOD
        start = time.perf_counter()
        if card.kind is CardKind.WHICH_SIDE:
            assert card.right is not None
            session.choose(card.right, 3000)
            session.proceed()
        else:
            session.rate(rating, 3000, card.right)
        _texts(session)
        self.note("answer", (time.perf_counter() - start) * 1000)


def _texts(session: StudySession) -> object:
    """What a window would show next: both texts and the four intervals are there already."""
    showing = session.current
    return showing and (showing.card.prompt, showing.card.answer, showing.intervals)


def measure(folder: Path, cards: int, answers: int) -> dict[str, dict[str, list[float]]]:
    run = Run(folder, Floor(folder, cards))
    run.lists()
    run.study(answers)
    run.close()
    return {"ours": run.samples, "floor": run.floor_samples}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
