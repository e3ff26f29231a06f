"""What comes of a mix-up: the pair again in this session, on the next study day, and a week later.

Learning engine, section 3. All of it stands in the answer's event (`follow`: `now` is a list of cards, by
UUID in hex, each with the number of answers after which it is asked; `recall` and `week` are cards), so that
a session opened anew, or a replay, finds the same.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop_app.domain.answer import Verdict
from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.event import EventKind, in_effect
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Contrast, Statement, TraitSet, counterpart_of, statements_of
from desktop_app.domain.memory import Phase
from desktop_app.scheduling.seeded import seeded_fraction
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.confusions import Confusions, Place
from desktop_app.study.context import Study
from desktop_app.study.rows import ItemKey, QueueRow
from desktop_app.study.showing import Showing, SideBySide

PAIRS_A_SESSION = 2
SOONEST, LATEST = 3, 8
"""Other cards before one of the two fresh ones."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    side_by_side: SideBySide | None
    now: tuple[tuple[QueueRow, int], ...] = ()
    recall: bytes | None = None
    week: bytes | None = None

    @property
    def payload(self) -> dict[str, Any]:
        said: dict[str, Any] = {}
        if self.now:
            said["now"] = [[row.uuid.hex(), after] for row, after in self.now]
        if self.recall is not None:
            said["recall"] = self.recall.hex()
        if self.week is not None:
            said["week"] = self.week.hex()
        return {"follow": said} if said else {}


class FollowUps:
    def __init__(self, study: Study, catalogue: Catalogue) -> None:
        self._study = study
        self._catalogue = catalogue

    def after(
        self,
        showing: Showing,
        verdict: Verdict | None,
        sure: bool | None,
        beside: Collection[bytes] = (),
    ) -> FollowUp | None:
        """For an answer about to be written; None where nothing follows. `beside`: cards asked with it."""
        confusion = verdict.confusion if verdict is not None else None
        if confusion is None or confusion.contrast is None:
            return None
        place = Place(showing.head.id, confusion.contrast)
        confusions = self._study.part(Confusions)
        confusions.read()
        flagged = confusions.would_be_flagged(place, confusion.asked, self._study.today())
        if not (flagged or sure):
            return None
        item = self._study.store.decks.find_item(place.deck, place.contrast)
        if item is None:
            return None
        pair = side_by_side(self._study, item, showing.card, confusion.chosen)
        if not flagged:
            return FollowUp(pair, week=showing.row.uuid)
        met = self._pairs_today()
        if place in met or len(met) >= PAIRS_A_SESSION:
            return FollowUp(pair)
        return FollowUp(pair, self._fresh(showing, item, beside), self._recall(showing), showing.row.uuid)

    def _pairs_today(self) -> set[Place]:
        events = self._study.store.events.of_day(self._study.learner.id, self._study.today())
        return {
            Place(event.payload["deck"], event.payload["contrast"])
            for event in in_effect(events)
            if event.kind is EventKind.ANSWER and event.payload.get("follow", {}).get("now")
        }

    def _fresh(
        self, showing: Showing, item: ItemKey, beside: Collection[bytes]
    ) -> tuple[tuple[QueueRow, int], ...]:
        """A which-side card of each pole that was not asked today, each at a place nobody can foresee."""
        day, store = self._study.today(), self._study.store
        head, made = self._catalogue.cards(item)
        uuids = [UUID(bytes=uuid) for uuid, card in made.items() if card.kind is CardKind.WHICH_SIDE]
        rows = store.cards.rows(self._study.learner.id, uuids, day)
        seed = (showing.row.uuid, showing.state.reviews)
        places = list(range(SOONEST, LATEST + 1))
        found = []
        for number, side in enumerate(head.sides):
            fresh = [
                row
                for row in rows
                if made[row.uuid].right == side.id
                and row.last_day != day
                and not self._catalogue.siblings(row, showing.row)
                and row.uuid != showing.row.uuid
                and row.uuid not in beside
            ]
            if fresh:
                # What was met before, longest ago; a new one only where there is no other.
                row = min(fresh, key=lambda each: (each.last_day is None, each.last_day or 0, each.uuid))
                row = row._replace(phase=Phase.REVIEW)
                fraction = seeded_fraction(seed[0] + bytes([number]), seed[1])
                found.append((row, places.pop(int(fraction * len(places)))))
        return tuple(found)

    def _recall(self, showing: Showing) -> bytes | None:
        """The card that asks for the counterpart of the statement that was mixed up."""
        _, made = self._catalogue.cards(showing.row.item)
        own = showing.card.memory_item
        return next(
            (
                uuid
                for uuid, card in made.items()
                if card.kind is CardKind.COUNTERPART and card.memory_item == own
            ),
            None,
        )


def side_by_side(study: Study, item: ItemKey, card: Card, chosen: SideId) -> SideBySide | None:
    """The statement asked for and its counterpart, or the first of that side; None where there is none."""
    head, content = study.store.decks.item(item)
    if not isinstance(content, Contrast | TraitSet):
        return None
    own = next((each for each in content.statements if each.id == card.statement), None)
    other: Statement | None = None
    if own is not None:
        other = counterpart_of(content, own)
    other = other or next(iter(statements_of(content, chosen)), None)
    asked = card.right
    if other is None or asked is None:
        return None
    texts = {asked: card.statement_text, other.side: other.text}
    if len(texts) < len(head.sides):
        return None
    decides = (own.why if own is not None else "") or card.reason or content.why
    left, right = (texts[side.id] for side in head.sides)
    return SideBySide(content.title, (left, right), decides)
