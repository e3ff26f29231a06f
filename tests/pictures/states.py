"""Brings the data of a learner into the states that Today and Study can show."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Sequence

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.study.importing import add_deck
from desktop_app.study.rows import DayTally, QueueRow
from tests.answering import BUILT_IN
from tests.flows.driver import Learner

GAPS = DeckId("gaps")
CLOZE = "Leadership settles the what and the why. Management settles the {{c1::how and the when::two words}}."
WHY = "Choosing who does what is part of the “how”. The missing piece is timing."
TYPED = (
    PlainCard(id=ItemId("gap"), cloze=CLOZE, why=WHY),
    PlainCard(id=ItemId("gaps"), cloze="{{c1::People}} follow leaders and {{c1::plans}} follow managers."),
    PlainCard(id=ItemId("typed"), front="What is the capital of France?", back="Paris", typed=True),
)
MARKS = DeckId("marks")
MARKED = (
    PlainCard(
        id=ItemId("marked"),
        html=True,
        front="What does <b>leadership</b> ask of a <i>new</i> plan?",
        back="<p>Where it leads, and <b>why</b>.</p><ul><li>people</li><li>direction</li></ul>"
        "<p>See <a href='https://example.org/leading'>the paper</a>.</p>",
    ),
    PlainCard(
        id=ItemId("table"),
        html=True,
        front="<table><tr><th>Role</th><th>Asks</th></tr>"
        "<tr><td>Leader</td><td>what and why</td></tr></table>",
        back=f"<img src='media:{'0' * 64}'> <blockquote>Nobody follows a plan.</blockquote>",
    ),
    PlainCard(
        id=ItemId("marked-gap"),
        html=True,
        cloze="<p>Leaders settle the {{c1::<b>what</b> and the why::two words}}.</p>",
    ),
)
_YEAR, _LONG = 371, 30


def limit(learner: Learner, *, reviews: int = 200, new: int = 0) -> None:
    study = learner.engine.study
    options = dataclasses.replace(study.options, reviews_per_day=reviews, new_per_day=new)
    object.__setattr__(study, "options", options)


def make_due(learner: Learner, rows: Sequence[QueueRow]) -> None:
    """These are what there is to do, since yesterday; all others of the deck are known for long."""
    study = learner.engine.study
    with study.store.transaction():
        for stored in study.store.cards.of_deck(DeckId(BUILT_IN)):
            study.store.states.put(study.learner.id, stored.key, _in_review(study.today() + _LONG))
        for row in rows:
            study.store.states.put(study.learner.id, row.key, _in_review(study.today() - 1))


def make_some_due(learner: Learner, number: int, ago: int = 1) -> None:
    """So many cards that fell due so many days ago."""
    study = learner.engine.study
    with study.store.transaction():
        for stored in study.store.cards.of_deck(DeckId(BUILT_IN))[:number]:
            study.store.states.put(study.learner.id, stored.key, _in_review(study.today() - ago))


def _in_review(due: int) -> CardState:
    return CardState(Phase.REVIEW, MemoryState(5.0, 5.0), due, due - 5, 1, 1, 2, 0)


def fill_year(learner: Learner) -> None:
    """Days with answers, more of them of late, and the last 18 in a row."""
    study, chance = learner.engine.study, random.Random(18)
    with study.store.transaction():
        for ago in range(1, _YEAR):
            if ago <= 18 or chance.random() < 0.75 * (1 - ago / _YEAR):
                answers = chance.randint(4, 40)
                tally = DayTally(
                    answers, answers // 5, answers - answers // 5, answers // 8, answers * 21_000
                )
                study.store.tallies.put(study.learner.id, study.today() - ago, tally)


def start_all_decks(learner: Learner) -> None:
    study = learner.engine.study
    with study.store.transaction():
        for head in study.store.decks.heads():
            study.store.decks.start(study.learner.id, head.id)


def add_typed_deck(learner: Learner) -> None:
    study = learner.engine.study
    with study.store.transaction():
        add_deck(study.store, Deck(DeckHead(id=GAPS, title="Gaps", language="en"), TYPED))
        study.store.decks.start(study.learner.id, GAPS)


def add_marked_deck(learner: Learner) -> None:
    """Cards whose texts have marks."""
    study = learner.engine.study
    with study.store.transaction():
        add_deck(study.store, Deck(DeckHead(id=MARKS, title="Marks", language="en"), MARKED))
        study.store.decks.start(study.learner.id, MARKS)


def drop_all_decks(learner: Learner) -> None:
    """There is no way to it in the window yet."""
    learner.engine.study.store.database.raw.execute("DELETE FROM enrolment")  # type: ignore[attr-defined]
