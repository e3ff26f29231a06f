"""Encodings are told for certain or asked about; letters are never replaced unasked."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from desktop_app.domain.item import PlainCard
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.sheet.encoding import encoding_of
from tests.formats.sheet.reading import only_deck, read_sheet

GERMAN = "Führung;Größe übertrifft Maß – „ja“\nÄrger;Öl kostet 5 €\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (GERMAN.encode(), "utf-8"),
        (GERMAN.encode("utf-8-sig"), "utf-8-sig"),
        (GERMAN.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), "utf-16"),
        (GERMAN.encode("utf-16-le"), "utf-16-le"),
        (GERMAN.encode("utf-16-be"), "utf-16-be"),
        (b"plain;ascii", "utf-8"),
        (b"", "utf-8"),
    ],
)
def test_these_are_certain(data: bytes, name: str) -> None:
    found = encoding_of(data)
    assert (found.name, found.likely) == (name, ())


@pytest.mark.parametrize("name", ["cp1252", "mac_roman", "cp850"])
def test_what_spreadsheets_write_is_likely_but_not_certain(name: str) -> None:
    text = GERMAN if name != "cp850" else "Führung;Größe übertrifft Maß\nÄrger;Öl kostet viel\n"
    found = encoding_of(text.encode(name))
    assert name in found.likely
    assert found.name == found.likely[0]


def test_excels_western_encoding_comes_first() -> None:
    assert encoding_of(GERMAN.encode("cp1252")).name == "cp1252"


def test_other_alphabets_are_found_by_their_letters() -> None:
    text = "Лидерство;Влияет на людей и задаёт направление\nУправление;Планирует работу и следит за сроками\n"
    assert "cp1251" in encoding_of(text.encode("cp1251")).likely


@pytest.fixture
def western(tmp_path: Path) -> Path:
    (tmp_path / "excel.csv").write_bytes(GERMAN.encode("cp1252"))
    return tmp_path / "excel.csv"


def test_an_encoding_that_is_not_certain_must_be_chosen(western: Path) -> None:
    found = read_sheet(western)
    assert found.decks == ()
    assert "cp1252" in found.problems[0].message


def test_the_chosen_encoding_is_used(western: Path) -> None:
    card = only_deck(read_sheet(western, ReadOptions(encoding="cp1252"))).items[0]
    assert isinstance(card, PlainCard)
    assert (card.front, card.back) == ("Führung", "Größe übertrifft Maß – „ja“")


def test_a_wrong_choice_shows_the_unreadable_letters_in_their_rows(western: Path) -> None:
    found = read_sheet(western, ReadOptions(encoding="utf-8"))
    assert (found.problems[0].line, found.problems[0].message) == (1, "Unreadable letter.")


def test_an_unknown_encoding_is_told(western: Path) -> None:
    for name in ("no-such", "base64", "undefined", "\0"):
        (problem,) = read_sheet(western, ReadOptions(encoding=name)).problems
        assert name in problem.message
