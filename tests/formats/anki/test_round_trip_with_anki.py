"""From Anki to us, and from us to Anki and back: nothing is lost on the way, nothing comes twice."""

from __future__ import annotations

import datetime
import hashlib
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("anki.collection", reason="the package anki is not installed")

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import Rating
from desktop_app.formats.anki.own_data import own_decks
from desktop_app.formats.anki.writer import write_apkg
from desktop_app.formats.foreign import ForeignDeck
from desktop_app.formats.toml_writer import write_toml
from desktop_app.study import merging
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.exported_history import export_history
from desktop_app.study.imported_history import Brought, plan_history
from desktop_app.study.importing import add_deck
from desktop_app.study.operations import set_flag, set_mark, suspend
from desktop_app.study.replay import differences
from desktop_app.study.session import StudySession
from tests.clock import FakeClock
from tests.faults.merges import caches_of
from tests.formats.anki.anki_itself import Anki, anki_in
from tests.formats.anki.handmade import png
from tests.formats.anki.our_packages import built_in, card, gaps, no_media, own_notes, plain, rows_of
from tests.formats.anki.reading import found_in
from tests.storage.sample import open_at

HERE = round((datetime.datetime.now().astimezone().utcoffset() or datetime.timedelta()).total_seconds() / 60)
NAME = "coaching-vs-mentoring"
PNG = png()


class _Clock(FakeClock):
    """At this moment, which is when Anki is asked, or some days before."""

    def __init__(self, days_ago: int = 0) -> None:
        super().__init__()
        self.at_utc_ms, self.zone_minutes = (int(time.time()) - days_ago * 86_400) * 1000, HERE


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[Anki]:
    with anki_in(tmp_path / "anki") as opened:
        yield opened


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    store = open_at(tmp_path / "data")
    yield Study(store, store.learners.last_used(), _Clock(61))
    store.close()


def start(study: Study, deck: Deck) -> None:
    with study.writing():
        add_deck(study.store, deck)
        study.store.decks.start(study.learner.id, deck.head.id)


def studied(study: Study, days: int = 6) -> None:
    """Some days of study with all kinds of answers, up to now; a card asleep, one marked, one flagged."""
    assert isinstance(study.clock, FakeClock)
    catalogue = Catalogue(study.store.decks)
    for day in range(days):
        session = StudySession(study, catalogue)
        for answer in range(12):
            if session.current is None:
                break
            study.clock.advance(seconds=9)
            rating = (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD)[(answer + day) % 4]
            session.rate(rating, 3_000, session.current.card.right)
        study.clock.advance(days=60 / days)
    study.clock = _Clock()
    cards = study.store.cards.of_deck(DeckId(NAME))
    suspend(study, catalogue, cards[:1])
    set_mark(study, catalogue, cards[1:2], marked=True)
    set_flag(study, catalogue, cards[2:3], 2)


def package(study: Study, path: Path) -> Path:
    deck = study.store.decks.deck(DeckId(NAME))
    history = export_history(study, deck.head.id)
    write_apkg(deck, path, at=study.clock.now(), media=no_media, history=history)
    return path


def read(path: Path, *, with_history: bool = True) -> ForeignDeck:
    (deck,) = found_in(path, with_history=with_history).decks
    return deck


def bring(study: Study, found: ForeignDeck) -> Brought:
    plan = plan_history(study, found.deck, found.past)
    with study.writing():
        assert merging.write_plan(study, plan)
        return Brought.by(study, plan)


def test_what_was_studied_here_arrives_in_anki(anki: Anki, study: Study, tmp_path: Path) -> None:
    start(study, built_in(NAME))
    studied(study)
    anki.take(package(study, tmp_path / "ours.apkg"))
    rows = rows_of(tmp_path / "ours.apkg")
    (own,) = own_decks(own_notes(rows))
    names = {
        (row.guid, number): own.cards[place][number]
        for place, row in enumerate(rows)
        for number, _ in row.cards
    }
    theirs = {names[place]: known for place, known in anki.known().items() if known.kind}
    ours = {card.id: state for card, state in study.store.states.all(study.learner.id)}
    assert theirs.keys() == ours.keys()
    assert len(ours) > 10
    for name, state in ours.items():
        assert state.memory is not None
        assert state.due_day is not None
        assert theirs[name].due == state.due_day - study.today()
        assert theirs[name].data["s"] == pytest.approx(state.memory.stability, abs=0.001)
        assert theirs[name].data["d"] == pytest.approx(state.memory.difficulty, abs=0.001)
        assert (theirs[name].reps, theirs[name].lapses) == (state.reviews, state.lapses)
    assert len(anki.reviews()) == sum(1 for _ in study.store.events.all(study.learner.id)) - 3
    assert anki.is_sound()


