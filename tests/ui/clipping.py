"""Finds texts that do not fit: labels and buttons with less room than they need."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QTableView, QWidget

from desktop_app.ui.importing.heads import ColumnHeads
from desktop_app.ui.widgets.answer_panel import AnswerPanel


def clipped(root: QWidget) -> list[str]:
    """One line for each visible label or button of `root` that is cut; what can be scrolled to is not."""
    texts = [*root.findChildren(QLabel), *root.findChildren(QAbstractButton)]
    faults = []
    for widget in texts:
        if widget.isVisibleTo(root) and widget.text():
            fault = _too_small(widget) or _sticks_out(widget, root)
            if fault:
                faults.append(f"{type(widget).__name__} {widget.text()!r}: {fault}")
    return faults


def scrolls_sideways(viewport: QWidget) -> bool:
    """Of a table that is wider than its place, or of the heads of one: alone among all that scrolls."""
    area = viewport.parentWidget()
    if isinstance(area, ColumnHeads):
        area = area.table
    return isinstance(area, QTableView) and area.horizontalScrollBar().maximum() > 0


def _too_small(widget: QWidget) -> str:
    least = widget.minimumSizeHint().width()
    if widget.width() < least:
        return f"{widget.width()} px wide, needs {least}"
    if isinstance(widget, AnswerPanel):
        tall = widget.least_height(widget.width())  # it is usually taller than it has to be
    elif widget.hasHeightForWidth():
        tall = widget.heightForWidth(widget.width())
    else:
        tall = widget.sizeHint().height()
    return f"{widget.height()} px high, needs {tall}" if widget.height() < tall else ""


def _sticks_out(widget: QWidget, root: QWidget) -> str:
    inner = widget
    while inner is not root:
        outer = inner.parentWidget()
        assert outer is not None
        area = widget.rect().translated(widget.mapTo(outer, widget.rect().topLeft()))
        scrolls = isinstance(outer.parentWidget(), QAbstractScrollArea)
        if scrolls_sideways(outer):
            return ""
        if area.left() < 0 or area.right() >= outer.width():
            return f"beyond the side of {type(outer).__name__}"
        if scrolls:
            return ""
        if area.top() < 0 or area.bottom() >= outer.height():
            return f"beyond the top or bottom of {type(outer).__name__}"
        inner = outer
    return ""
