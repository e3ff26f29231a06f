"""Writing one answer: the event with all it says, and the states that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop_app.domain.answer import Verdict, options_of
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import StaleCard
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.item import Contrast
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.scheduling.carry import becomes_leech
from desktop_app.scheduling.criterion import Graded
from desktop_app.study import operations
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.grading import Grader
from desktop_app.study.pace import words_of
from desktop_app.study.recorder import Recorder
from desktop_app.study.rows import CardKey, Relative
from desktop_app.study.showing import NO_REASON, Reason, Showing

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Worth(NamedTuple):
    """What besides the rating decides how an answer counts: L, and whether the learner was sure.

    `choice_ms`: the time of the choice itself, where nothing came between and it was this card's alone.
    """

    factor: float = 1.0
    sure: bool | None = None
    choice_ms: int | None = None


PLAIN_WORTH = Worth()


class Written(NamedTuple):
    """One answer as it is in the log. `others`: events that came with it, and their cards."""

    event: Event
    after: CardState
    others: tuple[tuple[Event, CardKey], ...] = ()

    def changes(self, key: CardKey) -> tuple[tuple[Event, CardKey], ...]:
        return ((self.event, key), *self.others)


class Answering:
    """With `is_practice` answers are recorded and change no state. Needs a transaction."""

    def __init__(self, study: Study, catalogue: Catalogue, grader: Grader, *, is_practice: bool) -> None:
        self._study = study
        self._catalogue = catalogue
        self._grader = grader
        self._recorder = Recorder(study)
        self._is_practice = is_practice

    def record(
        self,
        showing: Showing,
        rating: Rating,
        answer_ms: int,
        verdict: Verdict | None,
        reason: Reason = NO_REASON,
        worth: Worth = PLAIN_WORTH,
        *,
        more: Mapping[str, Any] = _NOTHING,
        act: str | None = None,
    ) -> Written:
        """`more` joins the payload; `act` as for the recorder. Raises StaleCard where the card has changed
        since it was shown."""
        store, row = self._study.store, showing.row
        changes_state = not (self._is_practice or showing.is_guess)
        if changes_state and store.states.get(self._study.learner.id, row.key) != showing.state:
            raise StaleCard(
                phrase(QT_TRANSLATE_NOOP("errors", "This card has changed since it was shown.")),
                phrase(QT_TRANSLATE_NOOP("errors", "Look at it again, then answer.")),
            )
        graded = self._grader.graded(showing, rating, verdict, reason, worth.factor)
        after = self._grader.after(showing, graded, self._study.today())
        payload = {**self._payload(showing, graded, after, verdict, reason), **_said(worth), **more}
        card = store.cards.stored(row.key).uuid
        if not changes_state:
            if showing.is_guess:
                payload["guess"] = True
            return Written(self._recorder.append(EventKind.PRACTICE, card, payload, rating, answer_ms), after)
        carried = self._grader.carried(showing, after)
        if carried:
            payload |= {"rho": self._study.options.carry_over, "carried": _carried(carried)}
        moved = [(sibling.card.key, state) for sibling, state in carried]
        event = self._recorder.answer(
            card, row.key, after, rating, answer_ms, payload, act=act, carried=moved
        )
        self._keep_up(showing, after, carried, worth)
        return Written(event, after, self._set_aside(showing, after))

    def _payload(
        self, showing: Showing, graded: Graded, after: CardState, verdict: Verdict | None, reason: Reason
    ) -> dict[str, Any]:
        card = showing.card
        assert after.memory is not None
        payload: dict[str, Any] = {
            "deck": showing.head.id,
            "item": card.item,
            "card": card.id,
            "text": card.statement_text,
            "kind": card.kind.value,
            "words": words_of(card),
            "phase": showing.state.phase.value,
            "retention": self._study.options.desired_retention,
            "due": after.due_day,
            "stability": after.memory.stability,
        }
        if card.contrast is not None:
            payload["contrast"] = card.contrast
        if opens_contrast(showing):
            payload["opens"] = True
        if showing.state.phase is Phase.NEW and showing.row.phase is Phase.REVIEW:
            payload["instead"] = True
        if verdict is not None:
            payload |= {"right": verdict.side, "given": verdict.given, "options": options_of(card)}
        if reason.text:
            payload |= {"reason": reason.text, "ticked": list(reason.ticked)}
        payload |= {name: True for name in ("forced", "recognised", "hit") if getattr(graded, name)}
        if graded.recognised:
            payload["kappa"] = graded.kappa
        return payload

    def _keep_up(
        self, showing: Showing, after: CardState, carried: list[tuple[Relative, CardState]], worth: Worth
    ) -> None:
        """The load of the coming days and the learner's pace, as they are now."""
        days = self._grader.days
        days.move(showing.state.due_day, after.due_day)
        for sibling, state in carried:
            days.move(sibling.state.due_day, state.due_day)
        if worth.choice_ms is not None:
            self._grader.paces.add(showing.card, worth.choice_ms)

    def _set_aside(self, showing: Showing, after: CardState) -> tuple[tuple[Event, CardKey], ...]:
        """A leech: its memory item is suspended, since more drill does not help (section 10)."""
        if after.lapses == showing.state.lapses:
            return ()
        own = showing.card.memory_item
        lapses = after.lapses + sum(each.state.lapses for each in showing.siblings if each.memory_item == own)
        if not becomes_leech(lapses):
            return ()
        _, made = self._catalogue.cards(showing.row.item)
        cards = [
            each
            for each in self._study.store.cards.of_item(showing.row.item)
            if each.uuid.bytes in made and made[each.uuid.bytes].memory_item == own
        ]
        return operations.set_aside(self._study, self._catalogue, cards).events


def opens_contrast(showing: Showing) -> bool:
    """A new which-side card of a contrast: part of the paired block with which a contrast opens."""
    card = showing.card
    is_of_contrast = card.kind is CardKind.WHICH_SIDE and card.item_kind == Contrast.kind
    return is_of_contrast and showing.state.phase is Phase.NEW and showing.row.phase is Phase.NEW


def _said(worth: Worth) -> dict[str, Any]:
    said: dict[str, Any] = {} if worth.factor == 1 else {"factor": round(worth.factor, 4)}
    if worth.choice_ms is not None:
        said["choice_ms"] = worth.choice_ms
    return said if worth.sure is None else said | {"sure": worth.sure}


def _carried(moved: list[tuple[Relative, CardState]]) -> dict[str, list[float | int | None]]:
    """By the sibling's UUID in hex: its due day, and the stability for which that was chosen."""
    return {
        sibling.card.uuid.hex: [state.due_day, state.memory.stability]
        for sibling, state in moved
        if state.memory is not None
    }
