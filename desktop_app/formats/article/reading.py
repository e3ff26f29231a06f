"""An article's file becomes blocks and drafts, in a child process; pasted text goes the same way."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import limits
from desktop_app.formats.article.blocks import Article, assemble
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.drafts import Drafts
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.child_reading import in_child
from desktop_app.formats.files import UnreadableFile, read_limited
from desktop_app.formats.sniffing import FileKind, sniff
from desktop_app.progress import Progress, Silent

_EMPTY = QT_TRANSLATE_NOOP("import", "There is no text in this file.")
_ENCODING = QT_TRANSLATE_NOOP(
    "import",
    "Nobody can tell for certain how the letters of this file are encoded. Likely are: {names}. Choose one.",
)
_NO_ARTICLE = QT_TRANSLATE_NOOP(
    "import", "This is no article. Versus drafts decks from .txt, .md, .html and .docx files."
)


@dataclass(frozen=True, slots=True)
class Drafted:
    article: Article
    drafts: Drafts


def draft_file(path: Path, options: ReadOptions | None = None, progress: Progress | None = None) -> Drafted:
    """Raises UnreadableFile with one sentence, Cancelled."""
    kind = sniff(path)
    if not (kind.is_article or kind is FileKind.SHEET):
        raise UnreadableFile(phrase(_NO_ARTICLE))
    return in_child(draft_in_child, path, options or ReadOptions(), progress or Silent())


def draft_in_child(path: Path, options: ReadOptions, progress: Progress) -> Drafted:
    """What the child process does."""
    progress.step(0)
    article = read_article(path, options)
    if not article.blocks:
        raise UnreadableFile(phrase(_EMPTY))
    progress.step(0)
    return Drafted(article, draft(article))


def read_article(path: Path, options: ReadOptions) -> Article:
    """Raises UnreadableFile."""
    kind = sniff(path)
    if kind is FileKind.DOCX:
        from desktop_app.formats.article.readers.docx_reader import pieces_of_docx, title_of_docx

        pieces = pieces_of_docx(path)
        return assemble(pieces, "" if any(piece.level == 1 for piece in pieces) else title_of_docx(path))
    text = _text_of(read_limited(path, limits.TEXT_FILE), options.encoding)
    if kind is FileKind.HTML:
        from desktop_app.formats.article.readers.html_reader import pieces_of_html, title_of_html

        return assemble(pieces_of_html(text), title_of_html(text))
    return article_of_text(text, is_markdown=kind is FileKind.MARKDOWN)


def article_of_text(text: str, *, is_markdown: bool = False) -> Article:
    """Also of what was pasted."""
    from desktop_app.formats.article.readers.markdown_reader import (
        looks_like_markdown,
        pieces_of_markdown,
        title_of_front,
    )
    from desktop_app.formats.article.readers.plain_reader import pieces_of_text

    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if is_markdown or looks_like_markdown(text):
        return assemble(pieces_of_markdown(text), title_of_front(text))
    return assemble(pieces_of_text(text))


def _text_of(data: bytes, encoding: str) -> str:
    from desktop_app.formats.sheet.encoding import encoding_of

    if encoding:
        try:
            return data.decode(encoding).removeprefix("\ufeff")
        except (UnicodeDecodeError, LookupError):
            pass
    found = encoding_of(data)
    if found.likely and not encoding:
        raise UnreadableFile(phrase(_ENCODING, names=", ".join(found.likely)))
    return data.decode(found.name, "replace" if encoding else "strict").removeprefix("﻿")
