"""Size hints of widgets whose height follows from their width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hint_width(widget: QWidget, natural: int) -> int:
    """The width a size hint should take its height from.

    Layouts let no fixed height grow beyond the hint, whatever `heightForWidth` says. So once a widget has
    been given a width the hint must speak of that one. Call `updateGeometry` when it changes.
    """
    return widget.width() if widget.testAttribute(Qt.WidgetAttribute.WA_Resized) else natural
