"""Decks as a whole: their names, their groups, and deleting them."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import TextProblems, UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.study import decks
from desktop_app.study.today import overview
from desktop_app.study.undo import Change
from tests.answering import BUILT_IN, answer_cards
from tests.study.versions import assert_sound, known

DECK = DeckId(BUILT_IN)


def titles(engine: Engine) -> list[str]:
    return [head.title for head in engine.store.decks.heads()]


def back_and_again(engine: Engine, change: Change | None) -> None:
    assert change is not None
    with engine.study.writing():
        change = change.take_back(engine.study, engine.catalogue)


def test_a_deck_gets_another_title(engine: Engine) -> None:
    before = titles(engine)
    change = decks.rename(engine.study, engine.catalogue, DECK, "  Leading\nand managing ")
    assert "Leading and managing" in titles(engine)
    back_and_again(engine, change)
    assert titles(engine) == before
    assert decks.rename(engine.study, engine.catalogue, DECK, "Leadership vs. management") is None
    assert_sound(engine)


@pytest.mark.parametrize("title", ["", "  ", "x" * 201, "a\x07b"])
def test_no_deck_goes_without_a_proper_title(engine: Engine, title: str) -> None:
    with pytest.raises(TextProblems) as raised:
        decks.rename(engine.study, engine.catalogue, DECK, title)
    assert set(raised.value.problems) == {"title"}


def test_a_deck_lies_in_groups(engine: Engine) -> None:
    change = decks.move(engine.study, engine.catalogue, DECK, ["Work", "Leading"])
    assert engine.store.library.folders()[DECK] == ("Work", "Leading")
    back_and_again(engine, change)
    assert engine.store.library.folders()[DECK] == ()
    with pytest.raises(TextProblems):
        decks.move(engine.study, engine.catalogue, DECK, ["a"] * 9)
    assert_sound(engine)


def test_a_deleted_deck_is_seen_nowhere(engine: Engine) -> None:
    answer_cards(engine, 3)
    states = known(engine)
    decks.delete(engine.study, engine.catalogue, DECK)
    study = engine.study
    assert DECK not in [head.id for head in study.store.decks.heads()]
    assert DECK not in study.store.decks.counts(study.learner.id, study.today())
    assert overview(study, engine.catalogue).decks == ()
    assert study.store.cards.answered_on(study.learner.id, study.today()) == []
    assert known(engine) == states
    assert_sound(engine)


def test_it_comes_back_as_it_was(engine: Engine) -> None:
    answer_cards(engine, 3)
    before = overview(engine.study, engine.catalogue)
    back_and_again(engine, decks.delete(engine.study, engine.catalogue, DECK))
    assert overview(engine.study, engine.catalogue) == before
    assert_sound(engine)


def test_for_thirty_days_it_can_be_had_back(engine: Engine) -> None:
    decks.delete(engine.study, engine.catalogue, DECK)
    ((deleted, left),) = decks.deleted_decks(engine.study)
    assert (deleted.deck, deleted.title, left) == (DECK, "Leadership vs. management", 30)
    engine.study.clock.advance(days=29.5)  # type: ignore[attr-defined]
    change = decks.put_back(engine.study, engine.catalogue, DECK)
    assert decks.deleted_decks(engine.study) == ()
    back_and_again(engine, change)
    assert [left for _, left in decks.deleted_decks(engine.study)] == [1]
    engine.study.clock.advance(days=1)  # type: ignore[attr-defined]
    assert decks.deleted_decks(engine.study) == ()


def test_a_folder_without_a_deck_left_opens(engine: Engine) -> None:
    answer_cards(engine, 1)
    for head in engine.store.decks.heads():
        decks.delete(engine.study, engine.catalogue, head.id)
    folder = engine.settings.folder
    engine.close()
    again = open_engine(folder, clock=engine.study.clock)
    assert again.store.decks.heads() == ()
    assert len(decks.deleted_decks(again.study)) == 3
    again.close()


def test_a_deck_nobody_knows(engine: Engine) -> None:
    with pytest.raises(UnknownName):
        decks.delete(engine.study, engine.catalogue, DeckId("nothing"))
    with pytest.raises(UnknownName):
        decks.rename(engine.study, engine.catalogue, DeckId("nothing"), "Something")
