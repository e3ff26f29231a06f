from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId
from desktop_app.domain.item import Side
from desktop_app.domain.memory import Phase
from desktop_app.study.rows import CardKey, ItemKey, QueueRow
from desktop_app.study.summary import Moved, Score, Summary
from desktop_app.study.today import Today
from desktop_app.ui.actions import Actions
from desktop_app.ui.summary.view import SummaryPage
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.seam_bar import SeamBar
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, LARGE, SMALL, in_window, settle, until, visible_texts
from tests.ui.today.days import DONE, LEADERSHIP, TO_DO
from tests.ui.widgets.accessible import name_of

L, M = SideId("leadership"), SideId("management")
PLAIN = DeckHead(DeckId("plain"), "Scrum")
MISSES = tuple(
    QueueRow(CardKey(n), bytes([n] * 16), LEADERSHIP.id, ItemKey(n), "", Phase.LEARNING, 1, 1, 1)
    for n in range(4)
)


def moved(title: str, right: int, total: int, head: DeckHead = LEADERSHIP) -> Moved:
    return Moved(head, ItemId(title), title, Score(right, total))


SESSION = Summary(
    cards=24,
    seconds=552,
    known=20,
    head=LEADERSHIP,
    sides=((L, Score(11, 12)), (M, Score(9, 12))),
    confusions=((M, L, 2),),
    moved=(
        moved("Vision vs. execution", 4, 4),
        moved("Change vs. stability", 2, 4),
        moved("What the firm's day is made of", 3, 3),
    ),
    misses=MISSES,
)
SEVERAL_DECKS = dataclasses.replace(SESSION, head=None, sides=(), confusions=())
PLAIN_DECK = dataclasses.replace(
    SESSION, head=PLAIN, sides=(), confusions=(), moved=(moved("Dailies vs. reviews", 1, 1, PLAIN),)
)
ONE_SIDE = dataclasses.replace(SESSION, sides=((L, Score(3, 12)), (M, Score())), confusions=())
MANY = dataclasses.replace(SESSION, moved=SESSION.moved * 6)
STATES = {"session": SESSION, "several": SEVERAL_DECKS, "plain": PLAIN_DECK, "one": ONE_SIDE, "many": MANY}


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[SummaryPage]:
    page = SummaryPage(theme)
    page.install(Actions(page))
    window = in_window(qtbot, theme, page)
    yield page
    window.close()


def tell(page: SummaryPage, summary: Summary, today: Today) -> None:
    page.set_summary(summary, lambda: today)
    until(lambda: page.is_whole)


def button(page: QWidget, start: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text().startswith(start))


def test_what_the_session_came_to(page: SummaryPage) -> None:
    tell(page, SESSION, DONE)
    texts = visible_texts(page)
    assert texts[:2] == [
        "Done for today.",
        "24 cards in 9 min 12 s. You knew 20 of them at the first try.",
    ]
    assert {"Tomorrow: 19 cards, about 7 min", "19 days in a row"} <= set(texts)


def test_cards_are_left(page: SummaryPage) -> None:
    tell(page, SESSION, TO_DO)
    assert visible_texts(page)[0] == "Done for now."


@pytest.mark.parametrize(
    ("cards", "known", "said"),
    [
        (24, 24, "24 cards in 9 min 12 s. You knew all of them at the first try."),
        (24, 0, "24 cards in 9 min 12 s. You knew none of them at the first try."),
        (1, 1, "1 card in 9 min 12 s. You knew it at the first try."),
        (1, 0, "1 card in 9 min 12 s. You did not know it at the first try."),
    ],
)
def test_result_reads_naturally(page: SummaryPage, cards: int, known: int, said: str) -> None:
    tell(page, dataclasses.replace(SESSION, cards=cards, known=known), DONE)
    assert said in visible_texts(page)


def test_both_sides_have_their_score(page: SummaryPage) -> None:
    tell(page, SESSION, DONE)
    texts = visible_texts(page)
    places = [texts.index(each) for each in ("Leadership", "11 of 12", "9 of 12", "Management")]
    assert places == sorted(places)
    assert name_of(page.findChild(SeamBar)) == "Leadership 11 of 12, Management 9 of 12"


@pytest.mark.parametrize("summary", [SEVERAL_DECKS, PLAIN_DECK], ids=["several", "plain"])
def test_no_sides_no_seam_bar(page: SummaryPage, summary: Summary) -> None:
    tell(page, SESSION, DONE)
    tell(page, summary, DONE)
    assert not page.findChild(SeamBar).isVisible()


def test_side_that_was_not_asked_has_words_instead_of_a_bar(page: SummaryPage) -> None:
    tell(page, ONE_SIDE, DONE)
    texts = visible_texts(page)
    assert "No cards of this side" in texts
    assert "0 of 0" not in texts
    assert name_of(page.findChild(SeamBar)) == "Leadership 3 of 12, Management No cards of this side"


