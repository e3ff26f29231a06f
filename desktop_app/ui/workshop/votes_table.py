"""Who has voted for what, and the points: a line for each team, entered by mouse or by its number's key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import BOTH, side_token
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.votes_row import SEAM, Column, Entry, Line, VotesRow

_ROW, _GAP, _AROUND = 52, 10, 8
MARGIN = 8
"""Left and right of the lines, for the tint of the picked one."""
_CAP, _NAME, _CELLS, _SPACE, _POINTS = range(5)


class VotesTable(QWidget):
    voted = Signal(int, int)
    """A line from 0, and the place of a side."""
    counted = Signal(int, int, int)
    """A line, the place of a side, and one hand more or fewer."""
    buzzed = Signal(int)
    pointed = Signal(int, int)
    """A line, and a point more or less."""
    remade = Signal()
    """Its lines are others now, as widgets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape: tuple[object, ...] = ()
        self._rows: list[VotesRow] = []
        self._heads: list[TextLabel] = []
        self._head = QWidget(self)
        self._head.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.setSpacing(SEAM)
        self._points = TextLabel(theme, TextRole.SMALL, "ink2", self.tr("Points"), parent=self)
        self._points.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self._stacked = self._has_points = False
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, 0, MARGIN, 1)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(_SPACE, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._retheme)

    @property
    def rows(self) -> list[VotesRow]:
        return list(self._rows)

    def show_lines(
        self,
        entry: Entry,
        columns: Sequence[Column],
        lines: Sequence[Line],
        *,
        can_enter: bool,
        can_point: bool,
    ) -> None:
        shape = (entry, tuple(columns), len(lines))
        if shape != self._shape:
            self._shape = shape
            self._make(entry, columns, len(lines))
        before = [row.line for row in self._rows]
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line, can_enter=can_enter, can_point=can_point)
        self._has_points = any(line.points is not None for line in lines)
        self._points.setVisible(self._has_points and not (self._stacked and self._heads))
        if [line.name for line in before] != [line.name for line in lines]:
            self._fit()
        self.update()

    def wanted_width(self) -> int:
        """With each team on one line."""
        return self._width_with(max(self._cells_width(), self._head.sizeHint().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        points = self._points_width() + _GAP + self._theme.px(60)
        return QSize(max(self._least_cells(), points) + 2 * MARGIN, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._theme.colour("edge" if self._theme.high_contrast else "line")
        for row, box in zip(self._rows, self._boxes(), strict=True):
            for y in (box.top(), box.bottom() + 1):
                painter.fillRect(QRect(MARGIN, y, self.width() - 2 * MARGIN, 1), line)
            if row.line.is_picked:
                self._paint_picked(painter, QRectF(box))

    def _paint_picked(self, painter: QPainter, box: QRectF) -> None:
        """A bar at its start as well as a tint: never colour alone."""
        inner = box.adjusted(0, 3, 0, -2)
        radius = self._theme.tokens.radius["control"]
        painter.fillPath(rounded_path(inner, Radii.even(radius)), self._theme.colour("press"))
        bar = QRectF(0, inner.top() + 6, 3, inner.height() - 12)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width())
        painter.fillRect(bar, self._theme.colour("ink"))

    def _boxes(self) -> list[QRect]:
        """Where each line lies."""
        boxes = []
        for row in self._rows:
            top, last = row.name.geometry(), (row.cells if self._stacked else row.name).geometry()
            bottom = last.bottom() + (_AROUND if self._stacked else 0)
            boxes.append(QRect(0, top.top(), self.width(), bottom - top.top() + 1))
        return boxes

    # Inside

    def _make(self, entry: Entry, columns: Sequence[Column], lines: int) -> None:
        """All anew: other sides, other teams, or something else is entered."""
        for row in self._rows:
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            row.deleteLater()
        self._make_heads(columns if entry in (Entry.CHOICE, Entry.HANDS) else ())
        self._rows = [VotesRow(self._theme, number, entry, columns, self) for number in range(lines)]
        for row in self._rows:
            row.voted.connect(self.voted)
            row.counted.connect(self.counted)
            row.buzzed.connect(self.buzzed)
            row.pointed.connect(self.pointed)
            for widget in row.widgets:
                widget.show()
        self._place()
        self.remade.emit()

    def _make_heads(self, columns: Sequence[Column]) -> None:
        for old in self._heads:
            self._head_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._heads = []
        for column in columns:
            ink = "ink2" if column.place == BOTH else side_token(column.place, "Ink")
            head = TextLabel(self._theme, TextRole.SMALL_MEDIUM, ink, column.name)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            self._head_row.addWidget(head, 1)
            self._heads.append(head)

    def _fit(self) -> None:
        """Narrower buttons where there is less room; where there is too little, a line of their own."""
        stacked = self._width_with(self._least_cells()) > self.width()
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()
        if not stacked:
            wanted = max(self._cells_width(), self._head.sizeHint().width())
            room = self.width() - self._width_with(0) - _GAP
            self._grid.setColumnMinimumWidth(_CELLS, min(max(room, self._least_cells()), wanted))

    def _width_with(self, cells: int) -> int:
        """Of a line whose cells take so much."""
        name = max((row.name.sizeHint().width() for row in self._rows), default=0)
        parts = [each for each in (self._cap_width(), name, cells, self._points_width()) if each]
        # The space before the points is a column too.
        return sum(parts) + _GAP * len(parts) + 2 * MARGIN

    def _place(self) -> None:
        grid, flag = self._grid, Qt.AlignmentFlag
        for widget in (self._head, self._points, *(each for row in self._rows for each in row.widgets)):
            grid.removeWidget(widget)
        for number in range(grid.rowCount()):
            grid.setRowMinimumHeight(number, 0)
        self._points.setVisible(self._has_points and not (self._stacked and self._heads))
        if self._stacked:
            grid.addWidget(self._points, 0, _POINTS)
            grid.addWidget(self._head, 1, 0, 1, _POINTS + 1)
        else:
            grid.addWidget(self._head, 0, _CELLS)
            grid.addWidget(self._points, 0, _POINTS)
        grid.setColumnMinimumWidth(_CELLS, 0)
        grid.setRowMinimumHeight(1 if self._stacked and self._heads else 0, self._theme.px(26))
        for number, row in enumerate(self._rows):
            at = 2 + 2 * number if self._stacked else 1 + number
            grid.setRowMinimumHeight(at, self._theme.px(_ROW - _AROUND * self._stacked))
            grid.addWidget(row.cap, at, _CAP, flag.AlignVCenter)
            grid.addWidget(row.name, at, _NAME)
            grid.addWidget(row.points, at, _POINTS, flag.AlignVCenter)
            if self._stacked:
                grid.addWidget(row.cells, at + 1, 0, 1, _POINTS + 1, flag.AlignTop)
                grid.setRowMinimumHeight(at + 1, row.cells.sizeHint().height() + _AROUND)
            else:
                grid.addWidget(row.cells, at, _CELLS, flag.AlignVCenter)
        self.updateGeometry()
        self.update()

    def _cells_width(self) -> int:
        return max((row.cells.sizeHint().width() for row in self._rows), default=0)

    def _least_cells(self) -> int:
        least = max((row.cells.minimumSizeHint().width() for row in self._rows), default=0)
        columns = len(self._heads)
        widest = max((head.minimumSizeHint().width() for head in self._heads), default=0)
        return max(least, columns * widest + SEAM * max(columns - 1, 0))

    def _points_width(self) -> int:
        """All are as wide, but for a number of four digits."""
        if not self._has_points:
            return 0
        longest = max(self._rows, key=lambda row: abs(row.line.points or 0))
        return max(longest.points.sizeHint().width(), self._points.sizeHint().width())

    def _cap_width(self) -> int:
        return max((row.cap.sizeHint().width() for row in self._rows), default=0)

    def _retheme(self) -> None:
        self._fit()
        self._place()
