"""kill -9 while answers are written: each one that was acknowledged is there, with its state and tally."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage import disks
from desktop_app.storage.doctor import all_problems
from tests.storage.sample import DAY, add, learner, open_at, plain_deck

ROUNDS = 4
ROOT = Path(__file__).parent.parent.parent

ANSWER = """
import pathlib, sys
from desktop_app.storage import disks
from desktop_app.study.rows import DayTally
from tests.storage.sample import DAY, event, learner, open_at, state
disks.is_plainly_local = lambda _: sys.argv[2] == "wal"
store = open_at(pathlib.Path(sys.argv[1]))
card, who = store.cards.of_deck("words")[0], learner(store)
while True:
    seq = store.events.last_of_device()[1] + 1
    with store.transaction():
        store.events.append(event(store, card, seq))
        store.states.put(who, card.key, state(due=DAY + seq))
        store.tallies.put(who, DAY, DayTally(answers=seq))
    print(seq, flush=True)
"""


def acknowledged_until_killed(data: Path, mode: str, answers: int) -> int:
    """The last answer that was reported as saved; the process is killed soon after so many `answers`."""
    process = subprocess.Popen(
        [sys.executable, "-c", ANSWER, str(data), mode], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(answers)]
    process.kill()
    rest, _ = process.communicate()
    # The last line may have been cut short.
    return int([*said, *rest.split("\n")[:-1]][-1])


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_what_was_acknowledged_survives_a_kill(
    data: Path, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: mode == "wal")
    store = open_at(data)
    card = add(store, plain_deck())[0]
    store.close()
    chance = random.Random(mode)
    for _ in range(ROUNDS):
        acknowledged = acknowledged_until_killed(data, mode, chance.randrange(1, 40))
        store = open_at(data)
        kept = [each.device_seq for each in store.events.all(learner(store))]
        last = len(kept)
        assert kept == list(range(1, last + 1))
        assert acknowledged <= last <= acknowledged + 1
        assert store.states.get(learner(store), card.key).due_day == DAY + last
        assert store.tallies.get(learner(store), DAY).answers == last
        assert all_problems(store.database.raw) == ()
        store.close()
