"""A disk that is full while somebody studies: how each kind of card gets there, and what must not change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event
from desktop_app.storage.journal_lines import line_to_event
from desktop_app.study import replay
from desktop_app.study.choices import choose
from desktop_app.study.selection import Scope
from desktop_app.ui.study.not_saved import NotSaved
from tests.answering import rows_of
from tests.faults.small_disk import SmallDisk
from tests.flows.driver import Key, Learner
from tests.pictures import states
from tests.pictures.cards import ask
from tests.ui.pages import settle

FULL = (
    "The disk is full. Your last answer is kept in memory."
    " Free some space, then Try again, or Save elsewhere."
)


def strip(learner: Learner) -> NotSaved:
    return learner.window.study_page.notice


def fill(learner: Learner, disk: SmallDisk) -> None:
    """Not one page of the log is left to write on."""
    learner.engine.store.tidy()
    disk.fill()


class Before:
    """What is in memory and on disk, to be the same after an act that failed."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner
        self._seen = self._look()

    def _look(self) -> list[object]:
        study, session = self._learner.engine.study, self._learner.window.study.studied
        assert session is not None
        return [
            list(study.store.events.all(study.learner.id)),
            list(study.store.states.all(study.learner.id)),
            list(study.store.marks.all(study.learner.id)),
            study.store.tallies.get(study.learner.id, study.today()),
            session.current,
            session.board,
            session._stack.done,
            session._stack.next,
            session.answers,
            session._view.queue.ready(),
            (study.options, study.model.id, study.planner.mark()),
            [part.mark() for part in study._parts.values()],
            sorted(map(str, replay.differences(study))),
        ]

    def check(self) -> None:
        for before, after in zip(self._seen, self._look(), strict=True):
            assert before == after


# Each kind of answer: how it is given, on the card that is on screen.


def choice(learner: Learner) -> None:
    ask(learner, CardKind.WHICH_SIDE, "contrast", among=3)


def scenario(learner: Learner) -> None:
    ask(learner, CardKind.SCENARIO, among=3)
    learner.choose()
    learner.type("because it is so")
    learner.press(Key.Key_Return)


def recall(learner: Learner) -> None:
    ask(learner, CardKind.RECALL, "contrast", among=3)
    learner.press(Key.Key_Space)


def typed(learner: Learner) -> None:
    states.add_typed_deck(learner)
    learner.window.start_session(Scope(deck=states.GAPS))
    settle()
    learner.type("how and the who")
    learner.press(Key.Key_Return)


def board(learner: Learner) -> None:
    rows = rows_of(learner.engine, CardKind.WHICH_SIDE, "traits")[:8]
    states.make_due(learner, rows)
    states.limit(learner)
    learner.window.start_session(Scope())
    settle()
    assert learner.board is not None
    learner.place_all()


def practice(learner: Learner) -> None:
    learner.window.practise(rows_of(learner.engine, CardKind.RECALL, "contrast")[:3])
    settle()
    learner.press(Key.Key_Space)


def guess(learner: Learner) -> None:
    choose(learner.engine.study, "guesses_first", True)
    learner.press(Key.Key_Return)
    assert learner.showing.is_guess


def override(learner: Learner) -> None:
    learner.press(Key.Key_Return)
    learner.until(lambda each: each.showing.card.kind is CardKind.WHICH_SIDE and each.board is None)
    learner.choose()


KINDS: dict[str, tuple[Callable[[Learner], None], Callable[[Learner], None], int]] = {
    "choice": (choice, lambda learner: learner.choose(), 1),
    "scenario": (scenario, lambda learner: learner.press(Key.Key_3), 1),
    "recall": (recall, lambda learner: learner.press(Key.Key_2), 1),
    "typed": (typed, lambda learner: learner.press(Key.Key_Space), 1),
    "board": (board, lambda learner: learner.press(Key.Key_Space), 8),
    "guess": (guess, lambda learner: learner.choose(), 1),
    "practice": (practice, lambda learner: learner.press(Key.Key_3), 1),
    "override": (override, lambda learner: learner.press(Key.Key_4), 2),
}


def save_elsewhere(learner: Learner, path: Path) -> Path:
    learner.press_button("Save elsewhere", by_mouse=True)
    dialog = learner.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()
    learner.window.activateWindow()
    settle()
    return path


def read(path: Path) -> list[Event]:
    events = [line_to_event(line) for line in path.read_text("ascii").splitlines()]
    assert None not in events
    return [each for each in events if each is not None]


def close_by_hand(learner: Learner) -> None:
    learner.window.close()
    QApplication.processEvents()
