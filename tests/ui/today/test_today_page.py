from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.compose import Engine
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import DiskError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.phrases import phrase
from desktop_app.study.selection import Scope
from desktop_app.study.today import DeckToday, Today
from desktop_app.ui.actions import Actions
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import presenter
from desktop_app.ui.today.presenter import TodayPresenter
from desktop_app.ui.today.view import TodayPage
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.heatmap import Heatmap
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, LARGE, SMALL, in_window, settle, visible_texts
from tests.ui.today.days import DONE, FRIDAY, LEADERSHIP, MONDAY, NO_DECKS, STRATEGY, TO_DO
from tests.ui.widgets.accessible import description_of, name_of

_NAME = "Learning to lead a distributed organisation vs. administering one from headquarters"
LONG_NAME = dataclasses.replace(
    TO_DO, decks=(DeckToday(DeckHead(DeckId("long"), _NAME), 13, 1200, 2, 9), *TO_DO.decks)
)
LIMIT = dataclasses.replace(DONE, held_back=12)
STATES = {"to do": TO_DO, "done": DONE, "no decks": NO_DECKS, "limit": LIMIT, "long name": LONG_NAME}


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[TodayPage]:
    page = TodayPage(theme)
    page.install(Actions(page))
    window = in_window(qtbot, theme, page)
    yield page
    window.close()


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text)


def study_buttons(page: QWidget) -> list[QAbstractButton]:
    return [
        each for each in page.findChildren(QAbstractButton) if each.text() == "Study" and each.isVisible()
    ]


def visible_names(page: QWidget) -> list[str]:
    settle()
    return [name_of(each) for each in page.findChildren(QWidget) if each.isVisible()]


def test_cards_to_do_are_counted_with_their_time(page: TodayPage) -> None:
    page.set_today(TO_DO)
    texts = visible_texts(page)
    assert texts[:3] == [
        "Friday 21 November",
        "24 cards · about 9 min",
        "5 new, 3 still being learned, 16 to review",
    ]
    assert "18 days in a row" in texts


@pytest.mark.parametrize(
    ("new", "learning", "due", "said"),
    [
        (1, 0, 0, "1 new"),
        (0, 2, 0, "2 still being learned"),
        (0, 0, 3, "3 to review"),
        (1, 0, 3, "1 new, 3 to review"),
        (0, 2, 3, "2 still being learned, 3 to review"),
        (1, 2, 0, "1 new, 2 still being learned"),
    ],
)
def test_kinds_without_cards_are_not_named(
    page: TodayPage, new: int, learning: int, due: int, said: str
) -> None:
    page.set_today(dataclasses.replace(TO_DO, new=new, learning=learning, due=due))
    assert said in visible_texts(page)


def test_one_card_is_not_several(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(TO_DO, new=1, learning=0, due=0, seconds=20))
    assert "1 card · under 1 min" in visible_texts(page)


