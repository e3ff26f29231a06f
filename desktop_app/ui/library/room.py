"""The Decks room as a whole: its screens, its presenters, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QStackedWidget, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.study import practice
from desktop_app.study.selection import Scope
from desktop_app.ui.actions import DECKS, UPDATE, Actions, press_focused
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.library.deck_acts import DeckActs
from desktop_app.ui.library.editing import Editing
from desktop_app.ui.library.more_menu import GROUPS
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.presenter import LibraryPresenter
from desktop_app.ui.library.update_page import UpdatePage
from desktop_app.ui.library.updating import Updating
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.action_menu import ActionMenu

if TYPE_CHECKING:
    from desktop_app.study.importing import ImportPlan
    from desktop_app.ui.jobs import JobRunner


class _Screens(QStackedWidget):
    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        shown = self.currentWidget()
        return shown.panes() if isinstance(shown, DecksPage | UpdatePage) else []


class DecksRoom(QObject):
    studyRequested = Signal(object)
    """A Scope."""
    practiceRequested = Signal(object)
    """QueueRows."""
    changed = Signal()
    """Undo and redo may have become possible or not."""
    placeChanged = Signal()
    """Another screen of the room is shown."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        actions: Actions,
        jobs: Callable[[], JobRunner],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._engine = engine
        self.page = _Screens()
        self.decks = DecksPage(theme)
        self.decks.item.find_media = engine.study.store.media.find
        self.page.addWidget(self.decks)
        self.page.setFocusProxy(self.decks)
        self.presenter = LibraryPresenter(engine, self.decks, jobs, self)
        self.acts = Acts(engine, self.presenter.attempt, self)
        self.acts.changed.connect(self.changed)
        self.acts.moved.connect(self._tell_moved)
        self.decks.toast.undoRequested.connect(self.acts.undo)
        self.editing = Editing(engine, self.decks, self.presenter, self.acts, self)
        self.deck_acts = DeckActs(theme, engine, self.decks, self.presenter, self.acts, jobs, self)
        self.update_page = UpdatePage(theme)
        self.page.addWidget(self.update_page)
        self.updating = Updating(engine, self.decks, self.update_page, self.acts, jobs, self)
        self._connect(actions)

    @property
    def place(self) -> str:
        """The screen that is open, as actions and help know it."""
        return UPDATE if self.page.currentWidget() is self.update_page else DECKS

    def open(self, deck: DeckId | None = None) -> None:
        self._show(self.decks)
        self.presenter.open(deck)

    def update_from(self, deck: DeckId, path: Path) -> None:
        """Look at what this version of the deck would change."""
        self.open(deck)
        self.updating.update_from(deck, path)

    def go_back(self) -> bool:
        """One step out of what is open in the room; False: the room itself is to be left."""
        if self.place == UPDATE:
            self.updating.leave()
        elif self.decks.shown is self.decks.editor:
            self.editing.close()
        elif self.decks.shown is self.decks.item:
            self.presenter.close_item()
        elif self.deck_acts.close_pane():
            return True
        elif self.decks.is_in_deck:
            self.decks.show_tree()
        else:
            return False
        return True

    def save(self) -> bool:
        """Write what is half typed; False where the disk refuses, which the page says."""
        return self.editing.put_away()

    def review(self, plan: ImportPlan) -> None:
        """What was brought in elsewhere and is an update of decks that are here."""
        self.updating.review(plan)

    # Inside

    def _show(self, screen: QWidget) -> None:
        """One of the room's two."""
        if self.page.currentWidget() is not screen:
            self.page.setCurrentWidget(screen)
            self.page.setFocusProxy(screen)
            screen.setFocus()
            self.placeChanged.emit()

    def _open_update(self) -> None:
        self._show(self.update_page)

    def _close_update(self) -> None:
        self._show(self.decks)

    def _tell_updated(self, words: str) -> None:
        self.presenter.refresh()
        self.decks.tell(words)

    def _look_at_file(self) -> None:
        if self.presenter.deck is not None:
            self.presenter.attempt_quietly(partial(self.updating.look, self.presenter.deck))

    def _connect(self, actions: Actions) -> None:
        page, detail = self.decks, self.decks.detail
        actions.install(DECKS, page)
        for name, slot in (
            ("study_deck", self._study_or_press),
            ("find_deck", page.focus_search),
            ("edit_entry", self._edit),
            ("cram_deck", self._cram),
            ("more_deck", detail.open_menu),
            ("date_deck", self.deck_acts.open_date),
            ("export_deck", self.deck_acts.open_export),
            ("print_deck", self.deck_acts.open_print),
            ("deck_remarks", self.deck_acts.open_remarks),
            ("deck_options", self.deck_acts.open_options),
            ("update_deck", self.deck_acts.update_from_file),
            ("move_deck", self.deck_acts.open_move),
            ("rename_deck", self.deck_acts.open_rename),
            ("delete_deck", self.deck_acts.delete),
        ):
            actions[name].triggered.connect(slot)
        self.update_page.install(actions)
        actions["apply_update"].triggered.connect(self._apply_or_press)
        actions["take_all"].triggered.connect(self.update_page.toggle_all)
        actions["see_changes"].triggered.connect(self.updating.see_changes)
        self.updating.opened.connect(self._open_update)
        self.updating.closed.connect(self._close_update)
        self.updating.updated.connect(self._tell_updated)
        self.presenter.shown.connect(self._look_at_file)
        page.cameBack.connect(self._look_at_file)
        detail.fillRequested.connect(self.deck_acts.update_from_file)
        detail.study.clicked.connect(self._study)
        detail.set_menu(ActionMenu(self._theme, actions, GROUPS, detail))
        detail.date.clicked.connect(self.deck_acts.open_date)
        self.deck_acts.updateRequested.connect(self.updating.update_from)
        self.deck_acts.remarks.editRequested.connect(self.editing.open)
        detail.cram.clicked.connect(self._cram)
        detail.edit.clicked.connect(self._edit)
        detail.table.opened.connect(self.presenter.open_item)
        page.item.backRequested.connect(self.presenter.close_item)
        page.item.editRequested.connect(self._edit)
        page.item.practiseRequested.connect(self._practise)
        detail.set_study_hint(actions.hint("study_deck"))
        actions.keysChanged.connect(lambda: detail.set_study_hint(actions.hint("study_deck")))
        actions.follow("edit_entry", detail.edit)
        actions.follow("cram_deck", detail.cram)
        actions.follow("edit_entry", page.item.edit)
        actions.follow("go_back", page.item.back)

    def _apply_or_press(self) -> None:
        """Enter updates even from a box that Space ticks."""
        if isinstance(QApplication.focusWidget(), QCheckBox) or not press_focused(self.update_page):
            self.updating.apply()

    def _study_or_press(self) -> None:
        if press_focused(self.decks):
            return
        if self.decks.shown is self.decks.item:
            self._practise()
        elif self.decks.shown is self.decks.detail and self.decks.detail.study.isEnabled():
            self._study()

    def _study(self) -> None:
        deck, study = self.presenter.deck, self._engine.study
        if deck is None:
            return

        def start() -> None:
            with study.writing():
                study.store.decks.start(study.learner.id, deck)
            study.planner.forget()

        if self.presenter.is_started or self.presenter.attempt(start):
            if not self.presenter.is_started:
                self.presenter.refresh()
            self.studyRequested.emit(Scope(deck=deck))

    def _cram(self) -> None:
        deck = self.presenter.deck
        if deck is not None:
            self.presenter.attempt(
                lambda: self._begin(practice.ahead(self._engine.study, (deck,), practice.CRAMMED))
            )

    def _practise(self) -> None:
        deck, item = self.presenter.deck, self.presenter.item
        if deck is None or item is None or not self.decks.item.practise.isVisible():
            return
        study, catalogue = self._engine.study, self._engine.catalogue

        def practise() -> None:
            _, opened = study.store.decks.item(item)
            self._begin(practice.of_contrast(study, catalogue, deck, opened.id, practice.AHEAD))

        self.presenter.attempt(practise)

    def _begin(self, rows: object) -> None:
        if rows:
            self.practiceRequested.emit(rows)

    def _edit(self) -> None:
        item = self.presenter.item or self.decks.detail.table.current_item()
        contents = self.presenter.contents
        if item is None and contents is not None and contents.rows:
            item = contents.rows[0].key
        if item is not None:
            self.editing.open(item)

    def _tell_moved(self, label: str) -> None:
        self.decks.toast.close_toast()
        self.editing.forget()
        self.presenter.refresh()
        if label:
            self.decks.tell(label)
