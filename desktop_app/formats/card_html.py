"""The small HTML of card texts: an allow-list, made on import and again on paste.

nh3 does the parsing and cleaning. It is slow and can be made slower, so lengths and levels are counted before
and after; what is more than a card can show becomes plain text.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.formats import limits

if TYPE_CHECKING:
    import nh3

MediaName = Callable[[str], str | None]
"""From what a file calls a picture to its `media:` name; None where it has none."""

MEDIA: Final = "media:"

_TEXT = "b i u s em strong sub sup br p div span ul ol li blockquote pre code ruby rt rb hr h1 h2 h3 h4"
_TABLES = "table thead tbody tfoot tr td th"
TAGS: Final = frozenset(f"{_TEXT} {_TABLES} img a".split())
_EMPTY: Final = frozenset({"br", "hr", "img"})
_ACTIVE = "script style title head iframe object embed frameset noscript template"
_GONE: Final = frozenset(f"{_ACTIVE} svg math video audio".split())
"""Left out with all that is in them."""
_ATTRIBUTES: Final = {
    "*": {"dir", "lang", "style"},
    "img": {"src"},
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_STYLES: Final = frozenset({"color", "background-color", "text-align", "direction"})
_LINK: Final = re.compile(r"(?:https?://|mailto:)[^\s<>\"']+", re.IGNORECASE)
_OUR_MEDIA: Final = re.compile(r"media:[0-9a-f]{64}(?:\.[a-z0-9]{1,5})?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_MOST_SPAN: Final = 100
_STYLE: Final = re.compile(r"[\w\s:;#%.,()!-]*", re.ASCII)
_FETCHES: Final = re.compile(r"url|image|expression", re.IGNORECASE)
_INLINE_FILE: Final = re.compile(r"data:[a-z]{1,20}/[^\s\"'<>]{100,}", re.IGNORECASE)
"""A picture written out in the text itself, which is longer than all the rest."""

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_WHOLE_TAG: Final = re.compile(r"<[^<>]*>")
_PLAIN: Final = re.compile(r"[^<>&\0\r]*")
_PICTURE_WITHOUT_SOURCE: Final = re.compile(r"<img(?![^>]* src=)[^>]*>")
_BREAKS: Final = re.compile(
    r"<(?:br|hr)>|</?(?:p|div|ul|ol|li|blockquote|pre|h[1-4]|table|tr)(?: [^<>]*)?>", re.IGNORECASE
)
_CELLS: Final = re.compile(r"</t[dh]><t[dh]>")
_RUBY: Final = re.compile(r"<rt>([^<>]*)</rt>")
_SPACES: Final = re.compile(r"[ \u200b]+")
_LINE_ENDS: Final = re.compile(r" ?\n\s*")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_MOST_PARSED: Final = 2 * limits.RICH_TEXT_CHARACTERS
"""Characters; of these some may be marks that go away."""
_MOST_RAW_LEVELS: Final = 500
"""Of unclosed tags, before the parser sees them; many, for honest files forget to close some."""


def clean(html: str, media: MediaName) -> str:
    """Only what is allowed, well-formed; plain text where that would still be too much to show.

    `media` is asked about each picture's source, in the file's own words; what is `media:` and a hash is ours
    already. A picture without a name is left out. Pass the same function for all texts of a file.
    """
    if _PLAIN.fullmatch(html) and len(html) <= limits.RICH_TEXT_CHARACTERS:
        return html
    html = _without_weight(html)
    if not _is_bearable(html):
        return escape(_text_of_any(html))
    cleaner, asked = _cleaner(media)
    cleaned = cleaner.clean(html)
    asked.raise_fault()
    if "<img" in cleaned:
        cleaned = _PICTURE_WITHOUT_SOURCE.sub("", cleaned)
    return cleaned if _can_be_shown(cleaned) else escape(to_text(cleaned))


def to_text(html: str) -> str:
    """What a person would read of it, with line breaks where blocks end, without pictures."""
    if "<" not in html:
        return entities.unescape(html).replace("\xa0", " ")
    html = _without_weight(html)
    if not _is_bearable(html):
        return _text_of_any(html)
    cleaned = _text_cleaner().clean(html)
    return _without_tags(_RUBY.sub(r"(\1)", _CELLS.sub("\t", cleaned).replace("\n", " ")))


def escape(text: str) -> str:
    """A plain text as small HTML that shows just that, as far as a field can hold it."""
    escaped = entities.escape(text, quote=False).replace("\r\n", "\n").replace("\n", "<br>")
    if len(escaped) <= limits.FIELD_CHARACTERS:
        return escaped
    return escape(text[: limits.FIELD_CHARACTERS // len("&amp;")])


class _Asked:
    """Decides on each attribute: what it becomes, None for nothing."""

    def __init__(self, media: MediaName) -> None:
        self._media = media
        self._fault: BaseException | None = None

    def raise_fault(self) -> None:
        """What `media` raised: the cleaner would only print it."""
        fault, self._fault = self._fault, None
        if fault is not None:
            raise fault

    def __call__(self, _tag: str, name: str, value: str) -> str | None:
        if name == "src":
            return value if _OUR_MEDIA.fullmatch(value) else self._named(value)
        if name == "href":
            return value if _LINK.fullmatch(value) else None
        if name == "style":
            return value if _STYLE.fullmatch(value) and not _FETCHES.search(value) else None
        if name in ("colspan", "rowspan"):
            return value if value.isdecimal() and len(value) < 4 and 0 < int(value) <= _MOST_SPAN else None
        if name == "dir":
            return value if value in ("ltr", "rtl", "auto") else None
        return value if _LANGUAGE.fullmatch(value) else None

    def _named(self, label: str) -> str | None:
        try:
            found = self._media(label)
        except BaseException as fault:
            self._fault = fault
            return None
        return found if found is not None and _OUR_MEDIA.fullmatch(found) else None


@lru_cache(maxsize=4)  # to make one takes longer than to clean with it
def _cleaner(media: MediaName) -> tuple[nh3.Cleaner, _Asked]:
    import nh3

    asked = _Asked(media)
    cleaner = nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(_GONE),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=asked,
        link_rel=None,
        url_schemes={"http", "https", "mailto", "media"},
        filter_style_properties=set(_STYLES),
    )
    return cleaner, asked


@cache
def _text_cleaner() -> nh3.Cleaner:
    import nh3

    return nh3.Cleaner(tags=set(TAGS), clean_content_tags=set(_GONE), attributes={}, link_rel=None)


def _without_weight(html: str) -> str:
    """Without what is left out in any case and would be much work for the parser."""
    return _INLINE_FILE.sub("", _CONTROL.sub("", html)) if "data:" in html else _CONTROL.sub("", html)


def _is_bearable(html: str) -> bool:
    """Short enough, and not so deep that a parser would be kept busy for long."""
    if len(html) > _MOST_PARSED:
        return False
    depth = 0
    for closing, tag in _TAG.findall(html):
        if tag.lower() not in _EMPTY:
            depth += -1 if closing else 1
            if depth > _MOST_RAW_LEVELS:
                return False
    return True


def _can_be_shown(cleaned: str) -> bool:
    if len(cleaned) > limits.RICH_TEXT_CHARACTERS or cleaned.count("<img") > limits.RICH_TEXT_PICTURES:
        return False
    levels = tables = 0
    for closing, tag in _TAG.findall(cleaned):
        if tag in _EMPTY:
            continue
        step = -1 if closing else 1
        levels += step
        tables += step if tag == "table" else 0
        if levels > limits.RICH_TEXT_LEVELS or tables > limits.RICH_TEXT_TABLES:
            return False
    return True


def _text_of_any(html: str) -> str:
    """Without a parser, for what none should be given."""
    return _without_tags(html[: limits.FIELD_CHARACTERS])


def _without_tags(html: str) -> str:
    """Each expression is one that never looks at a character twice, whatever stands there."""
    text = _WHOLE_TAG.sub("", _BREAKS.sub("\n", html))
    text = _LINE_ENDS.sub("\n", _SPACES.sub(" ", text))
    return entities.unescape(text).replace("\xa0", " ").strip()
