"""Whatever is in a file: it ends in tables, items and problems, never in an error of ours."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck
from desktop_app.formats.deck_toml import parse_toml, read_toml, write_toml
from desktop_app.formats.sheet import (
    Role,
    SheetMapping,
    deck_of,
    guess_mapping,
    new_head,
    tables_of_text,
    write_xlsx,
)
from desktop_app.formats.sheet.encoding import encoding_of
from tests.formats.sheet.reading import HEAD, read_sheet, tables_in, write_ods

ANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
CELLS = st.text("ab\n\t ;,|\"#='{}:c1\ufffd\0é\u202e", max_size=12) | st.sampled_from(
    [
        "contrast",
        "card",
        "situation",
        "traits",
        "Leadership",
        "both",
        "{{c1::x}}",
        "#versus",
        "#html:true",
        "id",
        "kind",
    ]
)
ROWS = st.lists(st.lists(CELLS, max_size=6), max_size=8)


def _is_valid(deck: Deck) -> bool:
    """As our own deck file would have it; a deck without items cannot be one."""
    return not deck.items or parse_toml(write_toml(deck).encode(), "deck.toml").problems == ()


@ANY
@given(text=st.text("ab\n\r\t ;,|\"#=':\0é", max_size=200) | st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for table in tables_of_text(text, "x").tables:
        mapping = guess_mapping(table)
        assert _is_valid(deck_of(table, mapping, new_head("Deck", mapping)).deck)


@ANY
@given(rows=ROWS, roles=st.lists(st.sampled_from(list(Role)), max_size=6), in_deck=st.booleans())
def test_any_mapping_of_any_table_makes_a_valid_deck(
    rows: list[list[str]], roles: list[Role], in_deck: bool
) -> None:
    text = "\n".join(",".join('"{}"'.format(cell.replace('"', '""')) for cell in row) for row in rows)
    for table in tables_of_text(text, "x", ",").tables:
        mapping = SheetMapping(tuple(roles))
        found = deck_of(table, mapping, HEAD if in_deck else new_head("Deck", mapping))
        assert _is_valid(found.deck)
        assert not set(found.ready_rows) & set(found.left_out_rows)


@ANY
@given(data=st.binary(max_size=100))
def test_any_bytes_have_an_encoding(data: bytes) -> None:
    data.decode(encoding_of(data).name, "replace")


def _mutated(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(changed))
        action = chance.randrange(3)
        if action == 0:
            changed[place] = chance.randrange(256)
        elif action == 1:
            del changed[place : place + chance.randint(1, 30)]
        else:
            changed[place:place] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 10)))
    return bytes(changed)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    write_xlsx(read_toml(Path("decks/coaching-vs-mentoring.toml")).required(), folder / "a.xlsx")
    row = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
    write_ods(folder / "a.ods", f'<table:table table:name="T">{row * 5}</table:table>')
    return folder


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_a_changed_workbook_is_read_or_told(ending: str, samples: Path, tmp_path: Path) -> None:
    data = (samples / f"a.{ending}").read_bytes()
    path = tmp_path / f"x.{ending}"
    for seed in range(60):
        path.write_bytes(_mutated(data, seed))
        found = read_sheet(path)
        assert found.decks or found.problems


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_changed_parts_of_a_workbook_are_read_or_told(ending: str, samples: Path, tmp_path: Path) -> None:
    path = tmp_path / f"x.{ending}"
    with zipfile.ZipFile(samples / f"a.{ending}") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for seed in range(60):
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in parts.items():
                archive.writestr(
                    name, _mutated(data, seed) if seed % len(parts) == list(parts).index(name) else data
                )
        tables = tables_in(path)
        assert tables.tables or tables.problems
