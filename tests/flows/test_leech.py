"""What is missed for the sixth time is set aside, said so, and reworded or kept with one key."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Phase
from desktop_app.study import operations, replay
from desktop_app.study.selection import EVERYTHING
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Showing
from desktop_app.ui.study.presenter import Stage
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle, visible_texts
from tests.ui.spoken import listening

TOLD = "Missed 6 times. It is set aside, so that it does not eat your minutes."
At = Callable[[CardKind], Learner]
KINDS = [CardKind.WHICH_SIDE, CardKind.DEFINITION]
KIND = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture(scope="module")
def failed_before(
    _folder_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[CardKind, tuple[Path, int]]:
    """Data folders, and the time, in which one item was missed five times and its card is asked now."""
    made = {}
    for kind in KINDS:
        folder = tmp_path_factory.mktemp("failed") / "data"
        shutil.copytree(_folder_template, folder)
        clock = FakeClock()
        engine = open_engine(folder, clock=clock)
        fail_five_times(engine, clock, kind)
        engine.close()
        made[kind] = (folder, clock.at_utc_ms)
    return made


def fail_five_times(engine: Engine, clock: FakeClock, kind: CardKind) -> None:
    """Until a card of the kind is on screen whose item would be missed for the sixth time."""
    target = ""
    for _ in range(120):
        session = session_of(engine)
        while session.current is not None:
            shown = session.current
            is_due, is_kind = shown.state.phase is Phase.REVIEW, shown.card.kind is kind
            if is_due and is_kind and session.board is None and not target:
                target = shown.card.memory_item
            is_it = is_due and shown.card.memory_item == target
            if is_it and is_kind and lapses(shown) == 5:
                return
            answer_one(session, wrongly=is_it and lapses(shown) < 5)
        clock.advance(days=1)
    pytest.fail("nothing was missed five times in four months")


def lapses(shown: Showing) -> int:
    same = [each for each in shown.siblings if each.memory_item == shown.card.memory_item]
    return shown.state.lapses + sum(each.state.lapses for each in same)


@pytest.fixture
def at(sit: Sit, folder: Path, clock: FakeClock, failed_before: dict[CardKind, tuple[Path, int]]) -> At:
    """Sit down before the card of a kind that was missed five times."""

    def start(kind: CardKind) -> Learner:
        source, clock.at_utc_ms = failed_before[kind]
        shutil.copytree(source, folder, dirs_exist_ok=True)
        learner = sit()
        learner.press(Key.Key_Return)
        assert (learner.showing.card.kind, lapses(learner.showing)) == (kind, 5)
        return learner

    return start


def miss(learner: Learner) -> Showing:
    """For the sixth time. A recall moves on to the next card, a choice stays at its verdict."""
    shown = learner.showing
    if shown.card.kind is CardKind.WHICH_SIDE:
        learner.choose(wrongly=True)
    else:
        learner.press(Key.Key_Space)
        learner.press(Key.Key_1)
    settle()
    return shown


def sleeps(learner: Learner, shown: Showing) -> bool:
    study = learner.engine.study
    return study.store.marks.get(study.learner.id, shown.row.key).suspended


def is_told(learner: Learner) -> bool:
    settle()
    return TOLD in visible_texts(learner.window.study_page)


def session(learner: Learner) -> StudySession:
    found = learner.window.study.studied
    assert found is not None
    return found


@KIND
def test_the_sixth_miss_is_told_in_plain_words(at: At, kind: CardKind) -> None:
    learner = at(kind)
    assert not is_told(learner)
    shown = miss(learner)
    assert is_told(learner)
    assert sleeps(learner, shown)


@KIND
def test_it_is_not_asked_again_today(at: At, kind: CardKind) -> None:
    learner = at(kind)
    shown = miss(learner)
    if learner.stage is Stage.JUDGED:
        learner.press(Key.Key_Space)
    while learner.is_studying:
        assert learner.showing.row.uuid != shown.row.uuid
        learner.answer()


@KIND
@pytest.mark.parametrize("by", ["key", "tab", "mouse"])
def test_keep_asking_releases_it_and_undo_sets_it_aside_again(at: At, kind: CardKind, by: str) -> None:
    learner = at(kind)
    shown = miss(learner)
    stage, card = learner.stage, learner.showing.card.id
    if by == "key":
        learner.press(Key.Key_K)
    else:
        learner.press_button("Keep asking", by_mouse=by == "mouse")
    assert not sleeps(learner, shown)
    assert not is_told(learner)
    assert (learner.stage, learner.showing.card.id) == (stage, card)
    learner.undo()
    assert sleeps(learner, shown)
    assert is_told(learner)
    learner.redo()
    assert not sleeps(learner, shown)
    assert not list(replay.differences(learner.engine.study))


@KIND
def test_what_is_kept_comes_back_in_this_session(at: At, kind: CardKind) -> None:
    learner = at(kind)
    shown = miss(learner)
    learner.press(Key.Key_K)
    learner.window.study_page.toast.close_toast()
    if learner.stage is Stage.JUDGED:
        learner.press(Key.Key_Space)
    asked = []
    while learner.is_studying:
        asked.append(learner.showing.row.uuid)
        learner.answer()
    assert shown.row.uuid in asked


@KIND
@pytest.mark.parametrize("by", ["key", "tab", "mouse"])
def test_reword_opens_the_texts_of_that_card(at: At, kind: CardKind, by: str) -> None:
    learner = at(kind)
    shown = miss(learner)
    stage, card = learner.stage, learner.showing.card.id
    if by == "key":
        learner.press(Key.Key_R)
    else:
        learner.press_button("Reword it", by_mouse=by == "mouse")
    fields = learner.window.study_page.card_panes.edit.findChildren(QPlainTextEdit)
    texts = [field.toPlainText() for field in fields if field.isVisible()]
    assert shown.card.statement_text in texts
    field = next(each for each in fields if each.toPlainText() == shown.card.statement_text)
    field.setFocus()
    field.selectAll()
    learner.type("Said in other words")
    learner.press(Key.Key_Escape)
    assert (learner.stage, learner.showing.card.id) == (stage, card)
    _, made = learner.engine.catalogue.cards(shown.row.item)
    assert made[shown.row.uuid].statement_text == "Said in other words"
    assert is_told(learner)
    learner.press(Key.Key_K)
    assert not sleeps(learner, shown)


@KIND
def test_one_undo_takes_the_miss_back_with_all_that_came_of_it(at: At, kind: CardKind) -> None:
    learner = at(kind)
    shown = miss(learner)
    learner.undo()
    assert not sleeps(learner, shown)
    assert not is_told(learner)
    assert (learner.stage, learner.showing.row.uuid) == (Stage.ASKED, shown.row.uuid)
    learner.answer()
    assert not is_told(learner)
    assert not list(replay.differences(learner.engine.study))


@KIND
def test_it_goes_with_the_next_answer(at: At, kind: CardKind) -> None:
    learner = at(kind)
    miss(learner)
    if learner.stage is Stage.JUDGED:
        learner.press(Key.Key_Space)
        assert is_told(learner)
    learner.answer()
    assert not is_told(learner)


def test_with_the_last_card_it_is_told_on_today(at: At) -> None:
    learner = at(CardKind.DEFINITION)
    row, engine = learner.showing.row, learner.engine
    learner.press(Key.Key_Escape)
    others = [each for each in engine.store.cards.of_deck(row.deck) if each.key != row.key]
    operations.suspend(engine.study, engine.catalogue, others)
    learner.window.start_session(EVERYTHING)
    assert learner.showing.row == row
    shown = miss(learner)
    assert learner.page is learner.window.today_page
    toast = learner.window.study_page.toast
    assert toast.isVisible()
    assert toast.text == TOLD
    learner.undo()
    assert learner.showing.row.uuid == shown.row.uuid
    assert not sleeps(learner, shown)


def test_the_verdict_promises_no_return(at: At) -> None:
    learner = at(CardKind.WHICH_SIDE)
    miss(learner)
    assert not [each for each in visible_texts(learner.window.study_page) if each.startswith("Back this")]


def test_a_better_rating_after_all_keeps_it_awake(at: At) -> None:
    learner = at(CardKind.WHICH_SIDE)
    shown = miss(learner)
    learner.press(Key.Key_3)
    assert not sleeps(learner, shown)
    assert not is_told(learner)


@KIND
def test_a_screen_reader_hears_it(at: At, kind: CardKind) -> None:
    learner = at(kind)
    with listening() as ear:
        miss(learner)
        assert TOLD in ear.words


@KIND
def test_its_keys_do_nothing_otherwise(at: At, kind: CardKind) -> None:
    learner = at(kind)
    before = learner.events
    learner.press(Key.Key_K)
    learner.press(Key.Key_R)
    assert learner.events == before
    assert not learner.window.study_page.card_panes.is_open


@KIND
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(at: At, kind: CardKind, scale: float) -> None:
    learner = at(kind)
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    miss(learner)
    assert not clipped(learner.window)
    for words in ("Reword it", "Keep asking"):
        button = learner.button(words)
        assert button.visibleRegion().boundingRect() == button.rect()
