"""F6: from one pane of the window to the next, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move(panes: Sequence[QWidget], steps: int) -> None:
    """Panes that are not shown are passed over."""
    focus = QApplication.focusWidget()
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return
    here = next((at for at, pane in enumerate(shown) if _holds(pane, focus)), None)
    enter(shown[0] if here is None else shown[(here + steps) % len(shown)])


def enter(pane: QWidget) -> None:
    first_stop(pane).setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_stop(pane: QWidget) -> QWidget:
    """The first control of a pane that Tab would reach; the pane itself where there is none."""
    if pane.focusProxy() is not None:
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and pane.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return pane


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
