"""What a contrast is called: the respect that its heading names, else the key words of the two statements."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.formats.article.composing import EMPTY
from desktop_app.formats.article.sides import Sides
from desktop_app.formats.article.table_heads import names_respects

_VERSUS = re.compile(r"\b(?:vs\.?|versus)(?=\s)", re.I)
_GENERAL = re.compile(
    r"(?:(?:the|some|other|key|main|core|major|common|important|quick|brief|\d+)\s+)*"
    r"(?:differences?|distinctions?|comparisons?|overview|descriptions?|introduction|background|summary"
    r"|conclusions?|explanation|discussion|examples?|idea|intuition|applications?|related concepts?"
    r"|misconceptions?|criticism|limitations?|notes?|takeaways?|faqs?|bottom line|in practice)"
    r"(?:\s*(?:/|and|&|explained|in detail)\s*\w*)?",
    re.I,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|am|isn['’]t|aren['’]t|has|have|had|said|says|can|can['’]t|cannot|will|does|do|don['’]t"
    r"|doesn['’]t|should|must|let['’]s|ago|published)\b",
    re.I,
)
_MOST_HEADING_WORDS = 7
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ENDS = re.compile(r"[,;:.!?()—–\[\]|]|\s-\s")
_AHEAD = re.compile(
    r"(?:when|if|while|as|in|at|on|for|by|with|today|since|once|because)\b[^,.;]{1,60},\s+", re.I
)
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
    "might", "could", "usual", "seem", "work", "like", "look",
])  # fmt: skip
"""Words that only lead up to what is said."""
_FREELY = frozenset([
    "often", "always", "sometimes", "even", "still", "just", "really", "very", "involves", "involve",
    "requires", "require", "provides", "provide", "offers", "offer", "main", "primary", "key", "generally",
    "usually", "typically", "that's", "it's", "may", "might", "could", "needs", "need", "means", "there",
    "then", "best", "good", "where", "ensure", "ensures", "ensuring",
])  # fmt: skip
"""Of those, what leads on to any word."""
_LEADS_ON = frozenset(
    ["of", "to", "on", "with", "about", "who", "that", "in", "for", "towards", "toward", "at", "as"]
)
_PARTICLES = frozenset([
    "in", "out", "up", "down", "off", "over", "back", "for", "at", "to", "with", "into", "from", "of", "on",
])  # fmt: skip
_STOPS = frozenset([
    "which", "that", "who", "because", "so", "when", "while", "where", "if", "whether", "than", "but", "or",
    "by", "as", "rather", "instead", "through", "without", "within", "across", "against", "between",
    "during", "until", "unless", "toward", "towards", "under", "among", "around", "via", "since", "before",
    "after", "is", "are", "was", "were", "has", "have", "can", "will", "may", "should", "would", "must",
    "does", "do", "due",
]) | _PARTICLES  # fmt: skip
_ASKS = frozenset(["what", "why", "how", "when", "who", "where", "i", "we", "you", "they"])
_ARTICLES = frozenset(
    ["a", "an", "the", "their", "his", "her", "its", "your", "our", "my", "this", "these", "those"]
)
_NO_END = (_STOPS | _ARTICLES | {"and", "it", "what", "they", "he", "she", "to", "be", "not"}) - {
    "up",
    "down",
}
_MOST_WORDS, _LONG, _MOST_LENGTH = 4, 3, 48


def heading_title(heading: str, sides: Sides) -> str:
    """The heading, if it names a respect; empty for a sentence, a question, or what any article has."""
    title = heading.strip(" :*.")
    if not re.search(r"[^\W\d_]", title):
        return ""
    if _VERSUS.search(title):
        return title
    is_choice = title.endswith("?") and re.search(r"\bor\b", title) is not None
    if (title.endswith("?") and not is_choice) or len(title.split()) > _MOST_HEADING_WORDS:
        return ""
    rest = _without_names(title, sides)
    says = any(_low(word) not in EMPTY for word in _WORD.findall(rest))
    if not says or _GENERAL.fullmatch(rest.strip()) or names_respects(rest.strip()):
        return ""
    return "" if _SAYS.search(title) and not is_choice else title


def key_words(texts: tuple[str, str], sides: Sides) -> str:
    """ "Inspire vs. supervise": of each what it says first that the other does not; else the two names."""
    rows = [_words_of(_without_names(text, sides)) for text in texts]
    if not all(rows):
        rows = [_words_of(text) for text in texts]
    for one, other in (_apart(*rows), rows):
        named = _without_same_end(_phrase(one), _phrase(other))
        if all(named) and named[0].casefold() != named[1].casefold():
            return _joined(*named)
    return _joined(sides.first.name, sides.second.name)


def _joined(one: str, other: str) -> str:
    return f"{one[:1].upper()}{one[1:]} vs. {other}"


def _without_names(text: str, sides: Sides) -> str:
    for mention in reversed(sides.mentions(text)):
        text = text[: mention.start] + " " + re.sub(r"^['’]s?\b", "", text[mention.end :])
    return text


def _words_of(text: str) -> list[str]:
    """With an empty one where something ends; without what stands ahead of the first comma ("When …,")."""
    ahead = _AHEAD.match(text.strip())
    text = text.strip()[ahead.end() :] if ahead else text.strip()
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


def _without_same_end(one: str, other: str) -> tuple[str, str]:
    """ "Tolerant of open disagreement" and "intolerant of open disagreement": without what both end with."""
    left, right = one.split(), other.split()
    if min(len(left), len(right)) < _LONG:
        return one, other
    while len(left) > 1 and len(right) > 1 and _low(left[-1]) == _low(right[-1]):
        left.pop()
        right.pop()
    for row in (left, right):
        while len(row) > 1 and _low(row[-1]) in _STOPS | _ARTICLES:
            row.pop()
    return " ".join(left), " ".join(right)


def _phrase(row: Sequence[str]) -> str:
    """The first words that say something, as far as they belong together."""
    words = list(row)
    while words and _only_leads(words):
        words.pop(0)
    kept: list[str] = []
    for place, word in enumerate(words):
        said = [each for each in kept if _low(each) not in _ARTICLES | _NOT]
        if not word or (said and _ends_before(_low(word), said, words[place + 1 : place + 4])):
            break
        kept.append(word)
        if len(said) + (_low(word) not in _ARTICLES | _NOT) >= _MOST_WORDS:
            break
    while len(kept) > 1 and _low(kept[-1]) in _NO_END:
        kept.pop()
    phrase = " ".join(word if _is_name(word) else word.casefold() for word in kept)
    return phrase if len(phrase) <= _MOST_LENGTH and phrase not in _NOT else ""


def _only_leads(words: Sequence[str]) -> bool:
    low = _low(words[0])
    follows = _low(words[1]) if len(words) > 1 else ""
    if low in _NOT or len(words) == 1 or (low in _ASKS and follows in ("and", "")):
        return False
    if low in EMPTY | _LEADS_ON | _STOPS or not low or (low.endswith("ly") and len(low) > _MOST_WORDS):
        return True
    leads = bool({low, low.removesuffix("s"), low.removesuffix("es")} & _SUPPORT)
    return leads and (follows in _LEADS_ON | EMPTY or low in _FREELY)


def _ends_before(word: str, said: Sequence[str], follows: Sequence[str]) -> bool:
    if word == "and":
        behind = [_low(each) for each in follows if _low(each) not in _ARTICLES]
        return len(said) > 1 or not behind or (len(behind) > 1 and behind[1] not in _STOPS | {""})
    if word in _PARTICLES:
        return len(said) > (2 if word == "of" else 1)
    return word in _STOPS


def _low(word: str) -> str:
    return word.casefold().replace("’", "'")


def _is_name(word: str) -> bool:
    return word == "I" or (len(word) > 1 and word.isupper())
