"""What people changed in Anki in notes of ours: texts of items that are to come back as they are there now.

Each note carries a check of every text that people read, as it was written. Of those that differ, the ones
that are an item's own words count; what is made of them, such as the answer "Leadership", does not.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    TraitSet,
)
from desktop_app.formats.anki import cloze
from desktop_app.formats.anki.note_types import ANSWER, CHECK, OWN_FIELDS, PROMPT, SPARE, TEXT, WHY

Clean: TypeAlias = Callable[[str], str]
"""From the HTML of a field to the small HTML that is kept, with media by their hashes."""

_CHECK_DIGITS: Final = 8
_EMPTY_LINE: Final = re.compile(r"<(div|p)\b[^>]*><br\s*/?></\1>", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"</(?:div|p|li)>\s*(?=<(?:div|p|li)\b)", re.IGNORECASE)
_LINE_END: Final = re.compile(r"<br\s*/?>|</?(?:div|p|li)\b[^>]*>", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^>]*>")
_NAMES: Final[Mapping[type[Any], Mapping[str, str]]] = {
    Definition: {ANSWER: "text"},
    Contrast: {PROMPT: "question", WHY: "why"},
    TraitSet: {},
    Similarity: {PROMPT: "text", WHY: "why"},
    Disagreement: {PROMPT: "question"},
    Example: {},
    Advice: {PROMPT: "title", ANSWER: "text"},
    PlainCard: {PROMPT: "front", ANSWER: "back", TEXT: "cloze", WHY: "why"},
}
"""Which words of an item as a whole a field is."""


def check_field(texts: Iterable[str]) -> str:
    """Of the texts that people read, in the order of their fields."""
    return " ".join(map(_check, texts))


def edits_of(fields: Mapping[str, str]) -> dict[str, str]:
    """Fields that are not as they were written, with what is in them. `fields`: in the note's order."""
    shown = [name for name in fields if name not in OWN_FIELDS and name not in SPARE]
    checks = fields.get(CHECK, "").split()
    if len(checks) != len(shown):
        return {}
    return {
        name: fields[name] for name, check in zip(shown, checks, strict=True) if _check(fields[name]) != check
    }


def edited(item: Item, statement: str, edits: Mapping[str, str], clean: Clean) -> Item:
    """The item with these texts; `statement`: the one that the note is about, else empty."""
    if statement:
        return _edited_part(item, statement, {name: _text(text) for name, text in edits.items()})
    wanted = {attribute: edits[name] for name, attribute in _NAMES[type(item)].items() if name in edits}
    if isinstance(item, PlainCard):
        return _edited_card(item, wanted, clean)
    texts: dict[str, Any] = {attribute: _text(text) for attribute, text in wanted.items()}
    return replace(item, **{attribute: text for attribute, text in texts.items() if text})


def _edited_part(item: Item, statement: str, texts: Mapping[str, str]) -> Item:
    text, why = texts.get(PROMPT), texts.get(WHY)
    if isinstance(item, Contrast | TraitSet) and text:
        return replace(
            item,
            statements=tuple(
                replace(each, text=text) if each.id == statement else each for each in item.statements
            ),
        )
    if isinstance(item, Example):
        return replace(
            item,
            situations=tuple(
                replace(each, text=text or each.text, because=why or each.because)
                if each.id == statement
                else each
                for each in item.situations
            ),
        )
    return item


def _edited_card(item: PlainCard, wanted: Mapping[str, str], clean: Clean) -> PlainCard:
    """A plain text stays one, unless its gaps were changed: those are HTML in Anki."""
    texts: dict[str, Any] = {}
    for attribute, field in wanted.items():
        if attribute == "cloze":
            texts[attribute] = cloze.gap_text(clean(cloze.mark_gaps(field)))
        elif item.html and attribute != "why":
            texts[attribute] = clean(field)
        else:
            texts[attribute] = _text(field)
    if not all(text for attribute, text in texts.items() if attribute != "why"):
        return item
    if "cloze" in texts and not item.html:
        texts["html"] = True
    return replace(item, **texts)


def _text(field: str) -> str:
    """Lines as Anki's editor makes them, breaks and blocks alike."""
    lines = _LINE_END.sub("\n", _BETWEEN.sub("", _EMPTY_LINE.sub("<br>", field)))
    return html.unescape(_TAG.sub("", lines)).replace("\xa0", " ").strip()


def _check(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:_CHECK_DIGITS]
