"""What a contrast is called: the respect that its heading names, else the key words of the two statements.

No title rather than a scrap of a sentence: a person who looks at the draft finds one at a glance.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.formats.article.contrasts.composing import EMPTY
from desktop_app.formats.article.language.word_family import singular
from desktop_app.formats.article.sides.table_heads import names_respects
from desktop_app.formats.article.sides.two_sides import Sides

_VERSUS = re.compile(r"\b(?:vs\.?|versus)(?=\s)", re.I)
_GENERAL = re.compile(
    r"(?:(?:an?|the|some|other|key|main|core|major|common|important|quick|brief|final|last|first|direct|short"
    r"|simple|real|\d+)\s+)*"
    r"(?:differen(?:ces?|t)|distinctions?|compari[sz]i?ons?|overview|descriptions?|introduction|background"
    r"|summary|conclusions?|explanations?|discussions?|examples?|ideas?|intuition|applications?"
    r"|related concepts?|misconceptions?|criticism|limitations?|notes?|takeaways?|faqs?|bottom line"
    r"|in practice|thoughts?|words?|answers?|questions?|story|stories|needs?|shift|points?|truth|lists?)"
    r"(?:\s+(?:charts?|tables?|for|of))?(?:\s*(?:/|and|&|explained|in detail)\s*\w*)?",
    re.I,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|am|\w+n['’]t|has|have|had|said|says|can|cannot|will|does|do|did|should|must"
    r"|let['’]s|ago|published|this|these|those|it|both|because)\b"
    r"|^(?:(?:mistake|myth|step|lesson|tip|part|chapter)\s*#?\d|how|why|where|what|consider|meet|imagine|think|remember|take|stop|know|let)\s",
    re.I,
)
"""A sentence, a call to the reader, or what points at something outside the heading."""
_PRAISE = re.compile(r"(?:effective|good|great|successful|true|real|bad|typical|modern|strong)", re.I)
_ASKED = re.compile(
    r"(?:what|which)(?:['’]s|\s+(?:is|are))\s+(?:the|their|its|some)\s+(?P<what>[\w-]+(?:\s[\w-]+){0,2})\?",
    re.I,
)
""" "What are the available treatments?"."""
_MOST_HEADING_WORDS = 7
_SIGNS = re.compile(r"^[^\w\"'“‘¿(]+|[^\w\"'”’?!)%.+#]+$")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|¦")
_ENDS = re.compile(r"[,;:.!?()—–\[\]|<>=→]|\s-\s")
_AHEAD = re.compile(
    r"(?:when|if|while|as|in|at|on|for|by|with|today|since|once|because)\b[^,.;]{1,60},\s+", re.I
)
_NAME = "¦"
"""Instead of a side's name: no phrase goes on across it."""
_LABEL = re.compile(r"\w[\w ]{1,30}:\s+(?=\w)")
_NOT = frozenset([
    "not", "no", "never", "rarely", "hardly", "without", "cannot", "can't", "don't", "doesn't", "won't",
    "isn't", "aren't", "less", "only",
])  # fmt: skip
_SUPPORT = frozenset([
    "focus", "focused", "concentrate", "concerned", "based", "rely", "relie", "relying", "depend", "deal",
    "tend", "seek", "aim", "try", "trie", "strive", "involve", "involving", "require", "responsible",
    "able", "ability", "process", "practice", "art", "act", "someone", "somebody", "person", "people",
    "one", "role", "job", "task", "goal", "need", "want", "mean", "refer", "provide", "offer", "often",
    "always", "sometime", "seen", "known", "defined", "considered", "interested", "likely", "aspect",
    "main", "primary", "key", "best", "good", "great", "better", "there", "where", "way", "thing", "kind",
    "sort", "form", "type", "essence", "characterized", "come", "generally", "usually", "typically", "even",
    "still", "just", "really", "very", "that's", "it's", "here", "then", "ensure", "ensuring", "may",
    "might", "could", "usual", "seem", "work", "like", "look", "centered", "associated", "variety", "several",
])  # fmt: skip
"""Words that only lead up to what is said."""
_FREELY = frozenset([
    "often", "always", "sometimes", "even", "still", "just", "really", "very", "involves", "involve",
    "requires", "require", "provides", "provide", "offers", "offer", "main", "primary", "key", "generally",
    "usually", "typically", "that's", "it's", "may", "might", "could", "needs", "need", "means", "there",
    "then", "best", "good", "where", "ensure", "ensures", "ensuring", "several", "various", "different",
])  # fmt: skip
"""Of those, what leads on to any word."""
_LEADS_ON = frozenset(
    ["of", "to", "on", "with", "about", "who", "that", "in", "for", "towards", "toward", "at", "as", "around"]
)
_PARTICLES = frozenset([
    "in", "out", "up", "down", "off", "over", "back", "for", "at", "to", "with", "into", "from", "of", "on",
])  # fmt: skip
_AUXILIARIES = frozenset([
    "is", "are", "was", "were", "has", "have", "can", "will", "may", "should", "would", "must", "does", "do",
    "did", "had", "could", "might", "be", "been", "being",
])  # fmt: skip
_STOPS = frozenset([
    "which", "that", "who", "because", "so", "when", "while", "where", "if", "whether", "than", "but", "or",
    "by", "as", "rather", "instead", "through", "without", "within", "across", "against", "between",
    "during", "until", "unless", "toward", "towards", "under", "among", "around", "via", "since", "before",
    "after", "due", "behind", "above", "below", "beyond", "along", "despite", "upon", "throughout", "how",
    "why", "what", "like", "about",
]) | _PARTICLES | _AUXILIARIES  # fmt: skip
_ARTICLES = frozenset(
    ["a", "an", "the", "their", "his", "her", "its", "your", "our", "my", "this", "these", "those"]
)
_SCRAPS = frozenset([
    "it", "them", "him", "us", "me", "you", "he", "himself", "herself", "themselves", "everyone", "someone",
    "something", "things", "thing", "much", "many", "more", "most", "such", "every", "each", "other",
    "others", "all", "also", "even", "one", "same", "own", "any", "some", "there", "here", "just",
    "different", "sure", "usually", "often", "always", "very", "better", "best", "good", "great", "not",
    "etc", "said", "seen", "believed", "thought",
])  # fmt: skip
"""Words that say something only in their sentence."""
_ASKS = frozenset(["what", "why", "how", "when", "who", "where"])
_LIGHT = frozenset([
    "make", "take", "give", "use", "get", "put", "go", "say", "tell", "create", "keep", "let", "bring",
    "show", "set", "find", "think", "feel", "see", "call", "add", "help", "allow",
    "prefer", "become", "deliver",
])  # fmt: skip
"""Verbs that want an object."""
_SHORT_FORM = re.compile(r"['’](?:s|re|ve|ll|d|m)$", re.I)
_SPEAKERS = frozenset(["i", "we", "they", "you"])
_MOST_WORDS, _MOST_OF_CLAUSE, _MOST_LENGTH, _SHORT_ADVERB, _LEAST_LETTERS = 3, 2, 36, 4, 3


