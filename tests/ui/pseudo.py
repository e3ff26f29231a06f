"""A language nobody speaks: every text 40 % longer, accented and in brackets, what is filled in left alone.

Text that stays plain was never translated, text without its bracket was cut, and a layout that holds this one
holds the real ones.
"""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
LONG, MIRRORED = "en_XA", "he"
"""Codes to choose in `Language`: read from left to right, and from right to left."""

PLACES = re.compile(r"\{\{|\}\}|\{[^{}]*\}|%L?n|\n")
"""What a translation must keep: places for values, doubled braces, ends of lines."""

_ACCENTS = str.maketrans("aceilnorstuyzACEILNORSTUYZ", "åçéîļñöŕšţüýžÅÇÉÎĻÑÖŔŠŢÜÝŽ")
_MORE = 0.4
_IS_A_FORMAT = "date formats", "time formats"


def load_tool() -> ModuleType:
    """The developers' command: it lies outside of any package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".build" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def pseudo(source: str) -> str:
    """ "Due: {date}" becomes "[Ðüüé: {date}]", roughly."""
    longer, owed = "", 0.0
    end = 0
    for place in [*PLACES.finditer(source), None]:
        for letter in source[end : place.start() if place else None]:
            owed += _MORE
            twice = letter.isalpha() and owed >= 1
            owed -= twice
            longer += letter.translate(_ACCENTS) * (1 + twice)
        if place:
            longer += place[0]
            end = place.end()
    return f"[{longer}]"


def make(folder: Path) -> Path:
    """Write the `.qm` files of both into `folder`; it can be the folder of a `Language`."""
    tool = load_tool()
    folder.mkdir(exist_ok=True)
    sheet = folder / "pseudo.ts"
    sheet.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="de"/>', encoding="utf-8")
    tool.collect(sheet)
    tree = ET.parse(sheet)
    for message in tree.iter("message"):
        _fill(message)
    tree.write(sheet, encoding="utf-8", xml_declaration=True)
    for code in (LONG, MIRRORED):
        tool.release(sheet, folder / f"versus_{code}.qm")
    return folder


def _fill(message: ET.Element) -> None:
    source, translation = message.findtext("source") or "", message.find("translation")
    assert translation is not None
    is_a_format = any(words in (message.findtext("extracomment") or "") for words in _IS_A_FORMAT)
    for form in translation.findall("numerusform") or [translation]:
        form.text = source if is_a_format else pseudo(source)
    del translation.attrib["type"]
