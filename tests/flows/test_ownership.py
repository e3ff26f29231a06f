"""Who owns what: dialogs, menus and panes go when they are closed, and sessions leave nothing behind."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.ui import clocks
from desktop_app.ui.actions import TODAY
from desktop_app.ui.find_action import FindAction
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.study.prompts.scenario import _Points
from desktop_app.ui.summary.moved_table import MovedTable
from desktop_app.ui.widgets.action_menu import ActionMenu
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import until

OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _old_things_apart() -> Iterator[None]:
    """What was there before a test is not looked through each time: that took most of these tests' time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def settle() -> None:
    """Until all that was put off is done, deletions too."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.collect()


def widgets() -> int:
    settle()
    return len(QApplication.allWidgets())


def rested() -> int:
    """Widgets once the rooms that are furnished while nobody waits are furnished."""
    number, still = widgets(), 0
    while still < 20:
        QTest.qWait(10)
        still = still + 1 if widgets() == number else 0
        number = widgets()
    return number


def objects(window: MainWindow) -> int:
    """Timers, animations, actions and layouts as well."""
    settle()
    return len(window.findChildren(QObject))


def lasting(window: MainWindow) -> int:
    """Without what belongs to one card or one summary, and is there until the next."""
    passing = [*window.findChildren(MovedTable), *window.findChildren(_Points)]
    return widgets() - sum(len(each.findChildren(QWidget)) for each in passing)


@pytest.fixture
def furnished(sit: Sit) -> Learner:
    """All rooms that are made while nobody waits are there."""
    learner = sit()
    while learner.window._furnish():
        pass
    return learner


def test_rooms_are_furnished_while_nobody_waits(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clocks, "_FURNISH_AFTER_MS", 0)
    window = sit().window
    until(lambda: window.rooms.made("study") is not None and window.rooms.made("summary") is not None)
    until(lambda: not window._clocks._furnish.isActive())
    assert window.place == TODAY
    assert not window.study_page.prepare_one()


def a_session(learner: Learner, clock: FakeClock) -> None:
    """All kinds of cards of a day, what can be done to one, the summary, and Today again."""
    clock.advance(days=1)
    learner.window.show_today()
    learner.press(Key.Key_Return)
    for key in (Key.Key_E, Key.Key_Escape, Key.Key_I, Key.Key_Escape, Key.Key_At):
        learner.press(key)
    learner.undo()
    learner.study_to_the_end(miss_every=4)
    learner.window.show_today()


def test_sessions_leave_no_widget_behind(furnished: Learner, clock: FakeClock) -> None:
    learner, counts = furnished, []
    for _ in range(5):
        a_session(learner, clock)
        counts.append(lasting(learner.window))
    # Some cards have a text or two more than others; what is left behind would add up.
    assert counts[-1] <= max(counts[:2]) + 8


def test_a_session_is_freed_once_another_begins(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.answer()
    session = weakref.ref(learner.window.study.session or object())
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    settle()
    assert learner.window.study.session is not None
    assert session() is None


def test_the_list_of_actions_is_freed(furnished: Learner) -> None:
    learner = furnished
    before = widgets()
    for _ in range(3):
        learner.window.tools.find_action()
        finder = learner.window.tools.finder
        assert isinstance(finder, FindAction)
        finder.reject()
        settle()
        assert not shiboken6.isValid(finder)
    assert widgets() == before


@OFFSCREEN_MENU
@pytest.mark.parametrize("open_menu", ["more", "deck"])
def test_a_menu_is_made_once(furnished: Learner, open_menu: str) -> None:
    learner = furnished
    learner.press(Key.Key_Return)
    learner.answer()
    if open_menu == "deck":
        learner.window.show_today()
        # What Today makes when it has been still for a while comes before the counting.
        assert learner.window.today.planning.fitting

    def open_and_close() -> None:
        if open_menu == "more":
            learner.window.study_page.top_bar.open_menu()
        else:
            learner.window.today.open_menu(DeckId(BUILT_IN), QPoint(300, 300))
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, ActionMenu if open_menu == "more" else QMenu)
        popup.close()

    open_and_close()
    before = widgets(), objects(learner.window)
    for _ in range(3):
        open_and_close()
    assert (widgets(), objects(learner.window)) == before


@pytest.mark.parametrize("room", ["edit", "info", "suspended", "settings", "help", "practice"])
def test_what_is_opened_again_and_again_does_not_grow(furnished: Learner, room: str) -> None:
    learner = furnished
    window = learner.window
    window.show_today()
    learner.press(Key.Key_Return)
    if room == "suspended":
        learner.press(Key.Key_Exclam)

    def practise() -> None:
        learner.press(Key.Key_Escape)
        window.today.practise_contrast(*first_contrast(learner))
        learner.press(Key.Key_Escape)
        learner.press(Key.Key_Return)

    def suspended() -> None:
        window.show_suspended(DeckId(BUILT_IN))
        learner.press(Key.Key_Return)
        learner.undo()

    steps: dict[str, Callable[[], None]] = {
        "edit": lambda: twice(learner, Key.Key_E, Key.Key_Escape),
        "info": lambda: twice(learner, Key.Key_I, Key.Key_Escape),
        "help": lambda: twice(learner, Key.Key_F1, Key.Key_Escape),
        "suspended": suspended,
        "settings": window.show_settings,
        "practice": practise,
    }
    steps[room]()
    before = widgets(), objects(window)
    for _ in range(4):
        steps[room]()
    assert (widgets(), objects(window)) == before


def twice(learner: Learner, first: Qt.Key, second: Qt.Key) -> None:
    learner.press(first)
    learner.press(second)


def first_contrast(learner: Learner) -> tuple[DeckId, ItemId]:
    from desktop_app.study.confusions import titles

    contrast, _ = next(iter(titles(learner.engine.study, DeckId(BUILT_IN))))
    return DeckId(BUILT_IN), contrast


def test_another_language_leaves_nothing_of_the_old_rooms(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    language = learner.preferences.language

    def there_and_back() -> None:
        for code in ("de", "en"):
            learner.press(Key.Key_Return)
            learner.preferences.change("language", code)
            settle()
        assert language.code == "en"

    there_and_back()
    before = rested()
    there_and_back()
    assert rested() == before


def test_the_window_takes_all_with_it(sit: Sit, clock: FakeClock) -> None:
    before = widgets()
    learner = sit()
    a_session(learner, clock)
    learner.press(Key.Key_Return)
    parts: list[QWidget] = [learner.window, learner.window.study_page, learner.window.today_page]
    learner.close()
    settle()
    assert not any(shiboken6.isValid(part) for part in parts)
    assert widgets() == before