def test_enter_starts_studying(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    assert QApplication.focusWidget() is button(page, "Start studying")
    with qtbot.waitSignal(page.startRequested) as asked:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert asked.args == [Scope()]


def test_enter_starts_from_the_heatmap_too(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    heatmap = page.findChild(Heatmap)
    heatmap.setFocus()
    with qtbot.waitSignal(page.startRequested) as asked:
        qtbot.keyClick(heatmap, Qt.Key.Key_Enter)
    assert asked.args == [Scope()]


def test_enter_on_a_deck_studies_that_deck_only(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    asked: list[Scope] = []
    page.startRequested.connect(asked.append)
    second = study_buttons(page)[1]
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert asked == [Scope(deck=DeckId("agency"))]


def test_mouse_studies_a_deck(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    with qtbot.waitSignal(page.startRequested) as asked:
        qtbot.mouseClick(study_buttons(page)[0], Qt.MouseButton.LeftButton)
    assert asked.args == [Scope(deck=LEADERSHIP.id)]


def test_only_ten_cards_asks_for_ten(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    with qtbot.waitSignal(page.startRequested) as asked:
        qtbot.mouseClick(button(page, "Only 10 cards"), Qt.MouseButton.LeftButton)
    assert asked.args == [Scope(at_most=10)]


@pytest.mark.parametrize(("due", "offered"), [(10, False), (11, True)])
def test_only_ten_cards_needs_more_than_ten(page: TodayPage, due: int, offered: bool) -> None:
    page.set_today(dataclasses.replace(TO_DO, new=0, learning=0, due=due))
    assert button(page, "Only 10 cards").isVisible() is offered


def test_deck_without_cards_is_done(page: TodayPage) -> None:
    page.set_today(TO_DO)
    texts = visible_texts(page)
    assert len(study_buttons(page)) == 2
    assert texts.count("Done") == 1
    assert "1 contrast" in texts


def test_all_done_says_when_the_next_cards_come(page: TodayPage) -> None:
    page.set_today(DONE)
    texts = visible_texts(page)
    assert texts[1:3] == ["All done · next cards tomorrow", "19 cards, about 7 min, ready from 04:00"]
    assert {"11 tomorrow", "8 tomorrow", "Mon 24 Nov", "Next", "19 days in a row"} <= set(texts)
    assert not {"New", "Learning", "Due", "Done"} & set(texts)


def test_all_done_has_no_button(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(DONE)
    assert not [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    with qtbot.assertNotEmitted(page.startRequested):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_own_day_start_is_named(page: TodayPage) -> None:
    page.set_today(DONE, 6)
    assert "19 cards, about 7 min, ready from 06:00" in visible_texts(page)


def test_next_cards_on_a_later_day(page: TodayPage) -> None:
    later = (DeckToday(STRATEGY, 1, 0, 0, 0, MONDAY, 4),)
    page.set_today(dataclasses.replace(DONE, decks=later, tomorrow=0, tomorrow_seconds=0))
    assert visible_texts(page)[1:3] == ["All done · next cards Mon 24 Nov", "4 cards"]


def test_no_cards_are_planned(page: TodayPage) -> None:
    decks = (DeckToday(STRATEGY, 1, 0, 0, 0),)
    page.set_today(dataclasses.replace(DONE, decks=decks, tomorrow=0))
    assert visible_texts(page)[1:3] == ["All done", "No more cards are planned."]


def test_limit_is_said_plainly(page: TodayPage) -> None:
    page.set_today(LIMIT)
    texts = visible_texts(page)
    assert "Done for today · next cards tomorrow" in texts
    assert "That is today's limit. 12 more are due. Study them now, or tomorrow." in texts


def test_started_deck_with_nothing_in_it(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(NO_DECKS, decks=(DeckToday(STRATEGY, 0, 0, 0, 0),)))
    texts = visible_texts(page)
    assert texts[1] == "Nothing to study yet."
    assert "Strategy vs. tactics" in texts


def test_no_decks_is_one_sentence(page: TodayPage) -> None:
    page.set_today(NO_DECKS)
    assert visible_texts(page) == ["Friday 21 November", "Nothing here yet."]


def test_no_row_of_days_is_no_reproach(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(TO_DO, days_in_a_row=0))
    texts = visible_texts(page)
    assert "Your year" in texts
    assert not [each for each in texts if "row" in each]


def test_row_of_one_day(page: TodayPage) -> None:
    page.set_today(dataclasses.replace(TO_DO, days_in_a_row=1))
    assert "1 day in a row" in visible_texts(page)


def test_heatmap_has_the_answers_of_each_day(page: TodayPage) -> None:
    page.set_today(DONE)
    assert page.findChild(Heatmap).day_text(FRIDAY).endswith("24 cards")


def test_going_from_many_decks_to_few_and_back(page: TodayPage) -> None:
    for today in (LONG_NAME, NO_DECKS, DONE, TO_DO):
        page.set_today(today)
        settle()
    assert visible_texts(page).count("Leadership vs. management") == 1
    assert [name_of(each) for each in study_buttons(page)] == [
        "Study Leadership vs. management",
        "Study Agency owner vs. project manager",
    ]


def test_screen_reader_hears_a_row_whole(page: TodayPage) -> None:
    page.set_today(TO_DO)
    assert "Leadership vs. management, 3 new, 2 learning, 9 due" in visible_names(page)
    assert description_of(study_buttons(page)[0]) == "3 new, 2 learning, 9 due"


def test_screen_reader_hears_when_a_deck_comes_back(page: TodayPage) -> None:
    page.set_today(DONE)
    assert "Leadership vs. management, 11 tomorrow" in visible_names(page)


def test_tab_goes_down_the_page(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(DONE)
    page.set_today(TO_DO)
    settle()
    passed = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        passed.append(focus.text() if isinstance(focus, QAbstractButton) else type(focus).__name__)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert passed == ["Start studying", "Only 10 cards", "Study", "Study", "Heatmap"]


def test_refresh_keeps_the_focus_where_it_is(page: TodayPage) -> None:
    page.set_today(TO_DO)
    second = study_buttons(page)[1]
    second.setFocus()
    page.set_today(TO_DO)
    assert QApplication.focusWidget() is second


def test_focus_moves_on_when_its_button_goes(page: TodayPage) -> None:
    page.set_today(DONE)
    page.set_today(TO_DO)
    assert QApplication.focusWidget() is button(page, "Start studying")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST, LARGE])
@pytest.mark.parametrize("today", STATES.values(), ids=STATES)
def test_nothing_is_cut(
    qtbot: QtBot, theme: Theme, today: Today, size: tuple[int, int], scale: float
) -> None:
    page = TodayPage(theme)
    page.set_today(today)
    window = in_window(qtbot, theme, page, size, scale)
    assert clipped(window) == []


class _Longer(QTranslator):
    """A language with words of its own that needs about half as much again."""

    def translate(self, _context: str, source: str, _about: str | None = None, _n: int = -1) -> str:  # type: ignore[override]
        return source + " " + "wort " * max(len(source) // 10, 1)


def test_a_longer_language_fits(qtbot: QtBot, theme: Theme) -> None:
    longer = _Longer()
    QCoreApplication.installTranslator(longer)
    try:
        page = TodayPage(theme)
        page.set_today(TO_DO)
        window = in_window(qtbot, theme, page, SMALL, 1.5)
        assert clipped(window) == []
        assert "wort" in page.findChild(PrimaryButton).text()
    finally:
        QCoreApplication.removeTranslator(longer)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_start_needs_no_scrolling(qtbot: QtBot, theme: Theme, scale: float) -> None:
    page = TodayPage(theme)
    page.set_today(TO_DO)
    page.set_problem("The last backup failed. The disk is full.", "Change folder")
    window = in_window(qtbot, theme, page, SMALL, scale)
    start = page.findChild(PrimaryButton)
    assert start.mapTo(window, start.rect().bottomRight()).y() < window.height()


@pytest.mark.parametrize(("size", "below"), [(SMALL, True), (FIRST, False)])
def test_heatmap_is_below_the_fold_of_a_low_window(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], below: bool
) -> None:
    page = TodayPage(theme)
    page.set_today(TO_DO)
    window = in_window(qtbot, theme, page, size)
    heatmap = page.findChild(Heatmap)
    assert (heatmap.mapTo(window, heatmap.rect().topLeft()).y() >= window.height()) is below


def test_content_of_a_wide_window_is_centred(qtbot: QtBot, theme: Theme) -> None:
    page = TodayPage(theme)
    page.set_today(TO_DO)
    window = in_window(qtbot, theme, page, LARGE)
    heatmap = page.findChild(Heatmap)
    left = heatmap.mapTo(window, heatmap.rect().topLeft()).x()
    assert (heatmap.width(), left) == (1120, 240)


def test_content_keeps_its_width_beside_a_scroll_bar(qtbot: QtBot, theme: Theme) -> None:
    page = TodayPage(theme)
    page.set_today(TO_DO)
    window = in_window(qtbot, theme, page, SMALL)
    assert window.isVisible()
    assert page.findChild(QScrollArea).verticalScrollBar().isVisible()
    assert page.findChild(Heatmap).width() == 900 - 2 * 32


def test_problem_shows_and_goes(qtbot: QtBot, page: TodayPage) -> None:
    page.set_today(TO_DO)
    page.set_problem("The disk is full.", "Try again")
    assert "The disk is full." in visible_texts(page)
    with qtbot.waitSignal(page.problemActivated):
        qtbot.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
    page.set_problem("")
    assert "The disk is full." not in visible_texts(page)


def test_presenter_shows_what_the_engine_holds(qtbot: QtBot, page: TodayPage, engine: Engine) -> None:
    for head in engine.store.decks.heads():
        engine.store.decks.start(engine.study.learner.id, head.id)
    today_presenter = TodayPresenter(engine, page)
    with qtbot.waitSignal(today_presenter.refreshed) as told:
        today_presenter.refresh()
    (today,) = told.args
    assert today.left > 0
    assert any(each.startswith(f"{today.left} cards") for each in visible_texts(page))


def test_presenter_shows_what_went_wrong_and_tries_again(
    qtbot: QtBot, page: TodayPage, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    today_presenter = TodayPresenter(engine, page)

    def fail(*_: object) -> Today:
        raise DiskError(phrase("The disk refused."), phrase("Check that it is connected."))

    with monkeypatch.context() as patch:
        patch.setattr(presenter, "overview", fail)
        today_presenter.refresh()
    assert "The disk refused. Check that it is connected." in visible_texts(page)
    with qtbot.waitSignal(today_presenter.refreshed):
        qtbot.mouseClick(button(page, "Try again"), Qt.MouseButton.LeftButton)
    assert "The disk refused. Check that it is connected." not in visible_texts(page)


def test_the_rows_of_many_decks_come_a_moment_later(qtbot: QtBot, page: TodayPage) -> None:
    (first, *_) = TO_DO.decks
    many = tuple(
        dataclasses.replace(first, head=dataclasses.replace(first.head, title=f"Deck {number}"))
        for number in range(40)
    )
    page.set_today(dataclasses.replace(TO_DO, decks=many))
    assert "Deck 0" in visible_texts(page)
    qtbot.waitUntil(lambda: "Deck 39" in visible_texts(page))
    assert len(study_buttons(page)) == 40
    page.set_today(dataclasses.replace(TO_DO, decks=many[:2]))
    assert "Deck 39" not in visible_texts(page)
