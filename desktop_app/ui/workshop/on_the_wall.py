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
from desktop_app.ui.workshop.audience_window import AudienceWindow
from desktop_app.ui.workshop.displays import Displays

_SHOWN_MS = 400


class Shown(enum.Enum):
    NOWHERE = enum.auto()
    """Not asked for, as in a rehearsal, or closed by the facilitator."""
    PROJECTOR = enum.auto()
    WINDOW = enum.auto()
    OVER_DESK = enum.auto()
    """On all of the facilitator's own screen, because there is no other and it was asked for."""
    GONE = enum.auto()
    """It was on the projector, which is unplugged now."""


class OnTheWall(QObject):
    displayChanged = Signal(bool)
    """The projector is gone (False), or there is something to look at again (True)."""
    changed = Signal()
    """It is shown elsewhere now, or in another size."""

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
        window.leaveRequested.connect(self._leave)
        window.closedByPerson.connect(self._closed)
        window.resized.connect(self.changed)
        window.addActions(self._actions())
        self.destroyed.connect(window.deleteLater)
        return window

    @property
    def is_made(self) -> bool:
        """Whether the room's window was ever needed."""
        return "window" in self.__dict__

    @property
    def screen_size(self) -> QSize:
        """Of what the room looks at; empty where nobody knows."""
        shown = {Shown.PROJECTOR: self._displays.chosen, Shown.OVER_DESK: self._displays.laptop}
        screen = shown.get(self.shown)
        return screen.size() if screen is not None else QSize()

    @property
    def is_cut(self) -> bool | None:
        """Not all of the text fits on what the room looks at; None where it looks at nothing."""
        is_seen = self.shown in (Shown.PROJECTOR, Shown.WINDOW, Shown.OVER_DESK)
        return self.window.view.is_cut if is_seen else None

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
        if self.shown in (Shown.PROJECTOR, Shown.WINDOW, Shown.OVER_DESK):
            self.window.show_slide(slide)

    def toggle_full_screen(self) -> None:
        """Onto the projector, or with one screen over the desk, and from there into a window."""
        if not self._is_open:
            return
        if self.shown is Shown.WINDOW and self._displays.chosen is None:
            self._cover_with_slides()
        elif self.shown in (Shown.PROJECTOR, Shown.OVER_DESK):
            self._show_again(None)
        else:
            self._show_again(self._displays.chosen)

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

    def _cover_with_slides(self) -> None:
        """The keyboard goes with them: the desk's keys act there too, and two of them bring it back."""
        self.shown = Shown.OVER_DESK
        self.window.present(self._displays.laptop)
        self.window.activateWindow()
        self.changed.emit()

    def _present(self, screen: QScreen | None) -> None:
        self.shown = Shown.WINDOW if screen is None else Shown.PROJECTOR
        if self._slide is not None:
            self.window.show_slide(self._slide)
        self.window.present(screen)
        # The new window takes the keyboard, with some systems later; the facilitator's hands are here.
        for milliseconds in (0, _SHOWN_MS):
            QTimer.singleShot(milliseconds, self._keep_keyboard)

    def _appear(self, screen: QScreen) -> None:
        if self._is_open and self.shown is not Shown.NOWHERE:
            self._show_again(screen)

    def _vanish(self) -> None:
        if self._is_open and self.shown is Shown.PROJECTOR:
            self.shown = Shown.GONE
            self.window.withdraw()
            self.changed.emit()
            self.displayChanged.emit(False)

    def _leave(self) -> None:
        if self._is_open and self.shown is Shown.OVER_DESK:
            self._show_again(None)
        else:
            self._to_desk()

    def _closed(self) -> None:
        if self._is_open:
            self.shown = Shown.NOWHERE
            self.changed.emit()
            self._to_desk()

    def _cover_desk(self) -> None:
        """The lid was closed, and the facilitator's window has nowhere to be but the wall's screen."""
        if self._is_open and self.shown is Shown.PROJECTOR:
            self.window.keep_on_top()

    def _keep_keyboard(self) -> None:
        if self.shown is not Shown.OVER_DESK:
            self._to_desk()

    def _to_desk(self) -> None:
        if self._is_open and not self._displays.is_desk_gone:
            window = self._desk.window()
            if self.shown is Shown.WINDOW:
                # On one screen it opened on top of the votes.
                window.raise_()
            window.activateWindow()
