"""One ring around whatever has the keyboard focus in a window."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QScrollArea, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path

_SEEN_PX, _AROUND_PX = 24, 12
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class FocusRing(QObject):
    """Follows the focus of one window. A click moves it unseen; the next key shows it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._frame: _Frame | None = None
        self._target: QWidget | None = None
        self._followed: list[QWidget] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        theme.changed.connect(self._retheme)

    @property
    def frame(self) -> QWidget | None:
        """The ring while it is shown."""
        return self._frame if self._is_shown() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        elif event.type() == QEvent.Type.KeyPress and watched is self._target and not self._is_shown():
            self._show()
        return False

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or not self._window.isAncestorOf(now):
            return
        container = _container(now, self._window)
        by_key = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if by_key and container is not self._window:
            _bring_into_view(now, container)
        if _radii(self._theme, now) is None:
            return
        self._target = now
        widget: QWidget | None = now
        while widget is not None and widget is not container:
            widget.installEventFilter(self)
            self._followed.append(widget)
            widget = widget.parentWidget()
        if by_key:
            self._show()

    def _leave(self) -> None:
        for widget in self._followed:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []
        self._target = None
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.hide()

    def _show(self) -> None:
        if self._target is None:
            return
        container = _container(self._target, self._window)
        if _is_room(self._target, container):
            return
        # The frame dies with the scrolled page it was on.
        if self._frame is None or not shiboken6.isValid(self._frame):
            self._frame = _Frame(self._theme, container)
        self._frame.setParent(container)
        self._frame.show()
        self._frame.raise_()
        self._place()

    def _place(self) -> None:
        target, frame = self._target, self._frame
        if target is None or not shiboken6.isValid(target) or not self._is_shown():
            return
        assert frame is not None
        radii = _radii(self._theme, target)
        container = frame.parentWidget()
        if (
            container is None
            or radii is None
            or not target.isVisibleTo(container)
            or not container.isAncestorOf(target)
            or _is_room(target, container)
        ):
            frame.hide()
            return
        frame.surround(QRect(target.mapTo(container, QPoint(0, 0)), target.size()), radii)

    def _is_shown(self) -> bool:
        return self._frame is not None and shiboken6.isValid(self._frame) and not self._frame.isHidden()

    def _retheme(self) -> None:
        self._place()
        if self._frame is not None and shiboken6.isValid(self._frame):
            self._frame.update()


def _is_room(target: QWidget, container: QWidget) -> bool:
    """From edge to edge: the ring would lie outside, unseen, and have everything painted again."""
    return target.width() == container.width()


class _Frame(QFocusFrame):
    """A QFocusFrame because screen readers and layouts pass over it; it is placed by us, not by the style."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._radii = Radii()

    def surround(self, rect: QRect, radii: Radii) -> None:
        self._radii = radii
        tokens = self._theme.tokens
        margin = tokens.focus_gap + tokens.focus_width
        self.setGeometry(rect.adjusted(-margin, -margin, margin, margin))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("ink"), tokens.focus_width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = tokens.focus_width / 2
        line = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawPath(rounded_path(line, self._radii.grown(tokens.focus_gap + inset)))


def _radii(theme: Theme, widget: QWidget) -> Radii | None:
    """A widget that is no plain control tells its own: its corners, or None to draw the focus itself."""
    own: Callable[[], Radii | None] | None = getattr(widget, "focus_radii", None)
    return own() if own is not None else Radii.even(theme.tokens.radius["control"])


def _bring_into_view(widget: QWidget, content: QWidget) -> None:
    """Qt does so only where Tab stays within what scrolls, not where it comes in from outside."""
    viewport = content.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    seen = widget.visibleRegion().boundingRect().height()
    if isinstance(area, QScrollArea) and seen < min(widget.height(), _SEEN_PX):
        area.ensureWidgetVisible(widget, 0, _AROUND_PX)


def _container(widget: QWidget, window: QWidget) -> QWidget:
    """What the ring scrolls with: the content of the nearest scroll area, else the window."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        above = parent.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return parent
        parent = above
    return window
