"""Pictures and sounds of our own deck files lie in a folder beside the file."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.item import PlainCard
from desktop_app.formats.registry import read_file
from desktop_app.study import importing
from desktop_app.study.exporting import export_deck

DECK = """\
format = 1
id = "birds"
title = "Birds"

[[cards]]
id = "owl"
front = '<img src="owl.png"> What is it? [sound:owl.wav]'
back = "An owl<script>alert(1)</script>"
html = true
"""


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 1, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(b"\x00\x00\xff"))
    + chunk(b"IEND", b"")
)
WAV = b"RIFF" + struct.pack("<I", 40) + b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
WAV += b"data" + struct.pack("<I", 4) + bytes(4)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "birds.toml"
    path.write_text(DECK, "utf-8")
    media = tmp_path / "birds.media"
    media.mkdir()
    (media / "owl.png").write_bytes(PNG)
    (media / "owl.wav").write_bytes(WAV)
    (media / "unused.png").write_bytes(PNG + b"more")
    return path


def hash_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def card_of(path: Path) -> PlainCard:
    with read_file(path) as found:
        (item,) = found.foreign.decks[0].deck.items
    assert isinstance(item, PlainCard)
    return item


def test_what_cards_show_is_called_by_its_hash(file: Path) -> None:
    card = card_of(file)
    assert f'<img src="media:{hash_of(PNG)}">' in card.front
    assert f"[sound:media:{hash_of(WAV)} owl.wav]" in card.front
    assert card.back == "An owl"


def test_only_what_cards_show_is_taken(file: Path) -> None:
    with read_file(file) as found:
        assert [media.label for media in found.foreign.media] == ["owl.png", "owl.wav"]
        assert found.media_path(found.foreign.media[0]).read_bytes() == PNG


def test_what_is_missing_is_told(file: Path) -> None:
    (file.parent / "birds.media" / "owl.png").unlink()
    with read_file(file) as found:
        (problem,) = found.foreign.problems
    assert (problem.item, problem.field, problem.severity) == ("owl", "front", "warning")
    assert "owl.png" in problem.message


@pytest.mark.parametrize("name", ["../secret.png", "/etc/passwd", "..", "sub/owl.png", "C:owl.png"])
def test_nothing_outside_the_folder_is_looked_at(file: Path, name: str) -> None:
    (file.parent / "secret.png").write_bytes(PNG)
    file.write_text(DECK.replace("owl.png", name), "utf-8")
    with read_file(file) as found:
        assert [media.label for media in found.foreign.media] == ["owl.wav"]


def test_a_link_in_the_folder_is_not_followed(file: Path) -> None:
    place = file.parent / "birds.media" / "owl.png"
    place.rename(file.parent / "secret.png")
    place.symlink_to(file.parent / "secret.png")
    with read_file(file) as found:
        assert [media.label for media in found.foreign.media] == ["owl.wav"]


def test_what_is_written_out_reads_back_the_same(engine: Engine, file: Path, tmp_path: Path) -> None:
    with importing.read(file) as found:
        importing.apply(engine.study, importing.plan(engine.study, found))
    (deck,) = found.foreign.decks
    target = tmp_path / "out" / "again.toml"
    target.parent.mkdir()
    assert export_deck(engine.study, deck.deck.head.id, target).missing == ()
    assert sorted(each.name for each in (target.parent / "again.media").iterdir()) == sorted(
        [f"{hash_of(PNG)}.png", f"{hash_of(WAV)}.wav"]
    )
    with read_file(target) as again:
        assert again.foreign.decks == found.foreign.decks
        assert {media.hash for media in again.foreign.media} == {hash_of(PNG), hash_of(WAV)}
        assert again.foreign.problems == ()
