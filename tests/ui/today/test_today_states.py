"""Today where something is mixed up, the limit is reached, a holiday is over, or all is done."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import DeckId, ItemId, SideId
from desktop_app.scheduling.confusion import Finding
from desktop_app.study.confusions import MixUp
from desktop_app.study.rows import ItemKey
from desktop_app.study.selection import Scope
from desktop_app.study.today import Today
from desktop_app.ui.actions import Actions
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.deck_menu import DeckMenu, MoreButton
from desktop_app.ui.today.deck_table import DeckTable
from desktop_app.ui.today.mix_up_card import MixUpCard, Offer
from desktop_app.ui.today.view import TodayPage
from desktop_app.ui.widgets.buttons import PrimaryButton
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, LARGE, SMALL, in_window, visible_texts
from tests.ui.today.days import AGENCY, DONE, LEADERSHIP, TO_DO
from tests.ui.widgets.accessible import description_of, name_of

PAIR = MixUp(
    LEADERSHIP,
    ItemKey(1),
    ItemId("influence"),
    "Influence vs. authority",
    SideId("management"),
    SideId("leadership"),
    5,
    11,
    Finding({}),
)
SET = dataclasses.replace(PAIR, title="Characteristics")
LONG = dataclasses.replace(PAIR, title="Doing the right things vs. doing things right")
OFFER = Offer(PAIR, 6, 120)


def with_cards(today: Today) -> Today:
    return dataclasses.replace(
        today, decks=tuple(dataclasses.replace(each, cards=30) for each in today.decks)
    )


LIMIT = dataclasses.replace(with_cards(DONE), held_back=12)
AHEAD = dataclasses.replace(with_cards(DONE), is_any_ahead=True)
AWAY = dataclasses.replace(TO_DO, due=200, held_back=600, days_away=12, catch_up_days=4)
STATES = {
    "mixed up": (with_cards(TO_DO), OFFER),
    "a set": (with_cards(TO_DO), Offer(SET, 6, 120)),
    "long halves": (with_cards(TO_DO), Offer(LONG, 6, 120)),
    "done": (AHEAD, OFFER),
    "limit": (LIMIT, OFFER),
    "away": (AWAY, None),
}


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[TodayPage]:
    page = TodayPage(theme)
    page.install(Actions(page))
    window = in_window(qtbot, theme, page)
    yield page
    window.close()


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text)


def press(qtbot: QtBot, pressed: QWidget, by: str) -> None:
    if by == "mouse":
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    else:
        pressed.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(pressed, Qt.Key.Key_Return if by == "enter" else Qt.Key.Key_Space)


OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BY = pytest.mark.parametrize("by", ["mouse", "enter", "space"])


def test_what_is_mixed_up_is_said_with_its_base(page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_offer(OFFER)
    texts = visible_texts(page)
    assert {"You mix these up", "Influence", "Authority"} <= set(texts)
    assert "5 of 11 authority statements landed on leadership." in texts
    assert button(page, "Practise 6 cards · 2 min").isVisible()


def test_a_set_of_traits_is_named_and_stands_for_its_sides(page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_offer(Offer(SET, 6, 120))
    texts = visible_texts(page)
    assert {"Characteristics", "Leadership", "Management"} <= set(texts)
    assert "5 of 11 management statements landed on leadership." in texts


def test_several_words_are_quoted(page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_offer(Offer(LONG, 6, 120))
    assert "5 of 11 statements of “Doing things right” landed on leadership." in visible_texts(page)


def test_without_a_mix_up_there_is_no_card(page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_offer(OFFER)
    page.set_offer(None)
    assert "You mix these up" not in visible_texts(page)


@BY
def test_practise_asks_for_it(qtbot: QtBot, page: TodayPage, by: str) -> None:
    page.set_today(TO_DO)
    page.set_offer(OFFER)
    with qtbot.waitSignal(page.mixUpRequested), qtbot.assertNotEmitted(page.startRequested):
        press(qtbot, button(page, "Practise 6 cards · 2 min"), by)


def test_a_screen_reader_hears_the_mix_up(page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_offer(OFFER)
    card = page.findChild(MixUpCard)
    assert name_of(card) == "You mix these up"
    assert description_of(card) == (
        "Influence vs. authority. 5 of 11 authority statements landed on leadership."
    )
    assert "Nothing is rescheduled" in description_of(card.button)


@pytest.mark.parametrize(("size", "beside"), [(FIRST, True), (LARGE, True), (SMALL, False)])
def test_the_card_lies_beside_the_decks_or_above_them(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], beside: bool
) -> None:
    page = TodayPage(theme)
    page.set_today(TO_DO)
    page.set_offer(OFFER)
    window = in_window(qtbot, theme, page, size)
    card, decks = page.findChild(MixUpCard), page.findChild(DeckTable)
    card_at, decks_at = (each.mapTo(window, QPoint()) for each in (card, decks))
    if beside:
        assert card_at.x() >= decks_at.x() + decks.width()
    else:
        assert card_at.y() + card.height() <= decks_at.y()
    start = page.findChild(PrimaryButton)
    assert start.mapTo(window, start.rect().bottomLeft()).y() < card_at.y() or beside


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST, LARGE])
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_nothing_is_cut(
    qtbot: QtBot, theme: Theme, state: tuple[Today, Offer | None], size: tuple[int, int], scale: float
) -> None:
    page = TodayPage(theme)
    window = in_window(qtbot, theme, page, size, scale)
    page.set_today(state[0])
    page.set_offer(state[1])
    visible_texts(page)
    assert clipped(window) == []


def test_all_done_offers_practice_and_says_what_it_is(page: TodayPage) -> None:
    page.set_today(AHEAD)
    page.set_offer(OFFER)
    texts = visible_texts(page)
    assert "Practice: no card's date changes." in texts
    assert "You mix these up" not in texts
    assert not [each for each in page.findChildren(PrimaryButton) if each.isVisible()]


@BY
@pytest.mark.parametrize(
    ("words", "signal"),
    [("Practise what you mix up", "mixUpRequested"), ("Study ahead", "aheadRequested")],
)
def test_what_all_done_offers_is_asked_for(
    qtbot: QtBot, page: TodayPage, words: str, signal: str, by: str
) -> None:
    page.set_today(AHEAD)
    page.set_offer(OFFER)
    with qtbot.waitSignal(getattr(page, signal)):
        press(qtbot, button(page, words), by)


def test_enter_alone_begins_nothing_once_all_is_done(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(AHEAD)
    page.set_offer(OFFER)
    with qtbot.assertNotEmitted(page.aheadRequested), qtbot.assertNotEmitted(page.mixUpRequested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@BY
def test_the_limit_can_be_passed(qtbot: QtBot, page: TodayPage, by: str) -> None:
    page.set_today(LIMIT)
    with qtbot.waitSignal(page.startRequested) as asked:
        press(qtbot, button(page, "Study them now"), by)
    assert asked.args == [Scope(beyond_limits=True)]


def test_one_more_is_not_several(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(LIMIT, held_back=1))
    assert "That is today's limit. 1 more is due. Study it now, or tomorrow." in visible_texts(page)
    assert button(page, "Study it now").isVisible()


def test_nobody_is_told_a_debt_of_four_digits(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(LIMIT, held_back=1000))
    assert "That is today's limit. More are due. Study them now, or tomorrow." in visible_texts(page)
    page.set_today(dataclasses.replace(AWAY, held_back=4800, catch_up_days=25))
    assert not [each for each in visible_texts(page) if "4800" in each or "4,800" in each]


def test_after_a_holiday_it_says_how_long_catching_up_takes(page: TodayPage) -> None:
    page.set_today(AWAY)
    assert (
        "You were away for 12 days. The first 200 cards are up today. "
        "You will have caught up in about 4 days." in visible_texts(page)
    )


@pytest.mark.parametrize("change", [{"days_away": 4}, {"catch_up_days": 0}])
def test_a_few_days_or_a_small_pile_are_not_mentioned(page: TodayPage, change: dict[str, int]) -> None:
    page.set_today(dataclasses.replace(AWAY, **change))
    assert not [each for each in visible_texts(page) if "away" in each]


@BY
def test_a_deck_has_more_ways_to_be_studied(qtbot: QtBot, page: TodayPage, by: str) -> None:
    page.set_today(with_cards(TO_DO))
    second = page.findChildren(MoreButton)[1]
    assert name_of(second) == "More ways to study Agency owner vs. project manager"
    with qtbot.waitSignal(page.moreRequested) as asked:
        press(qtbot, second, by)
    assert asked.args[0] == AGENCY.id


def test_tab_passes_the_mix_up_before_the_decks(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(with_cards(TO_DO))
    page.set_offer(OFFER)
    visible_texts(page)
    passed = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        passed.append(focus.text() if isinstance(focus, QAbstractButton) else type(focus).__name__)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert passed == [
        "Start studying",
        "Only 10 cards",
        "Practise 6 cards · 2 min",
        "Study",
        "More ways to study Leadership vs. management",
        "Study",
    ]


@OFFSCREEN_MENU
def test_the_menu_says_what_is_chosen(qtbot: QtBot, page: TodayPage) -> None:
    menu = DeckMenu(page)
    deck, contrasts = DeckId("lm"), [(ItemId("a"), "Aim & means"), (ItemId("b"), "B")]
    menu.open_for(deck, contrasts, QPoint(300, 300), can_study=True, can_cram=False)
    study, one, cram, *_ = menu.actions()
    assert [each.isVisible() for each in (study, one, cram)] == [True, True, True]
    assert not cram.isEnabled()
    submenu = one.menu()
    assert [each.text() for each in submenu.actions()] == ["Aim && means", "B"]  # type: ignore[attr-defined]
    with qtbot.waitSignal(menu.contrastRequested) as asked:
        submenu.actions()[1].trigger()  # type: ignore[attr-defined]
    assert asked.args == [deck, ItemId("b")]
    with qtbot.waitSignal(menu.studyRequested):
        qtbot.keyClick(menu, Qt.Key.Key_Return)


@OFFSCREEN_MENU
def test_the_menu_of_a_plain_deck_that_is_done(page: TodayPage) -> None:
    menu = DeckMenu(page)
    menu.open_for(DeckId("lm"), [], QPoint(300, 300), can_study=False, can_cram=True)
    shown = [each.text() for each in menu.actions() if each.isVisible()]
    assert shown == ["Cram: cards not due yet, no date changes", "Set a date…"]
    menu.close()


@OFFSCREEN_MENU
def test_the_menu_sets_a_date_or_changes_the_one_there_is(qtbot: QtBot, page: TodayPage) -> None:
    menu = DeckMenu(page)
    menu.open_for(DeckId("lm"), [], QPoint(300, 300), can_study=True, can_cram=False, has_date=True)
    date = next(each for each in menu.actions() if each.text() == "Change the date…")
    with qtbot.waitSignal(menu.dateRequested) as asked:
        date.trigger()
    assert asked.args == [DeckId("lm")]
    menu.close()
