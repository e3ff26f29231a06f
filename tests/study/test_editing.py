"""Editing in place: the texts of any item, what is refused, what cards become of it, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import StaleItem, TextProblems
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast, Example, Item, PlainCard, TraitSet
from desktop_app.domain.rules import cards_of
from desktop_app.study import operations, replay
from desktop_app.study.editing import edited, fields_of
from desktop_app.study.importing import add_deck
from desktop_app.study.rows import ItemKey
from desktop_app.study.selection import Scope
from desktop_app.study.session import StudySession
from tests.answering import BUILT_IN, answer_one, session_of, until
from tests.clock import FakeClock
from tests.strategies import decks

GAPS = Deck(
    DeckHead(id=DeckId("gaps"), title="Gaps"),
    (
        PlainCard(id=ItemId("one"), cloze="{{a}} then {{b}} then {{c}}"),
        PlainCard(id=ItemId("two"), front="F", back="B"),
    ),
)


def key_of(engine: Engine, item: str, deck: str = BUILT_IN) -> ItemKey:
    key = engine.study.store.decks.find_item(DeckId(deck), ItemId(item))
    assert key is not None
    return key


def first(engine: Engine, kind: type[Item]) -> tuple[ItemKey, Item]:
    items = engine.study.store.decks.items(DeckId(BUILT_IN))
    item = next(each for each in items if isinstance(each, kind))
    return key_of(engine, item.id), item


def edit(engine: Engine, key: ItemKey, **edits: str) -> object:
    return operations.edit_item(engine.study, engine.catalogue, key, edits)


@given(decks())
def test_every_text_of_every_item_is_a_field_that_can_be_written(deck: Deck) -> None:
    """Each on its own, and ids stay; cards are others only where a gap comes or goes."""
    for item in deck.items:
        fields = fields_of(item, deck.head)
        assert len({field.path for field in fields}) == len(fields)
        for field in fields:
            text = "other {{words}}" if field.path == "cloze" else "other words"
            changed, problems = edited(item, deck.head, {field.path: text})
            assert not problems
            now = {each.path: each.text for each in fields_of(changed, deck.head)}
            was = {each.path: each.text for each in fields}
            assert now == was | {field.path: text}
            if field.path != "cloze":
                assert [card.id for card in cards_of(changed, deck.head)] == [
                    card.id for card in cards_of(item, deck.head)
                ]


@given(decks(), st.data())
def test_a_required_text_cannot_be_emptied(deck: Deck, data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(deck.items))
    for field in fields_of(item, deck.head):
        _, problems = edited(item, deck.head, {field.path: data.draw(st.sampled_from(["", "  \n"]))})
        assert (field.path in problems) == field.required


def test_a_situation_is_edited_without_the_others(engine: Engine) -> None:
    _, item = first(engine, Example)
    assert isinstance(item, Example)
    head = engine.study.store.decks.head(DeckId(BUILT_IN))
    about = item.situations[1].id
    paths = [field.path for field in fields_of(item, head, about)]
    assert [path for path in paths if path.startswith("situations/")] == [
        f"situations/{about}/{name}" for name in ("text", "because", "points")
    ]
    changed, problems = edited(item, head, {f"situations/{about}/points": " one\n\ntwo "})
    assert not problems
    assert isinstance(changed, Example)
    assert changed.situations[1].points == ("one", "two")
    assert changed.situations[0] == item.situations[0]


def test_a_trait_is_edited_without_the_others(engine: Engine) -> None:
    _, item = first(engine, TraitSet)
    assert isinstance(item, TraitSet)
    head = engine.study.store.decks.head(DeckId(BUILT_IN))
    about = item.statements[0].id
    assert [field.path for field in fields_of(item, head, about)] == [
        "title",
        f"statements/{about}/text",
        f"statements/{about}/why",
        "why",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "Write a text"),
        ("no gap", "no gap"),
        ("an {{open gap", "never closed"),
        ("{{ }}", "empty"),
        ("a \x07 {{bell}}", "control character"),
        ("{{a}}" + "x" * 2**20, "characters"),
    ],
)
def test_what_a_deck_file_could_not_hold_is_refused(text: str, problem: str) -> None:
    _, problems = edited(GAPS.items[0], GAPS.head, {"cloze": text})
    assert problem in str(problems["cloze"])


def test_the_same_text_on_both_sides_is_refused(engine: Engine) -> None:
    key, item = first(engine, Contrast)
    assert isinstance(item, Contrast)
    left, right = item.statements[0], item.statements[-1]
    path = f"statements/{right.id}/text"
    with pytest.raises(TextProblems) as raised:
        edit(engine, key, **{path: f" {left.text.upper()} "})
    assert set(raised.value.problems) == {path}
    assert engine.study.store.decks.item(key)[1] == item


def test_a_path_of_nothing_is_our_own_fault(engine: Engine) -> None:
    key, _ = first(engine, Contrast)
    with pytest.raises(KeyError):
        edit(engine, key, **{"statements/nothing/why": "x"})


def test_the_imported_text_is_kept_until_it_is_the_same_again(engine: Engine) -> None:
    key, item = first(engine, Contrast)
    assert isinstance(item, Contrast)
    kept = engine.study.store.decks.kept_item
    edit(engine, key, title="One")
    edit(engine, key, title="Two")
    assert kept(key).imported == item
    edit(engine, key, title=item.title)
    assert kept(key) == type(kept(key))(item, None)


def test_an_edit_that_changes_nothing_is_none(engine: Engine) -> None:
    key, item = first(engine, Contrast)
    assert isinstance(item, Contrast)
    assert edit(engine, key, title=f" {item.title}\n") is None


def test_an_edit_changes_the_card_on_screen_for_every_learner(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    card, left = session.current.card, session.left
    assert session.edit({f"statements/{card.statement}/text": "In other words"})
    assert session.current.card.prompt == "In other words"
    assert (session.current.card.id, session.left) == (card.id, left)
    session.undo()
    assert session.current.card == card
    session.redo()
    assert session.current.card.prompt == "In other words"
    answer_one(session)
    session.undo()
    session.undo()
    assert session.current.card == card


def test_typing_on_is_one_step(engine: Engine) -> None:
    session = session_of(engine)
    assert session.current is not None
    head, item = engine.study.store.decks.item(session.current.row.item)
    path = fields_of(item, head)[0].path
    for words in ("o", "on", "one"):
        session.edit({path: words}, joins=True)
    session.undo()
    assert not session.can_undo
    assert engine.study.store.decks.item(session.current.row.item)[1] == item
    session.redo()
    assert fields_of(engine.study.store.decks.item(session.current.row.item)[1], head)[0].text == "one"


def test_undo_writes_back_only_what_it_knows(engine: Engine) -> None:
    session = session_of(engine)
    assert session.current is not None
    row = session.current.row
    head, item = engine.study.store.decks.item(row.item)
    path = fields_of(item, head)[0].path
    session.edit({path: "mine"})
    edit(engine, row.item, **{path: "somebody else's"})
    with pytest.raises(StaleItem):
        session.undo()
    assert session.can_undo
    assert fields_of(engine.study.store.decks.item(row.item)[1], head)[0].text == "somebody else's"


def gaps(folder: Path, clock: FakeClock) -> tuple[Engine, StudySession]:
    engine = open_engine(folder, clock=clock)
    with engine.store.transaction():
        add_deck(engine.store, GAPS)
        engine.store.decks.start(engine.study.learner.id, GAPS.head.id)
    rows = tuple(engine.store.cards.new(engine.study.learner.id, [GAPS.head.id], engine.study.today(), 9))
    return engine, StudySession(engine.study, engine.catalogue, practice=rows)


def test_a_card_whose_gap_is_gone_leaves_the_session(folder: Path, clock: FakeClock) -> None:
    engine, session = gaps(folder, clock)
    assert session.current is not None
    card = session.current.card
    assert session.edit({"cloze": "a then {{c2::b}} then c"})
    assert session.current.card == card, "the next letter may bring it back"
    session.leave_edited_away()
    assert session.current.card.statement == "c2"
    session.undo()
    assert (session.current.card, session.left) == (card, 4)
    session.redo()
    assert session.current.card.statement == "c2"
    session.bury_card()
    assert session.current.card.item == "two"
    engine.close()


def test_an_answered_gap_keeps_its_history(folder: Path, clock: FakeClock) -> None:
    engine, _ = gaps(folder, clock)
    session = session_of(engine, Scope(deck=GAPS.head.id))
    answer_one(session)
    key = key_of(engine, "one", "gaps")
    states = list(engine.store.states.all(engine.study.learner.id))
    edit(engine, key, cloze="no {{c9::gap}} is left of before")
    assert list(engine.store.states.all(engine.study.learner.id)) == states
    replay.rebuild(engine.study)
    assert not list(replay.differences(engine.study))
    engine.close()
