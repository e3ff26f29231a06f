"""A data folder whose built-in decks, and whose learner's name, are hostile."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.compose import open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.formats.toml_writer import write_deck_toml
from desktop_app.study.choices import choose
from desktop_app.study.importing import load
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.ui.planted import planted, planted_deck


def hostile_folder(place: Path, bait: Path) -> Path:
    """In `place`, with the deck files it was made of beside it, in `decks`."""
    decks, data = place / "decks", place / "data"
    decks.mkdir()
    for path in paths.built_in_decks():
        write_deck_toml(planted_deck(load(path), bait), decks / path.name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "built_in_decks", lambda: tuple(sorted(decks.glob("*.toml"))))
        engine = open_engine(data, clock=FakeClock())
        store = engine.study.store
        with store.transaction():
            person = store.learners.add(planted("Ann", bait))
            store.learners.use(person.id)
            store.decks.start(person.id, DeckId(BUILT_IN))
        engine.close()
    engine = open_engine(data, clock=FakeClock())
    for name in ("guesses_first", "opens_contrasts"):
        choose(engine.study, name, False)
    engine.close()
    return data
