"""What was learned in another program counts here, once, and can be taken back."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState, Phase, Rating
from desktop_app.domain.rules import cards_of
from desktop_app.formats.foreign import PastCard, PastReview
from desktop_app.progress import Cancelled
from desktop_app.study import merging
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.exported_history import export_history
from desktop_app.study.histories import histories_of
from desktop_app.study.imported_history import Brought, plan_history
from desktop_app.study.importing import add_deck
from desktop_app.study.operations import suspend
from desktop_app.study.replay import differences, rebuild
from desktop_app.study.session import StudySession
from tests.clock import FakeClock
from tests.faults.merges import caches_of
from tests.storage.sample import open_at

DAY_MS = 86_400_000
FIRST_MS = round(datetime.datetime(2026, 9, 1, 9, tzinfo=datetime.UTC).timestamp() * 1000)
FRONT, GAPS, NEW = ItemId("front"), ItemId("gaps"), ItemId("new")
DECK = Deck(
    DeckHead(id=DeckId("brought"), title="Brought"),
    (
        PlainCard(id=FRONT, front="Front", back="Back"),
        PlainCard(id=GAPS, cloze="{{c1::One}} and {{c2::two}}"),
        PlainCard(id=NEW, front="Another", back="One"),
    ),
)


def reviews(*answers: tuple[int, int]) -> tuple[PastReview, ...]:
    """(day, rating), counted from the first of September."""
    return tuple(
        PastReview(FIRST_MS + day * DAY_MS + place * 60_000, rating, 4_000)
        for place, (day, rating) in enumerate(answers)
    )


KNOWN = PastCard(
    FRONT,
    stability=31.5,
    difficulty=5.25,
    due="2026-12-24",
    retention=0.92,
    reviews=reviews((0, 1), (0, 3), (3, 3), (12, 1), (12, 3), (40, 4)),
)
GAP = PastCard(GAPS, 2, suspended=True, marked=True, flag=3, stability=2.75, difficulty=8.0, due="2026-11-23")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    store = open_at(tmp_path / "data")
    with store.transaction():
        add_deck(store, DECK)
    store.decks.start(store.learners.last_used().id, DECK.head.id)
    yield Study(store, store.learners.last_used(), FakeClock())
    store.close()


def bring(study: Study, *past: PastCard, with_history: bool = True) -> Brought:
    plan = plan_history(study, DECK, past, with_history=with_history)
    with study.writing():
        assert merging.write_plan(study, plan)
        return Brought.by(study, plan)


def catalogue(study: Study) -> Catalogue:
    return Catalogue(study.store.decks)


def state_of(study: Study, past: PastCard) -> CardState:
    item = next(item for item in DECK.items if item.id == past.item)
    wanted = None if past.gap is None else f"c{past.gap}"
    card = next(card for card in cards_of(item, DECK.head) if card.statement == wanted)
    stored = study.store.cards.find(card.id)
    assert stored is not None
    return study.store.states.get(study.learner.id, stored.key)


def marks(study: Study) -> list[CardMarks]:
    return [each for _, each in study.store.marks.all(study.learner.id)]


def day(date: str) -> int:
    return datetime.date.fromisoformat(date).toordinal()


def is_sound(study: Study) -> bool:
    return not list(differences(study))


@pytest.mark.parametrize("past", [KNOWN, GAP, replace(KNOWN, reviews=())])
def test_a_card_is_known_as_well_as_it_was_there(study: Study, past: PastCard) -> None:
    bring(study, past)
    state = state_of(study, past)
    assert state.phase is Phase.REVIEW
    assert state.memory is not None
    assert state.memory.stability == pytest.approx(past.stability, abs=0.001)
    assert state.memory.difficulty == pytest.approx(past.difficulty, abs=0.001)
    assert state.due_day == day(past.due)
    assert is_sound(study)


def test_answers_keep_their_days_and_count_on_them(study: Study) -> None:
    bring(study, KNOWN)
    state = state_of(study, KNOWN)
    assert (state.reviews, state.lapses, state.last_day) == (6, 1, day("2026-10-11"))
    tally = study.store.tallies.get(study.learner.id, day("2026-09-01"))
    assert (tally.answers, tally.new, tally.again) == (2, 1, 1)
    assert study.store.tallies.get(study.learner.id, day("2026-09-13")).reviews == 1


def test_a_day_that_is_known_without_a_memory_is_kept(study: Study) -> None:
    """Answers alone, of a scheduler that knew no stability: it follows from them."""
    past = replace(KNOWN, stability=None, difficulty=None)
    bring(study, past)
    state = state_of(study, past)
    assert state.memory is not None
    assert state.due_day == day(past.due)
    assert is_sound(study)


def test_practice_changes_nothing(study: Study) -> None:
    practised = PastCard(FRONT, reviews=(PastReview(FIRST_MS, 3, 900, practice=True),))
    bring(study, practised)
    assert state_of(study, practised) == NEW_CARD
    assert [event.kind for event in study.store.events.all(study.learner.id)] == [EventKind.PRACTICE]


def test_a_card_that_was_made_new_again_is_new(study: Study) -> None:
    bring(study, PastCard(FRONT, reviews=KNOWN.reviews))
    assert state_of(study, KNOWN) == NEW_CARD
    assert is_sound(study)
    assert bring(study, PastCard(FRONT, reviews=KNOWN.reviews)).is_empty


def test_marks_come_with_the_history(study: Study) -> None:
    bring(study, GAP)
    assert marks(study) == [CardMarks(suspended=True, flag=3, marked=True)]


def test_without_history_only_what_sleeps_counts(study: Study) -> None:
    bring(study, KNOWN, GAP, with_history=False)
    assert marks(study) == [CardMarks(suspended=True)]
    assert state_of(study, KNOWN) == NEW_CARD


def test_a_second_time_adds_nothing(study: Study) -> None:
    bring(study, KNOWN, GAP)
    before = caches_of(study)
    assert bring(study, KNOWN, GAP).is_empty
    assert caches_of(study) == before


def test_a_later_file_adds_what_came_since(study: Study) -> None:
    bring(study, KNOWN)
    later = replace(KNOWN, stability=60.0, due="2027-02-01", reviews=(*KNOWN.reviews, *reviews((70, 3))))
    ((_, names),) = bring(study, later).cards
    kinds = [study.store.events.find([name])[name].kind for name in names]
    assert kinds == [EventKind.ANSWER, EventKind.RESCHEDULE]
    state = state_of(study, later)
    assert state.memory is not None
    assert (state.memory.stability, state.due_day) == (60.0, day("2027-02-01"))
    assert is_sound(study)


def test_another_judgement_of_the_same_answers_is_taken(study: Study) -> None:
    """The other program has fitted its parameters meanwhile."""
    bring(study, KNOWN)
    for stability, date in ((44.0, "2027-01-05"), (12.0, "2026-12-01")):
        bring(study, replace(KNOWN, stability=stability, due=date))
        assert state_of(study, KNOWN).due_day == day(date)
    assert is_sound(study)


def test_what_is_answered_here_afterwards_goes_on_from_there(study: Study) -> None:
    bring(study, KNOWN)
    brought = state_of(study, KNOWN)
    bring(study, replace(KNOWN, stability=30.0))
    assert state_of(study, KNOWN) != brought
    rebuild(study)
    assert is_sound(study)


def test_taken_back_nothing_is_left_of_it(study: Study) -> None:
    nothing = caches_of(study)
    brought = bring(study, KNOWN, GAP)
    known = caches_of(study)
    with study.writing():
        taken_back = brought.take_back(study, catalogue(study))
    assert caches_of(study) == nothing
    assert is_sound(study)
    with study.writing():
        again = taken_back.give_again(study, catalogue(study))
    assert caches_of(study) == known
    with study.writing():
        again.take_back(study, catalogue(study))
    assert caches_of(study) == nothing
    assert is_sound(study)


def test_brought_again_after_it_was_taken_back_it_counts_once(study: Study) -> None:
    nothing = caches_of(study)
    brought = bring(study, KNOWN, GAP)
    known = caches_of(study)
    with study.writing():
        brought.take_back(study, catalogue(study))
    again = bring(study, KNOWN, GAP)
    assert caches_of(study) == known
    with study.writing():
        again.take_back(study, catalogue(study))
    assert caches_of(study) == nothing
    assert is_sound(study)


def test_a_release_here_is_not_undone_by_the_same_file(study: Study) -> None:
    bring(study, GAP)
    (stored,) = (card for card, _ in study.store.marks.all(study.learner.id))
    assert isinstance(study.clock, FakeClock)
    study.clock.advance(seconds=5)
    suspend(study, catalogue(study), [stored], suspended=False)
    bring(study, GAP)
    assert [each.suspended for each in marks(study)] == [False]


def test_a_plan_may_be_written_before_its_deck(tmp_path: Path) -> None:
    store = open_at(tmp_path / "empty")
    study = Study(store, store.learners.last_used(), FakeClock())
    plan = plan_history(study, DECK, [KNOWN, GAP])
    with study.writing():
        merging.write_plan(study, plan)
        add_deck(store, DECK)
    assert state_of(study, KNOWN).due_day == day(KNOWN.due)
    assert is_sound(study)
    store.close()


def test_a_plan_may_be_made_before_its_deck_and_written_after_it(tmp_path: Path) -> None:
    store = open_at(tmp_path / "empty")
    study = Study(store, store.learners.last_used(), FakeClock())
    plan = plan_history(study, DECK, [KNOWN, GAP])
    with study.writing():
        add_deck(store, DECK)
        merging.write_plan(study, plan)
    assert state_of(study, KNOWN).due_day == day(KNOWN.due)
    assert [each.suspended for each in marks(study)] == [True]
    assert is_sound(study)
    store.close()


def test_the_doctor_finds_the_log_in_order(study: Study) -> None:
    brought = bring(study, KNOWN, GAP)
    with study.writing():
        brought.take_back(study, catalogue(study))
    bring(study, KNOWN, GAP)
    checks = study.store.doctor.full_checks(_Quiet())
    assert [each for each in checks if not each.ok] == []


class _Quiet:
    def step(self, _done: int, _total: int = 0) -> None:
        pass


class _Stop:
    def step(self, _done: int, _total: int = 0) -> None:
        raise Cancelled


def test_cancelled_nothing_is_brought(study: Study) -> None:
    with pytest.raises(Cancelled):
        plan_history(study, DECK, [KNOWN], _Stop())
    assert list(study.store.events.all(study.learner.id)) == []


def test_what_goes_out_is_what_came_in(study: Study) -> None:
    bring(study, KNOWN, GAP)
    told = export_history(study, DECK.head.id)
    assert len(told) == 2
    front, gap = told.values()
    assert front.memory is not None
    assert (front.memory.stability, front.due_day) == (KNOWN.stability, day(KNOWN.due))
    assert [(each.at_utc_ms, each.rating) for each in front.log] == [
        (each.at_utc_ms, each.rating) for each in KNOWN.reviews
    ]
    assert [each.kind for each in front.log] == [0, 0, 1, 1, 2, 1]
    assert (gap.suspended, gap.marked, gap.flag, gap.log) == (True, True, 3, ())


def ours_come_back(study: Study) -> Sequence[PastCard]:
    """What was exported, as a package gives it back."""
    return [
        PastCard(
            FRONT,
            stability=round(past.memory.stability, 4),
            difficulty=round(past.memory.difficulty, 3),
            due=datetime.date.fromordinal(past.due_day).isoformat(),
            reviews=tuple(PastReview(each.at_utc_ms, each.rating, each.answer_ms) for each in past.log),
        )
        for past in export_history(study, DECK.head.id).values()
        if past.memory is not None and past.due_day is not None
    ]


def test_answers_given_here_are_known_when_they_come_back(study: Study) -> None:
    session = StudySession(study, catalogue(study))
    assert session.current is not None
    session.rate(Rating.GOOD, 2_000, None)
    before = caches_of(study)
    assert bring(study, *ours_come_back(study)).is_empty
    assert caches_of(study) == before


def test_fitting_leaves_out_what_began_elsewhere(study: Study) -> None:
    """Without its first answers nobody can tell what later ones say of the parameters."""
    bring(
        study,
        KNOWN,
        replace(GAP, reviews=reviews((80, 3))),
        PastCard(NEW, stability=9.0, difficulty=5.0, due="2026-11-22"),
    )
    assert sorted(len(each.answers) for each in histories_of(study.store.events.all(study.learner.id))) == [
        1,
        6,
    ]
