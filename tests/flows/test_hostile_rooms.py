"""A hostile deck in Decks and Workshop, hostile files in Import: nothing is drawn as HTML, or opened."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.compose import open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.formats.toml_writer import write_deck_toml
from desktop_app.study.importing import load
from desktop_app.ui.actions import FACILITATOR
from desktop_app.ui.theme.theme import Theme
from tests.clock import FakeClock
from tests.flows.driver import Key, Learner
from tests.flows.importing import Trainer
from tests.hostile_folder import hostile_folder
from tests.pictures import states
from tests.ui.making_pictures import png
from tests.ui.opened import watched
from tests.ui.pages import settle, until
from tests.ui.planted import rich_ones, running_on
from tests.workshops import ended, left_half_way

_ALT = Qt.KeyboardModifier.AltModifier
_KINDS = 8
_BAD_NAME = "<b>bold<img src=x>\u202etable"


def decks_room(learner: Learner, files: Path) -> Iterator[QWidget]:
    states.make_some_due(learner, 16)
    learner.press(Key.Key_2, _ALT)
    room = learner.window.rooms.decks
    until(lambda: room.presenter.contents is not None)
    yield learner.window
    contents = room.presenter.contents
    assert contents is not None
    for row in contents.rows[:: max(1, len(contents.rows) // _KINDS)]:
        room.presenter.open_item(row.key)
        settle()
        yield learner.window
    learner.press(Key.Key_E)
    settle()
    yield learner.window
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Escape)
    for name in ("deck_options", "move_deck", "rename_deck", "export_deck"):
        learner.window.actions_[name].trigger()
        settle()
        yield learner.window
        learner.press(Key.Key_Escape)
    learner.window.actions_["delete_deck"].trigger()
    settle()
    yield learner.window


def import_room(learner: Learner, files: Path) -> Iterator[QWidget]:
    trainer, folder = Trainer(learner), Path(tempfile.mkdtemp(prefix="versus-hostile-"))
    try:
        deck = load(next(files.glob("*.toml")))
        other = replace(deck, head=replace(deck.head, id=DeckId("another")))
        write_deck_toml(other, folder / f"{_BAD_NAME}.toml")
        cell = deck.head.title.replace('"', "").replace(",", "")
        rows = [f"{number} {cell},{number} {cell}" for number in range(5)]
        (folder / f"{_BAD_NAME}.csv").write_text("\n".join(["front,back", *rows, f"{cell},"]), "utf-8")
        (folder / f"{_BAD_NAME}.xlsx").write_text("<html>no table</html>", "utf-8")
        for ending in ("xlsx", "csv", "toml"):
            trainer.open(folder / f"{_BAD_NAME}.{ending}")
            yield learner.window
            if ending == "toml":
                trainer.press(trainer.pages.preview.foot.do_button.text(), by="mouse")
                yield learner.window
            trainer.learner.press(Key.Key_Escape)
            yield learner.window
    finally:
        shutil.rmtree(folder)


def workshop_room(learner: Learner, files: Path) -> Iterator[QWidget]:
    ended(learner.engine)
    left_half_way(learner.engine, 1)
    learner.press(Key.Key_6, _ALT)
    room = learner.window.rooms.workshop
    room.setup.form.fold.set_open(True)
    settle()
    yield learner.window
    room.go_on()
    while learner.window.place == FACILITATOR:
        settle()
        yield learner.window
        learner.press(Key.Key_Space)
    yield learner.window


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("visit", [decks_room, import_room, workshop_room])
def test_texts_stay_texts(
    theme: Theme, tmp_path: Path, visit: Callable[[Learner, Path], Iterator[QWidget]]
) -> None:
    bait = tmp_path / "bait.png"
    bait.write_bytes(png(8, 8))
    data = hostile_folder(tmp_path, bait)
    found: list[str] = []
    learner = Learner(theme, open_engine(data, clock=FakeClock()))
    try:
        with watched([bait]) as watch:
            for window in visit(learner, tmp_path / "decks"):
                window.grab()
                found += [*rich_ones(window), *running_on(window)]
            assert watch.opened == []
    finally:
        learner.close()
    assert not list(dict.fromkeys(found))
