from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.study.first_look import first_look, is_untouched
from tests.answering import BUILT_IN, answer_cards


def test_a_new_folder_is_untouched_until_a_card_is_answered(engine: Engine) -> None:
    assert is_untouched(engine.study)
    answer_cards(engine, 1)
    assert not is_untouched(engine.study)


def test_the_card_to_try_says_why_and_has_one_right_side(engine: Engine) -> None:
    look = first_look(engine.study, engine.catalogue)
    assert look is not None
    assert (look.head.id, look.card.kind) == (BUILT_IN, CardKind.WHICH_SIDE)
    assert look.card.right in {side.id for side in look.head.sides}
    assert look.card.reason
    assert look.contrasts > 1
    assert look.seconds > 0


def test_nothing_to_try_where_no_deck_is_studied(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.store.decks, "started", lambda _learner: ())
    assert first_look(engine.study, engine.catalogue) is None
