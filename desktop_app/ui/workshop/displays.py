"""The screens of this computer: which one the facilitator looks at, and which one the room does.

The wall never takes the screen that the facilitator's window is on; while there is no other it stays in a
window. And the facilitator's window never comes to lie on the wall, whichever screen is pulled out.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from desktop_app.ui.text import translate


class Displays(QObject):
    appeared = Signal(object)
    """A screen for the wall (QScreen): there was none, or another is chosen now."""
    vanished = Signal()
    """The wall has no screen any more. An `AudienceWindow` that was on it is hidden already."""
    deskVanished = Signal()
    """Only the wall's screen is left (a lid was closed): the wall must stay on top of everything there."""
    deskReturned = Signal()
    """The facilitator's window is back where it was."""
    changed = Signal()
    """After each of these, and when the facilitator's window was moved to another screen."""

    def __init__(self, desk: QWidget, parent: QObject | None = None) -> None:
        """`desk` is the facilitator's window, or a widget in it; both may be shown later."""
        super().__init__(parent)
        self._inside = desk
        self._followed: QWindow | None = None
        self._wanted = ""
        self._is_desk_gone = False
        self._laptop: QScreen | None = self._screen_of_desk()
        self._home = _mark_of(self._laptop) if self._laptop else ""
        self._wall: QScreen | None = None
        self._wall = self._best_wall()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._look)
        self._follow_desk()

    @property
    def laptop(self) -> QScreen | None:
        """The one with the facilitator's window; None while it is gone."""
        return None if self._is_desk_gone else self._screen_of_desk()

    @property
    def others(self) -> list[QScreen]:
        """Screens that show something else than the facilitator's; mirrored ones show the same."""
        own = self.laptop
        return [each for each in QGuiApplication.screens() if own is None or not _is_same(each, own)]

    @property
    def chosen(self) -> QScreen | None:
        """For the wall: the one that was chosen, else the first; None while there is only the laptop's."""
        self._follow_desk()
        return self._living_wall()

    @property
    def is_desk_gone(self) -> bool:
        return self._is_desk_gone

    def choose(self, screen: QScreen) -> None:
        """Also for when it comes back after it was pulled out."""
        self._wanted = _mark_of(screen)
        self._look()

    def name_of(self, screen: QScreen) -> str:
        """ "HDMI-1, 1920 × 1080"."""
        size = _pixels(screen)
        #: A screen in a list, with its width and height in px.
        pattern = translate("Displays", "{name}, {width} × {height}")
        named = " ".join(each for each in (screen.manufacturer(), screen.model()) if each)
        name = named or screen.name() or translate("Displays", "Screen")
        return pattern.format(name=name, width=size.width(), height=size.height())

    # What the system tells

    def _screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look)
        if self._is_desk_gone and (_mark_of(screen) == self._home or screen is not self._wall):
            self._is_desk_gone = False
            self._bring_desk_to(screen)
            self.deskReturned.emit()
        self._look()

    def _screen_removed(self, screen: QScreen) -> None:
        """Qt tells before it moves the windows that were there to the first screen, the wall's or not."""
        if screen is self._wall:
            self._wall = None
            self._is_desk_gone = False
            self.vanished.emit()
        elif screen is self._laptop:
            self._leave_desk()
        self._look()

    def _leave_desk(self) -> None:
        wall = self._living_wall()
        free = [each for each in QGuiApplication.screens() if wall is None or not _is_same(each, wall)]
        if free:
            self._bring_desk_to(free[0])
        elif wall is not None:
            self._is_desk_gone = True
            self.deskVanished.emit()

    def _look(self, *_: object) -> None:
        """Find out what holds now, and tell what is new."""
        before = self._living_wall()
        self._laptop = self.laptop
        if self._laptop is not None:
            self._home = _mark_of(self._laptop)
            self._wall = self._best_wall()
        if before is not None and self._wall is None:
            self.vanished.emit()
        elif self._wall is not None and self._wall is not before:
            self.appeared.emit(self._wall)
        self.changed.emit()

    # Inside

    @property
    def _desk(self) -> QWidget:
        return self._inside.window()

    def _follow_desk(self) -> None:
        """The system's window is made when the widget is shown for the first time."""
        handle = self._desk.windowHandle()
        if handle is not None and handle is not self._followed:
            self._followed = handle
            handle.screenChanged.connect(self._look)
            self._look()

    def _screen_of_desk(self) -> QScreen | None:
        handle = self._desk.windowHandle()
        found = handle.screen() if handle is not None else None
        # Of a screen that goes just now, its windows still say that they are on it.
        return found if found in QGuiApplication.screens() else QGuiApplication.primaryScreen()

    def _living_wall(self) -> QScreen | None:
        return self._wall if self._wall is not None and shiboken6.isValid(self._wall) else None

    def _best_wall(self) -> QScreen | None:
        others = self.others
        wanted = (each for each in others if _mark_of(each) == self._wanted)
        current = (each for each in others if each is self._wall)
        return next(wanted, None) or next(current, None) or (others[0] if others else None)

    def _bring_desk_to(self, screen: QScreen) -> None:
        is_large = self._desk.isMaximized()
        if is_large:
            self._desk.setWindowState(Qt.WindowState.WindowNoState)
        self._desk.setScreen(screen)
        room = screen.availableGeometry()
        self._desk.resize(self._desk.size().boundedTo(room.size()))
        self._desk.move(room.topLeft())
        if is_large:
            self._desk.setWindowState(Qt.WindowState.WindowMaximized)
        self._desk.raise_()


def _is_same(one: QScreen, other: QScreen) -> bool:
    """Also a mirrored one. An output that is switched off has no size."""
    geometry = one.geometry()
    return one is other or geometry.isEmpty() or geometry.intersects(other.geometry())


def _mark_of(screen: QScreen) -> str:
    """Tells a screen from the others, also after it was pulled out and put back."""
    return "/".join((screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()))


def _pixels(screen: QScreen) -> QSize:
    return screen.size() * screen.devicePixelRatio()
