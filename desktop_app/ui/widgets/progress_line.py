"""A thin bar: how far, and where the goal lies."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path


class ProgressLine(QProgressBar):
    """`set_fraction` or QProgressBar's own `setRange` and `setValue`; give it an accessible name."""

    def __init__(self, theme: Theme, height: int = 6, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._mark: float | None = None
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def set_fraction(self, fraction: float) -> None:
        self.setRange(0, 1000)
        self.setValue(round(min(max(fraction, 0.0), 1.0) * 1000))

    def setValue(self, value: int) -> None:
        """Painted with all else that changes. Qt's own paints the whole window at once, as it stands half
        way through: 12 ms of a key's 16."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)

    def set_mark(self, fraction: float | None) -> None:
        """A short line across the bar, for a goal."""
        self._mark = fraction
        self._retheme()

    def sizeHint(self) -> QSize:
        overhang = 0 if self._mark is None else 2 * self._theme.px(4)
        return QSize(self._theme.px(120), self._theme.px(self._height) + overhang)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, self.width(), self._theme.px(self._height))
        track.moveCenter(QRectF(self.rect()).center())
        radii = Radii.even(track.height() / 2)
        outline = rounded_path(track, radii)
        painter.fillPath(outline, self._theme.colour("h0"))
        if self._theme.high_contrast:
            painter.strokePath(outline, self._theme.colour("ink"))
        span = self.maximum() - self.minimum()
        done = (self.value() - self.minimum()) / span if span else 0.0
        if done > 0:
            bar = QRectF(track)
            bar.setWidth(max(track.width() * done, track.height()))
            self._mirror(bar)
            painter.fillPath(rounded_path(bar, radii), self._theme.colour("ink"))
        if self._mark is not None:
            mark = QRectF(track.width() * self._mark - 1, 0, 2, self.height())
            self._mirror(mark)
            painter.fillRect(mark, self._theme.colour("ink"))

    def _mirror(self, part: QRectF) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(self.width() - part.left())

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
