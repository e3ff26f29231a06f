"""What could not be saved: the strip over each kind of card, what it becomes, and the same in Settings."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import DiskFull
from desktop_app.domain.event import EventKind
from desktop_app.domain.item import Contrast, TraitSet
from desktop_app.study.recorder import Recorder
from desktop_app.study.selection import Scope
from desktop_app.ui.settings import view
from desktop_app.ui.settings.daily_study import DailyStudySection
from tests.answering import rows_of
from tests.flows.driver import Key, Learner
from tests.pictures import states
from tests.pictures.cards import ask
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_ON_A_BOARD = 8


def _choice(learner: Learner) -> None:
    ask(learner, CardKind.WHICH_SIDE, Contrast.kind)
    _fill(learner)
    learner.choose()


def _recall(learner: Learner) -> None:
    ask(learner, CardKind.RECALL, Contrast.kind)
    learner.press(Key.Key_Space)
    _fill(learner)
    learner.press(Key.Key_2)


def _typed(learner: Learner) -> None:
    states.add_typed_deck(learner)
    learner.window.start_session(Scope(deck=states.GAPS))
    settle()
    learner.type("how and the who")
    learner.press(Key.Key_Return)
    _fill(learner)
    learner.press(Key.Key_3)


def _board(learner: Learner) -> None:
    states.make_due(learner, rows_of(learner.engine, CardKind.WHICH_SIDE, TraitSet.kind)[-_ON_A_BOARD:])
    states.limit(learner)
    learner.window.start_session(Scope())
    settle()
    learner.place_all()
    _fill(learner)
    learner.press(Key.Key_Space)


def _scenario(learner: Learner) -> None:
    ask(learner, CardKind.SCENARIO)
    learner.choose()
    learner.type("dates are promised to a client")
    _fill(learner)
    learner.press(Key.Key_Return)


_CARDS: dict[str, Callable[[Learner], None]] = {
    "choice": _choice,
    "recall": _recall,
    "scenario": _scenario,
    "typed": _typed,
    "board": _board,
}


def _fill(learner: Learner) -> None:
    """The database may not grow, and what is left of its last pages is used up."""
    study = learner.engine.study
    raw = study.store.database.raw  # type: ignore[attr-defined]
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    for length in (1500, 300, 0):
        with contextlib.suppress(DiskFull):
            while True:
                with study.writing():
                    words = {"filler": "x" * length}
                    Recorder(study).append(EventKind.PRACTICE, UUID(bytes=os.urandom(16)), words)


def _give_room(learner: Learner) -> None:
    raw = learner.engine.study.store.database.raw  # type: ignore[attr-defined]
    raw.execute("PRAGMA max_page_count = 1000000")


def cards(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    for name, answer in _CARDS.items():
        answer(learner)
        settle()
        yield Shot(name)
        _give_room(learner)
        learner.undo()
        learner.window.show_today()
        learner.window.activateWindow()
        settle()


def ways_on(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    _recall(learner)
    settle()
    learner.press(Key.Key_Escape)
    settle()
    yield Shot("asked-before-leaving")
    with tempfile.TemporaryDirectory() as folder:
        learner.window.study.save_elsewhere(str(Path(folder) / "gone" / "answers.jsonl"))
        settle()
        yield Shot("no-place-elsewhere")
        learner.window.study.save_elsewhere(str(Path(folder) / "versus-answers-2026-11-21.jsonl"))
        settle()
        yield Shot("saved-elsewhere")


def words(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.RECALL, Contrast.kind)
    raw = learner.engine.study.store.database.raw  # type: ignore[attr-defined]
    raw.execute("PRAGMA query_only = on")
    learner.press(Key.Key_E)
    learner.type(" and more")
    learner.window.study_page.card_panes.edit.flush()
    settle()
    yield Shot("edit")
    learner.press(Key.Key_Escape)
    settle()
    yield Shot("edit-asked-before-closing")
    learner.press_button(learner.window.study_page.notice.without.text(), by_mouse=True)
    learner.window.show_settings()
    learner.window.settings_page.open(view.DAILY)
    section = learner.window.settings_page.section
    assert isinstance(section, DailyStudySection)
    section.sureness.click()
    settle()
    yield Shot("setting")
    raw.execute("PRAGMA query_only = off")


NOT_SAVED: dict[str, Visit] = {
    "not-saved": cards,
    "not-saved-ways-on": ways_on,
    "not-saved-words": words,
}
