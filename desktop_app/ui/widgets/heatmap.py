"""A year of reviews: weeks as columns, Monday first, the darker the more cards."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.ui import text
from desktop_app.ui.announcing import announce
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii
from desktop_app.ui.widgets.sizing import hint_width

WEEKS = 53
_DAYS = 7
_GAP = 3
_INSET = 3  # room for the outline of today and the cursor
_LEAST_STEP, _MOST_STEP = 12, 22
_RADIUS = 3
_LABEL_TOP = 8
_STEPS = 4  # shades above none
_KEYS = {
    Qt.Key.Key_Left: -_DAYS,
    Qt.Key.Key_Right: _DAYS,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class Heatmap(QWidget):
    """Arrow keys move a cursor by day and week; its day is the accessible name while the map has focus."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = datetime.date(2000, 1, 3)
        self._counts: dict[datetime.date, int] = {}
        self._peak = 1
        self._cursor = self._today
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._retheme)

    def set_days(self, first: datetime.date, counts: Sequence[int], today: datetime.date) -> None:
        """`counts` are cards of consecutive days from `first` on; days not given count as none."""
        days = (first + datetime.timedelta(days=number) for number in range(len(counts)))
        self._counts = dict(zip(days, counts, strict=True))
        self._today = self._cursor = today
        busy = sorted(count for count in counts if count)
        # One marathon day must not make all others pale.
        self._peak = busy[len(busy) * 9 // 10] if busy else 1
        self.setAccessibleDescription(self.summary())
        self._rename()
        self.update()

    def summary(self) -> str:
        cards = text.cards(sum(self._counts.values()))
        days = sum(1 for count in self._counts.values() if count)
        pattern = self.tr("{cards} on 1 day") if days == 1 else self.tr("{cards} on %Ln days", "", days)
        return pattern.format(cards=cards)

    def day_text(self, day: datetime.date) -> str:
        #: Date in the letters of QLocale's date formats, such as "Fri 21 November".
        pattern = self.tr("ddd d MMMM")
        date = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
        return self.tr("{day}, {cards}").format(day=date, cards=text.cards(self._counts.get(day, 0)))

    @property
    def cursor_day(self) -> datetime.date:
        return self._cursor

    def focus_radii(self) -> Radii | None:
        return None  # the cursor shows the focus

    def level(self, day: datetime.date) -> int:
        """Shade from 0 (no cards) to 4."""
        count = self._counts.get(day, 0)
        return min(-(-_STEPS * count // self._peak), _STEPS) if count else 0

    def cell(self, day: datetime.date) -> QRectF:
        columns, step = self._grid()
        return self._cell_in(columns, step, day)

    def _cell_in(self, columns: int, step: float, day: datetime.date) -> QRectF:
        # Proleptic days begin with a Monday, the 1st.
        week = columns - 1 - (self._today.toordinal() - 1) // _DAYS + (day.toordinal() - 1) // _DAYS
        x = _INSET + round(week * step)
        side = int(step) - _GAP
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - side
        return QRectF(x, _INSET + round(day.weekday() * step), side, side)

    def day_at(self, position: QPoint) -> datetime.date | None:
        for day in self._days():
            if self.cell(day).adjusted(0, 0, _GAP, _GAP).contains(position):
                return day
        return None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _, step = self._grid(width)
        labels = _LABEL_TOP + self._theme.line_height(TextRole.CAPTION)
        return round(_DAYS * step) + 2 * _INSET - _GAP + labels

    def sizeHint(self) -> QSize:
        width = WEEKS * 17
        return QSize(width, self.heightForWidth(hint_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        return QSize(16 * _LEAST_STEP, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shades = [self._theme.colour(f"h{level}") for level in range(_STEPS + 1)]
        outlined = self._theme.high_contrast
        columns, step = self._grid()
        for day in self._days():
            painter.setBrush(shades[self.level(day)])
            cell = self._cell_in(columns, step, day)
            painter.drawRoundedRect(cell, _RADIUS, _RADIUS)
            if outlined:
                self._outline(painter, cell, 0, 1)
        self._outline(painter, self.cell(self._today), 1, 1.5)
        if self.hasFocus():
            self._paint_cursor(painter, shades[self.level(self._cursor)])
        self._paint_months(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if abs(step) == _DAYS and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        self._move_to(self._cursor + datetime.timedelta(days=step))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self._move_to(day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._rename()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rename()
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.day_text(day) if day else "", self)
            return True
        return super().event(event)

    def _move_to(self, day: datetime.date) -> None:
        first = next(iter(self._days()))
        self._cursor = min(max(day, first), self._today)
        self._rename()
        self._announce()
        self.update()

    def _announce(self) -> None:
        if self.hasFocus():
            announce(self, self.day_text(self._cursor))

    def _rename(self) -> None:
        self.setAccessibleName(self.day_text(self._cursor) if self.hasFocus() else self.summary())

    def _grid(self, width: int | None = None) -> tuple[int, float]:
        """Columns and distance between them; a narrow map shows fewer weeks, not smaller ones."""
        room = (self.width() if width is None else width) + _GAP - 2 * _INSET
        columns = min(WEEKS, max(int(room / _LEAST_STEP), 1))
        return columns, min(room / columns, _MOST_STEP)

    def _days(self) -> list[datetime.date]:
        columns, _ = self._grid()
        first = self._monday(self._today) - datetime.timedelta(weeks=columns - 1)
        return [first + datetime.timedelta(days=number) for number in range((self._today - first).days + 1)]

    @staticmethod
    def _monday(day: datetime.date) -> datetime.date:
        return day - datetime.timedelta(days=day.weekday())

    def _outline(self, painter: QPainter, cell: QRectF, gap: float, width: float) -> None:
        painter.save()
        grown = gap + width / 2 - 0.25
        painter.setPen(QPen(self._theme.colour("ink"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(-grown, -grown, grown, grown), _RADIUS + grown, _RADIUS + grown)
        painter.restore()

    def _paint_cursor(self, painter: QPainter, shade: QColor) -> None:
        cell = self.cell(self._cursor)
        painter.setBrush(self._theme.colour("window"))
        painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        painter.setBrush(shade)
        painter.drawRoundedRect(cell, _RADIUS, _RADIUS)
        self._outline(painter, cell, 1.25, 2)

    def _paint_months(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(TextRole.CAPTION))
        painter.setPen(self._theme.colour("ink3"))
        metrics = QFontMetricsF(painter.font())
        top = self.height() - self._theme.line_height(TextRole.CAPTION)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        free = 0.0  # how far the last label reaches, from the side where time begins
        for day in self._days():
            if day.day != 1:
                continue
            name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            width = metrics.horizontalAdvance(name) + 1
            cell = self.cell(day)
            start = self.width() - cell.right() if mirrored else cell.left()
            start = min(start, self.width() - width)
            if start < free:
                continue
            free = start + width + 8
            x = self.width() - start - width if mirrored else start
            box = QRectF(x, top, width, self.height() - top)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()
