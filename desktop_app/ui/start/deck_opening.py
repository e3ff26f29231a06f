"""`versus FILE`, and a file handed over by a second start: a deck that is not there yet is added."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError, DeckFileError
from desktop_app.domain.ids import DeckId
from desktop_app.paths import without_home
from desktop_app.progress import Progress
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.copies import Why
from desktop_app.study.importing import add_deck, load
from desktop_app.study.ports_safety import Backups
from desktop_app.ui import text
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.strips import TOLD, WARNS, Message, Strips, Way

NAME = "file"
SUFFIXES = (".toml",)


class Engine(Protocol):
    @property
    def study(self) -> Study: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def backups(self) -> Backups: ...


class _Told(NamedTuple):
    words: Callable[[], str]
    details: str = ""
    deck: DeckId | None = None
    """It was added and can be studied."""


class DeckOpening(QObject):
    decksChanged = Signal()
    studyRequested = Signal(object)
    """A DeckId that the learner now studies."""

    def __init__(
        self, engine: Engine, jobs: Callable[[], JobRunner], strips: Strips, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._jobs = jobs
        self._strips = strips
        self._details = ""

    def open_file(self, path: Path) -> None:
        """Read in a worker; what comes of it is told in a strip."""
        if path.suffix.casefold() not in SUFFIXES:
            self._tell(_Told(partial(self._not_a_deck, path.name)))
            return
        engine = self._engine
        try:
            known = frozenset(head.id for head in engine.study.store.decks.heads())
        except AppError as error:
            self._fail(error)
            return
        work = partial(_read, path, known, engine.backups)
        job = self._jobs().start(self.tr("Opening {file}").format(file=path.name), work, counts=False)
        job.finished.connect(self._take)
        job.failed.connect(self._fail)

    def _take(self, deck: Deck) -> None:
        store = self._engine.study.store
        try:
            if any(head.id == deck.head.id for head in store.decks.heads()):
                self._tell(_Told(partial(self._already_here, deck.head.title)))
                return
            with self._engine.study.writing():
                add_deck(store, deck)
            counts = store.decks.counts(self._engine.study.learner.id, self._engine.study.today())
            number = counts[deck.head.id].cards
        except AppError as error:
            self._fail(error)
            return
        self._engine.catalogue.forget()
        self.decksChanged.emit()
        self._tell(_Told(partial(self._added, deck.head.title, number), deck=deck.head.id))

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, DeckFileError):
            details = without_home(error.details)
            self._tell(_Told(partial(self._has_problems, error), details))
        elif isinstance(error, AppError):
            self._tell(_Told(partial(self._failed, error), without_home(error.details)))

    def _tell(self, told: _Told) -> None:
        self._details = told.details
        ways: tuple[Way, ...] = ()
        if told.deck is not None:
            ways = (Way(self._words_of_study, partial(self._study, told.deck)),)
        elif told.details:
            ways = (Way(self._words_of_copy, self._copy),)
        icon = "check" if told.deck is not None else "info"
        weight = WARNS if told.details else TOLD
        self._strips.show_message(Message(NAME, told.words, ways, weight, icon))

    def _study(self, deck: DeckId) -> None:
        study = self._engine.study
        try:
            with study.writing():
                study.store.decks.start(study.learner.id, deck)
        except AppError as error:
            self._fail(error)
            return
        self._strips.take_away(NAME)
        self.studyRequested.emit(deck)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    # Words

    def _added(self, title: str, cards: int) -> str:
        #: {title} of a deck; {cards}: "24 cards".
        pattern = self.tr("“{title}” added, {cards}.")
        return pattern.format(title=title, cards=text.cards(cards))

    def _already_here(self, title: str) -> str:
        #: {title} of a deck.
        pattern = self.tr("“{title}” is here already. Nothing was changed.")
        return pattern.format(title=title)

    def _not_a_deck(self, name: str) -> str:
        #: {file}: the name of a file.
        pattern = self.tr("{file} cannot be opened. Versus opens its own decks, files that end in .toml.")
        return pattern.format(file=name)

    def _has_problems(self, error: DeckFileError) -> str:
        first, more = str(error.problems[0]), len(error.problems) - 1
        if not more:
            #: {problem}: what is wrong, with its place in the file.
            return self.tr("Nothing was added. {problem}").format(problem=first)
        #: {problem}: what is wrong, with its place in the file; {number} of further problems.
        pattern = self.tr("Nothing was added. {problem} (and {number} more)")
        return pattern.format(problem=first, number=text.count(more))

    def _failed(self, error: AppError) -> str:
        return " ".join(text.error_text(error))

    def _words_of_study(self) -> str:
        return self.tr("Study it now")

    def _words_of_copy(self) -> str:
        return self.tr("Copy details")


def _read(path: Path, known: frozenset[DeckId], backups: Backups, progress: Progress) -> Deck:
    """In a worker; a copy is made before a new deck comes. Raises DeckFileError."""
    deck = load(path)
    if deck.head.id not in known:
        with contextlib.suppress(AppError):  # Today tells of copies that cannot be made
            backups.make(Why.BEFORE_IMPORT, progress)
    return deck
