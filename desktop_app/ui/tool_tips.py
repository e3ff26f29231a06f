"""Tool tips that show what they are given, letter by letter."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def tip_text(text: str) -> str:
    """For a tool tip: Qt guesses whether one is HTML, and would load what it names."""
    if not Qt.mightBeRichText(text):
        return text
    lines = "<br>".join(escape(line, quote=False) for line in text.splitlines())
    return f"<span>{lines}</span>"


def set_tip(widget: QWidget, text: str) -> None:
    widget.setToolTip(tip_text(text))
