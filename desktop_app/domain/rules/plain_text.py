"""The text of a small piece of HTML, for prompts and answers that are shown without marks."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile(r"<(?:br|hr)\b[^<>]*>|</(?:p|div|li|tr|h[1-4]|blockquote|pre)\s*>", re.IGNORECASE)
_CELL_ENDS = re.compile(r"</(?:td|th)\s*>", re.IGNORECASE)
_TAGS = re.compile(r"<[/!a-zA-Z][^<>]*>")
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r" ?\n[ \n]*")


def plain_text(html: str) -> str:
    """Tags gone, entities read, a line for each paragraph, break, list entry and row."""
    from html import unescape

    text = _LINE_ENDS.sub("\n", html.replace("\n", " "))
    text = _CELL_ENDS.sub(" ", text)
    text = unescape(_TAGS.sub("", text))
    return _BLANK_LINES.sub("\n", _SPACES.sub(" ", text)).strip()
