"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path

_WIDTH, _HEIGHT, _RIM = 40, 24, 3


class Toggle(PaintedButton):
    """`toggled` tells each change, `clicked` those of the person. `title` is what is switched."""

    def __init__(self, theme: Theme, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._at = 0.0  # 0 off to 1 on
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._move_to)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._tell)
        self._tell(False)

    def focus_radii(self) -> Radii | None:
        return Radii.even(self.height() / 2)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        track = rounded_path(box, Radii.even(box.height() / 2))
        on = self.isChecked()
        painter.fillPath(track, self._theme.colour("ink") if on else self.blend("surface", "sunken"))
        painter.setPen(QPen(self._theme.colour("ink" if on else "edge"), 1))
        painter.drawPath(track)
        rim = self._theme.px(_RIM)
        side = self.height() - 2 * rim
        at = self._at
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at = 1 - at
        knob = QRectF(rim + at * (self.width() - 2 * rim - side), rim, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("onInk" if on else "edge"))
        painter.drawEllipse(knob)

    def _tell(self, on: bool) -> None:
        #: What a switch is.
        self.setAccessibleDescription(self.tr("On") if on else self.tr("Off"))
        self._slide.stop()
        duration = self._theme.motion("color")
        if not duration or not self.isVisible():
            self._move_to(float(on))
            return
        self._slide.setStartValue(self._at)
        self._slide.setEndValue(float(on))
        self._slide.setDuration(duration)
        self._slide.start()

    def _move_to(self, at: float) -> None:
        self._at = at
        self.update()
