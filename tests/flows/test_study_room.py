"""The study room at every size: nothing is cut, everything has a name, troubles are told in place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPlainTextEdit, QProgressBar

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.domain.item import Advice, Disagreement, PlainCard
from desktop_app.study import replay
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.source_line import SourceLine
from tests.answering import rows_of
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, LARGE, SMALL, settle, visible_texts
from tests.ui.widgets.accessible import name_of

KINDS = [
    (CardKind.WHICH_SIDE, ""),
    (CardKind.COUNTERPART, ""),
    (CardKind.SCENARIO, ""),
    (CardKind.DEFINITION, ""),
    (CardKind.RECALL, "contrast"),
    (CardKind.RECALL, Disagreement.kind),
    (CardKind.RECALL, Advice.kind),
    (CardKind.RECALL, PlainCard.kind),
]


def sit_before(learner: Learner, kind: CardKind, item_kind: str = "") -> None:
    rows = rows_of(learner.engine, kind, item_kind)
    assert rows
    learner.window.practise(max(((row,) for row in rows), key=lambda one: len(_prompt(learner, one))))
    settle()


def _prompt(learner: Learner, rows: tuple[object, ...]) -> str:
    return learner.engine.catalogue.card(rows[0])[1].prompt  # type: ignore[arg-type]


def steps(learner: Learner, kind: CardKind) -> list[Key]:
    """Keys that lead from the question to the answer, one stage each."""
    if kind is CardKind.WHICH_SIDE:
        return [Key.Key_Left]
    if kind is CardKind.SCENARIO:
        return [Key.Key_Right, Key.Key_Return]
    return [Key.Key_Space]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(("kind", "item_kind"), KINDS)
def test_nothing_is_cut(sit: Sit, kind: CardKind, item_kind: str, scale: float) -> None:
    """The longest card of each kind, at each stage."""
    learner = sit()
    learner.window._theme.set_text_scale(scale)
    sit_before(learner, kind, item_kind)
    for key in (None, *steps(learner, kind)):
        if key is not None:
            learner.press(key)
        for size in (LARGE, FIRST, SMALL):
            learner.window.resize(*size)
            settle()
            assert not clipped(learner.window), size


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST])
@pytest.mark.parametrize(("kind", "item_kind"), KINDS)
def test_the_next_step_is_always_in_view(
    sit: Sit, kind: CardKind, item_kind: str, size: tuple[int, int], scale: float
) -> None:
    learner = sit()
    learner.window.resize(*size)
    learner.window._theme.set_text_scale(scale)
    sit_before(learner, kind, item_kind)
    for key in [None, *steps(learner, kind)]:
        if key is not None:
            learner.press(key)
            settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert learner.window.study_page.isAncestorOf(focus) or focus is learner.window.study_page
        area = focus.rect().translated(focus.mapTo(learner.window, focus.rect().topLeft()))
        assert learner.window.rect().contains(area)
        assert focus.visibleRegion().boundingRect().height() >= min(focus.height(), 30)


@pytest.mark.parametrize(("kind", "item_kind"), KINDS)
def test_the_answer_cannot_be_read_before_it_is_given(sit: Sit, kind: CardKind, item_kind: str) -> None:
    """Neither by eye nor by a screen reader: labels out of sight hold no text of the answer."""
    learner = sit()
    sit_before(learner, kind, item_kind)
    shown = " ".join(visible_texts(learner.window.study_page))
    card = learner.showing.card
    if card.reason:
        assert card.reason not in shown
    if card.kind in (CardKind.DEFINITION, CardKind.RECALL, CardKind.COUNTERPART):
        hidden = [text for pane in card.panes if pane.side != card.shown_pane for text in pane.texts]
        assert not [text for text in hidden or [card.answer] if text in shown]
    if card.heading_tells and card.heading:
        assert card.heading not in shown
    learner.press(steps(learner, kind)[0])
    if kind is not CardKind.SCENARIO and card.reason:
        assert card.reason in " ".join(visible_texts(learner.window.study_page))


@pytest.mark.parametrize(("kind", "item_kind"), KINDS)
def test_every_control_has_a_name(sit: Sit, kind: CardKind, item_kind: str) -> None:
    learner = sit()
    sit_before(learner, kind, item_kind)
    for key in [None, *steps(learner, kind)]:
        if key is not None:
            learner.press(key)
        for cls in (QAbstractButton, QPlainTextEdit, QProgressBar, QCheckBox):
            for control in learner.window.findChildren(cls):
                if control.isVisibleTo(learner.window):
                    assert name_of(control), control


def test_panels_say_what_they_are_and_what_came_of_them(sit: Sit) -> None:
    learner = sit()
    sit_before(learner, CardKind.WHICH_SIDE)
    panels = learner.window.study_page.prompt.panels  # type: ignore[union-attr]
    assert name_of(panels.panel(0)) == "Leadership, left side"
    right = learner.showing.card.right
    place = 0 if right == learner.showing.head.sides[0].id else 1
    learner.choose()
    assert name_of(panels.panel(place)).endswith("correct")


def test_a_choice_by_mouse(sit: Sit, qtbot: object) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    learner = sit()
    sit_before(learner, CardKind.WHICH_SIDE)
    panels = learner.window.study_page.prompt.panels  # type: ignore[union-attr]
    QTest.mouseClick(panels.panel(0), Qt.MouseButton.LeftButton)
    assert learner.window.study.stage is Stage.JUDGED
    QTest.mouseClick(learner.window.study_page.feedback.button, Qt.MouseButton.LeftButton)
    assert not learner.is_studying or learner.window.study.stage is Stage.ASKED


def test_the_source_opens_with_s(sit: Sit) -> None:
    learner = sit()
    sit_before(learner, CardKind.WHICH_SIDE)
    learner.choose()
    line = next(each for each in learner.window.findChildren(SourceLine) if each.isVisible())
    learner.press(Key.Key_S)
    assert line.is_open
    learner.press(Key.Key_S)
    assert not line.is_open


def test_a_full_disk_keeps_the_card_and_offers_to_try_again(sit: Sit) -> None:
    """Nothing is lost: the answer stays on screen as not saved, and the same key works once there is room."""
    learner = sit()
    learner.press(Key.Key_Return)
    while learner.showing.card.kind is not CardKind.WHICH_SIDE:
        learner.answer()
    study, page = learner.engine.study, learner.window.study_page
    before, card = list(study.store.events.all(study.learner.id)), learner.showing.card
    raw = study.store.database.raw  # type: ignore[attr-defined]
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    while not page.notice.isVisible():
        learner.choose()
        if not page.notice.isVisible():  # there was room left in the last pages
            learner.press(Key.Key_Space)
            before, card = list(study.store.events.all(study.learner.id)), learner.showing.card
    assert learner.showing.card == card
    assert list(study.store.events.all(study.learner.id)) == before
    words = " ".join(visible_texts(page.notice))
    assert "disk is full" in words
    raw.execute("PRAGMA max_page_count = 1000000")
    page.notice.activated.emit()
    assert not page.notice.isVisible()
    assert learner.window.study.stage is Stage.JUDGED
    events = list(study.store.events.all(study.learner.id))
    assert len(events) == len(before) + 1
    assert not list(replay.differences(study))


def test_two_sessions_never_write_the_same_answer_twice(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.choose() if learner.showing.card.kind is CardKind.WHICH_SIDE else learner.press(Key.Key_Space)
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    study = learner.engine.study
    kinds = [event.kind for event in study.store.events.all(study.learner.id)]
    assert kinds in ([EventKind.ANSWER], [])
    assert learner.is_studying


def test_texts_are_plain(sit: Sit) -> None:
    """What comes from a deck is never taken for rich text."""
    from PySide6.QtCore import Qt

    learner = sit()
    sit_before(learner, CardKind.WHICH_SIDE)
    for label in learner.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
