"""Which reader for which file, whatever it is called, and the one way to read it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from desktop_app.domain.item import PlainCard
from desktop_app.formats.registry import read_deck, read_file
from desktop_app.progress import Cancelled
from tests.formats.test_deck_toml_faults import GOOD
from tests.formats.test_media_kind import png

SHEET = "Front,Back\nWho leads?,A leader\n"


def problem_of(path: Path) -> str:
    with read_file(path) as found:
        assert found.foreign.decks == ()
        (problem,) = found.foreign.problems
        assert problem.file == path.name
        return problem.message


def test_a_deck_file_is_read_whatever_the_case_of_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "Deck.TOML"
    path.write_text(GOOD)
    assert read_deck(path).required().head.id == "deck"
    with read_file(path) as found:
        assert [each.deck for each in found.foreign.decks] == [read_deck(path).deck]


def test_a_sheet_is_read_by_a_child(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text(SHEET)
    with read_file(path) as found:
        (deck,) = found.foreign.decks
    assert len(deck.deck.items) == 1
    assert read_deck(path).deck == deck.deck


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.md", "draft a deck from it"),
        ("a.txt", "draft a deck from it"),
        ("a", "cannot read this kind of file"),
        ("a.apkg", "not a file that Versus knows"),
    ],
)
def test_other_files_are_told_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_text("x")
    assert words in problem_of(tmp_path / name)
    assert words in read_deck(tmp_path / name).problems[0].message


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert "no file of this name" in problem_of(tmp_path / "a.csv")


def test_all_decks_of_a_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text(GOOD)
    (tmp_path / "two.csv").write_text(SHEET)
    (tmp_path / "broken.toml").write_text("nothing")
    (tmp_path / "remarks.docx").write_text("not looked at")
    with read_file(tmp_path) as found:
        assert len(found.foreign.decks) == 2
        assert {(each.file, each.severity) for each in found.foreign.problems} == {("broken.toml", "warning")}


def test_cancel_is_heard_inside_each_file_of_a_folder(tmp_path: Path) -> None:
    class AtTheThird:
        steps = 0

        def step(self, done: int, total: int = 0) -> None:
            assert (done, total) == (0, 1)
            self.steps += 1
            if self.steps == 3:
                raise Cancelled

    (tmp_path / "two.csv").write_text(SHEET * 1000)
    with pytest.raises(Cancelled), read_file(tmp_path, progress=AtTheThird()):
        pass


def test_a_temporary_folder_that_cannot_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(SHEET)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert "cannot be unpacked" in problem_of(path)


def test_a_folder_without_decks_is_told(tmp_path: Path) -> None:
    assert "no file in this folder" in problem_of(tmp_path)


HTML_CARDS = """\
format = 1
id = "pictures"
title = "Pictures"

[[cards]]
id = "one"
html = true
front = '<img src="a.png" onerror="x()"><img src="../secret.png"><img src="gone.png">'
back = "[sound:a.mp3] <script>x</script>y"
"""


def test_pictures_beside_a_deck_file_come_with_it(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_text(HTML_CARDS)
    (tmp_path / "secret.png").write_bytes(png(1, 1))
    folder = tmp_path / "deck.media"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(2, 3))
    (folder / "a.mp3").write_bytes(b"ID3 sound")
    with read_file(path) as found:
        picture, sound = found.foreign.media
        (card,) = found.foreign.decks[0].deck.items
        assert isinstance(card, PlainCard)
        assert card.front == f'<img src="media:{picture.hash}">'
        assert card.back == f"[sound:media:{sound.hash} a.mp3] y"
        assert found.media_path(picture).read_bytes() == png(2, 3)
        assert [(each.item, each.severity) for each in found.foreign.problems] == [("one", "warning")] * 2
        place = found.media_path(picture)
    assert not place.exists()


def test_media_that_versus_wrote_beside_a_deck_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_text(HTML_CARDS)
    folder = tmp_path / "deck.media"
    folder.mkdir()
    (folder / "a.png").write_bytes(png(2, 3))
    with read_file(path) as found:
        (picture,) = found.foreign.media
    (folder / "a.png").rename(folder / f"{picture.hash}.png")
    path.write_text(HTML_CARDS.replace('"a.png"', f'"media:{picture.hash}"'))
    with read_file(path) as found:
        assert [media.hash for media in found.foreign.media] == [picture.hash]
