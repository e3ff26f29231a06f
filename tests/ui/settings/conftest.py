from __future__ import annotations

from tests.ui.widgets.conftest import _fonts, theme

__all__ = ["_fonts", "theme"]
