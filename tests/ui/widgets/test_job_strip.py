"""The strip that shows what runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import DiskError
from desktop_app.domain.phrases import phrase
from desktop_app.progress import Progress
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.job_strip import SHOWN_AFTER_MS, UNASKED_AFTER_MS, JobStrip
from desktop_app.ui.widgets.progress_line import ProgressLine
from tests.ui.clipping import clipped
from tests.ui.pages import in_window, visible_texts


class Held:
    """Work that goes as far as it is told to."""

    def __init__(self, total: int = 100) -> None:
        self.total = total
        self.done = 0
        self.end = threading.Event()

    def __call__(self, progress: Progress) -> None:
        while not self.end.wait(0.01):
            progress.step(self.done, self.total)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close()


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, runner: JobRunner) -> Iterator[JobStrip]:
    strip = JobStrip(theme, runner)
    window = in_window(qtbot, theme, strip)
    strip.hide()
    yield strip
    window.close()


def shown(qtbot: QtBot, strip: JobStrip) -> None:
    qtbot.waitUntil(strip.isVisible, timeout=SHOWN_AFTER_MS + 2000)


def test_short_work_shows_nothing(qtbot: QtBot, strip: JobStrip, runner: JobRunner) -> None:
    job = runner.start("Short", lambda _progress: None)
    with qtbot.waitSignal(job.ended):
        pass
    qtbot.wait(SHOWN_AFTER_MS + 100)
    assert not strip.isVisible()


def test_longer_work_shows_its_name_and_how_far_it_is(
    qtbot: QtBot, strip: JobStrip, runner: JobRunner
) -> None:
    work = Held()
    job = runner.start("Adding 2,480 cards", work)
    shown(qtbot, strip)
    work.done = 50
    qtbot.waitUntil(lambda: any("50 done, about" in each for each in visible_texts(strip)), timeout=3000)
    assert "Adding 2,480 cards" in visible_texts(strip)
    bar = strip.findChild(ProgressLine)
    assert bar.value() == bar.maximum() / 2
    with qtbot.waitSignal(job.ended):
        work.end.set()
    qtbot.waitUntil(lambda: not strip.isVisible())


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_cancel_stops_it_and_says_so(qtbot: QtBot, strip: JobStrip, runner: JobRunner, by: str) -> None:
    job = runner.start("Adding 2,480 cards", Held())
    shown(qtbot, strip)
    with qtbot.waitSignal(job.cancelled, timeout=1000):
        if by == "mouse":
            qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
        else:
            strip.button.setFocus()
            qtbot.keyClick(strip.button, Qt.Key.Key_Return)
    assert "Stopped. Nothing was changed." in visible_texts(strip)
    strip.button.click()
    assert not strip.isVisible()


def test_what_cannot_be_taken_back_is_not_said_to_be_unchanged(
    qtbot: QtBot, strip: JobStrip, runner: JobRunner
) -> None:
    job = runner.start("Erasing a learner", Held(), stopped="Gone from some copies.")
    shown(qtbot, strip)
    with qtbot.waitSignal(job.cancelled, timeout=1000):
        strip.button.click()
    assert "Gone from some copies." in visible_texts(strip)


def test_several_stand_as_tasks(qtbot: QtBot, strip: JobStrip, runner: JobRunner) -> None:
    works = [Held(), Held(), Held()]
    for number, work in enumerate(works):
        runner.start(f"Work {number}", work, writes=True)
    shown(qtbot, strip)
    assert "3 tasks" in visible_texts(strip)
    assert strip.button.text() == "Cancel all"
    works[0].end.set()
    qtbot.waitUntil(lambda: "2 tasks" in visible_texts(strip))
    strip.button.click()
    qtbot.waitUntil(lambda: not runner.jobs)


def test_what_the_world_refused_is_said(qtbot: QtBot, strip: JobStrip, runner: JobRunner) -> None:
    def work(_progress: Progress) -> None:
        raise DiskError(phrase("The disk refused."), phrase("Check that it is connected."))

    job = runner.start("Saving", work)
    with qtbot.waitSignal(job.ended):
        pass
    assert "The disk refused. Check that it is connected." in visible_texts(strip)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [704, 840, 1400])
def test_nothing_is_cut(qtbot: QtBot, theme: Theme, runner: JobRunner, width: int, scale: float) -> None:
    strip = JobStrip(theme, runner)
    window = in_window(qtbot, theme, strip, (width, 260), scale)
    strip.hide()
    work = Held()
    work.done = 1
    runner.start("Adding 2,480 cards to Leadership vs. management", work)
    shown(qtbot, strip)
    qtbot.waitUntil(lambda: any("done, about" in each for each in visible_texts(strip)), timeout=3000)
    assert clipped(window) == []
    theme.set_text_scale(1.0)


def test_work_that_nobody_asked_for_shows_later(qtbot: QtBot, strip: JobStrip, runner: JobRunner) -> None:
    held = Held()
    job = runner.start("Planning", held, unasked=True)
    qtbot.wait(SHOWN_AFTER_MS + 300)
    assert strip.isHidden()
    qtbot.waitUntil(strip.isVisible, timeout=UNASKED_AFTER_MS + 2000)
    with qtbot.waitSignal(job.ended):
        held.end.set()


def test_work_that_was_asked_for_does_not_wait_for_other(
    qtbot: QtBot, strip: JobStrip, runner: JobRunner
) -> None:
    quiet, asked = Held(), Held()
    jobs = [runner.start("Planning", quiet, unasked=True), runner.start("Adding", asked)]
    shown(qtbot, strip)
    assert "2 tasks" in visible_texts(strip)
    for job, held in zip(jobs, (quiet, asked), strict=True):
        with qtbot.waitSignal(job.ended):
            held.end.set()
