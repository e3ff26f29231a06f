"""The design's numbers, read from `tokens.json`. Pure: no Qt, no state."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Tokens:
    light: Mapping[str, str]  # name -> "#RRGGBB"; `dark` has the same names
    dark: Mapping[str, str]
    space: tuple[int, ...]  # px, ascending
    radius: Mapping[str, int]  # px
    motion_ms: Mapping[str, int]
    focus_width: int  # px
    focus_gap: int  # px

    def colours(self, *, dark: bool) -> Mapping[str, str]:
        return self.dark if dark else self.light


def load_tokens(path: Path) -> Tokens:
    """Raises ValueError when the two themes do not name the same colours."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    light, dark = raw["color"]["light"], raw["color"]["dark"]
    if light.keys() != dark.keys():
        raise ValueError(f"colours named in one theme only: {sorted(light.keys() ^ dark.keys())}")
    return Tokens(
        light=MappingProxyType(light),
        dark=MappingProxyType(dark),
        space=tuple(raw["space"]),
        radius=MappingProxyType(raw["radius"]),
        motion_ms=MappingProxyType(raw["motionMs"]),
        focus_width=raw["focus"]["width"],
        focus_gap=raw["focus"]["gap"],
    )
