"""Fills the Decks page from the engine: the tree, one deck, one of its entries."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import AppError, TextProblems
from desktop_app.domain.ids import DeckId
from desktop_app.progress import Progress
from desktop_app.study import dates, practice
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.confusions import Confusions
from desktop_app.study.context import Study
from desktop_app.study.item_cards import cards_of_item
from desktop_app.study.item_texts import title_of
from desktop_app.study.mastery import HAVE_SIDES, Contents, contents, mastery
from desktop_app.study.rows import DeckCounts, ItemKey
from desktop_app.study.today import overview
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.library import wording
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.tree import TreeDeck
from desktop_app.ui.text import error_text
from desktop_app.ui.tool_tips import set_tip

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner

_AT_ONCE = 3_000
"""Cards of a deck that are read while one waits: 30 ms. More are read in a worker."""
_READ_ON_AFTER_MS = 20
GROUPS_BETWEEN = " › "


class LibraryPresenter(QObject):
    shown = Signal()
    """A deck, with all that belongs to it."""

    def __init__(
        self, engine: Engine, page: DecksPage, jobs: Callable[[], JobRunner], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._jobs = jobs
        self.deck: DeckId | None = None
        self.item: ItemKey | None = None
        """What is opened of the deck."""
        self.is_started = False
        self.contents: Contents | None = None
        self._counts: dict[DeckId, DeckCounts] = {}
        self._job: Job | None = None
        self._retry: Callable[[], None] = self.refresh
        self._confusions = engine.study.part(Confusions)
        page.detail.table.contents.set_readers(
            self._title_of, lambda head, row: mastery(self._confusions, head, row)
        )
        page.item.find_media = self._find_media
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_ON_AFTER_MS)
        self._reading.timeout.connect(self._read_on)
        page.retryRequested.connect(self._try_again)
        page.tree.deckChosen.connect(self.choose)

    @property
    def study(self) -> Study:
        return self._engine.study

    # Reading

    def refresh(self) -> None:
        """All of it anew, with the deck and the entry that were open, where they are still there."""
        self.attempt(self._refresh)

    def open(self, deck: DeckId | None) -> None:
        """Come in: this deck, else the one that was open."""
        self.item = None
        self.deck = deck or self.deck
        self._page.show_detail()
        self.refresh()

    def choose(self, deck: DeckId) -> None:
        if deck != self.deck or self.item is not None:
            self.deck, self.item = deck, None
            self.attempt(partial(self._show_deck, deck))

    def open_item(self, item: ItemKey) -> None:
        self.item = item
        self.attempt(self._show_item)

    def close_item(self) -> None:
        item, self.item = self.item, None
        self._page.show_detail()
        self._page.detail.table.choose(item)
        self._page.detail.table.setFocus()

    def attempt(self, act: Callable[[], None]) -> bool:
        """Whether it went well; what stands in the way is said on the page."""
        try:
            act()
        except AppError as error:
            self._retry = lambda: self._again(act)
            self._page.show_problem(sentences(*error_text(error)))
            return False
        self._page.show_problem("")
        return True

    def attempt_texts(self, act: Callable[[], None]) -> bool:
        """As `attempt`, of a text that somebody typed: what is wrong with it is for the field to say.

        Raises TextProblems.
        """
        wrong: list[TextProblems] = []

        def do() -> None:
            try:
                act()
            except TextProblems as error:
                wrong.append(error)

        done = self.attempt(do)
        if wrong:
            raise wrong[0]
        return done

    def attempt_quietly(self, act: Callable[[], None]) -> None:
        """Of what nobody asked for: the next refresh says what stands in the way."""
        with contextlib.suppress(AppError):
            act()

    # Inside

    def _again(self, act: Callable[[], None]) -> None:
        self.attempt(act)

    def _try_again(self) -> None:
        self._retry()

    def _refresh(self) -> None:
        study = self.study
        heads = study.store.decks.heads()
        today = {deck.head.id: deck.left for deck in overview(study, self._engine.catalogue).decks}
        folders = study.store.library.folders()
        self._counts = dict(study.store.decks.counts(study.learner.id, study.today()))
        if self.deck not in {head.id for head in heads}:
            self.deck = next((head.id for head in heads if head.id in today), None)
            self.deck = self.deck or (heads[0].id if heads else None)
        rows = [
            TreeDeck(head.id, head.title, GROUPS_BETWEEN.join(folders.get(head.id, ())), today.get(head.id))
            for head in heads
        ]
        self._page.tree.set_decks(rows, self.deck)
        self._confusions.read()
        if self.deck is None:
            self.contents = None
            self._page.show_no_decks()
            return
        if self._page.shown is self._page.no_decks:
            self._page.show_detail()
        self._show_deck(self.deck)
        if self.item is not None:
            self._show_item()
        if not self._confusions.is_complete:
            self._reading.start()

    def _show_deck(self, deck: DeckId) -> None:
        study, detail = self.study, self._page.detail
        head, counts = study.store.decks.head(deck), self._counts.get(deck, DeckCounts())
        self.is_started = deck in study.store.decks.started(study.learner.id)
        detail.title.setText(head.title)
        detail.about.setText(wording.counts(head, counts))
        own = dates.date_of(study, deck)
        detail.date.setText(self.tr("Set a date") if own is None else self.tr("Change the date"))
        can_cram = self.is_started and practice.is_any_ahead(study, (deck,))
        detail.cram.setEnabled(can_cram)
        note = [wording.date_note(own, study.today()), wording.about_cram() if can_cram else ""]
        detail.note.setText(sentences(*note))
        detail.note.setVisible(bool(detail.note.text()))
        if self.item is None:
            self._page.show_detail()
        if counts.cards > _AT_ONCE:
            self._read_later(deck)
        else:
            self._stop_reading()
            self._show_contents(contents(study, self._engine.catalogue, deck))

    def _read_later(self, deck: DeckId) -> None:
        """A large deck: what is shown of it meanwhile is that it comes."""
        if self.contents is None or self.contents.head.id != deck:
            self._page.detail.table.contents.set_contents(None)
            self._page.detail.show_empty(self.tr("Reading the cards…"))
            self._fit_study(None)
        self._stop_reading()
        study = self.study

        def work(_progress: Progress) -> Contents:
            with study.store.in_worker():
                # Its own: the one here is read at the same time.
                return contents(study, Catalogue(study.store.decks), deck)

        job = self._job = self._jobs().start(self.tr("Reading the cards"), work, unasked=True)
        job.finished.connect(self._take_contents)

    def _stop_reading(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take_contents(self, found: Contents) -> None:
        if found.head.id == self.deck:
            self._job = None
            self._show_contents(found)

    def _show_contents(self, found: Contents) -> None:
        detail = self._page.detail
        self.contents = found
        chosen = detail.table.current_item()
        detail.table.contents.set_contents(found, is_studied=self.is_started)
        empty = "" if found.rows else wording.nothing_in_it(found.head)
        detail.show_empty(empty, can_fill=True)
        detail.edit.setVisible(bool(found.rows))
        if found.rows and chosen is not None:
            detail.table.choose(chosen)
        self._fit_study(found)
        detail.fit()
        self.shown.emit()

    def _fit_study(self, found: Contents | None) -> None:
        """The one filled button: what can be done next with this deck."""
        study = self._page.detail.study
        number = found.due_today if found is not None else 0
        if not self.is_started:
            study.setText(self.tr("Start studying"))
        else:
            #: {number} of cards of this deck.
            study.setText(self.tr("Study {number}").format(number=number) if number else self.tr("Study"))
        study.setEnabled(found is not None and bool(found.rows) and (not self.is_started or number > 0))
        about = wording.nothing_today() if self.is_started and not number and found is not None else ""
        set_tip(study, about)
        self._page.detail.buttons.fit()

    def _show_item(self) -> None:
        assert self.item is not None
        study, catalogue = self.study, self._engine.catalogue
        head, item = study.store.decks.item(self.item)
        tally = next(
            (row for row in (self.contents.rows if self.contents else ()) if row.key == self.item), None
        )
        self._page.item.show_item(
            head,
            item,
            cards_of_item(study, catalogue, self.item),
            mastery(self._confusions, head, tally) if tally is not None else None,
            study.today(),
            can_practise=item.kind in HAVE_SIDES and self.is_started,
        )
        self._page.show_item()
        self._page.item.setFocus()

    def _find_media(self, name: str) -> Path | None:
        return self.study.store.media.find(name)

    def _title_of(self, item: ItemKey) -> str:
        return title_of(self.study.store.decks.item(item)[1])

    def _read_on(self) -> None:
        """The older part of a long log, a piece at a time while nobody waits."""
        if not self.study.store.is_open or not self._page.isVisible():
            return
        try:
            done = self._confusions.read()
        except AppError:
            return  # the next refresh says so
        if done:
            self._page.detail.table.contents.refresh()
        else:
            self._reading.start()
