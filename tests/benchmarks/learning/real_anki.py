"""Anki's own scheduler under the same learners, through the `anki` package where that is installed.

FSRS with its defaults at desired retention 0.90, 20 new cards a day, the default steps. Its clock is the
computer's, so time passes by moving everything it has stored into the past.
"""

from __future__ import annotations

import importlib
import importlib.util
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.learning.learners import Learner
from tests.benchmarks.learning.policies import NEW_A_DAY
from tests.benchmarks.learning.studying import NEW_EXPECTED, REVIEW_EXPECTED, Studied

DAY_SECONDS = 86_400
REPEAT_EXPECTED = 12.3
_LEARNING = 1
_REVIEWS_FIRST = 1
_QUEUES = {0: NEW_EXPECTED, 1: REPEAT_EXPECTED, 2: REVIEW_EXPECTED, 3: REVIEW_EXPECTED}
"""Expected seconds by Anki's number of a queue: new, learning, review, learning over a day."""


def is_installed() -> bool:
    return importlib.util.find_spec("anki") is not None


def study(learner: Learner, budget: Sequence[float]) -> Studied:
    """As `studying.study`; every showing that Anki asks for takes the learner's seconds."""
    with tempfile.TemporaryDirectory() as folder:
        anki = Anki(Path(folder) / "collection.anki2", learner.count)
        spent = []
        for day, seconds in enumerate(budget):
            spent.append(anki.day(learner, day, seconds))
            anki.next_day()
        anki.collection.close()
    return Studied(learner.recalled(len(budget)), tuple(spent))


class Anki:
    """A collection with one deck; note number n is the learner's card n."""

    def __init__(self, path: Path, cards: int) -> None:
        self.path = str(path)
        self.collection = self._opened()
        self.collection.set_config("fsrs", True)
        # The turn of Anki's day is kept half a day away from now.
        self.collection.set_config("rollover", (time.localtime().tm_hour + 12) % 24)
        deck = self.collection.decks.id("Bench")
        self._set_up(deck)
        notetype = self.collection.models.by_name("Basic")
        self.number: dict[int, int] = {}
        for card in range(cards):
            note = self.collection.new_note(notetype)
            note["Front"], note["Back"] = f"front {card}", f"back {card}"
            self.collection.add_note(note, deck)
            self.number[note.card_ids()[0]] = card
        self.collection.decks.select(deck)
        self._reopen()

    def day(self, learner: Learner, day: int, seconds: float) -> float:
        """Seconds spent; the day ends before the card that no longer fits."""
        scheduler, used = self.collection.sched, 0.0
        while (queue := scheduler.get_queued_cards(fetch_limit=1)).cards:
            queued = queue.cards[0]
            card = queued.card
            if used and used + _QUEUES[card.queue] > seconds:
                break
            answer = learner.ask(self.number[card.id], day)
            used += answer.seconds
            self._rate(queued, answer.grade)
            if queue.learning_count:
                self._pass(answer.seconds)
        return used

    def next_day(self) -> None:
        """A day passes: for the days Anki counts, for cards in their steps, and in the log of answers."""
        database = self.collection.db
        database.execute("update col set crt = crt - ?", DAY_SECONDS)
        database.execute("update cards set due = due - ? where queue = ?", DAY_SECONDS, _LEARNING)
        database.execute(
            "update cards set data = json_set(data, '$.lrt', json_extract(data, '$.lrt') - ?)"
            " where json_extract(data, '$.lrt') is not null",
            DAY_SECONDS,
        )
        database.execute("update revlog set id = id - ?", DAY_SECONDS * 1000)
        self._reopen()

    def _rate(self, queued: Any, grade: int) -> None:
        card = self.collection.get_card(queued.card.id)
        card.start_timer()
        # Anki numbers its ratings from 0.
        answer = self.collection.sched.build_answer(card=card, states=queued.states, rating=grade - 1)
        self.collection.sched.answer_card(answer)

    def _pass(self, seconds: float) -> None:
        """Time goes on for cards in their steps."""
        self.collection.db.execute(
            "update cards set due = due - ? where queue = ?", round(seconds), _LEARNING
        )

    def _set_up(self, deck: int) -> None:
        decks = self.collection.decks
        settings = decks.config_dict_for_deck_id(deck)
        settings["new"]["perDay"] = NEW_A_DAY
        settings["newMix"] = _REVIEWS_FIRST
        settings["desiredRetention"] = 0.9
        decks.update_config(settings)

    def _opened(self) -> Any:
        return importlib.import_module("anki.collection").Collection(self.path)

    def _reopen(self) -> None:
        self.collection.close()
        self.collection = self._opened()
