"""Right answers of the two sides as bars growing outward from the seam."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token

_SEAM = 4


Values = tuple[tuple[int, int], tuple[int, int]]
"""Right answers and all answers of each side."""


def paint_seam_bar(
    painter: QPainter, theme: Theme, box: QRectF, values: Values, *, seam: int = _SEAM
) -> None:
    """Both sides in `box`; without answers only the track is drawn."""
    half = (box.width() - seam) / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in (LEFT, RIGHT):
        left = box.left() if index == LEFT else box.right() - half
        _paint_side(painter, theme, index, QRectF(left, box.top(), half, box.height()), values[index])
    painter.restore()


def _paint_side(painter: QPainter, theme: Theme, index: int, track: QRectF, value: tuple[int, int]) -> None:
    square = min(theme.tokens.radius["right"], track.height() / 4)
    radii = Radii.left(track.height() / 2) if index == LEFT else Radii.right(square)
    outline = rounded_path(track, radii)
    painter.fillPath(outline, theme.colour(side_token(index, "Tint2")))
    right, total = value
    if right and total:
        bar = QRectF(track)
        bar.setWidth(max(track.width() * right / total, square))
        if index == LEFT:
            bar.moveRight(track.right())
        painter.save()
        painter.setClipPath(outline)
        painter.fillPath(rounded_path(bar, radii), theme.colour(side_token(index, "Fill")))
        painter.restore()
    if theme.high_contrast:
        painter.strokePath(outline, QPen(theme.colour("ink"), 1))


class SeamBar(QLabel):
    """Never mirrored. A label, so that screen readers read its text, which is not painted."""

    def __init__(self, theme: Theme, *, height: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._names: tuple[str, str] = ("", "")
        self._values: Values = ((0, 0), (0, 0))
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
        height = self._theme.px(self._height)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint_seam_bar(painter, self._theme, box, self._values)

    def _rename(self) -> None:
        (left_right, left_all), (right_right, right_all) = self._values
        pattern = self.tr("{left}: {left_right} of {left_all}, {right}: {right_right} of {right_all}")
        self.setText(
            pattern.format(
                left=isolated(self._names[LEFT]),
                left_right=left_right,
                left_all=left_all,
                right=isolated(self._names[RIGHT]),
                right_right=right_right,
                right_all=right_all,
            )
        )
        self.setTextFormat(Qt.TextFormat.PlainText)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
