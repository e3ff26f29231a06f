"""What an article advises its reader to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.blocks import Block, BlockKind
from desktop_app.formats.article.drafts import DraftText, Passage
from desktop_app.formats.article.language.sentences import Sentence, sentences_of
from desktop_app.formats.article.noise import is_noise_sentence
from desktop_app.formats.article.statements.sections import About, Section

_BIDS: Final = re.compile(
    r"(?:(?:so|and|but|then|instead|first|next|finally|also|when in doubt|always|never|most of all),?\s+)?"
    r"(?:don['’]t|do not|never|always|accept|acknowledge|act|adapt|adopt|align|allow|analy[sz]e"
    r"|apply|ask|assess|avoid|balance|be|become|begin|break|build|celebrate|challenge|check|choose|clarify|coach"
    r"|commit|communicate|compare|create|cultivate|decide|define|delegate|develop|embrace|empower"
    r"|encourage|engage|ensure|establish|evaluate|evolve|explain|explore|find|focus|follow|foster|give"
    r"|help|hire|identify|improve|increase|inspire|invest|involve|keep|know|lead|learn|let|listen"
    r"|look|maintain|make|manage|match|measure|model|monitor|observe|offer|pause|pay|plan|practi[cs]e"
    r"|prepare|prioriti[sz]e|promote|protect|provide|pull|put|recogni[sz]e|reflect|regularly|remember|respect"
    r"|review|reward|seek|set|share|show|solicit|spend|start|stay|stop|strive|study|suggest|support|take"
    r"|talk|teach|tell|test|think|track|train|trust|try|use|watch|work)\s+(?!(?:of|is|are|was|for)\b)",
    re.I,
)
""" "Ask more than you answer"."""
_SHOULD: Final = re.compile(
    r"\byou(?:['’]ll)?\s+(?:\w+\s+)?(?:should(?:n['’]t)?|need to|needs? to|must|have to|ought to|will want to"
    r"|may want to|might want to|would do well to)\b"
    r"|\bit(?:['’]s| is) (?:\w+ )?(?:important|essential|crucial|vital|best|wise|worth|helpful|necessary)\b"
    r"[^.]{0,30}\bto\s+(?!note|understand|remember|know|recogni[sz]e|reali[sz]e|mention|acknowledge)\w"
    r"|^the (?:key|secret|trick)\b[^.]{0,40}\bis\b",
    re.I,
)
_SAID_BY_AUTHOR: Final = re.compile(r"\b(?:I|we|our|my)\b|[\"“]", re.I)
_AN_EXAMPLE: Final = re.compile(r"(?:think of|let['’]?s|take (?:the|for))\b", re.I)
_LEAST_WORDS, _MOST_WORDS = 3, 40


def advice_of(section: Section) -> Iterator[DraftText]:
    if section.about in (About.EXAMPLES, About.SIMILARITIES):
        return
    for block in section.blocks:
        if block.kind is BlockKind.ROW or is_noise_sentence(block.text):
            continue
        if section.about is About.ADVICE and block.kind is BlockKind.ITEM:
            yield DraftText(block.text, Passage(block.start, block.end))
        elif block.kind is BlockKind.PARAGRAPH:
            yield from _told(block, is_bid=section.about is not About.SIDE)


def _told(block: Block, *, is_bid: bool) -> Iterator[DraftText]:
    """`is_bid`: "Ask people" is meant for the reader there; else it may be what one side does."""
    for sentence in sentences_of(block.text, block.start):
        if _advises(sentence, is_bid=is_bid):
            yield DraftText(sentence.text.rstrip("."), Passage(sentence.start, sentence.end))


def _advises(sentence: Sentence, *, is_bid: bool) -> bool:
    text = sentence.text
    if text.endswith(("?", ":")) or not _LEAST_WORDS <= len(text.split()) <= _MOST_WORDS:
        return False
    if is_noise_sentence(text) or _SAID_BY_AUTHOR.search(text) or _AN_EXAMPLE.match(text):
        return False
    return (is_bid and _BIDS.match(text) is not None and text[-1] in ".!") or _SHOULD.search(text) is not None
