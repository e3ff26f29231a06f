"""The one kind of document that text from files is laid out in: it loads our own pictures and nothing else.

Qt's own reads local files, devices and shares through pictures, backgrounds and style sheets, and opens a
file itself where it is answered with nothing. So everything is answered with something: a picture with a
picture, if only of one clear pixel, and anything else with a space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QPixmap,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextTable,
)

MEDIA = "media:"
_IMAGE = QTextDocument.ResourceType.ImageResource.value

PictureOf = Callable[[str], QPixmap | None]
"""From the hash in a `media:` name to what is shown of it."""


class SafeDocument(QTextDocument):
    def __init__(self, picture_of: PictureOf | None = None) -> None:
        super().__init__()
        self._picture_of = picture_of
        self._clear = QPixmap(1, 1)
        self._clear.fill(Qt.GlobalColor.transparent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if int(kind) != _IMAGE:
            return " "
        found = None
        try:
            address = name if isinstance(name, str) else name.toString()
            if self._picture_of is not None and address.startswith(MEDIA):
                found = self._picture_of(address.removeprefix(MEDIA).partition(".")[0])
        except Exception:  # whatever it is: what is answered with nothing is opened by Qt
            found = None
        return self._clear if found is None or found.isNull() else found

    def blocks(self) -> Iterator[QTextBlock]:
        block = self.begin()
        while block.isValid():
            yield block
            block = block.next()

    def fragments(self) -> list[QTextFragment]:
        """Runs of one look, in their order. To change one may end those before it."""
        found = []
        for block in self.blocks():
            inside = block.begin()
            while not inside.atEnd():
                found.append(inside.fragment())
                inside += 1
        return found

    def frames(self) -> Iterator[QTextFrame]:
        """All but the outermost, tables among them."""
        waiting = list(self.rootFrame().childFrames())
        while waiting:
            frame = waiting.pop()
            yield frame
            waiting.extend(frame.childFrames())

    def tables(self) -> list[QTextTable]:
        return [frame for frame in self.frames() if isinstance(frame, QTextTable)]

    def between(self, start: int, end: int) -> QTextCursor:
        """A cursor that has selected this."""
        cursor = QTextCursor(self)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def set_look(self, start: int, end: int, look: QTextCharFormat) -> None:
        self.between(start, end).setCharFormat(look)
