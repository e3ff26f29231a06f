"""Walking through the XML of workbooks piece by piece, without ever building a tree.

The parser is the standard library's expat itself: document types are refused at their first letter, which
rules out entities of any kind, and nothing outside is ever fetched. It reads a sheet several times as fast
as element trees do, in constant memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol
from xml.parsers import expat

from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.limits import NESTING
from desktop_app.formats.sheet import words

_SLICE: Final = 2**16
_MOST_NAMES: Final = 1000
"""Kept for the next time they come."""


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class XmlWalk:
    """Subclasses say what happens at the begin and end of elements, by their names without prefix."""

    def __init__(self) -> None:
        self._depth = 0
        self._local: dict[str, str] = {}
        self._texts: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.StartElementHandler = self._begins
        self._parser.EndElementHandler = self._ends

    def begin(self, name: str, attributes: dict[str, str], /) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError

    def read(self, stream: Readable, at_slice: Callable[[], None] = lambda: None) -> None:
        """Raises UnreadableFile."""
        try:
            while data := stream.read(_SLICE):
                self._parser.Parse(data, False)
                at_slice()
            self._parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, OverflowError) as error:
            raise UnreadableFile(phrase(words.BROKEN_WORKBOOK)) from error

    def collect(self) -> None:
        """Keep the texts from here on."""
        self._parser.CharacterDataHandler = self._texts.append

    def collected(self) -> str:
        """The texts kept; no more are from here on."""
        self._parser.CharacterDataHandler = None
        text = "".join(self._texts)
        self._texts.clear()
        return text

    def _begins(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > NESTING:
            raise UnreadableFile(phrase(words.BROKEN_WORKBOOK))
        self.begin(self._without_prefix(name), attributes)

    def _ends(self, name: str) -> None:
        self._depth -= 1
        self.end(self._without_prefix(name))

    def _without_prefix(self, name: str) -> str:
        known = self._local.get(name)
        if known is None:
            known = name[name.find(":") + 1 :]
            if len(self._local) < _MOST_NAMES:
                self._local[name] = known
        return known


def _refuse(*_declaration: object) -> None:
    raise UnreadableFile(phrase(words.HAS_DOCTYPE))
