"""A team's vote for one side: half of a pair of buttons, of which one may hold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT, paint_app_mark, paint_side_glyph, side_token

WIDTH, HEIGHT = 70, 34
_GLYPH = 12


class SideButton(PaintedButton):
    """`place` is 0 left, 1 right, 2 both. Whether it holds is said from outside: a click only asks for it."""

    def __init__(self, theme: Theme, place: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._place = place
        self.setCheckable(True)
        # A click leaves the focus where it is, so that Space goes on meaning the next step.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Left as it is."""

    def focus_radii(self) -> Radii | None:
        square = self._theme.tokens.radius["right"]
        if self._place == LEFT:
            return Radii(self.height() / 2, 0, 0, self.height() / 2)
        return Radii.right(square) if self._place == RIGHT else Radii()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH) * 2 // 3, self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded_path(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.focus_radii() or Radii()
        )
        if self.isChecked():
            painter.fillPath(outline, self._theme.colour(self._panel()))
        else:
            painter.fillPath(outline, self.blend("surface", "sunken") if self.isEnabled() else self._idle())
            painter.setPen(QPen(self._theme.colour("edge" if self.isEnabled() else "line"), 1))
            painter.drawPath(outline)
        self._paint_glyph(painter)

    def _paint_glyph(self, painter: QPainter) -> None:
        theme, size = self._theme, self._theme.px(_GLYPH)
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(self.rect()).center())
        if self._place == BOTH:
            sides = [
                theme.colour("onInk" if self.isChecked() else side_token(each, "Fill")) for each in (0, 1)
            ]
            paint_app_mark(painter, box.adjusted(-1, 0, 1, 0), *sides)
        else:
            token = "panelOn" if self.isChecked() else side_token(self._place, "Fill")
            paint_side_glyph(painter, box, self._place, theme.colour(token))

    def _panel(self) -> str:
        return "ink" if self._place == BOTH else side_token(self._place, "Panel")

    def _idle(self) -> QColor:
        return self._theme.colour("sunken")
