"""Packages read as the program reads them: in a child process, with their media handed over."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.item import PlainCard
from desktop_app.formats.registry import read_file
from tests.formats.anki.handmade import MP3, Package, png, rewrite


def sample() -> Package:
    package = Package(media={"pic.png": png(), "program.exe.png": b"MZ a program"})
    package.media["a b.mp3"] = MP3
    package.note(
        "<img src=pic.png> what?", "[sound:a b.mp3]<img src=program.exe.png>", type=2, queue=2, due=9
    )
    package.note("{{c1::gap}}", "", kind=2)
    package.note("no card", "", cards=())
    return package


def test_a_package_comes_with_its_media_and_its_report(tmp_path: Path) -> None:
    for variant in ("old", "middle", "latest"):
        with read_file(sample().write(tmp_path / "a.colpkg", variant)) as found:
            (deck,) = found.foreign.decks
            contents = {found.media_path(each).read_bytes() for each in found.foreign.media}
            places = [notice.where for notice in found.foreign.notices]
        assert [isinstance(item, PlainCard) for item in deck.deck.items] == [True, True]
        assert contents == {png(), MP3}
        assert sorted(places) == ["no card", "program.exe.png"]
        assert len(deck.past) == 1
        assert found.foreign.is_own_collection


def test_a_package_that_cannot_be_read_gives_one_problem(tmp_path: Path) -> None:
    path = rewrite(
        sample().write(tmp_path / "a.apkg"), **{"collection.anki2": b"SQLite format 3\0" + bytes(500)}
    )
    with read_file(path) as found:
        (problem,) = found.foreign.problems
    assert (problem.file, problem.severity, found.foreign.decks) == ("a.apkg", "error", ())
