"""What stands before the colon in `{{filter:Field}}`: takes a field's HTML, gives what is shown of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.formats.anki.cloze import revealed


@dataclass(slots=True)
class Asked:
    """Which side of which card is rendered, and what its filters took out of it."""

    number: int = 1
    """Of the card among those of its note, from 1: of a cloze text the number of the gap."""
    is_question: bool = True
    cloze: Callable[[str, Asked], str] | None = None
    """Instead of what one card shows of a cloze text."""
    speaks: bool = False
    """Texts that would only be read aloud are shown."""
    leaves_out_typed: bool = False
    """The answer is wanted without what was to be typed."""
    hints: list[str] = field(default_factory=list)
    """What a question shows on a click only."""
    typed: list[str] = field(default_factory=list)
    """What is to be typed."""


def _cloze(html: str, asked: Asked) -> str:
    if asked.cloze is not None:
        return asked.cloze(html, asked)
    return revealed(html, asked.number, asked.is_question)


def _cloze_only(html: str, asked: Asked) -> str:
    return revealed(html, asked.number, asked.is_question, only=True)


def _hint(html: str, asked: Asked) -> str:
    if not asked.is_question:
        return html
    if html.strip():
        asked.hints.append(html)
    return ""


def _type(html: str, asked: Asked) -> str:
    """Where the answer compares what was typed, the text itself is shown."""
    if not asked.is_question:
        return "" if asked.leaves_out_typed else html
    asked.typed.append(html)
    return ""


def _type_cloze(html: str, asked: Asked) -> str:
    """The text with the gap stands beside it already."""
    if asked.is_question:
        asked.typed.append(revealed(html, asked.number, is_question=False, only=True))
    return ""


def _speech(html: str, asked: Asked) -> str:
    return html if asked.speaks else ""


def _text(html: str, _asked: Asked) -> str:
    """Without its tags; entities stay, since the result is HTML again."""
    parts = []
    place = 0
    while (start := html.find("<", place)) >= 0:
        end = html.find(">", start)
        if end < 0:
            break
        parts.append(html[place:start])
        place = end + 1
    parts.append(html[place:])
    return "".join(parts)


def _furigana(html: str, _asked: Asked) -> str:
    return _readings(html, "<ruby>{}<rt>{}</rt></ruby>")


def _kana(html: str, _asked: Asked) -> str:
    return _readings(html, "{1}")


def _kanji(html: str, _asked: Asked) -> str:
    return _readings(html, "{0}")


def _readings(html: str, shown: str) -> str:
    """`漢字[かんじ]`: what stands before a bracket, back to a space or a tag, with its reading."""
    html = html.replace("&nbsp;", " ")
    parts: list[str] = []
    place = 0
    while (opened := html.find("[", place)) >= 0:
        closed = html.find("]", opened + 2)
        if closed < 0:
            break
        begin = max(place, html.rfind(" ", place, opened) + 1, html.rfind(">", place, opened) + 1)
        reading = html[opened + 1 : closed]
        if begin == opened or reading.startswith("sound:"):
            parts.append(html[place : closed + 1])
        else:
            before = html[place:begin]
            parts.append(before.removesuffix(" "))
            parts.append(shown.format(html[begin:opened], reading))
        place = closed + 1
    parts.append(html[place:])
    return "".join(parts)


FILTERS: Mapping[str, Callable[[str, Asked], str]] = {
    "text": _text,
    "cloze": _cloze,
    "cloze-only": _cloze_only,
    "hint": _hint,
    "type": _type,
    "type-nc": _type,
    "type-cloze": _type_cloze,
    "tts": _speech,
    "furigana": _furigana,
    "kana": _kana,
    "kanji": _kanji,
}
