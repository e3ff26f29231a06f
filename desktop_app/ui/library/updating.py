"""Updates of a deck from its file: noticed, looked at, taken over, taken back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study.deck_plan import Added, Changed, DeckPlan, Gone, Question
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.library import update_wording
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.update_page import UpdatePage
from desktop_app.ui.text import error_text

if TYPE_CHECKING:
    from desktop_app.study.importing import Choices, Found, ImportPlan, Outcome
    from desktop_app.study.update_work import DeckChoices
    from desktop_app.ui.jobs import Job, JobRunner


class _Looked(NamedTuple):
    """What a worker found. `problem`: the file cannot be read, or holds no deck."""

    deck: DeckId
    plan: ImportPlan | None
    problem: AppError | None = None

    def close(self) -> None:
        if self.plan is not None:
            self.plan.found.close()


class Updating(QObject):
    opened = Signal()
    """The page of an update is to be shown."""
    closed = Signal()
    updated = Signal(str)
    """A deck was updated: what to say of it."""

    def __init__(
        self,
        engine: Engine,
        decks: DecksPage,
        page: UpdatePage,
        acts: Acts,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._decks = decks
        self._page = page
        self._acts = acts
        self._jobs = jobs
        self._looked: _Looked | None = None
        """On the page, its file open."""
        self._noticed: _Looked | None = None
        """A newer version of the deck that is shown."""
        self._answers: dict[str, str] = {}
        self._asked: dict[str, Question] = {}
        """All that was asked of this file: once answered, a plan does not ask it again."""
        self._looking: Job | None = None
        self._writing: Job | None = None
        page.backRequested.connect(self.leave)
        page.applyRequested.connect(self.apply)
        page.answered.connect(self._answer)
        decks.detail.changesRequested.connect(self.see_changes)

    # A file that changed by itself

    def look(self, deck: DeckId) -> None:
        """Whether another version lies where the deck came from; told by a notice."""
        if self._noticed is not None and self._noticed.deck == deck:
            return
        self._forget()
        store = self._engine.study.store
        file = store.library.file(deck) if not store.is_read_only else None
        if file is None:
            return
        from desktop_app.study.deck_files import has_changed, options_for

        def work(progress: Progress) -> _Looked | None:
            if not has_changed(file):
                return None
            path = Path(file.path)
            with store.in_worker():
                looked = self._read(deck, path, options_for(store, path), progress)
            # It is read anew when somebody wants to see it: until then it may change once more.
            looked.close()
            return looked

        self._looking = self._jobs().start(self.tr("Looking at the deck's file"), work, unasked=True)
        self._looking.finished.connect(self._notice)

    def see_changes(self) -> None:
        if self._noticed is not None and self._noticed.plan is not None:
            file = self._engine.study.store.library.file(self._noticed.deck)
            if file is not None:
                self.update_from(self._noticed.deck, Path(file.path))

    # A file that somebody chose

    def update_from(self, deck: DeckId, path: Path) -> None:
        self._let_go()
        self._decks.show_problem("")
        from desktop_app.study.deck_files import options_for

        store = self._engine.study.store

        def work(progress: Progress) -> _Looked:
            with store.in_worker():
                return self._read(deck, path, options_for(store, path), progress)

        #: {file} is the name of a file.
        name = self.tr("Reading {file}").format(file=isolated(path.name))
        self._looking = self._jobs().start(name, work, counts=False)
        self._looking.finished.connect(self._take_chosen)
        self._looking.failed.connect(self._tell_unread)

    def review(self, plan: ImportPlan) -> None:
        """What somebody brought in elsewhere, and is an update; its file is closed here."""
        self._forget()
        self._looked = _Looked(plan.decks[0].id, plan)
        self._open()

    # On the page

    def leave(self) -> None:
        """Nothing was changed; a notice stays, so that it can be looked at later."""
        self._let_go()
        self.closed.emit()

    def apply(self) -> None:
        looked = self._looked
        if looked is None or looked.plan is None or self._writing is not None:
            return
        from desktop_app.study import importing

        engine, plan, choices = self._engine, looked.plan, self._choices(looked.plan)

        def work(progress: Progress) -> Outcome:
            with engine.study.store.in_worker():
                return importing.apply(engine.study, plan, choices, progress, engine.backups)

        self._page.foot.do_button.set_working(True, keeps_focus=True)
        job = self._writing = self._jobs().start(
            self.tr("Updating the deck"), work, writes=True, counts=False
        )
        job.finished.connect(self._take_outcome)
        job.failed.connect(self._tell_failed)
        job.cancelled.connect(self._end_writing)

    def close(self) -> None:
        """The window closes."""
        self._let_go()

    # Inside

    def _is_waited_for(self, looked: object) -> bool:
        """By the job that tells of it; what an earlier one has found is let go of."""
        if self.sender() is self._looking:
            self._looking = None
            return isinstance(looked, _Looked)
        if isinstance(looked, _Looked):
            looked.close()
        return False

    def _read(self, deck: DeckId, path: Path, options: object, progress: Progress) -> _Looked:
        """In a worker."""
        from desktop_app.study import importing

        found: Found | None = None
        try:
            found = importing.read(path, options, progress)  # type: ignore[arg-type]
            plan = importing.plan(self._engine.study, found.required(), deck, None, progress)
        except AppError as error:
            if found is not None:
                found.close()
            return _Looked(deck, None, error)
        except BaseException:
            if found is not None:
                found.close()
            raise
        return _Looked(deck, plan)

    def _notice(self, looked: _Looked) -> None:
        if not self._is_waited_for(looked):
            return
        self._noticed = looked
        if looked.problem is not None:
            sentence = update_wording.unreadable(sentences(*error_text(looked.problem)))
            self._decks.detail.show_changes(sentence, can_see=False)
        elif looked.plan is not None and looked.plan.is_unchanged:
            self._remember(looked)
        elif looked.plan is not None:
            self._decks.detail.show_changes(update_wording.notice(looked.plan.decks))

    def _take_chosen(self, looked: _Looked) -> None:
        if not self._is_waited_for(looked):
            return
        if looked.problem is not None:
            self._decks.show_problem(sentences(*error_text(looked.problem)))
            return
        self._looked = looked
        self._open()

    def _tell_unread(self, error: object) -> None:
        self._looking = None
        if isinstance(error, AppError):
            self._decks.show_problem(sentences(*error_text(error)))

    def _open(self) -> None:
        if self._looked is None or self._looked.plan is None:
            return
        plans = self._looked.plan.decks
        head = plans[0].before or plans[0].head
        self._asked |= {each.id: each for plan in plans for each in plan.questions}
        self._page.show_plans(head.title, plans, tuple(self._asked.values()), self._answers)
        self.opened.emit()

    def _answer(self, question: str, answer: str) -> None:
        """Another plan: what was taken for new is reworded now, or the other way round."""
        looked = self._looked
        if looked is None or looked.plan is None:
            return
        from desktop_app.study import importing

        self._answers[question] = answer
        study, found, deck, answers = self._engine.study, looked.plan.found, looked.deck, dict(self._answers)

        def work(progress: Progress) -> ImportPlan:
            with study.store.in_worker():
                return importing.plan(study, found, deck, answers, progress)

        job = self._jobs().start(self.tr("Comparing the texts"), work, unasked=True)
        job.finished.connect(self._take_plan)
        job.failed.connect(self._tell_failed)

    def _take_plan(self, plan: ImportPlan) -> None:
        """Unless the page was left meanwhile."""
        looked = self._looked
        if looked is not None and looked.plan is not None and looked.plan.found is plan.found:
            self._looked = looked._replace(plan=plan)
            self._open()

    def _choices(self, plan: ImportPlan) -> Choices:
        from desktop_app.study.importing import Choices

        return Choices({each.id: self._choices_of(each) for each in plan.decks})

    def _choices_of(self, found: DeckPlan) -> DeckChoices:
        from desktop_app.study.update_work import DeckChoices

        ticked = self._page.taken_of(found.id)
        taken = {change.id for change in ticked if not isinstance(change, Gone)}
        changes: tuple[Added | Changed, ...] = (*found.added, *found.changed)
        rows = (row for row in self._page.rows if row.deck == found.id)
        return DeckChoices(
            leave_out=frozenset(each.id for each in changes if each.id not in taken),
            retire=frozenset(each.id for each in ticked if isinstance(each, Gone)),
            ask_again=frozenset(row.id for row in rows if isinstance(row.change, Changed) and row.asks_again),
        )

    def _take_outcome(self, outcome: Outcome) -> None:
        from desktop_app.study import importing

        self._end_writing()
        importing.settle(self._engine.study, self._engine.catalogue)
        self._forget()
        self._answers = {}
        words = update_wording.updated(outcome.counts)
        if outcome.change is not None:
            self._acts.keep(words, outcome.change)
        self.closed.emit()
        self.updated.emit(words)

    def _tell_failed(self, error: object) -> None:
        self._end_writing()
        if isinstance(error, AppError):
            self._page.show_problem(sentences(*error_text(error)))

    def _end_writing(self) -> None:
        self._writing = None
        self._page.foot.do_button.set_working(False)

    def _remember(self, looked: _Looked) -> None:
        """The file has another date and says the same: from now on that is known."""
        from desktop_app.study.deck_files import remember

        study, mark = self._engine.study, looked.plan.found.mark if looked.plan is not None else None
        if mark is not None:
            # Else it is looked at again the next time.
            with contextlib.suppress(AppError), study.writing():
                remember(study.store, looked.deck, mark, study.clock.now().at_utc_ms)
        self._forget()

    def _let_go(self) -> None:
        """Of the file that is open, and of one that is being read."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if self._looked is not None:
            self._looked.close()
            self._looked = None
        self._answers, self._asked = {}, {}

    def _forget(self) -> None:
        """And of what was noticed."""
        self._let_go()
        self._noticed = None
        self._decks.detail.show_changes("")
