"""What could be better in a deck, shown in place; each remark leads to the entry that it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.lint import Finding
from desktop_app.progress import Progress
from desktop_app.study.deck_remarks import findings_in
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.inline_pane import InlinePane
from desktop_app.ui.library.presenter import LibraryPresenter
from desktop_app.ui.remarks import Remarks, remarks_of
from desktop_app.ui.text import translate
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner


class RemarksPane(InlinePane):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Decks", "What could be better"), "", "")
        self.state = TextLabel(theme, TextRole.BODY, "ink2")
        self.remarks = Remarks(theme, leads_there=True)
        self.body.addWidget(self.state)
        self.body.addWidget(self.remarks)
        self.finish()

    def first_field(self) -> QWidget:
        return self.remarks.buttons[0] if self.remarks.buttons else self.cancel

    def accept(self) -> None:
        """There is nothing to be done here."""

    def show_looking(self) -> None:
        self.state.setText(translate("Decks", "Looking through the cards…"))
        self.state.show()
        self.remarks.show_remarks(())

    def show_found(self, findings: tuple[Finding, ...]) -> None:
        had_focus = self.isAncestorOf(self.focusWidget())
        nothing = translate("Decks", "Nothing stands out. Each answer takes thinking.")
        self.state.setText("" if findings else nothing)
        self.state.setVisible(not findings)
        self.remarks.show_remarks(remarks_of((each.place.item, each) for each in findings))
        if had_focus:
            self.first_field().setFocus()


class DeckRemarks(QObject):
    editRequested = Signal(object)
    """An ItemKey."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        presenter: LibraryPresenter,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._presenter = presenter
        self._jobs = jobs
        self._job: Job | None = None
        self.pane = RemarksPane(theme)
        self.pane.remarks.chosen.connect(self._edit)
        self.pane.closed.connect(self._give_up)
        presenter.shown.connect(self._look_again)

    def open(self, deck: DeckId) -> None:
        self.pane.show_looking()
        self.pane.open_pane()
        self._look(deck)

    def _look(self, deck: DeckId) -> None:
        self._give_up()
        store = self._engine.study.store

        def work(progress: Progress) -> tuple[Finding, ...]:
            with store.in_worker():
                return findings_in(store, deck, progress)

        name = self.tr("Looking through the cards")
        job = self._job = self._jobs().start(name, work, unasked=True, counts=False)
        job.finished.connect(self._show)
        job.cancelled.connect(self._stop)

    def _give_up(self) -> None:
        """Nobody waits for what was asked for before."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _stop(self) -> None:
        """Cancelled where all work can be, unless it was given up here."""
        if self.sender() is self._job:
            self._job = None
            self.pane.close_pane()

    def _look_again(self) -> None:
        """Something of the deck may be another now."""
        if not self.pane.isHidden() and self._presenter.deck is not None:
            self._look(self._presenter.deck)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        if self.sender() is self._job:
            self._job = None
            self.pane.show_found(findings)

    def _edit(self, item: str) -> None:
        deck = self._presenter.deck
        key = None if deck is None else self._engine.study.store.decks.find_item(deck, ItemId(item))
        if key is not None:
            self.editRequested.emit(key)
