"""What kind of file it is: by its content first, then by its name. Nothing is parsed here."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import IO, Final

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile, open_regular
from desktop_app.formats.zip_directory import check_end


class FileKind(enum.StrEnum):
    TOML = "toml"
    SHEET = "sheet"
    """A table as text: CSV, TSV, Anki's text files."""
    XLSX = "xlsx"
    ODS = "ods"
    ANKI = "anki"
    FOLDER = "folder"
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"

    @property
    def is_article(self) -> bool:
        """To draft a deck from."""
        return self in (FileKind.TEXT, FileKind.MARKDOWN, FileKind.HTML, FileKind.DOCX)


_BY_ENDING: Final = {
    ".toml": FileKind.TOML,
    ".csv": FileKind.SHEET,
    ".tsv": FileKind.SHEET,
    ".tab": FileKind.SHEET,
    ".txt": FileKind.TEXT,
    ".text": FileKind.TEXT,
    ".md": FileKind.MARKDOWN,
    ".markdown": FileKind.MARKDOWN,
    ".html": FileKind.HTML,
    ".htm": FileKind.HTML,
    ".xhtml": FileKind.HTML,
}
_ZIPPED_ENDINGS: Final = (".xlsx", ".xlsm", ".ods", ".apkg", ".colpkg", ".docx", ".zip")

_EMPTY = QT_TRANSLATE_NOOP("import", "This file is empty.")
_LFS = QT_TRANSLATE_NOOP(
    "import", "This is only a pointer to a file that is kept elsewhere (Git LFS). Fetch the file itself."
)
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "import", "This is a web page, not a {ending} file. Perhaps the download failed: download it again."
)
_OLD_OFFICE = QT_TRANSLATE_NOOP(
    "import", "This is an old Office file (.xls, .doc). Open it there and save it as .xlsx, .docx or CSV."
)
_PASSWORD = QT_TRANSLATE_NOOP(
    "import", "This file is protected by a password. Save it without one and try again."
)
_PDF = QT_TRANSLATE_NOOP(
    "import", "This is a PDF, which Versus cannot read. Save the text as .docx, .html or .txt and try again."
)
_DATABASE = QT_TRANSLATE_NOOP(
    "import",
    "This is a database, not a file to hand on. Export a package (.apkg) from the program it belongs to.",
)
_PACKED = QT_TRANSLATE_NOOP("import", "This file is packed. Unpack it and open what is in it.")
_NOT_TEXT = QT_TRANSLATE_NOOP("import", "This is not a file that Versus knows.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "import",
    "Versus cannot read this kind of file. It reads deck files (.toml), sheets (.csv, .tsv, .xlsx, .ods), "
    "Anki packages (.apkg, .colpkg), and articles (.txt, .md, .html, .docx).",
)

_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_PACKERS: Final = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_BINARY: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"\x7fELF", b"MZ\x90", b"OggS", b"ID3")
_HEAD: Final = 4096
_LOOKED_AT: Final = 2 * limits.MEGABYTE


def sniff(path: Path) -> FileKind:
    """Raises UnreadableFile with one sentence if it is of no kind that is read."""
    if path.is_dir():
        return FileKind.FOLDER
    with open_regular(path, limits.PACKAGE) as file:
        try:
            return _kind(file, path.suffix.casefold())
        except OSError as error:
            raise UnreadableFile(phrase(_NOT_TEXT)) from error


def _kind(file: IO[bytes], ending: str) -> FileKind:
    head = file.read(_HEAD)
    if not head:
        raise UnreadableFile(phrase(_EMPTY))
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zipped(file, head)
    _refuse_known(file, head)
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(b"version https://git-lfs"):
        raise UnreadableFile(phrase(_LFS))
    if text.startswith((b"<!doctype html", b"<html", b"<head", b"<?xml")):
        if _BY_ENDING.get(ending) not in (FileKind.HTML, FileKind.MARKDOWN):
            raise UnreadableFile(phrase(_WEB_PAGE, ending=ending or "deck"))
        return _BY_ENDING[ending]
    return _text(head, ending)


def _refuse_known(file: IO[bytes], head: bytes) -> None:
    if head.startswith(_OLE):
        is_locked = _ENCRYPTED in head + file.read(_LOOKED_AT) or _ENCRYPTED in _tail(file)
        raise UnreadableFile(phrase(_PASSWORD if is_locked else _OLD_OFFICE))
    if head.startswith(b"%PDF-"):
        raise UnreadableFile(phrase(_PDF))
    if head.startswith(b"SQLite format 3\0"):
        raise UnreadableFile(phrase(_DATABASE))
    if head.startswith(_PACKERS):
        raise UnreadableFile(phrase(_PACKED))
    if head.startswith(_BINARY):
        raise UnreadableFile(phrase(_NOT_TEXT))


def _zipped(file: IO[bytes], head: bytes) -> FileKind:
    """By the names of its parts, which stand readable at the end of the file."""
    directory = check_end(file)
    file.seek(directory.starts_at)
    names = file.read(min(directory.bytes, _LOOKED_AT))
    if b"application/vnd.oasis.opendocument.spreadsheet" in head:
        return FileKind.ODS
    for mark, kind in (
        (b"collection.anki2", FileKind.ANKI),  # and .anki21, .anki21b
        (b"xl/workbook.xml", FileKind.XLSX),
        (b"word/document.xml", FileKind.DOCX),
        (b"content.xml", FileKind.ODS),  # where the first member does not say so
    ):
        if mark in names:
            return kind
    raise UnreadableFile(phrase(_PACKED if b".toml" in names or b".csv" in names else _NOT_TEXT))


def _text(head: bytes, ending: str) -> FileKind:
    kind = _BY_ENDING.get(ending)
    if kind is None:
        raise UnreadableFile(phrase(_NOT_TEXT if ending in _ZIPPED_ENDINGS or _is_binary(head) else _UNKNOWN))
    if kind is FileKind.TEXT and _is_table(head):
        return FileKind.SHEET
    return kind


def _is_binary(head: bytes) -> bool:
    return b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))


def _is_table(head: bytes) -> bool:
    """A text whose lines have tabs, or that begins with Anki's words on how to read it."""
    plain = head.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")  # UTF-16 too
    if plain.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").startswith(_DIRECTIVES):
        return True
    lines = [line for line in plain.splitlines()[:20] if line.strip()]
    return len(lines) > 0 and sum(b"\t" in line.strip() for line in lines) * 2 > len(lines)


_DIRECTIVES: Final = tuple(
    b"#" + name.encode()
    for name in ("separator:", "html:", "columns:", "notetype", "deck", "tags", "guid column:", "if matches:")
)


def _tail(file: IO[bytes]) -> bytes:
    size = file.seek(0, 2)
    file.seek(max(0, size - _LOOKED_AT))
    return file.read()
