"""What is practised beside the schedule."""

from __future__ import annotations

from collections import Counter

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.marks import CardMarks
from desktop_app.study import practice
from desktop_app.study.session import StudySession
from tests.answering import BUILT_IN, answer_cards, answer_one
from tests.choices import contrasts
from tests.clock import FakeClock

DECK = DeckId(BUILT_IN)


def of_contrast(engine: Engine, contrast: str, at_most: int = practice.FEW):  # type: ignore[no-untyped-def]
    return practice.of_contrast(engine.study, engine.catalogue, DECK, ItemId(contrast), at_most)


def test_a_contrast_gives_as_many_of_one_side_as_of_the_other(engine: Engine) -> None:
    contrast = contrasts(engine)[0]
    cards = [engine.catalogue.card(row)[1] for row in of_contrast(engine, contrast, 4)]
    assert {card.contrast for card in cards} == {contrast}
    assert {card.kind for card in cards} == {CardKind.WHICH_SIDE}
    assert Counter(card.right for card in cards) == {"leadership": 2, "management": 2}


def test_cards_met_before_come_first(engine: Engine) -> None:
    answer_cards(engine, 10)
    met = {row.key for row in engine.store.cards.answered_on(engine.study.learner.id, engine.study.today())}
    for contrast in contrasts(engine):
        everything = {row.key for row in of_contrast(engine, contrast, 99)}
        some = of_contrast(engine, contrast, 2)
        known = everything & met
        assert len({row.key for row in some} & known) == min(len(known), len(some)) or len(known) == 1


def test_the_order_is_another_one_each_time(engine: Engine) -> None:
    contrast = contrasts(engine)[0]
    orders = {tuple(row.key for row in of_contrast(engine, contrast)) for _ in range(20)}
    assert len(orders) > 1
    assert len({frozenset(order) for order in orders}) == 1


def test_what_sleeps_is_left_alone(engine: Engine) -> None:
    contrast = contrasts(engine)[0]
    asleep = of_contrast(engine, contrast)[0]
    with engine.store.transaction():
        engine.store.marks.put(engine.study.learner.id, asleep.key, CardMarks(suspended=True))
    assert asleep.key not in {row.key for row in of_contrast(engine, contrast, 99)}


def test_a_contrast_that_is_gone_gives_nothing(engine: Engine) -> None:
    assert of_contrast(engine, "no-such-contrast") == ()


def test_nothing_is_ahead_of_a_new_learner(engine: Engine) -> None:
    assert practice.ahead(engine.study, (DECK,)) == ()
    assert not practice.is_any_ahead(engine.study, (DECK,))
    assert practice.ahead(engine.study, ()) == ()
    assert not practice.is_any_ahead(engine.study, ())


def test_ahead_are_cards_not_due_yet_soonest_first(engine: Engine, clock: FakeClock) -> None:
    session = StudySession(engine.study, engine.catalogue)
    while session.current is not None:
        answer_one(session)
    assert practice.is_any_ahead(engine.study, (DECK,))
    clock.advance(days=1)
    today = engine.study.today()
    due = {row.key for row in engine.store.cards.due(engine.study.learner.id, (DECK,), today, 99)}
    rows = practice.ahead(engine.study, (DECK,), 5)
    assert len(rows) == 5
    assert all(row.due_day is not None and row.due_day > today for row in rows)
    assert not due & {row.key for row in rows}


def test_practice_changes_no_state(engine: Engine) -> None:
    session = StudySession(engine.study, engine.catalogue)
    while session.current is not None:
        answer_one(session)
    learner = engine.study.learner.id
    before = list(engine.store.states.all(learner))
    crammed = StudySession(
        engine.study, engine.catalogue, practice=practice.ahead(engine.study, (DECK,), practice.CRAMMED)
    )
    assert crammed.left > 10
    while crammed.current is not None:
        answer_one(crammed)
    assert list(engine.store.states.all(learner)) == before
