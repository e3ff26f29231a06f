"""What stands in an article and is none of it: advertising, links, captions, author boxes, comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.formats.article.blocks import Block, BlockKind, without_number
from desktop_app.formats.article.sentences import sentences_of

_LINE = re.compile(
    r"""^(?:
    (?:image|photo|picture|figure|source|credit)s?\s*(?:source|credit|by|courtesy|:|\d).*
    | (?:read|see|check\s+out|learn|find\s+out|discover)\s+(?:more|also|our|my|the\s+full|about)\b.*
    | (?:related|recommended|popular|further|recent|more|latest|similar|you\s+(?:might
      |may)\s+also)\s+(?:posts?|articles?|reading|stories|like|topics|content|resources).*
    | (?:share|tweet|pin|like|follow|subscribe|sign\s+up|log\s+in|register|download|contact|call
      |click|book\s+a|get\s+(?:started|your|a\s+free|in\s+touch)|join\s+(?:our|us|the)
      |start\s+your)\b.*
    | (?:written|posted|published|updated|reviewed|edited|medically\s+reviewed)\s+(?:by|on|in|at)\b.*
    | (?:by|author)\s*:?\s+[A-Z][\w.-]+(?:\s+[A-Z][\w.-]+){0,3}\s*
    | (?:table\s+of\s+)?contents?:?
    | (?:references|bibliography|sources|works\s+cited|citations?|footnotes|notes|comments?
      |leave\s+a\s+(?:comment|reply)|reply|tags?|categor(?:y|ies)|about\s+the\s+author
      |author\s+bio).*
    | \(?word\s+count\b.*
    | \d+\s+(?:min(?:ute)?s?\s+read|comments?|shares?|likes?|views?|replies).*
    | (?:all\s+posts|return\s+to\s+site|home|menu|skip\s+to|previous|next|back\s+to|cookie|privacy
      |terms|copyright|©|advertisement|sponsored|ads?\s+by).*
    | .*\b(?:all\s+rights\s+reserved|privacy\s+policy|terms\s+of\s+(?:use|service)
      |confirm\s+your\s+subscription|unsubscribe)\b.*
    )$""",
    re.I | re.X,
)
_INSIDE = re.compile(
    r"""\b(?:free\s+(?:forever|trial|demo|consultation|download|ebook|guide)|no\s+credit\s+card|sign\s+up\s+(?:for|today|now|here)|subscribe\s+(?:to|now|here)
    |click\s+(?:here|the\s+link|below)|download\s+(?:our|the|your|this)|contact\s+(?:us|our|me)\b|contact\s+[A-Z]\w+,\s+the|book\s+a\s+(?:demo|call)|schedule\s+a\s+(?:demo|call)
    |our\s+(?:newsletter|services|platform|team\s+of\s+experts|courses?|programs?|clients|blog)|this\s+(?:post|blog|article)\s+(?:was|is|has\s+been|may\s+contain)\s+(?:originally|first|sponsored|written|posted|affiliate)
    |originally\s+(?:posted|published|appeared)|follow\s+(?:me|us|him|her|them)\b|on\s+(?:twitter|linkedin|facebook|instagram)\b|check\s+out\s+(?:our|my|his|her|their|this)
    |learn\s+more\s+about\s+(?:our|how\s+we)|affiliate|scammers?|bogus|cookies|email\s+address|we\s+just\s+sent|money-back|%\s+off|discount|coupon|limited\s+time
    |all\s+rights\s+reserved|https?://|www\.)\b|\?\?\w|\bFREE\b""",
    re.I | re.X,
)
_BIO = re.compile(
    r"^(?:[A-Z][\w’'.-]+\s+){1,4}(?:is|was|has\s+been|holds|works)\s+(?:an?|the"
    r"|as)\s+(?:[\w-]+\s+){0,6}(?:author|writer|entrepreneur|founder|co-founder|ceo|consultant"
    r"|coach|speaker|editor|journalist|blogger|expert|professor|lecturer|trainer|freelance\w*"
    r"|specialist|contributor|strategist)\b"
)
_END = re.compile(
    r"^(?:references|bibliography|works\s+cited|sources(?:\s+used)?|footnotes|links"
    r"|(?:external|useful)\s+links|resources|comments?(?:\s*\(\d+\))?|\d+\s+(?:comments?|responses?|replies|thoughts)\b.*"
    r"|leave\s+a\s+(?:comment|reply)|about\s+the\s+authors?|author\s+bio|related\s+(?:posts"
    r"|articles|reading|content|topics)|further\s+reading|see\s+also|external\s+links"
    r"|share\s+this.*|you\s+(?:might|may)\s+also\s+like.*|recommended\s+(?:reading"
    r"|for\s+you).*|recent\s+posts|more\s+from.*)\s*:?$",
    re.I,
)
_DATE = re.compile(
    r"^[^.!?]{0,40}\b(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec)[a-z]*\.?\s+\d{4})[^.!?]{0,30}$",
    re.I,
)
_NOT_OURS = re.compile(r"[぀-ヿ㐀-鿿가-힯Ѐ-ӿ؀-ۿऀ-ॿ]")
_LAST_PART = 0.35
"""Of an article: what ends it stands in there."""


def without_noise(blocks: Sequence[Block]) -> list[Block]:
    kept: list[Block] = []
    whole = blocks[-1].end if blocks else 0
    for block in blocks:
        text = without_number(block.text).strip()
        is_late = len(kept) > 3 and block.start > whole * _LAST_PART
        if is_late and (_END.match(text.rstrip(":")) or _NOT_OURS.search(text)):
            break
        if not is_noise(block):
            kept.append(block)
    return list(_without_contents(kept))


def is_noise(block: Block) -> bool:
    text = without_number(block.text).strip()
    if _NOT_OURS.search(text) or _BIO.match(text):
        return True
    if block.kind is BlockKind.ROW:
        return False
    short = len(text.split()) <= 14
    if short and (_LINE.match(text) or _DATE.match(text)):
        return True
    said = [is_noise_sentence(sentence.text) for sentence in sentences_of(text)]
    return sum(said) * 2 > len(said)


def is_noise_sentence(text: str) -> bool:
    """Advertising inside a paragraph."""
    if _INSIDE.search(text):
        return True
    return bool(re.match(r"^\(?(?:read|see|click)\b[^.]{0,80}\)?\.?$", text.strip(), re.I))


def _without_contents(blocks: Sequence[Block]) -> Iterator[Block]:
    """A list of contents says nothing: its entries come again as headings."""
    headings = {_folded(block.text) for block in blocks if block.kind is BlockKind.HEADING}
    for block in blocks:
        if block.kind is BlockKind.ITEM and _folded(block.text) in headings:
            continue
        yield block


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", without_number(text)).strip().casefold()
