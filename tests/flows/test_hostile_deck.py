"""A deck of hostile texts through every screen: nothing is drawn as HTML, opened, or turned around."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.theme import Mode, Theme
from tests.hostile_folder import hostile_folder
from tests.pictures.cards import CARDS
from tests.pictures.data_folder import DATA_FOLDER
from tests.pictures.engine import ENGINE
from tests.pictures.plans import PLANS
from tests.pictures.rooms import ROOMS
from tests.pictures.shot import Visit, laid_over
from tests.pictures.sitting import Places, sitting, theme_of
from tests.ui.making_pictures import png
from tests.ui.opened import watched
from tests.ui.planted import planted, rich_ones, running_on, runs_on

SCREENS: dict[str, Visit] = {
    **ROOMS,
    **CARDS,
    **ENGINE,
    **PLANS,
    **DATA_FOLDER,
}
"""Those that show what is in a deck; see also `test_hostile_rooms`."""


@pytest.fixture(scope="module")
def bait(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bait") / "bait.png"
    path.write_bytes(png(8, 8))
    return path


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory, bait: Path) -> Places:
    data = hostile_folder(tmp_path_factory.mktemp("data"), bait)
    return Places(data, tmp_path_factory.mktemp("texts"))


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    theme = theme_of(qapp)
    yield theme
    theme.set_mode(Mode.SYSTEM)
    theme.changed.disconnect()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_texts_stay_texts(theme: Theme, places: Places, bait: Path, screen: str) -> None:
    found: list[str] = []
    with watched([bait]) as watch, sitting(theme, places, "en") as sat:
        for shot in SCREENS[screen](sat):
            window = sat.learner.window
            with laid_over(shot, window) as over:
                for root in (window, over):
                    if root is not None:
                        root.grab()
                        found += [f"{shot.name}: {each}" for each in (*rich_ones(root), *running_on(root))]
        assert watch.opened == []
    assert not list(dict.fromkeys(found))


def test_the_eye_for_overrides(bait: Path) -> None:
    text = planted("a", bait)
    assert not runs_on(text)
    assert not runs_on(f"Deck: {text}")
    assert not runs_on(f"Deck \u2068{text}\u2069 deleted")
    assert runs_on(f"Deck {text} deleted")
    assert runs_on(f"“{text}”")
