"""What one sentence says that a side is: "Leaders are charismatic", "Leadership requires courage"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.formats.article.kinds.listed import Span, parts_of

_HOW: Final = (
    r"(?:(?:also|often|usually|typically|generally|always|really|truly|rather|both|largely|mostly|primarily"
    r"|fundamentally)\s+)*"
)
_BE: Final = (
    r"(?:is|are|(?:tends?|needs?|ha(?:s|ve)|ought|seems?|appears?) to be"
    r"|(?:must|should|can|will|may) (?:\w+ly )?be|requires? them to be)"
)
_NEEDS: Final = r"(?:requires?|demands?|calls? for|(?:is|are) (?:all |mostly |really )?about)"
_END: Final = (
    r"[.,;:!?()–—]|\s-\s|\s(?:who|that|which|because|while|whereas|so|as|when|if|in that|in a way|in order"
    r"|than|but|since|even)\b|$"
)
_EARLIER: Final = r"|\s(?:and|to|for|by|in|on|at|with|rather|through)\b"
_CLAIM: Final = (
    rf"(?:\s*,[^,]{{3,30}},)?\s+{_HOW}(?:{_BE}\s+{_HOW}|(?P<needs>{_NEEDS}\s+))"
    r"(?P<said>[a-z-]+(?:\s[\w'’-]+){0,9}?)"
)
_CLAIMS: Final = (re.compile(rf"{_CLAIM}(?={_END})"), re.compile(rf"{_CLAIM}(?={_END}{_EARLIER})"))
"""Up to where the clause ends; else up to where something is added to it."""
_NO_TRAIT: Final = re.compile(
    r"(?:the|not|no|seldom|rarely|hardly|never|about|in|at|on|by|from|of|one|two|what|how|where|why|there"
    r"|here|someone|somebody|anyone|people|person|those|this|these|that|such|likely|unlikely|going|being|able"
    r"|used|made|said|given|seen|often|born in|put|set|held|built|run|taken"
    r"|kept|left|told|paid|spread|shown|done|led|found|different|similar|important|crucial|essential|key|critical|vital"
    r"|necessary|better|best|worse|now|still|just|only|simply|all|part|available|always|usually|something"
    r"|hard|easy|useful|insufficient|like|amazing|entirely|among|known|ideal|optimal|easier|effective|another"
    r"|(?!(?:inspir|outgo|car|charm|understand|encourag|motivat|demand|engag|trust|dar|lov)ing\b)[a-z]+ing"
    r"|an?(?! (?:bit|little|good|great|strong|clear|thick)\b)"
    r"|(?!(?:organi[sz]|focus|orient|skill|experienc|disciplin|motivat|driv|balanc|concern|reserv|relax|talent"
    r"|commit|interest|center|detail|dedicat|determin|energi[sz]|open-mind|short-sight|far-sight|level-head"
    r"|root|ground)[a-z]*ed\b)[a-z-]+ed)\b"
)
"""Passives and judgements among them: "is defined as", "is hard"."""
_AND_DOES: Final = re.compile(r" and (?![\w-]+(?:ed|ing)\b)[\w-]+ [\w-]+ ")
""" "Frank and say what they think": what one does besides."""
_HAS: Final = re.compile(
    rf"(?:\s*,[^,]{{3,30}},)?\s+(?:(?:must|should|will|need to|needs to|has to|have to|can|may)\s+)?{_HOW}"
    r"(?:has|have|possess(?:es)?|needs?|requires?|demonstrates?|exhibits?|displays?|shows?|brings?)\s+"
    r"(?:the\s+)?(?!(?:these|those|this|that|the|such|certain|many|different|various|several|some|all|both|similar|same|any"
    r"|more|two|three|four|five|other|following|their|its|his|her)\b)(?P<said>(?:(?!(?:not|no|who|that|which|because|while|so|when|if|but|than|to)\b)[\w'’/-]+\s){0,5}"
    r"(?:skills?|knowledge|experience|abilit(?:y|ies)|expertise|understanding|qualities|traits|intelligence"
    r"|mindset|attitude|vision|integrity|confidence|courage|empathy|charisma|sense)\b"
    r"(?:\s(?:of|to|in|for)(?:\s[\w'’-]+){1,5}?)?)(?=[.,;!?()–—]|\s(?:and|so|that|which|while|when|but|as)\b|$)",
    re.I,
)
""" "Leaders must have a thorough knowledge of people"."""
_ROLE_IS: Final = re.compile(
    r"(?:(?:in|for|on)\b[^,]{2,40},\s+)?(?:\w+,\s+)?(?:(?:the|a|an|one|key|main|primary|most|important|core|of)\s+){1,5}"
    r"(?:role|responsibilit(?:y|ies)|job|task|duty|duties|function|purpose)\s+of\s+"
    r"(?:(?:an?|the|any|every|good|great|effective)\s+)*$",
    re.I,
)
_OWN_ROLE: Final = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:role|responsibility|job|task|duty|function|purpose)\s+is\s+to\s+[\"“]?"
)
_IS_TO: Final = re.compile(r"\s+(?:is|are)\s+to\s+[\"“]?")
_ACT: Final = re.compile(
    r"[a-z]+(?:\s[\w'’-]+){0,9}(?=[.,;:!?\"”]|\s(?:so|that|which|while|when|by|but|as)\b|$)"
)
_CLAUSE_END: Final = re.compile(r"[.;:!?]|\s(?:so|that|which|while|when|by|but|as)\b")
_IS_NEEDED: Final = re.compile(
    r"(?P<said>[A-Z][\w-]*(?:\s[\w-]+){0,4}) (?:is|are) (?:an? |the )?(?:\w+ly )?"
    r"(?:crucial|essential|important|critical|key|vital|necessary|central|fundamental|indispensable"
    r"|hallmark|cornerstone|foundation|heart)"
    r"(?: (?:skill|quality|trait|aspect|part|component|element|characteristic|attribute|feature)s?)?"
    r" (?:in|for|to|of)(?: (?:an?|the|any|all|every|good|great|effective|successful|strong|true)){0,3}\s*$"
)
""" "Patience is crucial for leaders"."""


def claim_in(text: str, told_from: int) -> Iterator[Span]:
    """`told_from`: behind the side's name, or the pronoun for it, which the sentence begins with."""
    found = next((each for claim in _CLAIMS if (each := claim.match(text, told_from))), None)
    if has := _HAS.match(text, told_from):
        yield Span(*has.span("said"))
    elif found is not None and len(found["said"]) > _LEAST_LENGTH and not _NO_TRAIT.match(found["said"]):
        start, end = found.span("said")
        goes_on = _AND_DOES.search(text, start, end)
        yield Span(start, goes_on.start() if goes_on else end)


def role_in(text: str, name_at: int, name_end: int) -> Iterator[Span]:
    """ "The role of a leader is to set goals", "a leader's job is to listen": what follows."""
    own = _OWN_ROLE.match(text, name_end)
    is_to = own or (_IS_TO.match(text, name_end) if _ROLE_IS.fullmatch(text[:name_at]) else None)
    if is_to is None:
        return
    begin = is_to.end()
    end = found.start() if (found := _CLAUSE_END.search(text, begin)) else len(text)
    act = _ACT.match(text, begin)
    yield from list(parts_of(text, begin, end)) or ([Span(*act.span())] if act is not None else [])


def is_quality(said: str) -> bool:
    """ "Patient", "good listeners": a word for what one is, no account of it."""
    return len(said.split()) <= _FEW_WORDS


def needed_in(text: str, name_at: int) -> Iterator[Span]:
    """`name_at`: where the side's name begins."""
    if found := _IS_NEEDED.match(text[:name_at]):
        yield Span(*found.span("said"))


_LEAST_LENGTH, _FEW_WORDS = 2, 3
