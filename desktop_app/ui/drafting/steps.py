"""How far one is: choose a file, review the drafts, add them to a deck."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_BOX, _GAP, _LINE = 20, 8, 24


class Steps(TextLabel):
    """Only the step that is open has words where there is no room for all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, TextRole.BUTTON, "ink", parent=parent)
        self._words = (self.tr("Choose file"), self.tr("Review drafts"), self.tr("Add to deck"))
        self._current = 1
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rename()

    @property
    def current(self) -> int:
        """0, 1 or 2."""
        return self._current

    def set_current(self, step: int) -> None:
        self._current = step
        self._rename()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def width_of(self, *, compact: bool) -> int:
        line = self._theme.px(_LINE) + 2 * _GAP + 2
        return sum(self._width(step, compact) for step in range(len(self._words))) + 2 * line

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        tall = max(self._theme.px(_BOX), self._theme.line_height(TextRole.BUTTON))
        return QSize(self.width_of(compact=self._compact), tall + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 0.0
        for step in range(len(self._words)):
            width = self._width(step, self._compact)
            left = self.width() - at - width if mirrored else at
            self._paint_step(painter, step, left, mirrored)
            at += width
            if step + 1 < len(self._words):
                line = self._theme.px(_LINE)
                left = self.width() - at - _GAP - line if mirrored else at + _GAP
                painter.fillRect(QRectF(left, round(self.height() / 2), line, 1), self._theme.colour("edge"))
                at += line + 2 * _GAP + 2

    def _paint_step(self, painter: QPainter, step: int, left: float, mirrored: bool) -> None:
        theme, side = self._theme, self._theme.px(_BOX)
        width = self._width(step, self._compact)
        box = QRectF(left + width - side if mirrored else left, round((self.height() - side) / 2), side, side)
        is_current = step == self._current
        path = rounded_path(box.adjusted(0.5, 0.5, -0.5, -0.5), Radii.even(5))
        if is_current:
            painter.fillPath(path, theme.colour("ink"))
        else:
            painter.strokePath(path, QPen(theme.colour("edge"), 1))
        if step < self._current:
            theme.paint_icon(painter, box.adjusted(4, 4, -4, -4), "check", theme.colour("ink2"))
        else:
            number = self._words_block(text.count(step + 1), TextRole.CAPTION)
            painter.setPen(theme.colour("onInk" if is_current else "ink2"))
            top = box.center().y() - number.height_for(side) / 2
            number.draw(painter, box.left(), top, side, Qt.AlignmentFlag.AlignHCenter)
        if is_current or not self._compact:
            words = self._words_block(self._words[step], TextRole.BUTTON if is_current else TextRole.BODY)
            painter.setPen(theme.colour("ink" if is_current else "ink2"))
            wide = words.natural_width() + 1
            start = box.left() - _GAP - wide if mirrored else box.right() + _GAP
            words.draw(painter, start, (self.height() - words.height_for(wide)) / 2, wide)

    def _width(self, step: int, compact: bool) -> int:
        side = self._theme.px(_BOX)
        if compact and step != self._current:
            return side
        role = TextRole.BUTTON if step == self._current else TextRole.BODY
        return side + _GAP + self._words_block(self._words[step], role).natural_width() + 1

    def _words_block(self, words: str, role: TextRole) -> TextBlock:
        return TextBlock(words, self._theme.font(role), self._theme.line_height(role))

    def _rename(self) -> None:
        #: For screen readers; {step} and {all} are numbers, {words} such as "Review drafts".
        pattern = self.tr("Step {step} of {all}: {words}")
        self.setAccessibleName(
            pattern.format(
                step=text.count(self._current + 1), all=text.count(3), words=self._words[self._current]
            )
        )
