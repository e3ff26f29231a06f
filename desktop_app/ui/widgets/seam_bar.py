"""Right answers of the two sides as bars growing outward from the seam."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token

_SEAM = 4


class SeamBar(QLabel):
    """Never mirrored. A label, so that screen readers read its text, which is not painted."""

    def __init__(self, theme: Theme, *, height: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._names: tuple[str, str] = ("", "")
        self._values: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (0, 0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def set_names(self, left: str, right: str) -> None:
        self._names = (left, right)
        self._rename()

    def set_values(self, left: tuple[int, int], right: tuple[int, int]) -> None:
        """Right answers and all answers of each side; without answers only the track is drawn."""
        self._values = (left, right)
        self._rename()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = (self.width() - _SEAM) / 2
        height = self._theme.px(self._height)
        top = (self.height() - height) / 2
        for index in (LEFT, RIGHT):
            track = QRectF(0 if index == LEFT else self.width() - half, top, half, height)
            self._paint_side(painter, index, track)

    def _paint_side(self, painter: QPainter, index: int, track: QRectF) -> None:
        colour = self._theme.colour
        square = min(self._theme.tokens.radius["right"], track.height() / 4)
        radii = Radii.left(track.height() / 2) if index == LEFT else Radii.right(square)
        outline = rounded_path(track, radii)
        painter.fillPath(outline, colour(side_token(index, "Tint2")))
        right, total = self._values[index]
        if right and total:
            bar = QRectF(track)
            bar.setWidth(max(track.width() * right / total, square))
            if index == LEFT:
                bar.moveRight(track.right())
            painter.save()
            painter.setClipPath(outline)
            painter.fillPath(rounded_path(bar, radii), colour(side_token(index, "Fill")))
            painter.restore()
        if self._theme.high_contrast:
            painter.strokePath(outline, QPen(colour("ink"), 1))

    def _rename(self) -> None:
        (left_right, left_all), (right_right, right_all) = self._values
        pattern = self.tr("{left}: {left_right} of {left_all}, {right}: {right_right} of {right_all}")
        self.setText(
            pattern.format(
                left=self._names[LEFT],
                left_right=left_right,
                left_all=left_all,
                right=self._names[RIGHT],
                right_right=right_right,
                right_all=right_all,
            )
        )
        self.setTextFormat(Qt.TextFormat.PlainText)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
