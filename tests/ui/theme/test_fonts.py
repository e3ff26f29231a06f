from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF

from desktop_app.ui.theme.fonts import TextRole, growth
from desktop_app.ui.theme.theme import Theme


@pytest.mark.parametrize("role", list(TextRole))
def test_each_role_is_set_in_a_bundled_font(theme: Theme, role: TextRole):
    info = QFontInfo(theme.font(role))
    assert info.family() == ("Inter Display" if role.value.display else "Inter")
    assert info.weight() == role.value.weight
    assert info.pixelSize() == role.value.size_px


@pytest.mark.parametrize(("size", "factor"), [(12, 2.0), (19, 2.0), (26, 1.5), (44, 1.5)])
def test_text_grows_by_its_size(size: int, factor: float):
    assert growth(size, 2.0) == pytest.approx(factor)


def test_a_larger_text_stays_larger():
    for scale in (1.25, 1.5, 2.0):
        grown = [size * growth(size, scale) for size in range(11, 90)]
        assert grown == sorted(grown)


def test_tabular_figures_are_equally_wide(theme: Theme):
    metrics = QFontMetricsF(theme.font(TextRole.SMALL, tabular=True))
    assert len({metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}) == 1
