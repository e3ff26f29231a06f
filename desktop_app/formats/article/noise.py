"""What stands in an article and is none of it: advertising, links, captions, author boxes, comments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.formats.article.blocks import Block, BlockKind, without_number
from desktop_app.formats.article.language.sentences import sentences_of

_LINE = re.compile(
    r"""^(?:
    (?:image|photo|picture|figure|source|credit)s?\s*(?:source|credit|by|courtesy|:|\d).*
    | (?:read|see|check\s+out|learn|find\s+out|discover)\s+(?:more|also|our|my|the\s+full|about)\b.*
    | (?:related|recommended|popular|further|recent|more|latest|similar|you\s+(?:might
      |may)\s+also)\s+(?:posts?|articles?|reading|stories|like|topics|content|resources).*
    | (?:share|tweet|pin|like|follow|subscribe|sign\s+up|log\s+in|register|download|contact|call
      |click|book\s+a|get\s+(?:started|your|a\s+free|in\s+touch)|join\s+(?:our|us|the)
      |start\s+your|schedule\s+an?)\b.*
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
    r"""\b(?:free\s+(?:forever|trial|demo|consultation|download|ebook|guide)|no\s+credit\s+card|sign\s+up\s+(?:for|today|now|here)
      |(?<!I\s)subscribe\s+(?:to|now|here)
    |click\s+(?:here|the\s+link|below)|download\s+(?:our|the|your|this)|contact\s+(?:us|our|me)\b|contact\s+[A-Z]\w+,\s+the|book\s+a\s+(?:demo|call)|schedule\s+a\s+(?:demo|call)
    |our\s+(?:newsletter|services|platform|team\s+of\s+experts|courses?|programs?|clients|blog)|this\s+(?:post|blog|article)\s+(?:was|is|has\s+been|may\s+contain)\s+(?:originally|first|sponsored|written|posted|affiliate)
    |originally\s+(?:posted|published|appeared)|follow\s+(?:me|us|him|her|them)\b|on\s+(?:twitter|linkedin|facebook|instagram)\b|check\s+out\s+(?:our|my|his|her|their|this)
    |learn\s+more\s+about\s+(?:our|how\s+we)|affiliate|scammers?|bogus|cookies|email\s+address|we\s+just\s+sent|money-back|%\s+off|discount|coupon|limited\s+time
    |in\s+this\s+(?:article|post|blog|guide|video|lesson|paper|section),?\s+(?:we|i|you|you['’]ll|we['’]ll)\b
    |keep\s+reading|comments?\s+below|leave\s+a\s+comment|take\s+(?:this|our|the)\s+(?:\w+\s+)?(?:quiz|test|survey|assessment)
    |this\s+(?:post|blog|article|guide)\s+(?:aims\s+to|explores|discusses|delves|dives|will|takes\s+a\s+look)
    |all\s+rights\s+reserved|https?://|www\.)\b|\[email\s*protected\]|\?\?\w|\bFREE\b""",
    re.I | re.X,
)
_POINTS_AWAY = re.compile(
    r"^(?:[Ll]earn|[Ee]xplore|[Dd]iscover|[Rr]ead|[Ff]ind\s+out|[Dd]ive\s+into|[Dd]elve\s+into|[Ss]ee|[Cc]heck)\b.{5,140}?"
    r"\b(?:at|from|on|by)\s+(?:the\s+|The\s+)?[A-Z][\w&.-]+(?:\s+[A-Z][\w&.-]+){0,3}[.!]?$"
)
""" "Explore how firms share ownership at The Guardian"."""
_BIO = re.compile(
    r"^(?:[A-Z][\w’'.-]+\s+){1,4}(?:is|was|has\s+been|holds|works)\s+(?:an?|the"
    r"|as)\s+(?:[\w-]+\s+){0,6}(?:author|writer|entrepreneur|founder|co-founder|ceo|consultant"
    r"|coach|speaker|editor|journalist|blogger|expert|professor|lecturer|trainer|freelance\w*"
    r"|specialist|contributor|strategist)\b"
)
_END = re.compile(
    r"^(?:references|bibliography|works\s+cited|sources(?:\s+used)?|footnotes|links"
    r"|(?:(?:additional|external|useful|online|more)\s+)?(?:links|resources)|comments?(?:\s*\(\d+\))?|\d+\s+(?:comments?|responses?|replies|thoughts)\b.*"
    r"|leave\s+a\s+(?:comment|reply)|about\s+the\s+authors?|author\s+bio|related\s+(?:posts"
    r"|articles|reading|content|topics)|further\s+reading|see\s+also|external\s+links"
    r"|share\s+this.*|you\s+(?:might|may)\s+also\s+like.*|recommended\s+(?:reading"
    r"|for\s+you).*|recent\s+posts)\s*:?$",
    re.I,
)
_AROUND = " :\N{VARIATION SELECTOR-16}📚🔗📖💬📝🌐📌👉➡🙏"
"""A heading: signs and small pictures."""
_DATE = re.compile(
    r"^[^.!?]{0,40}\b(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec)[a-z]*\.?\s+\d{4})[^.!?]{0,30}$",
    re.I,
)
_ELSEWHERE = re.compile(
    r"^\[?(?:also|see also|related(?:\s+(?:read(?:ing|s)?|posts?|articles?|stories))?|read next|next up"
    r"|up next|must read|more)\s*:\s",
    re.I,
)
_LISTS_OTHERS = re.compile(
    r"^(?:more\s+(?:from|on|about|like\s+this)\b.*|(?:related|recommended|popular|trending|latest|recent|featured|top)\s+"
    r"(?:posts?|articles?|stories|reading|reads|content|topics|videos|news).*|you\s+(?:may|might)\s+also\s+like.*"
    r"|.*\b(?:CTAs?|call[s]?[\s-]to[\s-]action)\b.*)$",
    re.I,
)
_CARD = re.compile(
    r"(?:article|blog(?: post)?|guide|video|podcast|webinar|news|report|e-?book|story|case study)s?", re.I
)
_NOT_OURS = re.compile(r"[぀-ヿ㐀-鿿가-힯Ѐ-ӿ؀-ۿऀ-ॿ]")
_LAST_PART, _CARDS_FROM, _LAST_LISTS = 0.35, 0.5, 0.7
"""Of an article: what ends it stands in there."""
_MOST_ABOVE, _LEAST_MENU, _MOST_MENU_WORDS = 60, 8, 4


