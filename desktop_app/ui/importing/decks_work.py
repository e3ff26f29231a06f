"""Decides on the page of decks that were read: what is shown of them, whether what was learned comes too."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.study.importing import ImportPlan
from desktop_app.study.opening import Opened
from desktop_app.ui.importing import wording
from desktop_app.ui.importing.preview_page import PreviewPage


class DecksWork(QObject):
    reviewRequested = Signal(object)
    """An ImportPlan of one deck that is here already."""

    def __init__(self, page: PreviewPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.plan: ImportPlan | None = None
        """What is open; its file is closed with `close`."""
        self.with_history = False
        page.historyChosen.connect(self._choose_history)
        page.updateRequested.connect(self._review)

    def open(self, name: str, opened: Opened) -> None:
        plan = opened.plan
        assert plan is not None
        self.close()
        self.plan = plan
        self.with_history = plan.has_history and plan.found.foreign.is_own_collection
        self._page.show_preview(wording.preview(name, plan, opened.cards, with_history=self.with_history))

    def close(self) -> None:
        plan = self.let_go()
        if plan is not None:
            plan.found.close()

    def let_go(self) -> ImportPlan | None:
        """Somebody else closes its file from now on."""
        plan, self.plan = self.plan, None
        return plan

    def _choose_history(self, wanted: bool) -> None:
        self.with_history = wanted

    def _review(self, deck: str) -> None:
        """One deck of several on its own; the others wait."""
        plan = self.let_go()
        if plan is not None:
            wanted = tuple(each for each in plan.decks if each.id == deck)
            self.reviewRequested.emit(replace(plan, decks=wanted))
