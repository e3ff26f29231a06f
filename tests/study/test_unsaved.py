"""An answer that cannot be written: nothing is half done, and it can be given again as what it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import DiskError, DiskFull, StorageError
from desktop_app.domain.memory import Rating
from desktop_app.domain.phrases import phrase
from desktop_app.storage.elsewhere import write_elsewhere
from desktop_app.storage.journal_lines import line_to_event
from desktop_app.study import replay
from desktop_app.study.choices import choose
from desktop_app.study.session import StudySession
from desktop_app.study.unsaved import Unsaved
from tests.answering import answer_one, rows_of, session_of, until, wrong_side
from tests.clock import FakeClock


def limit(engine: Engine, *, is_full: bool) -> None:
    """Let the database grow no more, or again; what is left of its last page is used up before."""
    raw = engine.store.database.raw  # type: ignore[attr-defined]
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages if is_full else 1_000_000}")


def refused(engine: Engine, act: Callable[[], object]) -> int:
    """Answer until one finds no room; how many found some."""
    limit(engine, is_full=True)
    for number in range(1000):
        try:
            act()
        except DiskFull:
            limit(engine, is_full=False)
            return number
    raise AssertionError("it never was full")


def test_what_was_refused_is_taken_as_if_nothing_had_been(engine: Engine) -> None:
    """Queue, undo, loads and pace: the session goes on exactly as one without the trouble."""
    session = session_of(engine)
    refused(engine, lambda: answer_one(session))
    showing, left, answers = session.current, session.left, session.answers
    limit(engine, is_full=True)
    for _ in range(3):
        with pytest.raises(DiskFull):
            answer_one(session)
    assert (session.current, session.left, session.answers) == (showing, left, answers)
    limit(engine, is_full=False)
    while session.current is not None:
        answer_one(session)
    while session.can_undo:
        session.undo()
    assert not list(replay.differences(engine.study))
    assert not list(engine.store.states.all(engine.study.learner.id))


def test_options_are_as_they_were_saved(engine: Engine) -> None:
    study, before = engine.study, engine.study.options

    def change_and_fail() -> None:
        with study.writing():
            choose(study, "minutes_per_day", 33)
            assert study.options.minutes_per_day == 33
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    assert study.options == before


def asked(engine: Engine, kind: CardKind) -> StudySession:
    """Which-side cards are among the first of a deck; others are practised."""
    if kind is CardKind.WHICH_SIDE:
        return until(session_of(engine), kind)
    return StudySession(engine.study, engine.catalogue, practice=rows_of(engine, kind)[:3])


ANSWERS: dict[CardKind, Callable[[StudySession], object]] = {
    CardKind.WHICH_SIDE: lambda session: session.choose(wrong_side(session), 2_000),
    CardKind.RECALL: lambda session: session.rate(Rating.HARD, 3_000),
    CardKind.COUNTERPART: lambda session: session.rate(Rating.AGAIN, 3_000),
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_it_can_be_rehearsed(engine: Engine, kind: CardKind) -> None:
    """The events are those that are written in the end, and nothing happens before."""
    session = asked(engine, kind)
    before, showing = list(engine.store.events.all(engine.study.learner.id)), session.current
    unsaved = Unsaved(session, ANSWERS[kind])  # type: ignore[arg-type]
    events = unsaved.events()
    assert unsaved.events() == events
    assert session.current is showing
    assert list(engine.store.events.all(engine.study.learner.id)) == before
    unsaved.give_again()
    assert tuple(engine.store.events.all(engine.study.learner.id)) == (*before, *events)
    assert not list(replay.differences(engine.study))


def test_it_stays_an_answer_of_its_moment(engine: Engine, clock: FakeClock) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    unsaved = Unsaved(session, ANSWERS[CardKind.WHICH_SIDE])  # type: ignore[arg-type]
    given, day = clock.at_utc_ms, engine.study.today()
    clock.advance(days=2)
    unsaved.give_again()
    event = session.answers[-1].event
    assert event.study_day == day
    assert 0 <= event.moment.at_utc_ms - given < 1000
    assert engine.study.clock is clock


def test_an_answer_that_is_saved_is_not_given_twice(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the next card could not be read."""
    session = asked(engine, CardKind.RECALL)

    def fail(*_: object) -> None:
        raise DiskError(phrase("The disk is gone."), phrase("Look for it."))

    with monkeypatch.context() as patch:
        patch.setattr(session._course, "next", fail)
        with pytest.raises(DiskError):
            session.rate(Rating.GOOD, 2_000)
    assert session.must_read_on
    (answered,) = session.answers
    session.read_on()
    assert not session.must_read_on
    assert session.answers == (answered,)
    assert session.current is not None
    assert session.current.row != answered.showing.row


def test_a_file_of_answers_grows(engine: Engine, tmp_path: Path) -> None:
    session, file = session_of(engine), tmp_path / "answers.jsonl"
    for _ in range(3):
        answer_one(session)
    events = [each.event for each in session.answers]
    write_elsewhere(file, events[:2])
    write_elsewhere(file, events[1:])
    assert [line_to_event(line) for line in file.read_text("ascii").splitlines()] == events
    assert file.stat().st_mode & 0o077 == 0


def test_another_file_is_not_written_over(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "poem.txt").write_text("Roses are red")
    with pytest.raises(StorageError):
        write_elsewhere(tmp_path / "poem.txt", [])
    with pytest.raises(StorageError):
        write_elsewhere(tmp_path, [])
    with pytest.raises(StorageError):
        write_elsewhere(tmp_path / "no" / "where.jsonl", [])
    assert (tmp_path / "poem.txt").read_text() == "Roses are red"
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "data") == ["poem.txt"]
