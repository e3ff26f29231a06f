"""The text of a small piece of HTML, for prompts and answers that are shown without marks."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile(r"<(?:br|hr)\b[^<>]*>|</(?:p|div|li|tr|h[1-4]|blockquote|pre)\s*>", re.IGNORECASE)
_CELL_ENDS = re.compile(r"</(?:td|th)\s*>", re.IGNORECASE)
_TAGS = re.compile(r"<[/!a-zA-Z][^<>]*>")
_PICTURES = re.compile(r"<img\b", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r" ?\n[ \n]*")
SOUND = re.compile(r"\[sound:([^\[\]<>]{1,250})\]")
"""As Anki writes a sound into a text."""


def plain_text(html: str, picture: str = "", sound: str = "") -> str:
    """Tags gone, entities read, a line for each paragraph, break, list entry and row.

    `picture` or `sound` is what it reads where it holds one and no words.
    """
    if "<" not in html and "&" not in html and "[" not in html:  # most texts of most decks
        return " ".join(html.split())
    from html import unescape

    text = _LINE_ENDS.sub("\n", html.replace("\n", " "))
    text = _CELL_ENDS.sub(" ", text)
    text = unescape(_TAGS.sub("", SOUND.sub(" ", text)))
    text = _BLANK_LINES.sub("\n", _SPACES.sub(" ", text)).strip()
    if not text and picture and _PICTURES.search(html):
        return picture
    return sound if not text and SOUND.search(html) else text
