"""The rooms beside Today: each made when somebody goes there, or earlier while nobody waits.

A new room is a `cached_property` here, a row in `_PLACES`, and in `_ON_THE_RAIL` if it has a button there.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from desktop_app.study.selection import Scope
from desktop_app.ui.actions import (
    DECKS,
    DRAFTS,
    FACILITATOR,
    IMPORT,
    RESULTS,
    SETTINGS,
    STUDY,
    SUMMARY,
    SUSPENDED,
    TODAY,
    UPDATE,
    WELCOME,
    WORKSHOP,
)

if TYPE_CHECKING:
    from desktop_app.ui.clocks import Clocks
    from desktop_app.ui.engine import Engine
    from desktop_app.ui.importing.room import ImportRoom
    from desktop_app.ui.library.room import DecksRoom
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.settings.view import SettingsPage
    from desktop_app.ui.study.room import StudyRoom
    from desktop_app.ui.summary.view import SummaryPage
    from desktop_app.ui.suspended.presenter import SuspendedPresenter
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.welcome.page import WelcomePage
    from desktop_app.ui.workshop.room import WorkshopRoom

_PLACES = {
    "study": STUDY,
    "summary": SUMMARY,
    "decks": DECKS,
    "importing": IMPORT,
    "settings": SETTINGS,
    "welcome": WELCOME,
    "suspended": SUSPENDED,
    "workshop": WORKSHOP,
}
"""From a room of `Rooms` to the screen, as actions and help know it."""
_ON_THE_RAIL = {
    TODAY: "today",
    SUSPENDED: "today",
    DECKS: "decks",
    UPDATE: "decks",
    IMPORT: "importing",
    DRAFTS: "importing",
    WORKSHOP: "workshop",
    RESULTS: "workshop",
    SETTINGS: "settings",
}
"""Screens beside which the rail shows, with the button that stands for them."""

IN_IMPORT = (IMPORT, DRAFTS)
IN_WORKSHOP = (WORKSHOP, FACILITATOR, RESULTS)
NARROW_RAIL = (DRAFTS,)
"""Screens that want all the width there is."""


class Rooms:
    def __init__(self, window: MainWindow, theme: Theme, engine: Engine, clocks: Clocks) -> None:
        """They go with the window's pages; `window` says what leads from one to another."""
        self._window = window
        self._theme = theme
        self._engine = engine
        self._clocks = clocks

    @cached_property
    def study(self) -> StudyRoom:
        from desktop_app.ui.study.aside import Aside
        from desktop_app.ui.study.room import StudyRoom

        window = self._window
        room = StudyRoom(self._theme, window.actions_, window)
        window.pages.addWidget(room.page)
        room.add_aside(Aside(self._engine, room.presenter, room.page, room), window.actions_)
        room.leaveRequested.connect(window.leave_room)
        room.presenter.finished.connect(window.end_session)
        room.presenter.changed.connect(window.update_undo)
        room.presenter.changed.connect(self._clocks.wait_for_rest)
        return room

    @cached_property
    def summary(self) -> SummaryPage:
        from desktop_app.ui.summary.view import SummaryPage

        window = self._window
        page = SummaryPage(self._theme)
        window.pages.addWidget(page)
        page.install(window.actions_)
        page.backRequested.connect(window.show_today)
        page.practiseRequested.connect(window.practise)
        return page

    @cached_property
    def decks(self) -> DecksRoom:
        from desktop_app.ui.library.room import DecksRoom

        window = self._window
        room = DecksRoom(self._theme, self._engine, window.actions_, lambda: window.jobs, window)
        window.pages.addWidget(room.page)
        room.studyRequested.connect(window.start_session)
        room.practiceRequested.connect(window.practise)
        room.changed.connect(window.update_undo)
        room.placeChanged.connect(window.fit_place)
        room.decks.bringRequested.connect(window.show_import)
        return room

    @cached_property
    def importing(self) -> ImportRoom:
        from desktop_app.ui.importing.room import ImportRoom

        window = self._window
        room = ImportRoom(self._theme, self._engine, window.actions_, lambda: window.jobs, window)
        window.pages.addWidget(room.page)
        room.studyRequested.connect(lambda deck: window.start_session(Scope(deck=deck)))
        room.decksChanged.connect(window.today.refresh)
        room.changed.connect(window.update_undo)
        room.placeChanged.connect(window.fit_place)
        window.arrivals.follow(room)
        return room

    @cached_property
    def workshop(self) -> WorkshopRoom:
        from desktop_app.ui.workshop.room import WorkshopRoom

        window = self._window
        room = WorkshopRoom(self._theme, self._engine, window.actions_, lambda: window.jobs, window)
        window.pages.addWidget(room.page)
        room.bringRequested.connect(window.show_import)
        room.changed.connect(window.update_undo)
        room.placeChanged.connect(window.fit_place)
        return room

    @cached_property
    def settings(self) -> SettingsPage:
        from desktop_app.ui.settings.view import SettingsPage

        window = self._window
        page = SettingsPage(self._theme, window.preferences, window.actions_, self._engine, window)
        window.pages.addWidget(page)
        page.undoChanged.connect(window.update_undo)
        return page

    @cached_property
    def suspended(self) -> SuspendedPresenter:
        from desktop_app.ui.suspended.page import SuspendedPage
        from desktop_app.ui.suspended.presenter import SuspendedPresenter

        window = self._window
        page = SuspendedPage(self._theme)
        window.pages.addWidget(page)
        page.install(window.actions_)
        page.backRequested.connect(window.show_today)
        presenter = SuspendedPresenter(self._engine, page, page)
        presenter.changed.connect(window.update_undo)
        return presenter

    @cached_property
    def welcome(self) -> WelcomePage:
        from desktop_app.study.first_look import first_look
        from desktop_app.ui.welcome.page import WelcomePage

        window, engine = self._window, self._engine
        page = WelcomePage(self._theme, window.preferences, first_look(engine.study, engine.catalogue))
        window.pages.addWidget(page)
        page.install(window.actions_)
        page.finished.connect(window.begin)
        page.importRequested.connect(window.show_import)
        return page

    def close(self) -> None:
        """The window closes, or all is made anew: let go of files that are open."""
        if self.made("decks") is not None:
            self.decks.updating.close()
        if self.made("importing") is not None:
            self.importing.close()
        if self.made("workshop") is not None:
            self.workshop.close()

    def save(self, place: str) -> bool:
        """Before the room of this screen is left: write what is half typed. False where the disk refuses."""
        if place in (DECKS, UPDATE):
            return self.decks.save()
        if place in IN_IMPORT:
            self.importing.save()
        elif place in IN_WORKSHOP:
            self.workshop.leave()
        return True

    def go_back(self, place: str) -> bool:
        """One step out of what is open in a room of several screens; False: the room itself is to be left."""
        if place in (DECKS, UPDATE):
            return self.decks.go_back()
        if place in IN_WORKSHOP:
            return self.workshop.go_back()
        return place in IN_IMPORT and self.importing.go_back()

    # Which of them is which

    def made(self, room: str) -> object | None:
        """The room of this name; None before it was made."""
        return self.__dict__.get(room)

    def page(self, room: str) -> QWidget | None:
        """What is shown of it."""
        made = self.made(room)
        return cast(QWidget | None, made if made is None else getattr(made, "page", made))

    def place_of(self, page: QWidget | None) -> str:
        """The screen, as actions and help know it."""
        for room, place in _PLACES.items():
            if page is not None and self.page(room) is page:
                # A room may have several screens.
                return str(getattr(self.made(room), "place", place))
        return TODAY


def rail_button(place: str) -> str:
    """The name of the rail's button that stands for a screen; "" where the rail is hidden."""
    return _ON_THE_RAIL.get(place, "")
