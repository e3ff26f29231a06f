"""What an eye would stumble over in a window: texts that are cut, broken, covered, or lie on one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from desktop_app.ui.help.pane import HelpPane
from desktop_app.ui.widgets.undo_toast import UndoToast
from tests.ui.clipping import clipped, scrolls_sideways
from tests.ui.painted import Painted, paint

_BLUR = 1.0
"""px at which nothing is lost yet: half a pixel of rounding on both sides."""
_TOUCH = 2.0
"""px by which two lines of text may reach into one another's boxes: tails and accents seldom meet."""


_LAYERS = (HelpPane,)
"""Lie over a part of the window until they are closed again."""


def misfits(window: QWidget) -> list[str]:
    """One line for each fault. What can be scrolled to is looked at where it lies, out of sight or not."""
    _, painted = paint(window)
    faults = [*clipped(window), *_fields(window)]
    faults += [fault for each in painted for fault in _faults_of(each, window)]
    in_sight = _in_sight(painted, window)
    faults += [*_covered(in_sight, window), *_overlaps(in_sight, window)]
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisibleTo(window) and area.verticalScrollBar().maximum() > 0:
            _, painted = paint(inside)
            faults += [fault for each in painted for fault in _faults_of(each, inside)]
            faults += _overlaps(painted, inside)
    return list(dict.fromkeys(faults))


def menu_misfits(menu: QMenu, window: QWidget) -> list[str]:
    """Of an open menu, which Qt paints: it scrolls down on a low screen, but on none to the side."""
    wide = menu.sizeHint().width()
    faults = [f"QMenu: {wide} px wide, more than its window"] if wide > window.width() else []
    for action in menu.actions():
        if not action.isSeparator() and menu.actionGeometry(action).right() > wide:
            faults.append(f"QMenu {action.text()!r}: beyond the menu")
    return faults


def _faults_of(painted: Painted, root: QWidget) -> Iterator[str]:
    widget = painted.widget
    who = f"{type(widget).__name__} {painted.text!r}"
    if painted.broken:
        yield f"{who}: broken within a word, at {'|'.join(painted.broken)!r}"
    if painted.ink.width() > painted.room.width() + _BLUR:
        yield f"{who}: {painted.ink.width():.0f} px wide in {painted.room.width():.0f}"
    inner, ink = widget, painted.ink
    while True:
        if _is_viewport(inner) and scrolls_sideways(inner):
            return
        beyond = _beyond(ink, inner, is_viewport=_is_viewport(inner))
        if beyond:
            yield f"{who}: painted {beyond} {type(inner).__name__}"
            return
        if inner is root or inner.isWindow():
            return
        ink = ink.translated(inner.pos())
        if _is_viewport(inner):
            ink = ink.intersected(QRectF(inner.geometry()))
            if ink.isEmpty():
                return
        outer = inner.parentWidget()
        assert outer is not None
        inner = outer


def _beyond(ink: QRectF, widget: QWidget, *, is_viewport: bool) -> str:
    if ink.left() < -_BLUR or ink.right() > widget.width() + _BLUR:
        return f"{max(-ink.left(), ink.right() - widget.width()):.1f} px beyond the side of"
    if not is_viewport and (ink.top() < -_BLUR or ink.bottom() > widget.height() + _BLUR):
        return f"{max(-ink.top(), ink.bottom() - widget.height()):.1f} px above or below"
    return ""


def _is_viewport(widget: QWidget) -> bool:
    outer = widget.parentWidget()
    return isinstance(outer, QAbstractScrollArea) and outer.viewport() is widget


def _in_sight(painted: Sequence[Painted], window: QWidget) -> list[Painted]:
    """Without what lies under a layer."""
    for kind in _LAYERS:
        for layer in window.findChildren(kind):
            if layer.isVisibleTo(window):
                place = QRect(layer.mapTo(window, QPoint()), layer.size())
                painted = [
                    each
                    for each in painted
                    if layer.isAncestorOf(each.widget) or not place.intersects(_seen(each, window))
                ]
    return list(painted)


def _seen(painted: Painted, root: QWidget) -> QRect:
    """The part of its ink that is in sight, in the coordinates of `root`."""
    inner = painted.widget
    ink = painted.ink
    while inner is not root:
        ink = ink.intersected(QRectF(inner.rect())).translated(inner.pos())
        outer = inner.parentWidget()
        assert outer is not None
        inner = outer
    return ink.intersected(QRectF(root.rect())).toRect()


def _covered(painted: Sequence[Painted], window: QWidget) -> Iterator[str]:
    for each in painted:
        seen = _seen(each, window)
        if seen.width() < 3 or seen.height() < 3:
            continue
        for point in (seen.center(), QPoint(seen.left() + 1, seen.center().y())):
            found = window.childAt(point) or window
            if not (
                found is each.widget
                or found.isAncestorOf(each.widget)
                or each.widget.isAncestorOf(found)
                or (_is_of_toast(found) and _can_be_scrolled(each.widget))
            ):
                yield f"{type(each.widget).__name__} {each.text!r}: covered by {type(found).__name__}"
                break


def _is_of_toast(widget: QWidget) -> bool:
    """It lies there for some seconds only."""
    parent = widget.parentWidget()
    return isinstance(widget, UndoToast) or (parent is not None and _is_of_toast(parent))


def _can_be_scrolled(widget: QWidget) -> bool:
    """Out from under what lies over the foot of the page."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return isinstance(parent, QScrollArea) and parent.verticalScrollBar().maximum() > 0


def _overlaps(painted: Sequence[Painted], root: QWidget) -> Iterator[str]:
    places = [(each, _seen(each, root)) for each in painted]
    places = sorted(
        ((each, seen) for each, seen in places if not seen.isEmpty()), key=lambda pair: pair[1].top()
    )
    for index, (one, first) in enumerate(places):
        for other, second in places[index + 1 :]:
            if second.top() > first.bottom():
                break
            if one.number == other.number and one.widget is other.widget and one.text == other.text:
                continue
            shared = first.intersected(second)
            if shared.width() > _TOUCH and shared.height() > _TOUCH:
                yield (
                    f"{type(one.widget).__name__} {one.text!r} and {type(other.widget).__name__}"
                    f" {other.text!r}: lie on one another"
                )


def _fields(window: QWidget) -> Iterator[str]:
    """Of the boxes to type in, which Qt paints."""
    for line in window.findChildren(QLineEdit):
        if line.isVisibleTo(window):
            words, margins = line.placeholderText(), line.textMargins()
            metrics = line.fontMetrics()
            room = line.contentsRect().width() - margins.left() - margins.right() - 4
            if metrics.horizontalAdvance(words) > room:
                yield f"{type(line).__name__} {words!r}: its hint is wider than its {room} px"
            if metrics.height() > line.contentsRect().height():
                yield f"{type(line).__name__}: lower than a line"
    for box in window.findChildren(QPlainTextEdit):
        if box.isVisibleTo(window) and box.viewport().height() < box.fontMetrics().height():
            yield f"{type(box).__name__} {box.toPlainText()!r}: lower than a line"
