"""A part of a sort board: a side's area, or the pile of what is still loose. Traits lie on top of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token
from desktop_app.ui.widgets.side_label import SideLabel
from desktop_app.ui.widgets.text_label import TextLabel

PILE = 2
TOP, BOTTOM = 20, 20
_HEADER_GAP, _FOOT_GAP = 14, 12
_SIDE_PADDING, _PILE_PADDING, _TIGHT_PADDING = 28, 20, 16
_ROOMY_FROM = 280
_COUNT_GAP = 12
_PILL = 21


class SortZone(QWidget):
    """`index` is LEFT, RIGHT or PILE. The dashed slot shows where the next trait will lie."""

    clicked = Signal()

    def __init__(self, theme: Theme, index: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = index
        self._slot = QRectF()
        self._is_over = False
        self._name: TextLabel
        if index == PILE:
            self._name = TextLabel(theme, TextRole.LEAD, "ink", parent=self)
            count_colour = "ink3"
        else:
            self._name = SideLabel(theme, index, "", role=TextRole.LEAD, parent=self)
            count_colour = side_token(index, "Ink")
        self._count = TextLabel(theme, TextRole.BODY, count_colour, tabular=True, parent=self)
        self._foot = TextLabel(theme, TextRole.SMALL, "ink3", parent=self)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._foot.hide()
        theme.changed.connect(self.update)

    # What the table tells

    def set_name(self, name: str) -> None:
        self._name.setText(name)

    def set_count(self, words: str) -> None:
        self._count.setText(words)
        self._place_header()

    def set_foot(self, words: str) -> None:
        """Shown at the foot where there is room."""
        self._foot.setText(words)

    def set_slot(self, slot: QRectF) -> None:
        """In the zone's own coordinates; empty for none."""
        if slot != self._slot:
            self._slot = slot
            self.update()

    def set_over(self, is_over: bool) -> None:
        """A trait is held above it."""
        if is_over != self._is_over:
            self._is_over = is_over
            self.update()

    def padding_at(self, width: int) -> int:
        """Left and right of its traits."""
        if width < _ROOMY_FROM:
            return _TIGHT_PADDING
        return _PILE_PADDING if self._index == PILE else _SIDE_PADDING

    def header_height(self, width: int) -> int:
        """Down to where the first trait lies."""
        inner = width - 2 * self.padding_at(width)
        name, count = self._header_sizes(inner)
        return TOP + max(name, count) + _HEADER_GAP

    def least_width(self) -> int:
        words = self._name.minimumSizeHint().width() + _COUNT_GAP + self._count.sizeHint().width()
        return words + 2 * _TIGHT_PADDING

    def place_foot(self, free_from: int) -> None:
        """Show the words at the foot if they fit below what lies in the zone (zone coordinates)."""
        padding = self.padding_at(self.width())
        inner = self.width() - 2 * padding
        height = self._foot.heightForWidth(inner) if self._foot.text() else 0
        top = self.height() - BOTTOM - height
        fits = bool(height) and top >= free_from + _FOOT_GAP
        self._foot.setVisible(fits)
        if fits:
            self._foot.setGeometry(padding, top, inner, height)

    # Inside

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._place_header()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the release would go elsewhere

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radii = QRectF(self.rect()), self._radii()
        painter.fillPath(rounded_path(box, radii), self._theme.colour(self._fill()))
        if self._theme.high_contrast:
            painter.setPen(QPen(self._theme.colour("ink"), 1))
            painter.drawPath(rounded_path(box.adjusted(0.5, 0.5, -0.5, -0.5), radii))
        if not self._slot.isEmpty():
            pen = QPen(self._theme.colour(side_token(self._index, "Line")), 1.5)
            pen.setDashPattern((3, 2.5))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            radius = self._theme.px(_PILL) if self._index == LEFT else self._theme.tokens.radius["right"]
            painter.drawPath(rounded_path(self._slot.adjusted(1, 1, -1, -1), Radii.even(radius)))

    def _fill(self) -> str:
        if self._index == PILE:
            return "press" if self._is_over else "surface"
        return side_token(self._index, "Tint2" if self._is_over else "Tint")

    def _radii(self) -> Radii:
        radius = self._theme.tokens.radius
        if self._index == LEFT:
            return Radii.left(radius["leftArea"])
        return Radii.right(radius["right"]) if self._index == RIGHT else Radii()

    def _header_sizes(self, inner: int) -> tuple[int, int]:
        count = self._count.sizeHint()
        return self._name.heightForWidth(max(inner - count.width() - _COUNT_GAP, 1)), count.height()

    def _place_header(self) -> None:
        padding = self.padding_at(self.width())
        inner = self.width() - 2 * padding
        count = self._count.sizeHint()
        name, tall = self._header_sizes(inner)
        height = max(name, tall)
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        count_x = padding if at_left else padding + inner - count.width()
        name_x = padding + count.width() + _COUNT_GAP if at_left else padding
        self._name.setGeometry(name_x, TOP + (height - name) // 2, inner - count.width() - _COUNT_GAP, name)
        self._count.setGeometry(count_x, TOP + (height - tall) // 2, count.width(), tall)
