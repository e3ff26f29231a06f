"""What is done from the set-up beside starting: choices saved, print, results, a workshop left half-way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.errors import TextProblems
from desktop_app.study.print_kit import What
from desktop_app.study.workshop import keeping, saved_sets
from desktop_app.study.workshop.keeping import CannotReadWorkshop, KeptResults, WorkshopKeeper
from desktop_app.study.workshop.rounds import Voting
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.library.deck_printing import DeckPrinting
from desktop_app.ui.settings.entry_list import Entry, Way
from desktop_app.ui.text import phrase_text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop import results_wording
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.save_pane import SavePane
from desktop_app.ui.workshop.setup_page import SetupPage
from desktop_app.ui.workshop.setup_presenter import SetupPresenter

if TYPE_CHECKING:
    from desktop_app.study.workshop.run import WorkshopRun
    from desktop_app.ui.jobs import JobRunner

SHOW, DELETE = "show", "delete"


class SetupActs(QObject):
    resultsRequested = Signal(object)
    """KeptResults."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        page: SetupPage,
        presenter: SetupPresenter,
        keeper: WorkshopKeeper,
        acts: Acts,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._presenter = presenter
        self._keeper = keeper
        self._acts = acts
        self.unfinished: WorkshopRun | None = None
        """What was left in the middle."""
        self._is_unreadable = False
        self.save_pane = SavePane(theme)
        self.printing = DeckPrinting(theme, engine, page, presenter, jobs, self)
        # A hand-out is what most want; cards to cut take a while to make.
        self.printing.pane.parts[What.CARDS].setChecked(False)
        for pane in (self.save_pane, self.printing.pane):
            page.add_pane(pane)
            pane.closed.connect(self._give_focus_back)
        self.save_pane.saveRequested.connect(self._save)
        page.save.clicked.connect(self.open_save)
        page.print_out.clicked.connect(self.open_print)
        page.form.drop_saved.clicked.connect(self.drop_saved)
        page.unfinished.strip.activated.connect(self._end_unfinished)
        page.resultsRequested.connect(self._do_with_results)
        page.toast.undoRequested.connect(acts.undo)
        page.form.deckChosen.connect(self._change_deck)
        presenter.shown.connect(self._show_earlier)

    def refresh(self) -> None:
        """What is there from before."""
        self._presenter.attempt(self._show_unfinished)

    def close_pane(self) -> bool:
        """Whether one was open."""
        return any(pane.close_pane() for pane in (self.save_pane, self.printing.pane))

    def open_save(self) -> None:
        if self._presenter.plan is not None:
            self._close_quietly()
            self.save_pane.open_for(self._presenter.chosen.title)
            self._page.show_pane(self.save_pane)

    def open_print(self) -> None:
        """Of the contrasts that are chosen."""
        deck = self._presenter.content
        if deck is not None:
            self._close_quietly()
            pane = self.printing.pane
            pane.contrasts = self._presenter.chosen.contrasts
            if self._presenter.chosen.voting is Voting.CORNERS:
                pane.parts[What.CORNERS].setChecked(True)
            pane.open_for(has_sides=bool(deck.head.sides))
            self._page.show_pane(pane)

    def drop_saved(self) -> None:
        deck, place = self._presenter.deck, self._presenter.saved_place
        if deck is not None and place is not None:
            engine = self._engine
            self._do(lambda: saved_sets.delete(engine.study, engine.catalogue, deck, place))

    def put_unfinished_away(self) -> bool:
        """Before another one takes its place: with what it came to, where any answer was shown. Whether that
        could be kept."""
        return self._presenter.attempt(self._put_unfinished_away)

    # Inside

    def _put_unfinished_away(self) -> None:
        try:
            run = self._keeper.unfinished()
        except CannotReadWorkshop:
            return  # it was told of, with a way to remove it
        if run is not None and run.results.rounds:
            self._keeper.finish(run)
        self.unfinished = None

    def _show_unfinished(self) -> None:
        try:
            self.unfinished = self._keeper.unfinished()
            self._is_unreadable = False
        except CannotReadWorkshop as error:
            self.unfinished = None
            self._is_unreadable = True
            self._page.show_unfinished(phrase_text(error.sentence), [wording.forget()], "")
            return
        run = self.unfinished
        if run is None:
            self._page.show_unfinished("", [], "")
            return
        plan = self._presenter.plan
        if plan is not None and plan.rounds == run.plan.rounds:
            # What is started anew is something new.
            self._presenter.draw_others()
        number, of = run.desk.number, run.desk.of
        ways = [wording.end_and_see() if run.results.rounds else wording.forget()]
        self._page.show_unfinished(
            wording.unfinished(run.plan.title, number, of), ways, wording.go_on(number, of)
        )

    def _end_unfinished(self, _number: object) -> None:
        run = self.unfinished
        if run is None or not run.results.rounds:
            self._presenter.attempt(self._keeper.forget_unfinished)
            self.refresh()
            self._page.focus_first()
            return
        ended: list[UUID] = []
        if self._presenter.attempt(lambda: ended.append(self._keeper.finish(run))):
            self.unfinished = None
            kept = self._keeper.find(ended[0])
            if kept is not None:
                self.resultsRequested.emit(kept)

    def _show_earlier(self) -> None:
        deck = self._presenter.deck
        kept = self._keeper.results_of(deck) if deck is not None else ()
        self._page.show_earlier([self._entry(each) for each in kept])

    def _entry(self, kept: KeptResults) -> Entry:
        """One that cannot be read can still be deleted."""
        title = results_wording.when(kept.ended_utc_ms, self._engine.study.clock.now())
        drop = Way(DELETE, results_wording.delete())
        try:
            about = results_wording.in_short(kept.results)
        except CannotReadWorkshop as error:
            return Entry(kept, title, phrase_text(error.sentence), (drop,))
        return Entry(kept, title, about, (Way(SHOW, results_wording.show()), drop))

    def _do_with_results(self, way: str, kept: KeptResults) -> None:
        if way == SHOW:
            self.resultsRequested.emit(kept)
        else:
            self._do(lambda: keeping.delete(self._engine.study, kept.id))

    def _save(self, title: str) -> None:
        deck, engine = self._presenter.deck, self._engine
        if deck is None:
            return
        named = replace(self._presenter.chosen, title=title)
        wrong: list[TextProblems] = []

        def save() -> saved_sets.SetsChanged | None:
            try:
                return saved_sets.save(engine.study, engine.catalogue, deck, named)
            except TextProblems as error:
                wrong.append(error)
                return None

        self._do(save)
        if wrong:
            self.save_pane.problem.set_text(phrase_text(wrong[0].problems["title"]))
            self.save_pane.field.setFocus()
        else:
            self._presenter.select_saved(" ".join(title.split()))

    def _do(self, act: Callable[[], saved_sets.SetsChanged | keeping.WorkshopLeft | None]) -> None:
        """And say that it was done, with the way back; None: it was not."""

        def do() -> None:
            change = act()
            if change is not None:
                self._acts.keep(_label(change), change)
                was_open = self._close_quietly()
                self._presenter.refresh()
                self._page.tell_done(_label(change))
                if was_open:
                    self._give_focus_back()

        self._presenter.attempt(do)

    def _close_quietly(self) -> bool:
        """Whether a pane was open, that gave the focus away."""
        panes = (self.save_pane, self.printing.pane)
        for pane in panes:
            pane.blockSignals(True)
        was_open = self.close_pane()
        for pane in panes:
            pane.blockSignals(False)
        return was_open

    def _give_focus_back(self) -> None:
        self._page.focus_first()

    def _change_deck(self, _deck: object) -> None:
        self._close_quietly()


def _label(change: saved_sets.SetsChanged | keeping.WorkshopLeft) -> str:
    label = change.label if isinstance(change, saved_sets.SetsChanged) else keeping.RESULTS_DELETED
    return QCoreApplication.translate("undo", label)
