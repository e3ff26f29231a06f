"""The empty template is a table that reads in as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.item import Contrast
from desktop_app.formats.sheet import write_template
from tests.formats.sheet.reading import only_deck, read_sheet


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
@pytest.mark.parametrize(
    ("language", "sides"), [("en", "Leadership"), ("de-AT", "Führung"), ("fr", "Leadership")]
)
def test_the_worked_example_is_a_contrast(ending: str, language: str, sides: str, tmp_path: Path) -> None:
    path = tmp_path / f"template{ending}"
    write_template(path, language)
    deck = only_deck(read_sheet(path))
    (item,) = deck.items
    assert isinstance(item, Contrast)
    assert [side.name for side in deck.head.sides] == [sides, "Management"]
    assert (len(item.statements), len(item.sources), len(item.tags)) == (4, 1, 1)
    assert item.why
