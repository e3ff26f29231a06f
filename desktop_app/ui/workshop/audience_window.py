"""What the room sees: one slide on all of the projector's screen, or in a window where there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.slide_view import SlideView

_WINDOW = QSize(960, 540)
_MOVED_MS = 400
_LEAVE = "Esc"
"""As presenter remotes send it too."""


class AudienceWindow(QWidget):
    """No cursor, no tooltips, no notices. Actions that are added to it act by their keys, as at the desk."""

    leaveRequested = Signal()
    """By a key: back to the desk."""
    resized = Signal()
    closedByPerson = Signal()
    """With the window's own button or the system's key; it is hidden then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.view = SlideView(theme)
        self._screen: QScreen | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setMinimumSize(320, 180)
        self.resize(_WINDOW)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # The facilitator's hands are at the desk.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("On the wall"))
        # Keys of the desk's actions act where the focus is.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        self._add_leaving()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._screen_removed)

    @property
    def slide(self) -> Slide:
        return self.view.slide

    def show_slide(self, slide: Slide) -> None:
        self.view.show_slide(slide)

    @property
    def is_full_screen(self) -> bool:
        return self._screen is not None and self.isVisible()

    def present(self, screen: QScreen | None) -> None:
        """On all of this screen, the facilitator's only when asked for; None: in a window, with a frame."""
        if screen is None:
            self._show_in_window()
        elif not self.is_full_screen or self._screen is not screen:
            self._follow(screen)
            self._fill_screen()

    def withdraw(self) -> None:
        """Out of sight until `present` is called again."""
        self._follow(None)
        self.hide()

    def keep_on_top(self) -> None:
        """Over the facilitator's window, which the system moves here when its own screen is gone."""
        self._raise()
        # Once more after it was moved; window managers put in front what they have moved.
        QTimer.singleShot(0, self._raise)
        QTimer.singleShot(_MOVED_MS, self._raise)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("On the wall"))
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Accepted, else the program could not be ended while the room looks at it.
        event.accept()
        self.withdraw()
        self.closedByPerson.emit()

    def _show_in_window(self) -> None:
        if self.isVisible() and self._screen is None:
            return
        self._follow(None)
        self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.resize(_WINDOW)
        self.show()

    def _follow(self, screen: QScreen | None) -> None:
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._screen_changed)
        self._screen = screen
        if screen is not None:
            screen.geometryChanged.connect(self._screen_changed)

    def _fill_screen(self) -> None:
        assert self._screen is not None
        # A full-screen window cannot be moved, and some systems show it again where it lay before.
        self.hide()
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(self._screen)
        self.setGeometry(self._screen.geometry())
        self.showFullScreen()

    def _screen_changed(self) -> None:
        """The projector has another resolution, or its place beside the other screens has."""
        if self.is_full_screen:
            self._fill_screen()

    def _screen_removed(self, screen: QScreen) -> None:
        """At once: Qt is about to move the window to the facilitator's screen."""
        if screen is self._screen:
            self.withdraw()

    def _raise(self) -> None:
        if self.is_full_screen:
            self.raise_()
            self.activateWindow()

    def _add_leaving(self) -> None:
        action = QAction(self)
        action.setObjectName("wall_leave")
        action.setShortcut(QKeySequence(_LEAVE))
        action.setAutoRepeat(False)
        action.triggered.connect(self.leaveRequested)
        self.addAction(action)
