"""Choices saved with the deck: as tables of its file, whatever a person wrote into them."""

from __future__ import annotations

import datetime
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import TextProblems, UnknownName
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.study import importing
from desktop_app.study.exporting import export_deck
from desktop_app.study.workshop import saved_sets
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopSet
from desktop_app.study.workshop.saved_sets import SavedSet, as_table, sets_of
from tests.study.versions import assert_sound, bring
from tests.study.workshop.rounds_of_all_kinds import deck

NAME = deck().head.id
CHOSEN = WorkshopSet(
    "Kick-off",
    90,
    (RoundKind.BUZZER, RoundKind.DISCUSSION),
    (ItemId("c1"), ItemId("traits")),
    ("Rot", "Blau", "„Grün“"),
    Voting.CORNERS,
    0,
    alone_first=True,
    asks_why=True,
    seed=7,
)


def with_tables(*tables: dict[str, Any]) -> Deck:
    return replace(deck(), head=replace(deck().head, workshops=tables))


def read_back(chosen: WorkshopSet) -> SavedSet:
    (found,) = sets_of(with_tables(as_table(chosen)))
    return found


@pytest.fixture
def at(engine: Engine) -> Engine:
    bring(engine, deck())
    return engine


def saved(engine: Engine) -> tuple[WorkshopSet, ...]:
    return tuple(each.chosen for each in sets_of(engine.store.decks.deck(NAME)))


@pytest.mark.parametrize("chosen", [CHOSEN, WorkshopSet(), replace(CHOSEN, contrasts=())])
def test_what_was_chosen_comes_back(chosen: WorkshopSet) -> None:
    assert read_back(chosen) == SavedSet(0, chosen)


def test_every_choice_is_saved() -> None:
    assert as_table(CHOSEN).keys() == {each.name for each in fields(WorkshopSet)}


def test_a_saved_set_travels_with_the_deck_file(at: Engine, tmp_path: Path) -> None:
    saved_sets.save(at.study, at.catalogue, NAME, CHOSEN)
    export_deck(at.study, NAME, tmp_path / "deck.toml")
    read = importing.load(tmp_path / "deck.toml")
    assert sets_of(read) == (SavedSet(0, CHOSEN),)
    assert make_plan(read, CHOSEN) == make_plan(deck(), CHOSEN)


def test_saving_and_deleting_can_be_taken_back(at: Engine) -> None:
    change = saved_sets.save(at.study, at.catalogue, NAME, CHOSEN)
    other = saved_sets.save(at.study, at.catalogue, NAME, replace(CHOSEN, title="Second day"))
    gone = saved_sets.delete(at.study, at.catalogue, NAME, 0)
    assert [each.title for each in saved(at)] == ["Second day"]
    for step, left in ((gone, 2), (other, 1), (change, 0)):
        with at.study.writing():
            step.take_back(at.study, at.catalogue)
        assert len(saved(at)) == left
    with at.study.writing():
        change.give_again(at.study, at.catalogue)
    assert saved(at) == (CHOSEN,)
    assert [change.label, gone.label] == [saved_sets.SET_SAVED, saved_sets.SET_DELETED]
    assert_sound(at)


def test_the_same_title_is_the_same_set(at: Engine) -> None:
    saved_sets.save(at.study, at.catalogue, NAME, CHOSEN)
    saved_sets.save(at.study, at.catalogue, NAME, replace(CHOSEN, title=" kick-OFF ", minutes=20))
    assert [(each.title, each.minutes) for each in saved(at)] == [("kick-OFF", 20)]


def test_one_can_get_another_title(at: Engine) -> None:
    saved_sets.save(at.study, at.catalogue, NAME, CHOSEN)
    saved_sets.save(at.study, at.catalogue, NAME, replace(CHOSEN, title="Autumn"), place=0)
    assert saved(at) == (replace(CHOSEN, title="Autumn"),)


@pytest.mark.parametrize("title", ["", " \n", "x" * 201])
def test_it_needs_a_proper_title(at: Engine, title: str) -> None:
    with pytest.raises(TextProblems) as raised:
        saved_sets.save(at.study, at.catalogue, NAME, replace(CHOSEN, title=title))
    assert set(raised.value.problems) == {"title"}
    assert saved(at) == ()


