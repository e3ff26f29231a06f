"""What Qt calls in our classes catches at its edge: painting, events, sizes, models, delegates.

An exception that leaves such a method is kept by the binding and raised again in whatever Python calls next:
an answer could stop half-way for a fault in painting, and one in `closeEvent` was seen to end the process. So
each goes to the reporter where it occurs, and Qt gets a harmless value.

It is done as a class is made: the binding keeps what it has found of a class whose first object is there.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QSize

_PACKAGE = "desktop_app.ui."
_EVENTS = (
    *("paintEvent", "resizeEvent", "moveEvent", "showEvent", "hideEvent", "closeEvent", "changeEvent"),
    *("focusInEvent", "focusOutEvent", "enterEvent", "leaveEvent", "keyPressEvent", "keyReleaseEvent"),
    *("mousePressEvent", "mouseMoveEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "wheelEvent"),
    *("dragEnterEvent", "dragMoveEvent", "dragLeaveEvent", "dropEvent", "contextMenuEvent", "timerEvent"),
    *("paint", "setData", "setEditorData", "setModelData"),
)
HARMLESS: Mapping[str, Callable[[], Any]] = {
    **dict.fromkeys(_EVENTS, lambda: None),
    **dict.fromkeys(("event", "eventFilter", "viewportEvent", "hasHeightForWidth"), lambda: False),
    **dict.fromkeys(("sizeHint", "minimumSizeHint"), QSize),
    **dict.fromkeys(("rowCount", "columnCount"), lambda: 0),
    "heightForWidth": lambda: -1,
    "data": lambda: None,
    "headerData": lambda: None,
}
"""By name: what a method gives that has failed."""


def install() -> None:
    """For every class that is made from now on; so before any other module of this package is imported."""
    if "__init_subclass__" not in vars(QObject):
        untyped: Any = QObject
        untyped.__init_subclass__ = classmethod(_guard_made)


def _guard_made(cls: type[Any], /, **given: Any) -> None:
    super(QObject, cls).__init_subclass__(**given)
    if cls.__module__.startswith(_PACKAGE):
        guard(cls)


def guard(cls: type[QObject]) -> None:
    for name, value in tuple(vars(cls).items()):
        if name in HARMLESS and callable(value):
            setattr(cls, name, guarded(name, value))


def guarded(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    """The method as Qt may call it; any other than those above as it is."""
    harmless = HARMLESS.get(name)
    if harmless is None:
        return method

    @functools.wraps(method)
    def call(*given: Any) -> Any:
        try:
            return method(*given)
        except Exception:
            sys.excepthook(*sys.exc_info())
            return harmless()

    return call
