"""Deleting, editing, undo, redo and putting back in any order lose nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import StaleItem
from desktop_app.domain.item import Example, Item, Statement, TraitSet
from desktop_app.study.bin import deletions
from desktop_app.study.deleting import delete
from desktop_app.study.operations import edit_item
from desktop_app.study.rows import Binned, ItemKey
from desktop_app.study.selection import Scope
from desktop_app.study.undo import Change, UndoStack
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.study.small_deck import SMALL, TRAITS, add_small, assert_sound, back


@pytest.fixture(scope="module")
def template(_folder_template: Path) -> Path:
    return _folder_template


@contextmanager
def engine_at(template: Path) -> Iterator[Engine]:
    with tempfile.TemporaryDirectory() as folder:
        opened = open_engine(Path(shutil.copytree(template, Path(folder) / "data")), clock=FakeClock())
        try:
            yield opened
        finally:
            opened.close()


class _Doings:
    """Two rooms with an undo stack each, as Study and Settings are, and what ought to be the outcome."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.keys = add_small(engine)
        self.texts: dict[str, str] = {}
        self.gone: set[tuple[ItemKey, str]] = set()
        """Parts by their id, items by an empty one."""
        self.rooms: tuple[UndoStack[_Done], UndoStack[_Done]] = (UndoStack(), UndoStack())

    def delete(self, number: int) -> None:
        places = [
            (key, card)
            for key in self.keys.values()
            if not self.engine.store.decks.kept_item(key).retired
            for card in self.engine.catalogue.cards(key)[1].values()
        ]
        if places:
            key, card = places[number % len(places)]
            _, change = delete(self.engine.study, self.engine.catalogue, key, card)
            self._did(0, change, gone=self.gone | {_name(change.binned)})

    def edit(self, number: int) -> None:
        """One of the texts that are there."""
        key = self.keys[TRAITS.id]
        kept = self.engine.store.decks.kept_item(key)
        assert isinstance(kept.item, TraitSet)
        if not kept.retired:
            each = kept.item.statements[number % len(kept.item.statements)]
            words = f"Is {each.id} or {number}"
            edits = {f"statements/{each.id}/text": words}
            change = edit_item(self.engine.study, self.engine.catalogue, key, edits)
            if change is not None:
                self._did(0, change, texts=self.texts | {each.id: words})

    def put_back(self, number: int) -> None:
        listed = deletions(self.engine.study)
        if listed:
            row = listed[number % len(listed)]
            change = back(self.engine, row)
            rows = {_name(each) for each in change.rows}
            assert _name(row.binned) in rows
            self._did(1, change, gone=self.gone - rows)

    def undo(self, number: int) -> None:
        self._move(self.rooms[number % 2], forth=False)

    def redo(self, number: int) -> None:
        self._move(self.rooms[number % 2], forth=True)

    def _did(
        self,
        room: int,
        change: Change,
        texts: dict[str, str] | None = None,
        gone: set[tuple[ItemKey, str]] | None = None,
    ) -> None:
        self.rooms[room].push(_Done(change, self.texts, texts, self.gone, gone))
        self.texts = self.texts if texts is None else texts
        self.gone = self.gone if gone is None else gone

    def _move(self, stack: UndoStack[_Done], *, forth: bool) -> None:
        engine = self.engine
        step = stack.next if forth else stack.last
        if step is None:
            return

        def move(each: _Done) -> _Done:
            with engine.store.transaction():
                act = each.change.give_again if forth else each.change.take_back
                return each.with_change(act(engine.study, engine.catalogue))

        # What was changed elsewhere since is refused, and nothing is written.
        with suppress(StaleItem):
            (stack.redo if forth else stack.undo)(move)
            self.texts, self.gone = step.outcome(self.texts, self.gone, forth=forth)

    def assert_as_expected(self) -> None:
        for item in SMALL.items:
            kept = self.engine.store.decks.kept_item(self.keys[item.id])
            assert kept.retired == ((self.keys[item.id], "") in self.gone)
            assert kept.item == self._expected(item)

    def _expected(self, item: Item) -> Item:
        key = self.keys[item.id]
        if isinstance(item, TraitSet):
            there = [each for each in item.statements if (key, each.id) not in self.gone]
            statements = tuple(
                Statement(each.id, each.side, self.texts.get(each.id, each.text)) for each in there
            )
            return TraitSet(id=item.id, title=item.title, statements=statements)
        if isinstance(item, Example):
            situations = tuple(each for each in item.situations if (key, each.id) not in self.gone)
            return Example(id=item.id, setting=item.setting, roles=item.roles, situations=situations)
        return item


def _name(binned: Binned) -> tuple[ItemKey, str]:
    part = binned.part
    gone = None if part is None else part.statement or part.situation
    return binned.item, "" if gone is None else gone.id


class _Done:
    """A change, and what it did to texts and to what is gone."""

    def __init__(
        self,
        change: Change,
        texts_before: dict[str, str],
        texts: dict[str, str] | None,
        gone_before: set[tuple[ItemKey, str]],
        gone: set[tuple[ItemKey, str]] | None,
    ) -> None:
        self.change = change
        self._texts = {} if texts is None else {name: texts_before.get(name) for name in texts}
        self._given = texts or {}
        self._came = set() if gone is None else gone_before - gone
        self._went = set() if gone is None else gone - gone_before

    def with_change(self, change: Change) -> _Done:
        self.change = change
        return self

    def outcome(
        self, texts: dict[str, str], gone: set[tuple[ItemKey, str]], *, forth: bool
    ) -> tuple[dict[str, str], set[tuple[ItemKey, str]]]:
        if forth:
            return texts | self._given, (gone - self._came) | self._went
        before = {name: old for name, old in self._texts.items() if old is not None}
        kept = {name: each for name, each in texts.items() if name not in self._texts}
        return kept | before, (gone - self._went) | self._came


_ACTS = st.lists(
    st.tuples(st.sampled_from(["delete", "delete", "edit", "undo", "redo", "put_back"]), st.integers(0, 30)),
    max_size=25,
)


@given(acts=_ACTS)
@settings(max_examples=15)
def test_whatever_is_done_every_event_stays_and_everything_can_come_back(
    template: Path, acts: list[tuple[str, int]]
) -> None:
    with engine_at(template) as engine:
        doings = _Doings(engine)
        session = session_of(engine, Scope(deck=SMALL.head.id))
        for _ in range(4):
            answer_one(session)
        events = tuple(engine.store.events.all(engine.study.learner.id))
        for act, number in acts:
            getattr(doings, act)(number)
            doings.assert_as_expected()
        assert_sound(engine)
        while listed := deletions(engine.study):
            back(engine, listed[-1])
        doings.gone = set()
        doings.assert_as_expected()
        assert tuple(engine.store.events.all(engine.study.learner.id)) == events
        assert_sound(engine)
