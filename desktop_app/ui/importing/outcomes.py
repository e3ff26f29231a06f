"""Tells what became of an import, and offers what comes next: to study it, or to take it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.study.drafting import Fate, with_fate_in
from desktop_app.study.unfinished import Unfinished, UnfinishedImports
from desktop_app.ui import text
from desktop_app.ui.announcing import sentences
from desktop_app.ui.importing import wording
from desktop_app.ui.importing.bringing import Bringing, Brought, Step
from desktop_app.ui.importing.pages import ImportPages

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine


class Way(NamedTuple):
    """A button of what is told: its words, and what it does."""

    words: str
    act: Callable[[], object]


class Outcomes(QObject):
    told = Signal(str)
    """What was told of an import that is done."""
    listChanged = Signal()
    """Other imports wait now."""
    decksChanged = Signal()
    studyRequested = Signal(object)
    """A DeckId that the learner now studies."""

    def __init__(
        self,
        engine: Engine,
        pages: ImportPages,
        bringing: Bringing,
        unfinished: UnfinishedImports,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pages = pages
        self._bringing = bringing
        self._unfinished = unfinished
        self._ways: tuple[Way, ...] = ()
        pages.start.toldActivated.connect(self._act)
        bringing.failed.connect(self.tell_failed)
        bringing.stopped.connect(self._stop)
        bringing.movedBack.connect(self._tell_taken_back)
        bringing.movedOn.connect(self._tell_given_again)

    def tell(self, sentence: str, icon: str, ways: Sequence[Way] = (), *, at_once: bool = False) -> None:
        self._ways = tuple(ways)
        self._pages.start.tell(sentence, icon, [way.words for way in ways], at_once=at_once)

    def tell_brought(self, brought: Brought, was: Unfinished | None) -> None:
        """`was`: what was waiting, and is finished now."""
        assert brought.outcome is not None
        self.decksChanged.emit()
        if brought.outcome.change is not None:
            label = self.tr("Import of {file}").format(file=was.name if was else "")
            self._bringing.push(Step(label, brought.outcome.change, was, brought.drafts))
        self._pages.show_start()
        sentence = _outcome(brought, self._cards_of(brought))
        self.tell(sentence, "check", self._ways_after(brought))
        self.told.emit(sentence)

    def tell_failed(self, error: AppError) -> None:
        self._pages.set_working(False)
        self._pages.show_problem(sentences(*text.error_text(error)))

    # Inside

    def _cards_of(self, brought: Brought) -> int:
        study = self._engine.study
        counts = study.store.decks.counts(study.learner.id, study.today())
        return sum(counts[deck].cards for deck in brought.new_decks if deck in counts)

    def _ways_after(self, brought: Brought) -> list[Way]:
        ways = []
        if len(brought.new_decks) == 1:
            deck = brought.new_decks[0]
            ways.append(Way(self.tr("Study it now"), lambda: self._study(deck)))
        if self._bringing.can_undo:
            ways.append(Way(self.tr("Undo"), self._bringing.undo))
        return ways

    def _study(self, deck: DeckId) -> None:
        study = self._engine.study
        try:
            with study.writing():
                study.store.decks.start(study.learner.id, deck)
        except AppError as error:
            self.tell_failed(error)
            return
        study.planner.forget()
        self._pages.start.stop_telling()
        self.studyRequested.emit(deck)

    def _stop(self) -> None:
        self._pages.set_working(False)

    def _tell_taken_back(self, step: Step) -> None:
        if step.was is not None and not self._decide_again(step, Fate.ACCEPTED):
            self._unfinished.put(step.was)
        #: {what}: "Import of team.csv".
        self._after_move(self.tr("{what} taken back.").format(what=step.label))

    def _tell_given_again(self, step: Step) -> None:
        if step.was is not None and not self._decide_again(step, Fate.ADDED):
            self._unfinished.remove(step.was.id)
        #: {what}: "Import of team.csv".
        self._after_move(self.tr("{what} done again.").format(what=step.label))

    def _decide_again(self, step: Step, fate: Fate) -> bool:
        """Of an article whose other drafts wait: what has been decided of those meanwhile stays."""
        assert step.was is not None
        present = self._unfinished.get(step.was.id)
        if present is None or not step.drafts:
            return False
        begun, left = with_fate_in(present.begun, step.drafts, fate)
        self._unfinished.change(present.id, begun=begun)
        return bool(left) or fate is Fate.ACCEPTED

    def _after_move(self, sentence: str) -> None:
        self.listChanged.emit()
        self.decksChanged.emit()
        self.tell(sentence, "check")

    def _act(self, number: object) -> None:
        if isinstance(number, int) and number < len(self._ways):
            self._ways[number].act()


def _outcome(brought: Brought, cards: int) -> str:
    """What came in, and where the rest is."""
    assert brought.outcome is not None
    parts = []
    if brought.new_titles:
        parts.append(wording.added(brought.new_titles, cards))
    if brought.old_titles:
        new = sum(len(deck.added) for deck in brought.plan.decks if not deck.is_new)
        parts.append(wording.updated(brought.old_titles, new, brought.outcome.counts.changed))
    if brought.known:
        parts.append(wording.known(brought.known))
    if not parts:
        parts.append(wording.unchanged(brought.plan))
    if brought.left_out is not None:
        parts.append(wording.left_out(brought.left_out, brought.left_out_rows))
    elif brought.left_out_rows:
        parts.append(wording.not_written(brought.left_out_rows))
    return " ".join(parts)
