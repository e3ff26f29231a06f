"""Texts of ours as fields of Anki: HTML, gaps by its rules, media by the names they have in the package."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import TypeAlias

from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules.gaps import Gap, Part, parse_gaps

MediaName: TypeAlias = Callable[[str], str]
"""The name that media of a hash (64 hex digits) have in the package."""

_MEDIA = re.compile(r"media:([0-9a-f]{64})(?:\.[a-z0-9]{1,8})?")
_SOUND = re.compile(r"\[sound:media:([0-9a-f]{64})[^\[\]]*\]")
"""Behind the hash may stand what it was called."""
_BRACES = re.compile(r"\{\{+|\}\}+|\A\}|[{}]\Z")
_PICTURE = re.compile(r"""<img\b[^>]*?\bsrc\s*=\s*["']?([^"'>\s]+)[^>]*>""", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n?|\n")
_TAG = re.compile(r"<[^>]*>")


def escaped(text: str) -> str:
    """Plain text as HTML."""
    return _LINE_END.sub("<br>", html.escape(text, quote=False))


def field(text: str, is_html: bool, media: MediaName) -> str:
    return with_media(text if is_html else escaped(text), media)


def with_media(text: str, media: MediaName) -> str:
    if "media:" not in text:
        return text
    text = _SOUND.sub(lambda found: f"[sound:{media(found[1])}]", text)
    return _MEDIA.sub(lambda found: media(found[1]), text)


def gap_field(item: PlainCard, media: MediaName) -> str:
    """A gap text of ours; gaps that are never asked are text. Other braces and colons become entities."""
    parts = parse_gaps(item.cloze)
    return with_media("".join(_written(part, item.html, False) for part in parts), media)


def _written(part: Part, is_html: bool, inside: bool) -> str:
    if isinstance(part, Gap):
        inner = bool(part.numbers) or inside
        text = "".join(_written(each, is_html, inner) for each in part.parts)
        if not part.numbers:
            return text
        hint = f"::{_literal(part.hint, is_html)}" if part.hint else ""
        return f"{{{{c{','.join(map(str, part.numbers))}::{text}{hint}}}}}"
    text = _literal(part, is_html)
    return text.replace("::", ":&#58;") if inside else text


def _literal(text: str, is_html: bool) -> str:
    safe = text if is_html else escaped(text)
    return _BRACES.sub(lambda found: "".join(f"&#{ord(each)};" for each in found[0]), safe)


def stripped(field: str) -> str:
    """What Anki sorts by and makes its checksum of: no tags, but the names of pictures."""
    if "<" not in field and "&" not in field:
        return field
    return html.unescape(_TAG.sub("", _PICTURE.sub(r" \1 ", field))).replace("\xa0", " ")
