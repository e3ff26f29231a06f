"""What each state of a screen is looked at in: themes, sizes, text sizes and languages."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from tests.ui import pseudo
from tests.ui.pages import FIRST, LARGE, SMALL

LANGUAGES = {"english": "en", "pseudo": pseudo.LONG, "rtl": pseudo.MIRRORED}
"""From the name in a picture's path to the code of the language."""

THEMES = ("light", "dark")
SIZES = (SMALL, FIRST, LARGE)
PERCENTS = (100, 200)


class Look(NamedTuple):
    theme: str
    percent: int
    size: tuple[int, int]

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.size[0]}x{self.size[1]}-{self.percent}"


class Looks:
    """One after the other; each time from the other end, since a theme takes longest to change."""

    def __init__(self, themes: tuple[str, ...] = THEMES, sizes: tuple[tuple[int, int], ...] = SIZES) -> None:
        self._looks = [
            Look(theme, percent, size) for percent, theme, size in itertools.product(PERCENTS, themes, sizes)
        ]

    def __iter__(self) -> Iterator[Look]:
        looks = list(self._looks)
        self._looks.reverse()
        return iter(looks)