def without_noise(blocks: Sequence[Block]) -> list[Block]:
    kept: list[Block] = []
    whole = blocks[-1].end if blocks else 0
    in_links = False
    for block in _without_frame(blocks):
        text = without_number(block.text).strip()
        is_late = len(kept) > 3 and block.start > whole * _LAST_PART
        if is_late and (_END.match(text.strip(_AROUND)) or _NOT_OURS.search(text)):
            break
        lists_others = bool(_LISTS_OTHERS.match(text))
        if lists_others and block.kind is BlockKind.HEADING and block.start > whole * _LAST_LISTS:
            break
        in_links = lists_others or (in_links and block.kind is BlockKind.ITEM)
        if not in_links and not is_noise(block):
            kept.append(block)
    return list(_without_contents(kept))


def _without_frame(blocks: Sequence[Block]) -> list[Block]:
    """Without the menus of a page: above its title, and lists of one or two words in a row; nor what it says
    word for word in two places, as lists of other pages do; nor the cards of those at its end."""
    top = next(
        (
            place
            for place, block in enumerate(blocks[:_MOST_ABOVE])
            if block.kind is BlockKind.HEADING and block.level == 1
        ),
        0,
    )
    counts = Counter(_folded(block.text) for block in blocks if block.kind is not BlockKind.HEADING)
    menus = _menus(blocks)
    late = blocks[-1].end * _CARDS_FROM if blocks else 0
    cards = [block for block in blocks if block.start > late and _CARD.fullmatch(block.text.strip(" :"))]
    upto = cards[0].start if len(cards) > 1 else None
    return [
        block
        for place, block in enumerate(blocks)
        if not (place < top and (block.kind is BlockKind.ITEM or len(block.text.split()) <= _MOST_MENU_WORDS))
        and place not in menus
        and not (counts[_folded(block.text)] > 1 and _is_headline(block))
        and not (upto is not None and block.start >= upto)
    ]


def _menus(blocks: Sequence[Block]) -> set[int]:
    """Where many blocks of a few words follow each other, in more than one list."""
    found: set[int] = set()
    for is_short, run in groupby(enumerate(blocks), key=lambda each: _is_of_menu(each[1])):
        places = list(run)
        lists = sum(1 for kind, _ in groupby(block.kind for _, block in places) if kind is BlockKind.ITEM)
        if is_short and len(places) >= _LEAST_MENU and lists > 1:
            found.update(place for place, _ in places)
    return found


def _is_of_menu(block: Block) -> bool:
    return (
        block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
        and len(block.text.split()) <= _MOST_MENU_WORDS
        and block.text.rstrip()[-1:] not in ".!?;:,"
    )


def _is_headline(block: Block) -> bool:
    """No sentence, and too long to be a word of a list."""
    return (
        block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
        and len(block.text.split()) > _MOST_MENU_WORDS
        and block.text.rstrip()[-1:] not in ".!;:,"
    )


def is_noise(block: Block) -> bool:
    text = without_number(block.text).strip()
    if _NOT_OURS.search(text) or _BIO.match(text):
        return True
    if block.kind is not BlockKind.ROW and _ELSEWHERE.match(text):
        return True
    if block.kind is BlockKind.ROW:
        return False
    short = len(text.split()) <= 14
    if short and (_LINE.match(text.lstrip("\"“'‘")) or _DATE.match(text)):
        return True
    said = [is_noise_sentence(sentence.text) for sentence in sentences_of(text)]
    return sum(said) * 2 > len(said)


def is_noise_sentence(text: str) -> bool:
    """Advertising inside a paragraph."""
    if _INSIDE.search(text) or _POINTS_AWAY.match(text.strip()):
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
