"""Which encoding a text file is in: told for certain, or a list of likely ones to ask about."""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 2**16
_MOST_LIKELY = 5
_OFFICE: Final = ("cp1252", "mac_roman", "cp850", "cp1250")
"""What spreadsheet programs of western and central Europe write; others come from the letters' statistics."""
_STATISTICS: Final = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r",
    "mac_roman", "mac_cyrillic", "cp850", "cp437", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_USUAL = re.compile(r"[äöüÄÖÜßéèêëàâçîïôûùœæñáíóúìòåøØÅÆŒÉÈÀÇÑ„“”‚‘’–—…€°§«»·•\u00a0©®™½²³×]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class Encoding(NamedTuple):
    """`name` is Python's; `likely` are others and itself, best first, where it is not certain."""

    name: str
    likely: tuple[str, ...] = ()


def encoding_of(data: bytes) -> Encoding:
    """A byte-order mark, else zeros at every other byte, else sound UTF-8, else a guess to be confirmed."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Encoding(name)
    pattern = _by_zeros(data)
    if pattern:
        return Encoding(pattern)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        likely = _likely(data)
        return Encoding(likely[0], likely)
    return Encoding("utf-8")


def is_known(name: str) -> bool:
    """Whether it is the name of a text encoding."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return bool(getattr(found, "_is_text_encoding", True))


def _by_zeros(data: bytes) -> str:
    """Western text in UTF-16 has a zero in nearly every pair, always at the same end."""
    sample = data[: 2 * (min(len(data), _LOOKED_AT) // 2)]
    pairs = len(sample) // 2
    if not pairs:
        return ""
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if second > pairs * 0.4 and first < pairs * 0.05:
        return "utf-16-le"
    if first > pairs * 0.4 and second < pairs * 0.05:
        return "utf-16-be"
    return ""


def _likely(data: bytes) -> tuple[str, ...]:
    """Best first. The lines with letters beyond ASCII tell; all others look alike in all of them."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_LOOKED_AT]
    office = {name: _share_of_usual(sample, name) for name in _OFFICE}
    ranked = sorted((name for name, share in office.items() if share >= 0), key=lambda name: -office[name])
    guessed = _by_statistics(sample)
    best = ranked[:1] if ranked and office[ranked[0]] > 0.9 else []
    names = dict.fromkeys([*best, *guessed, *ranked, "cp1252"])
    sound = [name for name in names if _decodes(data, name)]
    return tuple((sound or ["latin-1"])[:_MOST_LIKELY])


def _share_of_usual(sample: bytes, name: str) -> float:
    """Of the letters beyond ASCII, those that western texts have; −1 if it cannot be this encoding."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return -1.0
    beyond = [letter for letter in text if ord(letter) > 127]
    if not beyond or _CONTROL.search(text):
        return -1.0
    return len(_USUAL.findall(text)) / len(beyond)


def _by_statistics(sample: bytes) -> list[str]:
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=list(_STATISTICS), enable_fallback=False)
    return [match.encoding for match in found]


def _decodes(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return False
    return True
