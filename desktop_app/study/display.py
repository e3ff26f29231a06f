"""Makes what is shown of a card: its texts, its state and marks, what each rating would do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.memory import CardState, Phase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.grading import Grader
from desktop_app.study.rows import QueueRow, Relative
from desktop_app.study.showing import Showing

if TYPE_CHECKING:
    from desktop_app.study.card_text import RichText


class Display:
    def __init__(self, study: Study, catalogue: Catalogue, grader: Grader) -> None:
        self._study = study
        self._catalogue = catalogue
        self._grader = grader

    def show(self, row: QueueRow, practised: CardState | None = None) -> Showing | None:
        """None where the item makes this card no more: it was edited since the row was read."""
        try:
            head, card = self._catalogue.card(row)
        except KeyError:
            return None
        learner, store = self._study.learner.id, self._study.store
        showing = Showing(
            row=row,
            head=head,
            card=card,
            state=practised or store.states.get(learner, row.key),
            day=self._study.today(),
            draft=store.drafts.get(learner, row.key) if card.takes_words else "",
            example=self._example(head, card),
            marks=store.marks.get(learner, row.key),
            siblings=self._siblings(row),
            rich_prompt=self._rich(card.html.prompt) if card.html is not None else None,
            rich_answer=self._rich(card.html.answer) if card.html is not None else None,
        )
        return replace(showing, intervals=self._grader.recall_intervals(showing))

    def refreshed(self, showing: Showing) -> Showing:
        """The same card with its texts and marks as they are now, its state as it was shown."""
        now = self.show(showing.row)
        if now is None:
            return showing
        return replace(
            showing,
            head=now.head,
            card=now.card,
            marks=now.marks,
            example=now.example,
            rich_prompt=now.rich_prompt,
            rich_answer=now.rich_answer,
        )

    def _rich(self, html: str) -> RichText | None:
        from desktop_app.study.card_text import rich_text  # most decks have no such card

        return rich_text(html, self._study.store.media.find)

    def _siblings(self, row: QueueRow) -> tuple[Relative, ...]:
        family = self._study.store.states.family(self._study.learner.id, row.key)
        return tuple(
            each
            for each in family
            if not each.retired and each.card.key != row.key and self._catalogue.siblings(row, each.row)
        )

    def _example(self, head: DeckHead, card: Card) -> str:
        """For the recall of a contrast: a situation that turns on it, once its own card is well behind."""
        if card.kind is not CardKind.RECALL or card.contrast is None:
            return ""
        store, today = self._study.store, self._study.today()
        for card_id, situation in self._catalogue.situations(head, card.contrast):
            stored = store.cards.find(card_id)
            if stored is None:
                continue
            state = store.states.get(self._study.learner.id, stored.key)
            if state.phase is Phase.REVIEW and state.due_day is not None and state.due_day > today + 1:
                return f"{situation.text} {situation.because}"
        return ""