@pytest.mark.parametrize("legacy", [False, True])
def test_there_and_back_nothing_is_new(anki: Anki, study: Study, tmp_path: Path, legacy: bool) -> None:
    deck = built_in(NAME)
    start(study, deck)
    studied(study)
    before = caches_of(study)
    anki.take(package(study, tmp_path / "ours.apkg"))
    back = read(anki.give(tmp_path / "theirs.apkg", deck.head.title, legacy=legacy))
    assert write_toml(back.deck) == write_toml(deck)
    added = [event for _, events in bring(study, back).cards for event in events]
    # Marks that hold here already are told once more; they change nothing.
    assert {each.kind.value for each in study.store.events.find(added).values()} <= {
        "suspend",
        "mark",
        "flag",
    }
    assert caches_of(study) == before


@pytest.mark.parametrize("legacy", [False, True])
def test_there_and_to_somebody_else_all_is_known(
    anki: Anki, study: Study, tmp_path: Path, legacy: bool
) -> None:
    deck = built_in(NAME)
    start(study, deck)
    studied(study)
    anki.take(package(study, tmp_path / "ours.apkg"))
    back = read(anki.give(tmp_path / "theirs.apkg", deck.head.title, legacy=legacy))
    store = open_at(tmp_path / "other")
    other = Study(store, store.learners.last_used(), _Clock())
    start(other, back.deck)
    bring(other, back)
    mine = {card.id: state for card, state in study.store.states.all(study.learner.id)}
    theirs = {card.id: state for card, state in store.states.all(other.learner.id)}
    assert mine.keys() == theirs.keys()
    for name, state in mine.items():
        assert (theirs[name].due_day, theirs[name].reviews) == (state.due_day, state.reviews)
        assert theirs[name].memory is not None
        assert state.memory is not None
        assert theirs[name].memory.stability == pytest.approx(state.memory.stability, abs=0.001)
    assert list(differences(other)) == []
    assert bring(other, back).is_empty
    store.close()


def test_what_was_studied_in_anki_is_known_here(anki: Anki, study: Study, tmp_path: Path) -> None:
    collection = anki.collection
    collection.set_config("fsrs", True)
    deck = collection.decks.id("Words")
    for number in range(12):
        note = collection.new_note(collection.models.by_name("Basic"))
        note.fields = [f"front {number}", f"back {number}"]
        collection.add_note(note, deck)
    collection.decks.select(deck)
    for number in range(10):
        card = collection.sched.getCard()
        collection.sched.answerCard(card, (4, 4, 3, 1)[number % 4])
    cards = sorted(collection.find_cards("is:review"))
    collection.sched.set_due_date(cards[:2], "3")
    collection.sched.suspend_cards(cards[2:3])
    found = read(anki.give(tmp_path / "theirs.apkg", "Words"))
    study.clock = _Clock()
    start(study, found.deck)
    bring(study, found)
    today = study.today()
    wanted = sorted((each.due, round(each.data["s"], 3)) for each in anki.known().values() if each.kind)
    ours = sorted(
        ((state.due_day or 0) - today, round(state.memory.stability, 3))
        for _, state in study.store.states.all(study.learner.id)
        if state.memory is not None
    )
    assert len(ours) == 10
    assert ours == wanted
    assert sum(1 for _, marks in study.store.marks.all(study.learner.id) if marks.suspended) == 1
    assert study.store.tallies.get(study.learner.id, today).answers == 10
    assert list(differences(study)) == []
    assert bring(study, found).is_empty


def test_what_was_changed_in_anki_comes_back_changed(anki: Anki, tmp_path: Path) -> None:
    deck = plain(card("one", "Front", html=True), card("two", "Front 2"), gaps("gaps", "{{One}} and two"))
    write_apkg(deck, tmp_path / "ours.apkg", at=_Clock().now(), media=no_media)
    anki.take(tmp_path / "ours.apkg")
    anki.collection.media.write_data("new picture.png", PNG)
    for note_id in anki.collection.find_notes(""):
        note = anki.collection.get_note(note_id)
        if note["Item id"] == "one":
            note["Prompt"] = '<b onclick="x()">Front</b><img src="new picture.png"><script>x()</script>'
        elif note["Item id"] == "gaps":
            note["Text"] = "{{c1::One}} and {{c2::two}}"
        anki.collection.update_note(note)
    back = read(anki.give(tmp_path / "theirs.apkg", "Plain"))
    one, two, gap = back.deck.items
    assert isinstance(one, PlainCard)
    assert one.front == f'<b>Front</b><img src="media:{hashlib.sha256(PNG).hexdigest()}">'
    assert two == deck.items[1]
    assert gap == gaps("gaps", "{{c1::One}} and {{c2::two}}", html=True)
