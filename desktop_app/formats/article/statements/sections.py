"""An article's sections: what their headings announce, and what stands under them."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from desktop_app.formats.article.blocks import Article, Block, BlockKind, run_in_label, without_number
from desktop_app.formats.article.noise import without_noise
from desktop_app.formats.article.sides.two_sides import Mention, Sides


class About(enum.Enum):
    DIMENSION = enum.auto()
    """One respect in which the two differ: the whole section is one contrast."""
    SIDE = enum.auto()
    """One of the two."""
    SIMILARITIES = enum.auto()
    EXAMPLES = enum.auto()
    ADVICE = enum.auto()
    SUMMARY = enum.auto()
    OTHER = enum.auto()


@dataclass
class Section:
    heading: Block | None
    about: About
    side: int | None = None
    blocks: list[Block] = field(default_factory=list)

    @property
    def title(self) -> str:
        return without_number(self.heading.text).strip(" :") if self.heading is not None else ""


_SIMILAR = re.compile(
    r"\b(?:similarit\w+|in common|alike|overlap\w*|share[ds]?|intersection|commonalit\w+)\b", re.I
)
_EXAMPLE = re.compile(r"\bexamples?\b|\bcase stud(?:y|ies)\b|\bscenarios?\b", re.I)
_ADVICE = re.compile(
    r"\b(?:how to|tips?|advice|steps?|ways to|becom(?:e|ing)|develop(?:ing)?|improv(?:e|ing)"
    r"|should you|which (?:one|is)|choos(?:e|ing)|need both|balanc(?:e|ing)|when to|can you be"
    r"|bridg(?:e|ing)|transition\w*|build(?:ing)? your)\b",
    re.I,
)
_BECOMING = re.compile(
    r"(?:how (?:to|can|do|should)|becom|cultivat|develop|improv|build|start|get|choos|hir|find)(?:ing)?\b",
    re.I,
)
_SUMMARY = re.compile(
    r"\b(?:conclusions?|summary|final (?:thoughts|words)|takeaways?|wrap(?:ping)?[ -]up"
    r"|bottom line|in short|closing|recap|key points|tl;?dr|at a glance|faqs?|frequently asked"
    r"|introduction|overview)\b",
    re.I,
)
_VERSUS = re.compile(r"\b(?:vs\.?|versus|v\.)(?=\s)|\s(?:[–—]|/)\s", re.I)
_CHOICE = re.compile(
    r"(?!(?:can|could|do|does|is|are|should|would|will|did|has|have)\b)[^?.!,;]{3,60}\bor\b[^?.!,;]{3,60}\?",
    re.I,
)
""" "Commands or asks?"."""
_OF_READER = re.compile(r"\b(?:I|you|your|we|our)\b")
""" "What would I do?" is no respect."""
_GENERAL = re.compile(
    r"\b(?:differen\w+|distinction\w*|comparison|compared|comparing|contrast\w*|vs|versus|core|main|key)\b",
    re.I,
)
_DIFFERENCE = re.compile(
    r"\b(?:differen\w+|distinction\w*|comparison|compared|comparing|contrast\w*|explain\w*"
    r"|understanding|defin\w+|characteristics)\b",
    re.I,
)


class _Above(NamedTuple):
    """A heading that says what those below it are about too: "Pros" below "Angel investors" are theirs."""

    level: int
    about: About
    side: int | None


_LOOKS_BELOW, _MOST_BELOW, _FEW_WORDS = 200, 20, 2
_INHERITS = frozenset({About.DIMENSION, About.OTHER})
_INHERITED = frozenset({About.ADVICE, About.EXAMPLES, About.SIMILARITIES, About.SUMMARY, About.SIDE})


def sections_of(article: Article, sides: Sides) -> list[Section]:
    sections = [Section(None, About.OTHER)]
    above: list[_Above] = []
    blocks = without_noise(article.blocks)
    title = "" if _is_of_one(article, sides) else article.title
    for place, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING and not (block.level == 0 and _is_labelled(block, sides)):
            text = without_number(block.text).strip(" :")
            about, side = _about(text, sides, is_title=text == title)
            if about is About.SIDE and _has_other_below(blocks[place : place + _LOOKS_BELOW], side, sides):
                about, side = About.OTHER, None
            above = [each for each in above if block.level and each.level < block.level]
            if above and about in _INHERITS and not (_VERSUS.search(text) or _GENERAL.search(text)):
                about, side = above[-1].about, above[-1].side
            elif block.level and about in _INHERITED:
                above.append(_Above(block.level, about, side))
            sections.append(Section(block, about, side))
        else:
            announced = _announced(block)
            if announced is not None:
                sections.append(Section(None, announced))
            sections[-1].blocks.append(block)
    return [section for section in sections if section.blocks or section.heading is not None]


def _is_of_one(article: Article, sides: Sides) -> bool:
    """What was taken for the title stands above one side, as another heading does above the other."""
    side = sides.side_of_label(article.title)
    headings = [block for block in article.blocks if block.kind is BlockKind.HEADING and block.level != 1]
    titled = [block for block in headings if without_number(block.text).strip(" :") == article.title]
    return (
        side is not None
        and bool(titled)
        and any(
            sides.side_of_label(block.text) == 1 - side and block.level == titled[0].level
            for block in headings
        )
    )


def _is_labelled(block: Block, sides: Sides) -> bool:
    """ "Freelancing: results before process" without mark-up is no heading."""
    label, at = run_in_label(block.text)
    return bool(label) and sides.side_of_label(label) is not None and not sides.mentions(block.text[at:])


def _announced(block: Block) -> About | None:
    """By what a paragraph is set off with: "Similarities: …"."""
    label, _ = run_in_label(block.text)
    if block.kind is BlockKind.ITEM or not label or len(label.split()) > 3:
        return None
    if _SIMILAR.search(label):
        return About.SIMILARITIES
    if re.fullmatch(r"(?:key |main )?differences?", label, re.I):
        return About.OTHER
    return About.SUMMARY if _SUMMARY.fullmatch(label) else None


def _about(text: str, sides: Sides, *, is_title: bool) -> tuple[About, int | None]:
    if is_title:
        return About.OTHER, None
    mentions = sides.mentions(text)
    named = {mention.side for mention in mentions}
    if _SIMILAR.search(text):
        return About.SIMILARITIES, None
    if _SUMMARY.search(text) and len(named) != 1:
        return About.SUMMARY, None
    if _EXAMPLE.search(text):
        return About.EXAMPLES, None
    if _VERSUS.search(text) and len(named) != 2:
        return About.DIMENSION, None
    if len(named) == 2 and _DIFFERENCE.search(text):
        return About.OTHER, None
    if (_ADVICE.search(text) and len(named) != 1) or _BECOMING.match(text):
        return About.ADVICE, None
    if len(named) == 1:
        return About.SIDE, named.pop()
    if len(named) == 2:
        if _turns(text, mentions):
            return About.DIMENSION, None
        rest = _rest(text, mentions)
        return (About.DIMENSION, None) if _is_dimension_of_both(text, rest) else (About.OTHER, None)
    if (bare := sides.side_of_act(text)) is not None:
        return About.SIDE, bare
    if _CHOICE.fullmatch(text):
        return About.DIMENSION, None
    if text.endswith("?") and _OF_READER.search(text):
        return About.OTHER, None
    if text.endswith("?") and not re.search(r"\b(?:who|what|how|when|where|which)\b", text, re.I):
        return About.OTHER, None
    if _GENERAL.search(text):
        return About.OTHER, None
    return About.DIMENSION, None


def _has_other_below(blocks: Sequence[Block], side: int | None, sides: Sides) -> bool:
    """ "Leadership today", with "Lead" and "Manage" as headings below it, is of both."""
    headings = takewhile(
        lambda each: each.level > blocks[0].level,
        (block for block in blocks[1:] if block.kind is BlockKind.HEADING),
    )
    named = {
        _about(without_number(each.text).strip(" :"), sides, is_title=False)[1]
        for each in islice(headings, _MOST_BELOW)
        if len(each.text.split()) <= _FEW_WORDS
    }
    return side is not None and {0, 1} <= named


def _turns(text: str, mentions: Sequence[Mention]) -> bool:
    """ "Managers hide bad news. Leaders share it" says something of each."""
    return any(
        one.side != other.side
        and re.search(r"\w[.;,]\s|\b(?:while|whereas|but)\b", text[one.end : other.start]) is not None
        for one, other in pairwise(mentions)
    )


def _rest(text: str, mentions: Sequence[Mention]) -> str:
    for mention in reversed(mentions):
        text = text[: mention.start] + " " + text[mention.end :]
    return text


def _is_dimension_of_both(text: str, rest: str) -> bool:
    """ "Management vs. leadership skills" yes; "The difference between leadership and management" no."""
    left = [
        word
        for word in re.findall(r"[^\W\d_]+", rest.casefold())
        if word not in _EMPTY and not _GENERAL.fullmatch(word)
    ]
    return 0 < len(left) <= 5 and not text.endswith("?")


_EMPTY = frozenset([
    "a", "an", "and", "are", "as", "at", "be", "between", "both", "by", "do", "does", "for", "from", "how",
    "in", "into", "is", "it", "its", "not", "of", "on", "or", "the", "their", "to", "two", "what", "when",
    "where", "which", "who", "why", "with", "you", "your", "vs", "versus", "difference", "differences",
    "characteristics", "explained", "understanding", "defining", "definition", "definitions", "comparison",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "top", "roles", "s", "about", "more",
    "than", "can", "one", "good", "great", "work", "together",
])  # fmt: skip