@pytest.mark.parametrize(
    ("asked", "chosen", "times", "said"),
    [
        (M, L, 1, "Once you gave a statement of management to leadership."),
        (M, L, 2, "Twice you gave management statements to leadership."),
        (L, M, 5, "5 times you gave leadership statements to management."),
    ],
)
def test_direction_of_confusions(
    page: SummaryPage, asked: SideId, chosen: SideId, times: int, said: str
) -> None:
    tell(page, dataclasses.replace(SESSION, confusions=((asked, chosen, times),)), DONE)
    assert said in visible_texts(page)


def test_direction_between_people(page: SummaryPage) -> None:
    owner, manager = SideId("owner"), SideId("manager")
    sides = (
        Side(owner, "Agency owner", "agency owner", "agency owners"),
        Side(manager, "Project manager", "project manager", "project managers"),
    )
    head = DeckHead(DeckId("agency"), "Agency owner vs. project manager", sides=sides)
    scores = ((owner, Score(1, 3)), (manager, Score(3, 3)))
    summary = dataclasses.replace(SESSION, head=head, sides=scores, confusions=((owner, manager, 2),))
    tell(page, summary, DONE)
    assert "Twice you gave statements of the agency owner to the project manager." in visible_texts(page)


def test_both_directions_are_told(page: SummaryPage) -> None:
    tell(page, dataclasses.replace(SESSION, confusions=((M, L, 3), (L, M, 1), (BOTH, L, 1))), DONE)
    texts = visible_texts(page)
    assert [each for each in texts if "you gave" in each] == [
        "3 times you gave management statements to leadership.",
        "Once you gave a statement of leadership to management.",
    ]


def test_what_moved(page: SummaryPage) -> None:
    tell(page, SESSION, DONE)
    settle()
    names = [name_of(each) for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    assert "Vision vs. execution, 4 of 4, stronger" in names
    assert "Change vs. stability, 2 of 4, needs work" in names
    assert "What the firm's day is made of, 3 of 3, stronger" in names


def test_rows_of_the_last_session_are_gone(page: SummaryPage) -> None:
    tell(page, MANY, DONE)
    tell(page, PLAIN_DECK, DONE)
    texts = visible_texts(page)
    assert "Dailies vs. reviews" in texts
    assert "Vision vs. execution" not in texts


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_key_leads_back(qtbot: QtBot, page: SummaryPage, key: Qt.Key) -> None:
    tell(page, SESSION, DONE)
    assert QApplication.focusWidget() is button(page, "Back")
    with qtbot.waitSignal(page.backRequested):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_misses_are_practised(qtbot: QtBot, page: SummaryPage) -> None:
    tell(page, SESSION, DONE)
    settle()
    with qtbot.waitSignal(page.practiseRequested) as asked:
        qtbot.mouseClick(button(page, "Practise the 4 misses"), Qt.MouseButton.LeftButton)
    assert asked.args == [MISSES]


@pytest.mark.parametrize(("misses", "said"), [(1, "Practise the miss"), (2, "Practise the 2 misses")])
def test_practise_counts_the_misses(page: SummaryPage, misses: int, said: str) -> None:
    tell(page, dataclasses.replace(SESSION, misses=MISSES[:misses]), DONE)
    assert button(page, "Practise").text() == said


def test_nothing_to_practise_without_misses(page: SummaryPage) -> None:
    tell(page, dataclasses.replace(SESSION, misses=()), DONE)
    assert not button(page, "Practise").isVisible()


def test_nothing_is_due_tomorrow(page: SummaryPage) -> None:
    tell(page, SESSION, dataclasses.replace(DONE, tomorrow=0, days_in_a_row=0))
    texts = visible_texts(page)
    assert "Tomorrow: no cards" in texts
    assert not [each for each in texts if "in a row" in each]


def test_tab_goes_from_back_to_practise(qtbot: QtBot, page: SummaryPage) -> None:
    tell(page, SESSION, DONE)
    settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(page, "Practise")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST, LARGE])
@pytest.mark.parametrize("summary", STATES.values(), ids=STATES)
def test_nothing_is_cut(
    qtbot: QtBot, theme: Theme, summary: Summary, size: tuple[int, int], scale: float
) -> None:
    page = SummaryPage(theme)
    page.set_summary(summary, lambda: DONE)
    window = in_window(qtbot, theme, page, size, scale)
    until(lambda: page.is_whole)
    settle()
    assert clipped(window) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_way_back_needs_no_scrolling(qtbot: QtBot, theme: Theme, scale: float) -> None:
    page = SummaryPage(theme)
    page.set_summary(MANY, lambda: DONE)
    window = in_window(qtbot, theme, page, SMALL, scale)
    until(lambda: page.is_whole)
    back = page.findChild(PrimaryButton)
    area = QRect(back.mapTo(window, back.rect().topLeft()), back.size())
    assert window.rect().contains(area)
