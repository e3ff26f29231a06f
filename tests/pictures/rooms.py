"""Today, the session summary, Welcome, Settings and what every screen has: help, keys, find an action."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import CardKind
from desktop_app.progress import Progress
from desktop_app.ui.jobs import UPDATES_APART_SECONDS
from desktop_app.ui.settings import view
from desktop_app.ui.settings.keys import KeysSection
from tests.answering import rows_of
from tests.choices import mix_up
from tests.flows.driver import Key, Learner
from tests.pictures import states
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_MISS_EVERY = 3


def _refreshed(learner: Learner) -> None:
    learner.window.show_today()
    settle()


def today_to_do(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    yield Shot("fresh")
    states.start_all_decks(learner)
    states.fill_year(learner)
    states.make_some_due(learner, 16)
    states.limit(learner, new=5)
    _refreshed(learner)
    yield Shot("due")
    mix_up(learner.engine)
    _refreshed(learner)
    yield Shot("mix-up-and-year")


def today_limits(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.make_some_due(learner, 8)
    states.limit(learner, reviews=3)
    _refreshed(learner)
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    _refreshed(learner)
    yield Shot("limit-reached")
    sitting.clock.advance(days=12)
    states.make_some_due(learner, 60, 5)
    states.limit(learner, reviews=10)
    _refreshed(learner)
    yield Shot("holiday-backlog")


def today_done(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.fill_year(learner)
    states.make_some_due(learner, 2)
    states.limit(learner)
    _refreshed(learner)
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    _refreshed(learner)
    yield Shot("done")
    mix_up(learner.engine)
    _refreshed(learner)
    yield Shot("done-mix-up")
    states.drop_all_decks(learner)
    _refreshed(learner)
    yield Shot("no-deck")


def today_job(sitting: Sitting) -> Iterator[Shot]:
    """Work that waits in the middle until it is cancelled."""
    window, half, gone = sitting.learner.window, threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress.step(211, 500)
        gone.wait(2 * UPDATES_APART_SECONDS)  # the next is told of only then
        progress.step(212, 500)
        half.set()
        gone.wait()
        progress.step(500, 500)

    job = window.jobs.start("Importing “Leadership vs. management, chapter 3”", work)
    try:
        _wait_until(lambda: half.is_set() and window.job_strip.isVisible())
        settle()
        yield Shot("running-job")
        job.cancel()
        gone.set()
        _wait_until(lambda: not window.jobs.jobs)
        settle()
        yield Shot("stopped-job")
    finally:
        gone.set()


def _wait_until(is_so: Callable[[], bool]) -> None:
    for _ in range(200):
        if is_so():
            return
        QTest.qWait(20)
    raise AssertionError("it took too long")


def summary(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.make_due(learner, rows_of(learner.engine, CardKind.WHICH_SIDE)[:7])
    states.limit(learner)
    _refreshed(learner)
    learner.press(Key.Key_Return)
    learner.study_to_the_end(miss_every=_MISS_EVERY)
    yield Shot("misses")
    yield from _tools(learner)


def welcome(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    learner.window._open(learner.window.welcome_page)
    settle()
    yield Shot("asked")
    learner.press(Key.Key_Left)
    settle()
    yield Shot("answered")
    yield from _tools(learner)


def settings(sitting: Sitting) -> Iterator[Shot]:
    sitting.learner.window.show_settings()
    for name in sitting.learner.window.settings_page._makers:
        _open_settings(sitting.learner, name)
        yield Shot(name)


def settings_keys(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    section = _open_settings(learner, view.KEYS)
    assert isinstance(section, KeysSection)
    section.rows["rate_good"].button.setFocus()
    learner.press(Key.Key_Return)
    learner.press(Key.Key_1)
    settle()
    yield Shot("clash")
    learner.window.settings_page.search_keys()
    learner.type("qqq")
    settle()
    yield Shot("no-match")


def tools_of_today(sitting: Sitting) -> Iterator[Shot]:
    yield from _tools(sitting.learner)


def tools_of_settings(sitting: Sitting) -> Iterator[Shot]:
    _open_settings(sitting.learner, view.APPEARANCE)
    yield from _tools(sitting.learner)


def tools_of_study(sitting: Sitting) -> Iterator[Shot]:
    sitting.learner.press(Key.Key_Return)
    yield from _tools(sitting.learner)


def _tools(learner: Learner) -> Iterator[Shot]:
    for key, name in ((Key.Key_F1, "help"), (Key.Key_Question, "keys")):
        learner.press(key)
        settle()
        yield Shot(name)
        learner.press(Key.Key_Escape)
    yield Shot("find-an-action", lambda: _finder(learner))


def _finder(learner: Learner) -> QWidget:
    learner.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = learner.window.tools.finder
    assert dialog is not None
    settle()
    return dialog


def _open_settings(learner: Learner, name: str) -> QWidget:
    learner.window.show_settings()
    learner.window.settings_page.go_to(view.Whereabouts(name, inside=False))
    settle()
    return learner.window.settings_page.section


ROOMS: dict[str, Visit] = {
    "today": today_to_do,
    "today-limits": today_limits,
    "today-done": today_done,
    "today-job": today_job,
    "summary": summary,
    "welcome": welcome,
    "settings": settings,
    "settings-keys": settings_keys,
    "tools-today": tools_of_today,
    "tools-settings": tools_of_settings,
    "tools-study": tools_of_study,
}
