from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resource
from desktop_app.ui.theme.fonts import load_fonts
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.theme.tokens import load_tokens


@pytest.fixture(scope="session")
def _fonts(qapp: QApplication) -> None:
    assert load_fonts(resource("fonts")) == ()


@pytest.fixture
def theme(_fonts: None) -> Iterator[Theme]:
    theme = Theme(load_tokens(resource("tokens.json")), resource("."))
    theme.set_mode(Mode.LIGHT)
    yield theme
    theme.set_mode(Mode.SYSTEM)
