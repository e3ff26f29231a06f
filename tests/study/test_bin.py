"""What was deleted comes back for thirty days: at its place, and with its history."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.item import TraitSet
from desktop_app.study import bin as bins
from desktop_app.study.bin import deletions
from desktop_app.study.operations import edit_item
from desktop_app.study.practice import of_contrast
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of, until
from tests.clock import FakeClock
from tests.study.small_deck import (
    CONTRAST,
    EXAMPLE,
    SMALL,
    TRAITS,
    add_small,
    assert_sound,
    away,
    back,
    items,
)


def test_the_latest_is_listed_first_with_its_name_its_deck_and_the_days_left(
    engine: Engine, clock: FakeClock
) -> None:
    keys = add_small(engine)
    away(engine, keys[CONTRAST.id])
    clock.advance(days=4, hours=1)
    away(engine, keys[TRAITS.id], "bold")
    clock.advance(hours=2)
    away(engine, keys[EXAMPLE.id], "case-1")
    listed = [(row.binned.label, row.item_kind, row.deck, row.days_left) for row in deletions(engine.study)]
    assert listed == [
        ("Case 1", "example", "Small", 30),
        ("Is bold", "traits", "Small", 30),
        ("Horizon", "contrast", "Small", 26),
    ]


def test_an_item_comes_back_with_the_history_of_its_cards(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    row, learner = session.current.row, engine.study.learner.id
    head, contrast = session.current.head, session.current.card.contrast
    assert contrast is not None
    answer_one(session)
    before = engine.store.states.get(learner, row.key), engine.store.decks.deck(head.id)
    events = tuple(engine.store.events.all(learner))
    StudySession(engine.study, engine.catalogue, practice=(row,)).delete()
    (listed,) = deletions(engine.study)
    back(engine, listed)
    assert (engine.store.states.get(learner, row.key), engine.store.decks.deck(head.id)) == before
    assert tuple(engine.store.events.all(learner)) == events
    assert row.key in [each.key for each in of_contrast(engine.study, engine.catalogue, head.id, contrast)]
    assert deletions(engine.study) == ()
    assert_sound(engine)


def test_a_part_goes_into_its_item_as_that_is_now(engine: Engine) -> None:
    keys = add_small(engine)
    row = away(engine, keys[TRAITS.id], "bold")
    edit_item(engine.study, engine.catalogue, keys[TRAITS.id], {"statements/warm/text": "Is kind"})
    back(engine, row)
    traits = items(engine)[0]
    assert isinstance(traits, TraitSet)
    assert [each.text for each in traits.statements[:4]] == ["Is calm", "Is bold", "Is curious", "Is kind"]
    assert engine.store.decks.kept_item(keys[TRAITS.id]).imported == TRAITS
    assert_sound(engine)


def test_an_item_that_is_whole_again_is_as_it_was_imported(engine: Engine) -> None:
    keys = add_small(engine)
    row = away(engine, keys[EXAMPLE.id], "case-2")
    assert engine.store.decks.kept_item(keys[EXAMPLE.id]).imported == EXAMPLE
    back(engine, row)
    kept = engine.store.decks.kept_item(keys[EXAMPLE.id])
    assert (kept.item, kept.imported, kept.retired) == (EXAMPLE, None, False)


@pytest.mark.parametrize("first", [0, 1])
def test_a_part_and_its_item_come_back_in_either_order(engine: Engine, first: int) -> None:
    keys = add_small(engine)
    away(engine, keys[EXAMPLE.id], "case-2")
    # Of an example the last situation takes the example with it.
    for name in ("case-0", "case-1", "case-3"):
        away(engine, keys[EXAMPLE.id], name)
    whole, *_, part = deletions(engine.study)
    assert (whole.binned.part, whole.binned.label) == (None, "A firm")
    assert part.with_item
    assert EXAMPLE.id not in [item.id for item in items(engine)]
    back(engine, (whole, part)[first])
    left = deletions(engine.study)
    assert not any(each.with_item for each in left)
    assert whole.binned not in [each.binned for each in left], (
        "the item is there: nothing is left to put back"
    )
    for each in left:
        back(engine, each)
    assert items(engine) == SMALL.items
    assert_sound(engine)


def test_putting_back_can_be_taken_back_and_done_again(engine: Engine) -> None:
    keys = add_small(engine)
    row = away(engine, keys[TRAITS.id], "bold")
    without = items(engine)
    change = back(engine, row)
    with engine.store.transaction():
        change.take_back(engine.study, engine.catalogue)
    assert (items(engine), deletions(engine.study)) == (without, (row,))
    with engine.store.transaction():
        change.give_again(engine.study, engine.catalogue)
    assert (items(engine), deletions(engine.study)) == (SMALL.items, ())
    assert_sound(engine)


def test_undo_of_a_deletion_takes_its_row_and_redo_brings_it(engine: Engine) -> None:
    session = session_of(engine)
    session.delete()
    (row,) = deletions(engine.study)
    session.undo()
    assert deletions(engine.study) == ()
    session.redo()
    assert deletions(engine.study) == (row,)


def test_undo_finds_what_was_put_back_already(engine: Engine) -> None:
    session = session_of(engine)
    assert session.current is not None
    shown = session.current
    session.delete()
    back(engine, deletions(engine.study)[0])
    session.undo()
    assert session.current == shown
    session.redo()
    assert len(deletions(engine.study)) == 1
    assert_sound(engine)


def test_what_is_gone_from_the_list_cannot_be_put_back(engine: Engine) -> None:
    keys = add_small(engine)
    row = away(engine, keys[CONTRAST.id])
    back(engine, row)
    with pytest.raises(UnknownName):
        back(engine, row)


def test_after_thirty_days_the_row_goes_and_the_history_stays(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    assert session.current is not None
    row = session.current.row
    answer_one(session)
    StudySession(engine.study, engine.catalogue, practice=(row,)).delete()
    clock.advance(days=29, hours=23)
    assert [each.days_left for each in deletions(engine.study)] == [1]
    assert bins.let_go(engine.study) == 0
    clock.advance(hours=2)
    assert deletions(engine.study) == ()
    assert bins.let_go(engine.study) == 1
    assert engine.store.bin.all() == ()
    assert engine.store.decks.kept_item(row.item).retired
    assert len(list(engine.store.events.all(engine.study.learner.id))) == 1
    assert_sound(engine)


def test_a_clock_set_back_adds_no_days(engine: Engine, clock: FakeClock) -> None:
    keys = add_small(engine)
    away(engine, keys[CONTRAST.id])
    clock.advance(days=-3)
    assert deletions(engine.study)[0].days_left == 30
