"""Drafts are mended in the review: titles, reasons, whose job it is, what says too much, and all the rest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFocusFrame

from desktop_app.domain.item import Contrast, Example
from desktop_app.study.drafting import Draft, Fate
from desktop_app.ui.theme.theme import Theme
from tests.articles import MARKETING, MUCH, TITLES, TWO_ROLES
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.reviewing import Reviewer
from tests.ui.pages import settle, visible_texts

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_Modifier = Qt.KeyboardModifier


@pytest.fixture
def reviewer(sit: Sit) -> Reviewer:
    return Reviewer(sit())


def says_much(draft: Draft) -> bool:
    return len(draft.said) >= 8


def article(folder: Path, text: str) -> Path:
    path = folder / "article.md"
    path.write_text(text, "utf-8")
    return path


@BY
def test_a_title_is_replaced_and_enter_goes_on(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    card = reviewer.page.drafts.card
    reviewer.act(Key.Key_T, card.change_title, by)
    reviewer.learner.type("Aim vs. route")
    reviewer.learner.press(Key.Key_Return)
    assert not card.is_editing
    assert reviewer.current == "Aim vs. route"
    assert QApplication.focusWidget() is card.accept
    reviewer.learner.press(Key.Key_Return)
    assert reviewer.fates["Aim vs. route"] is Fate.ACCEPTED
    reviewer.learner.undo()
    reviewer.learner.undo()
    assert reviewer.current == TITLES[0]


@pytest.mark.parametrize("key", [Key.Key_T, Key.Key_W])
def test_what_is_half_typed_is_kept_when_the_review_is_closed(
    reviewer: Reviewer, tmp_path: Path, key: Qt.Key
) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    reviewer.learner.press(key)
    reviewer.learner.type("Half a word")
    reviewer.click(reviewer.page.close_button)
    reviewer.press("Continue", by="mouse")
    assert "Half a word" in (reviewer.open_draft.title, reviewer.open_draft.why)


def test_an_emptied_title_stays_and_the_field_says_so(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    card = reviewer.page.drafts.card
    reviewer.learner.press(Key.Key_T)
    reviewer.learner.press(Key.Key_Backspace)
    card.flush()
    assert "Write a text here." in visible_texts(card)
    reviewer.learner.press(Key.Key_Escape)
    assert reviewer.current == TITLES[0]


@BY
def test_a_reason_is_typed_and_learners_will_read_it(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    card, words = reviewer.page.drafts.card, "A plan needs a reason first."
    reviewer.act(Key.Key_W, card.say_why, by)
    reviewer.learner.type(words)
    reviewer.learner.press(Key.Key_Return)
    assert f"Why: {words}" in visible_texts(card)
    reviewer.act(Key.Key_A, card.accept, by)
    reviewer.add_to_deck(by, "From an article")
    (stored,) = reviewer.learner.engine.store.library.items(reviewer.heads["From an article"].id)
    assert isinstance(stored.item, Contrast)
    assert stored.item.why == words


def test_enter_goes_through_all_the_texts_of_a_draft(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    card = reviewer.page.drafts.card
    reviewer.learner.press(Key.Key_E)
    visited = []
    while card.is_editing:
        visited.append(QApplication.focusWidget())
        reviewer.learner.press(Key.Key_Return)
    assert [box.accessibleName() for box in visited if box is not None] == [
        "Title",
        "Question",
        "Leadership",
        "Management",
        "Why (may stay empty)",
    ]


@BY
def test_the_rest_is_rejected_at_once_and_taken_back_at_once(
    reviewer: Reviewer, tmp_path: Path, by: str
) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    pane = reviewer.page.drafts
    reviewer.act(Key.Key_A, pane.card.accept, by)
    before = reviewer.review
    if by == "mouse":
        reviewer.click(pane.reject_rest)
    else:
        reviewer.learner.press(Key.Key_R, _Modifier.ShiftModifier)
    assert "1 accepted, 4 rejected, 0 to review" in visible_texts(reviewer.page)
    assert not pane.reject_rest.isVisible()
    if by == "mouse":
        reviewer.click(pane.undo)
    else:
        reviewer.learner.undo()
    assert reviewer.review == before


def test_the_rest_is_rejected_at_the_last_step_too(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    reviewer.learner.press(Key.Key_A)
    reviewer.click(reviewer.page.add_button)
    reviewer.click(reviewer.page.target.reject_rest)
    assert QApplication.focusWidget() is reviewer.page.add_button
    reviewer.click(reviewer.page.add_button)
    assert not reviewer.waiting


@BY
def test_what_says_too_much_is_split_in_two(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    reviewer.open(article(tmp_path, MUCH))
    draft = reviewer.go_to(says_much)
    card = reviewer.page.drafts.card
    reviewer.act(Key.Key_S, card.sort_out, by)
    boxes = list(card.sort_pane.boxes.values())
    assert not card.sort_pane.split_off.isEnabled()
    for box in (boxes[0], boxes[-1]):
        if by == "mouse":
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
        else:
            box.setFocus()
            reviewer.learner.press(Key.Key_Space)
    if by == "mouse":
        reviewer.click(card.sort_pane.split_off)
    else:
        reviewer.learner.press(Key.Key_Tab)
        reviewer.learner.press(Key.Key_Return)
    assert not card.is_editing
    kept = reviewer.open_draft
    moved = reviewer.review.drafts[reviewer.review.drafts.index(kept) + 1]
    assert [each.side for each in moved.said] == [0, 1]
    assert {*kept.said, *moved.said} == {*draft.said}
    reviewer.learner.undo()
    assert reviewer.open_draft == draft


@BY
def test_what_does_not_belong_is_taken_out(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    reviewer.open(article(tmp_path, MUCH))
    draft = reviewer.go_to(says_much)
    card = reviewer.page.drafts.card
    reviewer.act(Key.Key_S, card.sort_out, by)
    list(card.sort_pane.boxes.values())[1].setFocus()
    reviewer.learner.press(Key.Key_Space)
    if by == "mouse":
        reviewer.click(card.sort_pane.take_out)
    else:
        card.sort_pane.take_out.setFocus()
        reviewer.learner.press(Key.Key_Return)
    assert len(reviewer.open_draft.said) == len(draft.said) - 1
    assert {*reviewer.open_draft.said} < {*draft.said}
    assert QApplication.focusWidget() is card.accept
    reviewer.learner.undo()
    assert reviewer.open_draft == draft


def test_sorting_out_may_be_left_without_a_change(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, MUCH))
    reviewer.go_to(says_much)
    before = reviewer.review
    reviewer.learner.press(Key.Key_S)
    reviewer.learner.press(Key.Key_Space)
    for decision in (Key.Key_A, Key.Key_R, Key.Key_X):
        reviewer.learner.press(decision)
    reviewer.learner.press(Key.Key_Escape)
    assert not reviewer.page.drafts.card.is_editing
    assert reviewer.review == before


@BY
def test_below_a_selection_stands_what_can_be_done_with_it(
    reviewer: Reviewer, tmp_path: Path, by: str
) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    bar = reviewer.page.selection
    assert not bar.isVisible()
    reviewer.select("coach them onward.", by)
    assert f"Add to “{TITLES[0]}”, as a statement of" in visible_texts(bar)
    assert (bar.left.text(), bar.right.text()) == ("Leadership", "Management")
    reviewer.act(Key.Key_N, bar.new, by)
    assert "Begin a new contrast, with a statement of" in visible_texts(bar)
    reviewer.act(Key.Key_Left, bar.left, by)
    assert not bar.isVisible()
    assert [each.text for each in reviewer.open_draft.said] == ["Coach them onward"]
    assert len(reviewer.review.drafts) == 6


def test_a_click_below_the_article_leaves_the_focus_in_it(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    reviewer.select("coach them onward.", "mouse")
    reviewer.click(reviewer.page.selection.right)
    assert QApplication.focusWidget() is reviewer.page.article


@BY
def test_whose_job_an_example_is_goes_round(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    reviewer.open(article(tmp_path, MARKETING))
    reviewer.go_to(lambda each: each.kind == Example.kind)
    card = reviewer.page.drafts.card
    offered = []
    for _ in range(3):
        offered.append((card.swap.text(), reviewer.open_draft.said[0].side))
        reviewer.act(Key.Key_X, card.swap, by)
    assert offered == [("Give it to both", 1), ("Give it to Leaders", None), ("Give it to Managers", 0)]


def test_passages_in_a_row_are_named_by_their_ends(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, MUCH))
    reviewer.go_to(says_much)
    assert re.fullmatch(r"passages \d+–\d+", reviewer.page.drafts.card.places.text())


def test_a_remark_says_why_it_matters_and_what_to_do(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, MUCH))
    reviewer.go_to(lambda each: any(len(said.text) > 140 for said in each.said))
    card = reviewer.page.drafts.card
    (remark,) = (each for each in card.remarks.shown if "140 is the most" in each.noticed[0].words)
    assert remark.advice.endswith("Keep the one thing that matters, or make two statements of it.")
    assert remark.advice in visible_texts(card)


def test_the_last_step_says_what_could_be_better_as_a_whole(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    reviewer.learner.press(Key.Key_A)
    reviewer.learner.press(Key.Key_Return, _Modifier.ControlModifier)
    target = reviewer.page.target
    assert "“Vision vs. execution” has no “why”." in visible_texts(target)
    assert any("names the deciding feature" in each for each in visible_texts(target))


@BY
def test_a_remark_of_the_last_step_leads_back_to_its_draft(
    reviewer: Reviewer, tmp_path: Path, by: str
) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    for _ in range(2):
        reviewer.learner.press(Key.Key_A)
    reviewer.learner.press(Key.Key_Return, _Modifier.ControlModifier)
    button = reviewer.page.target.remarks.buttons[1]
    if by == "mouse":
        reviewer.click(button)
    else:
        button.setFocus()
        reviewer.learner.press(Key.Key_Return)
    assert not reviewer.page.is_adding
    assert reviewer.current == TITLES[1]
    reviewer.learner.press(Key.Key_W)
    reviewer.learner.type("People are led, work is run.")
    reviewer.learner.press(Key.Key_Return)
    reviewer.learner.press(Key.Key_Return, _Modifier.ControlModifier)
    assert len(reviewer.page.target.remarks.buttons) == 1


def test_a_renamed_side_asks_for_the_words_of_its_people(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.open(article(tmp_path, TWO_ROLES))
    reviewer.learner.press(Key.Key_A)
    reviewer.learner.press(Key.Key_Return, _Modifier.ControlModifier)
    names = reviewer.page.target.names
    assert [field.text() for field in names.people[0]] == ["leader", "leaders"]
    one, many = names.people[0]
    for field, words in ((names.fields[0], "Guidance"), (one, "guide"), (many, "guides")):
        field.setFocus()
        field.selectAll()
        reviewer.learner.type(words)
    reviewer.learner.press(Key.Key_Return)
    reviewer.rest()
    side = reviewer.heads["Guidance vs. management"].sides[0]
    assert (side.name, side.one, side.many) == ("Guidance", "guide", "guides")


@pytest.mark.parametrize(("size", "scale"), [((900, 600), 2.0), ((1180, 760), 2.0), ((900, 600), 1.0)])
def test_accept_is_in_view_whatever_the_draft_says(
    reviewer: Reviewer, theme: Theme, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    reviewer.window.resize(*size)
    reviewer.open(article(tmp_path, MUCH))
    card = reviewer.page.drafts.card
    for draft in reviewer.review.drafts:
        settle()
        assert reviewer.open_draft.id == draft.id
        assert card.accept.visibleRegion().boundingRect() == card.accept.rect()
        assert QApplication.focusWidget() is card.accept
        assert any(each.isVisible() for each in reviewer.window.findChildren(QFocusFrame))
        reviewer.learner.press(Key.Key_R)
