"""Workshop: the set-up in its states, and the results."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.study import decks
from desktop_app.study.importing import add_deck
from desktop_app.study.workshop.rounds import Voting, WorkshopSet
from desktop_app.ui.workshop.room import WorkshopRoom
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle
from tests.workshops import ended, left_half_way

_TEAMS = ("North", "East", "Hauptversammlung Süd-West", "W", "River", "Forest", "Coast", "Summit")


def _enter(sitting: Sitting) -> WorkshopRoom:
    sitting.learner.window.show_workshop()
    settle()
    return sitting.learner.window.rooms.workshop


def _see(room: WorkshopRoom, part: QWidget) -> None:
    """Scroll to it."""
    settle()
    room.setup.show_pane(part)
    settle()


def setup(sitting: Sitting) -> Iterator[Shot]:
    room = _enter(sitting)
    yield Shot("usual")
    form = room.setup.form
    form.fold.set_open(True)
    form.more.voting.segment(Voting.CORNERS.value).click()
    _see(room, form.more.contrasts)
    yield Shot("more-choices")
    form.fold.set_open(False)
    form.teams.set_names(_TEAMS)
    form.teams.fields[1].setText("north")
    form.teams.changed.emit()
    form.teams._check()
    form.changed.emit()
    _see(room, form.teams)
    yield Shot("two-of-one-name")


def from_before(sitting: Sitting) -> Iterator[Shot]:
    engine = sitting.learner.engine
    for _ in range(2):
        ended(engine)
        sitting.clock.advance(days=3)
    left_half_way(engine)
    room = _enter(sitting)
    room.setup_acts.open_save()
    settle()
    yield Shot("saving")
    room.setup_acts._save("Kick-off for the new team leads, 45 minutes")
    settle()
    yield Shot("saved")
    room.setup.toast.close_toast()
    _see(room, room.setup.earlier)
    yield Shot("earlier")


def nothing(sitting: Sitting) -> Iterator[Shot]:
    store = sitting.learner.engine.store
    with store.transaction():
        add_deck(
            store, Deck(DeckHead(DeckId("plain"), "Plain"), (PlainCard(id=ItemId("a"), front="F", back="B"),))
        )
    room = _enter(sitting)
    room.presenter.open(DeckId("plain"))
    settle()
    yield Shot("plain-deck")
    engine = sitting.learner.engine
    for head in store.decks.heads():
        decks.delete(engine.study, engine.catalogue, head.id)
    room.open()
    settle()
    yield Shot("no-deck")


def results(sitting: Sitting) -> Iterator[Shot]:
    engine = sitting.learner.engine
    ended(engine, WorkshopSet(teams=_TEAMS, alone_first=True))
    room = _enter(sitting)
    room.setup.earlier.buttons[0].click()
    page = room.results.page
    page.tell("Saved: Workshop Leadership vs. management 2026-12-03.pdf in Documents.", "check")
    settle()
    yield Shot("export", lambda: _menu(room))
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    yield Shot("contrasts")


def _menu(room: WorkshopRoom) -> QWidget:
    room.results.page.export.open_menu()
    assert room.results.page.export.menu is not None
    settle()
    return room.results.page.export.menu


WORKSHOP: dict[str, Visit] = {
    "workshop": setup,
    "workshop-from-before": from_before,
    "workshop-nothing": nothing,
    "workshop-results": results,
}
