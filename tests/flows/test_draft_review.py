"""From an article to a deck: reviewed by keys and by mouse, kept on the way, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.item import Contrast, Example
from desktop_app.study.drafting import Fate
from desktop_app.ui.actions import DRAFTS, IMPORT
from tests.articles import MARKETING, NOTHING, TITLES, TWO_ROLES
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.importing import table_file
from tests.flows.reviewing import Reviewer
from tests.ui.pages import settle, visible_texts

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_Modifier = Qt.KeyboardModifier


@pytest.fixture
def reviewer(sit: Sit) -> Reviewer:
    return Reviewer(sit())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "two-roles.md"
    path.write_text(TWO_ROLES, "utf-8")
    return path


@BY
def test_from_an_article_to_a_deck(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.drop([article])
    assert reviewer.window.place == DRAFTS
    card = reviewer.page.drafts.card
    for _ in TITLES:
        reviewer.act(Key.Key_A, card.accept, by)
    reviewer.act(Key.Key_R, card.reject, by)
    assert set(reviewer.fates.values()) == {Fate.ACCEPTED}
    assert reviewer.page.add_button.text() == "Add 4 to deck"
    reviewer.add_to_deck(by, "From an article")
    assert "From an article" in reviewer.heads
    assert reviewer.told.startswith("“From an article” added")
    assert not reviewer.waiting
    reviewer.press("Study it now", by=by)
    assert reviewer.learner.is_studying


@BY
def test_after_each_decision_the_next_draft_opens(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    card = reviewer.page.drafts.card
    assert reviewer.current == TITLES[0]
    reviewer.act(Key.Key_A, card.accept, by)
    reviewer.act(Key.Key_R, card.reject, by)
    assert reviewer.current == TITLES[2]
    assert reviewer.fates[TITLES[0]] is Fate.ACCEPTED
    assert reviewer.fates[TITLES[1]] is Fate.REJECTED
    assert "1 accepted, 1 rejected, 3 to review" in visible_texts(reviewer.page)


@BY
def test_each_act_is_taken_back_and_done_again(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    before = reviewer.review
    card = reviewer.page.drafts.card
    reviewer.act(Key.Key_X, card.swap, by)
    swapped = reviewer.review
    assert swapped != before
    reviewer.act(Key.Key_A, card.accept, by)
    reviewer.learner.undo()
    assert reviewer.review == swapped
    reviewer.learner.undo()
    assert reviewer.review == before
    reviewer.learner.redo()
    reviewer.learner.redo()
    assert reviewer.fates[TITLES[0]] is Fate.ACCEPTED


@BY
def test_a_draft_is_edited_in_place(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    card = reviewer.page.drafts.card
    reviewer.act(Key.Key_E, card.edit, by)
    assert card.is_editing
    box = card.fields.boxes["title"]
    assert QApplication.focusWidget() is box
    reviewer.learner.press(Key.Key_A, _Modifier.ControlModifier)
    reviewer.learner.type("Aim vs. route and a few rare words")
    reviewer.act(Key.Key_Escape, card.fields.done, by)
    assert not card.is_editing
    assert reviewer.current == "Aim vs. route and a few rare words"
    reviewer.learner.undo()
    assert reviewer.current == TITLES[0]
    assert reviewer.window.place == DRAFTS


@BY
def test_a_passage_becomes_a_statement(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    reviewer.select("coach them onward.", by)
    reviewer.learner.press(Key.Key_Right)
    draft = reviewer.review.drafts[0]
    assert [each.text for each in draft.of_side(1)][-1] == "Coach them onward"
    assert reviewer.page.article.selection is None
    reviewer.learner.undo()
    assert len(reviewer.review.drafts[0].said) == 2


def test_without_a_selection_an_arrow_says_what_is_wanting(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    reviewer.learner.press(Key.Key_Left)
    assert reviewer.page.drafts.card.problem.text == "Select a passage of the article first."


@BY
def test_a_contrast_of_ones_own(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    path = tmp_path / "bread.txt"
    path.write_text(NOTHING, "utf-8")
    reviewer.open(path)
    said = "No contrasts were found. Mark two passages yourself, or paste another text."
    assert said in visible_texts(reviewer.page)
    for words, arrow in (("rest over night", Key.Key_Left), ("hot oven", Key.Key_Right)):
        reviewer.select(words, by)
        reviewer.learner.press(arrow)
    for field, name in zip(reviewer.page.drafts.names.fields, ("Proving", "Baking"), strict=True):
        field.setFocus()
        reviewer.learner.type(name)
    reviewer.page.drafts.card.accept.setFocus()
    reviewer.act(Key.Key_A, reviewer.page.drafts.card.accept, by)
    reviewer.learner.type("Cool vs. hot")
    reviewer.learner.press(Key.Key_Return)
    reviewer.act(Key.Key_A, reviewer.page.drafts.card.accept, by)
    reviewer.add_to_deck(by)
    assert "Proving vs. Baking" in reviewer.heads


UNTITLED = """\
Coaching vs. mentoring

