"""How far a learner is with each item of a deck: the words, the bars, and what is due."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast
from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase
from desktop_app.study import operations
from desktop_app.study.confusions import Confusions
from desktop_app.study.mastery import HAVE_SIDES, Level, Mastery, contents, mastery
from desktop_app.study.rows import ItemTally
from desktop_app.study.selection import Scope, select
from tests.answering import BUILT_IN, answer_cards
from tests.choices import contrasts, log_choices, mix_up

DECK = DeckId(BUILT_IN)


def row_of(engine: Engine, item: str) -> ItemTally:
    return next(row for row in contents(engine.study, engine.catalogue, DECK).rows if row.id == item)


def mastery_of(engine: Engine, item: str) -> Mastery:
    confusions = Confusions(engine.study)
    while not confusions.read():
        pass
    return mastery(confusions, engine.store.decks.head(DECK), row_of(engine, item))


def put_states(engine: Engine, item: str, state: CardState, *, all_but: int = 0) -> None:
    key = engine.store.decks.find_item(DECK, ItemId(item))
    assert key is not None
    cards = engine.store.cards.of_item(key)
    with engine.store.transaction():
        for place, stored in enumerate(cards):
            given = state if place >= all_but else NEW_CARD
            engine.store.states.put(engine.study.learner.id, stored.key, given)


def known(stability: float, phase: Phase = Phase.REVIEW) -> CardState:
    return CardState(phase, MemoryState(stability, 5.0), 800_000, 739_000, 1, 1, 2, 0)


def test_a_deck_is_listed_item_by_item_those_with_sides_first(engine: Engine) -> None:
    found = contents(engine.study, engine.catalogue, DECK)
    items = engine.store.decks.items(DECK)
    assert found.with_sides == sum(item.kind in HAVE_SIDES for item in items)
    assert all(row.kind in HAVE_SIDES for row in found.rows[: found.with_sides])
    assert [row.id for row in found.rows] == [
        *(item.id for item in items if item.kind in HAVE_SIDES),
        *(item.id for item in items if item.kind not in HAVE_SIDES),
    ]
    counts = engine.store.decks.counts(engine.study.learner.id, engine.study.today())[DECK]
    assert found.cards == counts.cards
    assert sum(row.kind == Contrast.kind for row in found.rows) == counts.contrasts
    assert all(row.new == row.cards and not row.met for row in found.rows)


def test_due_is_what_a_session_of_the_deck_would_ask(engine: Engine) -> None:
    found = contents(engine.study, engine.catalogue, DECK)
    assert found.due_today == len(select(engine.study, engine.catalogue, Scope(deck=DECK))) > 0
    answer_cards(engine, 4)
    again = contents(engine.study, engine.catalogue, DECK)
    assert again.due_today == len(select(engine.study, engine.catalogue, Scope(deck=DECK)))
    assert sum(row.met for row in again.rows) == 4


def test_nothing_is_due_of_a_deck_that_waits(engine: Engine) -> None:
    waiting = next(head.id for head in engine.store.decks.heads() if head.id != DECK)
    found = contents(engine.study, engine.catalogue, waiting)
    assert found.rows
    assert not found.due_today


def test_new_until_a_card_was_answered(engine: Engine) -> None:
    first = contrasts(engine)[0]
    assert mastery_of(engine, first) == Mastery(Level.NEW)
    put_states(engine, first, known(3.0), all_but=1)
    assert mastery_of(engine, first).level is Level.GROWING


def test_strong_once_all_cards_were_met_and_half_of_them_last(engine: Engine) -> None:
    first = contrasts(engine)[0]
    put_states(engine, first, known(30.0))
    assert mastery_of(engine, first).level is Level.STRONG
    put_states(engine, first, known(30.0), all_but=1)
    assert mastery_of(engine, first).level is Level.GROWING, "one was never asked"
    put_states(engine, first, known(20.0))
    assert mastery_of(engine, first).level is Level.GROWING, "none lasts three weeks"
    put_states(engine, first, known(30.0, Phase.RELEARNING))
    assert mastery_of(engine, first).level is Level.GROWING, "they are being learned again"


def test_a_suspended_card_does_not_keep_it_from_being_strong(engine: Engine) -> None:
    first = contrasts(engine)[0]
    put_states(engine, first, known(30.0), all_but=1)
    card = engine.store.cards.of_item(row_of(engine, first).key)[0]
    operations.suspend(engine.study, engine.catalogue, [card])
    assert mastery_of(engine, first).level is Level.STRONG


def test_a_side_that_is_mixed_up_is_named(engine: Engine) -> None:
    mixed = mix_up(engine)
    put_states(engine, mixed, known(30.0))
    found = mastery_of(engine, mixed)
    assert (found.level, found.weak) == (Level.WEAK, "management")
    assert found.sides == ((7, 7), (6, 11))


def test_a_side_with_few_right_answers_is_weak_though_the_learner_errs_everywhere(engine: Engine) -> None:
    first, *others = contrasts(engine)
    log_choices(engine, first, "leadership", "x..x..x..x")
    for contrast in others:
        log_choices(engine, contrast, "leadership", "x.x.x.x.")
        log_choices(engine, contrast, "management", "x.x.x.x.")
    put_states(engine, first, known(30.0))
    assert mastery_of(engine, first).weak == "leadership"
    assert mastery_of(engine, first).sides == ((6, 10), (0, 0)), "the other side was not asked"


def test_few_answers_call_no_side_weak(engine: Engine) -> None:
    first = contrasts(engine)[0]
    log_choices(engine, first, "leadership", "xx..")
    put_states(engine, first, known(30.0))
    assert mastery_of(engine, first).level is Level.STRONG


def test_items_without_sides_have_a_word_and_no_bars(engine: Engine) -> None:
    found = contents(engine.study, engine.catalogue, DECK)
    plain = found.rows[found.with_sides]
    assert mastery(Confusions(engine.study), found.head, plain) == Mastery(Level.NEW)
    put_states(engine, plain.id, known(30.0))
    assert mastery_of(engine, plain.id) == Mastery(Level.STRONG)
