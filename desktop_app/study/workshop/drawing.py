"""Which of a deck's rounds make a workshop, and in which order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from desktop_app.domain.ids import BOTH, ItemId, MemoryItemId, SideId
from desktop_app.study.workshop.drafts import Draft
from desktop_app.study.workshop.interleaving import interleaved
from desktop_app.study.workshop.lengths import VOTED, about_seconds
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopSet

_SHARE_OF_BOTH = 5
"""One in so many votes has "both" as its answer, where the deck says what both sides have in common."""
_SCARCE_FIRST = (
    RoundKind.SORT_BOARD,
    RoundKind.DISCUSSION,
    RoundKind.BUZZER,
    RoundKind.SCENARIO,
    RoundKind.WHICH_SIDE,
)
"""A board takes many statements at once, a which-side round is content with any."""


def drawn_rounds(drafts: Mapping[RoundKind, Sequence[Draft]], chosen: WorkshopSet) -> tuple[Round, ...]:
    """As many as fit the minutes, at least one; no two of them show the same.

    The kinds are interleaved, the rounds spread over the contrasts, the right answers over the sides.
    """
    return _Drawing(_kept_for_boards(drafts), chosen).rounds()


def _kept_for_boards(drafts: Mapping[RoundKind, Sequence[Draft]]) -> dict[RoundKind, Sequence[Draft]]:
    """Traits that can be sorted together are not voted on one by one, if there is something else to ask."""
    boards = (each for each in drafts.get(RoundKind.SORT_BOARD, ()) if each.is_of_set)
    kept = frozenset(shown for board in boards for shown in board.shows)
    others = [each for each in drafts.get(RoundKind.WHICH_SIDE, ()) if kept.isdisjoint(each.shows)]
    return {**drafts, **({RoundKind.WHICH_SIDE: others} if others else {})}


class _Drawing:
    def __init__(self, drafts: Mapping[RoundKind, Sequence[Draft]], chosen: WorkshopSet) -> None:
        self._drafts = dict(drafts)
        self._seconds = 60 * chosen.minutes
        self._each = {kind: about_seconds(kind, chosen) for kind in drafts}
        self._chance = random.Random(chosen.seed)
        self._shown: set[MemoryItemId] = set()
        self._uses: Counter[ItemId] = Counter()
        self._rights: Counter[SideId | None] = Counter()

    def rounds(self) -> tuple[Round, ...]:
        places = interleaved(self._counts())
        wanted = self._sides(places)
        slots: list[Draft | None] = [None] * len(places)
        for kind in _SCARCE_FIRST:
            for place in (place for place, each in enumerate(places) if each is kind):
                slots[place] = self._pick(kind, wanted[place], _near(slots, place))
        # Rarely a place stays empty, where a later round of another kind has shown what was left for it.
        return tuple(draft.round for draft in slots if draft is not None)

    def _counts(self) -> dict[RoundKind, int]:
        """By turns, as long as one more fits and has something to ask; the first is there in any case."""
        counts = dict.fromkeys(self._drafts, 0)
        waiting = {kind: iter(drafts) for kind, drafts in self._drafts.items()}
        shown: set[MemoryItemId] = set()
        left = self._seconds
        while waiting:
            for kind in tuple(waiting):
                fits = self._each[kind] <= left or not any(counts.values())
                draft = next((each for each in waiting[kind] if shown.isdisjoint(each.shows)), None)
                if draft is None or not fits:
                    del waiting[kind]
                    continue
                shown |= draft.shows
                counts[kind] += 1
                left -= self._each[kind]
        return counts

    def _sides(self, places: Sequence[RoundKind]) -> list[SideId | None]:
        """Which answer is wanted at each place: as even as can be, in an order that nobody can guess."""
        wanted: list[SideId | None] = [None] * len(places)
        for kinds in (VOTED, {RoundKind.BUZZER}):
            at = [place for place, kind in enumerate(places) if kind in kinds]
            may_be_both = [place for place in at if BOTH in self._answers(places[place])]
            of_both = min(round(len(at) / _SHARE_OF_BOTH), len(may_be_both))
            for place in self._chance.sample(may_be_both, of_both):
                wanted[place] = BOTH
            rest = [place for place in at if wanted[place] is None]
            for place, side in zip(rest, self._even(kinds, len(rest)), strict=False):
                wanted[place] = side
        return wanted

    def _even(self, kinds: Collection[RoundKind], number: int) -> list[SideId]:
        """None where there is no answer but both."""
        poles = sorted({side for kind in kinds for side in self._answers(kind)} - {BOTH})
        self._chance.shuffle(poles)
        sides = [poles[place % len(poles)] for place in range(number if poles else 0)]
        self._chance.shuffle(sides)
        return sides

    def _answers(self, kind: RoundKind) -> frozenset[SideId]:
        rights = (draft.round.right for draft in self._drafts.get(kind, ()))
        return frozenset(right for right in rights if right is not None)

    def _pick(self, kind: RoundKind, side: SideId | None, near: Collection[ItemId]) -> Draft | None:
        free = [each for each in self._drafts.get(kind, ()) if self._shown.isdisjoint(each.shows)]
        if not free:
            return None
        best = min(
            free,
            key=lambda draft: (
                self._misfit(draft, side),
                draft.topic in near,
                self._uses[draft.topic],
            ),
        )
        self._shown |= best.shows
        self._uses[best.topic] += 1
        self._rights[best.round.right] += 1
        return best

    def _misfit(self, draft: Draft, side: SideId | None) -> int:
        """0: the answer that is wanted; else the more, the oftener this one was right already."""
        return 0 if side in (None, draft.round.right) else 1 + self._rights[draft.round.right]


def _near(slots: Sequence[Draft | None], place: int) -> set[ItemId]:
    return {draft.topic for draft in slots[max(0, place - 1) : place + 2] if draft is not None}
