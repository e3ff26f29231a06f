"""Decks: the tree with its groups, one deck in every state, one of its entries, and updates from a file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, SideId, StatementId
from desktop_app.domain.item import Contrast, PlainCard, Side, Statement
from desktop_app.formats.toml_writer import write_deck_toml
from desktop_app.study import decks, importing
from desktop_app.study.importing import add_deck
from desktop_app.ui.actions import DECKS, UPDATE
from desktop_app.ui.library.room import DecksRoom
from tests.choices import mix_up
from tests.deck_files import DECK, write_version
from tests.flows.driver import Learner
from tests.pictures import states
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.study.versions import bring, plain
from tests.ui.pages import settle, until

_FRONTS = (
    "What is the capital of France?",
    "Which river flows through Vienna, Bratislava, Budapest and Belgrade on its way to the sea?",
    "Hauptversammlungsbeschluss",
)


def _open(learner: Learner) -> DecksRoom:
    learner.window.show_decks()
    settle()
    room = learner.window.rooms.decks
    room.decks.enter_deck()
    settle()
    return room


def _in_groups(learner: Learner) -> None:
    engine = learner.engine
    first, second, third = [head.id for head in engine.store.decks.heads()][:3]
    for deck in (first, second):
        decks.move(engine.study, engine.catalogue, deck, ("Management basics",))
    decks.move(engine.study, engine.catalogue, third, ("People skills",))


def decks_room(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    mix_up(learner.engine)
    states.make_some_due(learner, 60)
    _in_groups(learner)
    learner.window.show_decks()
    settle()
    yield Shot("tree")
    room = _open(learner)
    yield Shot("deck")
    room.decks.detail.table.setFocus()
    settle()
    yield Shot("row-chosen")
    room.decks.detail.table.open_current()
    settle()
    yield Shot("contrast")
    room._edit()
    settle()
    yield Shot("editing")


def decks_states(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    store = learner.engine.store
    cards = tuple(PlainCard(id=ItemId(f"c{n}"), front=front, back="…") for n, front in enumerate(_FRONTS))
    with store.transaction():
        add_deck(store, Deck(DeckHead(id=DeckId("plain"), title="Plain cards", language="en"), cards))
    room = _open(learner)
    room.decks.search.setText("zzz")
    settle()
    yield Shot("none-found")
    room.decks.search.clear()
    room.presenter.open(DeckId("plain"))
    settle()
    yield Shot("plain-waits")
    for head in store.decks.heads():
        room.presenter.open(head.id)
        room.deck_acts.delete()
    settle()
    yield Shot("no-deck")


def _with_faults() -> Deck:
    """Named after what it is about, told at length, and without a reason or a source."""
    left, right = SideId("coaching"), SideId("mentoring")
    sides = (Side(left, "Coaching", "coach", "coaches"), Side(right, "Mentoring", "mentor", "mentors"))
    said = (
        Statement(StatementId("weeks"), left, "Lasts a few weeks, as the coach and the client have agreed"),
        Statement(StatementId("years"), right, "Goes on for years"),
    )
    contrast = Contrast(id=ItemId("time"), title="Weeks vs. years", question="How long?", statements=said)
    return Deck(DeckHead(DeckId("weeks"), "Weeks and years", sides=sides), (contrast,))


def decks_panes(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    _in_groups(learner)
    room = _open(learner)
    acts = room.deck_acts
    for name, open_pane in (
        ("date", acts.open_date),
        ("rename", acts.open_rename),
        ("move", acts.open_move),
        ("export", acts.open_export),
        ("print", acts.open_print),
        ("options", acts.open_options),
        ("remarks", acts.open_remarks),
    ):
        open_pane()
        settle()
        until(lambda: not learner.window.jobs.jobs)
        settle()
        yield Shot(name)
    with learner.engine.study.writing():
        add_deck(learner.engine.store, _with_faults())
    room.presenter.open(DeckId("weeks"))
    acts.open_remarks()
    until(lambda: not learner.window.jobs.jobs)
    settle()
    yield Shot("remarks-found")
    acts.close_pane()
    acts.open_rename()
    acts.rename_pane.field.clear()
    acts.rename_pane.accept()
    settle()
    yield Shot("rename-problem")
    acts.close_pane()
    room.decks.tell("Deck moved to Management basics")
    settle()
    yield Shot("toast")
    room.decks.show_problem("This could not be saved. The disk is full. Free some space, then try again.")
    settle()
    yield Shot("problem")
    yield Shot("more", lambda: _menu(room))


def _menu(room: DecksRoom) -> QWidget:
    room.decks.detail.open_menu()
    assert room.decks.detail.menu is not None
    settle()
    return room.decks.detail.menu


def deck_update(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "leadership.toml"
        write_version(learner.engine, path, reworded=0, added=0, gone=0)
        with importing.read(path) as found, learner.engine.store.transaction():
            assert found.mark is not None
            learner.engine.store.library.put_file(DECK, found.mark)
        write_version(learner.engine, path)
        os.utime(path, (1, 1))
        room = _open(learner)
        until(lambda: not room.decks.detail.changes.isHidden())
        yield Shot("notice")
        room.updating.see_changes()
        until(lambda: learner.window.place == UPDATE)
        settle()
        yield Shot("changes")
        for row in room.update_page.rows:
            row.box.toggle()
        settle()
        yield Shot("the-other-way-round")
        room.updating.leave()
        write_version(learner.engine, path, added=60, reworded=0, gone=0)
        room.updating.update_from(DECK, path)
        until(lambda: learner.window.place == UPDATE)
        settle()
        yield Shot("many")
        room.updating.leave()
        yield from _question(learner, room, Path(folder) / "words.toml")
        assert learner.window.place == DECKS


def _question(learner: Learner, room: DecksRoom, path: Path) -> Iterator[Shot]:
    """A text that may be the new wording of one of two."""
    same = "one two three four five six seven eight nine ten"
    bring(learner.engine, plain("words", ("red", f"{same} red", "r"), ("green", f"{same} green", "g")))
    write_deck_toml(plain("words", ("blue", f"{same} blue", "b")), path)
    room.updating.update_from(DeckId("words"), path)
    until(lambda: learner.window.place == UPDATE)
    settle()
    yield Shot("question")
    room.updating.leave()


LIBRARY: dict[str, Visit] = {
    "decks": decks_room,
    "decks-states": decks_states,
    "decks-panes": decks_panes,
    "deck-update": deck_update,
}
