"""A pair that keeps being mixed up is shown side by side at once, with what tells the two apart."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop_app.domain.card import CardKind
from desktop_app.domain.item import TraitSet
from desktop_app.study.listing import cards_of_deck
from desktop_app.study.showing import SideBySide
from desktop_app.ui.study.side_by_side import SideBySideView
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from tests.answering import BUILT_IN
from tests.choices import contrasts, log_choices, mix_up
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import ARROWS, Key, Learner
from tests.flows.test_sort_board import study_until_a_board
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, SMALL, settle, visible_texts
from tests.ui.spoken import listening


def before_the_mix_up(sit: Sit) -> Learner:
    """At a card of the side that is taken for the other."""
    learner = sit()
    mixed = mix_up(learner.engine)
    learner.window.show_today()
    learner.press(Key.Key_Return)

    def is_it(one: Learner) -> bool:
        card = one.showing.card
        is_choice = one.board is None and card.kind is CardKind.WHICH_SIDE
        return is_choice and card.contrast == mixed and card.right == "management"

    learner.until(is_it)
    return learner


def pair_of(learner: Learner) -> SideBySide:
    session = learner.window.study.studied
    assert session is not None
    judged = session.board_results or (session.judged,)
    return next(each.side_by_side for each in judged if each is not None and each.side_by_side)


def view(learner: Learner) -> SideBySideView:
    found = [each for each in learner.page.findChildren(SideBySideView) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_mix_up_shows_both_statements_each_on_its_side(sit: Sit) -> None:
    learner = before_the_mix_up(sit)
    learner.choose(wrongly=True)
    settle()
    pair, tile = pair_of(learner), view(learner)._tile
    assert [each.text() for each in tile.texts(LEFT)] == [pair.texts[0]]
    assert [each.text() for each in tile.texts(RIGHT)] == [pair.texts[1]]
    assert visible_texts(learner.window.study_page).count(pair.decides) == 1


def test_the_right_side_shows_no_pair(sit: Sit) -> None:
    learner = before_the_mix_up(sit)
    learner.choose()
    settle()
    assert not [each for each in learner.page.findChildren(SideBySideView) if each.isVisible()]


def test_the_next_verdict_is_without_it(sit: Sit) -> None:
    learner = before_the_mix_up(sit)
    learner.choose(wrongly=True)
    texts = pair_of(learner).texts
    learner.undo()
    learner.choose()
    settle()
    assert not [each for each in learner.page.findChildren(SideBySideView) if each.isVisible()]
    shown = visible_texts(learner.window.study_page)
    assert texts[0] not in shown


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])
def test_continue_leads_on(sit: Sit, by_mouse: bool) -> None:
    learner = before_the_mix_up(sit)
    learner.choose(wrongly=True)
    card = learner.showing.card.id
    learner.press_button("Continue", by_mouse=by_mouse)
    assert learner.showing.card.id != card


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST])
def test_it_scrolls_while_continue_stays(sit: Sit, size: tuple[int, int], scale: float) -> None:
    learner = before_the_mix_up(sit)
    learner.window.resize(*size)
    learner.window._theme.set_text_scale(scale)
    learner.choose(wrongly=True)
    settle()
    assert not clipped(learner.window)
    button = learner.button("Continue")
    assert QApplication.focusWidget() is button
    assert button.visibleRegion().boundingRect() == button.rect()
    for _ in range(12):
        learner.press(Key.Key_PageDown)
    words = learner.window.study_page.feedback.findChildren(QScrollArea)[0]
    assert words.verticalScrollBar().value() == words.verticalScrollBar().maximum()
    assert button.visibleRegion().boundingRect() == button.rect()


def test_a_screen_reader_hears_the_pair(sit: Sit) -> None:
    with listening() as ear:
        learner = before_the_mix_up(sit)
        learner.choose(wrongly=True)
        left, right = (side.name for side in learner.showing.head.sides)
        pair = pair_of(learner)
        (said,) = [words for words in ear.words if "Side by side" in words]
        assert f"{left}: {pair.texts[0]}" in said
        assert f"{right}: {pair.texts[1]}" in said


def mixed_up_traits(learner: Learner) -> None:
    """In every set of traits management is taken for leadership, among much that is known."""
    cards = [each.card for each in cards_of_deck(learner.engine.study, BUILT_IN)]
    sets = {card.contrast for card in cards if card.item_kind == TraitSet.kind}
    for each in sets:
        assert each is not None
        log_choices(learner.engine, each, "management", "x.x..x.x.x.")
        log_choices(learner.engine, each, "leadership", ".......")
    for each in contrasts(learner.engine):
        log_choices(learner.engine, each, "management", ".......")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_board_shows_one_pair_at_most(sit: Sit, clock: FakeClock, scale: float) -> None:
    learner = sit()
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    mixed_up_traits(learner)
    clock.advance(days=1)
    study_until_a_board(learner, clock)
    assert learner.board is not None
    for showing in learner.board.showings:
        learner.press(ARROWS[showing.card.right == "leadership"])
    learner.press(Key.Key_Space)
    settle()
    session = learner.window.study.studied
    assert session is not None
    assert sum(each.side_by_side is not None for each in session.board_results) >= 1
    pair = pair_of(learner)
    shown = view(learner)
    assert [each.text() for place in (LEFT, RIGHT) for each in shown._tile.texts(place)] == list(pair.texts)
    assert pair.title in shown._caption.text()
    assert not clipped(learner.window)
    assert not learner.button("Continue").visibleRegion().isEmpty()
    learner.press(Key.Key_Space)
    settle()
    assert not [each for each in learner.page.findChildren(SideBySideView) if each.isVisible()]
