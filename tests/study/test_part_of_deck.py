"""A part of a deck, such as a workshop sends home: its items come first, and nothing goes for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import CardId, DeckId, ItemId, StatementId
from desktop_app.domain.item import Contrast
from desktop_app.study import dates, importing
from desktop_app.study.choices import choose
from desktop_app.study.selection import Scope, select
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.storage.sample import plain_deck
from tests.study.versions import assert_sound, bring, events, known, plan_one
from tests.study.workshop.rounds_of_all_kinds import deck

DECK = deck().head.id
DAYS = 12


def whole(engine: Engine) -> Deck:
    return engine.store.decks.deck(DECK)


def part_of(wanted: Deck, *names: str, called: str = "home") -> Deck:
    items = {item.id: item for item in wanted.items}
    return Deck(
        replace(wanted.head, id=DeckId(called), part_of=wanted.head.id, workshops=()),
        tuple(items[ItemId(name)] for name in names),
    )


def last_contrasts(wanted: Deck, number: int = 2) -> tuple[str, ...]:
    """Those that are met last, the very last first."""
    return tuple(item.id for item in reversed(wanted.items) if isinstance(item, Contrast))[:number]


def study_all(engine: Engine, clock: FakeClock) -> None:
    choose(engine.study, "minutes_per_day", 60)
    choose(engine.study, "new_per_day", 400)
    for _ in range(DAYS):
        session = session_of(engine)
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)


def put_first_today(engine: Engine) -> list[str]:
    """The cards that come before all others, in their order."""
    found = select(engine.study, engine.catalogue)
    return [engine.store.cards.stored(row.key).id for row in found.reviews if row.uuid in found.first]


def items_today(engine: Engine, scope: Scope | None = None) -> list[str]:
    """Of the cards chosen for today, in the order of the selection."""
    found = select(engine.study, engine.catalogue, scope or Scope())
    return [engine.store.decks.item(row.item)[1].id for row in (*found.reviews, *found.new)]


def asked(session: StudySession, number: int) -> list[str]:
    found: list[str] = []
    for _ in range(number):
        assert session.current is not None
        found.append(session.current.card.item)
        answer_one(session)
    return found


def begin(engine: Engine) -> None:
    """With a deck of six contrasts and more, which alone is studied; no lesson comes before its cards."""
    for name in ("guesses_first", "opens_contrasts"):
        choose(engine.study, name, False)
    with engine.store.transaction():
        importing.add_deck(engine.store, deck())
        for started in engine.store.decks.started(engine.study.learner.id):
            engine.store.decks.stop(engine.study.learner.id, started)
        engine.store.decks.start(engine.study.learner.id, DECK)


@pytest.fixture
def engine(engine: Engine) -> Engine:
    begin(engine)
    return engine


@pytest.fixture(scope="module")
def _learned_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, clock = tmp_path_factory.mktemp("learned") / "data", FakeClock()
    made = open_engine(folder, clock=clock)
    begin(made)
    study_all(made, clock)
    made.close()
    return folder


@pytest.fixture
def learned(tmp_path: Path, clock: FakeClock, _learned_template: Path) -> Iterator[Engine]:
    """Everything of the deck was met, and little is due."""
    clock.advance(days=DAYS)
    opened = open_engine(Path(shutil.copytree(_learned_template, tmp_path / "learned")), clock=clock)
    yield opened
    opened.close()


def test_what_was_met_is_asked_before_all_else_though_it_is_not_due(learned: Engine) -> None:
    wanted = last_contrasts(whole(learned))
    before = select(learned.study, learned.catalogue)
    bring(learned, part_of(whole(learned), *wanted))
    found = select(learned.study, learned.catalogue)
    assert found.first - {row.uuid for row in before.reviews}
    assert {row.uuid for row in found.reviews[: len(found.first)]} == found.first
    assert items_today(learned)[0] == wanted[0]
    assert set(asked(session_of(learned), len(found.first))) == set(wanted)


def test_progress_is_added_to_and_nothing_is_lost(learned: Engine) -> None:
    before, log, items = known(learned), events(learned), set(whole(learned).items)
    bring(learned, part_of(whole(learned), *last_contrasts(whole(learned))))
    assert known(learned) == before
    assert events(learned) == log
    assert set(whole(learned).items) == items
    session = session_of(learned)
    card = session.current.card.id if session.current else CardId("")
    answer_one(session)
    assert known(learned)[card].reviews == before[card].reviews + 1
    assert_sound(learned)


def test_each_memory_item_is_asked_once(learned: Engine, clock: FakeClock) -> None:
    """On as many days as it takes to keep siblings apart."""
    bring(learned, part_of(whole(learned), *last_contrasts(whole(learned))))
    met: list[str] = []
    for _ in range(8):
        met += put_first_today(learned)
        session = session_of(learned)
        while session.current is not None:
            answer_one(session)
        assert put_first_today(learned) == []
        clock.advance(days=1)
    assert len(met) == len(set(met)) > 4
    assert put_first_today(learned) == []


def test_they_fill_no_more_than_the_days_minutes(learned: Engine) -> None:
    wanted = last_contrasts(whole(learned), 6)
    bring(learned, part_of(whole(learned), *wanted))
    most = len(put_first_today(learned))
    choose(learned.study, "reviews_per_day", 3)
    assert 3 == len(put_first_today(learned)) < most
    assert len(select(learned.study, learned.catalogue)) == 3


def test_what_is_asked_tomorrow_is_still_first(learned: Engine, clock: FakeClock) -> None:
    choose(learned.study, "minutes_per_day", 1)
    wanted = last_contrasts(whole(learned), 6)
    bring(learned, part_of(whole(learned), *wanted))
    session = session_of(learned)
    while session.current is not None:
        answer_one(session)
    clock.advance(days=1)
    assert put_first_today(learned)


def test_it_is_over_after_thirty_days(learned: Engine, clock: FakeClock) -> None:
    wanted = last_contrasts(whole(learned))
    bring(learned, part_of(whole(learned), *wanted))
    clock.advance(days=31)
    assert put_first_today(learned) == []


def test_new_ones_are_met_first(engine: Engine) -> None:
    wanted = last_contrasts(whole(engine))
    bring(engine, part_of(whole(engine), *wanted))
    assert set(items_today(engine)[:4]) <= set(wanted)
    assert set(asked(session_of(engine), 3)) <= set(wanted)


def test_with_a_date_they_come_first_too(engine: Engine) -> None:
    dates.set_date(engine.study, DECK, engine.study.today() + 20)
    wanted = last_contrasts(whole(engine))
    bring(engine, part_of(whole(engine), *wanted))
    assert set(items_today(engine)[:4]) <= set(wanted)


def test_met_ones_of_a_deck_with_a_date_come_first(learned: Engine) -> None:
    dates.set_date(learned.study, DECK, learned.study.today() + 20)
    wanted = last_contrasts(whole(learned))
    bring(learned, part_of(whole(learned), *wanted))
    number = len(put_first_today(learned))
    assert number >= len(wanted)
    assert set(items_today(learned)[:number]) == set(wanted)


def test_whoever_opens_a_part_studies_the_deck(engine: Engine) -> None:
    learner, decks = engine.study.learner.id, engine.store.decks
    with engine.store.transaction():
        decks.stop(learner, DECK)
    outcome = bring(engine, part_of(whole(engine), *last_contrasts(whole(engine))))
    assert DECK in decks.started(learner)
    assert outcome.change is not None
    with engine.study.writing():
        outcome.change.take_back(engine.study, engine.catalogue)
    assert DECK not in decks.started(learner)


def test_without_the_whole_deck_the_part_is_a_deck_that_is_studied(engine: Engine) -> None:
    bring(engine, part_of(plain_deck(number=12), "word-7", "word-3"))
    assert [item.id for item in engine.store.decks.items(DeckId("home"))] == ["word-7", "word-3"]
    assert DeckId("home") in engine.store.decks.started(engine.study.learner.id)
    assert [card.id for card in engine.store.cards.of_deck(DeckId("home"))] == [
        "words/word-7/recall",
        "words/word-3/recall",
    ]
    assert_sound(engine)


def test_a_part_that_came_as_a_deck_goes_and_comes_again(engine: Engine) -> None:
    learner, name = engine.study.learner.id, DeckId("home")
    outcome = bring(engine, part_of(plain_deck(number=12), "word-7", "word-3"))
    assert outcome.change is not None
    with engine.study.writing():
        change = outcome.change.take_back(engine.study, engine.catalogue)
    assert name not in engine.store.decks.started(learner)
    with engine.study.writing():
        change.give_again(engine.study, engine.catalogue)
    assert name in engine.store.decks.started(learner)
    assert_sound(engine)


def test_taking_it_back_and_giving_it_again(learned: Engine) -> None:
    before = items_today(learned)
    outcome = bring(learned, part_of(whole(learned), *last_contrasts(whole(learned))))
    after = items_today(learned)
    assert before != after
    assert outcome.change is not None
    with learned.study.writing():
        change = outcome.change.take_back(learned.study, learned.catalogue)
    assert items_today(learned) == before
    with learned.study.writing():
        change.give_again(learned.study, learned.catalogue)
    assert items_today(learned) == after
    assert_sound(learned)


def test_the_same_file_once_more_changes_nothing(learned: Engine) -> None:
    part = part_of(whole(learned), *last_contrasts(whole(learned)))
    assert not plan_one(learned, part).is_unchanged
    bring(learned, part)
    assert plan_one(learned, part).is_unchanged
    assert bring(learned, part).change is None


def test_a_later_workshop_puts_its_own_first(learned: Engine, clock: FakeClock) -> None:
    names = last_contrasts(whole(learned), 4)
    bring(learned, part_of(whole(learned), *names[:2]))
    bring(learned, part_of(whole(learned), *names[2:], called="home-2"))
    assert items_today(learned)[0] == names[2]


def test_another_learner_is_asked_as_before(learned: Engine, tmp_path: Path, clock: FakeClock) -> None:
    """Who opens the file decides for themselves; the order of the deck is everybody's."""
    wanted = last_contrasts(whole(learned))
    learned.store.learners.add("Kim")
    bring(learned, part_of(whole(learned), *wanted))
    learned.close()
    other = open_engine(tmp_path / "learned", clock=clock, learner="Kim")
    assert select(other.study, other.catalogue).reviews == ()
    other.close()


