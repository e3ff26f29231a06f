"""Says what was just done and offers to take it back: "Card suspended. Undo"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

SHOWN_MS = 8_000
_GAP = 12
"""To the edges of what it lies on."""


class UndoToast(QFrame):
    """A child of the page it speaks of, at its foot. The page keeps that place free while it shows (`room`).

    It never takes the focus; while the mouse is on it, or the learner went to its button, it stays.
    """

    undoRequested = Signal()
    shown = Signal()
    gone = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = TextLabel(theme, TextRole.BODY, "ink")
        self.button = SecondaryButton(theme, self.tr("Undo"), size=ButtonSize.SMALL)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._undo)
        self.button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.close_toast)
        parent.installEventFilter(self)
        theme.changed.connect(self._retheme)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    @property
    def is_counting(self) -> bool:
        """Whether its time is running."""
        return self._timer.isActive()

    def room(self) -> int:
        """How much of the page's foot it takes; 0 while it does not show."""
        return 0 if self.isHidden() else self._size().height() + 2 * _GAP

    def lie_on(self, page: QWidget) -> None:
        """From now on it is this page's."""
        before = self.parentWidget()
        if before is not page:
            if before is not None:
                before.removeEventFilter(self)
            self.hide()
            self.setParent(page)
            page.installEventFilter(self)

    def show_done(self, sentence: str) -> None:
        """`sentence`: what was done, "Card suspended"."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self._place()
        self._count()
        self.shown.emit()

    def close_toast(self) -> None:
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.button and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._count()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._count()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._count()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = Radii.even(self._theme.tokens.radius["control"])
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(path, self._theme.colour("press"))
        painter.setPen(QPen(self._theme.colour("ink" if self._theme.high_contrast else "edge"), 1))
        painter.drawPath(path)

    def _undo(self) -> None:
        self.close_toast()
        self.undoRequested.emit()

    def _count(self) -> None:
        """From the start again once nobody is on it."""
        if self.isHidden() or self.underMouse() or self.button.hasFocus():
            self._timer.stop()
        else:
            self._timer.start()

    def _size(self) -> QSize:
        page = self.parentWidget()
        widest = page.width() - 2 * _GAP if page is not None else 0
        width = min(self.sizeHint().width(), max(widest, 1))
        layout = self.layout()
        return QSize(width, layout.heightForWidth(width) if layout is not None else 0)

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None or self.isHidden():
            return
        size = self._size()
        self.setGeometry(
            (page.width() - size.width()) // 2,
            page.height() - size.height() - _GAP,
            size.width(),
            size.height(),
        )

    def _retheme(self) -> None:
        self._place()
        self.update()
