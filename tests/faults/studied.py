"""A small data folder that has seen a bit of everything, made by the program; the same for the same seed."""

from __future__ import annotations

import random
from pathlib import Path

from desktop_app.compose import Engine
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.storage.settings import SettingsFile
from desktop_app.storage.store import SqliteStore, open_store
from desktop_app.study.choices import choose
from desktop_app.study.context import Study
from desktop_app.study.importing import add_deck
from desktop_app.study.rows import Learner
from desktop_app.study.session import StudySession
from desktop_app.study.workshop import keeping
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.faults.facilitator import Facilitator
from tests.storage.sample import HOST, fill_media, numbered_uuids, plain_deck
from tests.study.small_deck import SMALL

WORDS = plain_deck("words", 60)
DAYS = 4
ANSWERS_A_DAY = 14


def make_studied(folder: Path, seed: int = 1) -> None:
    """Two decks, three learners (one of them deleted), answers, undos, marks, something in the bin, media,
    workshops."""
    clock = FakeClock()
    store = open_store(folder, clock, new_uuid=numbered_uuids(), host=lambda: HOST)
    try:
        people = (store.learners.last_used(), store.learners.add("Kim"), store.learners.add("Lee"))
        with store.transaction():
            for deck in (SMALL, WORDS):
                add_deck(store, deck)
        for number, person in enumerate(people):
            _study(store, person, clock, random.Random(seed * 100 + number))
        store.learners.delete(people[2].id, clock.now().at_utc_ms)
        store.parameters.add("fitted-1", DEFAULT_PARAMETERS)
        fill_media(store)
        _run_workshops(Study(store, people[0], clock, random=lambda: bytes(10)), clock)
    finally:
        store.close()


def _run_workshops(study: Study, clock: FakeClock) -> None:
    """One with results, one that was deleted, and one under way."""
    facilitator = Facilitator(study, random.Random(1), SMALL)
    for _ in range(2):
        facilitator.begin()()
        facilitator.end()()
        clock.advance(hours=1)
    keeping.delete(study, facilitator.keeper.all_results()[0].id)
    facilitator.begin()()
    facilitator.go_on()()


def _study(store: SqliteStore, person: Learner, clock: FakeClock, chance: random.Random) -> None:
    study = Study(store, person, clock, random=lambda: chance.randbytes(10))
    engine = Engine(store, study, SettingsFile(store.database.path.parent))
    for deck in (SMALL, WORDS):
        store.decks.start(person.id, deck.head.id)
    for name in ("guesses_first", "opens_contrasts"):
        choose(study, name, False)
    for day in range(DAYS):
        session = session_of(engine)
        for number in range(ANSWERS_A_DAY):
            if session.current is None:
                break
            answer_one(session, wrongly=chance.random() < 0.2)
            clock.advance(seconds=chance.randint(3, 90))
            if number % 5 == 4:
                session.undo()
        if session.current is not None:
            _mark(session, day)
        if day == 2 and session.current is not None and person.name == "Kim":
            session.keep_draft("half a thought …")
            session.delete()
        clock.advance(days=1)


def _mark(session: StudySession, day: int) -> None:
    if day == 3:
        session.set_flag(2)
    else:
        (session.suspend_card, session.bury_card, session.toggle_mark)[day]()