Coaches ask questions until people see the way on their own, whereas mentors tell what they once did there.
Coaches work for a few weeks on one goal, whereas mentors go along for years with no goal at all.
"""


@BY
def test_a_contrast_that_nothing_names_is_named_before_it_is_accepted(
    reviewer: Reviewer, tmp_path: Path, by: str
) -> None:
    """A piece of a statement as its title would give the answer away."""
    path = tmp_path / "coaching.txt"
    path.write_text(UNTITLED, "utf-8")
    reviewer.open(path)
    card = reviewer.page.drafts.card
    assert reviewer.open_draft.title == ""
    assert not card.question.isVisible()
    assert "No title yet" in visible_texts(card)
    reviewer.act(Key.Key_A, card.accept, by)
    assert reviewer.open_draft.fate is Fate.OPEN
    said = "Say in a few words what it is about, as in “Vision vs. execution”."
    assert said in visible_texts(reviewer.page)
    box = card.title_field.boxes["title"]
    assert box.hasFocus()
    assert box.toPlainText() == ""
    first = reviewer.open_draft.id
    reviewer.learner.type("Asking vs. telling")
    reviewer.learner.press(Key.Key_Return)
    assert card.question.text() == "Asking vs. telling: how do the two differ?"
    reviewer.act(Key.Key_A, card.accept, by)
    (accepted,) = reviewer.review.of_fate(Fate.ACCEPTED)
    assert (accepted.id, accepted.title) == (first, "Asking vs. telling")


def test_a_side_without_a_statement_is_not_accepted(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    reviewer.learner.press(Key.Key_N)
    reviewer.select("coach them onward.", "keys")
    reviewer.learner.press(Key.Key_Left)
    reviewer.learner.press(Key.Key_A)
    assert reviewer.page.drafts.card.problem.text.startswith("Management has no statement.")
    assert reviewer.review.of_fate(Fate.ACCEPTED) == ()


def test_an_example_wants_its_reason(reviewer: Reviewer, tmp_path: Path) -> None:
    """By keys: whose job it is, and why, are for a person to say."""
    path = tmp_path / "marketing.md"
    path.write_text(MARKETING, "utf-8")
    reviewer.open(path)
    place = next(at for at, each in enumerate(reviewer.review.drafts) if each.kind == Example.kind)
    for _ in range(place):
        reviewer.learner.press(Key.Key_J)
    reviewer.learner.press(Key.Key_A)
    assert "Because" in reviewer.page.drafts.card.problem.text
    reviewer.learner.press(Key.Key_X)
    assert any("both" in each for each in visible_texts(reviewer.page.drafts.card))
    reviewer.learner.press(Key.Key_E)
    list(reviewer.page.drafts.card.fields.boxes.values())[-1].setFocus()
    reviewer.learner.type("Both feel it.")
    reviewer.learner.press(Key.Key_Escape)
    reviewer.learner.press(Key.Key_A)
    example = reviewer.review.drafts[place]
    assert (example.fate, example.because, example.said[0].side) == (Fate.ACCEPTED, "Both feel it.", None)


@BY
def test_what_is_left_waits(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    reviewer.act(Key.Key_A, reviewer.page.drafts.card.accept, by)
    reviewer.add_to_deck(by, "From an article")
    assert reviewer.waiting == {"two-roles.md": "4 of 5 drafts to review, 0 accepted"}
    reviewer.press("Continue", by=by)
    assert reviewer.fates[TITLES[0]] is Fate.ADDED
    assert reviewer.current == TITLES[1]


def test_adding_is_taken_back_whole(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    reviewer.learner.press(Key.Key_A)
    reviewer.add_to_deck("keys", "From an article")
    reviewer.learner.undo()
    settle()
    assert "From an article" not in reviewer.heads
    assert reviewer.waiting == {"two-roles.md": "4 of 5 drafts to review, 1 accepted"}
    reviewer.learner.redo()
    settle()
    assert "From an article" in reviewer.heads
    assert reviewer.waiting == {"two-roles.md": "4 of 5 drafts to review, 0 accepted"}


def test_into_a_deck_that_is_there(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    here = reviewer.heads["Leadership vs. management"]
    number = len(reviewer.learner.engine.store.library.items(here.id))
    reviewer.learner.press(Key.Key_A)
    reviewer.click(reviewer.page.add_button)
    reviewer.choose(reviewer.page.target.target.field, here.title)
    assert not reviewer.page.target.title.isVisible()
    reviewer.click(reviewer.page.add_button)
    items = [each.item for each in reviewer.learner.engine.store.library.items(here.id)]
    assert len(items) == number + 1
    assert isinstance(items[-1], Contrast)
    assert items[-1].title == TITLES[0]


@BY
def test_save_and_close_keeps_everything(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    reviewer.act(Key.Key_A, reviewer.page.drafts.card.accept, by)
    kept = reviewer.review
    if by == "mouse":
        reviewer.click(reviewer.page.close_button)
    else:
        reviewer.learner.press(Key.Key_Escape)
    assert reviewer.window.place == IMPORT
    article.unlink()
    reviewer.press("Continue", by=by)
    assert reviewer.review == kept


def test_a_closed_window_loses_nothing(sit: Sit, article: Path) -> None:
    first = Reviewer(sit())
    first.open(article)
    first.learner.press(Key.Key_A)
    first.learner.press(Key.Key_E)
    first.learner.type(", typed last")
    first.learner.close()
    second = Reviewer(sit())
    second.enter()
    assert second.waiting == {"two-roles.md": "4 of 5 drafts to review, 1 accepted"}
    second.press("Continue", by="keys")
    assert second.current == f"{TITLES[1]}, typed last"


@BY
def test_drafts_and_passages_are_gone_through(reviewer: Reviewer, article: Path, by: str) -> None:
    reviewer.open(article)
    if by == "keys":
        reviewer.learner.press(Key.Key_J)
        reviewer.learner.press(Key.Key_J)
        reviewer.learner.press(Key.Key_K)
    else:
        reviewer.click(reviewer.page.drafts.row(reviewer.review.drafts[1].id))
    assert reviewer.current == TITLES[1]
    marked = [
        paragraph.block.text
        for paragraph in reviewer.page.article.paragraphs
        if any(mark.is_current for mark in paragraph.marks)
    ]
    assert len(marked) == 1
    assert marked[0].startswith("Leaders learn what drives")


def test_a_click_on_a_passage_opens_its_draft(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    at = reviewer.review.article.text.index("People follow leaders") + 3
    paragraph = next(
        each for each in reviewer.page.article.paragraphs if each.block.start <= at < each.block.end
    )
    reviewer.page.article.show_place(at)
    QTest.mouseClick(paragraph, Qt.MouseButton.LeftButton, pos=reviewer.point(paragraph, at))
    assert reviewer.current == TITLES[2]


def test_pasted_text_and_other_formats_lead_here(reviewer: Reviewer, tmp_path: Path) -> None:
    reviewer.enter()
    QGuiApplication.clipboard().setText(TWO_ROLES)
    reviewer.learner.press(Key.Key_V, _Modifier.ControlModifier)
    reviewer.rest()
    assert reviewer.window.place == DRAFTS
    html = "".join(
        f"<h2>{line[3:]}</h2>" if line.startswith("## ") else f"<p>{line}</p>"
        for line in TWO_ROLES.splitlines()[1:]
        if line
    )
    path = tmp_path / "two.html"
    path.write_text(f"<html><title>Leadership vs. management</title><body>{html}</body></html>", "utf-8")
    reviewer.open(path)
    assert reviewer.window.place == DRAFTS
    assert set(TITLES) <= reviewer.fates.keys()


def test_a_text_that_is_a_table_stays_one(reviewer: Reviewer, tmp_path: Path) -> None:
    rows = ["topic\tleader\tmanager", "Vision vs. execution\tSays where\tSays how"]
    path = tmp_path / "table.txt"
    path.write_text("\n".join(rows), "utf-8")
    reviewer.open(path)
    assert reviewer.pages.currentWidget() is reviewer.pages.table
    reviewer.open(table_file(tmp_path))
    assert reviewer.pages.currentWidget() is reviewer.pages.table


@BY
def test_uncertain_letters_are_asked_about(reviewer: Reviewer, tmp_path: Path, by: str) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(TWO_ROLES.replace("the firm", "the café").encode("cp1252"))
    reviewer.open(path)
    assert reviewer.page.notice.isVisible()
    reviewer.press("They look right", by=by)
    assert not reviewer.page.notice.isVisible()
    assert "the café" in reviewer.review.article.text


def test_other_letters_are_chosen(reviewer: Reviewer, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(TWO_ROLES.replace("the firm", "the café").encode("cp1252"))
    reviewer.open(path)
    field = reviewer.page.encoding
    words = next(each.words for each in field.choices if each.value == "mac_roman")
    reviewer.choose(field, words)
    assert "the cafÈ" in reviewer.review.article.text
    assert not reviewer.page.notice.isVisible()


def test_the_rail_makes_room(reviewer: Reviewer, article: Path) -> None:
    reviewer.enter()
    wide = reviewer.window.rail.width()
    reviewer.open(article)
    assert reviewer.window.rail.width() < wide
    assert reviewer.window.rail.importing.isChecked()
    reviewer.learner.press(Key.Key_Escape)
    assert reviewer.window.rail.width() == wide


def test_a_narrow_window_shows_one_of_two_tabs(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    reviewer.window.resize(900, 600)
    settle()
    assert reviewer.page.drafts.isVisible()
    assert not reviewer.page.article.isVisible()
    reviewer.click(reviewer.page.tabs.segment("article"))
    assert reviewer.page.article.isVisible()
    assert not reviewer.page.drafts.isVisible()


def test_names_for_screen_readers(reviewer: Reviewer, article: Path) -> None:
    reviewer.open(article)
    names = [each.accessibleName() for each in reviewer.page.article.paragraphs]
    assert any("(Passage 1, Leadership)" in name and "(Passage 2, Management)" in name for name in names)
    row = reviewer.page.drafts.row(reviewer.review.drafts[1].id)
    assert row.accessibleName() == f"{TITLES[1]}, To review"
    assert reviewer.page.steps.accessibleName() == "Step 2 of 3: Review drafts"