class _Form(enum.Enum):
    """Two phrases stand well beside each other only if they are of one form."""

    START = enum.auto()
    """The statement begins with it: "inspires people"."""
    ACT = enum.auto()
    """ "inspiring people"."""
    THING = enum.auto()
    """Led up to: "people" in "focuses on people"."""


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    form: _Form


def heading_title(heading: str, sides: Sides) -> str:
    """The heading, if it names a respect; empty for a sentence, a question, or what any article has."""
    title = _SIGNS.sub("", heading.strip(" :*."))
    if not re.search(r"[^\W\d_]", title):
        return ""
    rest = _without_names(title, sides, " ")
    said = " ".join(word for word in _WORD.findall(rest) if _low(word) not in EMPTY | {"vs", "versus"})
    if not said or _PRAISE.fullmatch(said) or _GENERAL.fullmatch(said) or names_respects(rest.strip()):
        return ""
    if _VERSUS.search(title):
        return title
    if asked := _ASKED.fullmatch(title):
        title = asked["what"][:1].upper() + asked["what"][1:]
    is_choice = title.endswith("?") and re.search(r"\bor\b", title) is not None
    if (title.endswith("?") and not is_choice) or len(title.split()) > _MOST_HEADING_WORDS:
        return ""
    return "" if _SAYS.search(title) and not is_choice else title


