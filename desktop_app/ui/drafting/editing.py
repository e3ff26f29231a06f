"""The texts of the open draft, opened and closed again on its card; and what it says sorted out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from desktop_app.study import draft_texts, drafting
from desktop_app.study.draft_texts import Edits
from desktop_app.study.drafting import Draft, Fate, Review
from desktop_app.ui.drafting import showing
from desktop_app.ui.drafting.draft_card import CardShown
from desktop_app.ui.drafting.page import DRAFTS, DraftPage


class Deciding(Protocol):
    """What is open, and how it becomes another."""

    def current(self) -> tuple[Review | None, Draft | None]: ...

    def do(self, after: Review, typing: str = "") -> None: ...

    def show(self) -> None: ...


class DraftEditing:
    def __init__(self, page: DraftPage, deciding: Deciding) -> None:
        self._page = page
        self._card = page.drafts.card
        self._deciding = deciding

    def open_all(self) -> None:
        self._open(self._card.open_fields)

    def open_title(self) -> None:
        self._open(self._card.open_title)

    def ask_title(self) -> None:
        """It has none, and cannot go into a deck without."""
        self.leave()
        self.open_title()
        if self._card.typing is not None:
            self._card.typing.show_problems({"title": draft_texts.NO_TITLE})

    def open_reason(self) -> None:
        self._open(self._card.open_reason)

    def open_sorting(self) -> None:
        _, draft = self._deciding.current()
        if draft is not None and draft.can_be_sorted:
            self._open(self._card.open_sorting)

    def leave(self) -> None:
        """Whatever is open, with what is half typed."""
        card = self._card
        if not card.is_editing:
            return
        had_focus = card.isAncestorOf(self._page.focusWidget())
        card.flush()
        card.close_fields()
        review, draft = self._deciding.current()
        if review is not None and draft is not None:
            self._deciding.do(draft_texts.without_empty(review, draft.id))
        self._deciding.show()
        if had_focus:
            self._page.turn_to_draft()
        self._page.drafts.show_current()

    def take(self, edits: Edits) -> None:
        review, draft = self._deciding.current()
        if review is not None and draft is not None:
            after, problems = draft_texts.edited(review, draft.id, edits)
            self._deciding.do(after, f"{draft.id} {' '.join(sorted(edits))}")
            if self._card.typing is not None:
                self._card.typing.show_problems(problems)

    def split_off(self, places: Collection[int]) -> None:
        self._sort_out(drafting.split, places)

    def take_out(self, places: Collection[int]) -> None:
        self._sort_out(drafting.without, places)

    def _sort_out(
        self, act: Callable[[Review, str, Collection[int]], Review], places: Collection[int]
    ) -> None:
        self._card.close_fields()
        review, draft = self._deciding.current()
        if review is not None and draft is not None:
            self._deciding.do(act(review, draft.id, places))
        self._deciding.show()
        self._page.turn_to_draft()
        self._page.drafts.show_current()

    def _open(self, opened: Callable[[CardShown], None]) -> None:
        review, draft = self._deciding.current()
        if review is None or draft is None or draft.fate is Fate.ADDED or self._card.is_editing:
            return
        self._page.show_tab(DRAFTS)
        opened(showing.card(review))
        self._page.drafts.show_current()
