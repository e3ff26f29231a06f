"""Writing one answer: the event with all it says, and the state that follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop_app.domain.answer import Verdict
from desktop_app.domain.errors import StaleCard
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.memory import CardState, Rating
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.scheduling.criterion import Graded
from desktop_app.study.context import Study
from desktop_app.study.grading import Grader
from desktop_app.study.recorder import Recorder
from desktop_app.study.showing import NO_REASON, Reason, Showing

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Answering:
    """With `is_practice` answers are recorded and change no state. Needs a transaction."""

    def __init__(self, study: Study, grader: Grader, *, is_practice: bool) -> None:
        self._study = study
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
        *,
        more: Mapping[str, Any] = _NOTHING,
        act: str | None = None,
    ) -> tuple[Event, CardState]:
        """`more` joins the payload; `act` as for the recorder. Raises StaleCard where the card has changed
        since it was shown."""
        store, row = self._study.store, showing.row
        if not self._is_practice and store.states.get(self._study.learner.id, row.key) != showing.state:
            raise StaleCard(
                phrase(QT_TRANSLATE_NOOP("errors", "This card has changed since it was shown.")),
                phrase(QT_TRANSLATE_NOOP("errors", "Look at it again, then answer.")),
            )
        graded = self._grader.graded(showing, rating, verdict, reason)
        after = self._grader.after(showing, graded, self._study.today())
        payload = {**self._payload(showing, graded, after, verdict, reason), **more}
        card = store.cards.stored(row.key).uuid
        if self._is_practice:
            return self._recorder.append(EventKind.PRACTICE, card, payload, rating, answer_ms), after
        return self._recorder.answer(card, row.key, after, rating, answer_ms, payload, act=act), after

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
            "phase": showing.state.phase.value,
            "retention": self._study.options.desired_retention,
            "due": after.due_day,
            "stability": after.memory.stability,
        }
        if card.contrast is not None:
            payload["contrast"] = card.contrast
        if verdict is not None:
            payload |= {"right": verdict.side, "given": verdict.given}
        if reason.text:
            payload |= {"reason": reason.text, "ticked": list(reason.ticked)}
        payload |= {name: True for name in ("forced", "recognised", "hit") if getattr(graded, name)}
        return payload
