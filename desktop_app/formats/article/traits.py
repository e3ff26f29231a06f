"""Traits: lists of what one side is or does, under a lead-in, under its heading, or inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.formats.article.blocks import Block, BlockKind, run_in_label
from desktop_app.formats.article.cutting import sentences_in
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.sections import About, Section
from desktop_app.formats.article.sentences import Sentence, sentences_of
from desktop_app.formats.article.sides import Sides

_NOUN = (
    r"(?:traits?|qualit(?:y|ies)|skills?|responsibilit(?:y|ies)|abilit(?:y|ies)|characteristics?"
    r"|features?|attributes?|competenc(?:e|ies|y)|strengths?|tasks?|duties|functions?|roles?"
    r"|behaviou?rs?|activities|habits?|virtues?|talents?)"
)
_HAS_NOUN = re.compile(rf"\b{_NOUN}\b", re.I)
_LISTED = re.compile(
    rf"\b(?:{_NOUN}\b[^.:;]{{0,60}}?\b(?:include|includes|including|are|is|like|such as)"
    rf"|such as|traits like|qualities like|skills like|is (?:more |all "
    rf"|mostly )?about)\s*:?\s+(?P<list>[^.;:]+)",
    re.I,
)
_BEFORE = re.compile(rf"^(?P<list>[^.;:]+?)\s+are\s+(?:all\s+|some of\s+)?(?:\w+\s+){{0,4}}{_NOUN}\b", re.I)
_SEPARATOR = re.compile(r",\s*(?:and|or|as well as)\s+|,\s*|\s+(?:and|or|as well as)\s+")
_MOST_TRAIT_WORDS = 14
_NEAR = 30
_LEAST_LISTED, _MOST_LISTED_WORDS = 3, 6


def traits_of(section: Section, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    """With the side of each."""
    if section.about in (About.ADVICE, About.EXAMPLES, About.SIMILARITIES):
        return
    lead: int | None = None
    items = sum(block.kind is BlockKind.ITEM for block in section.blocks)
    is_own = section.about is About.SIDE and (bool(_HAS_NOUN.search(section.title)) or items >= _LEAST_LISTED)
    for block in section.blocks:
        if block.kind is BlockKind.ITEM:
            side = lead if lead is not None else (section.side if is_own or _is_bare_side(section) else None)
            if side is not None and (text := _item_text(block, sides)) is not None:
                yield side, text
        elif block.kind is BlockKind.PARAGRAPH:
            lead = _lead_side(block, section, sides)
            for sentence in sentences_in(block.text, block.start, sides):
                yield from _listed_in(sentence, sides)


def lists_traits(raw: str) -> bool:
    """Whether a sentence is nothing but such a list."""
    found = _LISTED.search(raw) or _BEFORE.match(raw)
    return (
        found is not None and _HAS_NOUN.search(raw) is not None and _is_list(_SEPARATOR.split(found["list"]))
    )


def announces_traits(text: str) -> bool:
    """ "Leaders have these characteristics:"."""
    return ends_with_colon(text) and _HAS_NOUN.search(re.split(r"[.!?]\s", text)[-1]) is not None


def _is_list(parts: Sequence[str]) -> bool:
    return len(parts) >= _LEAST_LISTED and all(len(part.split()) <= _MOST_LISTED_WORDS for part in parts)


def _is_bare_side(section: Section) -> bool:
    """ "Leaders" alone as a heading above a list."""
    return section.about is About.SIDE and len(section.title.split()) <= 3


def _lead_side(block: Block, section: Section, sides: Sides) -> int | None:
    if not ends_with_colon(block.text):
        return None
    said = list(sentences_of(block.text.rstrip(" –—-")))
    named = sides.side_of_label(said[-1].text)
    if named is not None or sides.mentions(said[-1].text):
        return named
    first = sides.mentions(said[0].text) if len(said) > 1 else []
    return first[0].side if first and first[0].start < _NEAR else section.side


def ends_with_colon(text: str) -> bool:
    """ "… include: –" too."""
    return text.rstrip(" –—-").endswith(":")


def _item_text(block: Block, sides: Sides) -> DraftText | None:
    text = block.text.strip()
    label, _ = run_in_label(text)
    if label and sides.side_of_label(label) is None and len(label.split()) <= 5:
        text = label
    first = next(iter(sentences_of(text)), None)
    if first is None or is_noise_sentence(first.text) or len(first.text.split()) > _MOST_TRAIT_WORDS + 10:
        return None
    return DraftText(first.text.rstrip(".;, "), Passage(block.start, block.end))


def _listed_in(sentence: Sentence, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    side = sides.side_of_label(sentence.text)
    found = _LISTED.search(sentence.text) or _BEFORE.match(sentence.text)
    if side is None or found is None or is_noise_sentence(sentence.text):
        return
    parts: list[tuple[str, int]] = []
    at = found.start("list")
    for separator in _SEPARATOR.finditer(found["list"]):
        upto = found.start("list") + separator.start()
        parts.append((sentence.text[at:upto], at))
        at = found.start("list") + separator.end()
    parts.append((sentence.text[at : found.end("list")], at))
    if not _is_list([text for text, _ in parts]):
        return
    for text, place in parts:
        if text.strip():
            start = sentence.start + place
            yield side, DraftText(text.strip(), Passage(start, start + len(text)))