def label_title(labels: tuple[str, str], sides: Sides) -> str:
    """Of statements that are set off with labels: what both say, else one against the other."""
    one, other = (heading_title(label, sides) for label in labels)
    if one.casefold() == other.casefold():
        return one
    is_short = all(0 < len(name.split()) <= _MOST_WORDS for name in (one, other))
    return f"{one} vs. {other[:1].lower() + other[1:]}" if is_short else ""


def key_words(texts: tuple[str, str], sides: Sides) -> str:
    """ "Inspires vs. supervises": of each what it says first that the other does not.

    Empty where that is no phrase of one form on both sides, short and whole.
    """
    rows = [_words_of(_without_names(text, sides, f" {_NAME} ")) for text in texts]
    for one, other in (_apart(rows[0], rows[1]), (rows[0], rows[1])):
        left, right = _phrase(one, is_start=one == rows[0]), _phrase(other, is_start=other == rows[1])
        if left is None or right is None or left.form is not right.form:
            continue
        first, second = _without_same_end(left.words, right.words)
        counts = sorted(len(_content(words)) for words in (first, second))
        if _letters(first) != _letters(second) and counts[1] <= 2 * counts[0]:
            return f"{_joined(first, is_first=True)} vs. {_joined(second)}"
    return ""


def _joined(words: Sequence[str], *, is_first: bool = False) -> str:
    phrase = " ".join(word if _is_acronym(word) else word.casefold() for word in words)
    return phrase[:1].upper() + phrase[1:] if is_first else phrase


def _without_names(text: str, sides: Sides, instead: str) -> str:
    for mention in reversed(sides.mentions(text)):
        text = text[: mention.start] + instead + re.sub(r"^['’]s?\b", "", text[mention.end :])
    return text


def _words_of(text: str) -> list[str]:
    """With an empty one where something ends; without what stands ahead of the first comma ("When …,")."""
    text = text.strip()
    for ahead in (_LABEL.match(text), _AHEAD.match(text)):
        if ahead is not None:
            text = text[ahead.end() :]
            break
    found: list[str] = []
    at = 0
    for word in _WORD.finditer(text):
        if found and found[-1] and _ENDS.search(text[at : word.start()]):
            found.append("")
        found.append(word.group())
        at = word.end()
    return found


