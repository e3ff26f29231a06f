"""Long work off the interface thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.compose import Engine
from desktop_app.progress import Progress
from desktop_app.study import replay
from desktop_app.ui.jobs import Job, JobRunner
from tests.answering import answer_cards


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close()


class Ends:
    """Counts how a job ended."""

    def __init__(self, job: Job) -> None:
        self.all: list[str] = []
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)

    def _finished(self, _result: object) -> None:
        self.all.append("finished")

    def _failed(self, _error: object) -> None:
        self.all.append("failed")

    def _cancelled(self) -> None:
        self.all.append("cancelled")


def test_a_result_arrives_on_the_interface_thread(qtbot: QtBot, runner: JobRunner) -> None:
    here = threading.get_ident()
    seen: list[int] = []

    def work(_progress: Progress) -> int:
        seen.append(threading.get_ident())
        return 42

    job = runner.start("Counting", work)
    job.finished.connect(seen.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert seen[0] != here
    assert seen[1:] == [42]
    assert runner.jobs == ()


def test_replay_runs_in_a_worker_with_a_connection_of_its_own(
    qtbot: QtBot, runner: JobRunner, engine: Engine
) -> None:
    answer_cards(engine, 12)
    store = engine.study.store

    def work(progress: Progress) -> list[object]:
        with store.in_worker():
            found: list[object] = []
            for number, difference in enumerate(replay.differences(engine.study)):
                progress.step(number)
                found.append(difference)
            return found

    results: list[object] = []
    job = runner.start("Checking the data", work)
    job.finished.connect(results.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert results == [[]]
    answer_cards(engine, 1)


def test_cancel_ends_it_at_the_next_step(qtbot: QtBot, runner: JobRunner) -> None:
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            go_on.wait(0.01)
            progress.step(1, 2)

    job = runner.start("Endless", work)
    ends = Ends(job)
    with qtbot.waitSignal(job.ended, timeout=1000):
        job.cancel()
    assert ends.all == ["cancelled"]


def test_a_fault_of_ours_reaches_the_hook(
    qtbot: QtBot, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: told.append(error))

    def work(_progress: Progress) -> None:
        raise KeyError("lost")

    job = runner.start("Failing", work)
    ends = Ends(job)
    with qtbot.waitSignal(job.ended):
        pass
    assert ends.all == ["failed"]
    assert [type(each) for each in told] == [KeyError]


def test_writers_take_turns_and_readers_do_not(qtbot: QtBot, runner: JobRunner) -> None:
    running: list[str] = []
    most: list[int] = []
    lock = threading.Lock()
    read = threading.Event()

    def write(_progress: Progress) -> None:
        with lock:
            running.append("w")
            most.append(len(running))
        read.wait(0.02)
        with lock:
            running.remove("w")

    jobs = [runner.start(f"Writing {number}", write, writes=True) for number in range(4)]
    reader = runner.start("Reading", lambda _progress: read.set())
    assert len(runner.jobs) == 5
    with qtbot.waitSignal(jobs[-1].ended, timeout=5000):
        pass
    assert most == [1, 1, 1, 1]
    assert reader not in runner.jobs


def test_a_job_that_waits_can_be_cancelled(qtbot: QtBot, runner: JobRunner) -> None:
    done = threading.Event()
    first = runner.start("First", lambda _progress: done.wait(5), writes=True)
    ran: list[int] = []
    second = runner.start("Second", lambda _progress: ran.append(1), writes=True)
    ends = Ends(second)
    second.cancel()
    with qtbot.waitSignal(second.ended):
        done.set()
    assert ends.all == ["cancelled"]
    assert ran == []
    assert first not in runner.jobs


def test_progress_is_told_at_most_ten_times_a_second(qtbot: QtBot, runner: JobRunner) -> None:
    told: list[int] = []

    def work(progress: Progress) -> None:
        for number in range(20_000):
            progress.step(number, 20_000)

    job = runner.start("Fast", work)
    job.progressed.connect(lambda done, _total: told.append(done))
    with qtbot.waitSignal(job.ended):
        pass
    assert len(told) < 20


def test_closing_cancels_and_waits(qtbot: QtBot) -> None:
    runner = JobRunner()

    def work(progress: Progress) -> None:
        while True:
            threading.Event().wait(0.005)
            progress.step(1)

    runner.start("Endless", work)
    assert runner.close(2000)
