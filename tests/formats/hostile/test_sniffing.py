"""The kind of a file by its content first; what is no deck is told in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.sniffing import FileKind, sniff
from tests.formats.hostile.zips import write_zip


def kind_of(tmp_path: Path, name: str, content: bytes) -> FileKind:
    path = tmp_path / name
    path.write_bytes(content)
    return sniff(path)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.toml", b"format = 1", FileKind.TOML),
        ("A.CSV", b"a,b", FileKind.SHEET),
        ("a.tsv", b"a\tb", FileKind.SHEET),
        ("a.txt", b"Some words.\nMore of them.", FileKind.TEXT),
        ("a.txt", b"#separator:tab\n#html:true\na\tb", FileKind.SHEET),
        ("a.txt", "front\tback\nmore\tof it".encode("utf-16"), FileKind.SHEET),
        ("a.txt", b"one\ttwo\nthree\tfour\nfive\tsix", FileKind.SHEET),
        ("a.md", b"# Title", FileKind.MARKDOWN),
        ("a.html", b"<!doctype html><p>x", FileKind.HTML),
        ("a.htm", b"<p>x", FileKind.HTML),
    ],
)
def test_texts_by_name_and_first_lines(tmp_path: Path, name: str, content: bytes, kind: FileKind) -> None:
    assert kind_of(tmp_path, name, content) is kind


@pytest.mark.parametrize(
    ("name", "members", "kind"),
    [
        ("a.xlsx", {"[Content_Types].xml": b"", "xl/workbook.xml": b""}, FileKind.XLSX),
        ("called.docx", {"[Content_Types].xml": b"", "xl/workbook.xml": b""}, FileKind.XLSX),
        ("a.docx", {"word/document.xml": b""}, FileKind.DOCX),
        ("a.zip", {"collection.anki2": b"", "media": b"{}"}, FileKind.ANKI),
        ("a.apkg", {"collection.anki21b": b""}, FileKind.ANKI),
        ("a", {"collection.anki21": b""}, FileKind.ANKI),
    ],
)
def test_archives_by_their_parts(
    tmp_path: Path, name: str, members: dict[str, bytes], kind: FileKind
) -> None:
    assert sniff(write_zip(tmp_path / name, members)) is kind


def test_an_open_document_by_its_first_member(tmp_path: Path) -> None:
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    assert sniff(write_zip(tmp_path / "a.ods", {"mimetype": kind}, 0)) is FileKind.ODS


def test_a_folder_is_a_folder(tmp_path: Path) -> None:
    assert sniff(tmp_path) is FileKind.FOLDER


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.apkg", b"", "empty"),
        ("a.toml.csv", b"", "empty"),
        ("a.xls", OLE, "old Office file"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.csv", b"%PDF-1.7", "PDF"),
        ("a.apkg", b"\r\n <!DOCTYPE html><title>404</title>", "web page, not a .apkg file"),
        ("a.csv", b"<html><body>Sign in", "web page, not a .csv file"),
        ("a.apkg", POINTER, "Git LFS"),
        ("a.csv", POINTER, "Git LFS"),
        ("a.apkg", b"PK\x03\x04" + bytes(300), "cut short"),
        ("a.apkg", b"SQLite format 3\0" + bytes(100), "database"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "not a file that Versus knows"),
        ("a.apkg", b"nothing of the kind", "not a file that Versus knows"),
        ("a.bin", bytes(range(256)), "not a file that Versus knows"),
        ("a.gz", b"\x1f\x8b\x08", "packed"),
        ("a.xyz", b"text", "It reads deck files"),
        ("a", b"text", "It reads deck files"),
    ],
)
def test_what_is_no_deck_is_told_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    with pytest.raises(UnreadableFile) as caught:
        kind_of(tmp_path, name, content)
    assert sentence in str(caught.value.sentence)


def test_an_archive_of_decks_wants_to_be_unpacked(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="Unpack it"):
        sniff(write_zip(tmp_path / "decks.zip", {"one.toml": b"format = 1"}))
