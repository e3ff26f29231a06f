"""Where the room sees the slides: on the projector, in a window, or nowhere just now."""

from __future__ import annotations

import enum
from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QScreen
from PySide6.QtWidgets import QWidget

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.audience_window import KEYS, AudienceWindow
from desktop_app.ui.workshop.displays import Displays


class Shown(enum.Enum):
    NOWHERE = enum.auto()
    """Not asked for, as in a rehearsal, or closed by the facilitator."""
    PROJECTOR = enum.auto()
    WINDOW = enum.auto()
    GONE = enum.auto()
    """It was on the projector, which is unplugged now."""


class OnTheWall(QObject):
    nextRequested = Signal()
    backRequested = Signal()
    blankRequested = Signal()
    """By a key or a remote while the room's window has the focus."""
    displayChanged = Signal(bool)
    """The projector is gone (False), or there is something to look at again (True)."""
    changed = Signal()
    """It is shown elsewhere now."""

    def __init__(
        self,
        theme: Theme,
        displays: Displays,
        desk: QWidget,
        actions: Callable[[], list[QAction]],
        parent: QObject | None = None,
    ) -> None:
        """`desk` is in the facilitator's window; `actions` are those whose keys act in the room's too."""
        super().__init__(parent)
        self._theme = theme
        self._displays = displays
        self._desk = desk
        self._actions = actions
        self._slide: Slide | None = None
        self._is_open = False
        self.shown = Shown.NOWHERE
        displays.appeared.connect(self._appear)
        displays.vanished.connect(self._vanish)
        displays.deskVanished.connect(self._cover_desk)
        displays.deskReturned.connect(self._to_desk)

    @cached_property
    def window(self) -> AudienceWindow:
        """Made when something is shown for the first time."""
        window = AudienceWindow(self._theme)
        window.nextRequested.connect(self.nextRequested)
        window.backRequested.connect(self.backRequested)
        window.blankRequested.connect(self.blankRequested)
        window.leaveRequested.connect(self._to_desk)
        window.fullScreenRequested.connect(self.toggle_full_screen)
        window.closedByPerson.connect(self._closed)
        own = {key for keys in KEYS.values() for key in keys}
        window.addActions(
            [each for each in self._actions() if not own & {keys.toString() for keys in each.shortcuts()}]
        )
        self.destroyed.connect(window.deleteLater)
        return window

    @property
    def is_made(self) -> bool:
        """Whether the room's window was ever needed."""
        return "window" in self.__dict__

    @property
    def screen_size(self) -> QSize:
        """Of what the room looks at; empty where nobody knows."""
        screen = self._displays.chosen
        return screen.size() if screen is not None and self.shown is Shown.PROJECTOR else QSize()

    def open(self, slide: Slide, *, shows: bool) -> None:
        """`shows`: at once; else when it is asked for."""
        self._is_open = True
        self._slide = slide
        self.shown = Shown.NOWHERE
        if shows:
            self._present(self._displays.chosen)
        self.changed.emit()

    def close(self) -> None:
        self._is_open = False
        self._slide = None
        if self.is_made:
            self.window.withdraw()
        self.shown = Shown.NOWHERE

    def show_slide(self, slide: Slide) -> None:
        self._slide = slide
        if self.shown in (Shown.PROJECTOR, Shown.WINDOW):
            self.window.show_slide(slide)

    def toggle_full_screen(self) -> None:
        """Onto the projector or into a window. Without a projector it never takes the facilitator's screen:
        then its window comes to the front."""
        if not self._is_open:
            return
        if self.shown is Shown.WINDOW and self._displays.chosen is None:
            # It may lie behind the facilitator's.
            self.window.raise_()
            self.window.activateWindow()
            return
        self._show_again(None if self.shown is Shown.PROJECTOR else self._displays.chosen)

    def show_in_window(self) -> None:
        """The projector is gone, and the workshop goes on without it."""
        if self._is_open:
            self._show_again(None)

    # Inside

    def _show_again(self, screen: QScreen | None) -> None:
        was_gone = self.shown is Shown.GONE
        self._present(screen)
        self.changed.emit()
        if was_gone:
            self.displayChanged.emit(True)

    def _present(self, screen: QScreen | None) -> None:
        self.shown = Shown.WINDOW if screen is None else Shown.PROJECTOR
        if self._slide is not None:
            self.window.show_slide(self._slide)
        self.window.present(screen)
        # The new window takes the keyboard; the facilitator's hands are here.
        QTimer.singleShot(0, self._to_desk)

    def _appear(self, screen: QScreen) -> None:
        if self._is_open and self.shown is not Shown.NOWHERE:
            self._show_again(screen)

    def _vanish(self) -> None:
        if self._is_open and self.shown is Shown.PROJECTOR:
            self.shown = Shown.GONE
            self.window.withdraw()
            self.changed.emit()
            self.displayChanged.emit(False)

    def _closed(self) -> None:
        if self._is_open:
            self.shown = Shown.NOWHERE
            self.changed.emit()
            self._to_desk()

    def _cover_desk(self) -> None:
        """The lid was closed, and the facilitator's window has nowhere to be but the wall's screen."""
        if self._is_open and self.shown is Shown.PROJECTOR:
            self.window.keep_on_top()

    def _to_desk(self) -> None:
        if self._is_open and not self._displays.is_desk_gone:
            self._desk.window().activateWindow()
