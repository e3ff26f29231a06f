"""The parts of an XLSX file beside its sheets: their list, the texts they share, formats of numbers."""

from __future__ import annotations

import posixpath
import re
from typing import Final, TypeVar

from desktop_app.formats.limits import GIGABYTE
from desktop_app.formats.sheet.xml_walk import XmlWalk
from desktop_app.formats.zip_reader import ZipReader
from desktop_app.progress import Progress

_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")

Walk = TypeVar("Walk", bound=XmlWalk)


def read_part(archive: ZipReader, name: str, walk: Walk, progress: Progress | None = None) -> Walk:
    """The walk, after it went through this part. Raises UnreadableFile and Cancelled."""
    total = archive.size(name)
    with archive.stream(name, GIGABYTE) as stream:

        def tell() -> None:
            if progress is not None:
                progress.step(stream.count, total)

        walk.read(stream, tell)
    return walk


def relations(archive: ZipReader, part: str) -> Relations:
    """What a part refers to; of the whole file for an empty name. None where the list is missing."""
    folder, name = posixpath.split(part)
    place = posixpath.join(folder, "_rels", f"{name}.rels")
    found = Relations(folder)
    return read_part(archive, place, found) if place in archive else found


def unescaped(text: str) -> str:
    """`_x000A_` stands for a character that XML cannot hold, here a line break; lines end with `\\n`."""
    if "_x" in text:
        text = _ESCAPE.sub(_meant, text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _meant(found: re.Match[str]) -> str:
    """Half a character is one that cannot be read."""
    code = int(found[1], 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


class Relations(XmlWalk):
    """`targets` are places in the archive by id; what lies outside of it is left out."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self.targets: dict[str, str] = {}
        self._types: dict[str, str] = {}

    def of_type(self, name: str) -> list[str]:
        """Places of parts whose type ends so."""
        return [self.targets[each] for each, kind in self._types.items() if kind.rpartition("/")[2] == name]

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target, own = attributes.get("Target", ""), attributes.get("Id", "")
        path = target[1:] if target.startswith("/") else posixpath.join(self._folder, target)
        self.targets[own] = posixpath.normpath(path)
        self._types[own] = attributes.get("Type", "")

    def end(self, name: str) -> None:
        pass


class Workbook(XmlWalk):
    """`sheets` has name, id of the relation, whether it is hidden, in the order of the tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str, bool]] = []
        self.is_1904 = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), relation, is_hidden))
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904", "0") in ("1", "true")

    def end(self, name: str) -> None:
        pass


class SharedStrings(XmlWalk):
    """`found` are the texts by their number; letters' sounds, which Japanese files have, are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._text: list[str] = []
        self._is_phonetic = False

    def begin(self, name: str, _attributes: dict[str, str]) -> None:
        if name == "si":
            self._text.clear()
        elif name == "t" and not self._is_phonetic:
            self.collect()
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        if name == "t" and not self._is_phonetic:
            self._text.append(self.collected())
        elif name == "si":
            self.found.append(unescaped("".join(self._text)))
        elif name == "rPh":
            self._is_phonetic = False


class Styles(XmlWalk):
    """`by_cell` are codes of number formats by the number of the cell style."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: dict[str, str] = {}
        self._is_inside = False
        self.by_cell: list[tuple[str, str]] = []
        """Number of the format, and its code where the file says one."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_inside = True
        elif name == "xf" and self._is_inside:
            number = attributes.get("numFmtId", "0")
            self.by_cell.append((number, self._codes.get(number, "")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_inside = False