def test_nothing_of_an_item_goes_for_a_part(engine: Engine) -> None:
    """The trainer had cut statements out of the deck that the workshop was run with."""
    name = last_contrasts(whole(engine))[0]
    part = part_of(whole(engine), name)
    (item,) = part.items
    assert isinstance(item, Contrast)
    fewer = replace(item, title="Reworded", statements=(*item.statements[1:2], *item.statements[3:]))
    before = item.statements
    bring(engine, Deck(part.head, (fewer,)))
    after = next(each for each in whole(engine).items if each.id == name)
    assert isinstance(after, Contrast)
    assert (after.title, after.statements) == ("Reworded", before)
    assert_sound(engine)


def test_a_part_may_have_something_more(engine: Engine) -> None:
    name = last_contrasts(whole(engine))[0]
    part = part_of(whole(engine), name)
    (item,) = part.items
    assert isinstance(item, Contrast)
    new = replace(item.statements[-1], id=StatementId("brand-new"), text="Is brand new", pair=None)
    bring(engine, Deck(part.head, (replace(item, statements=(*item.statements[1:], new)),)))
    after = next(each for each in whole(engine).items if each.id == name)
    assert isinstance(after, Contrast)
    assert set(after.statements) == {*item.statements, new}


def test_the_date_of_a_part_is_not_the_wholes(engine: Engine) -> None:
    head = whole(engine).head
    part = part_of(whole(engine), last_contrasts(whole(engine))[0])
    bring(engine, Deck(replace(part.head, title="From the workshop", deadline=date(2030, 1, 1)), part.items))
    assert replace(whole(engine).head, sources=head.sources) == head


def test_what_was_deleted_here_stays_deleted(learned: Engine) -> None:
    session = session_of(learned, Scope(deck=DECK))
    assert session.current is not None
    item, before = session.current.card.item, whole(learned)
    session.delete()
    importing.settle(learned.study, learned.catalogue)
    here = {each.id for each in whole(learned).items}
    bring(learned, part_of(before, item, last_contrasts(before)[0]))
    assert {each.id for each in whole(learned).items} == here
    assert_sound(learned)
