"""What a workshop sent home, opened in the window: asked first, added to what is known, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.ids import DeckId
from desktop_app.study import replay
from desktop_app.study.importing import load
from desktop_app.study.item_texts import title_of
from desktop_app.study.selection import select
from desktop_app.study.workshop import take_home
from desktop_app.ui.actions import UPDATE
from tests.answering import BUILT_IN, answer_cards
from tests.clock import FakeClock
from tests.faults.facilitator import run_workshop
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.importing import Trainer
from tests.ui.clipping import clipped
from tests.ui.pages import settle, visible_texts

DECK = DeckId(BUILT_IN)


@pytest.fixture
def trainer(sit: Sit, clock: FakeClock) -> Trainer:
    """At home: has answered a few cards on the day before."""
    learner = sit()
    answer_cards(learner.engine, 12)
    clock.advance(days=1)
    return Trainer(learner)


@pytest.fixture
def file(trainer: Trainer, tmp_path: Path) -> Path:
    engine = trainer.learner.engine
    part = take_home.take_home(engine.store.decks.deck(DECK), run_workshop(engine, 3).results)
    take_home.write(part, tmp_path / "From the workshop.toml", engine.store.media.find)
    return tmp_path / "From the workshop.toml"


def titles_in(file: Path) -> list[str]:
    return [title_of(item) for item in load(file).items]


def order(learner: Learner) -> list[str]:
    return [item.id for item in learner.engine.store.decks.deck(DECK).items]


def test_a_file_from_a_workshop_is_opened_and_asked_first(trainer: Trainer, file: Path) -> None:
    learner = trainer.learner
    engine, study, store = learner.engine, learner.engine.study, learner.engine.store
    before, events = store.decks.deck(DECK), list(store.events.all(study.learner.id))
    trainer.drop([file])
    page = learner.window.rooms.decks.update_page
    said = " ".join(visible_texts(page))
    assert learner.window.place == UPDATE
    assert "4 entries are asked before all else from now on." in said
    assert all(title in said for title in titles_in(file))
    assert page.accessibleName() == page.title.text() == "A part of this deck"
    assert page.foot.do_button.text() == "Ask these first"
    assert not clipped(learner.window)
    learner.press(Key.Key_Return)
    trainer.rest()
    wanted = order(learner)[:4]
    assert set(store.decks.deck(DECK).items) == set(before.items)
    assert list(store.events.all(study.learner.id)) == events
    found = select(study, engine.catalogue)
    first = [store.decks.item(row.item)[1].id for row in found.reviews if row.uuid in found.first]
    assert set(first) <= set(wanted)
    learner.undo()
    settle()
    assert store.decks.deck(DECK) == before
    assert not select(study, engine.catalogue).first
    assert not list(replay.differences(study))


def test_the_same_file_once_more_says_that_nothing_has_changed(trainer: Trainer, file: Path) -> None:
    trainer.drop([file])
    trainer.learner.press(Key.Key_Return)
    trainer.rest()
    before = order(trainer.learner)
    trainer.open(file)
    assert trainer.told
    assert order(trainer.learner) == before