def _apart(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """Without the words that both begin with, articles aside, unless nothing is left of one."""
    left, right = ([at for at, word in enumerate(row) if _low(word) not in _ARTICLES] for row in (one, other))
    same = 0
    while same < min(len(left), len(right)) and _low(one[left[same]]) == _low(other[right[same]]):
        same += 1
    if same < min(len(left), len(right)) and one[left[same]] and other[right[same]]:
        return one[left[same] :], other[right[same] :]
    return one, other


def _without_same_end(
    one: tuple[str, ...], other: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """ "Broad perspective" and "narrow perspective": without what both end with."""
    left, right = list(one), list(other)
    while len(left) > 1 and len(right) > 1 and _low(left[-1]) == _low(right[-1]):
        left.pop()
        right.pop()
    for row in (left, right):
        while len(row) > 1 and _low(row[-1]) in _STOPS:
            row.pop()
    return tuple(left), tuple(right)


def _phrase(row: Sequence[str], *, is_start: bool) -> _Phrase | None:
    """The first words that say something, if they end where a phrase does and are few."""
    words = list(row)
    while words and _only_leads(words):
        is_start = words[0] == _NAME or (is_start and _is_adverb(_low(words[0])))
        words.pop(0)
    if len([word for word in words if word]) == 1 and _low(words[0]) in _ASKS | _SPEAKERS:
        return _Phrase((words[0],), _Form.THING)
    for place, word in enumerate(words[: _MOST_WORDS + 1]):
        if word.casefold() in ("is", "are"):
            return _phrase(words[place + 1 :], is_start=False)
        if not word or _low(word) in _STOPS | _SCRAPS:
            break
    kept, is_whole = _kept(words)
    said = _content(kept)
    if not said or not is_whole or len(" ".join(kept)) > _MOST_LENGTH or not _says_enough(said):
        return None
    is_act = len(said[0]) > _SHORT_ADVERB + 1 and said[0].casefold().endswith("ing")
    form = _Form.ACT if is_act else _Form.START if is_start else _Form.THING
    ends = len(kept) >= len([word for word in words if word and _low(word) not in _ARTICLES])
    follows = words[len(kept)] if len(kept) < len(words) else ""
    is_scrap = len(said) > _MOST_OF_CLAUSE or (len(said) == 1 and _low(follows) in _STOPS)
    if form is _Form.START and not ends and is_scrap:
        return None
    return _Phrase(tuple(kept), form)


def _kept(words: Sequence[str]) -> tuple[list[str], bool]:
    """As far as they belong together, without articles; whether they end where a phrase may."""
    kept: list[str] = []
    said = 0
    for place, word in enumerate(words):
        low = _low(word)
        if not word:
            break
        if low in _ARTICLES:
            continue
        if low in _AUXILIARIES or word == _NAME:
            return kept, False
        if low in _STOPS | {"and"}:
            if said != 1 or low in _STOPS - _PARTICLES or not _goes_on(low, words[place + 1 :]):
                return kept, low != "of"
        elif said == _MOST_WORDS or _is_scrap(low) or (low in _NOT and kept):
            return kept, False
        else:
            said += low not in _NOT
        kept.append(word)
    return kept, True


def _goes_on(joint: str, behind: Sequence[str]) -> bool:
    """Behind "and", or a preposition, one or two words and then an end."""
    row = [_low(word) for word in behind if _low(word) not in _ARTICLES][:_MOST_WORDS]
    if not row or not row[0] or row[0] in _STOPS | _SCRAPS | {"and"}:
        return False
    end = next((at for at, word in enumerate(row) if not word or word in _STOPS | {"and"}), len(row))
    return end <= (1 if joint == "and" else _MOST_OF_CLAUSE)


def _content(words: Sequence[str]) -> list[str]:
    return [word for word in words if _low(word) not in _PARTICLES | _NOT | {"and"}]


def _is_scrap(low: str) -> bool:
    return low in _SCRAPS or low[:1].isdigit() or _SHORT_FORM.search(low) is not None


def _letters(words: Sequence[str]) -> str:
    """What two phrases that only differ in form have in common."""
    return "".join(singular(_low(word)) for word in words).replace("-", "")


def _says_enough(said: Sequence[str]) -> bool:
    low = _low(said[0])
    if len(said) > 1:
        return not _is_adverb(_low(said[-1]))
    return _is_acronym(said[0]) or (len(low) >= _LEAST_LETTERS and _stem(low) not in _LIGHT)


def _stem(low: str) -> str:
    return next((low.removesuffix(end) for end in ("s", "es") if low.removesuffix(end) in _LIGHT), low)


def _only_leads(words: Sequence[str]) -> bool:
    low = _low(words[0])
    follows = _low(words[1]) if len(words) > 1 else ""
    if low in _NOT or len(words) == 1 or (low in _ASKS and follows in ("and", "")):
        return False
    if low in EMPTY | _LEADS_ON | _STOPS | {_NAME, ""} or _is_adverb(low):
        return True
    leads = bool({low, low.removesuffix("s"), low.removesuffix("es")} & _SUPPORT)
    return leads and (follows in _LEADS_ON | EMPTY or low in _FREELY)


def _is_adverb(low: str) -> bool:
    return low.endswith("ly") and len(low) > _SHORT_ADVERB


def _low(word: str) -> str:
    return word.casefold().replace("’", "'")


def _is_acronym(word: str) -> bool:
    return word == "I" or (len(word) > 1 and word.isupper())
