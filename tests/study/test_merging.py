"""Events of another machine join those that are here."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import LearnerId
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.storage.store import SqliteStore
from desktop_app.study import merging
from desktop_app.study.context import Study
from desktop_app.study.merging import Merged, merge
from desktop_app.study.replay import differences
from tests.answering import answer_cards
from tests.faults.histories import Step, histories_of
from tests.faults.merges import NOT_HERE, caches_of, open_shared, some_learner
from tests.storage.sample import add, open_at


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = open_shared(tmp_path / "data")
    yield opened
    opened.close()


def of_another_machine(events: Sequence[Event]) -> list[Event]:
    """The same once more, under other names."""
    machine = uuid.UUID(int=5)
    return [replace(event, uuid=uuid.UUID(int=n), device=machine) for n, event in enumerate(events)]


def test_events_of_a_card_that_is_not_here_are_kept(store: SqliteStore) -> None:
    study = some_learner(store, 3)
    made = [Step(0, 0, EventKind.ANSWER, 1, 0, 1)]
    (events, *_) = histories_of(made, study.learner.id, [NOT_HERE], study.model.id)
    assert merge(study, events, Silent()).added == 1
    assert store.events.of_card(study.learner.id, NOT_HERE) == tuple(events)
    assert list(differences(study)) == []


def test_of_two_contents_ours_stays(engine: Engine) -> None:
    answer_cards(engine, 3)
    study = engine.study
    ours = tuple(study.store.events.all(study.learner.id))
    before = caches_of(study)
    theirs = [replace(event, answer_ms=99) for event in ours[:2]]
    assert merge(study, theirs, Silent()) == Merged(0, 2, tuple(event.uuid for event in theirs))
    assert tuple(study.store.events.all(study.learner.id)) == ours
    assert caches_of(study) == before


def test_what_was_really_studied_elsewhere_comes_together(engine: Engine, tmp_path: Path) -> None:
    """All that a session writes, gains of siblings included, arrives as if it had been studied here."""
    answer_cards(engine, 30)
    study = engine.study
    events = list(study.store.events.all(study.learner.id))
    before = caches_of(study)
    other = open_at(tmp_path / "other")
    try:
        for deck in study.store.decks.heads():
            add(other, study.store.decks.deck(deck.id), start=False)
        there = Study(other, study.learner, study.clock, study.model, study.options)
        other.learners.bring(study.learner)
        for start in (20, 0, 10):
            merge(there, events[start : start + 15], Silent())
        merge(there, events, Silent())
        assert caches_of(there) == before
        assert list(differences(there)) == []
    finally:
        other.close()


def test_the_parameters_that_events_name_travel_too(engine: Engine) -> None:
    answer_cards(engine, 2)
    study = engine.study
    numbers = tuple(number * 1.05 for number in MemoryModel().parameters)
    model = MemoryModel(numbers, "theirs")
    theirs = [
        replace(event, uuid=uuid.UUID(int=number), scheduler=model.id, device=uuid.UUID(int=5))
        for number, event in enumerate(study.store.events.all(study.learner.id))
    ]
    merge(study, theirs, Silent(), {"theirs": numbers})
    assert study.store.parameters.get("theirs") == pytest.approx(numbers)
    assert list(differences(study)) == []


def test_another_learner_s_events_are_left_out(engine: Engine) -> None:
    answer_cards(engine, 2)
    study = engine.study
    strangers = [
        replace(event, learner=LearnerId(uuid.UUID(int=3)), uuid=uuid.UUID(int=number))
        for number, event in enumerate(study.store.events.all(study.learner.id))
    ]
    assert merge(study, strangers, Silent()) == Merged(0, 0, ())


def test_an_answer_meanwhile_makes_the_plan_anew(engine: Engine) -> None:
    answer_cards(engine, 4)
    study = engine.study
    events = list(study.store.events.all(study.learner.id))
    theirs = [
        replace(event, uuid=uuid.UUID(int=n), device=uuid.UUID(int=5)) for n, event in enumerate(events)
    ]
    plan = merging.make_plan(study, theirs, Silent())
    answer_cards(engine, 1)
    assert not merging.write_plan(study, plan)
    assert len(list(study.store.events.all(study.learner.id))) == len(events) + 1
    merge(study, theirs, Silent())
    assert list(differences(study)) == []


def test_cancelled_nothing_is_merged(engine: Engine) -> None:
    answer_cards(engine, 4)
    study = engine.study
    events: list[Event] = list(study.store.events.all(study.learner.id))
    theirs = [
        replace(event, uuid=uuid.UUID(int=n), device=uuid.UUID(int=5)) for n, event in enumerate(events)
    ]

    class Stop:
        def step(self, _done: int, _total: int = 0) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        merge(study, theirs, Stop())
    assert list(study.store.events.all(study.learner.id)) == events


def test_of_one_learner_both_lines_of_a_copied_folder_count(engine: Engine) -> None:
    """Copied on one machine, a folder makes two lines of one device: numbers come twice."""
    answer_cards(engine, 3)
    study = engine.study
    events = list(study.store.events.all(study.learner.id))
    line = [replace(event, uuid=uuid.UUID(int=n), answer_ms=1) for n, event in enumerate(events)]
    assert merge(study, line, Silent()).added == len(events)
    assert list(differences(study)) == []
    assert len(list(study.store.events.all(study.learner.id))) == 2 * len(events)
