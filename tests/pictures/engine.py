"""What the learning engine shows: guesses, lessons, pairs, "sure?", what is set aside, the monthly check."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from desktop_app.domain.card import CardKind
from desktop_app.domain.item import Contrast
from desktop_app.study.choices import choose
from desktop_app.ui.study.presenter import Stage
from tests.answering import rows_of
from tests.choices import mix_up
from tests.flows.driver import Key, Learner
from tests.pictures import states
from tests.pictures.shot import Shot, Visit
from tests.pictures.sitting import Sitting
from tests.ui.pages import settle

_SATURDAY = 5
"""The clock's first day."""


def new_deck(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    for name in ("guesses_first", "opens_contrasts"):
        choose(learner.engine.study, name, True)
    learner.press(Key.Key_Return)
    settle()
    yield Shot("guess")
    learner.choose(wrongly=True)
    settle()
    yield Shot("guess-answered")
    learner.press(Key.Key_Space)
    learner.until(lambda one: one.stage is Stage.LESSON)
    settle()
    yield Shot("lesson")


def mixed_up_pair(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    mixed = mix_up(learner.engine)
    learner.window.show_today()
    learner.press(Key.Key_Return)

    def is_it(one: Learner) -> bool:
        card = one.showing.card
        is_choice = one.stage is Stage.ASKED and one.board is None and card.kind is CardKind.WHICH_SIDE
        return is_choice and card.contrast == mixed and card.right == "management"

    learner.until(is_it)
    learner.choose(wrongly=True)
    settle()
    yield Shot("side-by-side")


def sure(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    choose(learner.engine.study, "asks_if_sure", True)
    for kind in (CardKind.WHICH_SIDE, CardKind.SCENARIO):
        rows = rows_of(learner.engine, kind)[:1]
        states.make_due(learner, rows)
        states.limit(learner)
        learner.window.show_today()
        learner.press(Key.Key_Return)
        learner.choose()
        settle()
        yield Shot(kind.value)


def set_aside(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    store, owner = learner.engine.store, learner.engine.study.learner.id
    rows = rows_of(learner.engine, CardKind.WHICH_SIDE, Contrast.kind)[:9:4]
    states.make_due(learner, rows)
    states.limit(learner)
    with store.transaction():
        for row in rows:
            known = store.states.get(owner, row.key)
            store.states.put(owner, row.key, dataclasses.replace(known, lapses=5))
    learner.window.show_today()
    learner.press(Key.Key_Return)
    learner.choose(wrongly=True)
    settle()
    yield Shot("told")
    learner.press(Key.Key_Space)
    settle()
    yield Shot("with-the-next-card")


def rest_and_more(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    choose(learner.engine.study, "rest_weekdays", frozenset({_SATURDAY}))
    learner.window.show_today()
    settle()
    yield Shot("rest-day")
    choose(learner.engine.study, "rest_weekdays", frozenset())
    states.limit(learner, new=3)
    learner.window.show_today()
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    learner.window.show_today()
    settle()
    yield Shot("learn-more")


def monthly_check(sitting: Sitting) -> Iterator[Shot]:
    learner = sitting.learner
    states.make_some_due(learner, 40, -3)
    learner.window.show_today()
    learner.window.today._look_for_check()
    settle()
    yield Shot("offered")
    learner.window.today.start_check()
    settle()
    yield Shot("asked")
    learner.choose(wrongly=True)
    settle()
    yield Shot("answered")
    learner.press(Key.Key_Space)
    while learner.is_studying:
        learner.choose()
        learner.press(Key.Key_Space)
    settle()
    yield Shot("result")


ENGINE: dict[str, Visit] = {
    "study-new-deck": new_deck,
    "study-mixed-up-pair": mixed_up_pair,
    "study-sure": sure,
    "study-set-aside": set_aside,
    "today-rest-and-more": rest_and_more,
    "monthly-check": monthly_check,
}
