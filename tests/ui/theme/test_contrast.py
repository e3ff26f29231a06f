"""Every contrast ratio the design promises, for both themes (WCAG 2.2)."""

from __future__ import annotations

import pytest

from desktop_app.paths import resource
from desktop_app.ui.theme.tokens import load_tokens

TEXT, SHAPE = 4.5, 3.0

PAIRS = [
    *(
        ("ink", ground, TEXT)
        for ground in ("window", "surface", "press", "aTint", "bTint", "aTint2", "bTint2")
    ),
    *(("ink2", ground, TEXT) for ground in ("window", "rail", "surface", "press")),
    *(("ink3", ground, TEXT) for ground in ("window", "rail", "press", "sunken", "surface")),
    ("onInk", "ink", TEXT),
    ("onInk", "inkHover", TEXT),
    ("aInk", "surface", TEXT),
    ("aInk", "aTint", TEXT),
    ("aInk", "aTint2", TEXT),
    ("bInk", "surface", TEXT),
    ("bInk", "bTint", TEXT),
    ("bInk", "bTint2", TEXT),
    ("ok", "surface", TEXT),
    ("ok", "okTint", TEXT),
    ("bad", "surface", TEXT),
    ("bad", "badTint", TEXT),
    ("bad", "window", TEXT),
    ("panelOn", "aPanel", TEXT),
    ("panelOn", "bPanel", TEXT),
    ("edge", "surface", SHAPE),
    ("edge", "window", SHAPE),
    ("aFill", "window", SHAPE),
    ("aFill", "aTint2", SHAPE),
    ("bFill", "window", SHAPE),
    ("bFill", "bTint2", SHAPE),
    ("aLine", "surface", SHAPE),
    ("aLine", "aTint", SHAPE),
    ("bLine", "surface", SHAPE),
    ("bLine", "bTint", SHAPE),
    ("aPanel", "window", SHAPE),
    ("bPanel", "window", SHAPE),
]


def luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "limit"), PAIRS)
def test_contrast_is_enough(front: str, ground: str, limit: float, dark: bool):
    colours = load_tokens(resource("tokens.json")).colours(dark=dark)
    assert contrast(colours[front], colours[ground]) >= limit