def test_nothing_is_deleted_where_nothing_is(at: Engine) -> None:
    with pytest.raises(UnknownName):
        saved_sets.delete(at.study, at.catalogue, NAME, 0)


def test_a_saved_set_stays_when_the_deck_is_updated(at: Engine) -> None:
    saved_sets.save(at.study, at.catalogue, NAME, CHOSEN)
    newer = Deck(replace(deck().head, title="Another title"), deck().items[1:])
    bring(at, newer)
    assert saved(at) == (CHOSEN,)


def test_sets_of_a_deck_file_come_with_it(engine: Engine) -> None:
    bring(engine, with_tables(as_table(CHOSEN)))
    assert saved(engine) == (CHOSEN,)


def test_what_is_unknown_stays(at: Engine) -> None:
    beyond = {"room": "A 12", "day": datetime.date(2026, 12, 3), "breaks": [{"after": 3}]}
    bring(at, with_tables(as_table(CHOSEN) | beyond))
    saved_sets.save(at.study, at.catalogue, NAME, replace(CHOSEN, minutes=30))
    (table,) = at.store.decks.head(NAME).workshops
    assert table == as_table(replace(CHOSEN, minutes=30)) | beyond


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("minutes", 4, "“minutes” is 4; it must be a number from 5 to 180."),
        ("minutes", "45", "“minutes” is “45”; it must be a number from 5 to 180."),
        ("minutes", True, "“minutes” is True; it must be a number from 5 to 180."),
        ("seconds", -1, "“seconds” is -1; it must be a number from 0 to 600."),
        ("seed", 0.5, "“seed” is 0.5; it must be a number from 0 to 2147483648."),
        ("alone_first", 1, "“alone_first” is 1; it must be true or false."),
        ("title", 3, "“title” is 3; it must be a text."),
        ("voting", "shouting", "“voting” has “shouting”, which is none of keys, hands, corners."),
        ("voting", {"by": 1}, "“voting” has {'by': 1}, which is none of keys, hands, corners."),
        ("teams", ["one"], "“teams” must be 2 to 8 different names."),
        ("teams", ["A", "a"], "“teams” must be 2 to 8 different names."),
        ("teams", ["A", 3], "“teams” must be 2 to 8 different names."),
        ("contrasts", "c1", "“contrasts” is “c1”; it must be a list."),
        ("contrasts", ["c1", "gone"], "There is no contrast “gone” in this deck."),
        ("contrasts", [{"id": "c1"}], "There is no contrast {'id': 'c1'} in this deck."),
    ],
)
def test_what_is_wrong_is_named_and_the_usual_stands_in_its_place(name: str, value: Any, said: str) -> None:
    (found,) = sets_of(with_tables({name: value}))
    usual = ("c1",) if value == ["c1", "gone"] else getattr(WorkshopSet(), name)
    assert [str(each) for each in found.problems] == [said]
    assert getattr(found.chosen, name) == usual


def test_of_the_kinds_those_are_taken_that_are_known() -> None:
    (found,) = sets_of(with_tables({"kinds": ["buzzer", "karaoke", ["x"], "buzzer"]}))
    assert found.chosen.kinds == (RoundKind.BUZZER,)
    assert len(found.problems) == 2
    (none,) = sets_of(with_tables({"kinds": ["karaoke"]}))
    assert none.chosen.kinds == WorkshopSet().kinds


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from([each.name for each in fields(WorkshopSet)])


@given(st.dictionaries(names, values))
def test_any_table_gives_a_set_that_can_be_saved_again(table: dict[str, Any]) -> None:
    (found,) = sets_of(with_tables(table))
    assert read_back(found.chosen) == SavedSet(0, found.chosen)
    (again,) = sets_of(with_tables(as_table(found.chosen, table)))
    assert again.problems == ()


def test_a_deck_that_is_not_there_has_none(at: Engine) -> None:
    with pytest.raises(UnknownName):
        saved_sets.save(at.study, at.catalogue, DeckId("nowhere"), CHOSEN)
