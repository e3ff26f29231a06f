"""Every screen in every state, text size and direction: no text is cut, broken, covered, overlapping.

In one theme, for colours move nothing, at the two sizes that are tight (from right to left at the tighter),
and not in English, which is shorter than any; `python -m tests.pictures` looks at all and writes pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.theme import Mode, Theme
from tests.flows.conftest import _rooms_when_they_are_asked_for
from tests.pictures.matrix import LANGUAGES, Looks
from tests.pictures.screens import SCREENS
from tests.pictures.shot import Shot, laid_over
from tests.pictures.sitting import Places, Sitting, faults, sitting, theme_of
from tests.ui import pseudo
from tests.ui.pages import FIRST, SMALL

__all__ = ["_rooms_when_they_are_asked_for"]


@pytest.fixture(scope="module")
def places(_folder_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Places:
    return Places(_folder_template, pseudo.make(tmp_path_factory.mktemp("texts")))


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The application is dressed as it was before when the last picture is taken."""
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    theme = theme_of(qapp)
    yield theme
    theme.set_mode(Mode.SYSTEM)
    theme.changed.disconnect()
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture(scope="module")
def looks() -> dict[str, Looks]:
    sizes = {"pseudo": (SMALL, FIRST), "rtl": (SMALL,)}
    return {language: Looks(themes=("light",), sizes=sizes[language]) for language in sizes}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "english"])
def test_every_text_fits(
    theme: Theme, places: Places, looks: dict[str, Looks], language: str, screen: str
) -> None:
    found = []
    with sitting(theme, places, LANGUAGES[language]) as sat:
        for shot in SCREENS[screen](sat):
            for look in looks[language]:
                sat.wear(look)
                if seen(sat, shot):
                    # Other tests of this process may have changed what fonts measure since it was laid out.
                    sat.wear(look._replace(percent=100 if look.percent > 100 else 200))
                    sat.wear(look)
                    found += [f"{shot.name} {look.name}: {each}" for each in seen(sat, shot)]
    assert not found


def seen(sat: Sitting, shot: Shot) -> list[str]:
    """What is wrong with it as it is on the screen now."""
    with laid_over(shot, sat.learner.window) as over:
        return faults(sat.learner.window, over)
