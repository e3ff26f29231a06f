from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.lint import RULES
from desktop_app.progress import Cancelled
from desktop_app.study.deck_remarks import findings_in


class Watched:
    def __init__(self, cancels_at: int = -1) -> None:
        self.cancels_at = cancels_at
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int = 0) -> None:
        if done == self.cancels_at:
            raise Cancelled
        self.steps.append((done, total))


def test_each_rule_is_a_step(engine: Engine) -> None:
    watched = Watched()
    deck = engine.store.decks.heads()[0].id
    assert findings_in(engine.store, deck, watched) == findings_in(engine.store, deck)
    assert watched.steps == [(number, len(RULES)) for number in range(1, len(RULES) + 1)]


def test_it_ends_at_the_step_at_which_it_is_cancelled(engine: Engine) -> None:
    watched = Watched(cancels_at=2)
    with pytest.raises(Cancelled):
        findings_in(engine.store, engine.store.decks.heads()[0].id, watched)
    assert watched.steps == [(1, len(RULES))]
