"""The heads of the table: above each column its name and what it means, before each row its number."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.importing.cell_delegate import PADDING_X, PADDING_Y
from desktop_app.ui.importing.rows_model import HAS_PROBLEM
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_ABOVE, _BETWEEN, _BELOW = 12, 4, 12
_SIGN = 16


class _Name(TextLabel):
    """One line; what a column is called may be anything."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, TextRole.SMALL, "ink3", parent=parent)
        self._whole = ""

    def show_name(self, name: str, width: int) -> None:
        self._whole = name
        flat = " ".join(name.split())
        metrics = self.fontMetrics()
        metrics = type(metrics)(self._theme.font(TextRole.SMALL))
        self.setText(metrics.elidedText(flat, Qt.TextElideMode.ElideRight, width))
        self.setAccessibleName(name)


class ColumnHeads(QAbstractScrollArea):
    """Each has a list of what the column can mean. It scrolls sideways with its table, which stands below it:
    in the table's own head screen readers would not find the lists."""

    meaningChosen = Signal(int, object)
    """A column, and what it is to mean."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__()
        self._theme = theme
        self.table = table
        self.fields: list[ChoiceField] = []
        self._names: list[_Name] = []
        self._words: list[str] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        theme.changed.connect(self.place)

    def set_columns(
        self, names: Sequence[str], choices: Sequence[Choice], meanings: Sequence[object]
    ) -> None:
        """What each column is called, what any can mean, and what each means."""
        while len(self.fields) < len(names):
            self._add()
        while len(self.fields) > len(names):
            for widget in (self.fields.pop(), self._names.pop()):
                widget.hide()
                widget.deleteLater()
        self._words = list(names)
        for field, name, meaning in zip(self.fields, names, meanings, strict=True):
            #: For screen readers: what a column of a table means. {column} is what it is called there.
            field.set_title(self.tr("Column {column}").format(column=isolated(name)))
            if field.choices != tuple(choices) or field.value != meaning:
                field.set_choices(choices, meaning)
        for before, after in itertools.pairwise(self.fields):
            QWidget.setTabOrder(before, after)
        self.place()

    def least_width(self, column: int) -> int:
        """Of a column, so that no word of its list is broken."""
        return self.fields[column].minimumSizeHint().width() + 2 * PADDING_X - 8

    def sizeHint(self) -> QSize:
        heights = (field.heightForWidth(self._inner(at)) for at, field in enumerate(self.fields))
        name = self._theme.line_height(TextRole.SMALL)
        return QSize(self._theme.px(200), _ABOVE + name + _BETWEEN + max(heights, default=0) + _BELOW)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(100), self.sizeHint().height())

    def place(self) -> None:
        """Above its column each, after columns became wider or the table was scrolled."""
        if self.table.horizontalHeader().count() != len(self.fields):
            return
        start, name_height = self._start(), self._theme.line_height(TextRole.SMALL)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, (field, name) in enumerate(zip(self.fields, self._names, strict=True)):
            wide = self._inner(at)
            left = start + PADDING_X - 4
            if mirrored:
                left = self.viewport().width() - left - wide
            name.show_name(self._words[at], wide - 8)
            name.setGeometry(left + 4, _ABOVE, wide - 8, name_height)
            field.setGeometry(left, _ABOVE + name_height + _BETWEEN, wide, field.heightForWidth(wide))
            start += self.table.columnWidth(at)
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        line = QRect(0, self.viewport().height() - 1, self.viewport().width(), 1)
        painter.fillRect(line, self._theme.colour("ink" if self._theme.high_contrast else "line"))

    def _start(self) -> int:
        """Where the first column begins: after the numbers of the rows."""
        return self.table.verticalHeader().width() - self.table.horizontalScrollBar().value()

    def _add(self) -> None:
        name = _Name(self._theme, self.viewport())
        field = ChoiceField(self._theme, "", parent=self.viewport())
        field.chosen.connect(self._tell)
        self.fields.append(field)
        self._names.append(name)
        name.show()
        field.show()

    def _tell(self, meaning: object) -> None:
        field = self.sender()
        if isinstance(field, ChoiceField) and field in self.fields:
            self.meaningChosen.emit(self.fields.index(field), meaning)

    def _inner(self, column: int) -> int:
        return max(self.table.columnWidth(column) - 2 * PADDING_X + 8, 1)


class RowHeads(QHeaderView):
    """The number a row has in its file; with a sign where something is wrong in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._highest = 1
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(8)
        theme.changed.connect(self.updateGeometry)

    def focus_radii(self) -> None:
        """No ring."""

    def set_highest(self, number: int) -> None:
        """Of all rows, so that the numbers have room."""
        self._highest = number
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        number = self._block(str(self._highest)).natural_width()
        return QSize(16 + number + 8 + self._theme.px(_SIGN) + 10, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if model is None:
            return
        number = str(model.headerData(section, Qt.Orientation.Vertical) or "")
        wrong = bool(model.headerData(section, Qt.Orientation.Vertical, HAS_PROBLEM))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._theme.colour("ink" if self._theme.high_contrast else "line"))
        colour = self._theme.colour("bad" if wrong else "ink3")
        painter.setPen(colour)
        block = self._block(number)
        wide = block.natural_width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        high = block.height_for(wide)
        top = rect.top() + max((rect.height() - high) // 2, PADDING_Y // 2)
        left = rect.right() - 16 - wide if mirrored else rect.left() + 16
        block.draw(painter, left, top, wide)
        if wrong:
            size = self._theme.px(_SIGN)
            start = left - 8 - size if mirrored else left + wide + 8
            place = QRectF(start, rect.top() + (rect.height() - size) / 2, size, size)
            self._theme.paint_icon(painter, place, "triangle-alert", colour)
        painter.restore()

    def _block(self, number: str) -> TextBlock:
        font = self._theme.font(TextRole.BODY, tabular=True)
        return TextBlock(number, font, self._theme.line_height(TextRole.BODY))
