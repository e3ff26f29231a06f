"""Which language a table is in, as far as a deck needs to know: German, else English."""

from __future__ import annotations

import re
from typing import Final

from desktop_app.formats.sheet.table import Table

_LOOKED_AT_ROWS: Final = 200
_WORD: Final = re.compile(r"[^\W\d_]+")
_GERMAN: Final = frozenset(
    {
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "oder",
        "nicht", "ist", "sind", "wird", "werden", "wie", "was", "wer", "warum", "wann", "wo", "mit", "von",
        "für", "auf", "zu", "zum", "zur", "sich", "auch", "aus", "bei", "nach", "über", "unter", "durch",
        "frage", "antwort", "quelle", "thema", "führung", "vorderseite", "rückseite", "gegensatz",
    }
)  # fmt: skip
_ENGLISH: Final = frozenset(
    {
        "the", "a", "an", "and", "or", "not", "is", "are", "be", "will", "what", "who", "why", "when",
        "where", "how", "with", "of", "for", "on", "to", "at", "by", "from", "it", "they", "we", "you",
        "this", "that", "their", "its", "as", "question", "answer", "source", "topic", "leadership",
        "front", "back", "contrast", "reason",
    }
)  # fmt: skip


def guess_language(table: Table) -> str:
    """ "de" or "en", by the small words of the first rows."""
    words = [
        word
        for row in table.rows[:_LOOKED_AT_ROWS]
        for cell in row
        for word in _WORD.findall(cell[:500].casefold())
    ]
    german = sum(word in _GERMAN or "ß" in word for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "de" if german > english else "en"
