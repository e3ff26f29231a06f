"""A few choices side by side, of which one holds; one below the other where they would not fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_button import ChoiceButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_TRACK = 3
_PADDING_X, _PADDING_Y = 14, 4
_HEIGHT = 30


class Segment(ChoiceButton):
    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, parent)
        self._block: TextBlock | None = None

    def setText(self, text: str) -> None:
        self._block = None
        super().setText(text)

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["small"])

    def natural_width(self) -> int:
        return self._text().natural_width() + 2 * _PADDING_X

    def least_width(self) -> int:
        return self._text().longest_word_width() + 2 * _PADDING_X

    def height_at(self, width: int) -> int:
        text = self._text().height_for(max(width - 2 * _PADDING_X, 1))
        return max(text + 2 * _PADDING_Y, self._theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_at(width)

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(), self.height_at(self.natural_width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.focus_radii() or Radii())
        if self.isChecked():
            painter.fillPath(path, self._theme.colour("surface"))
            painter.setPen(QPen(self._theme.colour("edge"), 1))
            painter.drawPath(path)
        painter.setPen(self._theme.colour("ink") if self.isChecked() else self.blend("ink2", "ink"))
        room = self.width() - 2 * _PADDING_X
        block = self._text()
        top = round((self.height() - block.height_for(room)) / 2)
        block.draw(painter, _PADDING_X, top, room, Qt.AlignmentFlag.AlignHCenter)

    def _text(self) -> TextBlock:
        if self._block is None:
            role = TextRole.BUTTON
            self._block = TextBlock(self.text(), self._theme.font(role), self._theme.line_height(role))
        return self._block

    def _retheme(self) -> None:
        self._block = None
        super()._retheme()


class Segmented(QWidget):
    """Arrow keys go from one to the next, as among radio buttons."""

    chosen = Signal(str)
    """The value of the choice a person has made."""

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str]], *, parent: QWidget | None = None
    ) -> None:
        """`choices` are values and what is written on them."""
        super().__init__(parent)
        self._theme = theme
        self._values = {Segment(theme, words, self): value for value, words in choices}
        for segment in self._values:
            segment.toggled.connect(self._report)
        self._telling = True
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._retheme)

    @property
    def value(self) -> str:
        return next((value for segment, value in self._values.items() if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        self._telling = False
        for segment, own in self._values.items():
            if own == value:
                segment.setChecked(True)
        self._telling = True

    @property
    def segments(self) -> list[Segment]:
        return list(self._values)

    def set_words(self, value: str, words: str) -> None:
        """Write something else on one of them."""
        segment = self.segment(value)
        if segment.text() != words:
            segment.setText(words)
            self._retheme()

    def segment(self, value: str) -> Segment:
        return next(segment for segment, own in self._values.items() if own == value)

    def set_title(self, title: str) -> None:
        """What is chosen here, for screen readers."""
        self.setAccessibleName(title)
        for segment in self._values:
            segment.setAccessibleDescription(title)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0) + _TRACK

    def sizeHint(self) -> QSize:
        width = sum(segment.natural_width() for segment in self._values) + 2 * _TRACK
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        least = max((segment.least_width() for segment in self._values), default=0)
        return QSize(least + 2 * _TRACK, self._theme.px(_HEIGHT) + 2 * _TRACK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = rounded_path(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
            Radii.even(self._theme.tokens.radius["control"] + 1),
        )
        painter.fillPath(path, self._theme.colour("press"))
        if self._theme.high_contrast:
            painter.strokePath(path, QPen(self._theme.colour("ink"), 1))

    def _boxes(self, width: int) -> list[QRect]:
        """Of the segments, as in a language read from the left."""
        segments, room = list(self._values), width - 2 * _TRACK
        natural = [segment.natural_width() for segment in segments]
        if sum(natural) <= room:
            return self._in_a_row(natural)
        least = [segment.least_width() for segment in segments]
        if sum(least) <= room and sum(natural) < 1.6 * room:
            spare, lacking = room - sum(least), sum(natural) - sum(least)
            shares = zip(least, natural, strict=True)
            return self._in_a_row([low + (high - low) * spare // max(lacking, 1) for low, high in shares])
        boxes, top = [], _TRACK
        for segment in segments:
            boxes.append(QRect(_TRACK, top, room, segment.height_at(room)))
            top += boxes[-1].height()
        return boxes

    def _in_a_row(self, widths: list[int]) -> list[QRect]:
        heights = (segment.height_at(width) for segment, width in zip(self._values, widths, strict=True))
        height, left, boxes = max(heights, default=0), _TRACK, []
        for width in widths:
            boxes.append(QRect(left, _TRACK, width, height))
            left += width
        return boxes

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for segment, box in zip(self._values, self._boxes(self.width()), strict=True):
            if mirrored:
                box.moveLeft(self.width() - box.left() - box.width())
            segment.setGeometry(box)

    def _report(self, on: bool) -> None:
        if on and self._telling:
            self.chosen.emit(self.value)

    def _retheme(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()
