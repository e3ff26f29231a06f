"""What a PDF says and where, read by a program that did not write it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.study.card_sheet import Box

MM_PER_PT = 25.4 / 72
_DPI = 720
_MM = 25.4 / _DPI
_NEAR_MM = 0.6
_LETTER = r'<char bbox="(\S+) (\S+) (\S+) (\S+)" c="(.*?)"/>'


class Piece(NamedTuple):
    """Text drawn at once. Where it starts on its baseline, in millimetres from the top left corner."""

    page: int
    x: float
    y: float
    text: str


def pieces(pdf: bytes, folder: Path) -> list[Piece]:
    """By pypdf, else by Ghostscript; skips the test where neither is there."""
    try:
        import pypdf
    except ImportError:
        program = shutil.which("gs")
        if program is None:
            pytest.skip("neither pypdf nor Ghostscript is there to read a PDF")
        return _by_ghostscript(program, pdf, folder)
    found: list[Piece] = []
    for number, page in enumerate(pypdf.PdfReader(BytesIO(pdf)).pages):
        height = float(page.mediabox.height)

        def visit(text: str, matrix: list[float], at: list[float], *_: object) -> None:
            if text.strip():
                x = at[4] * matrix[0] + at[5] * matrix[2] + matrix[4]
                y = at[4] * matrix[1] + at[5] * matrix[3] + matrix[5]
                found.append(Piece(number, x * MM_PER_PT, (height - y) * MM_PER_PT, text.strip()))  # noqa: B023

        page.extract_text(visitor_text=visit)
    return found


def ink(pdf: bytes, folder: Path, height: float) -> list[Box | None]:
    """What is drawn at all on each page, in millimetres; `height` is the paper's. None: an empty page."""
    program = shutil.which("gs")
    if program is None:
        pytest.skip("Ghostscript is not there to look at a PDF")
    file = folder / "inked.pdf"
    file.write_bytes(pdf)
    words = [program, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=bbox", str(file)]
    told = subprocess.run(words, capture_output=True, check=True, encoding="utf-8").stderr
    found: list[Box | None] = []
    for numbers in re.findall(r"%%HiResBoundingBox: (\S+) (\S+) (\S+) (\S+)", told):
        left, bottom, right, top = (float(each) * MM_PER_PT for each in numbers)
        found.append(Box(left, height - top, right - left, top - bottom) if right > left else None)
    return found


def words(pdf: bytes, folder: Path) -> list[str]:
    return [word for piece in pieces(pdf, folder) for word in piece.text.split()]


def _by_ghostscript(program: str, pdf: bytes, folder: Path) -> list[Piece]:
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    quiet = ("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER")
    told = subprocess.run(
        [program, *quiet, "-sDEVICE=txtwrite", "-dTextFormat=0", f"-r{_DPI}", "-sOutputFile=-", str(file)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout
    pages = enumerate(told.split("<page>")[1:])
    return [piece for number, page in pages for piece in _joined(number, page)]


def _joined(number: int, page: str) -> Iterator[Piece]:
    """It tells letter by letter; those that touch make a word."""
    start, end, text = (0.0, 0.0), (0.0, 0.0), ""
    for left, top, right, bottom, letter in re.findall(_LETTER, page):
        at, to = (float(left) * _MM, float(top) * _MM), (float(right) * _MM, float(bottom) * _MM)
        touches = abs(at[1] - end[1]) < _NEAR_MM and abs(at[0] - end[0]) < _NEAR_MM
        is_space = not unescape(letter).strip()
        if text and (is_space or not touches):
            yield Piece(number, *start, text)
            text = ""
        if not is_space:
            start = start if text else at
            text += unescape(letter)
        end = to
    if text:
        yield Piece(number, *start, text)
