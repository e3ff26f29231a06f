from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.compose import Engine
from desktop_app.ui.theme.theme import Theme
from tests.flows.workshop.facilitator import Facilitator


@pytest.fixture
def facilitator(theme: Theme, engine: Engine) -> Iterator[Facilitator]:
    made = Facilitator(theme, engine)
    yield made
    made.close()
