"""What could be better in a deck that is here, as the linter sees it."""

from __future__ import annotations

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.domain.lint import RULES, Finding, lint
from desktop_app.progress import Progress, Silent
from desktop_app.study.ports import Store


def findings_in(store: Store, deck: DeckId, progress: Progress | None = None) -> tuple[Finding, ...]:
    """Raises UnknownName where it is gone. Takes seconds where there are thousands of cards."""
    told = progress or Silent()
    whole = Deck(store.decks.head(deck), store.decks.items(deck))
    return lint(whole, lambda done: told.step(done, len(RULES)))
