"""A window as a screen reader has it: one line for each thing, in reading order, indented by depth.

    uv run python -m tests.ui.accessible_tree [SCREEN …]

prints the screens of a learner's first days; with words, those whose names hold one of them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

_STATES = ("focused", "disabled", "checked", "expanded", "readOnly", "selected", "busy")


class Node(NamedTuple):
    depth: int
    role: str
    name: str
    description: str
    states: tuple[str, ...]
    shortcut: str
    value: str
    can_focus: bool

    def __str__(self) -> str:
        line = f"{'  ' * self.depth}{self.role} “{self.name}”"
        for mark, more in (("—", self.description), ("=", self.value), ("key", self.shortcut)):
            line += f" {mark} {more}" if more else ""
        states = (*self.states, *(("focusable",) if self.can_focus else ()))
        return f"{line} [{', '.join(states)}]" if states else line


def nodes(widget: QWidget) -> list[Node]:
    """What is visible of it, itself first; what has neither name nor role of its own only by its children."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return list(_walk(found, 0))


def tree(widget: QWidget) -> str:
    return "\n".join(map(str, nodes(widget)))


def stops(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in reading order."""
    found = QAccessible.queryAccessibleInterface(window)
    assert found is not None
    return [each for each in _widgets(found) if _is_stop(each)]


def tab_order(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in the order in which it does."""
    found, widget = [], window.nextInFocusChain()
    while widget is not None and widget is not window:
        if window.isAncestorOf(widget) and _is_stop(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    stops_here = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(stops_here) and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def _widgets(interface: QAccessibleInterface) -> Iterator[QWidget]:
    if interface.state().invisible:
        return
    widget = interface.object()
    if isinstance(widget, QWidget):
        yield widget
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _widgets(child)


def _walk(interface: QAccessibleInterface, depth: int) -> Iterator[Node]:
    state = interface.state()
    if state.invisible:
        return
    node = _node(interface, depth)
    if not _is_holder(node):
        yield node
        depth += 1
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _walk(child, depth)


def _node(interface: QAccessibleInterface, depth: int) -> Node:
    text, state = QAccessible.Text, interface.state()
    name, description = interface.text(text.Name), interface.text(text.Description)
    return Node(
        depth,
        interface.role().name,
        name,
        # Qt describes a control without a description by its tooltip; screen readers say what is new.
        "" if description == name else description,
        tuple(name for name in _STATES if getattr(state, name)),
        interface.text(text.Accelerator),
        interface.text(text.Value),
        bool(state.focusable),
    )


def _is_holder(node: Node) -> bool:
    """Screen readers pass over what only holds others."""
    return node.role in ("Client", "LayeredPane", "Pane", "Border") and not (
        node.name or node.description or node.can_focus
    )


def main(wanted: Sequence[str]) -> None:
    from desktop_app.compose import open_engine
    from desktop_app.ui.theme.theme import make_theme
    from tests.clock import FakeClock
    from tests.flows.driver import Learner
    from tests.flows.test_accessibility_tree import screens

    application = QApplication([])
    application.setStyle("Fusion")
    theme, clock = make_theme(application), FakeClock()
    theme.set_reduced_motion(True)
    theme.apply(application)
    with tempfile.TemporaryDirectory() as folder:
        learner = Learner(theme, open_engine(Path(folder), clock=clock))
        for name, at in screens(lambda: learner, clock):
            if not wanted or any(each.casefold() in name for each in wanted):
                print(f"\n{name}\n{tree(at.window)}")
        learner.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1:])
