"""A QPalette of the tokens, for everything Qt draws itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole

_ROLES = {
    _Role.Window: "window",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "ink",
    _Role.PlaceholderText: "ink3",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.BrightText: "onInk",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "onInk",
    _Role.Highlight: "ink",
    _Role.HighlightedText: "onInk",
    _Role.Accent: "ink",
    _Role.Link: "ink",
    _Role.LinkVisited: "ink2",
    _Role.Light: "surface",
    _Role.Midlight: "line",
    _Role.Mid: "line",
    _Role.Dark: "edge",
    _Role.Shadow: "edge",
}
_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText)

# In high contrast the system decides; tokens name the role that plays their part.
_SYSTEM = {
    "window": _Role.Window,
    "rail": _Role.Window,
    "surface": _Role.Base,
    "sunken": _Role.Base,
    "press": _Role.Button,
    "onInk": _Role.Window,
    "aPanel": _Role.Highlight,
    "bPanel": _Role.Highlight,
    "panelOn": _Role.HighlightedText,
    "aTint": _Role.Base,
    "aTint2": _Role.Button,
    "bTint": _Role.Base,
    "bTint2": _Role.Button,
    "okTint": _Role.Base,
    "badTint": _Role.Base,
    "aOn": _Role.Window,
    "bOn": _Role.Window,
    "h0": _Role.Base,
    "h1": _Role.Base,
    "h2": _Role.Mid,
    "h3": _Role.Mid,
}


def build_palette(colour: Callable[[str], QColor]) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colour(token))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("ink3"))
    return palette


def system_colour(palette: QPalette, token: str) -> QColor:
    """The colour of the system's palette that stands for a token; text and outlines unless said otherwise."""
    return palette.color(_SYSTEM.get(token, _Role.WindowText))
