"""What a session came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, ItemId, SideId
from desktop_app.domain.memory import Rating
from desktop_app.study.rows import QueueRow
from desktop_app.study.showing import Answered

SHOWN_FROM_CARDS = 5
"""A shorter session ends without a summary."""
LONGEST_PAUSE_MS = 120_000
"""Longer gaps between two answers are not time spent studying."""


@dataclass(frozen=True, slots=True)
class Score:
    right: int = 0
    total: int = 0

    def plus(self, right: bool) -> Score:
        return Score(self.right + right, self.total + 1)


@dataclass(frozen=True, slots=True)
class Moved:
    """One contrast (or set, or example) of the session, by first tries."""

    head: DeckHead
    item: ItemId
    title: str
    score: Score

    @property
    def is_stronger(self) -> bool:
        return 4 * self.score.right >= 3 * self.score.total


@dataclass(frozen=True, slots=True)
class Summary:
    cards: int
    seconds: int
    known: int
    """Cards right at the first try."""
    head: DeckHead | None
    """The deck whose sides the scores are of: set where the whole session was of one."""
    sides: tuple[tuple[SideId, Score], ...]
    confusions: tuple[tuple[SideId, SideId, int], ...]
    """(asked, chosen, how often), most frequent first."""
    moved: tuple[Moved, ...]
    misses: tuple[QueueRow, ...]


def summarise(answers: Sequence[Answered]) -> Summary:
    first: dict[bytes, Answered] = {}
    for answered in answers:
        first.setdefault(answered.showing.row.uuid, answered)
    tries = list(first.values())
    decks = {each.showing.head.id: each.showing.head for each in tries}
    head = next(iter(decks.values())) if len(decks) == 1 else None
    sides: dict[SideId, Score] = {side.id: Score() for side in head.sides} if head else {}
    moved: dict[tuple[str, ItemId], Moved] = {}
    for each in tries:
        card, right = each.showing.card, each.event.rating is not Rating.AGAIN
        if each.verdict is not None:
            right = each.verdict.right
        if card.asked_side in sides:
            sides[card.asked_side] = sides[card.asked_side].plus(right)
        _note_moved(moved, each, right)
    directions = Counter(
        (each.verdict.side, each.verdict.given)
        for each in answers
        if each.verdict and not each.verdict.right and BOTH not in (each.verdict.side, each.verdict.given)
    )
    misses = tuple(each.showing.row for each in tries if not _knew(each))
    return Summary(
        cards=len(tries),
        seconds=_seconds(answers),
        known=len(tries) - len(misses),
        head=head,
        sides=tuple(sides.items()),
        confusions=tuple((asked, chosen, n) for (asked, chosen), n in directions.most_common()),
        moved=tuple(moved.values()),
        misses=misses,
    )


def _knew(answered: Answered) -> bool:
    if answered.verdict is not None:
        return answered.verdict.right
    return answered.event.rating is not Rating.AGAIN


def _note_moved(moved: dict[tuple[str, ItemId], Moved], each: Answered, right: bool) -> None:
    card, head = each.showing.card, each.showing.head
    if not card.heading:
        return
    key = (head.id, card.contrast or card.item)
    known = moved.get(key) or Moved(head, key[1], card.heading, Score())
    moved[key] = Moved(head, known.item, known.title, known.score.plus(right))


def _seconds(answers: Sequence[Answered]) -> int:
    """From answer to answer, pauses left out; the first answer counts its own time."""
    spent, last = 0, None
    for each in answers:
        at = each.event.moment.at_utc_ms
        own = each.event.answer_ms or 0
        # Those of a board were given at one time, and each has its share of it.
        together = "board" in each.event.payload
        spent += own if last is None or together else min(at - last, LONGEST_PAUSE_MS)
        last = at
    return round(spent / 1000)
