"""Study: every kind of card before and after its answer, the sort board, and what lies around a card."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.item import Advice, Contrast, Disagreement, PlainCard, Similarity, TraitSet
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import Scope
from desktop_app.ui.study.prompts.scenario import ScenarioPrompt
from tests.answering import rows_of
from tests.choices import log_choices
from tests.flows.driver import ARROWS, Key, Learner
from tests.pictures import states
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_ON_A_BOARD = 8
_CONTROL = Qt.KeyboardModifier.ControlModifier


def ask(learner: Learner, kind: CardKind, item_kind: str = "", *, among: int = 1) -> None:
    """A session in which the longest cards of the kind are due, and nothing else."""
    rows = sorted(rows_of(learner.engine, kind, item_kind), key=lambda row: _length(learner, row))
    states.make_due(learner, rows[-among:])
    states.limit(learner)
    learner.window.start_session(Scope())
    settle()
    assert learner.showing.card.kind is kind


def _length(learner: Learner, row: QueueRow) -> int:
    return len(_card(learner, row).prompt)


def _card(learner: Learner, row: QueueRow) -> Card:
    return learner.engine.catalogue.card(row)[1]


def turned_over(kind: CardKind, item_kind: str = "") -> Visit:
    def visit(sitting: Sitting) -> Iterator[Shot]:
        ask(sitting.learner, kind, item_kind)
        yield Shot("asked")
        sitting.learner.press(Key.Key_Space)
        settle()
        yield Shot("answered")

    return visit


def which_side(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.WHICH_SIDE, Contrast.kind)
    yield Shot("asked")
    for name, answer in _ANSWERS.items():
        answer(learner)
        settle()
        yield Shot(name)
        if name == "wrong":
            learner.press(Key.Key_S)
            settle()
            yield Shot("source")
        _take_back(learner)


_ANSWERS: dict[str, Callable[[Learner], None]] = {
    "right": lambda learner: learner.choose(),
    "wrong": lambda learner: learner.choose(wrongly=True),
    "both": lambda learner: learner.press(Key.Key_Down),
}


def _take_back(learner: Learner) -> None:
    learner.undo()
    learner.window.study_page.toast.close_toast()
    settle()


def similarity(sitting: Sitting) -> Iterator[Shot]:
    ask(sitting.learner, CardKind.WHICH_SIDE, Similarity.kind)
    sitting.learner.press(ARROWS[2])
    settle()
    yield Shot("both-is-right")


def third_mix_up(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.WHICH_SIDE, Contrast.kind)
    card = learner.showing.card
    assert card.contrast is not None
    assert card.right is not None
    log_choices(learner.engine, card.contrast, card.right, "xx")
    learner.choose(wrongly=True)
    settle()
    yield Shot("offer")
    learner.press(Key.Key_P)
    settle()
    yield Shot("practice")


def scenario(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.SCENARIO)
    yield Shot("asked")
    learner.choose()
    settle()
    yield Shot("because")
    learner.type("it is about where the firm should go and who comes along")
    learner.press(Key.Key_Return)
    settle()
    yield Shot("points")
    prompt = learner.window.study_page.prompt
    assert isinstance(prompt, ScenarioPrompt)
    prompt.points.boxes[0].click()
    settle()
    yield Shot("ticked")


def typed(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.add_typed_deck(learner)
    learner.window.start_session(Scope(deck=states.GAPS))
    settle()
    for _ in states.TYPED:
        item = learner.showing.card.item
        yield Shot(f"{item}-asked")
        learner.type(_TYPED[item])
        learner.press(Key.Key_Return)
        settle()
        yield Shot(f"{item}-difference")
        learner.press(Key.Key_Space)
        settle()


_TYPED = {"gap": "how and the who", "gaps": "people, plans", "typed": ""}


def marked(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.add_marked_deck(learner)
    learner.window.start_session(Scope(deck=states.MARKS))
    settle()
    for each in states.MARKED:
        yield Shot(f"{each.id}-asked")
        learner.press(Key.Key_Return if each.cloze else Key.Key_Space)
        settle()
        yield Shot(f"{each.id}-answered")
        learner.press(Key.Key_3)
        settle()


def board(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    rows = sorted(
        rows_of(learner.engine, CardKind.WHICH_SIDE, TraitSet.kind), key=lambda row: _length(learner, row)
    )
    states.make_due(learner, rows[-_ON_A_BOARD:])
    states.limit(learner)
    learner.window.start_session(Scope())
    settle()
    assert learner.board is not None
    yield Shot("to-sort")
    learner.press(Key.Key_Left)
    learner.press(Key.Key_Right)
    settle()
    yield Shot("two-sorted")
    learner.press(Key.Key_Backspace)
    learner.press(Key.Key_Backspace)
    learner.place_all(wrongly=True)
    settle()
    yield Shot("all-sorted")
    learner.press(Key.Key_Return)
    settle()
    yield Shot("checked")


def around(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.RECALL, Contrast.kind, among=4)
    page = learner.window.study_page
    yield Shot("more-menu", lambda: _menu(learner))
    learner.press(Key.Key_2, _CONTROL)
    learner.press(Key.Key_Asterisk)
    page.toast.close_toast()
    settle()
    yield Shot("marked")
    learner.press(Key.Key_I)
    settle()
    yield Shot("card-info")
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_E)
    settle()
    yield Shot("edit")
    learner.press(Key.Key_A, _CONTROL)
    learner.press(Key.Key_Delete)
    page.card_panes.edit.flush()
    settle()
    yield Shot("edit-problem")


def toast(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    ask(learner, CardKind.RECALL, Contrast.kind, among=4)
    learner.press(Key.Key_At)
    learner.window.study_page.toast._timer.stop()
    settle()
    yield Shot("suspended")
    learner.press(Key.Key_Space)
    settle()
    yield Shot("suspended-answered")


def _menu(learner: Learner) -> QWidget:
    bar = learner.window.study_page.top_bar
    bar.open_menu()
    assert bar._menu is not None
    settle()
    return bar._menu


CARDS: dict[str, Visit] = {
    "study-recall": turned_over(CardKind.RECALL, Contrast.kind),
    "study-counterpart": turned_over(CardKind.COUNTERPART),
    "study-definition": turned_over(CardKind.DEFINITION),
    "study-disagreement": turned_over(CardKind.RECALL, Disagreement.kind),
    "study-advice": turned_over(CardKind.RECALL, Advice.kind),
    "study-plain": turned_over(CardKind.RECALL, PlainCard.kind),
    "study-which-side": which_side,
    "study-similarity": similarity,
    "study-third-mix-up": third_mix_up,
    "study-scenario": scenario,
    "study-typed": typed,
    "study-marked": marked,
    "study-board": board,
    "study-around": around,
    "study-toast": toast,
}
