"""Traits: lists of what one side is or does, under a lead-in, under its heading, or inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from desktop_app.formats.article.blocks import Block, BlockKind, run_in_label
from desktop_app.formats.article.cutting import sentences_in
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.said import said_in
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
    rf"|mostly )?about|involves?|requires?|demands?|calls? for|consists? of|(?:is|are) responsible for"
    rf"|needs?|possess(?:es)?|exhibits?|displays?|demonstrates?|{_NOUN}(?=:))\s*:?\s+"
    r"(?:things like\s+)?(?P<list>[^.;:]+)",
    re.I,
)
_FEW = r"[\w-]+(?:\s[\w-]+)?"
_IS_LIKE = re.compile(
    r"\b(?:is|are|be|as|being|someone who is|somebody who is)\s+"
    rf"(?P<list>(?:{_FEW},\s+)+{_FEW},?\s+(?:and|or)\s+{_FEW}|(?:{_FEW},\s+){{2,}}{_FEW})(?=[.,;:!?]|$)",
    re.I,
)
""" "Leaders are bold, curious, and patient"."""
_DOES = re.compile(r"\s(?P<list>(?:[\w-]+,\s+)+[\w-]+,?\s+and\s+[\w-]+)[.!]?$")
""" "Managers plan, organise, and control"."""
_NO_TRAIT = re.compile(
    r"(?:what|who|when|how|why|where|that|which|if|whether|most of all|on|in|i|you|we|they|it|so|but|as|etc"
    r"|more than)\b",
    re.I,
)
_AHEAD = re.compile(r"(?:(?:to|about|such as|like|things like|and|or)\s+)+", re.I)
_NO_LABEL = re.compile(
    r"(?:for example|for instance|examples?|best (?:for|used)|notes?|tips?|result|scenario|pros|cons)$", re.I
)
_BEFORE = re.compile(rf"^(?P<list>[^.;:]+?)\s+are\s+(?:all\s+|some of\s+)?(?:\w+\s+){{0,4}}{_NOUN}\b", re.I)
_SEPARATOR = re.compile(r",\s*(?:and|or|as well as)\s+|,\s*|\s+(?:and|or|as well as)\s+")
_COMMAS = re.compile(r",\s*(?:and\s+|or\s+|as well as\s+)?")
_ACT = re.compile(r"[a-z-]{2,}ing\s", re.I)
_GENERAL = re.compile(
    r"(?:pros|cons|advantages|disadvantages|weaknesses|looks like|examples?|summary|conclusion|overview"
    r"|in practice)",
    re.I,
)
_NAMED = re.compile(rf"^(?:\w+\s+){{0,4}}{_NOUN}\s+(?:include|are|involve)\b", re.I)
_NOT_SAID = re.compile(
    r"(?:\b(?:not|never|something|nothing|without|isn['’]t|aren['’]t|don['’]t|doesn['’]t)\s+(?:\w+\s+){0,2})$",
    re.I,
)
_GOES_ON = re.compile(r"\W{0,3}(?:\.\.\.|…)\s*(?P<said>\w[^\n]{2,120}?)[.*_\s]*")
_OF_EXAMPLES = re.compile(r"\b(?:examples?|instances?|cases)\b[^.]{0,60}$", re.I)
_MOST_TRAIT_WORDS = 14
_NEAR, _EARLY = 30, 6
_WORD = re.compile(r"\w")
_LEAST_HEADINGS = 2
_MOST_NAME_WORDS = 6
_LEAST_LISTED, _MOST_LISTED_WORDS, _MOST_MERE_WORDS = 3, 6, 3


def traits_in(sections: Sequence[Section], sides: Sides) -> Iterator[tuple[int, DraftText]]:
    """With the side of each."""
    below = [list(_headings_below(section, sections[at + 1 :])) for at, section in enumerate(sections)]
    of_both = {side for found in below for side, _ in found} == {0, 1}
    for section, found in zip(sections, below, strict=True):
        if of_both or _HAS_NOUN.search(section.title):
            yield from found
        yield from traits_of(section, sides)


def _headings_below(section: Section, following: Sequence[Section]) -> Iterator[tuple[int, DraftText]]:
    """ "Qualities of a leader", and below it one heading for each; "Life of a leader", if both have one."""
    top = section.heading
    if top is None or not top.level or section.side is None or section.about is not About.SIDE:
        return
    below = list(
        takewhile(lambda each: each.heading is not None and each.heading.level > top.level, following)
    )
    level = min((each.heading.level for each in below if each.heading is not None), default=0)
    found = [each for each in below if each.heading is not None and each.heading.level == level]
    if len(found) < _LEAST_HEADINGS:
        return
    for each in found:
        if each.heading is not None and _is_trait_heading(each.title):
            start = each.heading.start + each.heading.text.index(each.title)
            yield section.side, DraftText(each.title, Passage(start, start + len(each.title)))


def _is_trait_heading(title: str) -> bool:
    return (
        not title.endswith(("?", ":"))
        and len(title.split()) <= _MOST_TRAIT_WORDS
        and not _GENERAL.fullmatch(title)
        and not _HAS_NOUN.fullmatch(title)
    )


def traits_of(section: Section, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    """With the side of each."""
    if section.about in (About.ADVICE, About.EXAMPLES, About.SIMILARITIES):
        return
    lead: int | None = None
    items = sum(block.kind is BlockKind.ITEM for block in section.blocks)
    is_own = section.about is About.SIDE and (bool(_HAS_NOUN.search(section.title)) or items >= _LEAST_LISTED)
    before = ""
    for place, block in enumerate(section.blocks):
        if block.kind is BlockKind.ITEM:
            before, name = block.text, before
            if (named := bare_name(block.text, sides)) is not None:
                lead = named
                continue
            if _is_told_of(block.text, name):
                continue
            side = lead if lead is not None else (section.side if is_own or _is_bare_side(section) else None)
            if side is not None and (text := _item_text(block, sides)) is not None:
                yield side, text
        elif block.kind is BlockKind.PARAGRAPH:
            lead = _lead_side(block, section, sides)
            if heads_list(block, section.blocks[place + 1 : place + 2], sides):
                lead = sides.mentions(block.text)[0].side
            if (text := _going_on(block, section)) is not None and section.side is not None:
                yield section.side, text
            yield from _said_in_a_row(block, sides)
            yield from _listed_in_paragraph(block, section, sides)


def _going_on(block: Block, section: Section) -> DraftText | None:
    """ "… listens first" below the heading "A good leader …"."""
    found = _GOES_ON.fullmatch(block.text)
    if found is None or section.about is not About.SIDE or not section.title.endswith(("...", "…")):
        return None
    start = block.start + found.start("said")
    return DraftText(found["said"], Passage(start, start + len(found["said"])))


def _is_told_of(text: str, name: str) -> bool:
    """An item of whole sentences that goes on about the short one ahead of it."""
    is_name = 0 < len(name.split()) <= _MOST_NAME_WORDS and name[-1] not in ".:;?!,"
    return is_name and len(text.split()) > 2 * _MOST_NAME_WORDS and text.rstrip()[-1] in ".!?"


def _listed_in_paragraph(block: Block, section: Section, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    sentences = list(sentences_in(block.text, block.start, sides))
    is_announced = section.side is not None and _HAS_NOUN.search(section.title) is not None
    if not is_announced and not any(_list_in(each.text) or _DOES.search(each.text) for each in sentences):
        return
    own = section.side
    for sentence in sentences:
        if is_announced and not sides.mentions(sentence.text) and _is_mere_list(sentence.text):
            yield from _parts_of(sentence, 0, len(sentence.text.rstrip(".! ")), section.side or 0)
            continue
        for said in said_in(sentence, sides, own):
            own = said.side if said.side in (0, 1) else own
            names_kind = _NAMED.search(said.sentence.text) is not None  # "key skills include …"
            told = said.side if said.side in (0, 1) else (section.side if names_kind else None)
            yield from _listed_in(said.sentence, told, sides)


def _said_in_a_row(block: Block, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    """ "Leaders praise in public. Leaders read a lot. Leaders take the blame." """
    row: list[tuple[int, DraftText]] = []
    for sentence in (*sentences_of(block.text, block.start), None):
        mentions = sides.mentions(sentence.text) if sentence is not None else []
        begins = bool(mentions) and not _WORD.search(sentence.text[: mentions[0].start] if sentence else "")
        is_one = begins and len({mention.side for mention in mentions}) == 1
        if row and not (is_one and mentions[0].side == row[0][0]):
            yield from row if len(row) >= _LEAST_LISTED else ()
            row = []
        if sentence is not None and is_one and not is_noise_sentence(sentence.text):
            said = sentence.text[mentions[0].end :].strip(" .!,;")
            if said and len(said.split()) <= _MOST_TRAIT_WORDS + 10:
                start = sentence.start + sentence.text.index(said, mentions[0].end)
                row.append((mentions[0].side, DraftText(said, Passage(start, start + len(said)))))


def _is_mere_list(text: str) -> bool:
    """ "Vision, courage, and empathy." below "Leadership traits"."""
    parts = _SEPARATOR.split(text.rstrip(".! "))
    return len(parts) >= _LEAST_LISTED and all(len(part.split()) <= _MOST_MERE_WORDS for part in parts)


def _list_in(text: str) -> re.Match[str] | None:
    return _IS_LIKE.search(text) or _LISTED.search(text) or _BEFORE.match(text)


def lists_traits(raw: str) -> bool:
    """Whether a sentence is nothing but such a list."""
    found = _LISTED.search(raw) or _BEFORE.match(raw)
    return (
        found is not None and _HAS_NOUN.search(raw) is not None and _is_list(_SEPARATOR.split(found["list"]))
    )


def announces_traits(text: str) -> bool:
    """ "Leaders have these characteristics:"."""
    return ends_with_colon(text) and _HAS_NOUN.search(re.split(r"[.!?]\s", text)[-1]) is not None


def bare_name(text: str, sides: Sides) -> int | None:
    """The side, of an item that is no more than its name: the items below it are of that side."""
    mentions = sides.mentions(text)
    if len(mentions) != 1 or _WORD.search(text[: mentions[0].start]) or _WORD.search(text[mentions[0].end :]):
        return None
    return mentions[0].side


def _is_list(parts: Sequence[str]) -> bool:
    return len(parts) >= _LEAST_LISTED and all(len(part.split()) <= _MOST_LISTED_WORDS for part in parts)


def _are_acts(text: str) -> bool:
    """ "Setting the goals, listening to what people say, and keeping the peace": however long each is."""
    parts = _COMMAS.split(text)
    return len(parts) >= _LEAST_LISTED and all(
        _ACT.match(part) is not None and len(part.split()) <= _MOST_TRAIT_WORDS for part in parts
    )


def _is_bare_side(section: Section) -> bool:
    """ "Leaders" alone as a heading above a list."""
    return section.about is About.SIDE and len(section.title.split()) <= 3


def _lead_side(block: Block, section: Section, sides: Sides) -> int | None:
    if not ends_with_colon(block.text):
        return None
    if _OF_EXAMPLES.search(block.text) and not announces_traits(block.text):
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


def heads_list(block: Block, following: Sequence[Block], sides: Sides) -> bool:
    """ "Coaches ask what moves people." ahead of a list, which goes on about coaches."""
    if not following or following[0].kind is not BlockKind.ITEM or sides.mentions(following[0].text):
        return False
    mentions = sides.mentions(block.text)
    is_one = len(list(sentences_of(block.text))) == 1 and len({each.side for each in mentions}) == 1
    return is_one and mentions[0].start < _EARLY and block.text.rstrip()[-1:] == "."


def _item_text(block: Block, sides: Sides) -> DraftText | None:
    text = block.text.strip()
    label, _ = run_in_label(text)
    if _NO_LABEL.match(label) or text.endswith("?"):
        return None
    if label and label[:1].isupper() and sides.side_of_label(label) is None and len(label.split()) <= 5:
        text = label
    first = next(iter(sentences_of(text)), None)
    if first is None or is_noise_sentence(first.text) or len(first.text.split()) > _MOST_TRAIT_WORDS + 10:
        return None
    return DraftText(first.text.rstrip(".;, "), Passage(block.start, block.end))


def _listed_in(sentence: Sentence, own: int | None, sides: Sides) -> Iterator[tuple[int, DraftText]]:
    """`own`: of which side it is as far as its place tells."""
    mentions = sides.mentions(sentence.text)
    named = {mention.side for mention in mentions}
    side = named.pop() if len(named) == 1 else (None if named else own)
    found = _list_in(sentence.text)
    if found is None and mentions:
        found = _DOES.match(sentence.text, mentions[0].end)
    if found is not None and _NOT_SAID.search(sentence.text[: found.start("list")]):
        return
    if side is None or found is None or is_noise_sentence(sentence.text):
        return
    yield from _parts_of(sentence, found.start("list"), found.end("list"), side)


def _parts_of(sentence: Sentence, begin: int, end: int, side: int) -> Iterator[tuple[int, DraftText]]:
    """Of a list that lies there in the sentence; none where it is no list of traits."""
    places = [begin]
    are_acts = _are_acts(sentence.text[begin:end])
    for separator in (_COMMAS if are_acts else _SEPARATOR).finditer(sentence.text[begin:end]):
        places += [begin + separator.start(), begin + separator.end()]
    places.append(end)
    spans = list(zip(places[::2], places[1::2], strict=True))
    parts = [sentence.text[left:right] for left, right in spans]
    if not (are_acts or _is_list(parts)) or any(_NO_TRAIT.match(part) for part in parts):
        return
    for (left, _), part in zip(spans, parts, strict=True):
        ahead = _AHEAD.match(part)
        said = part[ahead.end() :] if ahead and part[ahead.end() :].strip() else part
        if said.strip():
            start = sentence.start + left + len(part) - len(said.lstrip())
            yield side, DraftText(said.strip(), Passage(start, start + len(said.strip())))
