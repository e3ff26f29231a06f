"""Somebody at an open data folder who does everything that writes, until the process is killed.

What was done is told as it goes on, a JSON object on each line: `{"begin": ACT}` just before an act, and
`{"end": ACT, …}` once the call that makes it last has returned, with what the folder holds since then. After
the last of the acts that were asked for comes `{"past": true}`.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import re
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.compose import open_engine, restore_folder
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import Rating
from desktop_app.progress import Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.store import SqliteStore
from desktop_app.study.bin import deletions, put_back
from desktop_app.study.choices import choose
from desktop_app.study.copies import Why
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.study.session import StudySession
from tests.answering import session_of, wrong_side
from tests.clock import FakeClock
from tests.faults.facilitator import Facilitator
from tests.faults.kill_folders import BOARDS, GAPS
from tests.faults.killed_decks import add_one, update_one
from tests.faults.survivors import rows_in

Work = Callable[[], object]
Is = Callable[[StudySession], bool]

MIX = ("answer",) * 8 + ("undo", "redo", "mark", "typed", "override", "board", "edit", "delete", "put back")
WITH_MERGE, UNDO = "restore with merge", "undo a restore"
GOING_BACK = ("restore", WITH_MERGE, UNDO)
_TRIES = 200


class Offers(NamedTuple):
    """What there is to go back to: names of copies, and of folders set aside, that were looked at before."""

    copies: Sequence[str] = ()
    asides: Sequence[str] = ()


class Person:
    def __init__(self, folder: Path, at_utc_ms: int, seed: int, offers: Offers, told: int) -> None:
        """`told`: the file descriptor to tell it to."""
        self._folder = folder
        self._clock = FakeClock()
        self._clock.at_utc_ms = at_utc_ms
        self._chance = random.Random(seed)
        self._offers = offers
        self._told = told
        self._last_event = 0
        self._rows: dict[str, dict[str, int]] = {}
        self._acts: Mapping[str, Callable[[], Work | None]] = {
            "answer": self._answer,
            "typed": self._typed,
            "board": self._board,
            "override": self._override,
            "undo": self._undo,
            "redo": self._redo,
            "mark": self._mark,
            "edit": self._edit,
            "delete": self._delete,
            "put back": self._put_back,
            "draft": self._draft,
            "setting": self._setting,
            "preferences": self._preferences,
            "add a deck": lambda: add_one(self.engine),
            "update a deck": lambda: update_one(self.engine, self._chance),
            "begin a workshop": lambda: self._facilitator.begin(),
            "go on with a workshop": self._go_on_with_workshop,
            "end a workshop": self._end_workshop,
            "backup": lambda: lambda: self.engine.backups.make(Why.ASKED, Silent()),
            "backup beside answers": lambda: self._backup_beside,
            "journal": self._journal,
            "tidy": self._tidy,
        }

    # What is done

    def open(self, act: str = "open") -> None:
        self._last_event, self._rows = 0, {}
        with self._act(act):
            self.engine = open_engine(self._folder, clock=self._clock)
        self.engine.study.random = lambda: self._chance.randbytes(10)
        self._facilitator = Facilitator(self.engine.study, self._chance, BOARDS)
        self._sit_down()

    def do(self, act: str) -> None:
        """One of the table, or what needs the folder for itself."""
        if act in self._acts:
            work = self._acts[act]()
            if work is not None:
                with self._act(act):
                    work()
        elif act == "close":
            self._close()
            self.open()
        elif act != "open":
            self._go_back(act)

    def go_on_for_ever(self) -> None:
        while True:
            self.do(self._chance.choice(MIX))

    def _close(self) -> None:
        with self._act("close"):
            self.engine.close()

    def _go_back(self, act: str) -> None:
        self._close()
        self.restore(act)
        self.open()

    def restore(self, act: str) -> None:
        """To a copy, or to what was set aside, by one of `GOING_BACK`; nothing where there is none.

        Of a folder that is not open, whatever a kill has left in it."""
        is_undone = act == UNDO
        place = self._folder / ("set-aside" if is_undone else "backups")
        names = self._offers.asides if is_undone else self._offers.copies
        there = [place / name for name in names if (place / name).exists()]
        if there:
            path = self._chance.choice(there)
            with self._act(act, of=path.name):
                source = path / FILE_NAME if is_undone else path
                merges = act == WITH_MERGE
                restore_folder(self._folder, source, clock=self._clock, merge_newer=merges)

    # Acts: each prepares what it needs, and gives the call that is to last

    def _answer(self) -> Work:
        self._move_on()
        return self._answer_to(self.session)

    def _typed(self) -> Work:
        session = self._at(lambda each: each.current is not None and each.current.card.is_typed, GAPS.head.id)
        return self._answer_to(session)

    def _board(self) -> Work:
        return self._answer_to(self._at(lambda each: each.board is not None, BOARDS.head.id))

    def _override(self) -> Work:
        session = self._at(_is_choice)
        self._tell_of("answer", self._answer_to(session))
        assert session.judged is not None
        rating = self._chance.choice([each for each in Rating if each is not session.judged.rating])
        return lambda: session.override(rating)

    def _undo(self) -> Work:
        if not self.session.can_undo:
            self.do("answer")
        return self.session.undo

    def _redo(self) -> Work:
        if not self.session.can_redo:
            self.do("undo")
        return self.session.redo

    def _mark(self) -> Work:
        self._move_on()
        session, flag = self.session, self._chance.randint(1, 4)
        acts = [
            lambda: session.set_flag(flag),
            session.toggle_mark,
            session.bury_card,
            session.bury_contrast,
            session.suspend_card,
        ]
        return self._chance.choice(acts)

    def _edit(self) -> Work:
        self._move_on()
        field = self._chance.choice([each for each in self.session.texts() if each.required])
        text = re.sub(r" \(\d+\)$", "", field.text) + f" ({self._chance.randrange(10**6)})"
        return lambda: self.session.edit({field.path: text})

    def _delete(self) -> Work:
        self._move_on()
        return self.session.delete

    def _put_back(self) -> Work:
        if not deletions(self.engine.study):
            self.do("delete")
        name = self._chance.choice(deletions(self.engine.study)).binned.uuid

        def work() -> None:
            put_back(self.engine.study, self.engine.catalogue, name)
            self._sit_down()

        return work

    def _draft(self) -> Work:
        self._move_on()
        text = f"half a thought {self._chance.random()}"
        return lambda: self.session.keep_draft(text)

    def _setting(self) -> Work:
        name, values = self._chance.choice(
            (
                ("minutes_per_day", (20, 40, 60, 90)),
                ("desired_retention", (0.8, 0.85, 0.9, 0.95)),
                ("carry_over", (0, 0.2, 0.3, 0.5)),
                ("new_per_day", (5, 10, 20, 40)),
            )
        )
        value = self._chance.choice(values)
        return lambda: choose(self.engine.study, name, value)

    def _preferences(self) -> Work:
        settings = self.engine.settings.load()
        settings.text_percent = self._chance.randrange(100, 201, 10)
        settings.window = f"{self._chance.getrandbits(512):x}"
        return lambda: self.engine.settings.save(settings)

    def _go_on_with_workshop(self) -> Work:
        if not self._facilitator.is_at_work:
            self.do("begin a workshop")
        return self._facilitator.go_on()

    def _end_workshop(self) -> Work:
        if not self._facilitator.is_at_work:
            self.do("begin a workshop")
        return self._facilitator.end()

    def _backup_beside(self) -> None:
        """Answers go on while a copy is made, as with the window."""
        failed: list[AppError] = []

        def copy() -> None:
            try:
                self.engine.backups.make(Why.CHANGES, Silent())
            except AppError as error:
                failed.append(error)

        worker = threading.Thread(target=copy)
        worker.start()
        while worker.is_alive():
            self.do("answer")
        worker.join()
        if failed:
            raise failed[0]

    def _journal(self) -> Work:
        self.do("answer")
        return self.engine.backups.write_journal

    def _tidy(self) -> Work:
        for _ in range(3):
            self.do("answer")
        return self.engine.store.tidy

    # At the cards

    def _sit_down(self, scope: Scope = EVERYTHING) -> None:
        self.session = session_of(self.engine, scope)

    def _at(self, wanted: Is, deck: DeckId | None = None) -> StudySession:
        """Answer, and let days go by, until such a card is on screen."""
        if deck is not None:
            self._sit_down(Scope(deck=deck))
        for number in range(1, _TRIES):
            self._move_on(Scope(deck=deck))
            if wanted(self.session):
                return self.session
            if number % 5:
                self.do("answer")
            else:
                self._clock.advance(days=self._chance.randint(1, 20))
                self._sit_down(Scope(deck=deck))
        raise LookupError("no such card comes any more")

    def _move_on(self, scope: Scope = EVERYTHING) -> None:
        """A card is on screen then that waits for an answer."""
        self._clock.advance(seconds=self._chance.uniform(1, 30))
        session = self.session
        if session.judged is not None or session.board_results:
            session.proceed()
        for _ in range(_TRIES):
            if self.session.current is not None:
                break
            self._clock.advance(days=self._chance.randint(1, 5))
            self._sit_down(scope)
        else:
            raise LookupError("no card comes any more")
        if self.session.lesson is not None:
            self.session.begin()

    def _answer_to(self, session: StudySession) -> Work:
        """To what is on screen; sometimes a wrong one."""
        assert session.current is not None
        card, wrongly = session.current.card, self._chance.random() < 0.3
        rating = Rating.AGAIN if wrongly else Rating.GOOD
        if session.board is not None:
            places = [side for each in session.board.showings if (side := each.card.right) is not None]
            if wrongly:
                sides = [side.id for side in session.board.head.sides]
                places[0] = next(side for side in sides if side != places[0])
            return lambda: session.answer_board(places, [0] * len(places), 9000)
        if _is_choice(session):
            assert card.right is not None
            side = wrong_side(session) if wrongly else card.right
            return lambda: session.choose(side, 2000)
        if card.is_typed:
            typed = "something else" if wrongly else card.answer
            return lambda: session.rate(rating, 2500, typed=typed)
        return lambda: session.rate(rating, 2000, card.right)

    # Telling

    @contextmanager
    def _act(self, name: str, **more: str) -> Iterator[None]:
        self.say({"begin": name, **more})
        started = time.perf_counter()
        yield
        took_ms = (time.perf_counter() - started) * 1000
        self.say({"end": name, "ms": took_ms, "at": self._clock.at_utc_ms, **self._held(name)})

    def _tell_of(self, name: str, work: Work) -> None:
        with self._act(name):
            work()

    def _held(self, act: str) -> dict[str, Any]:
        """What came since it was told last; everything after opening."""
        if act in ("close", *GOING_BACK):
            return {}
        assert isinstance(self.engine.store, SqliteStore)
        raw = self.engine.store.database.raw
        is_all = not self._rows
        new = raw.execute("SELECT key, hex(uuid) FROM event WHERE key > ? ORDER BY key", (self._last_event,))
        events = new.fetchall()
        self._last_event = events[-1][0] if events else self._last_event
        rows = rows_in(raw)
        changed = {table: each for table, each in rows.items() if each != self._rows.get(table)}
        self._rows = rows
        held: dict[str, Any] = {"all": is_all, "events": [name for _, name in events], "rows": changed}
        if is_all or act == "preferences":
            held["settings"] = dataclasses.asdict(self.engine.settings.load())
        return held

    def say(self, what: Mapping[str, object]) -> None:
        line = json.dumps(what).encode() + b"\n"
        while line:
            line = line[os.write(self._told, line) :]


def _is_choice(session: StudySession) -> bool:
    showing = session.current
    return showing is not None and session.board is None and showing.card.kind is CardKind.WHICH_SIDE


def run(
    folder: Path, at_utc_ms: int, seed: int, offers: Offers, told: int, first: str, acts: Sequence[str]
) -> None:
    """Open the folder (told as the act `first`, or after that if it goes back), do the acts, then anything.

    Never returns.
    The process ends by itself, with status 0, only where `acts` ends with "leave".
    """
    try:
        person = Person(folder, at_utc_ms, seed, offers, told)
        if first in GOING_BACK:
            person.restore(first)
        person.open("open" if first in GOING_BACK else first)
        for act in acts:
            if act == "leave":
                person.engine.close()
                os._exit(0)
            person.do(act)
        person.say({"past": True})
        person.go_on_for_ever()
    except BaseException:
        os.write(told, json.dumps({"error": traceback.format_exc()}).encode() + b"\n")
    finally:
        os._exit(1)
