"""Pictures and sounds of packages."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.formats.anki.handmade import MP3, Package, bytes_field, note_type, png, rewrite, zstd
from tests.formats.anki.reading import cards_of, found_in, only_card, reasons, written

PICTURE = png()
HASH = hashlib.sha256(PICTURE).hexdigest()
SOUND_HASH = hashlib.sha256(MP3).hexdigest()


def media(name: str, content: bytes = PICTURE) -> Package:
    return Package(media={name: content})


@pytest.mark.parametrize("variant", ["old", "middle", "latest"])
def test_a_picture_is_known_by_its_content(variant: str, tmp_path: Path) -> None:
    package = media("pic.gif")
    package.note("<img src='pic.gif' onerror=alert(1)>", "x")
    found = written(package, tmp_path, variant)
    assert only_card(found).front == f'<img src="media:{HASH}">'
    assert [(each.hash, each.extension, each.label) for each in found.media] == [(HASH, "png", "pic.gif")]


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("a b.png", '<img src="a b.png">'),
        ("a&b.png", "<img src=a&amp;b.png>"),
        ("Fu\u0308hrung.png", '<img src="F\u00fchrung.png">'),
        ("F\u00fchrung.png", '<img src="Fu\u0308hrung.png">'),
        ("a.png", '<object data="a.png"></object>'),
        ("a?.png", '<img src="a?.png">'),
    ],
)
def test_names_are_found_as_anki_finds_them(name: str, reference: str, tmp_path: Path) -> None:
    package = media(name)
    package.note(reference, "x")
    assert only_card(written(package, tmp_path)).front == f'<img src="media:{HASH}">'


def test_names_are_not_addresses(tmp_path: Path) -> None:
    package = media("my pic.png")
    package.note('x<img src="my%20pic.png">', "y")
    found = written(package, tmp_path)
    assert (only_card(found).front, found.media) == ("x", ())
    assert "not in the package" in reasons(found)[0]


@pytest.mark.parametrize(
    "source",
    ["http://a.b/c.png", "//a.b/c.png", "file:///etc/passwd", "data:image/png;base64,AA", "C:/x.png"],
)
def test_nothing_is_fetched_from_elsewhere(source: str, tmp_path: Path) -> None:
    package = media("c.png")
    package.note(f'x<img src="{source}">', "y")
    found = written(package, tmp_path)
    assert (only_card(found).front, found.media) == ("x", ())


@pytest.mark.parametrize(
    "reference",
    ["[sound:a b.mp3]", '<audio src="a b.mp3" controls></audio>', '<video><source src="a b.mp3"></video>'],
)
def test_sounds_keep_their_names(reference: str, tmp_path: Path) -> None:
    package = media("a b.mp3", MP3)
    package.note(f"x {reference} y", "z")
    assert only_card(written(package, tmp_path)).front == f"x [sound:media:{SOUND_HASH} a b.mp3] y"


def test_a_missing_file_is_told_of_once_and_the_notes_come(tmp_path: Path) -> None:
    package = Package()
    for _ in range(3):
        package.note("x [sound:gone.mp3]", "y")
    found = written(package, tmp_path)
    assert len(cards_of(found)) == 3
    assert [notice.where for notice in found.notices] == ["gone.mp3"]


def test_only_what_a_card_shows_is_taken_out(tmp_path: Path) -> None:
    package = media("used.png")
    package.media |= {"unused.png": png(2), "_font.ttf": b"x"}
    package.note("<img src=used.png>", "x")
    assert [each.label for each in written(package, tmp_path).media] == ["used.png"]


def test_a_name_that_a_template_puts_together_is_followed(tmp_path: Path) -> None:
    package = media("p.png")
    package.media["s.mp3"] = MP3
    package.types[3] = note_type(["Pic", "Sound"], '<img src="{{Pic}}">', "[{{Sound}}]")
    package.note("p.png", "sound:s.mp3", kind=3)
    card = only_card(written(package, tmp_path))
    assert (card.front, card.back) == (
        f'<img src="media:{HASH}">',
        f"[sound:media:{SOUND_HASH} s.mp3]",
    )


@pytest.mark.parametrize("name", ["../a.png", "a/b.png", "a\\b.png", "..", "c:a.png", "", "a\0.png"])
@pytest.mark.parametrize("variant", ["old", "latest"])
def test_a_name_that_is_a_way_is_left_out(name: str, variant: str, tmp_path: Path) -> None:
    package = media(name)
    package.note(f'x<img src="{name}">', "y")
    found = written(package, tmp_path, variant)
    assert (only_card(found).front, found.media) == ("x", ())
    assert any("no name" in reason for reason in reasons(found))


def test_a_file_that_is_no_picture_is_left_out(tmp_path: Path) -> None:
    package = media("a.png", b"MZ\x90 a program")
    package.note("x<img src=a.png>", "y")
    found = written(package, tmp_path)
    assert (only_card(found).front, found.media) == ("x", ())


def test_numbers_of_media_may_have_gaps_and_the_list_may_be_missing(tmp_path: Path) -> None:
    package = Package()
    package.note("<img src=a.png>", "x")
    path = package.write(tmp_path / "a.apkg")
    rewrite(
        path, media=json.dumps({"17": "a.png", "3": 4, "5": "never there.png"}).encode(), **{"17": PICTURE}
    )
    assert len(found_in(path).media) == 1
    assert found_in(rewrite(path, media=None)).media == ()


@pytest.mark.parametrize(
    "content", [b"{", b"[1]", b'{"0": ' + b"[" * 50_000, b"\x0a\x50", zstd(b"\xff\xff\xff")]
)
def test_a_damaged_list_leaves_the_cards_alone(content: bytes, tmp_path: Path) -> None:
    package = media("a.png")
    package.note("x<img src=a.png>", "y")
    found = found_in(rewrite(package.write(tmp_path / "a.apkg"), media=content))
    assert only_card(found).front == "x"
    assert any("list of pictures" in reason for reason in reasons(found))


def test_a_damaged_file_is_told_of(tmp_path: Path) -> None:
    package = media("a.png")
    package.note("x<img src=a.png>", "y")
    path = rewrite(package.write(tmp_path / "a.apkg", "latest"), **{"0": zstd(PICTURE * 50)[:-8]})
    assert any("damaged" in reason for reason in reasons(found_in(path)))


def test_formulas_show_the_picture_that_anki_made(tmp_path: Path) -> None:
    name = f"latex-{hashlib.sha1(b'$x<y$').hexdigest()}.png"
    package = media(name)
    package.note("[$]x&lt;y[/$] and [latex]z[/latex]", r"\(a\)")
    card = only_card(written(package, tmp_path))
    assert card.front == f'<img src="media:{HASH}"> and [latex]z[/latex]'
    assert card.back == r"\(a\)"


def test_a_picture_in_a_gap_text_is_kept(tmp_path: Path) -> None:
    package = media("a.png")
    package.note('{{c1::<img src="a.png">}} is {{c2::that}}', "", kind=2, cards=(0, 1))
    assert (
        only_card(written(package, tmp_path)).cloze
        == f'{{{{c1::<img src="media:{HASH}">}}}} is {{{{c2::that}}}}'
    )


def test_an_entry_without_a_name_is_none(tmp_path: Path) -> None:
    package = media("a.png")
    package.note("x", "y")
    path = package.write(tmp_path / "a.apkg", "latest")
    entries = bytes_field(1, b"") + bytes_field(1, bytes_field(1, b"\xff\xfe"))
    assert len(cards_of(found_in(rewrite(path, media=zstd(entries))))) == 1
