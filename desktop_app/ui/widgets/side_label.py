"""A side's glyph and name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import paint_side_glyph, side_token
from desktop_app.ui.widgets.text_label import TextLabel

_GLYPH = 13
_GAP = 8


class SideLabel(TextLabel):
    """`mirrored` puts the glyph at the right end, the outer one of a right panel."""

    def __init__(
        self,
        theme: Theme,
        index: int,
        name: str,
        mirrored: bool = False,
        *,
        role: TextRole = TextRole.SECTION,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._index = index
        self._mirrored = mirrored
        self._stacked = stacked  # the glyph above the name instead of beside it
        super().__init__(theme, role, side_token(index, "Ink"), name, parent=parent)
        self._place_text()

    def set_stacked(self, stacked: bool) -> None:
        if stacked != self._stacked:
            self._stacked = stacked
            self._place_text()
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint.expandedTo(QSize(0, self._theme.px(_GLYPH)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._theme.px(_GLYPH)
        line = self._theme.line_height(self._role)
        box = QRectF(0, 0 if self._stacked else (line - size) / 2, size, size)
        if self._glyph_at_right():
            box.moveRight(self.width())
        box.moveTop(round(box.top()))
        colour = self._theme.colour(side_token(self._index, "Fill"))
        paint_side_glyph(QPainter(self), box, self._index, colour)

    def _glyph_at_right(self) -> bool:
        return self._mirrored != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    def _place_text(self) -> None:
        lead = self._theme.px(_GLYPH) + self._theme.px(_GAP)
        at_right = self._glyph_at_right()
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(Qt.AlignmentFlag.AlignAbsolute | side)
        if self._stacked:
            self.setContentsMargins(0, lead, 0, 0)
        else:
            self.setContentsMargins(0 if at_right else lead, 0, lead if at_right else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A frame that is styled before it has a size takes margins larger than itself for none.
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._place_text()

    def _retheme(self) -> None:
        self._place_text()
        super()._retheme()
