"""The three kinds of packages, and what may be wrong with the package as a whole."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop_app.formats.files import UnreadableFile
from tests.formats.anki.handmade import PLACEHOLDER, Package, placeholder, rewrite, zstd
from tests.formats.anki.reading import found_in, fronts, written

VARIANTS = ("old", "middle", "latest")


def sample() -> Package:
    package = Package(
        decks={1: {"name": "Default"}, 7: {"name": "Lead::Contrasts", "desc": "<b>Two</b> sides"}}
    )
    package.note("Vision", "Execution", did=7)
    return package


@pytest.mark.parametrize("variant", VARIANTS)
def test_each_kind_of_package_gives_its_deck(variant: str, tmp_path: Path) -> None:
    (deck,) = written(sample(), tmp_path, variant).decks
    assert (deck.folder, deck.deck.head.title, deck.deck.head.description) == (
        ("Lead",),
        "Contrasts",
        "Two sides",
    )


@pytest.mark.parametrize("variant", VARIANTS[1:])
def test_the_note_that_asks_for_an_update_is_never_read(variant: str, tmp_path: Path) -> None:
    found = written(sample(), tmp_path, variant)
    assert fronts(found) == ["Vision"]
    assert PLACEHOLDER not in str(found)


@pytest.mark.parametrize("variant", VARIANTS[1:])
def test_without_the_version_the_newest_collection_counts(variant: str, tmp_path: Path) -> None:
    path = rewrite(sample().write(tmp_path / "a.apkg", variant), meta=None)
    assert fronts(found_in(path)) == ["Vision"]


def test_only_a_collection_package_is_somebodys_own(tmp_path: Path) -> None:
    package = sample()
    own = {name: written(package, tmp_path, name=name).is_own_collection for name in ("a.apkg", "a.colpkg")}
    assert own == {"a.apkg": False, "a.colpkg": True}
    assert written(package, tmp_path, name="collection.apkg").is_own_collection


@pytest.mark.parametrize(
    ("meta", "sentence"),
    [
        (b"\x08\x04", "made by a newer Anki"),
        (b"\xff\xff\xff\xff", "its version cannot be read"),
        (b"", "its version cannot be read"),
        (b"\x08\x01", ""),
    ],
)
def test_the_version_of_a_package(meta: bytes, sentence: str, tmp_path: Path) -> None:
    path = rewrite(sample().write(tmp_path / "a.apkg", "old"), meta=meta)
    if not sentence:
        assert fronts(found_in(path)) == ["Vision"]
        return
    with pytest.raises(UnreadableFile, match=sentence):
        found_in(path)


@pytest.mark.parametrize(("version", "sentence"), [(10, "very old Anki"), (19, "newer Anki")])
def test_the_version_of_a_collection(version: int, sentence: str, tmp_path: Path) -> None:
    package = sample()
    package.version = version
    with pytest.raises(UnreadableFile, match=sentence):
        written(package, tmp_path)


def test_an_archive_without_a_collection(tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(UnreadableFile, match="no Anki collection"):
        found_in(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
        b"<!DOCTYPE html><title>Not found</title>",
        None,
    ],
)
def test_what_is_no_package_gives_one_sentence(content: bytes | None, tmp_path: Path) -> None:
    path = sample().write(tmp_path / "a.apkg")
    path.write_bytes(path.read_bytes()[:-200] if content is None else content)
    with pytest.raises(UnreadableFile) as caught:
        found_in(path)
    assert str(caught.value).count(". ") <= 1


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", zstd(b"nothing"), zstd(b"x")[:6]])
def test_a_collection_that_is_none(content: bytes, tmp_path: Path) -> None:
    path = rewrite(sample().write(tmp_path / "a.apkg", "latest"), **{"collection.anki21b": content})
    with pytest.raises(UnreadableFile):
        found_in(path)


def test_a_view_in_place_of_a_table_is_refused(tmp_path: Path) -> None:
    package = sample()
    package.statements = ["ALTER TABLE notes RENAME TO others", "CREATE VIEW notes AS SELECT * FROM others"]
    with pytest.raises(UnreadableFile, match="notes"):
        written(package, tmp_path)


def test_triggers_do_nothing_and_missing_histories_are_empty(tmp_path: Path) -> None:
    package = sample()
    package.statements = [
        "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END",
        "DROP TABLE revlog",
        "DROP TABLE graves",
    ]
    assert fronts(written(package, tmp_path)) == ["Vision"]


def test_a_journal_is_not_looked_for(tmp_path: Path) -> None:
    package = sample()
    package.write_database(tmp_path / "c.sqlite")
    content = bytearray((tmp_path / "c.sqlite").read_bytes())
    content[18:20] = b"\2\2"
    path = rewrite(package.write(tmp_path / "a.apkg", "old"), **{"collection.anki2": bytes(content)})
    assert fronts(found_in(path)) == ["Vision"]


def test_names_in_any_letters_do_not_look_like_damage(tmp_path: Path) -> None:
    package = sample()
    package.types |= {n: {**package.types[1], "name": name} for n, name in enumerate("éäßΣİıΑœ", 10)}
    assert fronts(written(package, tmp_path, "latest")) == ["Vision"]


def test_a_package_without_cards_says_so(tmp_path: Path) -> None:
    found = written(Package(), tmp_path)
    assert (found.decks, [problem.severity for problem in found.problems]) == ((), ["error"])


def test_a_middle_package_may_hold_nothing_but_the_placeholder(tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("meta", b"\x08\x02")
        archive.writestr("collection.anki2", placeholder(path))
    with pytest.raises(UnreadableFile, match="no Anki collection"):
        found_in(path)
