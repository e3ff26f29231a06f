"""A passage cut down to what is said: without "Leaders", "on the other hand", sources and filler."""

from __future__ import annotations

import re

from desktop_app.formats.article.language.sentences import Sentence, words
from desktop_app.formats.article.sides.two_sides import Mention, Sides

_LEAST_WORDS = 4
_LEAST_WITHOUT_VERB = 5
_LEAST_BEHIND_LEAD_IN = 2
_OPENING = re.compile(
    r"^(?:[\s,;:–—\"“'(-]*)(?:(?:on the other hand|on the one hand|in contrast|by contrast"
    r"|in comparison|conversely|meanwhile|however|whereas|while"
    r"|whilst|but|and|yet|or|also|in addition|additionally|moreover|furthermore|similarly"
    r"|likewise|for example|for instance|in general"
    r"|(?:generally(?: speaking)?|typically|usually)(?=,)|of course|certainly|indeed|in fact"
    r"|in short|in summary"
    r"|in conclusion|to sum up|overall|ultimately|in the end"
    r"|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|next|then|thus|therefore|hence"
    r"|so(?! that)|instead(?! of)|rather(?! than)|although|though|unlike (?:a |the )?\w+"
    r"|simply put|put simply|in other words|essentially|basically|remember that|note that|sure"
    r"|as a result(?! of)|certainly one could argue that|this is because|it is (?:clear|true"
    r"|important to note) that)\b,?\s*)+",
    re.I,
)
_LEAD_IN = re.compile(
    r"^.{0,140}?\b(?:differences?|distinctions?|contrasts?|way|thing)\b[^,.;]{0,80}?\b(?:is"
    r"|are|lies in the fact|be)\s+(?:that\s+)",
    re.I,
)
_ASIDE = re.compile(
    r",?\s*\b(?:on the other hand|in contrast|by contrast|conversely|however|meanwhile"
    r"|for example|for instance|too|as well|of course|in turn|though)\b,?\s*",
    re.I,
)
_SET_OFF = re.compile(
    r",\s*(?:on the other hand|in contrast|by contrast|conversely|however|meanwhile|in turn),\s*", re.I
)
_DANGLING = re.compile(
    r"(?:\s*,)?\s+(?:whereas|while|whilst|but|and|or|yet|however|(?<!and )when|though|although|because)$",
    re.I,
)
_CITATION = re.compile(
    r"\s*(?:\[\d{1,3}(?:,\s*\d{1,3})*\]"
    r"|\((?:[A-Z][\w.&\s-]+,?\s+)?\d{4}[a-z]?(?:,\s*p+\.\s*[\d-]+)?\)|\(see [^)]*\))"
)
_BY_WHOM = re.compile(r"[.,!]?[\"”]\s*(?:[-–—―~]|by\b)\s*[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}\s*$")
_SAID = r"(?:says|said|wrote|writes|noted|notes|adds|added|explains|explained)"
_WHO = r"(?:he|she|they|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
_SAYS = re.compile(rf",?[\"”]?\s+(?:{_WHO}\s+{_SAID}(?:\s+in\s+an?\s+\w+)?|{_SAID}\s+{_WHO})[.,]?$")
_QUOTE = re.compile(r"^[\"“]|[\"”]$")
_SUBJECT_AHEAD = (
    r"^[\"“'(]*(?:(?:people|persons|those|individuals|someone|somebody)\s+with\s+)?(?:(?:a|an|the|any|every|most|many|all|some|good|great|effective|strong|true|real"
    r"|successful|best|being|your|our)\s+)*"
)
_VERB_TO_DROP = re.compile(
    r"^(?:is|are)\s+(?=(?:a|an|the|about|more|less|often|usually|typically|focused|concerned|based)\b)", re.I
)


def trimmed(sentence: Sentence, sides: Sides) -> Sentence:
    """A part of the passage; all of it where too little would be left."""
    text, start = _without_opening(sentence.text, sentence.start)
    text, start = _without_lead_in(text, start)
    text, start = _without_opening(text, start)
    text, start = _without_subject(text, start, sides)
    text, start = _without_opening(text, start)
    text = text.rstrip(" ,;:–—-")
    return Sentence(text, start) if text else sentence


def statement_text(sentence: Sentence, sides: Sides) -> str:
    """As it stands on a card: a capital first, no full stop, no source, no aside."""
    text = trimmed(sentence, sides).text
    text = _SET_OFF.sub(" ", _CITATION.sub("", text))
    if len(text.split()) > 6:
        text = _ASIDE.sub(
            lambda found: (
                ", "
                if found.group().strip().startswith(",") and not found.group().rstrip().endswith(",")
                else " "
            ),
            text,
            count=2,
        )
    text = _SAYS.sub("", _BY_WHOM.sub("", text))
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = _QUOTE.sub("", text, count=1)
    text = _DANGLING.sub("", re.sub(r"\s+", " ", text).strip(" ,;:–—-"))
    if text.endswith(".") and not text.endswith(".."):
        text = text[:-1].rstrip()
    return text[:1].upper() + text[1:]


def _without_opening(text: str, start: int) -> tuple[str, int]:
    found = _OPENING.match(text)
    return (
        (text[found.end() :], start + found.end()) if found and len(text) > found.end() + 8 else (text, start)
    )


def _without_lead_in(text: str, start: int) -> tuple[str, int]:
    found = _LEAD_IN.match(text)
    if found is None or len(words(text[found.end() :])) < _LEAST_BEHIND_LEAD_IN:
        return text, start
    return text[found.end() :], start + found.end()


def _without_subject(text: str, start: int, sides: Sides) -> tuple[str, int]:
    former = re.match(r"the\s+(?:former|latter)\b", text, re.I)
    mentions = [Mention(0, 0, former.end())] if former else sides.mentions(text)
    if not mentions:
        return text, start
    first = mentions[0]
    if not re.fullmatch(_SUBJECT_AHEAD, text[: first.start], re.I):
        return text, start
    rest = text[first.end :]
    if text[: first.start].rstrip()[-1:] in ("“", '"') and rest[:1] in ("”", '"'):
        first, rest = first._replace(end=first.end + 1), rest[1:]
    aside = re.match(r"\s*\([^()]{1,60}\)\s*|\s*,[^,]{3,40},\s*|\s*[,:=–—-]?\s*", rest)
    cut = first.end + (aside.end() if aside else 0)
    if re.match(
        r"(?:'s|’s|s'|['’]\s|/|and\b|or\b|who\b|that\b|skills?\b|roles?\b|styles?\b"
        r"|of\b|as\b|for\b|with\b|than\b|like\b|from\b|at\b|in\b|on\b)",
        text[cut:],
        re.I,
    ):
        return text, start
    verb = _VERB_TO_DROP.match(text[cut:])
    if verb and len(words(text[cut + verb.end() :])) > _LEAST_WITHOUT_VERB:
        cut += verb.end()
    if len(words(text[cut:])) < _LEAST_WORDS:
        return text, start
    return text[cut:], start + cut
